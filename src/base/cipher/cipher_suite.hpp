// SPDX-License-Identifier: Apache-2.0
//
// The two families of ciphers the program can work with. An office chooses one at its first
// start; both do the same under the same names:
//
//                     international              sm (国密)
//     seal, open      XChaCha20-Poly1305         SM4-CTR, then HMAC-SM3
//     mac             HMAC-SHA-256               HMAC-SM3
//     digest          SHA-256                    SM3
//     sign, verify    Ed25519                    SM2 with SM3
//
//     auto const& suite = cipher_suite(SuiteName::international);
//     auto const sealed = suite.seal(key, "340524…", "member 7 citizen");
//     suite.open(key, sealed, "member 8 citizen");  // nothing: it belongs elsewhere
//
// Signatures can be checked without this program (the text in the file `text`, as it stands):
//
//     openssl pkeyutl -verify -rawin -pubin -inkey key.pem -in text -sigfile signature
//     openssl pkeyutl -verify -rawin -pubin -inkey key.pem -in text -sigfile signature
//       -digest sm3 -pkeyopt distid:1234567812345678
//     openssl dgst -sm3 -sigopt distid:1234567812345678 -verify key.pem -signature signature text
//
// the first for Ed25519, the others for SM2, whose signatures are in DER and in the name of the
// usual signer.
//
// It knows nothing of where keys are kept (store/vault). Every function may be called from any
// thread.
#pragma once

#include "base/cipher/secret_key.hpp"

#include <boost/describe.hpp>

#include <array>
#include <string>

namespace hengwen {

enum class SuiteName { international, sm };
BOOST_DESCRIBE_ENUM(SuiteName, international, sm)

using Digest = std::array<std::uint8_t, 32>;

// "9f86d081…", 64 signs.
std::string to_text(Digest const&);
bool from_text(std::string_view, Digest&);

struct SigningKeyPair {
  std::string public_key;  // PEM, as `openssl` reads it.
  SecretKey secret;        // The seed of Ed25519, or the private number of SM2.
};

class CipherSuite {
public:
  virtual ~CipherSuite() = default;

  virtual SuiteName name() const = 0;

  // Authenticated encryption. What it is bound to is not stored, but must be the same at opening.
  virtual std::string seal(SecretKey const&, std::string_view plain,
                           std::string_view bound_to) const = 0;

  // Nothing when a single bit is not as it was sealed.
  virtual std::optional<std::string> open(SecretKey const&, std::string_view sealed,
                                          std::string_view bound_to) const = 0;

  virtual Digest mac(SecretKey const&, std::string_view text) const = 0;

  // Of both texts, one after the other.
  virtual Digest digest(std::string_view first, std::string_view second = {}) const = 0;

  virtual SigningKeyPair new_signing_keys() const = 0;
  virtual std::string sign(SigningKeyPair const&, std::string_view text) const = 0;
  virtual bool verify(std::string_view public_key, std::string_view text,
                      std::string_view signature) const = 0;
};

CipherSuite const& cipher_suite(SuiteName);

}  // namespace hengwen
