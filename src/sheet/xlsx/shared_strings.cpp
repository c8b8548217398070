// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsx/shared_strings.hpp"

#include "sheet/xlsx/xml_scan.hpp"
#include "sheet/xlsx/xml_text.hpp"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <stdexcept>
#include <string>

namespace hengwen::sheet {
namespace {

class SharedStringsHandler final : public XmlHandler {
public:
  SharedStringsHandler(SharedStrings& into, Limits const& limits) : into_{into}, limits_{limits} {}

  void start(std::string_view name, Attributes) override
  {
    if (name == "si")
      in_item_ = true, item_.clear();
    else if (name == "rPh")
      ++phonetic_;
    else if (name == "t")
      in_text_ = in_item_ && phonetic_ == 0;
  }

  void text(std::string_view more) override
  {
    if (!in_text_)
      return;
    if (more.size() > limits_.text_bytes - item_.size())
      return say_no(BadWorkbook::text_too_long);
    item_ += more;
  }

  void end(std::string_view name) override
  {
    if (name == "t")
      in_text_ = false;
    else if (name == "rPh")
      --phonetic_;
    else if (name == "si" && in_item_)
      finish();
  }

private:
  void finish()
  {
    in_item_ = false;
    item_.resize(unescape(item_.data(), item_.size()));
    // Eight bytes for the address and length of each, so that empty texts cost something too.
    total_ += item_.size() + 8;
    if (total_ > limits_.shared_text_bytes)
      return say_no(BadWorkbook::too_much_text);
    into_.add(item_);
  }

  SharedStrings& into_;
  Limits const& limits_;
  std::string item_;
  std::uint64_t total_ = 0;
  int phonetic_ = 0;
  bool in_item_ = false;
  bool in_text_ = false;
};

std::optional<unsigned> escaped_unit(std::string_view s)
{
  unsigned unit = 0;
  if (s.size() < 7 || s[0] != '_' || s[1] != 'x' || s[6] != '_')
    return {};
  auto const [end, problem] = std::from_chars(s.data() + 2, s.data() + 6, unit, 16);
  if (problem != std::errc{} || end != s.data() + 6)
    return {};
  return unit;
}

}  // namespace

std::size_t unescape(char* text, std::size_t size)
{
  std::string_view in{text, size};
  char* out = text;
  for (;;) {
    auto const plain = std::min(in.find("_x"), in.size());
    std::memmove(out, in.data(), plain);
    out += plain;
    in.remove_prefix(plain);
    if (in.empty())
      return std::size_t(out - text);

    auto const unit = escaped_unit(in);
    auto const low = in.size() >= 14 ? escaped_unit(in.substr(7)) : std::nullopt;
    bool const pair =
        unit && *unit >= 0xD800 && *unit < 0xDC00 && low && *low >= 0xDC00 && *low < 0xE000;
    if (pair) {
      out = put_utf8(out, 0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00));
      in.remove_prefix(14);
    } else if (unit && *unit != 0 && (*unit < 0xD800 || *unit >= 0xE000)) {
      out = put_utf8(out, *unit);
      in.remove_prefix(7);
    } else {  // Not an escape after all; or a half character or NUL, which no text can hold.
      *out++ = '_';
      in.remove_prefix(1);
    }
  }
}

Answer<SharedStrings> SharedStrings::read(Pull const& pull, Limits const& limits,
                                          std::string_view part)
{
  SharedStrings strings;
  SharedStringsHandler handler{strings, limits};
  if (auto const verdict = scan_xml(pull, handler, part); !verdict)
    return std::unexpected{verdict.error()};
  return strings;
}

void SharedStrings::add(std::string_view text)
{
  std::uint32_t const length = std::uint32_t(text.size());
  auto const needed = sizeof length + text.size();
  if (needed > block_bytes)
    throw std::length_error{"a shared text longer than a block"};
  if (blocks_.empty() || blocks_.back().capacity() - blocks_.back().size() < needed) {
    blocks_.emplace_back();
    blocks_.back().reserve(block_bytes);
  }
  auto& block = blocks_.back();
  addresses_.push_back(std::uint32_t((blocks_.size() - 1) * block_bytes + block.size()));
  auto const* bytes = reinterpret_cast<char const*>(&length);
  block.insert(block.end(), bytes, bytes + sizeof length);
  block.insert(block.end(), text.begin(), text.end());
}

std::optional<std::string_view> SharedStrings::at(std::size_t number) const
{
  if (number >= addresses_.size())
    return {};
  char const* const item =
      blocks_[addresses_[number] / block_bytes].data() + addresses_[number] % block_bytes;
  std::uint32_t length;
  std::memcpy(&length, item, sizeof length);
  return std::string_view{item + sizeof length, length};
}

}  // namespace hengwen::sheet
