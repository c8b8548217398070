// SPDX-License-Identifier: Apache-2.0
#include "base/cipher/openssl.hpp"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/params.h>
#include <sodium.h>

#include <stdexcept>

namespace hengwen {
namespace {

constexpr std::string_view pem_begin = "-----BEGIN PUBLIC KEY-----";
constexpr std::string_view pem_end = "-----END PUBLIC KEY-----";
constexpr std::size_t line_size = 64;

// Beginning anew with one context is half as expensive as making one for each text.
EVP_MD_CTX* context_of_this_thread()
{
  thread_local DigestContext const context{EVP_MD_CTX_new()};
  must(context != nullptr, "EVP_MD_CTX_new");
  return context.get();
}

}  // namespace

void must(bool well, char const* what)
{
  if (well)
    return;
  ERR_clear_error();
  throw std::runtime_error{std::string{"OpenSSL refuses "} + what};
}

Hash::Hash(char const* name) : fetched_{EVP_MD_fetch(nullptr, name, nullptr)}
{
  must(fetched_ != nullptr, name);
  std::unique_ptr<EVP_MAC, FreedBy<&EVP_MAC_free>> const hmac{
      EVP_MAC_fetch(nullptr, "HMAC", nullptr)};
  must(hmac != nullptr, "HMAC");
  mac_.reset(EVP_MAC_CTX_new(hmac.get()));
  OSSL_PARAM const with[] = {
      OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, const_cast<char*>(name), 0),
      OSSL_PARAM_construct_end()};
  must(mac_ && EVP_MAC_CTX_set_params(mac_.get(), with) == 1, "HMAC");
}

Digest Hash::digest(std::initializer_list<std::string_view> texts) const
{
  auto* const context = context_of_this_thread();
  bool well = EVP_DigestInit_ex2(context, fetched_.get(), nullptr) == 1;
  for (auto const text : texts)
    well = well && EVP_DigestUpdate(context, text.data(), text.size()) == 1;
  Digest out;
  must(well && EVP_DigestFinal_ex(context, out.data(), nullptr) == 1, "a digest");
  return out;
}

Digest Hash::mac(std::string_view key, std::initializer_list<std::string_view> texts) const
{
  MacContext const context{EVP_MAC_CTX_dup(mac_.get())};
  bool well = context && EVP_MAC_init(context.get(), bytes_of(key), key.size(), nullptr) == 1;
  for (auto const text : texts)
    well = well && EVP_MAC_update(context.get(), bytes_of(text), text.size()) == 1;
  Digest out;
  std::size_t length = 0;
  must(well && EVP_MAC_final(context.get(), out.data(), &length, out.size()) == 1, "a MAC");
  return out;
}

std::string pem_of(std::string_view head, std::string_view key)
{
  auto const all = std::string{head}.append(key);
  std::string text(sodium_base64_ENCODED_LEN(all.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(text.data(), text.size(), bytes_of(all), all.size(),
                    sodium_base64_VARIANT_ORIGINAL);
  text.pop_back();
  for (std::size_t at = line_size; at < text.size(); at += line_size + 1)
    text.insert(at, 1, '\n');
  return fmt::format("{}\n{}\n{}\n", pem_begin, text, pem_end);
}

std::optional<std::string> key_of_pem(std::string_view pem, std::string_view head)
{
  auto const begin = pem.find(pem_begin), end = pem.find(pem_end);
  if (begin == pem.npos || end == pem.npos || end < begin + pem_begin.size())
    return std::nullopt;
  auto const text = pem.substr(begin + pem_begin.size(), end - begin - pem_begin.size());
  std::string all(text.size(), '\0');
  std::size_t size = 0;
  if (sodium_base642bin(bytes_of(all), all.size(), text.data(), text.size(), "\r\n ", &size,
                        nullptr, sodium_base64_VARIANT_ORIGINAL) != 0)
    return std::nullopt;
  all.resize(size);
  if (!all.starts_with(head))
    return std::nullopt;
  return all.substr(head.size());
}

}  // namespace hengwen
