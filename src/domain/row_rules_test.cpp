// SPDX-License-Identifier: Apache-2.0
#include "domain/row_rules.hpp"

#include "domain/record_types.hpp"

#include <gtest/gtest.h>

#include <map>

namespace hengwen {
namespace {

Date const today = date_of(2015, 3, 31);

using Values = std::map<std::string, std::string>;

std::vector<std::string> found(std::string_view kind, Values const& given)
{
  auto const& type = *record_type_named(kind);
  std::vector<std::optional<std::string_view>> values(type.fields.size());
  for (auto const& [name, text] : given)
    values.at(type.index(name)) = text;
  std::vector<std::string> out;
  for (auto const& one : row_findings(type, values, today))
    out.push_back(fmt::format("{}{} {}", one.bad() ? "" : "(", one.why, one.field));
  return out;
}

Values const household{{"name", "陈英"},
                       {"citizen_id", "34052419800101001X"},
                       {"sex", "male"},
                       {"cause", "serious_illness"},
                       {"filed_on", "2014-03-02"}};

Values with(Values all, std::string const& name, std::string const& text)
{
  all[name] = text;
  return all;
}

using Found = std::vector<std::string>;

TEST(RowRules, OfAHousehold)
{
  EXPECT_EQ(found("household", household), Found{});
  // One good household, then the same household spoiled in one way per line.
  // clang-format off
  std::pair<Values, std::string> const cases[] = {
      {{{"sex", "female"}},                                       "sex_differs sex"},
      {{{"filed_on", "1995-12-31"}},                              "head_too_young citizen_id"},
      {{{"filed_on", "2015-04-01"}},                              "date_in_future filed_on"},
      {{{"left_on", "2014-03-02"}, {"left_reason", "death"}},     "dates_out_of_order left_on"},
      {{{"left_on", "2015-01-01"}},                               "reason_missing left_reason"},
      {{{"left_reason", "death"}},                                "reason_without_leaving left_reason"},
      {{{"cause_third", "serious_illness"}},                      "same_cause_twice cause_third"},
      {{{"name", "陈"}},                                           "wrong_length name"},
      {{{"account", "12345"}},                                    "wrong_length account"},
      {{{"own_income", "-1.00"}},                                 "negative own_income"},
      {{{"housing_area", "-1"}},                                  "negative housing_area"},
      {{{"account", "6222021000001111"}},                         "(bank_card_check_digit account"},
      {{{"phone", "027-88888888"}},                               "(mobile_number phone"},
      {{{"postcode", "4300"}},                                    "(postcode_unusual postcode"},
      {{{"work_started_on", "1990-01-01"}},                       "(worked_as_a_child work_started_on"},
      {{{"employer_credit_code", "91350100M0001TGQXM"}},          "(credit_code_check_sign employer_credit_code"},
      {{{"registered_division", "999999"}},                       "(unknown_division registered_division"},
      {{{"citizen_id", "440524188001010014"}},                    "(citizen_id_implausible_age citizen_id"},
  };
  // clang-format on
  for (auto const& [spoiled, expect] : cases) {
    auto values = household;
    for (auto const& [name, text] : spoiled)
      values[name] = text;
    EXPECT_EQ(found("household", values), Found{expect});
  }
}

TEST(RowRules, OfAMember)
{
  Values const member{{"name", "陈小"}, {"citizen_id", "34052419800101001X"}};

  EXPECT_EQ(found("member", member), Found{});
  EXPECT_EQ(found("member", with(member, "birth_on", "1980-01-01")), Found{});
  EXPECT_EQ(found("member", with(member, "birth_on", "1980-01-02")),
            Found{"birth_differs birth_on"});
  EXPECT_EQ(found("member", with(member, "counted", "false")),
            Found{"reason_missing not_counted_reason"});
}

TEST(RowRules, OfMoneyAndCounts)
{
  EXPECT_EQ(found("payment", {{"amount", "0.00"}}), Found{"not_positive amount"});
  EXPECT_EQ(found("receipt", {{"amount", "-5.00"}}), Found{"not_positive amount"});
  EXPECT_EQ(found("expense", {{"gross", "5.00"}, {"reimbursed", "6.00"}}),
            Found{"reimbursed_more_than_spent reimbursed"});
  EXPECT_EQ(found("worker_visit", {}), Found{"name_or_count_missing name"});
  EXPECT_EQ(found("worker_visit", {{"head_count", "12"}}), Found{});
  EXPECT_EQ(found("travel_subsidy", {{"people", "3"}, {"people_only_subsidised", "4"}}),
            Found{"more_than_all people_only_subsidised"});
  EXPECT_EQ(found("trip", {{"vehicles", "0"}}), Found{"not_positive vehicles"});
}

TEST(RowRules, OfDatesInOrder)
{
  EXPECT_EQ(found("campaign", {{"starts_on", "2015-01-02"}, {"ends_on", "2015-01-01"}}),
            Found{"dates_out_of_order ends_on"});
  EXPECT_EQ(found("judgement", {{"valid_from", "2015-01-01"}, {"valid_until", "2015-01-01"}}),
            Found{"dates_out_of_order valid_until"});
  EXPECT_EQ(found("pairing", {{"paired_from", "2015-01-02"}, {"paired_until", "2015-01-02"}}),
            Found{});
}

TEST(Secrets, EveryNamedOneIsAFieldAndEveryCitizenNumberIsOne)
{
  auto const& household = *record_type_named("household");
  auto const& payment = *record_type_named("payment");

  EXPECT_EQ(household.field("health")->secret, Secret::health);
  EXPECT_EQ(household.field("cause")->secret, Secret::none);
  EXPECT_EQ(payment.fields[payment.person.value()].name, "payee_citizen_id");
  EXPECT_EQ(payment.sealed.size(), 3u);
  for (auto const& type : record_types())
    for (auto const& field : type.fields)
      EXPECT_EQ(field.kind == FieldKind::citizen_id, field.secret == Secret::citizen_number)
          << type.kind;
}

TEST(Owners, ARecordThatNamesNoUnionHasThatOfItsHouseholdOrCase)
{
  std::vector<std::string> owned;
  for (auto const& type : record_types())
    if (type.owner)
      owned.push_back(fmt::format("{} {}", type.kind, type.fields[*type.owner].name));

  EXPECT_EQ(owned,
            (std::vector<std::string>{"member household", "income household", "expense household",
                                      "asset household", "judgement household",
                                      "claimant rights_case", "recovery rights_case"}));
}

// Every kind must have its rules, even if nothing is wrong with an empty row.
TEST(RowRules, ReadEveryKindOfRecord)
{
  for (auto const& type : record_types())
    EXPECT_NO_THROW(found(type.kind, {})) << type.kind;
}

TEST(RecordIdentity, FollowsTheNaturalKeyOrAllValues)
{
  auto const& type = *record_type_named("payment");
  std::vector<std::optional<std::string_view>> values(type.fields.size());
  values[type.index("amount")] = "5.00";

  auto const unnumbered = source_key_of(uuid_of, type, values);
  EXPECT_TRUE(unnumbered.numbered);
  EXPECT_EQ(unnumbered.uuid, content_of(uuid_of, type, values));
  EXPECT_NE(nth_key(unnumbered.uuid, 1), nth_key(unnumbered.uuid, 0));

  values[type.index("number")] = "P-17";
  auto const numbered = source_key_of(uuid_of, type, values);
  values[type.index("amount")] = "6.00";
  EXPECT_FALSE(numbered.numbered);
  EXPECT_EQ(source_key_of(uuid_of, type, values).uuid, numbered.uuid);
}

}  // namespace
}  // namespace hengwen
