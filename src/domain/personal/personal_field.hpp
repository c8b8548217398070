// SPDX-License-Identifier: Apache-2.0
//
// What each field about a person is for, and by which ground it may be kept
// (policy/personal_fields.json): no field without a purpose.
//
//     household phone   personal    to reach the person                PIPL 13(1)
//     member    health  sensitive   to recognise hardship by illness   PIPL 29
#pragma once

#include "domain/labels.hpp"

namespace hengwen {

enum class PersonalClass { sensitive, personal, none };
BOOST_DESCRIBE_ENUM(PersonalClass, sensitive, personal, none)

struct PersonalField {
  std::string kind;
  std::string field;
  PersonalClass class_ = PersonalClass::none;
  std::string purpose;                // A key of PersonalFields::purposes.
  std::optional<std::string> ground;  // A key of PersonalFields::grounds; none for no person.
};
BOOST_DESCRIBE_STRUCT(PersonalField, (), (kind, field, class_, purpose, ground))
static_assert(fully_described<PersonalField>);

struct PersonalFields {
  WordLabels grounds;
  WordLabels purposes;
  std::vector<PersonalField> fields;
};
BOOST_DESCRIBE_STRUCT(PersonalFields, (), (grounds, purposes, fields))
static_assert(fully_described<PersonalFields>);

PersonalFields const& personal_fields();

// Nothing where no person is named.
PersonalField const* personal_field(std::string_view kind, std::string_view field);

// Kinds of records that are about persons.
bool names_persons(RecordType const&);

}  // namespace hengwen
