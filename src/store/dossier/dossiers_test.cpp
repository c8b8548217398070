// SPDX-License-Identifier: Apache-2.0
// needs: store
#include "store/dossier/dossiers_for_tests.hpp"

#include "store/dossier/applicants.hpp"

#include <gtest/gtest.h>

namespace hengwen::store {
namespace {

TEST_F(DossiersTest, TheDatabaseHasTheEdgesOfTheTable)
{
  constexpr Sql edges{"test/edges",
                      "select format('(%L, %L, %L, %s, %s, %L)', from_state, step, to_state,"
                      " by_somebody_fresh::text, notice_over::text, step_order) from step_edge"};
  auto rows = database->read([&](Tx& tx) { return tx.all<std::string>(edges); });
  std::ranges::sort(rows);

  EXPECT_EQ(fmt::format("{}", fmt::join(rows, ",\n")), step_edge_values());
}

TEST_F(DossiersTest, NothingButAnEdgeIsAStep)
{
  auto row = begun();

  EXPECT_EQ(broken([&](Tx& tx) {
              add_dossier_step(tx, row, step(draft, DossierStep::approve, active, 2));
            }),
            "step_is_an_edge");
}

TEST_F(DossiersTest, AStepBeginsWhereTheLastOneEnded)
{
  auto row = begun();

  EXPECT_EQ(broken([&](Tx& tx) {
              add_dossier_step(tx, row, step(submitted, DossierStep::withdraw, withdrawn, 2));
            }),
            "step_follows_the_last");
  EXPECT_EQ(broken([&](Tx& tx) {
              add_dossier_step(tx, row, step(draft, DossierStep::submit, submitted, 3));
            }),
            "step_follows_the_last");
}

TEST_F(DossiersTest, OfTwoWhoTakeTheSameStepOneWins)
{
  auto row = begun();
  row.state = submitted;
  row.version = 2;
  database->write([&](Tx& tx) {
    add_dossier_step(tx, row, step(draft, DossierStep::submit, submitted, 2));
    put_dossier(tx, row);
  });

  EXPECT_EQ(broken([&](Tx& tx) {
              add_dossier_step(tx, row, step(draft, DossierStep::withdraw, withdrawn, 2));
            }),
            "dossier_step_pkey");
}

TEST_F(DossiersTest, ADossierStandsNowhereButWhereItsStepsLed)
{
  auto row = begun();
  row.state = active;

  EXPECT_EQ(broken([&](Tx& tx) { put_dossier(tx, row); }),
            "dossier_stands_where_its_last_step_led");
}

TEST_F(DossiersTest, NobodyPassesANoticeThatStands)
{
  auto row = before_approval();
  auto const end = step(notice, DossierStep::end_notice, upper_review, row.version + 1);

  EXPECT_EQ(broken([&](Tx& tx) { add_dossier_step(tx, row, end); }), "notice_not_over");
  row.notice_until = day;
  EXPECT_EQ(broken([&](Tx& tx) {
              put_dossier(tx, row);
              add_dossier_step(tx, row, end);
            }),
            "notice_not_over");
}

TEST_F(DossiersTest, WhoHasActedDoesNotApprove)
{
  auto row = brought_to({{DossierStep::submit, submitted},
                         {DossierStep::begin_unit_check, unit_check},
                         {DossierStep::report_visit, unit_review},
                         {DossierStep::open_notice, notice}});
  auto const clerk = new_uuid();
  row.notice_until = day - Days{1};
  database->write([&](Tx& tx) {
    put_dossier(tx, row);
    add_hand(tx, row, {Officer{clerk}, RoundPart::visited});
  });
  for (auto const& [by, to] : {std::pair{DossierStep::end_notice, upper_review},
                               {DossierStep::pass_upper_review, centre_review},
                               {DossierStep::propose_approval, approval}}) {
    auto const from = row.state;
    row.state = to;
    ++row.version;
    database->write([&](Tx& tx) {
      add_dossier_step(tx, row, step(from, by, to, row.version));
      put_dossier(tx, row);
    });
  }

  auto const by = [&](Uuid who) {
    return step(approval, DossierStep::approve, active, row.version + 1, who);
  };
  EXPECT_EQ(broken([&](Tx& tx) { add_dossier_step(tx, row, by(clerk)); }), "acted_before");
  EXPECT_EQ(broken([&](Tx& tx) { add_dossier_step(tx, row, by(new_uuid())); }), "written");
}

TEST_F(DossiersTest, AnOpenObjectionHoldsEverythingAndItsFilerDoesNotSettle)
{
  auto row = before_approval();
  auto const filer = new_uuid();
  ObjectionRow const objection{
      .id = new_uuid(), .filed_at = now(), .account = filer, .name = "li", .sealed = {"x"}};
  database->write([&](Tx& tx) {
    add_objection(tx, row, objection, {});
    row.notice_until = day - Days{1};
    put_dossier(tx, row);
  });

  EXPECT_EQ(broken([&](Tx& tx) {
              add_dossier_step(
                  tx, row, step(notice, DossierStep::end_notice, upper_review, row.version + 1));
            }),
            "objection_open");
  EXPECT_EQ(broken([&](Tx& tx) {
              settle_objection(tx, row, objection.id, {filer, "li", now(), false, {"x"}});
            }),
            "filer_may_not_settle");
}

// As one after the other would be, and with as many statements for fifty as for one.
TEST_F(DossiersTest, WhatStepsDependOnIsReadForAPageAtOnce)
{
  auto const first = new_uuid(), second = new_uuid(), filer = new_uuid();
  std::vector<DossierRow> page;
  for (int i = 0; i < 50; ++i)
    page.push_back(brought_to({{DossierStep::submit, submitted}}));
  database->write([&](Tx& tx) {
    add_hand(tx, page[1], {Officer{second}, RoundPart::visited});
    add_hand(tx, page[1], {Officer{first}, RoundPart::acted});
    auto before = page[2];
    before.round = 2;  // Another round of it.
    add_hand(tx, before, {Officer{first}, RoundPart::acted});
    for (auto const& by : {std::optional{filer}, std::optional<Uuid>{}})
      add_objection(tx, page[3],
                    {.id = new_uuid(), .filed_at = now(), .account = by, .sealed = {"x"}}, {});
  });
  std::map<std::string, int> asked;
  Database counted{
      {.url = database.url(),
       .on_statement = [&](auto const& name, auto&&...) { ++asked[std::string{name}]; }},
      1};

  counted.read([](Tx&) {});  // The connection itself asks once.
  asked.clear();

  auto const parts = counted.read([&](Tx& tx) { return case_parts(tx, page); });
  auto const once = asked;
  asked.clear();
  auto const one = counted.read([&](Tx& tx) { return case_parts(tx, std::span{page}.first(1)); });

  EXPECT_EQ(once.at("dossier/hands"), 1);
  EXPECT_EQ(once.at("dossier/objections_open"), 1);
  EXPECT_EQ(asked, once);
  EXPECT_EQ(one.size(), 1U);
  ASSERT_EQ(parts.size(), page.size());
  std::vector<EarlierPart> two{{Officer{first}, RoundPart::acted},
                               {Officer{second}, RoundPart::visited}};
  std::ranges::sort(two);
  EXPECT_EQ(parts[1].hands, two);
  EXPECT_TRUE(parts[2].hands.empty());
  ASSERT_EQ(parts[3].objections.size(), 2U);
  EXPECT_EQ(std::ranges::count(parts[3].objections, std::optional{Officer{filer}}), 1);
  EXPECT_TRUE(parts[4].objections.empty());
}

TEST_F(DossiersTest, NobodyIsInTwoApplicationsOfTheCountry)
{
  auto const first = begun(), second = begun();
  auto const husband = new_uuid(), wife = new_uuid();
  auto const found = database->write([&](Tx& tx) {
    EXPECT_TRUE(take_applicants(tx, first, {husband, wife, husband}).empty());
    EXPECT_TRUE(take_applicants(tx, first, {wife}).empty()) << "the same one again";
    return take_applicants(tx, second, {new_uuid(), wife});
  });
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.front().dossier, first.id);
  EXPECT_EQ(found.front().unit_code, "420106");

  database->write([&](Tx& tx) { release_applicants(tx, first); });
  EXPECT_TRUE(database->write([&](Tx& tx) { return take_applicants(tx, second, {wife}); }).empty());
}

TEST_F(DossiersTest, NobodyHasTwoApplicationsUnderWay)
{
  auto first = brought_to({{DossierStep::submit, submitted}});
  auto second = brought_to({{DossierStep::submit, submitted}});
  auto const person = new_uuid();
  first.person = second.person = person;
  database->write([&](Tx& tx) { put_dossier(tx, first); });

  EXPECT_EQ(broken([&](Tx& tx) { put_dossier(tx, second); }), "applied_already");
}

}  // namespace
}  // namespace hengwen::store
