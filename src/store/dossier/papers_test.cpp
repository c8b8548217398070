// SPDX-License-Identifier: Apache-2.0
// needs: store
#include "store/dossier/papers.hpp"

#include "store/errors.hpp"
#include "store/test_database.hpp"
#include "store/vault/vault.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hengwen::store {
namespace {

constexpr std::int64_t county_place = 420106'000'000'000'000;
constexpr std::int64_t town_place = 420106'003'000'000'000;

class PapersTest : public testing::Test {
protected:
  PapersTest()
  {
    database->write([](Tx& tx) {
      tx.script(
          "insert into unit (id, code, name, level, kind, division, county, parent, source_key,"
          " content) values"
          " (0, '0', 'nation', 'nation', 'territorial', '0', 0, null, gen_random_uuid(),"
          " gen_random_uuid()),"
          " (420106000000000000, '420106', 'county', 'county', 'territorial', '420106', 420106, 0,"
          " gen_random_uuid(), gen_random_uuid()),"
          " (420106003000000000, '420106003', 'town', 'town', 'territorial', '420106', 420106,"
          " 420106000000000000, gen_random_uuid(), gen_random_uuid())",
          "three unions");
    });
  }

  DossierRow begun()
  {
    DossierRow row{.county = 420106,
                   .id = new_uuid(),
                   .place = UnitId{county_place},
                   .state = DossierState::draft,
                   .version = 1,
                   .round = 1,
                   .since = day};
    database->write([&](Tx& tx) {
      add_dossier(tx, row);
      add_dossier_step(tx, row,
                       {.seq = 1,
                        .round = 1,
                        .from_state = DossierState::none,
                        .step = DossierStep::begin,
                        .to_state = DossierState::draft,
                        .at = now(),
                        .on_day = day,
                        .capacity = "applicant",
                        .name = ""});
    });
    return row;
  }

  PaperRow added(DossierRow const& dossier, std::string const& item, std::string_view bytes,
                 int version = 1)
  {
    return database->write([&](Tx& tx) {
      PaperRow const row{.id = new_uuid(),
                         .item = item,
                         .bytes = std::int32_t(bytes.size()),
                         .content = content_of(tx.vault(), bytes),
                         .width = 4,
                         .height = 3,
                         .version = version,
                         .name = "",
                         .added_at = now()};
      add_paper(tx, dossier, row, bytes, "small " + std::string{bytes});
      return row;
    });
  }

  void taken_away(DossierRow const& dossier, PaperRow const& paper)
  {
    database->write([&](Tx& tx) { take_paper_away(tx, dossier, paper, "chen", now()); });
  }

  std::size_t there(DossierRow const& dossier)
  {
    return database->read([&](Tx& tx) { return papers(tx, dossier).size(); });
  }

  std::int64_t count(std::string const& of)
  {
    auto const text = "select count(*) from " + of;
    return database->read(
        [&](Tx& tx) { return tx.one<std::int64_t>(Sql{text.c_str(), text.c_str()}); });
  }

