// SPDX-License-Identifier: Apache-2.0
#include "app/vault/rotate_keys.hpp"

#include "app/account/first_account.hpp"
#include "app/account/second_factor.hpp"
#include "app/account/sign_in.hpp"
#include "app/generate/world.hpp"
#include "app/org/plant_tree.hpp"
#include "store/account/second_factors.hpp"
#include "store/audit/audit.hpp"
#include "store/audit/stored_log.hpp"
#include "store/audit/verify.hpp"
#include "store/review/visits.hpp"
#include "store/test_database.hpp"
#include "store/vault/open_vault.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace hengwen::app {
namespace {

// Where a test pulls the plug.
struct Killed {};

constexpr Sql keys_retired{"test/retired",
                           "select string_agg(number::text, ' ' order by number) from data_key"
                           " where retired_at is not null"};
constexpr Sql sealed_texts{"test/sealed_texts", "select bond, sealed from sealed_text"};
constexpr Sql sealed_columns{
    "test/sealed_columns",
    "select c.table_name || '.' || c.column_name"
    "  from information_schema.columns c"
    "  join information_schema.tables t using (table_schema, table_name)"
    " where table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'bytea'"
    "   and c.column_name !~ '(hash|proof|signature)$' order by 1"};
constexpr Sql all_rows{"test/all_rows", "select count(*) from household"};

struct BoundText {
  std::string bond;
  Bytes sealed;
};
BOOST_DESCRIBE_STRUCT(BoundText, (), (bond, sealed))

class RotateKeysTest : public testing::Test {
protected:
  RotateKeysTest()
  {
    plant_tree(*database);
    generate(*database, county_world(1, date_of(2026, 1, 1), "420106", 60), [](auto const&) {});
  }

  Answer<KeysRotated> rotate(RotationProgress const& progress = {})
  {
    return rotate_keys(*database, database.key_file(), now(), progress);
  }

  // How many rows each key has sealed; every one is opened with the keys of this database.
  std::map<std::int32_t, std::int64_t> rows_by_key()
  {
    std::map<std::int32_t, std::int64_t> out;
    auto const vault =
        store::open_vault({.url = database.url(), .on_statement = {}}, database.key_file(), {})
            .value();
    database->read([&](Tx& tx) {
      for (auto const& type : record_types()) {
        if (type.sealed.empty())
          continue;
        auto const text = fmt::format(
            "select county, id, sealed from \"{}\" where sealed is not null", type.kind);
        for (auto const& row : tx.all<SealedRow>(Sql{type.kind.data(), text.c_str()})) {
          store::SecretValues const opened{*vault, type.kind, row.county, row.id, row.sealed};
          EXPECT_FALSE(opened.all().empty());
          ++out[Vault::key_of(row.sealed.raw)];
        }
      }
      for (auto const& text : tx.all<BoundText>(sealed_texts)) {
        EXPECT_FALSE(vault->open(text.sealed.raw, text.bond).empty());
        ++out[Vault::key_of(text.sealed.raw)];
      }
    });
    return out;
  }
  std::optional<std::string> retired()
  {
    return database->read([](Tx& tx) { return tx.one<std::optional<std::string>>(keys_retired); });
  }

