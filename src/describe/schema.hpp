// SPDX-License-Identifier: Apache-2.0
//
// Described structs to JSON Schema (2020-12, as OpenAPI 3.1 wants it): the same walk as
// describe/json.hpp, so what is promised is what is written.
//
//     struct Payee { std::string name; std::optional<Date> since; };
//     ->  {"type":"object", "required":["name"], "properties":{"name":{"type":"string"},
//          "since":{"type":"string","format":"date"}}, "additionalProperties":false}
//
// A struct is written once under its own name and referred to everywhere else.
#pragma once

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/money.hpp"
#include "describe/json.hpp"

#include <map>
#include <string>
#include <typeindex>

namespace hengwen {

// The structs met so far, by name.
class Schemas {
public:
  explicit Schemas(std::string where = "#/components/schemas/") : where_{std::move(where)} {}

  // The name this type goes by: its own, with a number from the second of that name on.
  std::string name_of(std::type_info const&);
  bool has(std::string const& name) const { return written_.contains(name); }
  void put(std::string const& name, boost::json::object schema)
  {
    written_[name] = std::move(schema);
  }
  std::string path_to(std::string const& name) const { return where_ + name; }
  boost::json::object written() const;

private:
  std::string where_;
  std::map<std::type_index, std::string> names_;
  std::map<std::string, boost::json::object> written_;
};

// A value type that has its own list of codes says so by a member `list`, "CL-14".
template <class T>
concept Listed = requires { std::string_view{T::list}; };

// How a value type's text looks. Overload beside a type that is more than any string.
template <class T>
boost::json::object text_schema(T const*)
{
  if constexpr (Listed<T>)
    return {{"type", "string"}, {"x-code-list", std::string_view{T::list}}};
  else
    return {{"type", "string"}};
}
inline boost::json::object text_schema(Date const*)
{
  return {{"type", "string"}, {"format", "date"}};
}
inline boost::json::object text_schema(Money const*)
{
  return {{"type", "string"}, {"format", "money"}, {"pattern", "^-?[0-9]+(\\.[0-9]{1,2})?$"}};
}
inline boost::json::object text_schema(Uuid const*)
{
  return {{"type", "string"}, {"format", "uuid"}};
}
template <class Of>
boost::json::object text_schema(Id<Of> const*)
{
  return {{"type", "string"}, {"format", "uuid"}};
}

template <class T>
boost::json::object schema_of(Schemas& schemas);

namespace detail {

template <class T>
boost::json::object enum_schema()
{
  boost::json::array words;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>(
      [&](auto e) { words.emplace_back(e.name); });
  return {{"type", "string"}, {"enum", std::move(words)}};
}

template <class T>
boost::json::object struct_schema(Schemas& schemas)
{
  boost::json::object properties;
  boost::json::array required;
  boost::mp11::mp_for_each<members_of<T>>([&](auto m) {
    using Member = std::remove_cvref_t<decltype(std::declval<T>().*m.pointer)>;
    properties[wire_name(m.name)] = schema_of<Member>(schemas);
    if constexpr (!is_optional<Member>)
      required.emplace_back(wire_name(m.name));
  });
  boost::json::object out{{"type", "object"}, {"properties", std::move(properties)}};
  if (!required.empty())
    out["required"] = std::move(required);
  out["additionalProperties"] = false;
  return out;
}

template <class T>
boost::json::object reference(Schemas& schemas)
{
  auto const name = schemas.name_of(typeid(T));
  if (!schemas.has(name)) {
    schemas.put(name, {});  // First, so that a struct that contains itself comes to an end.
    schemas.put(name, struct_schema<T>(schemas));
  }
  return {{"$ref", schemas.path_to(name)}};
}

}  // namespace detail

template <class T>
boost::json::object schema_of(Schemas& schemas)
{
  if constexpr (std::is_same_v<T, boost::json::value>)
    return {};
  else if constexpr (is_optional<T>)
    return schema_of<typename T::value_type>(schemas);
  else if constexpr (is_list<T>)
    return {{"type", "array"}, {"items", schema_of<typename T::value_type>(schemas)}};
  else if constexpr (is_map<T>)
    return {{"type", "object"},
            {"additionalProperties", schema_of<typename T::mapped_type>(schemas)}};
  else if constexpr (std::is_enum_v<T>)
    return detail::enum_schema<T>();
  else if constexpr (std::is_same_v<T, bool>)
    return {{"type", "boolean"}};
  else if constexpr (std::is_integral_v<T>)
    return {{"type", "integer"}};
  else if constexpr (Described<T>)
    return detail::reference<T>(schemas);
  else
    return text_schema(static_cast<T const*>(nullptr));
}

}  // namespace hengwen
