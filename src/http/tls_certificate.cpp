// SPDX-License-Identifier: Apache-2.0
#include "http/tls_certificate.hpp"

#include "base/instant.hpp"
#include "base/log.hpp"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <cerrno>
#include <ctime>
#include <fstream>

namespace hengwen::http {
namespace {

namespace fs = std::filesystem;

template <auto release>
struct Released {
  void operator()(auto* thing) const { release(thing); }
};
using Bio = std::unique_ptr<BIO, Released<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Released<EVP_PKEY_free>>;

// Of TLS 1.2; those of 1.3 are all of this kind.
constexpr char const* suites = "ECDHE+AESGCM:ECDHE+CHACHA20:!aNULL";
constexpr std::chrono::days ends_soon{30};

std::string first_reason()
{
  char const* const reason = ERR_reason_error_string(ERR_peek_error());
  ERR_clear_error();
  return reason ? reason : "unknown reason";
}

void must_be_readable(fs::path const& file, char const* what)
{
  errno = 0;
  std::ifstream const in{file};
  if (!in || fs::is_directory(file))
    throw BadTlsFiles{
        fmt::format("cannot read the {} {}: {}", what, file.string(),
                    errno != 0 ? std::generic_category().message(errno) : "it is not a file")};
}

// Nobody sits at the server to type it.
int no_password(char*, int, int, void* asked)
{
  *static_cast<bool*>(asked) = true;
  return -1;
}

Key key_in(fs::path const& file)
{
  must_be_readable(file, "key");
  Bio const in{BIO_new_file(file.c_str(), "r")};
  bool asked = false;
  Key key{in ? PEM_read_bio_PrivateKey(in.get(), nullptr, no_password, &asked) : nullptr};
  ERR_clear_error();
  if (asked)
    throw BadTlsFiles{"the key in " + file.string() +
                      " is locked with a password; write it without one, readable to the service "
                      "alone"};
  if (!key)
    throw BadTlsFiles{"there is no private key in PEM form in " + file.string()};
  return key;
}

// We speak only this; what a browser would like better it does not get.
int choose_protocol(SSL*, unsigned char const** out, unsigned char* length,
                    unsigned char const* offered, unsigned int offered_length, void*)
{
  static constexpr unsigned char ours[] = "\x08http/1.1";
  unsigned char* chosen = nullptr;
  if (SSL_select_next_proto(&chosen, length, ours, sizeof ours - 1, offered, offered_length) !=
      OPENSSL_NPN_NEGOTIATED)
    return SSL_TLSEXT_ERR_NOACK;
  *out = chosen;
  return SSL_TLSEXT_ERR_OK;
}

TlsContext empty_context()
{
  TlsContext context{SSL_CTX_new(TLS_server_method()), SSL_CTX_free};
  if (!context)
    throw std::bad_alloc{};
  auto* const raw = context.get();
  SSL_CTX_set_security_level(raw, 2);
  SSL_CTX_set_min_proto_version(raw, TLS1_2_VERSION);
  if (SSL_CTX_set_cipher_list(raw, suites) != 1)
    throw std::runtime_error{"OpenSSL knows none of our suites: " + first_reason()};
  SSL_CTX_set_options(raw, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION |
                               SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_PRIORITIZE_CHACHA);
  // A connection that waits keeps no buffers.
  SSL_CTX_set_mode(raw, SSL_MODE_RELEASE_BUFFERS);
  SSL_CTX_set_alpn_select_cb(raw, choose_protocol, nullptr);
  return context;
}

void tell(std::string_view event, TlsContext const& context, TlsFiles const& files)
{
  Instant const until{valid_until(context)};
  log(until - now() < ends_soon ? Level::warning : Level::info, event,
      {{"file", files.certificate.string()}, {"valid_until", to_text(until)}});
}

}  // namespace

TlsContext tls_context(TlsFiles const& files)
{
  must_be_readable(files.certificate, "certificate");
  auto const key = key_in(files.key);
  auto context = empty_context();
  if (SSL_CTX_use_certificate_chain_file(context.get(), files.certificate.c_str()) != 1) {
    auto const reason = first_reason();
    throw BadTlsFiles{reason == "no start line"
                          ? "there is no certificate in PEM form in " + files.certificate.string()
                          : fmt::format("the certificate in {} cannot be used: {}",
                                        files.certificate.string(), reason)};
  }
  if (SSL_CTX_use_PrivateKey(context.get(), key.get()) != 1 ||
      SSL_CTX_check_private_key(context.get()) != 1) {
    ERR_clear_error();
    throw BadTlsFiles{fmt::format("the key in {} does not belong to the certificate in {}",
                                  files.key.string(), files.certificate.string())};
  }
  return context;
}

std::chrono::sys_seconds valid_until(TlsContext const& context)
{
  std::tm parts{};
  ASN1_TIME_to_tm(X509_get0_notAfter(SSL_CTX_get0_certificate(context.get())), &parts);
  return std::chrono::sys_seconds{std::chrono::seconds{timegm(&parts)}};
}

std::vector<std::string> names_of(TlsContext const& context)
{
  std::vector<std::string> out;
  std::unique_ptr<GENERAL_NAMES, Released<GENERAL_NAMES_free>> const names{
      static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(SSL_CTX_get0_certificate(context.get()),
                                                   NID_subject_alt_name, nullptr, nullptr))};
  for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i)
    if (auto const* name = sk_GENERAL_NAME_value(names.get(), i); name->type == GEN_DNS)
      out.emplace_back(reinterpret_cast<char const*>(ASN1_STRING_get0_data(name->d.dNSName)),
                       std::size_t(ASN1_STRING_length(name->d.dNSName)));
  return out;
}

TlsCertificate::TlsCertificate(TlsFiles files)
    : files_{std::move(files)}, context_{tls_context(files_)}
{
  tell("certificate", context_, files_);
}

TlsContext TlsCertificate::now() const
{
  std::lock_guard const lock{guard_};
  return context_;
}

void TlsCertificate::renew()
{
  try {
    auto fresh = tls_context(files_);
    tell("certificate_renewed", fresh, files_);
    std::lock_guard const lock{guard_};
    context_ = std::move(fresh);
  } catch (std::exception const& error) {
    log(Level::error, "certificate_not_renewed", {{"what", error.what()}});
  }
}

}  // namespace hengwen::http
