// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/printed_sheet.hpp"

#include "base/words.hpp"
#include "domain/record_types.hpp"

#include <gmock/gmock.h>

namespace hengwen {
namespace {

constexpr SheetKind kinds[] = {SheetKind::dossier_form, SheetKind::application,
                               SheetKind::visit_form,   SheetKind::notice,
                               SheetKind::decision,     SheetKind::check_list};

KeptCell cell(std::string path, std::string shown, std::uint8_t mark)
{
  KeptCell out{.path = path, .label = path, .shown = std::move(shown), .mark = {}};
  out.mark.bytes[0] = mark;
  return out;
}

// A field that the record does not have would print an empty box for ever.
TEST(SheetLayout, NamesFieldsThatAreThereAndHaveWords)
{
  for (auto const kind : kinds)
    for (auto const& section : sheet_layout(kind).sections) {
      EXPECT_FALSE(section.fields.empty()) << section.title.zh;
      auto const* record = record_type_named(section.of);
      for (auto const& field : section.fields) {
        EXPECT_TRUE(!record || record->field(field.field)) << section.of << "." << field.field;
        EXPECT_TRUE(field.label || labels().at(section.of).fields.contains(field.field))
            << section.of << "." << field.field;
        EXPECT_TRUE(section.shape != SheetShape::pairs || field.width.value_or(1) <= 3);
      }
    }
}

// The law names what a notice may say; nothing of the household itself is laid out on it.
TEST(SheetLayout, LetsANoticeSayNothingOfTheHousehold)
{
  for (auto const& section : sheet_layout(SheetKind::notice).sections)
    EXPECT_FALSE(record_type_named(section.of)) << section.of;
  EXPECT_FALSE(sheet_layout(SheetKind::notice).may_be_whole);
  EXPECT_FALSE(sheet_layout(SheetKind::visit_form).may_be_whole);
}

TEST(PrintedSheet, ComparesByPathAndSeesAChangeUnderTheMask)
{
  auto const lines = compared({cell("a", "1", 1), cell("b", "1**", 2), cell("c", "3", 3)},
                              {cell("b", "1**", 9), cell("a", "1", 1), cell("d", "4", 4)});

  ASSERT_EQ(lines.size(), 4u);
  EXPECT_TRUE(lines[0].same);
  EXPECT_FALSE(lines[1].same);
  EXPECT_EQ(lines[1].now, "1**");
  EXPECT_FALSE(lines[2].now);
  EXPECT_EQ(lines[3].path, "d");
  EXPECT_FALSE(lines[3].printed);
}

TEST(PrintedSheet, IsDigestedByAllItSays)
{
  FilledSheet sheet{.title = "表"};
  auto const before = canonical_text(sheet);
  sheet.sections.push_back({.title = "户主", .rows = {{{"household.name", "姓名", "陈英"}}}});
  auto const with = canonical_text(sheet);
  sheet.sections[0].rows[0][0].value = "陈颖";

  EXPECT_NE(before, with);
  EXPECT_NE(with, canonical_text(sheet));
  EXPECT_EQ(canonical_text(sheet), canonical_text(sheet));
}

struct Case {
  SheetKind kind = SheetKind::dossier_form;
  std::string reason = "存档";
  std::optional<bool> whole = {};
  bool may_reveal = true;
  std::string_view expect = "allowed";
};

TEST(PrintedSheet, IsRefusedByTheFirstRuleBroken)
{
  Case const cases[] = {
      {},
      {.whole = true},
      {.reason = " ", .expect = "reason_missing"},
      {.reason = std::string(2001, 'x'), .expect = "words_too_long"},
      {.kind = SheetKind::notice, .whole = true, .expect = "never_whole"},
      {.whole = true, .may_reveal = false, .expect = "may_not_reveal"},
      {.whole = false, .may_reveal = false},
  };
  for (auto const& c : cases) {
    auto const verdict = may_print({c.kind, c.reason, c.whole}, c.may_reveal);
    EXPECT_EQ(verdict ? "allowed" : verdict.error().why, c.expect);
  }
}

TEST(PrintedSheet, TakesADigestAsItIsPrinted)
{
  auto const said = [](std::string_view text) {
    auto const verdict = is_hash_beginning(text);
    return verdict ? "allowed" : verdict.error().why;
  };
  EXPECT_EQ(said("0123456789abcdef"), "allowed");
  EXPECT_EQ(said("0123456789ABCDEF00"), "allowed");
  EXPECT_EQ(said("0123456789abcde"), "hash_too_short");
  EXPECT_EQ(said("0123456789abcdeg"), "not_a_hash");
  EXPECT_EQ(said(""), "hash_too_short");
}

}  // namespace
}  // namespace hengwen
