// SPDX-License-Identifier: Apache-2.0
// needs: store
#include "store/dossier/dossiers_for_tests.hpp"

namespace hengwen::store {
namespace {

// Past the program, by plain SQL.
TEST_F(DossiersTest, AStepIsTakenInTheOrderOfTheRegion)
{
  auto row = brought_to({{DossierStep::submit, submitted},
                         {DossierStep::begin_unit_check, unit_check},
                         {DossierStep::report_visit, unit_review}});

  EXPECT_EQ(broken([&](Tx& tx) {
              add_dossier_step(tx, row,
                               step(unit_review, DossierStep::ask_asset_check, asset_check, 5));
            }),
            "step_in_this_order");
  EXPECT_EQ(broken([&](Tx& tx) {
              add_dossier_step(tx, row, step(unit_review, DossierStep::open_notice, notice, 5));
            }),
            "written");
}

TEST_F(DossiersTest, ADossierGoesOnStepByStepAndNeverBack)
{
  auto row = brought_to({{DossierStep::submit, submitted}, {DossierStep::withdraw, withdrawn}});
  auto back = row;
  back.version = 2;
  back.state = submitted;
  EXPECT_EQ(broken([&](Tx& tx) { put_dossier(tx, back); }), "dossier_goes_step_by_step");
  back.version = 1;
  back.state = draft;
  EXPECT_EQ(broken([&](Tx& tx) { put_dossier(tx, back); }), "dossier_goes_step_by_step");
}

TEST_F(DossiersTest, HistoryIsNeverRewritten)
{
  auto const row = brought_to({{DossierStep::submit, submitted}});
  database->write([&](Tx& tx) { add_hand(tx, row, {Officer{new_uuid()}, RoundPart::acted}); });
  for (auto const* sql : {"update dossier_step set on_day = on_day - 9",
                          "update dossier_step set account = gen_random_uuid()",
                          "update dossier_step set step = 'withdraw', to_state = 'withdrawn'"
                          " where step = 'submit'",
                          "delete from dossier_step where seq = 2", "delete from dossier_hand",
                          "update dossier_hand set account = gen_random_uuid()"})
    EXPECT_EQ(broken([&](Tx& tx) { tx.script(sql, "rewrites history"); }), "history_is_kept")
        << sql;
  EXPECT_EQ(broken([&](Tx& tx) {
              tx.script("update dossier_step set sealed = 'x', name = ''", "seals anew, destroys");
            }),
            "written");
}

TEST_F(DossiersTest, ANoticeStaysAsItWasPublishedAndAnOutcomeAsItWasSaid)
{
  auto const row = before_approval();
  auto const filer = new_uuid(), settler = new_uuid();
  ObjectionRow const objection{
      .id = new_uuid(), .filed_at = now(), .account = filer, .name = "li", .sealed = {"x"}};
  database->write([&](Tx& tx) {
    add_notice(tx, row,
               {.id = new_uuid(),
                .code = "CODE",
                .posted_on = day,
                .until = day + Days{7},
                .phone = "027-1",
                .body = "as published",
                .hash = {"h"}});
    add_objection(tx, row, objection, {});
    settle_objection(tx, row, objection.id, {settler, "wu", now(), false, {"x"}});
  });

  for (auto const* sql :
       {"update public_notice set body = 'otherwise'", "update public_notice set until = until + 1",
        "update public_notice set hash = 'x'"})
    EXPECT_EQ(broken([&](Tx& tx) { tx.script(sql, "another notice"); }), "notice_as_published")
        << sql;
  EXPECT_EQ(broken([&](Tx& tx) { take_down_notices(tx, row, day); }), "written");
  for (auto const* sql :
       {"update objection set upheld = true", "update objection set account = null",
        "update objection set settled_by = gen_random_uuid()"})
    EXPECT_EQ(broken([&](Tx& tx) { tx.script(sql, "another outcome"); }), "objection_stays_settled")
        << sql;
}

// By what is in the history too, should the hands not be there.
TEST_F(DossiersTest, WhoStandsInTheHistoryDoesNotApprove)
{
  auto row = brought_to({{DossierStep::submit, submitted},
                         {DossierStep::begin_unit_check, unit_check},
                         {DossierStep::report_visit, unit_review},
                         {DossierStep::open_notice, notice}});
  row.notice_until = day - Days{1};
  database->write([&](Tx& tx) { put_dossier(tx, row); });
  auto const actor = new_uuid();
  for (auto const& [by, to] : {std::pair{DossierStep::end_notice, upper_review},
                               {DossierStep::pass_upper_review, centre_review},
                               {DossierStep::propose_approval, approval}}) {
    auto const from = row.state;
    row.state = to;
    ++row.version;
    database->write([&](Tx& tx) {
      add_dossier_step(tx, row, step(from, by, to, row.version, actor));
      put_dossier(tx, row);
    });
  }

  EXPECT_EQ(broken([&](Tx& tx) {
              add_dossier_step(
                  tx, row, step(approval, DossierStep::approve, active, row.version + 1, actor));
            }),
            "acted_before");
}

}  // namespace
}  // namespace hengwen::store