  TestDatabase database;
};

TEST_F(RotateKeysTest, SealsEveryRecordAnewAndRetiresTheOldKey)
{
  auto const before = rows_by_key();

  auto const done = rotate().value();

  ASSERT_EQ(before.size(), 1u);
  EXPECT_EQ(done.rows, before.at(1));
  EXPECT_EQ(rows_by_key(), (std::map<std::int32_t, std::int64_t>{{done.key, done.rows}}));
  EXPECT_EQ(retired(), "1");
}

// A column that is new here is sealed anew by nobody yet: put it into the view sealed_text.
TEST_F(RotateKeysTest, KnowsEveryColumnThatIsSealed)
{
  std::set<std::string> known{"account.second_factor",
                              "account.second_factor_offered",
                              "asset_check_answer.sealed",
                              "asset_check_person.sealed",
                              "audit_entry.detail",
                              "data_key.wrapped",
                              "dossier.sealed",
                              "dossier_step.household",
                              "dossier_step.sealed",
                              "family_change.sealed",
                              "household_facts.sealed",
                              "objection.outcome",
                              "objection.sealed",
                              "open_id_attempt.session",
                              "paper_content.sealed",
                              "paper_content.thumbnail",
                              "printed_sheet.sealed",
                              "sample_row.sealed",
                              "visit_report.sealed"};
  for (auto const& type : record_types())
    if (!type.sealed.empty())
      known.insert(std::string{type.kind} + ".sealed");
  auto const columns = database->read([](Tx& tx) { return tx.all<std::string>(sealed_columns); });
  EXPECT_EQ((std::set<std::string>{columns.begin(), columns.end()}), known);
}

TEST_F(RotateKeysTest, SealsSecondFactorsAnewToo)
{
  auto const folder = database.key_file().string() + ".notes";
  std::filesystem::create_directory(folder);
  make_first_accounts(*database, folder, now());
  auto const first = first_passwords(folder).at(0);
  Caller const caller{"10.0.0.7", "r-1", now()};
  auto const token = sign_in(*database, {first.name, first.password}, caller).value();
  auto const session = session_of(*database, token, now()).value();
  Act const act{*database, actor_of(caller, session.account)};
  ASSERT_TRUE(offer_second_factor(act, session));
  auto const offered = [&] {
    return database->write([&](Tx& tx) {
      return store::second_factor(tx, session.account.id).second_factor_offered.value();
    });
  };
  auto const before = offered();

  auto const done = rotate().value();

  auto const bound_to = "account " + to_text(session.account.id) + " second factor";
  EXPECT_EQ(Vault::key_of(before.raw), 1);
  EXPECT_EQ(Vault::key_of(offered().raw), done.key);
  EXPECT_EQ(database->vault()->open(offered().raw, bound_to),
            database->vault()->open(before.raw, bound_to));
}

constexpr Sql some_visit{"test/some_visit",
                         "select county, id, household from household_visit"
                         " where household is not null limit 1"};
struct SomeVisit {
  std::int32_t county = 0;
  Uuid id;
  Uuid household;
};
BOOST_DESCRIBE_STRUCT(SomeVisit, (), (county, id, household))

TEST_F(RotateKeysTest, SealsReportsOfVisitsAnewToo)
{
  database->write([](Tx& tx) {
    auto const visit = tx.one<SomeVisit>(some_visit);
    auto const bond =
        fmt::format("visit_report {} {} {}", visit.county, to_text(visit.id), to_text(1));
    store::add_visit_report(tx,
                            {.county = visit.county,
                             .visit = visit.id,
                             .version = 1,
                             .name = "chen",
                             .recorded_at = now(),
                             .sealed = {tx.vault().seal("{}", bond)}},
                            *place_of_division("420106"), visit.household, new_uuid());
  });
  auto const before = rows_by_key();

  auto const done = rotate().value();

  EXPECT_EQ(rows_by_key(), (std::map<std::int32_t, std::int64_t>{{done.key, before.at(1)}}));
}

TEST_F(RotateKeysTest, KilledHalfWayItGoesOnWhereItWas)
{
  auto const all = rows_by_key().at(1);
  std::int64_t in_the_first_run = 0;
  EXPECT_THROW((void)rotate([&](std::string_view, std::int64_t rows) {
                 in_the_first_run = rows;
                 if (rows > all / 3)
                   throw Killed{};
               }),
               Killed);
  auto const half_way = rows_by_key();
  EXPECT_EQ(half_way.size(), 2u);
  EXPECT_EQ(retired(), std::nullopt);

  auto const done = rotate().value();

  EXPECT_EQ(done.key, half_way.rbegin()->first);
  EXPECT_EQ(done.rows, all - in_the_first_run);
  EXPECT_EQ(rows_by_key(), (std::map<std::int32_t, std::int64_t>{{done.key, all}}));
  EXPECT_EQ(retired(), "1");
}

// A server that knows only the old key goes on writing meanwhile.
TEST_F(RotateKeysTest, BesideAServerThatWritesNothingStaysUnderTheOldKey)
{
  Database server{{.url = database.url(), .on_statement = {}}, 2};
  server.keep(
      store::open_vault({.url = database.url(), .on_statement = {}}, database.key_file(), {})
          .value());
  std::atomic<bool> ended = false;
  std::int64_t written = 0;
  std::jthread const writing{[&] {
    for (; !ended; ++written)
      server.write([&](Tx& tx) {
        RecordCopy<SurveyEntry> copy{tx};
        copy.add(0, new_uuid(),
                 {.unit = {},
                  .name = "陈英",
                  .citizen_id = {fmt::format("{:018}", written)},
                  .surveyed_on = date_of(2015, 1, 1),
                  .until_on = {},
                  .reason = {}});
        copy.finish();
      });
  }};

  auto const done = rotate().value();
  ended = true;

  EXPECT_EQ(rows_by_key().size(), 1u);
  EXPECT_EQ(rows_by_key().begin()->first, done.key);
  EXPECT_GT(written, 10);
}

// As ends of chains were proven before 0016.
constexpr Sql prove_by_signature{"test/prove_by_signature",
                                 "update audit_chain set proof = $2 where chain = $1"};

TEST_F(RotateKeysTest, ANewSigningKeyLeavesTheLogWhole)
{
  Actor const chen{.name = "chen", .at = now()};
  database->write([&](Tx& tx) {
    store::append_audit(tx, chen, {.act = AuditAct::signed_in, .unit = UnitId{0}});
  });
  database->write([&](Tx& tx) {
    for (auto const& head : store::heads_of(tx, {}))
      tx.run(prove_by_signature, head.chain, Bytes{tx.vault().sign(text_to_sign(head))});
  });
  auto const old = database->vault()->public_keys();

  auto const key = change_signing_key(*database, database.key_file(), now()).value();

  EXPECT_EQ(database->vault()->public_keys(), (std::vector{key, old.front()}));
  EXPECT_TRUE(store::verify_log(*database, {}).faults.empty());
  database->read([](Tx& tx) {
    for (auto const& head : store::heads_of(tx, {}))
      EXPECT_EQ(head.signature, store::proof_of(tx, head).raw) << "no end hangs on a retired key";
  });
}

TEST_F(RotateKeysTest, TheMasterKeyMovesToAnotherFileAndTouchesNoRecord)
{
  auto const before = rows_by_key();
  auto const to = database.key_file().string() + ".new";

  EXPECT_TRUE(change_master_key(*database, database.key_file(), to, now()));

  auto const open = [&](std::string const& file) {
    return store::open_vault({.url = database.url(), .on_statement = {}}, file, {});
  };
  EXPECT_EQ(open(database.key_file().string()).error().why, "key_file_wrong");
  EXPECT_TRUE(open(to));
  EXPECT_EQ(change_master_key(*database, database.key_file(), to, now()).error().why,
            "key_file_wrong");
  std::filesystem::rename(to, database.key_file());
  EXPECT_EQ(rows_by_key(), before);
}

}  // namespace
}  // namespace hengwen::app
