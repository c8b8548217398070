// SPDX-License-Identifier: Apache-2.0
#include "domain/personal/personal_field.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

TEST(PersonalFields, EveryFieldOfAKindWithPersonsSaysWhatItIsFor)
{
  int kinds = 0;
  for (auto const& type : record_types()) {
    if (!names_persons(type))
      continue;
    ++kinds;
    for (auto const& field : type.fields)
      EXPECT_TRUE(personal_field(type.kind, field.name))
          << type.kind << "." << field.name << " has no line in policy/personal_fields.json";
  }
  EXPECT_GT(kinds, 20);
}

TEST(PersonalFields, EveryLineIsOfAFieldWithAPurposeAndAGround)
{
  auto const& all = personal_fields();
  std::set<std::pair<std::string, std::string>> seen;
  for (auto const& line : all.fields) {
    auto const* type = record_type_named(line.kind);
    EXPECT_TRUE(type && type->field(line.field)) << line.kind << "." << line.field;
    EXPECT_TRUE(seen.emplace(line.kind, line.field).second) << line.kind << "." << line.field;
    EXPECT_TRUE(all.purposes.contains(line.purpose)) << line.purpose;
    EXPECT_EQ(line.ground.has_value(), line.class_ != PersonalClass::none) << line.field;
    EXPECT_TRUE(!line.ground || all.grounds.contains(*line.ground)) << *line.ground;
  }
}

TEST(PersonalFields, SensitiveDataNeedsSeparateConsentOrAnotherGroundThanConsentAlone)
{
  for (auto const& line : personal_fields().fields) {
    if (line.class_ == PersonalClass::sensitive) {
      EXPECT_NE(line.ground, "PIPL 13(1)") << line.kind << "." << line.field;
    }
  }
}

TEST(PersonalFields, CitizenNumbersAreSensitiveAndNothingSealedIsOfNobody)
{
  for (auto const& type : record_types())
    for (auto const& field : type.fields) {
      auto const is = personal_field(type.kind, field.name)
                          ? personal_field(type.kind, field.name)->class_
                          : PersonalClass::none;
      EXPECT_TRUE(field.secret == Secret::none || is != PersonalClass::none)
          << type.kind << "." << field.name;
      EXPECT_TRUE(field.kind != FieldKind::citizen_id || is == PersonalClass::sensitive)
          << type.kind << "." << field.name;
    }
}

}  // namespace
}  // namespace hengwen
