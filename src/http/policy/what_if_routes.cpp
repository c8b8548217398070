// SPDX-License-Identifier: Apache-2.0
#include "app/policy/weigh_policy.hpp"
#include "base/words.hpp"
#include "http/personal/page.hpp"
#include "http/policy/routes.hpp"
#include "http/routes.hpp"
#include "store/dossier/facts.hpp"

namespace hengwen::http {
namespace {

struct WhatIfWish {
  std::string unit;
  Date on;  // From when the change would hold.
  std::optional<NewStandard> standard;
  std::optional<std::string> rule;
};
BOOST_DESCRIBE_STRUCT(WhatIfWish, (), (unit, on, standard, rule))
static_assert(fully_described<WhatIfWish>);

struct MovedWish {
  std::string unit;
  Date on;
  std::optional<NewStandard> standard;
  std::optional<std::string> rule;
  std::optional<Movement> movement;  // Those who enter, leave or change when absent.
  std::optional<std::string> after;
  std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(MovedWish, (), (unit, on, standard, rule, movement, after, limit))
static_assert(fully_described<MovedWish>);

struct ShownWay {
  std::optional<CategoryMatch> before;
  std::optional<CategoryMatch> after;
  std::int64_t households = 0;
};
BOOST_DESCRIBE_STRUCT(ShownWay, (), (before, after, households))

struct ShownUnitMoves {
  UnitName unit;
  Movements movements;
};
BOOST_DESCRIBE_STRUCT(ShownUnitMoves, (), (unit, movements))

struct WhatIfPage {
  UnitName unit;
  Date on;
  std::int64_t households = 0;
  std::int64_t unknown = 0;
  Movements movements;
  YearlyMoney before;
  YearlyMoney after;
  std::vector<ShownWay> ways;
  std::vector<ShownUnitMoves> below;
};
BOOST_DESCRIBE_STRUCT(WhatIfPage, (),
                      (unit, on, households, unknown, movements, before, after, ways, below))
static_assert(fully_described<WhatIfPage>);

struct ShownMoved {
  Uuid id;
  std::optional<std::string> number;  // Not of a locked file.
  std::optional<std::string> head_name;
  std::optional<UnitName> unit;
  Movement movement = Movement::stays;
  std::optional<CategoryMatch> before;
  std::optional<CategoryMatch> after;
};
BOOST_DESCRIBE_STRUCT(ShownMoved, (), (id, number, head_name, unit, movement, before, after))
static_assert(fully_described<ShownMoved>);

struct MovedPage {
  std::vector<ShownMoved> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(MovedPage, (), (items, next))

struct ShownRule {
  std::string rule;
  std::string region;
  Date from;
  std::optional<Date> to;
  Bilingual title;
};
BOOST_DESCRIBE_STRUCT(ShownRule, (), (rule, region, from, to, title))

struct ShownRules {
  std::vector<ShownRule> items;
};
BOOST_DESCRIBE_STRUCT(ShownRules, (), (items))

std::optional<CategoryMatch> match(RuleCategory const* category)
{
  return category ? std::optional{CategoryMatch{category->category, category->level}}
                  : std::nullopt;
}

std::optional<CategoryMatch> match(CategoryMatch const& match)
{
  return match.category.empty() ? std::nullopt : std::optional{match};
}

template <class Wish>
PolicyChange change_of(Wish const& wish)
{
  return {.standard = wish.standard, .rule = wish.rule};
}

// Who asked what, for the union it was asked of.
AuditEntry told(store::UnitRow const& unit, PolicyChange const& change, Date on)
{
  AuditEntry entry{.act = AuditAct::policy_weighed, .unit = unit.id, .kind = "unit"};
  note_change(entry, "on", "", to_text(on));
  if (change.standard) {
    note_change(entry, "division", "", change.standard->division);
    note_change(entry, "standard", "", to_text(change.standard->amount));
  }
  if (change.rule)
    note_change(entry, "rule", "", *change.rule);
  return entry;
}

Answer<WhatIfPage> what_if(Call& call, WhatIfWish const& wish)
{
  auto const change = change_of(wish);
  TRY(may_weigh(change));
  auto const [page, entry] =
      TRY(call.read([&](Tx& tx) -> Answer<std::pair<WhatIfPage, AuditEntry>> {
        auto const unit = TRY(seen_unit(call, tx, wish.unit));
        auto const numbers = app::weigh_policy(tx, change, unit, wish.on);
        auto const& whole = numbers.whole;
        WhatIfPage out{.unit = {unit.code, unit.name},
                       .on = wish.on,
                       .households = whole.households,
                       .unknown = whole.unknown,
                       .movements = whole.movements,
                       .before = whole.before,
                       .after = whole.after,
                       .ways = {},
                       .below = {}};
        for (auto const& [way, households] : whole.ways)
          out.ways.push_back({match(way.before), match(way.after), households});
        for (auto const& below : numbers.below)
          out.below.push_back({{below.code, below.name}, below.movements});
        return std::pair{out, told(unit, change, wish.on)};
      }));
  call.act().tell(entry);
  return page;
}

std::string cursor_text(app::MovedHousehold const& moved)
{
  return fmt::format("{}.{}", to_text(moved.unit), to_text(moved.household));
}

Answer<std::optional<app::MovedAfter>> read_cursor(std::optional<std::string> const& after)
{
  if (!after)
    return std::nullopt;
  app::MovedAfter cursor;
  std::string_view const text{*after};
  auto const dot = text.find('.');
  if (dot == text.npos || !from_text(text.substr(0, dot), cursor.unit) ||
      !from_text(text.substr(dot + 1), cursor.household))
    return refuse(BadPage::bad_cursor, "after");
  return cursor;
}

std::vector<ShownMoved> named(Tx& tx, std::vector<app::MovedHousehold> const& moved)
{
  std::vector<std::int32_t> counties;
  std::vector<Uuid> households;
  for (auto const& one : moved) {
    counties.push_back(one.county);
    households.push_back(one.household);
  }
  std::map<Uuid, store::WeighedName> names;
  for (auto& name : store::weighed_names(tx, counties, households))
    names.emplace(name.id, name);
  std::vector<ShownMoved> out;
  for (auto const& one : moved) {
    auto& shown = out.emplace_back(ShownMoved{.id = one.household,
                                              .number = {},
                                              .head_name = {},
                                              .unit = {},
                                              .movement = one.weighed.movement,
                                              .before = match(one.weighed.before),
                                              .after = match(one.weighed.after)});
    if (auto const at = names.find(one.household); at != names.end()) {
      shown.number = at->second.number;
      shown.head_name = at->second.head_name;
      shown.unit = UnitName{at->second.unit_code, at->second.unit_name};
    }
  }
  return out;
}

// By name for those who open files; from an upper level for a reason, as everywhere.
Answer<MovedPage> moved(Call& call, MovedWish const& wish)
{
  if (!may(call.session().role, Right::weigh_policies))
    return refuse(NoAccess::not_allowed);
  auto const change = change_of(wish);
  TRY(may_weigh(change));
  int const most = TRY(read_limit(wish.limit));
  auto const after = TRY(read_cursor(wish.after));
  auto const [page, entry] = TRY(call.read([&](Tx& tx) -> Answer<std::pair<MovedPage, AuditEntry>> {
    auto const unit = TRY(seen_unit(call, tx, wish.unit));
    auto rows = app::moved_households(tx, change, unit.id, wish.on, wish.movement, after, most + 1);
    MovedPage out;
    if (int(rows.size()) > most) {
      rows.pop_back();
      out.next = cursor_text(rows.back());
    }
    out.items = named(tx, rows);
    auto entry = told(unit, change, wish.on);
    entry.reason = call.session().opening_reason;
    note_change(entry, "count", "", to_text(std::int64_t(rows.size())));
    return std::pair{out, entry};
  }));
  call.act().tell(entry);
  return page;
}

Answer<ShownRules> all_rules(Call&)
{
  ShownRules out;
  for (auto const& rule : rules())
    out.items.push_back({rule.rule, rule.region, rule.from, rule.to, rule.title});
  return out;
}

}  // namespace

void what_if_routes(Routes& on)
{
  on.get("/policy/rules", Right::be_signed_in, all_rules, "The versions of the rules.");
  on.post("/policy/what-if", Right::weigh_policies, what_if,
          "What a new standard or rule would change, in numbers.");
  on.post("/policy/what-if/households", Right::open_households, moved,
          "Who would enter, leave or change, by name.");
}

}  // namespace hengwen::http
