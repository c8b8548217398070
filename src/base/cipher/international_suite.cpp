// SPDX-License-Identifier: Apache-2.0
#include "base/cipher/suites.hpp"

#include <sodium.h>

#include <memory>
#include <mutex>

namespace hengwen {
namespace {

constexpr std::size_t nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_size = crypto_aead_xchacha20poly1305_ietf_ABYTES;

// SubjectPublicKeyInfo of Ed25519 (RFC 8410), up to the 32 bytes of the key.
constexpr std::string_view pem_head{"\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00", 12};

// Both halves of libsodium's signing key. The public half is always reckoned anew: signing with
// a public half from elsewhere, which someone may have changed, would tell the secret one.
class SodiumKey {
public:
  explicit SodiumKey(SecretKey const& seed)
  {
    sodium_mlock(secret_, sizeof secret_);
    crypto_sign_seed_keypair(public_.data(), secret_, seed.bytes());
  }
  SodiumKey(SodiumKey const&) = delete;
  ~SodiumKey() { sodium_munlock(secret_, sizeof secret_); }  // Which wipes it.

  // Reckoning it costs as much as signing does: the last one stays.
  static std::shared_ptr<SodiumKey const> of(SecretKey const& seed)
  {
    static std::mutex guard;
    static std::shared_ptr<SodiumKey const> last;
    std::lock_guard const lock{guard};
    if (!last || sodium_memcmp(last->secret_, seed.bytes(), SecretKey::size) != 0)
      last = std::make_shared<SodiumKey const>(seed);
    return last;
  }

  std::string public_key() const
  {
    return pem_of(pem_head, {reinterpret_cast<char const*>(public_.data()), public_.size()});
  }

  std::string signature_of(std::string_view text) const
  {
    std::string out(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytes_of(out), nullptr, bytes_of(text), text.size(), secret_);
    return out;
  }

private:
  std::array<std::uint8_t, crypto_sign_PUBLICKEYBYTES> public_;
  std::uint8_t secret_[crypto_sign_SECRETKEYBYTES];
};

}  // namespace

// nonce (24) | text | tag (16)
std::string International::seal(SecretKey const& key, std::string_view plain,
                                std::string_view bound_to) const
{
  std::string out(nonce_size + plain.size() + tag_size, '\0');
  randombytes_buf(out.data(), nonce_size);
  crypto_aead_xchacha20poly1305_ietf_encrypt(bytes_of(out) + nonce_size, nullptr, bytes_of(plain),
                                             plain.size(), bytes_of(bound_to), bound_to.size(),
                                             nullptr, bytes_of(out), key.bytes());
  return out;
}

std::optional<std::string> International::open(SecretKey const& key, std::string_view sealed,
                                               std::string_view bound_to) const
{
  if (sealed.size() < nonce_size + tag_size)
    return std::nullopt;
  auto const nonce = sealed.substr(0, nonce_size), text = sealed.substr(nonce_size);
  std::string out(text.size() - tag_size, '\0');
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytes_of(out), nullptr, nullptr, bytes_of(text),
                                                 text.size(), bytes_of(bound_to), bound_to.size(),
                                                 bytes_of(nonce), key.bytes()) != 0)
    return std::nullopt;
  return out;
}

Digest International::mac(SecretKey const& key, std::string_view text) const
{
  return sha256_.mac(key.raw(), {text});
}

Digest International::digest(std::string_view first, std::string_view second) const
{
  return sha256_.digest({first, second});
}

SigningKeyPair International::new_signing_keys() const
{
  auto seed = SecretKey::random();
  return {SodiumKey{seed}.public_key(), std::move(seed)};
}

std::string International::sign(SigningKeyPair const& keys, std::string_view text) const
{
  return SodiumKey::of(keys.secret)->signature_of(text);
}

bool International::verify(std::string_view public_key, std::string_view text,
                           std::string_view signature) const
{
  auto const key = key_of_pem(public_key, pem_head);
  return key && key->size() == crypto_sign_PUBLICKEYBYTES &&
         signature.size() == crypto_sign_BYTES &&
         crypto_sign_verify_detached(bytes_of(signature), bytes_of(text), text.size(),
                                     bytes_of(*key)) == 0;
}

}  // namespace hengwen
