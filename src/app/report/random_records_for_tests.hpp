// SPDX-License-Identifier: Apache-2.0
//
// A small country full of random records of every kind, for tests that compare two ways of
// counting: few people, few dates and few enterprises, so that everything collides.
//
// Values are drawn by the type of each field, so a new field or kind of record is filled
// without a word here, and what the tables forbid is put right afterwards.
#pragma once

#include "domain/policy/code_list.hpp"
#include "domain/records.hpp"
#include "store/record/record_copy.hpp"
#include "store/test_database.hpp"

#include <fmt/format.h>

#include <random>
#include <set>

namespace hengwen::app {

// The nation, two provinces, three cities, four counties, five towns, two base unions.
inline std::vector<UnitId> plant_small_tree(Tx& tx)
{
  struct Planted {
    char const* code;
    char const* level;
    char const* parent;
  };
  constexpr Planted planted[] = {{"0", "nation", nullptr},        {"42", "province", "0"},
                                 {"4201", "city", "42"},          {"420106", "county", "4201"},
                                 {"420106001", "town", "420106"}, {"420106002", "town", "420106"},
                                 {"420111", "county", "4201"},    {"420111001", "town", "420111"},
                                 {"4202", "city", "42"},          {"420202", "county", "4202"},
                                 {"420202001", "town", "420202"}, {"43", "province", "0"},
                                 {"4301", "city", "43"},          {"430102", "county", "4301"},
                                 {"430102001", "town", "430102"}};
  std::vector<UnitId> units;
  auto copy = tx.copy_in(
      "copy unit (id, code, name, level, kind, parent, division, county, source_key, content) from "
      "stdin");
  auto const add = [&](UnitId id, std::string const& code, char const* level, char const* kind,
                       std::optional<UnitId> parent, char const* division) {
    copy.add(id, code, code + " union", std::string{level}, std::string{kind}, parent,
             std::string{division}, id.county(), new_uuid(), new_uuid());
    units.push_back(id);
  };
  for (auto const& unit : planted)
    add(*place_of_division(unit.code), unit.code, unit.level, "territorial",
        unit.parent ? place_of_division(unit.parent) : std::nullopt, unit.code);
  auto const town = *place_of_division("420106001");
  auto const slots = *base_slots(town);
  UnitId const enterprise{slots.first};
  add(enterprise, "B1", "base", "enterprise", town, "420106001");
  add({base_slots(enterprise)->first}, "B2", "base", "enterprise", enterprise, "420106001");
  copy.finish();
  std::ranges::sort(units);
  return units;
}

class RandomRecords {
public:
  RandomRecords(std::vector<UnitId> units, std::uint32_t seed)
      : units_{std::move(units)}, dice_{seed}
  {
    for (int i = 0; i < 40; ++i)
      people_.push_back({fmt::format("4201061980010{:05}", 10000 + i)});
  }

  void fill(Tx& tx)
  {
    boost::mp11::mp_for_each<boost::mp11::mp_transform<std::type_identity, AllRecords>>(
        [&]<class T>(std::type_identity<T>) { fill_kind<T>(tx); });
  }

private:
  struct Named {
    std::int32_t county;
    Uuid id;
    UnitId unit;
  };

  std::int64_t below(std::int64_t n)
  {
    return std::uniform_int_distribution<std::int64_t>{0, n - 1}(dice_);
  }
  bool chance(int percent) { return below(100) < percent; }
  // Half of the days are in the campaign of 2015, the others around the year before.
  Date day()
  {
    return chance(50) ? date_of(2015, 1, 1) + Days{below(64)}
                      : date_of(2013, 11, 1) + Days{below(550)};
  }

  template <class T>
  void fill_kind(Tx& tx)
  {
    if constexpr (!std::is_same_v<T, BaseUnion>) {
      RecordCopy<T> copy{tx};
      int const many = std::is_same_v<T, Campaign> ? 2 : std::is_same_v<T, Payment> ? 1200 : 250;
      for (int i = 0; i < many; ++i)
        add_one<T>(copy, i);
      copy.finish();
    }
  }

  template <class T>
  void add_one(RecordCopy<T>& copy, int i)
  {
    T record{};
    home_.reset();
    owner_ = {};
    each_value(record, [&](std::string_view name, auto& value) { draw(name, value); });
    auto const id = new_uuid();
    if (!put_right(record, i, id))
      return;
    auto const county = home_ ? *home_ : county_of(record);
    if (!fresh(record, county))
      return;
    auto const unit = unit_of(record);
    keep(record, {county, id, unit});
    copy.add(county, id, record, unit);
  }

  // Two rows with one natural key would be the same row.
  template <class T>
  bool fresh(T& record, std::int32_t county)
  {
    static auto const type = record_type<T>();
    std::vector<Parameter> values;
    each_value(record,
               [&](std::string_view, auto const& value) { values.push_back(to_sql(value)); });
    std::vector<std::optional<std::string_view>> const columns(values.begin(), values.end());
    auto const key = source_key_of(uuid_of, type, columns);
    return key.numbered || keys_.insert({county, key.uuid}).second;
  }

  template <class T>
  static std::int32_t county_of(T const& record)
  {
    if constexpr (requires { record.unit; })
      return record.unit.county();
    else
      return 0;
  }

