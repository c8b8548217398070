// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/family_changes.hpp"

#include "app/dossier/reckon_judgements.hpp"
#include "app/personal/files_for_tests.hpp"
#include "store/dossier/households.hpp"
#include "store/errors.hpp"
#include "store/vault/vault.hpp"

#include <thread>

namespace hengwen::app {
namespace {

// Every row that a family consists of, and where people belong.
constexpr Sql everything{
    "test/everything",
    "select 'h ' || (to_jsonb(r) - 'recorded_at')::text from household r"
    " union all select 'm ' || (to_jsonb(r) - 'recorded_at')::text from member r"
    " union all select 'i ' || (to_jsonb(r) - 'recorded_at')::text from income r"
    " union all select 'e ' || (to_jsonb(r) - 'recorded_at')::text from expense r"
    " union all select 'j ' || (to_jsonb(r) - 'recorded_at')::text from judgement r"
    " union all select 'p ' || (to_jsonb(r) - 'recorded_at')::text from payment r"
    " union all select 'f ' || to_jsonb(r)::text from filed_person r"
    " union all select 'k ' || (to_jsonb(r) - 'sealed')::text from household_facts r"
    " order by 1"};
constexpr Sql steps_of{
    "test/steps_of",
    "select string_agg(step, ' ' order by seq) from dossier_step where dossier = $1"};
constexpr Sql people_of{"test/people_of", "select count(*) from filed_person where household = $1"};
constexpr Sql people_then{
    "test/people_then",
    "select count(distinct person)::bigint from ("
    "select coalesce(j.head, h.person) as person from household h join judgement j"
    " on j.county = h.county and j.household = h.id and j.valid_from <= $1"
    " and (j.valid_until is null or j.valid_until > $1)"
    " union all select m.person from member m join judgement j on j.county = m.county"
    " and j.household = m.household and j.valid_from <= $1"
    " and (j.valid_until is null or j.valid_until > $1)"
    " where m.worker and (m.joined_on is null or m.joined_on <= $1)"
    " and (m.parted_on is null or m.parted_on > $1)) p"};

std::string number(std::string const& division_and_birth, int serial)
{
  auto const first = fmt::format("{}{:03}", division_and_birth, serial);
  return first + citizen_id_check_sign(first);
}

class FamilyStory : public PersonalStory {
protected:
  FamilyStory()
  {
    auto const book = [](std::string_view name) {
      return household(name, name == "赵一" ? zhao : name == "钱二" ? qian : sun);
    };
    import(folder_.workbook(
        "家.xlsx",
        {{"困难职工家庭", households({book("赵一"), book("钱二"), book("孙三")})},
         {"家庭成员",
          {{"户主身份证号", "姓名", "与户主关系", "身份证号", "健康状况", "是否职工", "民族",
            "劳模类型", "人员身份"},
           {zhao, "赵妻", "妻子", zhaos_wife, "良好", "是", "汉族", "非劳模", "在岗"},
           {zhao, "赵子", "子", zhaos_son, "良好", "", "汉族", "非劳模", "在岗"},
           {zhao, "赵小", "女", "", "良好", "", "", "", ""},
           {qian, "钱母", "母亲", qians_mother, "良好", "", "", "", ""},
           {qian, "钱小", "女", "", "良好", "", "", "", ""}}},
         {"收入明细",
          {{"户主身份证号*", "成员姓名", "收入类型*", "金额(元)*", "起始日期", "截止日期"},
           {zhao, "", "工资薪金", "1200", "2013-03-01", "2014-02-28"},
           {zhao, "赵子", "工资薪金", "900", "2013-03-01", "2014-02-28"},
           {qian, "", "工资薪金", "4920", "2013-03-01", "2014-02-28"},
           {qian, "", "工资薪金", "4920", "2013-03-01", "2014-02-28"}}}}));
    reckon_judgements(*database_);
    zhao_id = id_of("赵一"), qian_id = id_of("钱二"), sun_id = id_of("孙三");
  }

