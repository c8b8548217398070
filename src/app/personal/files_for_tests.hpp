// SPDX-License-Identifier: Apache-2.0
//
// For tests: two households of Wuchang, one in the file and one that left long ago, one of
// Hongshan, and officers who act on them under row security.
#pragma once

#include "app/import/import_story_for_tests.hpp"
#include "app/personal/file.hpp"

namespace hengwen::app {

inline constexpr Sql household_named{"test/household_named",
                                     "select id from household where name = $1"};
inline constexpr Sql acts_told{
    "test/acts_told",
    "select chain || ' ' || account_name || ' ' || act || ' ' || coalesce(reason, '-')"
    " from audit_entry where kind = 'household' and act <> 'rows_imported' order by chain, seq"};

inline std::string why(auto const& answer)
{
  return answer ? "allowed" : answer.error().why;
}

class PersonalStory : public ImportStory {
protected:
  PersonalStory()
  {
    auto left = household("李强", wei);
    left.insert(left.end(), {"2014-12-20", "已脱困"});
    auto elsewhere = household("王芳", "420106198003020022", "洪山区总工会");
    import(folder_.workbook(
        "户.xlsx", {{"困难职工家庭", households({household("陈英", ying), left, elsewhere})},
                    {"家庭成员", members({{std::string{wei}, "李小", "子女", "", "良好"}})}}));
    ying_id = id_of("陈英");
    wei_id = id_of("李强");
    fang_id = id_of("王芳");
  }

  Uuid id_of(std::string const& name)
  {
    return database_->read([&](Tx& tx) { return tx.one<Uuid>(household_named, name); });
  }

  // An act of a person of that unit; the keeper lives as long as the act.
  struct Officer {
    Act act;
    Scope scope;
    Date today;
    operator Keeper() const { return {act, scope, today}; }
  };
  Officer officer(std::string const& name, UnitId unit = wuchang)
  {
    auto const scope = Scope::below(unit);
    return {{*database_, Actor{.account = uuid_of(name), .name = name, .at = moment}, scope},
            scope,
            day};
  }

  std::vector<std::string> told()
  {
    return database_->read([&](Tx& tx) { return tx.all<std::string>(acts_told); });
  }

  // The constraints of the database compare with the moment, so it is the day of these stories.
  Date const day = date_of(2026, 11, 22);
  Instant const moment{std::chrono::sys_days{day.day} + std::chrono::hours{3}};
  Uuid ying_id, wei_id, fang_id;
};

}  // namespace hengwen::app
