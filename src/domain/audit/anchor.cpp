// SPDX-License-Identifier: Apache-2.0
#include "domain/audit/anchor.hpp"

#include <sodium.h>

namespace hengwen {
namespace {

std::string_view take_word(std::string_view& text)
{
  auto const end = std::min(text.find(' '), text.size());
  auto const word = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return word;
}

bool from_hex(std::string_view text, std::string& raw)
{
  raw.assign(text.size() / 2, '\0');
  std::size_t size = 0;
  return !text.empty() &&
         sodium_hex2bin(reinterpret_cast<unsigned char*>(raw.data()), raw.size(), text.data(),
                        text.size(), nullptr, &size, nullptr) == 0 &&
         size * 2 == text.size();
}

}  // namespace

std::string text_to_sign(Anchor const& anchor)
{
  return to_text(anchor.at) + " " + text_to_sign(anchor.head);
}

std::string to_text(Anchor const& anchor)
{
  return text_to_sign(anchor) + " " + hex_of(anchor.head.signature);
}

bool from_text(std::string_view text, Anchor& anchor)
{
  return from_text(take_word(text), anchor.at) && from_text(take_word(text), anchor.head.chain) &&
         from_text(take_word(text), anchor.head.seq) &&
         from_text(take_word(text), anchor.head.hash) && from_hex(text, anchor.head.signature);
}

}  // namespace hengwen
