// SPDX-License-Identifier: Apache-2.0
//
// The certificate by which the server shows who it is, and its key, from two files in PEM form:
// the certificate first, then those that vouch for it, as every authority hands them out.
//
//     TlsCertificate certificate{{"chain.pem", "key.pem"}};   // throws BadTlsFiles
//     certificate.renew();     // the files have changed: new connections use what they hold now
//
// TLS 1.2 and 1.3, and only suites that encrypt and authenticate in one. It knows no connection.
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <vector>

struct ssl_ctx_st;  // Of OpenSSL.

namespace hengwen::http {

struct TlsFiles {
  std::filesystem::path certificate;
  std::filesystem::path key;
};

// A file cannot be read, holds something else, or the key is that of another certificate.
struct BadTlsFiles : std::runtime_error {
  using runtime_error::runtime_error;
};

// What a connection is made with; also tells until when the certificate holds.
using TlsContext = std::shared_ptr<ssl_ctx_st>;
TlsContext tls_context(TlsFiles const&);
std::chrono::sys_seconds valid_until(TlsContext const&);
std::vector<std::string> names_of(TlsContext const&);  // Whom the certificate is for.

class TlsCertificate {
public:
  explicit TlsCertificate(TlsFiles);

  TlsContext now() const;
  // What cannot be used leaves everything as it is; the log tells which.
  void renew();

private:
  TlsFiles files_;
  mutable std::mutex guard_;
  TlsContext context_;
};

}  // namespace hengwen::http
