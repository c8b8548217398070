// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/asset_answers.hpp"
#include "app/personal/files_for_tests.hpp"
#include "app/vault/rotate_keys.hpp"
#include "store/personal/destructions.hpp"
#include "store/personal/disclosures.hpp"

#include <fstream>
#include <sstream>

namespace hengwen::app {
namespace {

constexpr Sql answers_kept{"test/answers_kept", "select count(*) from asset_check_answer"};
constexpr Sql people_kept{"test/people_kept", "select count(*) from asset_check_person"};
constexpr Sql of_household{"test/of_household", "update dossier set household = $2 where id = $1"};

using Names = std::vector<std::string>;

class AssetCheckStory : public PersonalStory {
protected:
  // The way to the check where it comes first, without the officers.
  Uuid waiting(std::string const& name, std::string const& citizen_id, Names const& signers,
               std::vector<ApplicationRow> others = {})
  {
    using enum DossierState;
    using enum DossierStep;
    constexpr std::tuple<DossierState, DossierStep, DossierState> way[] = {
        {none, begin, draft},
        {draft, submit, submitted},
        {submitted, begin_unit_check, unit_check},
        {unit_check, report_visit, unit_review},
        {unit_review, ask_asset_check, asset_check}};
    store::DossierRow row{.county = wuchang.county(),
                          .id = new_uuid(),
                          .place = wuchang,
                          .state = asset_check,
                          .version = 5,
                          .round = 1,
                          .since = day,
                          .step_order = StepOrder::check_first,
                          .name = name};
    Application application{
        {{std::string{head_row}, "household", {{"name", name}, {"citizen_id", citizen_id}}}}, 9};
    application.rows.insert(application.rows.end(), others.begin(), others.end());
    database_->write([&](Tx& tx) {
      row.sealed = sealed_application(tx.vault(), row, application);
      store::add_dossier(tx, row);
      for (int seq = 1; auto const& [from, step, to] : way)
        store::add_dossier_step(tx, row,
                                {.seq = seq++,
                                 .round = 1,
                                 .from_state = from,
                                 .step = step,
                                 .to_state = to,
                                 .at = moment,
                                 .on_day = day,
                                 .capacity = "applicant",
                                 .name = name});
      for (auto const& signer : signers)
        store::add_application_consent(tx, row,
                                       {.kind = ConsentKind::asset_check,
                                        .version = "2026-1",
                                        .text_hash = {"x"},
                                        .signer = signer,
                                        .given_on = day,
                                        .recorded_by = "chen"});
    });
    return row.id;
  }

  ApplicationRow member(std::string const& name, std::string const& birth_on,
                        std::string const& citizen_id = {})
  {
    std::map<std::string, std::string> values{{"name", name}, {"birth_on", birth_on}};
    if (!citizen_id.empty())
      values["citizen_id"] = citizen_id;
    return {name, "member", std::move(values)};
  }

  Answer<MadeAssetList> make(std::vector<Uuid> const& dossiers)
  {
    auto const of = database_->read([](Tx& tx) { return store::unit_by_id(tx, wuchang).value(); });
    return make_asset_list(centre, Role::centre_reviewer, of, dossiers);
  }

  Answer<store::AssetListRow> pass_on(Uuid const& list, PassedOn* seen = nullptr)
  {
    return pass_on_asset_list(centre, Role::centre_reviewer, list, "送民政核对",
                              [&](PassedOn const& all) -> Verdict {
                                if (seen)
                                  *seen = all;
                                return allowed;
                              });
  }

  Answer<TakenAnswers> answer(Uuid const& list, Rows const& rows)
  {
    Rows all{{"名单编号", "序号", "公民身份号码", "核对日期", "核对结果", "机动车（辆）", "备注"}};
    all.insert(all.end(), rows.begin(), rows.end());
    std::ostringstream content;
    content << std::ifstream{folder_.workbook("答复.xlsx", {{"核对名单", all}}), std::ios::binary}
                   .rdbuf();
    return take_asset_answers(centre, Role::centre_reviewer, list, content.str());
  }

  std::int64_t count(Sql const& sql)
  {
    return database_->read([&](Tx& tx) { return tx.one<std::int64_t>(sql); });
  }

