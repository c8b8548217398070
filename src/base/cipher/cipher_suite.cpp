// SPDX-License-Identifier: Apache-2.0
#include "base/cipher/cipher_suite.hpp"

#include "base/cipher/suites.hpp"

#include <sodium.h>

namespace hengwen {

std::string to_text(Digest const& digest)
{
  std::string out(digest.size() * 2 + 1, '\0');
  sodium_bin2hex(out.data(), out.size(), digest.data(), digest.size());
  out.pop_back();
  return out;
}

bool from_text(std::string_view text, Digest& digest)
{
  std::size_t read = 0;
  return text.size() == digest.size() * 2 &&
         sodium_hex2bin(digest.data(), digest.size(), text.data(), text.size(), nullptr, &read,
                        nullptr) == 0 &&
         read == digest.size();
}

CipherSuite const& cipher_suite(SuiteName name)
{
  static International const international;
  static Sm const sm;
  if (name == SuiteName::sm)
    return sm;
  return international;
}

}  // namespace hengwen
