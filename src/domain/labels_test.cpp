// SPDX-License-Identifier: Apache-2.0
#include "domain/labels.hpp"

#include <gtest/gtest.h>

#include <set>

namespace hengwen {
namespace {

TEST(Labels, NameEveryFieldOfEveryRecordAndNothingElse)
{
  std::set<std::string> described, labelled;
  for (auto const& type : record_types())
    for (auto const& field : type.fields)
      described.insert(std::string{type.kind} + "." + std::string{field.name});
  for (auto const& [kind, record] : labels())
    for (auto const& [name, label] : record.fields)
      labelled.insert(kind + "." + name);

  EXPECT_EQ(described, labelled);
}

TEST(Labels, TwoColumnsOfASheetNeverShareAHeading)
{
  for (auto const& [kind, record] : labels()) {
    std::set<std::string> headings;
    for (auto const& [name, label] : record.fields)
      EXPECT_TRUE(headings.insert(label.zh).second) << kind << "." << name;
  }
}

TEST(Labels, FieldNamesAreUniqueWithinARecord)
{
  for (auto const& type : record_types()) {
    std::set<std::string_view> names;
    for (auto const& field : type.fields)
      EXPECT_TRUE(names.insert(field.name).second) << type.kind << "." << field.name;
  }
}

}  // namespace
}  // namespace hengwen