  Officer const officer_ = officer("centre");
  Keeper const centre = officer_;
  std::string const number = "420106198003020022";
  std::string const other = "420106199001010015";
};

TEST_F(AssetCheckStory, WhoHasNotSignedStaysBehindByNameAndTheRestGo)
{
  auto const young = to_text(Date{day.day - std::chrono::days{365 * 17}});
  auto const good = waiting("陈颖", number, {"陈颖"}, {member("陈晨", young)});
  auto const unsigned_one = waiting("刘洋", other, {"刘洋"},
                                    {member("刘海", "1990-01-01"), member("刘江", "1991-01-01")});
  auto const nameless = waiting("周平", "", {"周平"});

  auto const made = make({good, unsigned_one, nameless, new_uuid()}).value();

  ASSERT_TRUE(made.list);
  EXPECT_EQ(made.list->number, "420106-2026-0001");
  EXPECT_EQ(made.list->households, 1);
  EXPECT_EQ(made.list->persons, 1) << "a child is asked about by nobody";
  std::map<std::string, std::pair<NotListed, Names>> behind;
  for (auto const& one : made.refused)
    behind[one.name] = {one.why, one.who};
  EXPECT_EQ(behind.at("刘洋"),
            std::pair(NotListed::authorisation_missing, (Names{"刘海", "刘江"})));
  EXPECT_EQ(behind.at("周平"), std::pair(NotListed::number_missing, Names{"周平"}));
  EXPECT_EQ(behind.at("").first, NotListed::not_in_asset_check);
  EXPECT_EQ(why(make({unsigned_one})), "allowed");
  EXPECT_FALSE(make({unsigned_one})->list) << "a list of nobody is none";
}

TEST_F(AssetCheckStory, WhoWithdrewSinceIsNotPassedOnAgain)
{
  auto const dossier = waiting("陈颖", number, {"陈颖"});
  auto const list = make({dossier}).value().list->id;
  PassedOn seen;
  ASSERT_TRUE(pass_on(list, &seen));
  ASSERT_EQ(seen.people.size(), 1U);
  EXPECT_EQ(seen.people.front().person.citizen_id, number);
  EXPECT_EQ(seen.people.front().authorisation.version, "2026-1");
  database_->write(
      [&](Tx& tx) { store::forget_application_consents(tx, store::dossier(tx, dossier).value()); });

  EXPECT_EQ(why(pass_on(list)), "authorisation_missing");

  auto const passed = database_->read([&](Tx& tx) {
    return store::disclosures(tx,
                              {.within = officer_.scope, .household = {}, .id = {}, .after = {}});
  });
  EXPECT_EQ(passed.size(), 1U);
}

TEST_F(AssetCheckStory, NothingIsPassedOnWhenTheFileCannotBeMade)
{
  auto const list = make({waiting("陈颖", number, {"陈颖"})}).value().list->id;

  auto const refused =
      pass_on_asset_list(centre, Role::centre_reviewer, list, "送民政核对",
                         [](PassedOn const&) -> Verdict { return refuse(NoFile::not_found); });

  EXPECT_FALSE(refused);
  database_->read([&](Tx& tx) {
    EXPECT_TRUE(
        store::disclosures(tx, {.within = officer_.scope, .household = {}, .id = {}, .after = {}})
            .empty());
    EXPECT_FALSE(store::asset_list(tx, officer_.scope, list)->passed_on);
  });
}

TEST_F(AssetCheckStory, EachChangedAnswerIsAVersionAndTheSameIsNone)
{
  auto const dossier = waiting("陈颖", number, {"陈颖"});
  auto const made = make({dossier}).value().list.value();
  ASSERT_TRUE(pass_on(made.id));
  Rows::value_type const row{made.number, "1", number, to_text(day), "不一致", "1", "=cmd|'/C'!A0"};
  auto changed = row;
  changed[5] = "2";

  auto const first = answer(made.id, {row}).value();
  auto const again = answer(made.id, {row}).value();
  auto const other_one = answer(made.id, {changed}).value();

  EXPECT_EQ(first.taken, 1);
  EXPECT_EQ(again.same, 1);
  EXPECT_EQ(other_one.changed, 1);
  EXPECT_EQ(other_one.list.answered, 1);
  database_->read([&](Tx& tx) {
    auto const versions = store::asset_versions(tx, wuchang.county(), dossier);
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions[0].answer.found.vehicles, 2);
    EXPECT_EQ(versions[1].answer.found.vehicles, 1);
    EXPECT_EQ(versions[1].answer.remarks, "=cmd|'/C'!A0") << "words, whatever they begin with";
    auto const row_now = store::dossier(tx, dossier).value();
    auto const application = application_of(tx.vault(), row_now);
    EXPECT_TRUE(adults_without_answer(tx, row_now, application, day).empty());
  });
}

// A union below that of the list reads its own lines, and nobody else's.
TEST_F(AssetCheckStory, LinesAreSeenByTheUnionOfTheirDossier)
{
  auto const dossier = waiting("陈颖", number, {"陈颖"});
  ASSERT_TRUE(make({dossier}).value().list);

  auto const lines = [&](Scope const& scope) {
    return database_->read(
        scope, [&](Tx& tx) { return store::asset_people(tx, wuchang.county(), dossier).size(); });
  };

  EXPECT_EQ(lines(Scope::below(wuchang)), 1U);
  EXPECT_EQ(lines(Scope::below(hongshan)), 0U);
}

TEST_F(AssetCheckStory, AChangeOfKeysSealsLinesAndAnswersAnew)
{
  auto const dossier = waiting("陈颖", number, {"陈颖"});
  auto const made = make({dossier}).value().list.value();
  ASSERT_TRUE(pass_on(made.id));
  ASSERT_TRUE(answer(made.id, {{made.number, "1", number, to_text(day), "一致"}}));

  auto const done = rotate_keys(*database_, database_.key_file(), moment, {}).value();

  database_->read([&](Tx& tx) {
    auto const people = store::asset_people(tx, wuchang.county(), dossier);
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ(Vault::key_of(people[0].sealed.raw), done.key);
    EXPECT_EQ(Vault::key_of(people[0].answer->raw), done.key);
    EXPECT_EQ(store::asset_person(tx.vault(), people[0]).name, "陈颖");
    EXPECT_EQ(store::asset_answer(tx.vault(), people[0])->result, AssetResult::consistent);
  });
}

TEST_F(AssetCheckStory, GoesWithTheFileWhenThatIsDestroyed)
{
  auto const dossier = waiting("陈颖", number, {"陈颖"});
  auto const made = make({dossier}).value().list.value();
  ASSERT_TRUE(pass_on(made.id));
  ASSERT_TRUE(answer(made.id, {{made.number, "1", number, to_text(day), "一致"}}));
  ASSERT_EQ(count(answers_kept), 1);

  database_->write([&](Tx& tx) {
    tx.run(of_household, dossier, ying_id);
    auto const file = store::file(tx, ying_id).value();
    store::lock_file(tx, file, day, "centre", "x");
    store::destroy(tx, file, "salt", day);
  });

  EXPECT_EQ(count(answers_kept), 0);
  EXPECT_EQ(count(people_kept), 0);
}

}  // namespace
}  // namespace hengwen::app
