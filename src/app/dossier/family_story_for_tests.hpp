// SPDX-License-Identifier: Apache-2.0
//
// For tests: three households of Wuchang in the file, whose families change; two people who ask and
// answer, and every row that a family consists of, as text to compare.
#pragma once

#include "app/dossier/family_changes.hpp"
#include "app/dossier/reckon_judgements.hpp"
#include "app/personal/files_for_tests.hpp"
#include "store/dossier/households.hpp"
#include "store/errors.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::app {

// Every row that a family consists of, and where people belong.
inline constexpr Sql everything{
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
inline constexpr Sql steps_of{
    "test/steps_of",
    "select string_agg(step, ' ' order by seq) from dossier_step where dossier = $1"};
inline constexpr Sql people_of{"test/people_of",
                               "select count(*) from filed_person where household = $1"};
inline constexpr Sql people_then{
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

inline std::string number(std::string const& division_and_birth, int serial)
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

}  // namespace hengwen::app
