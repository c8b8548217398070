// SPDX-License-Identifier: Apache-2.0
//
// Values to PostgreSQL's text and back. A value travels as its one text form
// (base/text.hpp), a described enumerator as its name, an absent optional as null,
// a vector as an array:
//
//     Money of 1234.50 <-> 1234.50     {"a", "b \"c\""} <-> {"a","b \"c\""}
#pragma once

#include "base/text.hpp"
#include "base/words.hpp"

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hengwen {

// Bytes as they are; PostgreSQL's bytea. Text form: "\x00ff".
struct Bytes {
  std::string raw;
  friend auto operator<=>(Bytes const&, Bytes const&) = default;
};
std::string to_text(Bytes const&);
bool from_text(std::string_view, Bytes&);

// What goes over the wire for one $n; nothing is null.
using Parameter = std::optional<std::string>;

namespace detail {

template <class T>
inline constexpr bool optional_value = false;
template <class T>
inline constexpr bool optional_value<std::optional<T>> = true;
template <class T>
inline constexpr bool array_value = false;
template <class T>
inline constexpr bool array_value<std::vector<T>> = true;

void append_element(std::string& array, Parameter const& element);

// The elements of "{a,NULL,\"b\"}"; false if it is not a list of one dimension.
bool split_array(std::string_view text, std::vector<Parameter>& out);

}  // namespace detail

template <class T>
Parameter to_sql(T const& value)
{
  if constexpr (std::is_same_v<T, std::nullopt_t>) {
    return std::nullopt;
  } else if constexpr (detail::optional_value<T>) {
    return value ? to_sql(*value) : std::nullopt;
  } else if constexpr (detail::array_value<T>) {
    std::string out = "{";
    for (auto const& element : value)
      detail::append_element(out, to_sql(element));
    return out + "}";
  } else if constexpr (std::is_convertible_v<T const&, std::string_view>) {
    return std::string{std::string_view{value}};
  } else if constexpr (std::is_enum_v<T>) {
    return boost::describe::enum_to_string(value, "unnamed");
  } else {
    return to_text(value);
  }
}

template <class T>
bool from_sql(Parameter const& text, T& out);

// False if the text is not a value of this type. Optionals take their null elsewhere.
template <class T>
bool from_sql(std::string_view text, T& out)
{
  if constexpr (detail::optional_value<T>) {
    return from_sql(text, out.emplace());
  } else if constexpr (detail::array_value<T>) {
    std::vector<Parameter> elements;
    if (!detail::split_array(text, elements))
      return false;
    out.resize(elements.size());
    for (std::size_t i = 0; i < elements.size(); ++i)
      if (!from_sql(elements[i], out[i]))
        return false;
    return true;
  } else if constexpr (std::is_enum_v<T>) {
    return from_word(text, out);
  } else {
    return from_text(text, out);
  }
}

template <class T>
bool from_sql(Parameter const& text, T& out)
{
  if constexpr (detail::optional_value<T>) {
    if (!text)
      return out.reset(), true;
  }
  return text && from_sql(std::string_view{*text}, out);
}

}  // namespace hengwen