  static Session session(std::string const& name, Role role = Role::centre_reviewer)
  {
    Session out;
    out.account.id = Id<Account>{uuid_of(name)};
    out.account.name = name;
    out.role = role;
    out.unit = wuchang;
    return out;
  }

  auto ask(Uuid const& household, FamilyWish wish)
  {
    if (wish.words.empty())
      wish.words = "核实";
    return ask_family_change(officer("chen"), session("chen"), household, wish);
  }
  auto answer(Uuid const& change, FamilyOutcome outcome = FamilyOutcome::agreed,
              std::string const& who = "li")
  {
    return answer_family_change(officer(who), session(who), change, {outcome, "同意"});
  }
  // Asked for and agreed.
  std::string change(Uuid const& household, FamilyWish const& wish)
  {
    auto const asked = ask(household, wish);
    return asked ? why(answer(asked->id)) : why(asked);
  }

  std::vector<Uuid> members(Uuid const& household)
  {
    return database_->read([&](Tx& tx) {
      std::vector<Uuid> out;
      for (auto const& row : store::member_records(tx, wuchang.county(), household))
        out.push_back(store::stored_record(tx.vault(), "member", row.record).id);
      return out;
    });
  }
  Uuid member(Uuid const& household, std::string_view name)
  {
    return database_->read([&](Tx& tx) {
      for (auto const& row : store::member_records(tx, wuchang.county(), household))
        if (auto const one = store::stored_record(tx.vault(), "member", row.record);
            one.text("name") == name)
          return one.id;
      return Uuid{};
    });
  }
  std::string field(Uuid const& household, std::string_view name)
  {
    return database_->read([&](Tx& tx) {
      auto const row = store::household_record(tx, wuchang.county(), household);
      return std::string{store::stored_record(tx.vault(), "household", row.record).text(name)};
    });
  }

  FamilyWish merge(Uuid const& kept, Uuid const& other, Date on = date_of(2016, 1, 1))
  {
    FamilyWish wish{.kind = FamilyChange::merge,
                    .reason = FamilyReason::filed_twice,
                    .words = {},
                    .effective_on = on,
                    .other = other,
                    .keep = kept};
    wish.people.push_back({other, "other_relative"});
    for (auto const& one : members(other))
      wish.people.push_back({one, "other_relative"});
    return wish;
  }
  static FamilyWish unmerge(std::optional<Uuid> const& other = {})
  {
    return {.kind = FamilyChange::unmerge,
            .reason = FamilyReason::mistake,
            .words = {},
            .other = other};
  }
  FamilyWish head(Uuid const& member)
  {
    return {.kind = FamilyChange::head_change,
            .reason = FamilyReason::other,
            .words = {},
            .effective_on = date_of(2016, 1, 1),
            .head = member,
            .fill = {{"ethnicity", "han"}, {"model_worker", "none"}, {"work_status", "on_post"}}};
  }

  // All rows, and how the dossiers stand.
  std::string rows()
  {
    reckon_judgements(*database_);
    return database_->read([&](Tx& tx) {
      std::string out;
      for (auto const& line : tx.all<std::string>(everything))
        out += line + "\n";
      for (auto const& household : {zhao_id, qian_id, sun_id}) {
        auto const at = store::family_standing(tx, wuchang.county(), household, {}).dossier;
        auto const row = store::dossier(tx, at.value_or(household)).value();
        out += fmt::format("{} {} {} {} {}\n", word_of(row.state), to_text(row.since),
                           row.until.has_value(), row.leaving.has_value(), row.left_on.has_value());
      }
      return out;
    });
  }

