// SPDX-License-Identifier: Apache-2.0
//
// What a URL says after the question mark, read into a described struct. An optional
// member may be left out; a parameter that no member names is refused, and so is one
// that is said twice, so that a misspelt filter never silently shows everything:
//
//     ?limit=20&serach=abc   ->   unknown_parameter @ serach
#pragma once

#include "base/words.hpp"
#include "describe/json.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hengwen::http {

enum class BadQuery { unknown_parameter, said_twice, badly_encoded };
BOOST_DESCRIBE_ENUM(BadQuery, unknown_parameter, said_twice, badly_encoded)

struct QueryItem {
  std::string name;
  std::string value;
  bool operator==(QueryItem const&) const = default;
};

// "%E6%B4%AA" -> "洪". Nothing when the encoding is broken, is not UTF-8, or hides a zero byte.
std::optional<std::string> decoded(std::string_view percent_encoded);
std::string encoded(std::string_view plain);

// "a=1&b=%20" -> {a,1} {b," "}; a plus sign is a space.
Answer<std::vector<QueryItem>> parameters_of(std::string_view query);

namespace detail {

template <class T>
Verdict read_text(std::string const& text, T& out, std::string_view where)
{
  bool ok;
  if constexpr (is_optional<T>)
    return read_text(text, out.emplace(), where);
  else if constexpr (std::is_enum_v<T>)
    ok = from_word(text, out);
  else
    ok = from_text(text, out);
  return ok ? allowed : Verdict{refuse(BadJson::not_valid, where)};
}

template <class T>
Verdict read_parameter(std::vector<QueryItem> const& said, T& out, std::string_view name)
{
  int times = 0;
  for (auto const& parameter : said) {
    if (parameter.name != name)
      continue;
    if (++times > 1)
      return refuse(BadQuery::said_twice, name);
    if (auto ok = read_text(parameter.value, out, name); !ok)
      return ok;
  }
  if (times == 0 && !is_optional<T>)
    return refuse(BadJson::missing, name);
  return allowed;
}

}  // namespace detail

template <Described T>
Verdict read_query(std::vector<QueryItem> const& said, T& out)
{
  Verdict verdict = allowed;
  boost::mp11::mp_for_each<members_of<T>>([&](auto m) {
    if (verdict)
      verdict = detail::read_parameter(said, out.*m.pointer, wire_name(m.name));
  });
  if (!verdict)
    return verdict;
  for (auto const& parameter : said) {
    bool known = false;
    boost::mp11::mp_for_each<members_of<T>>(
        [&](auto m) { known |= parameter.name == wire_name(m.name); });
    if (!known)
      return refuse(BadQuery::unknown_parameter, parameter.name);
  }
  return allowed;
}

// Of somebody else's query what can be read; every member is an optional text.
template <Described T>
void read_foreign_query(std::string_view query, T& out)
{
  auto const said = parameters_of(query);
  if (!said)
    return;
  boost::mp11::mp_for_each<members_of<T>>([&](auto m) {
    if (!detail::read_parameter(*said, out.*m.pointer, wire_name(m.name)))
      (out.*m.pointer).reset();
  });
}

}  // namespace hengwen::http
