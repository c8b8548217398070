// SPDX-License-Identifier: Apache-2.0
#include "base/one_time_code.hpp"

#include "base/readable_code.hpp"

#include <fmt/format.h>
#include <liboath/oath.h>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <stdexcept>

namespace hengwen {
namespace {

constexpr std::chrono::seconds step_length{30};
constexpr int digits = 6;
constexpr std::size_t secret_size = 20;
constexpr OneTimeStep steps_either_side = 1;
constexpr int recovery_codes = 10, recovery_groups = 2;
constexpr std::size_t recovery_group_size = 4;

void must(int answer)
{
  if (answer != OATH_OK)
    throw std::runtime_error{std::string{"liboath: "} + oath_strerror(answer)};
}

struct Free {
  void operator()(char* text) const noexcept { std::free(text); }
};
using Given = std::unique_ptr<char, Free>;

char small(char c)
{
  return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

char large(char c)
{
  return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
}

bool unreserved(char c)
{
  return (small(c) >= 'a' && small(c) <= 'z') || (c >= '0' && c <= '9') ||
         std::string_view{"-._~"}.contains(c);
}

// RFC 3986.
std::string percent_encoded(std::string_view text)
{
  std::string out;
  for (char const c : text)
    if (unreserved(c))
      out += c;
    else
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  return out;
}

}  // namespace

std::string new_one_time_secret()
{
  std::string raw(secret_size, '\0');
  randombytes_buf(raw.data(), raw.size());
  return raw;
}

std::string to_base32(std::string_view raw)
{
  char* text = nullptr;
  std::size_t size = 0;
  must(oath_base32_encode(raw.data(), raw.size(), &text, &size));
  Given const given{text};
  std::string_view const all{text, size};
  return std::string{all.substr(0, all.find_last_not_of('=') + 1)};
}

std::optional<std::string> from_base32(std::string_view text)
{
  std::string clean;
  for (char const c : text)
    if (c != ' ')
      clean += large(c);
  clean.erase(clean.find_last_not_of('=') + 1);
  char* raw = nullptr;
  std::size_t size = 0;
  if (oath_base32_decode(clean.data(), clean.size(), &raw, &size) != OATH_OK)
    return std::nullopt;
  Given const given{raw};
  std::string out{raw, size};
  // The library forgives more than we do: signs in the middle, bits that belong to nothing.
  if (to_base32(out) != clean)
    return std::nullopt;
  return out;
}

std::string otpauth_uri(std::string_view issuer, std::string_view account,
                        std::string_view raw_secret)
{
  auto const by = percent_encoded(issuer);
  return fmt::format("otpauth://totp/{}:{}?secret={}&issuer={}&algorithm=SHA1&digits={}&period={}",
                     by, percent_encoded(account), to_base32(raw_secret), by, digits,
                     step_length.count());
}

OneTimeStep one_time_step(std::chrono::sys_seconds now)
{
  return now.time_since_epoch() / step_length;
}

std::string one_time_code(std::string_view raw_secret, OneTimeStep step)
{
  std::array<char, digits + 1> code{};
  must(oath_hotp_generate(raw_secret.data(), raw_secret.size(), std::uint64_t(step), digits, false,
                          OATH_HOTP_DYNAMIC_TRUNCATION, code.data()));
  return code.data();
}

std::optional<OneTimeStep> one_time_step_of(std::string_view typed, std::string_view raw_secret,
                                            std::chrono::sys_seconds now,
                                            std::optional<OneTimeStep> used)
{
  std::string code{typed};  // Apps show "287 082".
  std::erase(code, ' ');
  if (code.size() != digits)
    return std::nullopt;
  auto const middle = one_time_step(now);
  std::optional<OneTimeStep> found;
  // All are reckoned and compared whole, so that the time it takes tells nothing.
  for (auto step = middle - steps_either_side; step <= middle + steps_either_side; ++step) {
    auto const expected = one_time_code(raw_secret, step);
    bool const same = sodium_memcmp(expected.data(), code.data(), digits) == 0;
    if (same && (!used || step > *used))
      found = step;
  }
  return found;
}

std::vector<std::string> new_recovery_codes()
{
  std::vector<std::string> out;
  while (out.size() < recovery_codes) {
    auto code = readable_code(recovery_groups);
    if (std::ranges::find(out, code) == out.end())
      out.push_back(std::move(code));
  }
  return out;
}

std::string plain_recovery_code(std::string_view typed)
{
  std::string out;
  for (char const c : typed)
    if (c != ' ' && c != '-')
      out += small(c);
  if (out.size() == recovery_groups * recovery_group_size)
    out.insert(recovery_group_size, 1, '-');
  return out;
}

}  // namespace hengwen
