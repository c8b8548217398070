// SPDX-License-Identifier: Apache-2.0
#include "domain/policy/code_list.hpp"

#include "domain/record_types.hpp"

#include <gtest/gtest.h>

#include <set>

namespace hengwen {
namespace {

std::string meant(std::string_view list, std::string_view typed, std::optional<Date> on = {})
{
  auto const* item = code_lists().recognise(list, typed, on);
  return item ? item->key : "nothing";
}

TEST(CodeLists, HaveEveryListThatARecordNames)
{
  for (auto const& type : record_types())
    for (auto const& field : type.fields)
      if (field.kind == FieldKind::code) {
        auto const* list = code_lists().find(field.list);
        ASSERT_TRUE(list) << type.kind << "." << field.name << " " << field.list;
        EXPECT_FALSE(list->items.empty()) << field.list;
      }
}

TEST(CodeLists, HaveAllTwentyFour)
{
  for (int i = 1; i <= 24; ++i)
    EXPECT_TRUE(code_lists().find(fmt::format("CL-{:02}", i))) << i;
}

TEST(CodeLists, RecogniseEveryLabelOfTheirOwn)
{
  for (auto const& [name, list] : code_lists().all())
    for (auto const& item : list.items) {
      EXPECT_EQ(meant(name, item.key), item.key) << name;
      EXPECT_EQ(meant(name, item.zh), item.key) << name;
      EXPECT_EQ(meant(name, item.en), item.key) << name;
      for (auto const& text : item.also)
        EXPECT_EQ(meant(name, text), item.key) << name << " " << text;
    }
}

TEST(CodeLists, SayEveryWordInBothLanguagesAndKeysAreWireWords)
{
  for (auto const& [name, list] : code_lists().all()) {
    EXPECT_FALSE(list.title.zh.empty() || list.title.en.empty()) << name;
    for (auto const& item : list.items) {
      EXPECT_FALSE(item.zh.empty() || item.en.empty()) << name << " " << item.key;
      EXPECT_EQ(item.key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_"), item.key.npos)
          << item.key;
      EXPECT_TRUE(!item.from || !item.to || *item.from <= *item.to) << item.key;
    }
  }
}

TEST(CodeLists, RecogniseWhatPeopleType)
{
  EXPECT_EQ(meant("CL-14", "患重特大疾病"), "serious_illness");
  EXPECT_EQ(meant("CL-14", "6"), "serious_illness");
  EXPECT_EQ(meant("CL-14", "6.患重特大疾病"), "serious_illness");
  EXPECT_EQ(meant("CL-14", " 6 患重特大疾病 "), "serious_illness");
  EXPECT_EQ(meant("CL-14", "SERIOUS ILLNESS"), "serious_illness");
  EXPECT_EQ(meant("CL-06", "下(待)岗"), "laid_off");
  EXPECT_EQ(meant("CL-06", "下(待)岗"), "laid_off");
  EXPECT_EQ(meant("CL-06", "下岗"), "laid_off");
  EXPECT_EQ(meant("CL-18", "农林牧渔"), "agriculture");
  EXPECT_EQ(meant("ethnicity", "汉"), "han");
  EXPECT_EQ(meant("relation", "儿子"), "son");
  EXPECT_EQ(meant("CL-14", "没有这一项"), "nothing");
  EXPECT_EQ(meant("CL-14", ""), "nothing");
  EXPECT_EQ(meant("CL-99", "1"), "nothing");
}

TEST(CodeLists, ObeyTheDate)
{
  auto const in_2015 = date_of(2015, 1, 1);
  auto const in_2024 = date_of(2024, 1, 1);

  EXPECT_EQ(meant("CL-01", "意外致困"), "mishap");
  EXPECT_EQ(meant("CL-01", "意外致困户"), "mishap_2009");
  EXPECT_EQ(meant("CL-01", "深度困难", in_2015), "nothing");
  EXPECT_EQ(meant("CL-01", "深度困难", in_2024), "deep");
  EXPECT_EQ(meant("CL-01", "1", in_2015), "minimum_living");
  EXPECT_EQ(meant("CL-01", "1", in_2024), "deep");
  EXPECT_EQ(meant("CL-01", "1"), "nothing");  // Three could be meant.
  EXPECT_EQ(code_lists().in_force("CL-01", in_2015).size(), 3u);
  EXPECT_EQ(meant("CL-24", "新就业形态劳动者", in_2015), "nothing");
  EXPECT_EQ(meant("CL-24", "新就业形态劳动者", in_2024), "new_employment");
}

TEST(CodeLists, HoldTheKeysThatOthersRelyOn)
{
  std::pair<char const*, std::vector<char const*>> const expected[] = {
      {"CL-01a", {"above_minimum_living", "on_minimum_living", "not_on_minimum_living"}},
      {"CL-01b", {"minimum_living", "marginal", "mishap_2009"}},
      {"CL-01c", {"deep", "relative", "mishap"}},
      {"CL-06",
       {"on_post", "laid_off", "unemployed", "retired", "sick_leave", "early_retired",
        "veteran_retired", "migrant_worker"}},
      {"CL-07", {"none", "national", "provincial", "municipal", "other"}},
      {"CL-14",
       {"no_labour_capacity", "not_employed", "laid_off", "no_social_insurance",
        "insurance_not_honoured", "serious_illness", "natural_disaster", "accident", "schooling",
        "other"}},
      {"CL-20",
       {"living", "medical", "study", "job_introduction", "training", "policy_advice", "legal_aid",
        "start_up_loan", "other", "heating", "policy_implementation", "pairing", "counselling",
        "culture", "check_up", "home_care"}},
      {"CL-21", {"central", "local", "union", "donation", "other"}},
      {"CL-23",
       {"out_of_hardship", "eased", "deceased", "retired", "transferred", "not_matching",
        "duplicate", "own_request", "other"}},
      {"CL-24", {"hardship_worker", "migrant_worker", "model_worker", "front_line"}},
  };
  for (auto const& [list, keys] : expected)
    for (auto const* key : keys)
      EXPECT_TRUE(code_lists().item(list, key)) << list << " " << key;
  EXPECT_EQ(code_lists().find("ethnicity")->items.size(), 58u);
}

TEST(CodeLists, AreRefusedWhenTheyContradictThemselves)
{
  CodeItem const item{.key = "a", .zh = "甲", .en = "A"};
  CodeList const twice{.title = {"x", "x"}, .region = "0", .from = {}, .items = {item, item}};
  CodeList const unknown_part{.title = {"x", "x"}, .region = "0", .from = {}, .of = {"y"}};

  EXPECT_THROW((CodeLists{{{"x", twice}}}), std::runtime_error);
  EXPECT_THROW((CodeLists{{{"x", unknown_part}}}), std::runtime_error);
}

TEST(CodeListsTest, AKeyThatIsInNoListIsCalledAsItIs)
{
  EXPECT_EQ(code_lists().label("CL-01", "deep").zh, code_lists().item("CL-01", "deep")->zh);
  EXPECT_EQ(code_lists().label("CL-01", "never").en, "never");
  EXPECT_EQ(code_lists().label("no list", "deep").zh, "deep");
}

}  // namespace
}  // namespace hengwen
