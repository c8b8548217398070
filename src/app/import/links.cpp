// SPDX-License-Identifier: Apache-2.0
#include "app/import/links.hpp"

#include "domain/org/division.hpp"
#include "store/planning/planning.hpp"
#include "store/record/record_links.hpp"

#include <set>

namespace hengwen::app {
namespace {

constexpr std::size_t words_remembered = 400'000;

bool refers(FieldKind kind)
{
  return kind == FieldKind::household || kind == FieldKind::employer || kind == FieldKind::centre ||
         kind == FieldKind::rights_case || kind == FieldKind::trip;
}

LinkFault unknown(FieldKind kind)
{
  switch (kind) {
    case FieldKind::employer:
      return LinkFault::unknown_employer;
    case FieldKind::centre:
      return LinkFault::unknown_centre;
    case FieldKind::rights_case:
      return LinkFault::unknown_rights_case;
    case FieldKind::trip:
      return LinkFault::unknown_trip;
    default:
      return LinkFault::unknown_household;
  }
}

// "420106000000" is how other systems write 420106.
std::string unit_code(std::string const& word)
{
  auto const* division = divisions().resolve(word);
  return division ? std::string{division->code} : word;
}

}  // namespace

std::optional<Links::Handle> Links::handle_of(std::string_view kind)
{
  if (kind == "household")
    return Handle{FieldKind::household, "citizen_id"};
  if (kind == "employer")
    return Handle{FieldKind::employer, "credit_code"};
  if (kind == "centre")
    return Handle{FieldKind::centre, "number"};
  if (kind == "rights_case")
    return Handle{FieldKind::rights_case, "number"};
  if (kind == "trip")
    return Handle{FieldKind::trip, "number"};
  return {};
}

std::vector<RowPlace> Links::resolve(CheckedRows& rows)
{
  look_up(rows);
  std::vector<RowPlace> places;
  places.reserve(rows.rows.size());
  for (std::size_t i = 0; i < rows.rows.size(); ++i)
    places.push_back(settle(*rows.type, rows.rows[i], rows.of(i), rows.room));
  return places;
}

void Links::remember(FieldKind kind, std::string_view word, Target const& target)
{
  auto& known = records_[kind][std::string{word}];
  for (auto& one : known)
    if (one.county == target.county) {
      one = target;
      return;
    }
  known.push_back(target);
}

void Links::remember_refused(std::string_view head, Refused how)
{
  refused_.insert_or_assign(std::string{head}, how);
}

bool Links::known(FieldKind kind, std::string const& word) const
{
  if (kind == FieldKind::unit)
    return units_.contains(word);
  if (kind == FieldKind::campaign)
    return campaigns_.contains(word);
  auto const of_kind = records_.find(kind);
  return of_kind != records_.end() && of_kind->second.contains(word);
}

void Links::look_up(CheckedRows const& rows)
{
  for (auto& [kind, words] : records_)
    if (words.size() > words_remembered)
      words.clear();
  std::map<FieldKind, std::set<std::string>> asked;
  for (std::size_t f = 0; f < rows.type->fields.size(); ++f) {
    auto const kind = rows.type->fields[f].kind;
    if (kind != FieldKind::unit && kind != FieldKind::campaign && !refers(kind))
      continue;
    for (std::size_t i = 0; i < rows.rows.size(); ++i)
      if (auto const& value = rows.of(i)[f]; value && !known(kind, std::string{*value}))
        asked[kind].emplace(*value);
  }
  if (asked.empty())
    return;
  database_.read([&](Tx& tx) {
    store::look_up_by_key(tx);
    for (auto const& [kind, words] : asked) {
      std::vector<std::string> const list{words.begin(), words.end()};
      if (kind == FieldKind::unit)
        look_up_units(tx, list);
      else if (kind == FieldKind::campaign)
        look_up_campaigns(tx, list);
      else
        look_up_records(tx, kind, list);
    }
  });
}

void Links::look_up_units(Tx& tx, std::vector<std::string> const& words)
{
  std::vector<std::string> codes;
  for (auto const& word : words)
    codes.push_back(unit_code(word));
  std::map<std::string, std::vector<UnitId>> by_code, by_name;
  for (auto const& link : store::units_by_code(tx, codes))
    by_code[link.word].push_back(link.unit);
  for (auto const& link : store::units_by_name(tx, words, scope_, scope_.last()))
    by_name[link.word].push_back(link.unit);
  for (std::size_t i = 0; i < words.size(); ++i) {
    auto const& found = by_code.contains(codes[i]) ? by_code[codes[i]] : by_name[words[i]];
    auto& said = units_[words[i]];
    if (found.empty())
      said.why = boost::describe::enum_to_string(LinkFault::unknown_unit, "");
    else if (found.size() > 1)
      said.why = boost::describe::enum_to_string(LinkFault::several_units, "");
    else if (!scope_.covers(found.front()))
      said.why = boost::describe::enum_to_string(LinkFault::outside_scope, "");
    else
      said.unit = found.front();
  }
}

void Links::look_up_records(Tx& tx, FieldKind kind, std::vector<std::string> const& words)
{
  auto& of_kind = records_[kind];
  for (auto const& word : words)
    of_kind.try_emplace(word);
  for (auto const& link : store::records_named(tx, kind, words))
    of_kind[link.word].push_back({link.county, link.id, link.unit, link.active});
}

void Links::look_up_campaigns(Tx& tx, std::vector<std::string> const& words)
{
  for (auto const& word : words)
    campaigns_.try_emplace(word, false);
  for (auto const& code : store::campaigns_named(tx, words))
    campaigns_[code] = true;
}

RowPlace Links::settle(RecordType const& type, CheckedRow& row,
                       std::span<std::optional<std::string_view>> values, TextRoom& room)
{
  std::optional<UnitId> unit;
  RowPlace place;
  for (std::size_t f = 0; f < values.size(); ++f)
    if (type.fields[f].kind == FieldKind::unit && values[f])
      unit = settle_unit(type.fields[f], row, values[f], room);
  if (unit) {
    place.county = unit->county();
    place.unit = *unit;
  }
  for (std::size_t f = 0; f < values.size(); ++f) {
    auto const& field = type.fields[f];
    if (!values[f])
      continue;
    if (field.kind == FieldKind::campaign && !campaigns_.at(std::string{*values[f]}))
      row.findings.push_back(row_finding(LinkFault::unknown_campaign, field.name));
    if (!refers(field.kind))
      continue;
    if (auto const target = settle_record(field, row, values[f], unit, room)) {
      place.county = target->county;
      if (type.owner == f)
        place.unit = target->unit;
      if (field.kind == FieldKind::household)
        place.household = target;
    }
  }
  return place;
}

std::optional<UnitId> Links::settle_unit(FieldType const& field, CheckedRow& row,
                                         std::optional<std::string_view>& value, TextRoom& room)
{
  auto const& said = units_.at(std::string{*value});
  if (!said.why.empty()) {
    row.findings.push_back({std::string{said.why}, field.name, Weight::error, {}});
    return {};
  }
  value = room.keep(to_text(said.unit));
  return said.unit;
}

// Several counties may number alike: the one of the row's own county is meant.
std::optional<Target> Links::settle_record(FieldType const& field, CheckedRow& row,
                                           std::optional<std::string_view>& value,
                                           std::optional<UnitId> near, TextRoom& room)
{
  auto const refused = refused_.find(std::string{*value});
  bool const was_refused = field.kind == FieldKind::household && refused != refused_.end();
  if (was_refused && refused->second == Refused::elsewhere) {
    row.findings.push_back(row_finding(LinkFault::household_refused, field.name));
    return {};
  }
  Target const* meant = nullptr;
  std::size_t seen = 0;
  for (auto const& one : records_[field.kind][std::string{*value}]) {
    if (!scope_.covers(one.unit))
      continue;
    ++seen;
    if (!meant || (near && one.county == near->county()))
      meant = &one;
  }
  if (seen > 1 && !(near && meant->county == near->county())) {
    row.findings.push_back(row_finding(LinkFault::several_of_this_number, field.name));
    return {};
  }
  if (!meant) {
    row.findings.push_back(
        row_finding(was_refused ? LinkFault::household_refused : unknown(field.kind), field.name));
    return {};
  }
  value = room.keep(to_text(meant->id));
  return *meant;
}

}  // namespace hengwen::app
