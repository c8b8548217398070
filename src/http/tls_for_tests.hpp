// SPDX-License-Identifier: Apache-2.0
//
// For tests: certificates that nobody vouches for, and a caller that speaks TLS.
//
//     auto const files = write_certificate(folder, "one");
//     TlsClient client{port, {.oldest = TLS1_2_VERSION}};
//     client.say("GET / …").rest()      // client.shown(): the name in the certificate
#pragma once

#include "http/client_for_tests.hpp"
#include "http/tls_certificate.hpp"

#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <memory>

namespace hengwen::http {

// Writes NAME.pem and NAME-key.pem, of a key of their own, for the host NAME.
inline TlsFiles write_certificate(std::filesystem::path const& folder, std::string const& name,
                                  std::chrono::seconds holds = std::chrono::hours{1})
{
  TlsFiles files{folder / (name + ".pem"), folder / (name + "-key.pem")};
  std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> const key{EVP_EC_gen("P-256"), EVP_PKEY_free};
  std::unique_ptr<X509, decltype(&X509_free)> const cert{X509_new(), X509_free};
  ASN1_INTEGER_set(X509_get_serialNumber(cert.get()), 1);
  X509_gmtime_adj(X509_getm_notBefore(cert.get()), -60);
  X509_gmtime_adj(X509_getm_notAfter(cert.get()), holds.count());
  X509_set_pubkey(cert.get(), key.get());
  auto* const subject = X509_get_subject_name(cert.get());
  X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC,
                             reinterpret_cast<unsigned char const*>(name.c_str()), -1, -1, 0);
  X509_set_issuer_name(cert.get(), subject);
  X509_sign(cert.get(), key.get(), EVP_sha256());
  std::unique_ptr<BIO, decltype(&BIO_free_all)> const shown{
      BIO_new_file(files.certificate.c_str(), "w"), BIO_free_all};
  std::unique_ptr<BIO, decltype(&BIO_free_all)> const hidden{BIO_new_file(files.key.c_str(), "w"),
                                                             BIO_free_all};
  PEM_write_bio_X509(shown.get(), cert.get());
  PEM_write_bio_PrivateKey(hidden.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
  return files;
}

// What a caller is able to speak.
struct Speech {
  int oldest = TLS1_2_VERSION;
  int newest = TLS1_3_VERSION;
  std::string suites = "ALL:@SECLEVEL=0";  // Of TLS 1.2 and before.
};

class TlsClient {
public:
  explicit TlsClient(std::uint16_t port, Speech const& speech = {})
      : line_{port},
        context_{SSL_CTX_new(TLS_client_method()), SSL_CTX_free},
        tls_{nullptr, SSL_free}
  {
    SSL_CTX_set_min_proto_version(context_.get(), speech.oldest);
    SSL_CTX_set_max_proto_version(context_.get(), speech.newest);
    SSL_CTX_set_cipher_list(context_.get(), speech.suites.c_str());
    tls_.reset(SSL_new(context_.get()));
    SSL_set_fd(tls_.get(), line_.socket());
    met_ = SSL_connect(tls_.get()) == 1;
  }

  bool met() const { return met_; }
  std::string version() const { return SSL_get_version(tls_.get()); }
  std::string suite() const { return SSL_get_cipher_name(tls_.get()); }
  bool was_told_the_end() const { return SSL_get_shutdown(tls_.get()) & SSL_RECEIVED_SHUTDOWN; }

  // The name in the certificate.
  std::string shown() const
  {
    std::unique_ptr<X509, decltype(&X509_free)> const cert{SSL_get1_peer_certificate(tls_.get()),
                                                           X509_free};
    char name[256] = {};
    X509_NAME_get_text_by_NID(X509_get_subject_name(cert.get()), NID_commonName, name, sizeof name);
    return name;
  }

  TlsClient& say(std::string_view text)
  {
    while (!text.empty()) {
      auto const n =
          SSL_write(tls_.get(), text.data(), int(std::min<std::size_t>(text.size(), 16000)));
      if (n <= 0)
        break;
      text.remove_prefix(std::size_t(n));
    }
    return *this;
  }

  std::string until(std::string_view end)
  {
    std::string out;
    char c = 0;
    while (!out.ends_with(end) && SSL_read(tls_.get(), &c, 1) == 1)
      out += c;
    return out;
  }

  std::string rest()
  {
    std::string out;
    char piece[16384];
    for (;;) {
      auto const n = SSL_read(tls_.get(), piece, sizeof piece);
      if (n <= 0)
        return out;
      out.append(piece, std::size_t(n));
    }
  }

private:
  Client line_;
  std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context_;
  std::unique_ptr<SSL, decltype(&SSL_free)> tls_;
  bool met_ = false;
};

}  // namespace hengwen::http
