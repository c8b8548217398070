// SPDX-License-Identifier: Apache-2.0
//
// A good chain, then the same chain broken in exactly one way a test.
#include "domain/audit/chain_examiner.hpp"
#include "domain/audit/chain_for_tests.hpp"
#include "domain/audit/chain_links.hpp"
#include "domain/audit/log_fault.hpp"
#include "domain/audit/log_file.hpp"

#include "base/words.hpp"

#include <fmt/ranges.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace hengwen {
namespace {

// "changed 3, missing 5+2"
std::string said(TestChain chain)
{
  std::vector<std::string> all;
  for (auto const& fault : chain.faults()) {
    auto text = fmt::format("{} {}", word_of(fault.why), fault.seq);
    if (fault.count > 1)
      text += fmt::format("+{}", fault.count - 1);
    all.push_back(text);
  }
  EXPECT_EQ(all.empty(), chain.whole());
  return fmt::format("{}", fmt::join(all, ", "));
}

class BrokenChain : public testing::Test {
protected:
  TestChain chain{9};
};

TEST_F(BrokenChain, IsNoneByItself)
{
  EXPECT_EQ(said(chain), "");
  EXPECT_EQ(said(TestChain{0}), "");
  EXPECT_EQ(said(TestChain{1}), "");
}

TEST_F(BrokenChain, TellsALineThatWasChanged)
{
  for (std::int64_t seq = 1; seq <= 9; ++seq) {
    auto broken = chain;
    broken.at(seq).rest += "!";
    EXPECT_EQ(said(broken), fmt::format("changed {}", seq));
  }
}

TEST_F(BrokenChain, TellsAHashThatWasChanged)
{
  for (std::int64_t seq = 1; seq <= 9; ++seq) {
    auto broken = chain;
    broken.at(seq).hash[0] ^= 1;
    EXPECT_EQ(said(broken), fmt::format("changed {}", seq));
  }
}

// The break is where the new hash meets an old line.
TEST_F(BrokenChain, TellsALineWhoseHashWasReckonedAnew)
{
  chain.at(4).rest += "!";
  chain.at(4).hash = linked(chain.suite, chain.at(3).hash, chain.at(4).line());

  EXPECT_EQ(said(chain), "changed 5");
}

TEST_F(BrokenChain, TellsAnEndThatWasReckonedAnew)
{
  chain.at(4).rest += "!";
  for (std::int64_t seq = 4; seq <= 9; ++seq)
    chain.at(seq).hash = linked(chain.suite, chain.at(seq - 1).hash, chain.at(seq).line());

  EXPECT_EQ(said(chain), "changed 9");
}

TEST_F(BrokenChain, TellsSeveralChanges)
{
  for (auto const seq : {2, 5, 6, 9})
    chain.at(seq).rest += "!";

  EXPECT_EQ(said(chain), "changed 2, changed 5+1, changed 9");
}

TEST_F(BrokenChain, TellsWhatIsMissing)
{
  for (std::int64_t seq = 1; seq <= 8; ++seq) {
    auto broken = chain;
    broken.erase(seq);
    EXPECT_EQ(said(broken), fmt::format("missing {}", seq));
  }
  for (auto const seq : {3, 4, 5})
    chain.erase(seq);
  EXPECT_EQ(said(chain), "missing 3+2");
}

TEST_F(BrokenChain, TellsWhatIsMissingThoughTheGapWasClosed)
{
  chain.erase(4);
  chain.shift_from(4, -1);

  EXPECT_EQ(said(chain), "missing 4");
}

TEST_F(BrokenChain, TellsAnEndThatWasCutOff)
{
  chain.erase(9);
  EXPECT_EQ(said(chain), "head_ahead 9");
  chain.entries.clear();
  EXPECT_EQ(said(chain), "head_ahead 1+8");
}

TEST_F(BrokenChain, TellsAHeadThatWasSetBack)
{
  chain.head = {test_chain, 7, chain.at(7).hash, {}};

  EXPECT_EQ(said(chain), "head_behind 8+1");
}

TEST_F(BrokenChain, TellsAHeadWithAnotherHash)
{
  chain.head->hash[5] ^= 1;

  EXPECT_EQ(said(chain), "changed 9");
}

TEST_F(BrokenChain, TellsWhatWasInserted)
{
  for (std::int64_t seq = 1; seq <= 9; ++seq) {
    auto broken = chain;
    broken.shift_from(seq, 1);
    broken.entries.push_back({seq, "forged", chain.at(5).hash});
    EXPECT_EQ(said(broken), fmt::format("inserted {}", seq));
  }
}

// Nobody can tell which of the two came first; that there is one too many is plain.
TEST_F(BrokenChain, TellsWhatWasInsertedWithAGoodHash)
{
  chain.shift_from(4, 1);
  TestEntry forged{4, "forged", {}};
  forged.hash = linked(chain.suite, chain.at(3).hash, forged.line());
  chain.entries.push_back(forged);

  EXPECT_EQ(said(chain), "inserted 5");
}

TEST_F(BrokenChain, TellsWhatWasPutBehindTheEnd)
{
  chain.entries.push_back({10, "forged", {}});
  EXPECT_EQ(said(chain), "head_behind 10");

  chain.erase(10);
  chain.append("forged");
  EXPECT_EQ(said(chain), "head_behind 10");
}

TEST_F(BrokenChain, TellsWhichChangedPlaces)
{
  std::swap(chain.at(3).seq, chain.at(7).seq);
  EXPECT_EQ(said(chain), "reordered 3, reordered 7");
}

TEST_F(BrokenChain, TellsNeighboursThatChangedPlaces)
{
  std::swap(chain.at(4).seq, chain.at(5).seq);
  EXPECT_EQ(said(chain), "reordered 4, reordered 5");
}

TEST_F(BrokenChain, TellsTheFirstTwoThatChangedPlaces)
{
  std::swap(chain.at(1).seq, chain.at(2).seq);
  EXPECT_EQ(said(chain), "reordered 1, reordered 2");
}

TEST_F(BrokenChain, TellsTwoPairsOfNeighbours)
{
  std::swap(chain.at(2).seq, chain.at(3).seq);
  std::swap(chain.at(6).seq, chain.at(7).seq);
  EXPECT_EQ(said(chain), "reordered 2, reordered 3, reordered 6, reordered 7");
}

TEST_F(BrokenChain, TellsLinesThatChangedPlacesWhileTheirHashesStayed)
{
  std::swap(chain.at(3).rest, chain.at(7).rest);
  EXPECT_EQ(said(chain), "changed 3, changed 7");
}

TEST_F(BrokenChain, TellsOneThatWasMovedForward)
{
  auto& moved = chain.at(7);
  moved.seq = 0;
  for (auto& entry : chain.entries)
    if (entry.seq >= 3 && entry.seq < 7)
      ++entry.seq;
  moved.seq = 3;

  EXPECT_EQ(said(chain), "reordered 7");
}

TEST_F(BrokenChain, TellsThatAllWasTurnedAround)
{
  for (auto& entry : chain.entries)
    entry.seq = 10 - entry.seq;

  EXPECT_NE(said(chain), "");
}

TEST_F(BrokenChain, BearsHashesThatAreNone)
{
  LoggedEntry entry;

  ASSERT_TRUE(read_entry("\t420106\t3\tx", entry));
  EXPECT_EQ(entry.hash, Digest{});
  EXPECT_EQ(entry.line, "420106\t3\tx");
  EXPECT_FALSE(read_entry("", entry));
  EXPECT_FALSE(read_entry("00\tx\t3", entry));
  EXPECT_FALSE(read_entry("00\t420106", entry));
}

TEST(LongBrokenChain, IsToldWithinBounds)
{
  TestChain chain{5000};
  auto every_other = chain;
  for (auto& entry : every_other.entries)
    if (entry.seq % 2 == 0)
      entry.rest += "!";
  for (auto& entry : chain.entries)
    entry.rest += "!";

  EXPECT_EQ(said(chain), "changed 1+4999");
  EXPECT_EQ(every_other.faults().size(), 1000u);
}

RC_GTEST_PROP(ChainLinks, FindsAChainWholeInWhateverOrderItComes, ())
{
  TestChain chain{*rc::gen::inRange(0, 60)};
  auto order =
      *rc::gen::container<std::vector<int>>(chain.entries.size(), rc::gen::arbitrary<int>());
  std::vector<std::pair<int, TestEntry>> keyed;
  for (std::size_t i = 0; i < order.size(); ++i)
    keyed.emplace_back(order[i], chain.entries[i]);
  std::ranges::sort(keyed, {}, &std::pair<int, TestEntry>::first);
  auto const cut = keyed.empty() ? 0 : *rc::gen::inRange<std::size_t>(0, keyed.size());

  ChainLinks one{chain.suite}, other{chain.suite};
  for (std::size_t i = 0; i < keyed.size(); ++i) {
    auto const& entry = keyed[i].second;
    (i < cut ? one : other).add({test_chain, entry.seq, entry.hash, entry.line()});
  }
  one.join(std::move(other));

  RC_ASSERT(one.whole());
  RC_ASSERT(one.last() == std::int64_t(chain.entries.size()));
  RC_ASSERT(one.stretches() <= 1u);
}

// Whatever one does to a chain, it is not whole any more and something is told of it.
RC_GTEST_PROP(AnyChange, IsNeverTakenForWhole, ())
{
  TestChain chain{*rc::gen::inRange(1, 30)};
  auto const was = chain.entries;
  auto const steps = *rc::gen::inRange(1, 5);
  for (int step = 0; step < steps; ++step) {
    if (chain.entries.empty())
      break;
    auto& one = chain.entries[*rc::gen::inRange<std::size_t>(0, chain.entries.size())];
    auto& two = chain.entries[*rc::gen::inRange<std::size_t>(0, chain.entries.size())];
    switch (*rc::gen::inRange(0, 6)) {
      case 0:
        one.rest += "!";
        break;
      case 1:
        one.hash[std::size_t(step)] ^= 4;
        break;
      case 2:
        std::swap(one.seq, two.seq);
        break;
      case 3:
        std::swap(one.rest, two.rest);
        break;
      case 4:
        chain.erase(one.seq);
        break;
      case 5:
        auto const seq = one.seq;
        chain.shift_from(seq, 1);
        chain.entries.push_back({seq, "forged", {}});
        break;
    }
  }
  chain.sort();
  auto const same = std::ranges::equal(was, chain.entries, [](auto const& a, auto const& b) {
    return a.line() == b.line() && a.hash == b.hash;
  });

  RC_ASSERT(chain.whole() == same);
  RC_ASSERT(chain.faults().empty() == same);
}

TEST(LogFaults, AllHaveASentence)
{
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<LogWrong>>([](auto e) {
    auto const sentence = sentence_of({420106, 17, e.value, 3});
    EXPECT_NE(sentence.zh, "");
    EXPECT_EQ(sentence.en.find('{'), std::string::npos) << sentence.en;
    EXPECT_EQ(sentence.zh.find('{'), std::string::npos) << sentence.zh;
  });
  EXPECT_EQ(sentence_of({420106, 17, LogWrong::missing, 3}).en,
            "Chain 420106, entries 17 to 19 are missing; the one behind them can therefore not be "
            "proven");
}

TEST(LogFile, IsWrittenAsDescribed)
{
  LogHead const start{420106, 16, {}, "\x01\xff"};
  std::string const zeros(64, '0');

  EXPECT_EQ(log_file_head({.suite = SuiteName::sm,
                           .at = {},
                           .scope = "420106",
                           .from = Instant{},
                           .until = {},
                           .public_keys = {"-----BEGIN PUBLIC KEY-----\nMFkw\n"
                                           "-----END PUBLIC KEY-----\n"},
                           .starts = {start}}),
            "hengwen-log 1\nsuite sm\ntime 1970-01-01T00:00:00.000000Z\nscope 420106\n"
            "from 1970-01-01T00:00:00.000000Z\n"
            "-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----\nstart 420106 16 " +
                zeros + " 01ff\n\n");
  EXPECT_EQ(log_file_end({start}, 2), "\nhead 420106 16 " + zeros + " 01ff\nend 2\n");
}

}  // namespace
}  // namespace hengwen
