// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/person_name.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

TEST(PersonName, IsPlainHoweverItWasTyped)
{
  // clang-format off
  struct { char const* typed; char const* plain; } const cases[] = {
      {"陈颖",               "陈颖"},
      {"陳穎",               "陈颖"},
      {" 陳　穎 ",           "陈颖"},
      {"买买提·阿不都",      "买买提阿不都"},
      {"买买提•阿不都",      "买买提阿不都"},
      {"買買提．阿不都",     "买买提阿不都"},
      {"买买提・阿不都",     "买买提阿不都"},
      {"买买提.阿不都",      "买买提阿不都"},
      {"Ｌｉ Ming",          "LIMING"},
      {"䶮苧",               "䶮苎"},
      {"𠀀生",               "𠀀生"},
      {"",                   ""},
      {" · ",                ""},
  };
  // clang-format on
  for (auto const& c : cases)
    EXPECT_EQ(plain_name(c.typed), c.plain);
}

TEST(PersonName, SoundsTheSameInOtherCharacters)
{
  // clang-format off
  struct { char const* typed; char const* sound; } const cases[] = {
      {"陈颖",         "chen ying"},
      {"陳穎",         "chen ying"},
      {"沉英",         "chen ying"},
      {"单雄",         "shan xiong"},    // Surnames are read as surnames …
      {"雄单",         "xiong dan"},     // … and only at the head of a name.
      {"曾曾",         "zeng ceng"},
      {"万俟卨",       "mo qi xie"},
      {"万里",         "wan li"},
      {"长孙无忌",     "zhang sun wu ji"},
      {"长江",         "chang jiang"},
      {"尉遲恭",       "yu chi gong"},
      {"吕布",         "lu bu"},
      {"单",           "shan"},
      {"王Ann",        "wangANN"},
      {"王ν",          "wang ν"},        // Nobody reads it: it stands for itself.
      {"",             ""},
  };
  // clang-format on
  for (auto const& c : cases)
    EXPECT_EQ(sound_of(c.typed), c.sound);
}

TEST(PersonName, SurvivesWhatIsNoText)
{
  for (auto const* broken : {"\xE9", "陈\xE9\x99", "\xFF\xFF", "\x80陈"})
    EXPECT_FALSE(sound_of(broken).empty());
}

// A name that is simplified already is found by whoever types it so.
TEST(PersonName, IsPlainTheSecondTimeToo)
{
  for (auto const* name : {"乾隆", "陳穎", "苧麻", "瞭望", "鍾馗", "葉赫那拉·杏貞"})
    EXPECT_EQ(plain_name(plain_name(name)), plain_name(name));
}

}  // namespace
}  // namespace hengwen
