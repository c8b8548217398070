// SPDX-License-Identifier: Apache-2.0
#include "domain/audit/entry.hpp"

#include "base/words.hpp"
#include "domain/labels.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

TEST(AuditEntry, EveryActHasItsWordsInBothLanguages)
{
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<AuditAct>>([](auto act) {
    bool const told = act.value != AuditAct::nothing;
    EXPECT_EQ(act_labels().contains(act.name), told) << act.name;
  });
  for (auto const& [act, say] : act_labels())
    EXPECT_FALSE(say.zh.empty() || say.en.empty()) << act;
}

TEST(AuditEntry, ItsLineIsWhatCopyWouldPrint)
{
  Instant at;
  ASSERT_TRUE(from_text("2026-11-22T03:20:00.250000Z", at));

  EXPECT_EQ(
      audit_line({0, 7}, {.name = "a\tb", .at = at},
                 {.act = AuditAct::signed_in, .unit = UnitId{0}}, ""),
      "0\t7\t2026-11-22 03:20:00.25+00\t\\N\ta\\tb\t\\N\t0\t\\N\tsigned_in\t\\N\t\\N\t\\N\t\\N"
      "\t\\N\t\\N\t\\N");
  EXPECT_TRUE(audit_line({0, 7}, {.name = "a", .at = at}, {}, "\x01\xff").ends_with("\t\\\\x01ff"));
}

}  // namespace
}  // namespace hengwen