  Date const day = date_of(2026, 3, 2);
  TestDatabase database;
};

TEST_F(PapersTest, IsKeptSealedAndOpensAsItCame)
{
  auto const dossier = begun();
  auto const paper = added(dossier, "diagnosis", "what is seen on it");

  database->read([&](Tx& tx) {
    EXPECT_EQ(paper_bytes(tx, dossier, paper), "what is seen on it");
    EXPECT_EQ(paper_thumbnail(tx, dossier, paper), "small what is seen on it");
    ASSERT_EQ(papers(tx, dossier).size(), 1U);
    EXPECT_EQ(papers(tx, dossier).front().item, "diagnosis");
  });
  EXPECT_EQ(count("paper_content where position('seen' in encode(sealed, 'escape')) > 0"), 0);
}

TEST_F(PapersTest, ThatShowsTheSameIsKeptOnceInADossier)
{
  auto const dossier = begun(), other = begun();
  added(dossier, "diagnosis", "the same");
  added(dossier, "income_proof", "the same");
  added(other, "diagnosis", "the same");

  EXPECT_EQ(there(dossier), 2U);
  EXPECT_EQ(count("paper_content"), 2);
  EXPECT_THROW(added(dossier, "diagnosis", "the same"), ConstraintBroken);
}

// A picture of one household in the file of another would be somebody else's evidence.
TEST_F(PapersTest, DoesNotOpenInThePlaceOfAnother)
{
  auto const dossier = begun(), other = begun();
  auto const paper = added(dossier, "diagnosis", "mine");
  added(other, "diagnosis", "mine");

  database->write([&](Tx& tx) {
    tx.script(
        "update paper_content c set sealed = o.sealed from paper_content o"
        " where o.dossier <> c.dossier",
        "swap two dossiers");
  });
  EXPECT_THROW(database->read([&](Tx& tx) { return paper_bytes(tx, dossier, paper); }), CorruptRow);
  database->write(
      [](Tx& tx) { tx.script("update paper_content set sealed = thumbnail", "swap two parts"); });
  EXPECT_THROW(database->read([&](Tx& tx) { return paper_bytes(tx, dossier, paper); }), CorruptRow);
}

TEST_F(PapersTest, ThatNobodyLookedAtIsGoneWithItsContent)
{
  auto dossier = begun();
  auto const first = added(dossier, "diagnosis", "once");
  auto const second = added(dossier, "income_proof", "once");

  taken_away(dossier, first);
  EXPECT_EQ(there(dossier), 1U);
  EXPECT_EQ(count("paper_content"), 1) << "the other paper shows it";
  taken_away(dossier, second);
  EXPECT_EQ(there(dossier), 0U);
  EXPECT_EQ(count("paper_content"), 0);
  EXPECT_EQ(count("paper where taken_away_by = 'chen'"), 2);

  auto const checked = added(dossier, "diagnosis", "seen by the office");
  dossier.version = 2;  // A step was taken since.
  taken_away(dossier, checked);
  EXPECT_EQ(there(dossier), 0U);
  EXPECT_EQ(count("paper_content"), 1) << "what was checked stays for who asks later";
}

TEST_F(PapersTest, FollowsItsDossierToAnotherUnion)
{
  auto dossier = begun();
  added(dossier, "diagnosis", "moves along");
  dossier.place = UnitId{town_place};
  database->write([&](Tx& tx) { put_dossier(tx, dossier); });

  EXPECT_EQ(count("paper where unit = 420106003000000000"), 1);
  EXPECT_EQ(count("paper_content where unit = 420106003000000000"), 1);
}

TEST_F(PapersTest, IsNotThereForAnotherUnion)
{
  auto const dossier = begun();
  added(dossier, "diagnosis", "mine");
  auto const seen = [&](std::int64_t place) {
    return database->read(Scope::below(UnitId{place}),
                          [&](Tx& tx) { return papers(tx, dossier).size(); });
  };
  EXPECT_EQ(seen(county_place), 1U);
  EXPECT_EQ(seen(town_place), 0U);
  EXPECT_EQ(seen(420111'000'000'000'000), 0U);
}

TEST_F(PapersTest, AreCountedByDayAndSender)
{
  auto const chen = new_uuid(), wang = new_uuid();
  auto const day = date_of(2026, 11, 23);
  auto const sent = [&](Date on, Uuid const& who, std::int64_t bytes) {
    return database->write([&](Tx& tx) { return count_paper_sent(tx, on, who, bytes); });
  };

  sent(day, chen, 100);
  auto const second = sent(day, chen, 50);
  auto const other = sent(day, wang, 7);
  auto const tomorrow = sent(day + Days{1}, chen, 1);
  sent(day + Days{2}, wang, 1);
  auto const again = sent(day, chen, 3);

  EXPECT_EQ(second.papers, 2);
  EXPECT_EQ(second.bytes, 150);
  EXPECT_EQ(other.papers, 1);
  EXPECT_EQ(tomorrow.bytes, 1);
  // The day before yesterday is forgotten.
  EXPECT_EQ(again.papers, 1);
}

}  // namespace
}  // namespace hengwen::store
