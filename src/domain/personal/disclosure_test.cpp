// SPDX-License-Identifier: Apache-2.0
#include "domain/personal/disclosure.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

Date const today = date_of(2026, 11, 22);
Uuid const first = uuid_of("first");

std::vector<Uuid> many()
{
  std::vector<Uuid> all(most_disclosed + 1);
  std::ranges::generate(all, new_uuid);
  return all;
}

struct Case {
  std::vector<Uuid> households = {first, uuid_of("second")};
  std::string recipient = "演示银行武汉分行";
  std::string purpose = "代发慰问金";
  std::string basis = "单独同意";
  std::vector<std::string> fields = {"name", "account", "member.name"};
  Date on = today;
  char const* expect = "allowed";
};

TEST(Disclosure, IsRefusedByTheFirstRuleBroken)
{
  // clang-format off
  Case const cases[] = {
      {},
      {.households = {},                     .expect = "no_households"},
      {.households = many(),                 .expect = "too_many_households"},
      {.households = {first, first},         .expect = "household_twice"},
      {.recipient = "  ",                    .expect = "recipient_missing"},
      {.purpose = "",                        .expect = "purpose_missing"},
      {.basis = "",                          .expect = "basis_missing"},
      {.basis = std::string(2001, 'x'),      .expect = "words_too_long"},
      {.fields = {},                         .expect = "fields_missing"},
      {.fields = {"fingerprint"},            .expect = "field_unknown"},
      {.fields = {"somebody.name"},          .expect = "field_unknown"},
      {.fields = {"name", "name"},           .expect = "field_twice"},
      {.on = today + Days{1},                .expect = "disclosed_in_future"},
  };
  // clang-format on
  for (Case const& c : cases) {
    auto const verdict =
        may_disclose({c.households, c.recipient, c.purpose, c.basis, c.fields, c.on}, today);

    EXPECT_EQ(verdict ? "allowed" : verdict.error().why, c.expect);
  }
}

}  // namespace
}  // namespace hengwen