  static inline std::string const zhao = number("42010619700101", 1);
  static inline std::string const zhaos_wife = number("42010619720202", 2);
  static inline std::string const zhaos_son = number("42010619950303", 3);
  static inline std::string const qian = number("42010619710404", 5);
  static inline std::string const qians_mother = number("42010619480505", 4);
  static inline std::string const sun = number("42010619800606", 7);
  Uuid zhao_id, qian_id, sun_id;
};

TEST_F(FamilyStory, AMergeUndoneLeavesEveryRowAsItWas)
{
  auto const before = rows();
  std::array const all{zhao_id, qian_id, sun_id};
  for (auto const& kept : all)
    for (auto const& other : all) {
      if (kept == other)
        continue;
      for (auto const on : {date_of(2014, 3, 2), date_of(2015, 7, 1), day}) {
        ASSERT_EQ(change(kept, merge(kept, other, on)), "allowed");
        EXPECT_NE(rows(), before);
        ASSERT_EQ(change(kept, unmerge()), "allowed");
        EXPECT_EQ(rows(), before);
      }
    }
}

TEST_F(FamilyStory, MergesAreUndoneInAnyOrder)
{
  auto const before = rows();
  for (auto const& [first_on, second_on] :
       {std::pair{date_of(2015, 1, 1), date_of(2016, 1, 1)}, {date_of(2016, 1, 1), day}})
    for (bool const as_they_came : {true, false}) {
      ASSERT_EQ(change(zhao_id, merge(zhao_id, qian_id, first_on)), "allowed");
      auto const one = rows();
      ASSERT_EQ(change(zhao_id, merge(zhao_id, sun_id, second_on)), "allowed");
      auto const& [first, second] =
          as_they_came ? std::pair{qian_id, sun_id} : std::pair{sun_id, qian_id};
      ASSERT_EQ(change(zhao_id, unmerge(first)), "allowed");
      EXPECT_EQ(rows() == one, !as_they_came);
      ASSERT_EQ(change(zhao_id, unmerge(second)), "allowed");
      EXPECT_EQ(rows(), before);
    }
}

// One into another, and that one into a third: only the last can be undone first.
TEST_F(FamilyStory, AHouseholdThatWasMergedItselfGivesNothingBack)
{
  auto const before = rows();
  ASSERT_EQ(change(qian_id, merge(qian_id, sun_id)), "allowed");
  auto const one = rows();
  ASSERT_EQ(change(zhao_id, merge(zhao_id, qian_id)), "allowed");

  EXPECT_EQ(change(qian_id, unmerge()), "not_in_this_state");
  EXPECT_EQ(change(zhao_id, unmerge()), "allowed");
  EXPECT_EQ(rows(), one);
  EXPECT_EQ(change(qian_id, unmerge()), "allowed");
  EXPECT_EQ(rows(), before);
}

// The clock closes who left for another reason than that the hardship is over.
TEST_F(FamilyStory, AMergedDossierThatWasClosedSinceComesBackAsWell)
{
  auto const before = rows();
  ASSERT_EQ(change(zhao_id, merge(zhao_id, qian_id)), "allowed");
  auto const keeper = officer("chen");
  ASSERT_EQ(why(take_step(keeper.act, outsider(Outsider::clock, "clock"), qian_id,
                          {.step = DossierStep::close, .version = 1}, day)),
            "allowed");

  EXPECT_EQ(change(zhao_id, unmerge()), "allowed");
  EXPECT_EQ(rows(), before);
}

TEST_F(FamilyStory, AnOldWorkbookBringsNoMergedHouseholdBack)
{
  ASSERT_EQ(change(zhao_id, merge(zhao_id, qian_id)), "allowed");
  auto const was = rows();
  auto again = household("钱二", qian);
  again.back() = "50,000";
  auto const done = import(folder_.workbook("旧.xlsx", {{"困难职工家庭", households({again})}}));

  EXPECT_EQ(done.counts("household"), "1 rows: 0 added 0 changed 0 same 1 bad");
  EXPECT_EQ(findings(done).front(), "困难职工家庭!2 身份证号* in_another_household");
  EXPECT_EQ(rows(), was);
}

TEST_F(FamilyStory, WhoCameInAndChangedSinceKeepsAMergeFromBeingUndone)
{
  ASSERT_EQ(change(zhao_id, merge(zhao_id, qian_id)), "allowed");
  auto const mother = member(zhao_id, "钱母");
  ASSERT_EQ(change(zhao_id, head(mother)), "relation_missing");
  auto wish = head(mother);
  for (auto const& one : members(zhao_id))
    if (one != mother)
      wish.people.push_back({one, "other_relative"});
  wish.people.push_back({zhao_id, "other_relative"});
  ASSERT_EQ(change(zhao_id, wish), "allowed");

  EXPECT_EQ(field(zhao_id, "name"), "钱母");
  EXPECT_EQ(change(zhao_id, unmerge()), "came_in_changed");
}

TEST_F(FamilyStory, NobodyComesOverWhoIsFiledElsewhereOrIsHereAlready)
{
  ASSERT_EQ(change(zhao_id, merge(zhao_id, qian_id)), "allowed");
  auto const people = database_->read([&](Tx& tx) {
    return std::pair{tx.one<std::int64_t>(people_of, zhao_id),
                     tx.one<std::int64_t>(people_of, qian_id)};
  });
  EXPECT_EQ(people, (std::pair<std::int64_t, std::int64_t>{5, 0}));
  EXPECT_EQ(members(zhao_id).size(), 6U);
  EXPECT_EQ(change(zhao_id, merge(zhao_id, qian_id)), "not_in_this_state") << "it left";
}

TEST_F(FamilyStory, OldNumbersCountWhoWasThere)
{
  auto const then = [&](Date on) {
    return database_->read([&](Tx& tx) { return tx.one<std::int64_t>(people_then, on); });
  };
  auto const last_year = date_of(2015, 6, 1);
  auto const was = then(last_year);
  auto wish = head(member(zhao_id, "赵子"));
  ASSERT_EQ(change(zhao_id, wish), "allowed");
  EXPECT_EQ(then(last_year), was);
  EXPECT_EQ(then(day), was + 1) << "the son is a hardship worker now, and his father one still";
  ASSERT_EQ(change(zhao_id, merge(zhao_id, qian_id, day)), "allowed");
  EXPECT_EQ(then(last_year), was);
  EXPECT_EQ(then(day), was + 1) << "once, wherever they are";
}

TEST_F(FamilyStory, AnotherHeadIsKnownAndTheOldAccountIsGone)
{
  auto const wife = member(zhao_id, "赵妻");
  ASSERT_EQ(change(zhao_id, head(wife)), "allowed");
  EXPECT_EQ(field(zhao_id, "name"), "赵妻");
  EXPECT_EQ(field(zhao_id, "citizen_id"), zhaos_wife);
  EXPECT_EQ(field(zhao_id, "account"), "");
  auto const old = member(zhao_id, "赵一");
  EXPECT_NE(old, Uuid{});
  EXPECT_EQ(member(zhao_id, "赵妻"), Uuid{});
  // And back: as it was but for the judgements, and what no member can say.
  auto again = head(old);
  again.effective_on = date_of(2016, 2, 1);
  ASSERT_EQ(change(zhao_id, again), "allowed");
  EXPECT_EQ(field(zhao_id, "citizen_id"), zhao);
  EXPECT_EQ(members(zhao_id).size(), 3U);
}

TEST_F(FamilyStory, TwoWhoAnswerAtOnceMakeItOnce)
{
  auto const asked = ask(zhao_id, merge(zhao_id, qian_id));
  ASSERT_TRUE(asked) << asked.error().why;
  std::vector<std::string> said(4);
  {
    std::vector<std::jthread> people;
    for (std::size_t n = 0; n < said.size(); ++n)
      people.emplace_back([&, n] {
        auto const who = fmt::format("officer{}", n);
        said[n] = why(answer(asked->id, FamilyOutcome::agreed, who));
      });
  }
  std::ranges::sort(said);
  EXPECT_EQ(said, (Lines{"allowed", "already_answered", "already_answered", "already_answered"}));
  EXPECT_EQ(database_->read([&](Tx& tx) { return tx.one<std::string>(steps_of, zhao_id); }),
            "merge_in");
}

TEST_F(FamilyStory, AStepMeanwhileIsNotLost)
{
  auto const asked = ask(zhao_id, head(member(zhao_id, "赵妻")));
  ASSERT_TRUE(asked) << asked.error().why;
  auto const keeper = officer("chen");
  std::string step, change;
  {
    std::jthread const steps{[&] {
      step =
          why(take_step(keeper.act, taker_of(session("chen"), keeper.scope), zhao_id,
                        {.step = DossierStep::suspend_help, .version = 0, .reason = "核查"}, day));
    }};
    std::jthread const changes{[&] { change = why(answer(asked->id)); }};
  }
  auto const steps =
      database_->read([&](Tx& tx) { return tx.one<std::string>(steps_of, zhao_id); });
  // Whoever is first wins; the change is possible of a suspended household as well.
  EXPECT_TRUE((step == "moved_on" && change == "allowed" && steps == "change_head") ||
              (step == "allowed" && change == "allowed" && steps == "suspend_help change_head") ||
              (step == "allowed" && change == "moved_on" && steps == "suspend_help"))
      << step << ", " << change << ": " << steps;
}

TEST_F(FamilyStory, WhatWasSeenIsWhatIsMade)
{
  auto const asked = ask(zhao_id, head(member(zhao_id, "赵妻")));
  ASSERT_TRUE(asked);
  constexpr Sql part{"test/part", "update member set parted_on = '2016-01-01' where id = $1"};
  auto const son = member(zhao_id, "赵小");
  database_->write([&](Tx& tx) { tx.run(part, son); });

  EXPECT_EQ(why(answer(asked->id)), "moved_on");
  EXPECT_EQ(why(answer(asked->id, FamilyOutcome::refused)), "allowed");
}

// As a change of keys opens it (store/vault/sealed_texts.hpp).
TEST_F(FamilyStory, WhatWasSaidIsSealedUnderTheBondThatTheViewNames)
{
  ASSERT_TRUE(ask(zhao_id, head(member(zhao_id, "赵妻"))));
  constexpr Sql said{"test/said",
                     "select bond || ' ' || encode(sealed, 'hex') from sealed_text"
                     " where kind = 'family_change'"};
  database_->read([&](Tx& tx) {
    auto const line = tx.one<std::string>(said);
    auto const cut = line.rfind(' ');
    Bytes sealed;
    ASSERT_TRUE(from_text("\\x" + line.substr(cut + 1), sealed));
    EXPECT_FALSE(sealed.raw.contains("核实"));
    EXPECT_TRUE(tx.vault().open(sealed.raw, line.substr(0, cut)).contains("核实"));
  });
}

TEST_F(FamilyStory, TheDatabaseKnowsTwoPeopleAndOneChange)
{
  auto const asked = ask(zhao_id, head(member(zhao_id, "赵妻")));
  ASSERT_TRUE(asked);
  EXPECT_EQ(why(ask(zhao_id, head(member(zhao_id, "赵妻")))), "change_open");
  EXPECT_EQ(why(answer(asked->id, FamilyOutcome::agreed, "chen")), "same_person");
  constexpr Sql alone{"test/alone",
                      "update family_change set outcome = 'agreed', answered_by = asked_by,"
                      " answered_by_name = 'x', answered_at = now() where id = $1"};
  try {
    database_->write([&](Tx& tx) { tx.run(alone, asked->id); });
    ADD_FAILURE() << "the database let one person ask and answer";
  } catch (ConstraintBroken const& broken) {
    EXPECT_EQ(broken.constraint, "family_change_same_person");
  }
}

}  // namespace
}  // namespace hengwen::app
