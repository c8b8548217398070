// SPDX-License-Identifier: Apache-2.0
//
// The test values of domain.md 3.6 and what people type instead of them.
#include "base/citizen_id.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace hengwen {
namespace {

std::string read(std::string_view typed)
{
  auto const id = read_citizen_id(typed);
  return id ? to_text(*id) : id.error().why;
}

std::string found(std::string_view typed, Date today)
{
  auto const list = findings(read_citizen_id(typed).value(), today);
  return list.empty() ? "" : list.front().why;
}

Date const today = date_of(2026, 11, 22);

TEST(CitizenId, ReadsTheTestValues)
{
  for (auto const* valid : {"34052419800101001X", "11010519491231002X", "440524188001010014"})
    EXPECT_EQ(read(valid), valid);
  EXPECT_EQ(read("340524198001010013"), "citizen_id_check_sign");
  EXPECT_EQ(read("110105491231002"), "11010519491231002X");
}

TEST(CitizenId, ReadsWhatPeopleType)
{
  EXPECT_EQ(read("34052419800101001x"), "34052419800101001X");
  EXPECT_EQ(read(" 340524 19800101 001X "), "34052419800101001X");
  EXPECT_EQ(read("34052419800101001X"), "34052419800101001X");
  EXPECT_EQ(read("34052419800101001x"), "34052419800101001X");
  EXPECT_EQ(read("'34052419800101001X"), "34052419800101001X");
  EXPECT_EQ(read("\u300034052419800101001X\u00A0"), "34052419800101001X");
}

TEST(CitizenId, RefusesByName)
{
  EXPECT_EQ(read(""), "citizen_id_length");
  EXPECT_EQ(read("34052419800101001"), "citizen_id_length");
  EXPECT_EQ(read("34052419800101001XX"), "citizen_id_length");
  EXPECT_EQ(read("3405241980010100XX"), "citizen_id_signs");
  EXPECT_EQ(read("34052419800101001Y"), "citizen_id_signs");
  EXPECT_EQ(read("11010549123100X"), "citizen_id_signs");
  EXPECT_EQ(read("340524198002300018"), "citizen_id_birth_date");
  EXPECT_EQ(read("340524198013010018"), "citizen_id_birth_date");
  EXPECT_EQ(read("110105490229002"), "citizen_id_birth_date");
}

TEST(CitizenId, FindsWhatOnlyTheDateCanTell)
{
  EXPECT_EQ(found("34052419800101001X", today), "");
  EXPECT_EQ(found("34052419800101001X", date_of(1979, 12, 31)), "citizen_id_birth_in_future");
  EXPECT_EQ(found("34052419800101001X", date_of(1980, 1, 1)), "");
  EXPECT_EQ(found("440524188001010014", today), "citizen_id_implausible_age");
  EXPECT_EQ(findings(read_citizen_id("440524188001010014").value(), today).front().weight,
            Weight::warning);
}

TEST(CitizenId, TellsBirthSexDivisionAndAge)
{
  auto const man = read_citizen_id("34052419800101001X").value();
  auto const woman = read_citizen_id("11010519491231002X").value();

  EXPECT_EQ(man.birth(), date_of(1980, 1, 1));
  EXPECT_EQ(man.sex(), Sex::male);
  EXPECT_EQ(woman.sex(), Sex::female);
  EXPECT_EQ(woman.division(), "110105");
  EXPECT_EQ(woman.age_on(date_of(2014, 12, 30)), 64);
  EXPECT_EQ(woman.age_on(date_of(2014, 12, 31)), 65);
}

TEST(CitizenId, PrintsMasked)
{
  auto const id = read_citizen_id("11010519491231002X").value();

  EXPECT_EQ(id.masked(), "**************002X");
  EXPECT_EQ(id.masked_for_officials(), "110***********002X");
  EXPECT_EQ(id.old_form(), "110105491231002");
  EXPECT_EQ(read_citizen_id("440524188001010014").value().old_form(), std::nullopt);
}

TEST(CitizenId, HasACaseForEveryWord)
{
  std::vector<std::string> const said{read("1"),
                                      read("3405241980010100XX"),
                                      read("340524198002300018"),
                                      read("340524198001010013"),
                                      found("34052419800101001X", date_of(1979, 1, 1)),
                                      found("440524188001010014", today)};
  std::size_t i = 0;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<BadCitizenId>>(
      [&](auto word) { EXPECT_EQ(said.at(i++), word.name); });
}

RC_GTEST_PROP(CitizenId, SurvivesItsTextAndFindsEveryWrongDigit, ())
{
  auto const born = date_of(1900, 1, 1) + Days{*rc::gen::inRange(0, 45'000)};
  auto text = std::string{"420106"} + to_text(born);
  std::erase(text, '-');
  text += fmt::format("{:03}", *rc::gen::inRange(0, 1000));
  text += citizen_id_check_sign(text);
  CitizenId id;
  RC_ASSERT(from_text(text, id));
  RC_ASSERT(to_text(id) == text);
  RC_ASSERT(id.birth() == born);

  auto const at = *rc::gen::inRange<std::size_t>(0, 17);
  auto const other = char('0' + (text[at] - '0' + *rc::gen::inRange(1, 10)) % 10);
  text[at] = other;
  RC_ASSERT(!from_text(text, id));
}

}  // namespace
}  // namespace hengwen
