// SPDX-License-Identifier: Apache-2.0
#include "base/cipher/suites.hpp"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/param_build.h>
#include <sodium.h>

namespace hengwen {
namespace {

using Number = std::unique_ptr<BIGNUM, FreedBy<&BN_clear_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, FreedBy<&OSSL_PARAM_free>>;
using ParameterBuild = std::unique_ptr<OSSL_PARAM_BLD, FreedBy<&OSSL_PARAM_BLD_free>>;

constexpr std::size_t iv_size = 16, sm4_key_size = 16, mac_size = 32;

// Whoever signs is part of what SM2 signs; everyone takes this one where there is no other
// (GM/T 0009).
constexpr std::string_view signer = "1234567812345678";

// One key, two purposes: neither tells anything of the other.
constexpr std::string_view for_text = "hengwen sm4-ctr", for_mac = "hengwen hmac-sm3";

std::string_view chars_of(Digest const& digest)
{
  return {reinterpret_cast<char const*>(digest.data()), digest.size()};
}

SecretKey key_from(Digest digest)
{
  auto key = SecretKey::of(chars_of(digest)).value();
  sodium_memzero(digest.data(), digest.size());
  return key;
}

// The lengths keep two pairs of texts apart that read the same when put together.
std::string length_of(std::string_view text)
{
  std::string out(8, '\0');
  for (std::size_t i = 0; i < 8; ++i)
    out[i] = char(std::uint64_t(text.size()) >> (56 - 8 * i));
  return out;
}

// SubjectPublicKeyInfo of SM2 (GM/T 0006, GM/T 0010), up to the 65 bytes of the point.
constexpr std::string_view pem_head{
    "\x30\x59\x30\x13\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x08\x2a\x81\x1c\xcf\x55\x01\x82\x2d"
    "\x03\x42\x00",
    26};

// The public point, and to sign with it the private number; null if there is no such point.
PublicOrSecret sm2_key(std::string const& point, SecretKey const* secret)
{
  Number const number{secret ? BN_bin2bn(secret->bytes(), int(SecretKey::size), BN_secure_new())
                             : nullptr};
  ParameterBuild const build{OSSL_PARAM_BLD_new()};
  must(build &&
           OSSL_PARAM_BLD_push_utf8_string(build.get(), OSSL_PKEY_PARAM_GROUP_NAME, "SM2", 0) &&
           OSSL_PARAM_BLD_push_octet_string(build.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(),
                                            point.size()) &&
           (!number || OSSL_PARAM_BLD_push_BN(build.get(), OSSL_PKEY_PARAM_PRIV_KEY, number.get())),
       "an SM2 key");
  Parameters const parameters{OSSL_PARAM_BLD_to_param(build.get())};
  KeyContext const context{EVP_PKEY_CTX_new_from_name(nullptr, "SM2", nullptr)};
  EVP_PKEY* made = nullptr;
  if (!context || !parameters || EVP_PKEY_fromdata_init(context.get()) != 1 ||
      EVP_PKEY_fromdata(context.get(), &made, secret ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY,
                        parameters.get()) != 1)
    ERR_clear_error();
  return PublicOrSecret{made};
}

std::string point_of(EVP_PKEY* key)
{
  std::string point(65, '\0');
  std::size_t size = 0;
  must(EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, bytes_of(point), point.size(),
                                       &size) == 1 &&
           size == point.size(),
       "the public key");
  return point;
}

SecretKey secret_of(EVP_PKEY* key)
{
  BIGNUM* number = nullptr;
  must(EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_PRIV_KEY, &number) == 1, "an SM2 key");
  Number const secret{number};
  Digest raw{};
  must(BN_bn2binpad(number, raw.data(), int(raw.size())) == int(raw.size()), "an SM2 key");
  return key_from(raw);
}

// A context that signs or checks in the name of the usual signer.
struct Sm2 {
  explicit Sm2(EVP_PKEY* key) : name{EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr)}
  {
    must(name && context && EVP_PKEY_CTX_set1_id(name.get(), signer.data(), signer.size()) == 1,
         "SM2");
    EVP_MD_CTX_set_pkey_ctx(context.get(), name.get());
  }

  KeyContext name;
  DigestContext context{EVP_MD_CTX_new()};
};

}  // namespace

Sm::Sm() : sm4_{EVP_CIPHER_fetch(nullptr, "SM4-CTR", nullptr)}
{
  must(sm4_ != nullptr, "SM4-CTR");
}

