// SPDX-License-Identifier: Apache-2.0
//
// A record is one row that a person enters once: a payment, a visit, a member. Its
// struct is its only description; this walk turns it into a RecordType, the list of
// its fields by name and kind, from which the workbook template, the importer, the
// COPY into PostgreSQL, OpenAPI and the screens are all driven.
//
//     struct Pairing { UnitId unit; Ref<Household> household; Date paired_from; … }
//       -> pairing: unit (unit) · household (household) · paired_from (date) · …
//
// Its RecordName also says which of its fields are secret of a person: these never stand
// readable in the database (store/record/sealed_record.hpp) and are shown masked.
//
// Nested described structs are flattened: head.name is the column "name", so names
// are unique within a record. Labels in both languages are in labels/records.json.
#pragma once

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/money.hpp"
#include "describe/json.hpp"

#include <algorithm>
#include <array>

namespace hengwen {

template <std::size_t N>
struct ListName {
  char text[N]{};
  consteval ListName(char const (&t)[N]) { std::copy_n(t, N, text); }
};

// A word of a code list ("CL-14": "serious_illness"). The lists are data with dates
// and regions (policy/), so only the list's name is part of the type.
template <ListName List>
struct Code {
  static constexpr std::string_view list{List.text};
  std::string key;
  friend auto operator<=>(Code const&, Code const&) = default;
  friend bool operator==(Code const&, Code const&) = default;
  friend bool operator==(Code const& c, std::string_view key) { return c.key == key; }
  friend std::string to_text(Code const& c) { return c.key; }
  friend bool from_text(std::string_view t, Code& c)
  {
    c.key = t;
    return !t.empty();
  }
};

// A citizen number or account as a record carries it: 18 characters, checked at the edge.
enum class FieldKind {
  text,
  integer,
  money,
  date,
  boolean,
  code,
  citizen_id,
  unit,
  household,
  employer,
  campaign,
  centre,
  rights_case,
  trip,
};
BOOST_DESCRIBE_ENUM(FieldKind, text, integer, money, date, boolean, code, citizen_id, unit,
                    household, employer, campaign, centre, rights_case, trip)

// Which kind a member's C++ type is: specialised beside each type that needs its own.
template <class T>
struct KindOf {
  static constexpr FieldKind kind = FieldKind::text;
};
template <std::integral I>
struct KindOf<I> {
  static constexpr FieldKind kind = FieldKind::integer;
};
template <>
struct KindOf<bool> {
  static constexpr FieldKind kind = FieldKind::boolean;
};
template <>
struct KindOf<Money> {
  static constexpr FieldKind kind = FieldKind::money;
};
template <>
struct KindOf<Date> {
  static constexpr FieldKind kind = FieldKind::date;
};
template <ListName List>
struct KindOf<Code<List>> {
  static constexpr FieldKind kind = FieldKind::code;
};

// What a secret is of, and so how it is masked.
enum class Secret {
  none,
  citizen_number,
  contact,
  account,
  address,
  health,
  name,  // Of somebody who may be a child.
  birth,
  workplace,  // Or school.
};
BOOST_DESCRIBE_ENUM(Secret, none, citizen_number, contact, account, address, health, name, birth,
                    workplace)

struct FieldType {
  std::string_view name;
  FieldKind kind;
  std::string_view list;  // The code list, for FieldKind::code.
  bool required;
  Secret secret = Secret::none;
};

struct SecretField {
  std::string_view name;
  Secret secret = Secret::none;
};

// The name of the table, and the fields that make two rows the same row. No fields: a
// row is itself by all it says, and two rows alike are told apart by their order.
struct RecordName {
  std::string_view kind;
  std::array<std::string_view, 4> key{};
  // Beside the citizen numbers, which are secret everywhere.
  SecretField sealed[10]{};
};

template <class T>
inline constexpr RecordName record_name{};

struct RecordType {
  std::string_view kind;
  std::vector<std::string_view> key;
  std::vector<FieldType> fields;
  std::vector<std::size_t> sealed = {};    // Indexes of the secret fields, in order,
  std::vector<std::size_t> plain = {};     // and of the others.
  std::optional<std::size_t> person = {};  // The citizen number of whom the record is about.
  // Of a record that names no union: the household or case whose union is its own.
  std::optional<std::size_t> owner = {};

  bool names_its_unit() const { return !owner; }

  FieldType const* field(std::string_view name) const
  {
    auto const found = std::ranges::find(fields, name, &FieldType::name);
    return found == fields.end() ? nullptr : &*found;
  }
  std::size_t index(std::string_view name) const  // fields.size() if there is none.
  {
    return std::size_t(std::ranges::find(fields, name, &FieldType::name) - fields.begin());
  }
};

namespace detail {

template <class T>
struct Unwrapped {
  using type = T;
};
template <class T>
struct Unwrapped<std::optional<T>> {
  using type = T;
};

template <class Member>
void add_fields(std::vector<FieldType>& out, char const* name);

template <class T>
void add_members(std::vector<FieldType>& out)
{
  boost::mp11::mp_for_each<members_of<T>>([&](auto m) {
    using Member = std::remove_reference_t<decltype(std::declval<T&>().*m.pointer)>;
    add_fields<Member>(out, m.name);
  });
}

template <class Member>
void add_fields(std::vector<FieldType>& out, char const* name)
{
  using Value = typename Unwrapped<Member>::type;
  if constexpr (Described<Value> && !requires(Value const& v) { to_text(v); }) {
    add_members<Value>(out);
  } else {
    std::string_view list;
    if constexpr (requires { Value::list; })
      list = Value::list;
    out.push_back({name, KindOf<Value>::kind, list, !is_optional<Member>});
  }
}

inline void sort_out(RecordType& type)
{
  bool own_unit = false;
  std::optional<std::size_t> owner;
  for (std::size_t i = 0; i < type.fields.size(); ++i) {
    auto const& field = type.fields[i];
    (field.secret == Secret::none ? type.plain : type.sealed).push_back(i);
    own_unit |= field.kind == FieldKind::unit;
    if (field.kind == FieldKind::citizen_id)
      type.person = i;
    if (field.kind == FieldKind::household || field.kind == FieldKind::rights_case)
      owner = i;
  }
  if (!own_unit)
    type.owner = owner;
}

}  // namespace detail

template <class T>
RecordType record_type()
{
  static_assert(!record_name<T>.kind.empty(), "give the record its name: record_name<T>");
  RecordType type{record_name<T>.kind, {}, {}, {}, {}, {}, {}};
  for (auto const key : record_name<T>.key)
    if (!key.empty())
      type.key.push_back(key);
  detail::add_members<T>(type.fields);
  for (auto& field : type.fields)
    if (field.kind == FieldKind::citizen_id)
      field.secret = Secret::citizen_number;
  for (auto const& [name, secret] : record_name<T>.sealed)
    if (!name.empty())
      type.fields.at(type.index(name)).secret = secret;
  detail::sort_out(type);
  return type;
}

// Visits every leaf value of a record in the order of record_type<T>().fields.
template <class T, class Visit>
void each_value(T& record, Visit&& visit)
{
  boost::mp11::mp_for_each<members_of<std::remove_const_t<T>>>([&](auto m) {
    auto& member = record.*m.pointer;
    using Member = std::remove_cvref_t<decltype(member)>;
    if constexpr (Described<Member> && !requires(Member const& v) { to_text(v); })
      each_value(member, visit);
    else
      visit(std::string_view{m.name}, member);
  });
}

}  // namespace hengwen
