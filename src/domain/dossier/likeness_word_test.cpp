// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/likeness_word.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

Uuid household()
{
  Uuid out;
  out.bytes[0] = 7;
  return out;
}

FoundLike seen()
{
  return {.row = "head",
          .person = "陈颖|||6222",
          .name = "陈颖",
          .file = {.why = Likeness::same_account,
                   .unit_code = "420106",
                   .unit_name = "武昌区总工会",
                   .seen = true,
                   .household = household()}};
}

FoundLike elsewhere()
{
  return {
      .row = "2",
      .person = "陈晨||2010-05-06|",
      .name = "陈晨",
      .file = {
          .why = Likeness::name_sounds_alike, .unit_code = "420111", .unit_name = "洪山区总工会"}};
}

LikenessWord word()
{
  return {"head", Likeness::same_account, "420106", household(), " 夫妻共用账户 "};
}

struct Case {
  char const* say;
  void (*change)(LikenessWord&, FoundLike&);
  std::size_t kept = 0;
};

// clang-format off
Case const cases[] = {
    {"said of it",           [](LikenessWord&, FoundLike&) {}, 1},
    {"of another row",       [](LikenessWord& w, FoundLike&) { w.row = "2"; }},
    {"of another reason",    [](LikenessWord& w, FoundLike&) { w.why = Likeness::name_sounds_alike; }},
    {"of another union",     [](LikenessWord& w, FoundLike&) { w.unit = "420111"; }},
    {"of no household",      [](LikenessWord& w, FoundLike&) { w.household.reset(); }},
    {"without a reason",     [](LikenessWord& w, FoundLike&) { w.reason = " "; }},
    {"of the same number",   [](LikenessWord& w, FoundLike& f) { w.why = f.file.why = Likeness::same_number; }},
};
// clang-format on

TEST(LikenessWord, IsKeptWhenItIsSaidOfWhatWasFound)
{
  for (auto const& one : cases) {
    auto said = word();
    auto found = seen();
    one.change(said, found);

    auto const kept = words_to_keep({&found, 1}, {&said, 1});

    EXPECT_EQ(kept.size(), one.kept) << one.say;
  }
}

TEST(LikenessWord, IsKeptOnceAndWithoutTheSpaceAroundIt)
{
  std::vector const found{seen()};
  std::vector const said{word(), word()};

  auto const kept = words_to_keep(found, said);

  ASSERT_EQ(kept.size(), 1u);
  EXPECT_EQ(kept[0].word.reason, "夫妻共用账户");
  EXPECT_EQ(kept[0].person, "陈颖|||6222");
}

TEST(LikenessWord, HasToCoverAllThatWasFound)
{
  std::vector const found{seen(), elsewhere(), elsewhere()};
  std::vector const said{word()};

  auto const none = all_spoken_of(found, {});
  auto const one = all_spoken_of(found, words_to_keep(found, said));

  EXPECT_EQ(none.error(),
            (Refusal{"likeness_word_missing", "same_account 420106, name_sounds_alike 420111"}));
  EXPECT_EQ(one.error(), (Refusal{"likeness_word_missing", "name_sounds_alike 420111"}));
}

TEST(LikenessWord, IsSaidAnewOfAnotherPerson)
{
  std::vector found{seen()};
  auto const kept = words_to_keep(found, std::vector{word()});
  EXPECT_TRUE(all_spoken_of(found, kept));

  found[0].person = "陈小|||6222";

  EXPECT_FALSE(all_spoken_of(found, kept));
}

TEST(LikenessWord, IsNotAskedForOfTheSamePerson)
{
  auto found = seen();
  found.file.why = Likeness::same_number;
  EXPECT_TRUE(all_spoken_of({&found, 1}, {}));
  found.file.why = Likeness::member_elsewhere;
  EXPECT_TRUE(all_spoken_of({&found, 1}, {}));
}

TEST(LikenessWord, KnowsAPersonByAllThatIsLookedFor)
{
  PersonSought const person{.number = "420106198003020022",
                            .name = "陈　颖",
                            .birth_on = date_of(1980, 3, 2),
                            .account = "6222 0202"};
  EXPECT_EQ(person_text(person), "陈颖|420106198003020022|1980-03-02|62220202");
}

}  // namespace
}  // namespace hengwen
