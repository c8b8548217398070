// SPDX-License-Identifier: Apache-2.0
#include "domain/personal/personal_field.hpp"

#include "domain/policy/data.hpp"

namespace hengwen {

PersonalFields const& personal_fields()
{
  static auto const all = policy_data::read<PersonalFields>("personal_fields.json");
  return all;
}

PersonalField const* personal_field(std::string_view kind, std::string_view field)
{
  auto const& all = personal_fields().fields;
  auto const found = std::ranges::find_if(
      all, [&](PersonalField const& line) { return line.kind == kind && line.field == field; });
  return found == all.end() ? nullptr : &*found;
}

bool names_persons(RecordType const& type)
{
  return std::ranges::any_of(type.fields, [](FieldType const& field) {
    return field.kind == FieldKind::citizen_id || field.kind == FieldKind::household;
  });
}

}  // namespace hengwen
