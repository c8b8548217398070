// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/likeness.hpp"

#include <gtest/gtest.h>

#include <set>

namespace hengwen {
namespace {

using enum Likeness;
using Reasons = std::vector<Likeness>;

constexpr auto number = "420106198003020022";
constexpr auto one_digit_off = "420106198003020030";
constexpr auto swapped = "420106198002030026";
constexpr auto anothers = "42011119751212001X";

PersonSought sought()
{
  return {.number = number, .name = "陈颖", .birth_on = {}, .account = "6222 0202 0000 1234 567"};
}

// A stranger, born on another day.
PersonFiled stranger()
{
  return {.head = true,
          .number = anothers,
          .name = "王芳",
          .birth_on = {},
          .account = "6222020200009999999"};
}

struct Case {
  char const* say;
  void (*change)(PersonSought&, PersonFiled&);
  Reasons expect;
};

// One stranger, made like the person sought in one way for each line.
// clang-format off
Case const cases[] = {
    {"a stranger", [](PersonSought&, PersonFiled&) {}, {}},
    {"the same number", [](PersonSought&, PersonFiled& f) { f.number = number; }, {same_number}},
    {"… of a member", [](PersonSought&, PersonFiled& f) { f.number = number; f.head = false; }, {member_elsewhere}},
    {"… and all else alike too", [](PersonSought& s, PersonFiled& f) {
         f.number = number; f.name = s.name; f.account = s.account; }, {same_number}},
    {"one digit off", [](PersonSought&, PersonFiled& f) { f.number = one_digit_off; }, {number_one_digit_off}},
    {"month for day", [](PersonSought&, PersonFiled& f) { f.number = swapped; }, {number_two_swapped}},
    {"the check sign wrong", [](PersonSought& s, PersonFiled& f) {
         s.number = "420106198003020023"; f.number = number; }, {number_one_digit_off}},
    {"the same account", [](PersonSought&, PersonFiled& f) { f.account = "6222020200001234567"; }, {same_account}},
    {"… that is empty", [](PersonSought& s, PersonFiled& f) { s.account = " "; f.account = ""; }, {}},
    {"the same name", [](PersonSought& s, PersonFiled& f) { f.name = s.name; }, {}},
    {"… and birth", [](PersonSought& s, PersonFiled& f) {
         f.number = "310101198003021239"; f.name = s.name; }, {same_name_and_birth}},
    {"… of a member without a number", [](PersonSought& s, PersonFiled& f) {
         f = {.head = false, .number = {}, .name = s.name, .birth_on = date_of(1980, 3, 2), .account = {}}; },
         {same_name_and_birth}},
    {"… in traditional characters, with a dot", [](PersonSought&, PersonFiled& f) {
         f.number = "310101198003021239"; f.name = "陳·穎"; }, {same_name_and_birth}},
    {"… as it was said, not as the number has it", [](PersonSought& s, PersonFiled& f) {
         s.birth_on = date_of(1975, 12, 12); f.name = s.name; }, {same_name_and_birth}},
    {"a name that sounds alike", [](PersonSought&, PersonFiled& f) {
         f.number = "310101198003021239"; f.name = "程莹"; }, {}},
    {"a name that sounds the same", [](PersonSought&, PersonFiled& f) {
         f.number = "310101198003021239"; f.name = "沉英"; }, {name_sounds_alike}},
    {"no name", [](PersonSought& s, PersonFiled& f) {
         s.name = "·"; f.number = "310101198003021239"; f.name = ""; }, {}},
    {"no number, and nothing else known", [](PersonSought& s, PersonFiled& f) {
         s.number = {}; s.account = {}; f.name = s.name; }, {}},
    {"several reasons", [](PersonSought& s, PersonFiled& f) {
         f.number = one_digit_off; f.name = s.name; f.account = s.account; },
         {number_one_digit_off, same_account, same_name_and_birth}},
};
// clang-format on

TEST(Likeness, IsFoundByEachRule)
{
  for (auto const& c : cases) {
    auto wanted = sought();
    auto filed = stranger();
    c.change(wanted, filed);

    EXPECT_EQ(likenesses(wanted, filed), c.expect) << c.say;
  }
}

TEST(Likeness, HasACaseForEachRule)
{
  std::set<Likeness> seen;
  for (auto const& c : cases)
    seen.insert(c.expect.begin(), c.expect.end());

  EXPECT_EQ(seen.size(), boost::mp11::mp_size<boost::describe::describe_enumerators<Likeness>>{});
}

UnitId const wuchang{420'106'000'000'000'000};
UnitId const hongshan{420'111'000'000'000'000};

LikeFile file(UnitId place, Likeness why, std::string head = "陈颖")
{
  return {.why = why,
          .place = place,
          .unit_code = place == wuchang ? "420106" : "420111",
          .unit_name = place == wuchang ? "武昌区总工会" : "洪山区总工会",
          .household = uuid_of(head),
          .number = "420106-000001",
          .head_name = head,
          .status = FileStatus::active};
}

TEST(Likeness, OfOnesOwnIsToldInFull)
{
  auto const all = told(Scope::below(wuchang), {file(wuchang, same_number)});

  ToldFile const expected{.why = same_number,
                          .unit_code = "420106",
                          .unit_name = "武昌区总工会",
                          .seen = true,
                          .household = uuid_of("陈颖"),
                          .number = "420106-000001",
                          .head_name = "陈颖",
                          .status = FileStatus::active};
  EXPECT_EQ(all, std::vector{expected});
}

TEST(Likeness, OfOthersIsToldByItsUnionAlone)
{
  for (auto const why : {same_number, member_elsewhere, number_one_digit_off, number_two_swapped,
                         same_account, same_name_and_birth, name_sounds_alike}) {
    auto const all = told(Scope::below(wuchang), {file(hongshan, why)});

    ToldFile const expected{.why = why, .unit_code = "420111", .unit_name = "洪山区总工会"};
    EXPECT_EQ(all, std::vector{expected});
  }
}

TEST(Likeness, OfOthersIsNotCounted)
{
  auto const all = told(Scope::below(wuchang),
                        {file(hongshan, name_sounds_alike, "沉英"), file(hongshan, same_number),
                         file(hongshan, name_sounds_alike, "陈英")});

  ASSERT_EQ(all.size(), 2u);
  EXPECT_EQ(all[0].why, same_number);
  EXPECT_EQ(all[1].why, name_sounds_alike);
}

TEST(Likeness, OfALockedFileTellsNoName)
{
  auto locked = file(wuchang, same_number);
  locked.status = FileStatus::locked;

  auto const all = told(Scope::below(wuchang), {locked});

  ASSERT_EQ(all.size(), 1u);
  EXPECT_EQ(all[0].head_name, std::nullopt);
  EXPECT_EQ(all[0].number, "420106-000001");
}

TEST(Likeness, LooksForTheBirthOfAWrongNumberToo)
{
  EXPECT_EQ(births_of({.number = "420106198003020023",
                       .name = "",
                       .birth_on = date_of(1980, 2, 3),
                       .account = {}}),
            (std::vector{date_of(1980, 2, 3), date_of(1980, 3, 2)}));
  EXPECT_TRUE(births_of({.number = "420106198013320023", .name = "", .birth_on = {}, .account = {}})
                  .empty());
}

}  // namespace
}  // namespace hengwen
