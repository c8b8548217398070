// SPDX-License-Identifier: Apache-2.0
//
// Described structs to JSON and back. A value type travels as its text form; an
// absent optional may be missing; a wrong field is refused by its path:
//
//     {"payee": {"name": "…"}}   ->   missing @ payee.account_holder
//
// Money is text ("1234.50") and never a JSON number; counts are JSON numbers.
#pragma once

#include "base/result.hpp"
#include "base/text.hpp"
#include "base/words.hpp"
#include "describe/complete.hpp"

#include <boost/json.hpp>

#include <map>
#include <optional>
#include <vector>

namespace hengwen {

enum class BadJson {
  missing,
  not_an_object,
  not_a_list,
  not_text,
  not_a_number,
  not_true_or_false,
  not_valid,
  unknown_field
};
BOOST_DESCRIBE_ENUM(BadJson, missing, not_an_object, not_a_list, not_text, not_a_number,
                    not_true_or_false, not_valid, unknown_field)

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_list = false;
template <class T>
inline constexpr bool is_list<std::vector<T>> = true;
template <class T>
inline constexpr bool is_map = false;
template <class T>
inline constexpr bool is_map<std::map<std::string, T>> = true;

template <class T>
concept Described = boost::describe::has_describe_members<T>::value;

// A field that must be called by a word of C++ ("new") has an underscore at the end of its
// name in the struct, and none on the wire.
constexpr std::string_view wire_name(std::string_view member)
{
  return member.ends_with('_') ? member.substr(0, member.size() - 1) : member;
}

inline std::string path_to(std::string const& where, std::string_view field)
{
  return where.empty() ? std::string{field} : where + "." + std::string{field};
}

template <class T>
Verdict read_json(boost::json::value const&, T& out, std::string const& where = {});

namespace detail {

template <class T>
Verdict read_object(boost::json::object const& object, T& out, std::string const& where)
{
  Verdict verdict = allowed;
  boost::mp11::mp_for_each<members_of<T>>([&](auto m) {
    if (!verdict)
      return;
    auto& member = out.*m.pointer;
    using Member = std::remove_reference_t<decltype(member)>;
    auto const path = path_to(where, wire_name(m.name));
    if (auto const* found = object.if_contains(wire_name(m.name)))
      verdict = read_json(*found, member, path);
    else if (!is_optional<Member> && !is_list<Member> && !is_map<Member>)
      verdict = refuse(BadJson::missing, path);
  });
  if (!verdict)
    return verdict;
  for (auto const& entry : object) {
    bool known = false;
    boost::mp11::mp_for_each<members_of<T>>(
        [&](auto m) { known |= entry.key() == wire_name(m.name); });
    if (!known)
      return refuse(BadJson::unknown_field, path_to(where, entry.key()));
  }
  return allowed;
}

template <class T>
Verdict read_items(boost::json::value const& v, std::vector<T>& out, std::string const& where)
{
  if (!v.is_array())
    return refuse(BadJson::not_a_list, where);
  for (auto const& item : v.get_array()) {
    T element{};
    if (auto ok = read_json(item, element, path_to(where, std::to_string(out.size()))); !ok)
      return ok;
    out.push_back(std::move(element));
  }
  return allowed;
}

template <class T>
Verdict read_entries(boost::json::value const& v, std::map<std::string, T>& out,
                     std::string const& where)
{
  if (!v.is_object())
    return refuse(BadJson::not_an_object, where);
  for (auto const& entry : v.get_object())
    if (auto ok = read_json(entry.value(), out[entry.key()], path_to(where, entry.key())); !ok)
      return ok;
  return allowed;
}

}  // namespace detail

template <class T>
Verdict read_json(boost::json::value const& v, T& out, std::string const& where)
{
  if constexpr (is_optional<T>) {
    if (v.is_null())
      return out.reset(), allowed;
    return read_json(v, out.emplace(), where);
  } else if constexpr (is_list<T>) {
    return detail::read_items(v, out, where);
  } else if constexpr (is_map<T>) {
    return detail::read_entries(v, out, where);
  } else if constexpr (std::is_enum_v<T>) {
    if (!v.is_string())
      return refuse(BadJson::not_text, where);
    return from_word(std::string_view{v.get_string()}, out) ? allowed
                                                            : refuse(BadJson::not_valid, where);
  } else if constexpr (std::is_same_v<T, bool>) {
    if (!v.is_bool())
      return refuse(BadJson::not_true_or_false, where);
    return out = v.get_bool(), allowed;
  } else if constexpr (std::is_integral_v<T>) {
    boost::system::error_code ec;
    out = v.to_number<T>(ec);
    return ec ? Verdict{refuse(BadJson::not_a_number, where)} : allowed;
  } else if constexpr (Described<T>) {
    auto const* object = v.if_object();
    return object ? detail::read_object(*object, out, where)
                  : Verdict{refuse(BadJson::not_an_object, where)};
  } else {
    if (!v.is_string())
      return refuse(BadJson::not_text, where);
    return from_text(std::string_view{v.get_string()}, out) ? allowed
                                                            : refuse(BadJson::not_valid, where);
  }
}

// An absent optional is left out. A json::value member is written as it is.
template <class T>
boost::json::value write_json(T const& value)
{
  if constexpr (std::is_same_v<T, boost::json::value>) {
    return value;
  } else if constexpr (is_optional<T>) {
    return value ? write_json(*value) : boost::json::value{};
  } else if constexpr (is_list<T>) {
    boost::json::array out;
    out.reserve(value.size());
    for (auto const& item : value)
      out.push_back(write_json(item));
    return out;
  } else if constexpr (is_map<T>) {
    boost::json::object out;
    for (auto const& [key, item] : value)
      out[key] = write_json(item);
    return out;
  } else if constexpr (std::is_enum_v<T>) {
    return boost::json::string{boost::describe::enum_to_string(value, "unnamed")};
  } else if constexpr (std::is_integral_v<T>) {
    return value;
  } else if constexpr (Described<T>) {
    boost::json::object out;
    boost::mp11::mp_for_each<members_of<T>>([&](auto m) {
      auto const& member = value.*m.pointer;
      if constexpr (is_optional<std::remove_cvref_t<decltype(member)>>) {
        if (!member)
          return;
      }
      out[wire_name(m.name)] = write_json(member);
    });
    return out;
  } else {
    return boost::json::string{to_text(value)};
  }
}

// A data file of ours: JSON with comments and trailing commas (forms/, policy/, labels/).
Answer<boost::json::value> parse_data(std::string_view text, std::string_view file);

}  // namespace hengwen
