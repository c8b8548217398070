// SPDX-License-Identifier: Apache-2.0
//
// The neighbours against a slow, obvious generator: of all numbers that differ in one digit, in
// two, or in month and day, those that slip_between() calls neighbours and that may exist.
#include "domain/dossier/near_numbers.hpp"

#include <gtest/gtest.h>

#include <map>

namespace hengwen {
namespace {

Date const today = date_of(2026, 11, 22);

std::string with_check(std::string seventeen)
{
  return seventeen + citizen_id_check_sign(seventeen);
}

std::string const right = with_check("42010619800302002");

// Every text of 17 digits that is otherwise in one place, or in two.
std::vector<std::string> otherwise_in_two(std::string const& seventeen)
{
  std::vector<std::string> out{seventeen};
  for (std::size_t i = 0; i < 17; ++i)
    for (char a = '0'; a <= '9'; ++a)
      for (std::size_t j = i; j < 17; ++j)
        for (char b = '0'; b <= '9'; ++b) {
          auto text = seventeen;
          text[i] = a;
          text[j] = b;
          out.push_back(text);
        }
  out.push_back(seventeen.substr(0, 10) + seventeen.substr(12, 2) + seventeen.substr(10, 2) +
                seventeen.substr(14));
  return out;
}

bool may_exist(std::string const& signs)
{
  auto const read = read_citizen_id(signs);
  auto const province = std::stoi(signs.substr(0, 2));
  bool const there = (province >= 11 && province <= 15) || (province >= 21 && province <= 23) ||
                     (province >= 31 && province <= 37) || (province >= 41 && province <= 46) ||
                     (province >= 50 && province <= 54) || (province >= 61 && province <= 65) ||
                     province == 71 || (province >= 81 && province <= 83);
  return read && there && read->birth() <= today && read->age_on(today) <= 122;
}

std::map<std::string, Slip> slowly(std::string const& typed)
{
  std::map<std::string, Slip> out;
  for (auto const& digits : otherwise_in_two(typed.substr(0, 17))) {
    auto const signs = with_check(digits);
    auto const slip = slip_between(typed, signs);
    if (slip && may_exist(signs))
      out.emplace(signs, *slip);
  }
  return out;
}

std::map<std::string, Slip> quickly(std::string const& typed)
{
  std::map<std::string, Slip> out;
  for (auto const& [signs, slip] : near_numbers(typed, today))
    EXPECT_TRUE(out.emplace(signs, slip).second) << signs << " comes twice";
  return out;
}

TEST(NearNumbers, AreThoseOfTheSlowGenerator)
{
  for (auto const& typed : {right, with_check("11010519491231002"), with_check("34052420000229001"),
                            with_check("65010119111111111"), std::string{"420106198003020023"},
                            std::string{"420106198003020202"}, std::string{"42010619801302002X"},
                            std::string{"990106198003020022"}})
    EXPECT_EQ(quickly(typed), slowly(typed)) << typed;
}

TEST(NearNumbers, AreSoManyOfARightNumberAndFewOfAWrongOne)
{
  EXPECT_EQ(near_numbers(right, today).size(), 118u);
  EXPECT_EQ(near_numbers("420106198003020023", today).size(), 14u);
}

TEST(NearNumbers, TellHowTheySlipped)
{
  // clang-format off
  struct { std::string filed; std::optional<Slip> slip; } const cases[] = {
      {right,                              std::nullopt},
      {with_check("42010619800302003"),    Slip::one_digit_off},
      {with_check("42010719800302002"),    Slip::one_digit_off},
      {with_check("42016019800302002"),    Slip::two_swapped},     // Neighbours.
      {with_check("42010619083002002"),    std::nullopt},          // More than two.
      {with_check("42010619800203002"),    Slip::two_swapped},     // Month and day.
      {with_check("42010619830002002"),    Slip::two_swapped},     // Two of the birth date.
      {with_check("42010619800302200"),    std::nullopt},          // Two apart, and no birth date.
      {with_check("42010619800302014"),    std::nullopt},
  };
  // clang-format on
  for (auto const& c : cases)
    EXPECT_EQ(slip_between(right, c.filed), c.slip) << c.filed;
}

// The check sign tells which of the neighbours was meant.
TEST(NearNumbers, OfAWrongNumberBelieveItsCheckSign)
{
  auto typed = right;
  typed[13] = typed[13] == '9' ? '8' : '9';

  auto const near = quickly(typed);

  EXPECT_EQ(near.at(right), Slip::one_digit_off);
  for (auto const& [signs, slip] : near)
    EXPECT_TRUE(signs.back() == typed.back() || signs.substr(0, 17) == typed.substr(0, 17) ||
                signs.substr(0, 16) == typed.substr(0, 16));
}

TEST(NearNumbers, KnowTheCheckSignSwappedWithTheDigitBefore)
{
  auto const filed = with_check("42010619800302005");
  ASSERT_NE(filed.back(), 'X');
  auto typed = filed;
  std::swap(typed[16], typed[17]);
  ASSERT_NE(typed, filed);

  EXPECT_EQ(quickly(typed).at(filed), Slip::two_swapped);
}

TEST(NearNumbers, AreAskedOfEighteenSigns)
{
  EXPECT_EQ(number_signs("110105491231002"), "11010519491231002X");
  EXPECT_EQ(number_signs("34052419800101001x"), "34052419800101001X");
  EXPECT_EQ(number_signs(" 3405 2419 8001 0100 13"), "340524198001010013");
  for (auto const* none : {"", "42", "3405241980010100XX", "34052419800101001Y", "11010549123100X"})
    EXPECT_EQ(number_signs(none), std::nullopt) << none;
}

}  // namespace
}  // namespace hengwen
