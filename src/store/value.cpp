// SPDX-License-Identifier: Apache-2.0
#include "store/value.hpp"

namespace hengwen {

std::string to_text(Bytes const& bytes)
{
  static constexpr char hex[] = "0123456789abcdef";
  std::string out = "\\x";
  for (unsigned char c : bytes.raw) {
    out += hex[c >> 4];
    out += hex[c & 0x0F];
  }
  return out;
}

bool from_text(std::string_view text, Bytes& bytes)
{
  if (!text.starts_with("\\x") || text.size() % 2 != 0)
    return false;
  bytes.raw.clear();
  for (std::size_t i = 2; i < text.size(); i += 2) {
    unsigned value = 0;
    auto const [end, ec] = std::from_chars(&text[i], &text[i] + 2, value, 16);
    if (ec != std::errc{} || end != &text[i] + 2)
      return false;
    bytes.raw += char(value);
  }
  return true;
}

namespace detail {

void append_element(std::string& array, Parameter const& element)
{
  if (array.size() > 1)
    array += ',';
  if (!element) {
    array += "NULL";
    return;
  }
  array += '"';
  for (char c : *element) {
    if (c == '"' || c == '\\')
      array += '\\';
    array += c;
  }
  array += '"';
}

namespace {

// One element from the front of what is left; false at a nested or broken one.
bool take_element(std::string_view& left, Parameter& out)
{
  std::string text;
  if (left.starts_with('"')) {
    std::size_t i = 1;
    for (; i < left.size() && left[i] != '"'; ++i) {
      if (left[i] == '\\')
        ++i;
      if (i < left.size())
        text += left[i];
    }
    if (i >= left.size())
      return false;
    left.remove_prefix(i + 1);
    out = std::move(text);
    return true;
  }
  if (left.starts_with('{'))
    return false;
  auto const end = left.find(',');
  text = left.substr(0, end);
  left.remove_prefix(std::min(end, left.size()));
  if (text == "NULL")
    out.reset();
  else
    out = std::move(text);
  return true;
}

}  // namespace

bool split_array(std::string_view text, std::vector<Parameter>& out)
{
  out.clear();
  if (text.size() < 2 || text.front() != '{' || text.back() != '}')
    return false;
  auto left = text.substr(1, text.size() - 2);
  while (!left.empty()) {
    if (!take_element(left, out.emplace_back()))
      return false;
    if (left.empty())
      break;
    if (left.front() != ',' || left.size() == 1)
      return false;
    left.remove_prefix(1);
  }
  return true;
}

}  // namespace detail
}  // namespace hengwen