  template <class T>
  UnitId unit_of(T const& record) const
  {
    if constexpr (NamesItsUnit<T>)
      return record.unit;
    else
      return owner_;
  }

  template <class V>
  void draw(std::string_view name, std::optional<V>& value)
  {
    if (name == "number" || chance(60))
      draw(name, value.emplace());
  }
  void draw(std::string_view, bool& value) { value = chance(60); }
  void draw(std::string_view name, std::int64_t& value)
  {
    value = name == "year" ? 2013 + below(3) : 1 + below(9);
  }
  void draw(std::string_view, Money& value) { value = Money::of_fen(1 + below(900'000)); }
  void draw(std::string_view, Date& value) { value = day(); }
  void draw(std::string_view, UnitId& value)
  {
    value = units_[std::size_t(below(std::ssize(units_)))];
  }
  void draw(std::string_view, CitizenNumber& value)
  {
    value = people_[std::size_t(below(std::ssize(people_)))];
  }
  void draw(std::string_view, CampaignCode& value) { value.code = chance(70) ? "C0" : "C1"; }
  void draw(std::string_view name, std::string& value)
  {
    value = name == "number" || name == "code" ? fmt::format("N{}", ++numbered_)
                                               : fmt::format("{} {}", name, below(30));
  }
  template <ListName List>
  void draw(std::string_view, Code<List>& value)
  {
    auto const& list = *code_lists().find(List.text);
    // Most payments are paid, and of an aid that has its own line.
    auto const many = list.items.size() > 12 && chance(70) ? 10 : std::ssize(list.items);
    value.key = list.items[std::size_t(below(many))].key;
    if (List.text == std::string_view{"payment_state"} && chance(70))
      value.key = "paid";
  }
  template <class Of>
  void draw(std::string_view, Ref<Of>& value)
  {
    auto const& known = named_[typeid(Of).name()];
    auto const& one = known[std::size_t(below(std::ssize(known)))];
    value.uuid = one.id;
    home_ = one.county;
    owner_ = one.unit;
  }

  template <class T>
  void keep(T const&, Named named)
  {
    named_[typeid(T).name()].push_back(named);
  }

  // What the tables forbid.
  bool put_right(auto&, int, Uuid const&) { return true; }
  bool put_right(Campaign& c, int i, Uuid const&)
  {
    c.code = fmt::format("C{}", i);
    c.ends_on = c.starts_on + Days{60};
    return true;
  }
  bool put_right(Household& h, int i, Uuid const&)
  {
    h.head.citizen_id.digits = fmt::format("4201061970010{:05}", 10000 + i);
    h.filing.left_on.reset();
    h.filing.left_reason.reset();
    return true;
  }
  // One version for each household, in the order of the households; some have two.
  bool put_right(Judgement& j, int i, Uuid const&)
  {
    auto const& homes = named_[typeid(Household).name()];
    if (i >= std::ssize(homes))
      return false;
    j.household.uuid = homes[std::size_t(i)].id;
    home_ = homes[std::size_t(i)].county;
    owner_ = homes[std::size_t(i)].unit;
    if (j.left_reason && chance(60))
      j.left_reason->key = "out_of_hardship";
    if (j.valid_until)
      *j.valid_until = std::max(*j.valid_until, j.valid_from + Days{1});
    else
      j.left_reason.reset();
    return true;
  }
  bool put_right(Employer& e, int i, Uuid const&)
  {
    e.credit_code = fmt::format("EMPLOYER{}", i % 30);  // Known in several counties.
    return i < 60;
  }
  bool put_right(ExpenseLine& e, int, Uuid const&)
  {
    e.reimbursed = {};
    return true;
  }
  bool put_right(SpecialFund& f, int i, Uuid const&)
  {
    f.unit = units_[std::size_t(i) % units_.size()];
    f.year = 2012 + i / std::ssize(units_);
    f.matched = f.budgeted = i % 3 != 0;
    return true;
  }
  bool put_right(TypedItem& t, int i, Uuid const&)
  {
    t.form = chance(70) ? "relief-campaign-2015" : "relief-centre-2014";
    t.item = chance(60) ? "01A" : "01B";
    t.as_of = date_of(2014, 1, 1) + Days{i};
    return true;
  }
  // The row rules of the import refuse a case that closes before it opens.
  bool put_right(RightsCase& c, int, Uuid const&)
  {
    if (c.closed_on)
      *c.closed_on = std::max(*c.closed_on, c.opened_on);
    return true;
  }
  bool put_right(TravelSubsidy& s, int, Uuid const&)
  {
    s.people_only_subsidised = std::min(s.people_only_subsidised, s.people);
    return true;
  }
  bool put_right(WorkerVisit& v, int, Uuid const&)
  {
    if (!v.name && !v.head_count)
      v.head_count = 7;
    return true;
  }

  std::vector<UnitId> units_;
  std::mt19937 dice_;
  std::vector<CitizenNumber> people_;
  std::map<std::string, std::vector<Named>> named_;
  std::optional<std::int32_t> home_;  // The county of what the record refers to,
  UnitId owner_;                      // and its union.
  int numbered_ = 0;
  std::set<std::pair<std::int32_t, Uuid>> keys_;
};

}  // namespace hengwen::app
