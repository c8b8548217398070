// SPDX-License-Identifier: Apache-2.0
//
// Every value has one text form, used by JSON, SQL, spreadsheets, URLs and logs
// alike: to_text(x) writes it, from_text(t, x) reads it back and says whether it
// could. from_text(to_text(x)) == x for every value type of the program.
//
//     true  <-> "true"      42 <-> "42"      Money of 1234.50 <-> "1234.50"
#pragma once

#include <charconv>
#include <concepts>
#include <string>
#include <string_view>

namespace hengwen {

inline std::string to_text(std::string const& s)
{
  return s;
}
inline bool from_text(std::string_view t, std::string& s)
{
  s = t;
  return true;
}

inline std::string to_text(bool b)
{
  return b ? "true" : "false";
}
inline bool from_text(std::string_view t, bool& b)
{
  b = t == "true" || t == "t";  // PostgreSQL writes "t" and "f".
  return b || t == "false" || t == "f";
}

template <std::integral I>
  requires(!std::same_as<I, bool>)
std::string to_text(I i)
{
  return std::to_string(i);
}
template <std::integral I>
  requires(!std::same_as<I, bool>)
bool from_text(std::string_view t, I& i)
{
  auto [end, ec] = std::from_chars(t.data(), t.data() + t.size(), i);
  return ec == std::errc{} && end == t.data() + t.size();
}

// Without white space at either end; also the wide space of Chinese input (U+3000),
// the no-break space and the byte-order mark that spreadsheets leave behind.
std::string_view trimmed(std::string_view);

// The number of characters (code points) of a UTF-8 text; -1 if it is not valid UTF-8.
std::ptrdiff_t characters(std::string_view utf8);

}  // namespace hengwen
