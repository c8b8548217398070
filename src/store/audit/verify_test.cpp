// SPDX-License-Identifier: Apache-2.0
//
// A good log, then the same log broken with SQL in exactly one way.
#include "store/audit/verify.hpp"

#include "base/words.hpp"
#include "store/audit/log_for_tests.hpp"
#include "store/vault/vault.hpp"

#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include <thread>

namespace hengwen::store {
namespace {

std::string said(LogReport const& report)
{
  std::vector<std::string> all;
  for (auto const& fault : report.faults) {
    auto text = fmt::format("{}:{} {}", fault.chain, fault.seq, word_of(fault.why));
    if (fault.count > 1)
      text += fmt::format("+{}", fault.count - 1);
    all.push_back(text);
  }
  return fmt::format("{}", fmt::join(all, ", "));
}

class VerifyTest : public testing::TestWithParam<SuiteName> {
protected:
  // Read as the entries lie and read in their order, which must say the same.
  std::string faults(std::vector<Anchor> const& anchors = {})
  {
    auto const by_blocks = said(verify_log(*log, anchors));
    EXPECT_EQ(said(verify_log(*log, anchors, {.first = 0, .last = 999999})), by_blocks);
    return by_blocks;
  }

  // What stands in the database at this moment, told to somebody outside.
  std::vector<Anchor> anchors()
  {
    std::vector<Anchor> all;
    log->read([&](Tx& tx) {
      for (auto const& head : heads_of(tx, {})) {
        Anchor anchor{Instant{}, head};
        anchor.head.signature = tx.vault().sign(text_to_sign(anchor));
        all.push_back(anchor);
      }
    });
    return all;
  }

  // Reckons the hashes of a chain anew from a place on, and its head, as whoever has the
  // program's source but not its key can.
  void reckon_anew(std::int32_t chain, std::int64_t from)
  {
    std::vector<std::pair<std::int64_t, Digest>> fresh;
    log->read([&](Tx& tx) {
      Digest before{};
      each_entry(tx, chain, 0, 1000, [&](std::string_view text) {
        LoggedEntry entry;
        ASSERT_TRUE(read_entry(text, entry));
        before = entry.seq < from ? entry.hash : linked(tx.vault().suite(), before, entry.line);
        fresh.emplace_back(entry.seq, before);
      });
    });
    for (auto const& [seq, hash] : fresh)
      log.run(
          fmt::format("update audit_entry set hash = '\\x{0}' where chain = {1} and seq = {2};"
                      "update audit_chain set hash = '\\x{0}' where chain = {1} and seq = {2}",
                      to_text(hash), chain, seq));
  }

  void prove_head(std::int32_t chain)
  {
    auto const proof =
        log->read([&](Tx& tx) { return proof_of(tx, heads_of(tx, {chain, chain}).at(0)); });
    log.run(fmt::format("update audit_chain set proof = '\\x{}' where chain = {}",
                        hex_of(proof.raw), chain));
  }

