// SPDX-License-Identifier: Apache-2.0
//
// The two official forms inside the program: whole, readable, and each spoilt in one way.
#include "stats/plan.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace hengwen::stats {
namespace {

TEST(OfficialForms, HaveAllTheirItems)
{
  EXPECT_EQ(form_named("relief-campaign-2015")->items.size(), 60u);
  EXPECT_EQ(form_named("relief-campaign-2015")->groups.size(), 11u);
  EXPECT_EQ(form_named("relief-centre-2014")->items.size(), 85u);
  EXPECT_EQ(form_named("relief-centre-2014")->groups.size(), 14u);
}

TEST(OfficialForms, AreReadWithoutAFault)
{
  for (auto const& form : forms())
    EXPECT_NE(plan_named(form.form), nullptr) << form.form;
}

TEST(OfficialForms, HaveEveryCheckFromV01ToV22)
{
  std::set<std::string> ids;
  for (auto const& form : forms())
    for (auto const& check : form.checks)
      ids.insert(check.id);

  EXPECT_EQ(ids.size(), 22u);
  EXPECT_EQ(*ids.begin(), "V01");
  EXPECT_EQ(*ids.rbegin(), "V22");
}

// Only outside input is typed as a number; whatever the annex calls R or G has rows.
TEST(OfficialForms, TypeNothingThatRecordsCanGive)
{
  for (auto const& form : forms())
    for (auto const& item : form.items) {
      bool const counted = plan_named(form.form)->cell(item.item) != nullptr;
      EXPECT_TRUE(counted || item.derivation == "X") << form.form << " " << item.item;
    }
}

constexpr std::string_view one_source =
    R"({"lines": {"say": "", "kinds": ["line"], "columns": {"on": "date", "aid": "code", "amount": "money"}},
        "blots": {"say": "", "kinds": [], "columns": {"on": "ink"}}})";

// One item "01A", all that is said of it beside its label, and one more item after it.
struct Case {
  std::string_view item =
      R"("derivation": "R", "over": "lines", "take": ["count"], "where": ["on in period"])";
  std::string_view next = "02A";
  std::string_view checks = "";
  std::string_view expect = "allowed";
};

// clang-format off
constexpr Case cases[] = {
    {},
    {.item = R"("derivation": "Q")",                                                       .expect = "unknown_derivation"},
    {.item = R"("derivation": "R", "over": "rows", "take": ["count"])",                    .expect = "unknown_source"},
    {.item = R"("derivation": "R", "over": "blots", "take": ["count"])",                   .expect = "bad_column_type"},
    {.item = R"("derivation": "R", "over": "lines", "take": ["sum", "price"])",            .expect = "unknown_column"},
    {.item = R"("derivation": "R", "over": "lines", "take": ["sum", "aid"])",              .expect = "bad_take"},
    {.item = R"("derivation": "R", "over": "lines", "take": ["distinct", "aid"])",         .expect = "bad_take"},
    {.item = R"("derivation": "R", "over": "lines", "take": ["mean", "amount"])",          .expect = "bad_take"},
    {.item = R"("derivation": "R", "over": "lines", "take": [])",                          .expect = "bad_take"},
    {.item = R"("derivation": "R", "over": "lines", "take": ["count"], "where": ["x is y"])", .expect = "unknown_column"},
    {.item = R"("derivation": "R", "over": "lines", "take": ["count"], "where": ["on is y"])", .expect = "bad_condition"},
    {.item = R"("derivation": "R", "within": "02A")",                                      .expect = "unknown_item"},
    {.item = R"("derivation": "R", "within": "01A")",                                      .expect = "unknown_item"},
    {.next = "03A", .expect = "unknown_group"},
    {.next = "01A", .expect = "item_twice"},
    {.checks = R"({"id": "V01", "level": "hard", "that": ["01A = 01B"], "say": {"zh": "", "en": ""}})", .expect = "unknown_item"},
    {.checks = R"({"id": "V01", "level": "hard", "that": ["01A = "], "say": {"zh": "", "en": ""}})",    .expect = "bad_expression"},
};
// clang-format on

std::string form_of(Case const& c)
{
  return fmt::format(R"({{"form": "f", "title": {{"zh": "", "en": ""}},
      "from": "2015-01-01", "to": "2015-03-05",
      "groups": [{{"no": "01", "label": {{"zh": "", "en": ""}}}},
                 {{"no": "02", "label": {{"zh": "", "en": ""}}}}],
      "items": [{{"item": "01A", "label": {{"zh": "", "en": ""}}, "unit": "人", "kind": "flow", {}}},
                {{"item": "{}", "label": {{"zh": "", "en": ""}}, "unit": "人", "kind": "flow",
                  "derivation": "X"}}],
      "checks": [{}]}})",
                     c.item, c.next, c.checks);
}

TEST(Plan, RefusesByTheFirstFault)
{
  auto const sources = *read_sources(one_source, "sources.json");
  for (auto const& c : cases) {
    auto const form = *read_form(form_of(c), "f.json");

    auto const plan = plan_of(form, sources);

    EXPECT_EQ(plan ? "allowed" : plan.error().why, c.expect) << form_of(c);
  }
}

TEST(Plan, EveryRefusalHasItsCase)
{
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<BadForm>>([](auto refusal) {
    EXPECT_TRUE(std::ranges::any_of(cases, [&](Case const& c) {
      return c.expect == std::string_view{refusal.name};
    })) << refusal.name;
  });
}

TEST(Form, IsRefusedByItsPathWhenAFieldIsWrong)
{
  auto const form = read_form(R"({"form": "f", "titel": {}})", "f.json");

  EXPECT_EQ(form.error().why, "missing");
  EXPECT_EQ(form.error().where, "f.json: title");
}

}  // namespace
}  // namespace hengwen::stats
