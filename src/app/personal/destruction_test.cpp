// SPDX-License-Identifier: Apache-2.0
#include "app/personal/destruction.hpp"

#include "app/personal/consents.hpp"
#include "app/personal/files_for_tests.hpp"
#include "app/personal/person_requests.hpp"
#include "store/dossier/households.hpp"
#include "store/errors.hpp"
#include "store/personal/own_data.hpp"
#include "store/record/record_fields.hpp"
#include "store/record/sealed_record.hpp"

namespace hengwen::app {
namespace {

using FilesEnd = PersonalStory;

constexpr auto over = "保存期已满";

constexpr Sql give_payment{
    "test/give_payment",
    "insert into payment (county, id, source_key, content, number, unit, household, payee_name,"
    " hardship_worker, migrant, model_worker, aid, source, form, amount, paid_on, state, channel,"
    " through_centre, note, person) select county, gen_random_uuid(), gen_random_uuid(),"
    " gen_random_uuid(), 'P-1', unit, case when $2 then id end, name, true, false, 'none', "
    "'living',"
    " 'central', 'money', 500, $3, 'paid', 'bank', true, '给李强', person"
    " from household where id = $1"};
constexpr Sql payments_of{"test/payments_of",
                          "select count(*) || ' ' || count(distinct person) || ' ' || sum(amount)"
                          " from payment"};
constexpr Sql texts_left{
    "test/texts_left",
    "select (select string_agg(to_jsonb(h)::text, '') from household h where id = $1)"
    " || (select string_agg(to_jsonb(m)::text, '') from member m where household = $1)"
    " || coalesce((select string_agg(to_jsonb(p)::text, '') from payment p where paid_on < "
    "'2020-01-01'), '')"
    " || coalesce((select string_agg(to_jsonb(c)::text, '') from consent c where household = $1), "
    "'')"};
constexpr Sql persons_filed{"test/persons_filed",
                            "select count(*) from filed_person where person = $1"};
constexpr Sql confirm_alone{
    "test/confirm_alone",
    "update destruction set state = 'confirmed', decided_by = proposed_by, decided_by_name = 'x',"
    " decided_at = now(), decided_reason = 'x', rows_destroyed = 0"};

// A closed dossier of the household, with a paper.
constexpr Sql give_paper{
    "test/give_paper",
    "with d as (insert into dossier (county, id, unit, state, version, round, since, step_order,"
    " means, household) select county, id, unit, 'closed', 1, 1, $2, 'notice_first', 'officer', id"
    " from household where id = $1 returning county, id, unit), s as (insert into dossier_step"
    " (county, dossier, seq, unit, round, from_state, step, to_state, at, on_day, capacity, name)"
    " select county, id, 1, unit, 1, 'exited', 'close', 'closed', now(), $2, 'x', 'x' from d"
    "), c as (insert into paper_content (county, dossier, content, unit, sealed)"
    " select county, id, id, unit, '\\x01' from d)"
    " insert into paper (county, dossier, id, unit, item, kind, bytes, content, pages, version,"
    " name, added_at) select county, id, id, unit, 'diagnosis', 'pdf', 1, id, 1, 1, '', now()"
    " from d"};
constexpr Sql sample_file{
    "test/sample_file",
    "with s as (insert into sample (county, id, unit, unit_code, unit_name, by_unit, kind, share,"
    " seed, population, drawn, drawn_on, drawn_by, drawn_at) select county, id, unit, 'x', 'x', -1,"
    " 'left', 100, 'x', 1, 1, $2, 'x', now() from household where id = $1"
    " returning county, id, unit) insert into sample_row (county, sample, unit, place, household,"
    " household_county, household_unit, number, hash, finding, sealed, checked_on, checked_by)"
    " select county, id, unit, 1, id, county, unit, 'x', 'x', 'to_correct', '\\x01', $2, 'x' from"
    " s"};
constexpr Sql findings_left{"test/findings_left",
                            "select count(*) from sample_row where sealed is not null"};
constexpr Sql papers_left{"test/papers_left",
                          "select (select count(*) from paper) + (select count(*) from "
                          "paper_content)"};

TEST_F(FilesEnd, AFileIsLockedOnlyOnceItWasLeft)
{
  auto const chen = officer("chen");

  EXPECT_EQ(why(lock_household(chen, ying_id, over)), "still_in_file");
  EXPECT_EQ(why(lock_household(chen, fang_id, over)), "not_found");
  EXPECT_EQ(lock_household(chen, wei_id, over)->locked_on, day);
  EXPECT_EQ(why(lock_household(chen, wei_id, over)), "already_locked");
  EXPECT_EQ(why(record_consent(chen, wei_id,
                               {ConsentKind::notice, "2026-1", "李强", ConsentMeans::paper, day})),
            "household_locked");
  EXPECT_EQ(unlock_household(chen, wei_id, "申诉")->locked_on, std::nullopt);
  EXPECT_EQ(why(unlock_household(chen, wei_id, "申诉")), "not_locked");
  EXPECT_EQ(told(), (Lines{"420106 chen household_locked 保存期已满",
                           "420106 chen household_unlocked 申诉"}));
}

TEST_F(FilesEnd, ALockedFileStandsInNoList)
{
  auto const listed = [&] {
    return database_
        ->read(Scope::below(wuchang),
               [&](Tx& tx) {
                 return store::households(tx, {.within = wuchang, .today = day, .most = 10});
               })
        .size();
  };
  EXPECT_EQ(listed(), 2U);

  ASSERT_TRUE(lock_household(officer("chen"), wei_id, over));

  EXPECT_EQ(listed(), 1U);
}

TEST_F(FilesEnd, IsDecidedByAnotherPersonThanItsProposer)
{
  auto const chen = officer("chen");
  auto const li = officer("li");

  EXPECT_EQ(why(propose_destruction(chen, ying_id, over)), "still_in_file");
  auto const proposed = propose_destruction(chen, wei_id, over);
  ASSERT_TRUE(proposed) << proposed.error().why;
  EXPECT_EQ(to_text(proposed->kept_until), "2024-12-20");
  EXPECT_EQ(why(propose_destruction(li, wei_id, over)), "already_proposed");
  EXPECT_EQ(why(confirm_destruction(chen, proposed->id, "同意")), "same_person");
  EXPECT_EQ(why(refuse_destruction(chen, proposed->id, "不同意")), "same_person");
  EXPECT_EQ(why(confirm_destruction(li, proposed->id, "")), "reason_missing");
  EXPECT_EQ(why(confirm_destruction(officer("wu", hongshan), proposed->id, "同意")), "not_found");
  EXPECT_THROW(database_->write([](Tx& tx) { tx.run(confirm_alone); }), ConstraintBroken)
      << "the database says so, too";

  EXPECT_EQ(refuse_destruction(li, proposed->id, "还有信访")->decided_reason, "还有信访");
  EXPECT_EQ(why(confirm_destruction(li, proposed->id, "同意")), "already_decided");
  EXPECT_EQ(why(propose_destruction(li, wei_id, over)), "allowed") << "again, by another";
}

TEST_F(FilesEnd, TheRealPersonCountsAlsoWhenActingForAnother)
{
  auto const proposed = propose_destruction(officer("chen"), wei_id, over);
  ASSERT_TRUE(proposed);
  auto const scope = Scope::below(wuchang);
  Act const acting{
      *database_,
      Actor{.account = uuid_of("chen"), .name = "chen", .acting_for = "approver", .at = moment},
      scope};

  EXPECT_EQ(why(confirm_destruction({acting, scope, day}, proposed->id, "同意")), "same_person");
}

TEST_F(FilesEnd, AnUnansweredRequestHoldsItUp)
{
  auto const chen = officer("chen");
  auto const li = officer("li");
  auto const proposed = propose_destruction(chen, wei_id, over);
  ASSERT_TRUE(proposed);

  auto const asked =
      receive_request(chen, {wei_id, PersonRequestKind::copy, "李强", day, "要一份副本"});

  ASSERT_TRUE(asked) << asked.error().why;
  EXPECT_EQ(why(confirm_destruction(li, proposed->id, "同意")), "request_open");
  ASSERT_TRUE(answer_request(chen, asked->id, {RequestOutcome::granted, "已给"}));
  EXPECT_EQ(why(confirm_destruction(li, proposed->id, "同意")), "allowed");
  EXPECT_EQ(why(receive_request(chen, {wei_id, PersonRequestKind::copy, "李强", day, "再要"})),
            "already_destroyed");
}

TEST_F(FilesEnd, NothingOfThePersonsIsLeftAndOldNumbersStay)
{
  auto const chen = officer("chen");
  database_->write([&](Tx& tx) {
    tx.run(give_payment, wei_id, true, date_of(2014, 5, 1));
    tx.run(give_payment, wei_id, false, date_of(2014, 6, 1));
    tx.run(give_paper, wei_id, day);
    tx.run(give_paper, fang_id, day);
    tx.run(sample_file, wei_id, day);
  });
  ASSERT_TRUE(record_consent(chen, wei_id,
                             {ConsentKind::notice, "2026-1", "李强", ConsentMeans::paper, day}));
  auto const person = database_->read([&](Tx& tx) { return store::person_of(tx.vault(), wei); });
  auto const money = [&] {
    return database_->read([&](Tx& tx) { return tx.one<std::string>(payments_of); });
  };
  auto const before = money();
  auto const proposed = propose_destruction(chen, wei_id, over);
  ASSERT_TRUE(proposed);

  auto const done = confirm_destruction(officer("li"), proposed->id, "同意");

  ASSERT_TRUE(done) << done.error().why;
  EXPECT_GE(done->rows_destroyed.value_or(0), 5);
  EXPECT_EQ(done->head_name, "");
  EXPECT_EQ(database_->read([&](Tx& tx) { return tx.one<std::int64_t>(papers_left); }), 2)
      << "those of another file stay";
  EXPECT_EQ(database_->read([&](Tx& tx) { return tx.one<std::int64_t>(findings_left); }), 0);
  EXPECT_EQ(money(), before) << "counted and told apart as before";
  EXPECT_EQ(before, "2 1 1000.00");
  auto const left =
      database_->read([&](Tx& tx) { return tx.one<std::string>(texts_left, wei_id); });
  for (std::string const& secret : {std::string{"李强"}, std::string{"李小"}, std::string{wei},
                                    to_text(person), std::string{"\\\\x01"}})
    EXPECT_EQ(left.find(secret), std::string::npos) << secret;
  EXPECT_EQ(database_->read([&](Tx& tx) { return tx.one<std::int64_t>(persons_filed, person); }),
            0);
  auto const entries = told();
  EXPECT_EQ(entries.back(), "420106 li destruction_confirmed 同意");
}

TEST_F(FilesEnd, ADestroyedPersonMayBeFiledAnew)
{
  auto const proposed = propose_destruction(officer("chen"), wei_id, over);
  ASSERT_TRUE(proposed);
  ASSERT_TRUE(confirm_destruction(officer("li"), proposed->id, "同意"));

  auto const again =
      import(folder_.workbook("再.xlsx", {{"困难职工家庭", households({household("李强", wei)})}}));

  EXPECT_EQ(again.counts("household"), "1 rows: 1 added 0 changed 0 same 0 bad");
  EXPECT_NE(to_text(id_of("李强")), to_text(wei_id));
}

TEST_F(FilesEnd, APersonsOwnCopyFindsRecordsWithoutTheHousehold)
{
  database_->write([&](Tx& tx) { tx.run(give_payment, wei_id, false, date_of(2014, 6, 1)); });

  auto const records = database_->read(Scope::below(wuchang), [&](Tx& tx) {
    return store::own_records(tx, store::file(tx, wei_id).value());
  });

  std::vector<std::string> kinds;
  for (auto const& record : records)
    kinds.push_back(record.kind);
  EXPECT_EQ(kinds, (std::vector<std::string>{"household", "judgement", "member", "payment"}));
  EXPECT_EQ(records[0].source, "") << "an import of the nation, whose name stays there";
  auto const fields = database_->read(
      [&](Tx& tx) { return store::record_fields(tx.vault(), "household", records[0].record); });
  EXPECT_EQ(fields.at("citizen_id").as_string(), wei);
}

}  // namespace
}  // namespace hengwen::app
