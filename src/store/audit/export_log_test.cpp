// SPDX-License-Identifier: Apache-2.0
//
// The exported file through the verifier that stands alone (tools/verify_log.py), which knows
// nothing of this program: a good file, then the same file broken in one way.
#include "store/audit/export_log.hpp"

#include "base/words.hpp"
#include "domain/audit/anchor.hpp"
#include "store/audit/log_for_tests.hpp"
#include "store/audit/stored_log.hpp"
#include "store/vault/master_key.hpp"
#include "store/vault/rotation.hpp"
#include "store/vault/vault.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdlib.h>

#include <algorithm>
#include <fstream>

namespace hengwen::store {
namespace {

using testing::HasSubstr;
using testing::Not;

class ExportTest : public testing::TestWithParam<SuiteName> {
protected:
  ExportTest()
  {
    auto pattern = (std::filesystem::temp_directory_path() / "hengwen-log-XXXXXX").string();
    folder = mkdtemp(pattern.data());
  }
  ~ExportTest() override { std::filesystem::remove_all(folder); }

  std::vector<std::string> exported(ExportWish wish = {.scope = "0", .at = test_actor(99).at})
  {
    std::string text;
    log->read(
        [&](Tx& tx) { export_log(tx, wish, [&](std::string_view piece) { text += piece; }); });
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < text.size();) {
      auto const end = text.find('\n', from);
      lines.push_back(text.substr(from, end - from));
      from = end + 1;
    }
    return lines;
  }

  void write(std::string const& name, std::string const& text) const
  {
    std::ofstream{folder / name} << text;
  }

  // What the verifier prints, and its exit code.
  std::string verified(std::vector<std::string> const& lines, std::string const& more = "") const
  {
    std::string text;
    for (auto const& line : lines)
      text += line + "\n";
    write("file.log", text);
    auto const command =
        fmt::format("cd {} && python3 {}/tools/verify_log.py file.log {} 2>&1", folder.string(),
                    std::filesystem::current_path().string(), more);
    auto* const pipe = popen(command.c_str(), "r");
    std::string said;
    for (int c = fgetc(pipe); c != EOF; c = fgetc(pipe))
      said += char(c);
    auto const status = pclose(pipe);
    return fmt::format("{}exit {}", said, WEXITSTATUS(status));
  }

  // The number of the line of an entry.
  static std::size_t line_of(std::vector<std::string> const& lines, std::string const& place)
  {
    return std::size_t(std::ranges::find_if(lines,
                                            [&](auto const& line) {
                                              return line.size() > 65 &&
                                                     line.substr(65).starts_with(place + "\t");
                                            }) -
                       lines.begin());
  }

