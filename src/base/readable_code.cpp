// SPDX-License-Identifier: Apache-2.0
#include "base/readable_code.hpp"

#include <sodium.h>

#include <string_view>

namespace hengwen {
namespace {

constexpr std::string_view alphabet = "23456789abcdefghjkmnpqrstuvwxyz";
constexpr int group_size = 4;

}  // namespace

std::string readable_code(int groups)
{
  std::string out;
  for (int i = 0; i < groups * group_size; ++i) {
    if (i > 0 && i % group_size == 0)
      out += '-';
    out += alphabet[randombytes_uniform(std::uint32_t(alphabet.size()))];
  }
  return out;
}

}  // namespace hengwen
