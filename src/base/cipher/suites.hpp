// SPDX-License-Identifier: Apache-2.0
//
// The two suites behind cipher_suite(). Nobody else needs them by name.
#pragma once

#include "base/cipher/openssl.hpp"

namespace hengwen {

class International : public CipherSuite {
public:
  SuiteName name() const override { return SuiteName::international; }
  std::string seal(SecretKey const&, std::string_view, std::string_view) const override;
  std::optional<std::string> open(SecretKey const&, std::string_view,
                                  std::string_view) const override;
  Digest mac(SecretKey const&, std::string_view) const override;
  Digest digest(std::string_view, std::string_view) const override;
  SigningKeyPair new_signing_keys() const override;
  std::string sign(SigningKeyPair const&, std::string_view) const override;
  bool verify(std::string_view, std::string_view, std::string_view) const override;

private:
  Hash const sha256_{"SHA256"};
};

class Sm : public CipherSuite {
public:
  Sm();
  SuiteName name() const override { return SuiteName::sm; }
  std::string seal(SecretKey const&, std::string_view, std::string_view) const override;
  std::optional<std::string> open(SecretKey const&, std::string_view,
                                  std::string_view) const override;
  Digest mac(SecretKey const&, std::string_view) const override;
  Digest digest(std::string_view, std::string_view) const override;
  SigningKeyPair new_signing_keys() const override;
  std::string sign(SigningKeyPair const&, std::string_view) const override;
  bool verify(std::string_view, std::string_view, std::string_view) const override;

  // SM4 in counter mode, there and back; key and first counter of 16 bytes.
  std::string sm4_ctr(std::string_view key, std::string_view counter, std::string_view text) const;

private:
  struct Pair {
    SecretKey of, for_text, for_mac;
  };

  Pair const& pair_of(SecretKey const&) const;
  Digest seal_mac(SecretKey const&, std::string_view iv_and_text, std::string_view bound_to) const;
  std::string crypted(SecretKey const&, std::string_view iv, std::string_view text) const;

  Hash const sm3_{"SM3"};
  std::unique_ptr<EVP_CIPHER, FreedBy<&EVP_CIPHER_free>> const sm4_;
};

}  // namespace hengwen
