// SPDX-License-Identifier: Apache-2.0
#include "app/act.hpp"

#include "app/org/plant_tree.hpp"
#include "store/audit/log.hpp"
#include "store/setting/settings.hpp"
#include "store/test_database.hpp"
#include "store/vault/vault.hpp"

#include <gtest/gtest.h>

namespace hengwen::app {
namespace {

enum class NoTry { refused };
BOOST_DESCRIBE_ENUM(NoTry, refused)

class ActTest : public testing::Test {
protected:
  static Actor somebody()
  {
    return {.account = new_uuid(),
            .name = "陈英\t\\",
            .peer = "10.0.0.7",
            .request_id = "r-1",
            .at = now()};
  }

  std::vector<store::LogEntry> entries()
  {
    return database->read(
        [](Tx& tx) { return store::log_entries(tx, {.within = Scope::below(UnitId{0})}); });
  }

  TestDatabase database;
  Act act{*database, somebody()};
  UnitId county = place_of_division("420106").value();
};

TEST_F(ActTest, WritesTheChangeAndItsEntryTogether)
{
  auto const answer = act.write([&](Tx& tx, AuditEntry& entry) -> Verdict {
    entry = {.act = AuditAct::figure_typed, .unit = county, .reason = "一行\n两行"};
    store::remember(tx, "tried", "yes");
    return allowed;
  });

  EXPECT_TRUE(answer);
  ASSERT_EQ(entries().size(), 1U);
  EXPECT_EQ(entries()[0].chain, 420106);
  EXPECT_EQ(entries()[0].seq, 1);
  EXPECT_EQ(entries()[0].account_name, "陈英\t\\");
  EXPECT_EQ(entries()[0].reason, "一行\n两行");
}

TEST_F(ActTest, WritesNeitherWhenItIsRefused)
{
  auto const answer = act.write([&](Tx& tx, AuditEntry& entry) -> Verdict {
    entry.act = AuditAct::figure_typed;
    store::remember(tx, "tried", "yes");
    return refuse(NoTry::refused);
  });

  EXPECT_FALSE(answer);
  EXPECT_TRUE(entries().empty());
  EXPECT_FALSE(database->read([](Tx& tx) { return store::setting(tx, "tried"); }));
}

TEST_F(ActTest, WritesNeitherWhenTheEntryCannotBeWritten)
{
  auto const change = [&] {
    (void)act.write([&](Tx& tx, AuditEntry& entry) -> Verdict {
      entry.act = AuditAct::figure_typed;
      entry.reason = "half a letter: \xe9";
      store::remember(tx, "tried", "yes");
      return allowed;
    });
  };

  EXPECT_THROW(change(), StatementFailed);
  EXPECT_FALSE(database->read([](Tx& tx) { return store::setting(tx, "tried"); }));
}

TEST_F(ActTest, KeepsWhatWasBeforeAndAfterSealed)
{
  (void)act.write([&](Tx&, AuditEntry& entry) -> Verdict {
    entry = {.act = AuditAct::profile_changed, .unit = county};
    note_change(entry, "phone", "13900000001", "13900000002");
    note_change(entry, "full_name", "same", "same");
    return allowed;
  });

  database->read([&](Tx& tx) {
    auto const whole = store::log_entry(tx, {420106, 1}).value();
    EXPECT_EQ(whole.fields, "phone");
    EXPECT_EQ(whole.detail->raw.find("139"), std::string::npos);
    EXPECT_EQ(store::detail_of(tx, whole).before.at("phone"), "13900000001");
    EXPECT_EQ(store::detail_of(tx, whole).after.at("phone"), "13900000002");
  });
}

TEST_F(ActTest, HashesTheVeryLineThatCopyPrints)
{
  auto const before = entries().size();
  Actor const plain{.name = "system", .at = {now().at - std::chrono::microseconds{1}}};
  (void)Act{*database, plain}.write([&](Tx&, AuditEntry& entry) -> Verdict {
    entry = {.act = AuditAct::rows_imported,
             .unit = county,
             .kind = "payment",
             .record = new_uuid(),
             .person = new_uuid(),
             .fields = {"a", "b"},
             .reason = "\b\f\v\r\\x"};
    entry.after = {{"added", "1"}};
    return allowed;
  });
  EXPECT_EQ(before, 0U);

  database->read([&](Tx& tx) {
    auto const whole = store::log_entry(tx, {420106, 1}).value();
    AuditEntry entry{.act = whole.act,
                     .unit = whole.place,
                     .kind = whole.kind.value(),
                     .record = whole.record,
                     .person = whole.person,
                     .fields = {"a", "b"},
                     .reason = whole.reason.value()};
    auto const line =
        audit_line({420106, 1}, {.name = "system", .at = whole.at}, entry, whole.detail->raw);
    auto const hash = tx.vault().suite().digest(std::string(32, '\0'), line);
    EXPECT_EQ(to_text(whole.hash), "\\x" + to_text(hash));
  });
}

}  // namespace
}  // namespace hengwen::app