  TestLog log{GetParam()};
};

INSTANTIATE_TEST_SUITE_P(Both, VerifyTest, testing::Values(SuiteName::international, SuiteName::sm),
                         [](auto const& info) { return std::string{word_of(info.param)}; });

TEST_P(VerifyTest, FindsNothingInALogThatIsWhole)
{
  auto const report = verify_log(*log, anchors());

  EXPECT_EQ(said(report), "");
  EXPECT_EQ(report.entries, 27);
  EXPECT_EQ(report.chains, 3);
  EXPECT_EQ(faults(anchors()), "");
}

TEST_P(VerifyTest, TellsEveryColumnThatWasChanged)
{
  for (auto const* change :
       {"at = at + interval '1 microsecond'", "account = gen_random_uuid()", "account = null",
        "account_name = account_name || ' '", "acting_for = 'li'", "unit = unit + 1",
        "peer = '10.1.2.4'", "act = 'signed_in'", "kind = null", "record = gen_random_uuid()",
        "person = null", "fields = ''", "reason = replace(reason, E'\\t', ' ')",
        "request_id = '0192f2'", "detail = detail || '\\x00'", "detail = null",
        "hash = set_byte(hash, 0, 255 - get_byte(hash, 0))", "hash = ''"}) {
    log.run("create table kept as select * from audit_entry where chain = 420106 and seq = 5");
    log.run(fmt::format("update audit_entry set {} where chain = 420106 and seq = 5", change));
    EXPECT_EQ(faults(), "420106:5 changed") << change;
    log.run(
        "delete from audit_entry where chain = 420106 and seq = 5;"
        "insert into audit_entry select * from kept; drop table kept");
  }
  EXPECT_EQ(faults(), "");
}

TEST_P(VerifyTest, TellsAnEntryOfAnotherChainOrPlace)
{
  log.run("update audit_entry set chain = 999999 where chain = 420106 and seq = 5");
  EXPECT_EQ(faults(),
            "420106:5 missing, 999999:1 missing+3, 999999:1 head_behind+4, "
            "999999:5 changed");
}

TEST_P(VerifyTest, TellsAPlaceThatWasChanged)
{
  log.run("update audit_entry set seq = 14 where chain = 420106 and seq = 9");
  EXPECT_EQ(faults(), "420106:9 reordered");
}

TEST_P(VerifyTest, TellsWhatWasDeleted)
{
  log.run("delete from audit_entry where chain = 0 and seq = 1");
  log.run("delete from audit_entry where chain = 420106 and seq in (4, 5)");
  log.run("delete from audit_entry where chain = 420107 and seq = 9");

  EXPECT_EQ(faults(), "0:1 missing, 420106:4 missing+1, 420107:9 head_ahead");
}

TEST_P(VerifyTest, TellsAGapThatWasClosed)
{
  log.run("delete from audit_entry where chain = 420106 and seq = 4");
  for (int seq = 5; seq <= 9; ++seq)
    log.run(fmt::format("update audit_entry set seq = {} where chain = 420106 and seq = {}",
                        seq - 1, seq));

  EXPECT_EQ(faults(), "420106:4 missing");
}

TEST_P(VerifyTest, TellsWhatWasInserted)
{
  for (int seq = 9; seq >= 4; --seq)
    log.run(fmt::format("update audit_entry set seq = {} where chain = 420106 and seq = {}",
                        seq + 1, seq));
  log.run(
      "insert into audit_entry select chain, 4, at, account, account_name, acting_for, unit, peer,"
      " act, kind, record, person, fields, reason, request_id, detail, hash"
      " from audit_entry where chain = 420106 and seq = 3");

  EXPECT_EQ(faults(), "420106:4 inserted");
}

TEST_P(VerifyTest, TellsTwoThatChangedPlaces)
{
  log.run(
      "update audit_entry set seq = 1000 where chain = 420106 and seq = 3;"
      "update audit_entry set seq = 3 where chain = 420106 and seq = 7;"
      "update audit_entry set seq = 7 where chain = 420106 and seq = 1000");

  EXPECT_EQ(faults(), "420106:3 reordered, 420106:7 reordered");
}

TEST_P(VerifyTest, TellsAChainThatIsGone)
{
  auto const told = anchors();
  log.run("delete from audit_entry where chain = 420106");
  EXPECT_EQ(faults(), "420106:1 head_ahead+8");
  EXPECT_EQ(faults(told), "420106:1 head_ahead+8");

  log.run("delete from audit_chain where chain = 420106");
  EXPECT_EQ(faults(), "");
  EXPECT_EQ(faults(told), "420106:1 missing+8");
}

TEST_P(VerifyTest, TellsAHeadThatIsGoneOrForged)
{
  log.run("delete from audit_chain where chain = 0");
  log.run("update audit_chain set proof = null where chain = 420106");
  log.run("update audit_chain set seq = 8 where chain = 420107");

  EXPECT_EQ(faults(), "0:1 head_behind+8, 420106:9 bad_signature, 420107:8 bad_signature");
}

// An older head has its good signature still: only what was told outside is against it.
TEST_P(VerifyTest, TellsATailCutOffTogetherWithItsHead)
{
  log.run("create table older as select * from audit_chain where chain = 420106");
  log.append(county_a, 10);
  log.append(county_a, 11);
  auto const told = anchors();
  log.run(
      "delete from audit_entry where chain = 420106 and seq > 9;"
      "delete from audit_chain where chain = 420106; insert into audit_chain select * from older");

  EXPECT_EQ(faults(), "");
  EXPECT_EQ(faults(told), "420106:10 missing+1");

  for (int i = 10; i <= 12; ++i)
    log.append(county_a, i);
  EXPECT_EQ(faults(), "");
  EXPECT_EQ(faults(told), "420106:11 changed");
}

TEST_P(VerifyTest, TellsAHeadThatWasSetBackAlone)
{
  log.run("create table older as select * from audit_chain where chain = 420106");
  log.append(county_a, 10);
  log.append(county_a, 11);
  log.run("delete from audit_chain where chain = 420106; insert into audit_chain table older");

  EXPECT_EQ(faults(), "420106:10 head_behind+1");
}

TEST_P(VerifyTest, TellsAChainThatWasReckonedAnew)
{
  auto const told = anchors();
  log.run("update audit_entry set reason = 'nothing' where chain = 420106 and seq = 5");
  reckon_anew(420106, 5);
  EXPECT_EQ(faults(), "420106:9 bad_signature");

  prove_head(420106);  // Even with the key.
  EXPECT_EQ(faults(), "");
  EXPECT_EQ(faults(told), "420106:9 changed");
}

// The next act must not lend its signature to a tail that was forged.
TEST_P(VerifyTest, AForgedTailStaysForgedWhateverComesAfter)
{
  log.run("update audit_entry set reason = 'nothing' where chain = 420106 and seq = 9");
  reckon_anew(420106, 9);
  log.append(county_a, 10);
  log.append(county_a, 11);

  EXPECT_EQ(faults(), "420106:11 bad_signature");
}

TEST_P(VerifyTest, TellsAnAnchorThatWasForged)
{
  auto told = anchors();
  told[1].head.seq = 1000;

  EXPECT_EQ(faults(told), "420106:1000 bad_signature");
}

TEST_P(VerifyTest, IsNotMisledByOrderOnTheDisk)
{
  {
    std::vector<std::jthread> threads;
    for (int n = 0; n < 4; ++n)
      threads.emplace_back([&] {
        for (int i = 0; i < 25; ++i)
          for (auto const unit : {county_a, county_b})
            log.append(unit, i);
      });
  }
  log.run("update audit_entry set detail = detail where seq % 3 = 0");  // They move to the end.
  log.run("update audit_entry set detail = detail where seq = 1");

  EXPECT_EQ(faults(), "");
  EXPECT_EQ(verify_log(*log, {}).entries, 227);
}

TEST_P(VerifyTest, GoesOnWhileTheLogIsWritten)
{
  std::jthread const writer{[&](std::stop_token const& stop) {
    for (int i = 0; !stop.stop_requested(); ++i)
      log.append(county_a, i);
  }};

  for (int i = 0; i < 10; ++i)
    EXPECT_EQ(said(verify_log(*log, {})), "");
}

// Each takes the other's entries for the end of the chain that it left; four threads of one
// program take it from each other.
TEST_P(VerifyTest, TwoProgramsAndManyThreadsWriteOneChain)
{
  Database other{{.url = log.url(), .on_statement = {}}, 4};
  other.keep(log->vault());
  auto const append_some = [](Database& database, std::int64_t number) {
    for (int i = 0; i < 5; ++i)
      database.write(
          [&](Tx& tx) { append_audit(tx, test_actor(number), test_entry(county_a, number + i)); });
  };

  {
    std::vector<std::jthread> writers;
    for (int i = 0; i < 4; ++i)
      writers.emplace_back([&, i] { append_some(i % 2 ? other : *log, 100 * i); });
  }

  auto const report = verify_log(*log, anchors());
  EXPECT_EQ(said(report), "");
  EXPECT_EQ(report.entries, 27 + 20);
}

TEST_P(VerifyTest, LooksOnlyAtSomeChains)
{
  log.run("update audit_entry set reason = 'nothing' where chain = 420106 and seq = 5");

  auto const other = verify_log(*log, anchors(), {.first = 420107, .last = 420199});
  EXPECT_EQ(said(other), "");
  EXPECT_EQ(other.entries, 9);
  EXPECT_EQ(other.chains, 1);
  EXPECT_EQ(said(verify_log(*log, {}, {.first = 420106, .last = 420106})), "420106:5 changed");
}

TEST(EmptyLog, IsWhole)
{
  TestLog log{SuiteName::international, 0};

  auto const report = verify_log(*log, {});

  EXPECT_EQ(said(report), "");
  EXPECT_EQ(report.entries, 0);
}

}  // namespace
}  // namespace hengwen::store