  TestLog log{GetParam()};
  std::filesystem::path folder;
};

INSTANTIATE_TEST_SUITE_P(Both, ExportTest, testing::Values(SuiteName::international, SuiteName::sm),
                         [](auto const& info) { return std::string{word_of(info.param)}; });

TEST_P(ExportTest, IsFoundGood)
{
  auto const said = verified(exported());

  EXPECT_THAT(said, HasSubstr("27 条 entries, 3 条链 chains, 0 处问题 faults"));
  EXPECT_THAT(said, HasSubstr("exit 0"));
}

TEST_P(ExportTest, EveryEntryBrokenInEveryWayIsFound)
{
  auto const good = exported();
  auto const at = line_of(good, "420106\t4");
  auto spoiled = [&](auto&& spoil) {
    auto lines = good;
    spoil(lines);
    return verified(lines);
  };

  EXPECT_THAT(spoiled([&](auto& l) { l[at].back() = l[at].back() == '0' ? '1' : '0'; }),
              HasSubstr("420106\t4\tchanged"));
  EXPECT_THAT(spoiled([&](auto& l) { l[at][3] = l[at][3] == '0' ? '1' : '0'; }),
              HasSubstr("420106\t4\tchanged"));
  EXPECT_THAT(spoiled([&](auto& l) { l[at][3] = 'x'; }), HasSubstr("420106\t4\tchanged"));
  EXPECT_THAT(spoiled([&](auto& l) { l.erase(l.begin() + long(at)); }),
              HasSubstr("420106\t4\tmissing"));
  EXPECT_THAT(spoiled([&](auto& l) { l.insert(l.begin() + long(at), l[at]); }),
              HasSubstr("420106\t4\tinserted"));
  EXPECT_THAT(spoiled([&](auto& l) { std::swap(l[at], l[at + 2]); }),
              HasSubstr("420106\t4\treordered"));
  EXPECT_THAT(spoiled([&](auto& l) { std::swap(l[at], l[at + 9]); }), HasSubstr("exit 1"));
  EXPECT_THAT(spoiled([&](auto& l) { l[at] = "nonsense"; }), HasSubstr("bad_line"));
  EXPECT_THAT(spoiled([&](auto& l) { l.erase(l.begin() + long(at) + 5); }),
              HasSubstr("420106\t9\thead_ahead"));
  EXPECT_THAT(spoiled([&](auto& l) { l.pop_back(); }), HasSubstr("not_whole"));
  EXPECT_THAT(spoiled([&](auto& l) { l.resize(at + 1); }), HasSubstr("not_whole"));
}

// An auditor reads it in one sitting.
TEST(VerifierThatStandsAlone, IsShorterThanTwoHundredLines)
{
  std::ifstream script{"tools/verify_log.py"};
  auto const lines = std::count(std::istreambuf_iterator<char>{script}, {}, '\n');

  EXPECT_GT(lines, 100);
  EXPECT_LT(lines, 200);
}

TEST_P(ExportTest, AnchorsOfAnOlderKeyAreGoodAndForgedOnesAreNot)
{
  auto const anchor_now = [&] {
    return log->read([&](Tx& tx) {
      Anchor anchor{test_actor(50).at, heads_of(tx, {}).at(1)};
      anchor.head.signature = tx.vault().sign(text_to_sign(anchor));
      return to_text(anchor) + "\n";
    });
  };
  auto const old = anchor_now();
  auto const file_of_then = exported();
  log->write([&](Tx& tx) {
    ASSERT_TRUE(make_signing_key(tx, read_master_key(log.key_file()).value(), now()));
  });
  (void)log->vault()->newest_key();
  auto forged = old;
  forged[forged.size() - 2] = forged[forged.size() - 2] == '0' ? '1' : '0';
  write("old", old);
  write("both", old + anchor_now());
  write("forged", forged);

  EXPECT_THAT(verified(exported(), "--anchors old"), HasSubstr("0 处问题"));
  EXPECT_THAT(verified(exported(), "--anchors both"), HasSubstr("0 处问题"));
  EXPECT_THAT(verified(exported(), "--anchors forged"), HasSubstr("bad_signature"));
  EXPECT_THAT(verified(file_of_then, "--anchors old"), HasSubstr("exit 0"));
}

TEST_P(ExportTest, AHeadOfOneselfIsFound)
{
  auto lines = exported();
  auto const head = lines.size() - 3;  // Of chain 420106.
  ASSERT_THAT(lines[head], HasSubstr("head 420106 9 "));

  auto without = lines;
  without.erase(without.begin() + long(head));
  EXPECT_THAT(verified(without), HasSubstr("420106\t1–9\thead_behind"));

  auto cut = lines;
  cut.erase(cut.begin() + long(line_of(lines, "420106\t9")));
  auto const hash = cut[line_of(cut, "420106\t8")].substr(0, 64);
  cut[head - 1] = "head 420106 8 " + hash + cut[head - 1].substr(cut[head - 1].rfind(' '));
  EXPECT_THAT(verified(cut), HasSubstr("420106\t8\tbad_signature"));
}

TEST_P(ExportTest, AKeyFromElsewhereIsAsked)
{
  write("own.pem", log->vault()->public_keys().front());
  write("other.pem", cipher_suite(GetParam()).new_signing_keys().public_key);

  EXPECT_THAT(verified(exported(), "--key own.pem"), HasSubstr("exit 0"));
  EXPECT_THAT(verified(exported(), "--key other.pem"), HasSubstr("420106\t9\tbad_signature"));
}

TEST_P(ExportTest, AnAnchorTellsOfATailThatIsGone)
{
  Anchor anchor;
  anchor.at = test_actor(50).at;
  anchor.head = log->read([](Tx& tx) { return heads_of(tx, {420106, 420106}).at(0); });
  auto const told = anchor.head;
  anchor.head.seq = 12;
  anchor.head.signature = log->vault()->sign(text_to_sign(anchor));
  write("ahead", to_text(anchor) + "\n");
  anchor.head = told;
  anchor.head.signature = log->vault()->sign(text_to_sign(anchor));
  write("good", to_text(anchor) + "\n");
  anchor.head.hash[0] ^= 1;
  anchor.head.signature = log->vault()->sign(text_to_sign(anchor));
  write("other", to_text(anchor) + "\n");

  EXPECT_THAT(verified(exported(), "--anchors good"), HasSubstr("exit 0"));
  EXPECT_THAT(verified(exported(), "--anchors ahead"), HasSubstr("420106\t10–12\tmissing"));
  EXPECT_THAT(verified(exported(), "--anchors other"), HasSubstr("420106\t9\tchanged"));
}

TEST_P(ExportTest, OfATimeOnlyItIsSignedAtBothEnds)
{
  auto const lines = exported({.scope = "420106",
                               .at = test_actor(99).at,
                               .chains = {420106, 420106},
                               .from = test_actor(3).at,
                               .until = test_actor(7).at});
  auto const at = line_of(lines, "420106\t4");

  EXPECT_EQ(line_of(lines, "420106\t2"), lines.size());
  EXPECT_EQ(line_of(lines, "420106\t7"), lines.size());
  EXPECT_THAT(verified(lines), HasSubstr("4 条 entries, 1 条链 chains, 0 处问题 faults"));
  auto first_gone = lines;
  first_gone.erase(first_gone.begin() + long(at) - 1);
  EXPECT_THAT(verified(first_gone), HasSubstr("420106\t3\tmissing"));
  auto last_gone = lines;
  last_gone.erase(last_gone.begin() + long(at) + 2);
  EXPECT_THAT(verified(last_gone), HasSubstr("420106\t6\thead_ahead"));
}

TEST_P(ExportTest, WhatIsNoLogIsSaidToBeNone)
{
  EXPECT_THAT(verified({"hello"}), HasSubstr("exit 2"));
  EXPECT_THAT(verified({}), HasSubstr("exit 2"));
  EXPECT_THAT(verified({"hengwen-log 1", "suite international"}), HasSubstr("exit 2"));
}

// Nothing is checked on the way out: the file breaks where the log does.
TEST_P(ExportTest, ABrokenLogGivesABrokenFile)
{
  log.run("update audit_entry set reason = 'nothing' where chain = 420106 and seq = 5");

  auto const said = verified(exported());

  EXPECT_THAT(said, HasSubstr("420106\t5\tchanged"));
  EXPECT_THAT(said, Not(HasSubstr("420107\t")));
}

}  // namespace
}  // namespace hengwen::store
