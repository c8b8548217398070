// SPDX-License-Identifier: Apache-2.0
//
// Against PostgreSQL: how often a person may look at a secret, whatever the person tries.
#include "app/dossier/reveal.hpp"

#include "app/personal/files_for_tests.hpp"
#include "store/account/accounts.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace hengwen::app {
namespace {

class RevealLimit : public PersonalStory {
protected:
  RevealLimit()
  {
    session.account = {.id = {uuid_of("chen")}, .name = "chen", .role = Role::centre_reviewer};
    session.role = Role::centre_reviewer;
    database_->write([&](Tx& tx) {
      store::add_account(tx, session.account,
                         {.password_hash = "x", .by = "admin", .confirmed = true}, moment);
    });
  }

  Answer<Revealed> reveal_number(Officer const& as, Uuid const& household)
  {
    auto const at =
        database_->read([&](Tx& tx) { return store::household_place(tx, household).value(); });
    return reveal(as.act, session, at, household, {"household", household, "citizen_id", "核对"},
                  day);
  }

  Session session;
};

TEST_F(RevealLimit, TellsTheValueAndHowManyAreLeft)
{
  auto const revealed = reveal_number(officer("chen"), ying_id);

  EXPECT_EQ(revealed->value, ying);
  EXPECT_EQ(revealed->left_this_hour, most_reveals_an_hour - 1);
  EXPECT_EQ(told().back(), "420106 chen secret_revealed 核对");
}

TEST_F(RevealLimit, TheHourIsThePersonsWhicheverUnionThePersonActsFor)
{
  for (std::int64_t n = 0; n < most_reveals_an_hour; ++n)
    ASSERT_TRUE(reveal_number(officer("chen", wuchang), ying_id));

  EXPECT_EQ(why(reveal_number(officer("chen", hongshan), fang_id)), "too_many_reveals");
}

TEST_F(RevealLimit, ACrowdAtOnceGetsNoMoreThanOneAfterTheOther)
{
  std::atomic<std::int64_t> seen = 0;
  {
    std::vector<std::jthread> crowd;
    for (int i = 0; i < 4; ++i)
      crowd.emplace_back([&, in_wuchang = i % 2 == 0] {
        auto const as = officer("chen", in_wuchang ? wuchang : hongshan);
        for (std::int64_t n = 0; n < most_reveals_an_hour / 2; ++n)
          if (reveal_number(as, in_wuchang ? ying_id : fang_id))
            ++seen;
      });
  }

  EXPECT_EQ(seen, most_reveals_an_hour);
}

}  // namespace
}  // namespace hengwen::app