std::string Sm::sm4_ctr(std::string_view key, std::string_view counter, std::string_view text) const
{
  CipherContext const context{EVP_CIPHER_CTX_new()};
  std::string out(text.size(), '\0');
  int written = 0;
  must(context && key.size() == sm4_key_size && counter.size() == iv_size &&
           EVP_EncryptInit_ex2(context.get(), sm4_.get(), bytes_of(key), bytes_of(counter),
                               nullptr) == 1 &&
           EVP_EncryptUpdate(context.get(), bytes_of(out), &written, bytes_of(text),
                             int(text.size())) == 1 &&
           std::size_t(written) == text.size(),
       "SM4");
  return out;
}

// Reckoning both anew for each text would take longer than sealing it. A thread mostly works
// with one key, so the last one is remembered, like every key in guarded memory.
Sm::Pair const& Sm::pair_of(SecretKey const& key) const
{
  thread_local std::optional<Pair> last;
  if (!last || sodium_memcmp(last->of.bytes(), key.bytes(), SecretKey::size) != 0)
    last = Pair{SecretKey::of(key.raw()).value(), key_from(sm3_.mac(key.raw(), {for_text})),
                key_from(sm3_.mac(key.raw(), {for_mac}))};
  return *last;
}

std::string Sm::crypted(SecretKey const& key, std::string_view iv, std::string_view text) const
{
  return sm4_ctr(pair_of(key).for_text.raw().substr(0, sm4_key_size), iv, text);
}

Digest Sm::seal_mac(SecretKey const& key, std::string_view iv_and_text,
                    std::string_view bound_to) const
{
  return sm3_.mac(pair_of(key).for_mac.raw(), {length_of(bound_to), bound_to, iv_and_text});
}

// iv (16) | text | HMAC-SM3 of length of bound_to (8, big endian), bound_to, iv and text (32)
std::string Sm::seal(SecretKey const& key, std::string_view plain, std::string_view bound_to) const
{
  std::string out(iv_size, '\0');
  randombytes_buf(out.data(), iv_size);
  out += crypted(key, out, plain);
  out += chars_of(seal_mac(key, out, bound_to));
  return out;
}

std::optional<std::string> Sm::open(SecretKey const& key, std::string_view sealed,
                                    std::string_view bound_to) const
{
  if (sealed.size() < iv_size + mac_size)
    return std::nullopt;
  auto const body = sealed.substr(0, sealed.size() - mac_size);
  auto const mac = seal_mac(key, body, bound_to);
  if (sodium_memcmp(mac.data(), sealed.data() + body.size(), mac_size) != 0)
    return std::nullopt;
  return crypted(key, body.substr(0, iv_size), body.substr(iv_size));
}

Digest Sm::mac(SecretKey const& key, std::string_view text) const
{
  return sm3_.mac(key.raw(), {text});
}

Digest Sm::digest(std::string_view first, std::string_view second) const
{
  return sm3_.digest({first, second});
}

SigningKeyPair Sm::new_signing_keys() const
{
  PublicOrSecret const made{EVP_PKEY_Q_keygen(nullptr, nullptr, "SM2")};
  must(made != nullptr, "an SM2 key");
  return {pem_of(pem_head, point_of(made.get())), secret_of(made.get())};
}

std::string Sm::sign(SigningKeyPair const& keys, std::string_view text) const
{
  auto const point = key_of_pem(keys.public_key, pem_head);
  auto const key = point ? sm2_key(*point, &keys.secret) : nullptr;
  must(key != nullptr, "the keys to sign with");
  Sm2 const sm2{key.get()};
  std::size_t size = 0;
  must(EVP_DigestSignInit_ex(sm2.context.get(), nullptr, "SM3", nullptr, nullptr, key.get(),
                             nullptr) == 1 &&
           EVP_DigestSign(sm2.context.get(), nullptr, &size, bytes_of(text), text.size()) == 1,
       "to sign");
  std::string out(size, '\0');
  must(EVP_DigestSign(sm2.context.get(), bytes_of(out), &size, bytes_of(text), text.size()) == 1,
       "to sign");
  out.resize(size);
  return out;
}

bool Sm::verify(std::string_view public_key, std::string_view text,
                std::string_view signature) const
{
  auto const point = key_of_pem(public_key, pem_head);
  auto const key = point ? sm2_key(*point, nullptr) : nullptr;
  if (!key)
    return false;
  Sm2 const sm2{key.get()};
  bool const well = EVP_DigestVerifyInit_ex(sm2.context.get(), nullptr, "SM3", nullptr, nullptr,
                                            key.get(), nullptr) == 1 &&
                    EVP_DigestVerify(sm2.context.get(), bytes_of(signature), signature.size(),
                                     bytes_of(text), text.size()) == 1;
  ERR_clear_error();
  return well;
}

}  // namespace hengwen
