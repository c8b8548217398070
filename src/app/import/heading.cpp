// SPDX-License-Identifier: Apache-2.0
#include "app/import/heading.hpp"

#include "app/import/loose_text.hpp"

#include <set>

namespace hengwen::app {
namespace {

using Spellings = std::unordered_map<std::string, std::size_t>;  // Loose text -> field.

// What a heading may say besides its own words: 必填, (元), (选填) …
std::string_view bare(std::string_view loose_heading)
{
  for (auto shorter = without_brackets(loose_heading); shorter.size() < loose_heading.size();
       shorter = without_brackets(loose_heading))
    loose_heading = shorter;
  return loose_heading;
}

Spellings spellings_of(RecordType const& type)
{
  auto const& label = labels().at(std::string{type.kind});
  Spellings all;
  auto const add = [&](std::string_view text, std::size_t field) {
    all.try_emplace(loose(text), field);
  };
  // In this order, so that another field's spelling never takes a heading of the template.
  for (std::size_t i = 0; i < type.fields.size(); ++i)
    add(label.fields.at(std::string{type.fields[i].name}).zh, i);
  for (std::size_t i = 0; i < type.fields.size(); ++i)
    add(label.fields.at(std::string{type.fields[i].name}).en, i);
  for (std::size_t i = 0; i < type.fields.size(); ++i)
    add(type.fields[i].name, i);
  for (std::size_t i = 0; i < type.fields.size(); ++i)
    for (auto const& other : label.fields.at(std::string{type.fields[i].name}).also)
      add(other, i);
  for (std::size_t i = 0; i < type.fields.size(); ++i)
    all.try_emplace(std::string{bare(loose(label.fields.at(std::string{type.fields[i].name}).zh))},
                    i);
  return all;
}

Spellings const& spellings(RecordType const& type)
{
  static auto const all = [] {
    std::map<std::string_view, Spellings> by_kind;
    for (auto const& each : record_types())
      by_kind.emplace(each.kind, spellings_of(each));
    return by_kind;
  }();
  return all.at(type.kind);
}

std::optional<std::size_t> field_of(Spellings const& known, std::string const& heading)
{
  auto const plain = loose(heading);
  if (auto const found = known.find(plain); found != known.end())
    return found->second;
  auto const found = known.find(std::string{bare(plain)});
  return found == known.end() ? std::nullopt : std::optional{found->second};
}

MoneyUnit unit_of(std::string const& heading)
{
  return loose(heading).find("万元") == std::string::npos ? MoneyUnit::yuan : MoneyUnit::wan;
}

// A column that a row cannot do without. An empty yes-or-no means no.
bool indispensable(FieldType const& field)
{
  return field.required && field.kind != FieldKind::boolean;
}

Headings headings_in(RecordType const& type, TopRow const& row)
{
  auto const& known = spellings(type);
  Headings out{.row = row.number, .columns = {}, .unknown = {}, .missing = {}, .twice = {}};
  std::set<std::size_t> seen;
  for (auto const& [at, heading] : row.cells) {
    if (loose(heading).starts_with(reason_heading))
      continue;
    auto const field = field_of(known, heading);
    if (!field)
      out.unknown.push_back(heading);
    else if (!seen.insert(*field).second)
      out.twice.push_back(heading);
    else
      out.columns.push_back({at, *field, unit_of(heading), heading});
  }
  for (std::size_t i = 0; i < type.fields.size(); ++i)
    if (indispensable(type.fields[i]) && !seen.contains(i))
      out.missing.push_back(type.fields[i].name);
  return out;
}

// How well headings fit a kind: what is recognised counts for it, what is not against it.
double fit(RecordType const& type, Headings const& h)
{
  auto const needed = double(std::ranges::count_if(type.fields, indispensable));
  auto const found = needed - double(h.missing.size());
  return double(h.columns.size()) - double(h.unknown.size() + h.twice.size()) +
         (needed > 0 ? 10.0 * found / needed : 0.0);
}

}  // namespace

TopRow::TopRow(sheet::Row const& row) : number{row.number}
{
  for (auto const& cell : row.cells)
    if (auto const text = trimmed(cell.text); !text.empty())
      cells.emplace_back(cell.column, text);
}

std::optional<Headings> find_headings(RecordType const& type, std::vector<TopRow> const& rows)
{
  std::optional<Headings> best;
  for (auto const& row : rows) {
    auto found = headings_in(type, row);
    if (found.columns.size() >= 2 && (!best || found.columns.size() > best->columns.size()))
      best = std::move(found);
  }
  return best;
}

RecordType const* kind_named(std::string_view sheet_name)
{
  auto const name = loose(sheet_name);
  auto const stem = std::string{bare(name)};
  for (auto const& type : record_types()) {
    auto const& label = labels().at(std::string{type.kind});
    for (auto const& said : {loose(label.sheet), loose(label.en), loose(type.kind)})
      if (name == said || stem == said ||
          (stem.starts_with(said) &&
           stem.find_first_not_of("0123456789", said.size()) == stem.npos))
        return &type;
  }
  return nullptr;
}

std::optional<Recognised> recognise_sheet(std::string_view name, std::vector<TopRow> const& rows)
{
  if (auto const* type = kind_named(name))
    if (auto headings = find_headings(*type, rows))
      return Recognised{type, *std::move(headings)};
  std::optional<Recognised> best;
  double best_fit = 0, second_fit = -1000;
  for (auto const& type : record_types()) {
    auto headings = find_headings(type, rows);
    if (!headings || headings->missing.size() > 0)
      continue;
    auto const fits = fit(type, *headings);
    if (!best || fits > best_fit) {
      second_fit = best ? best_fit : second_fit;
      best_fit = fits;
      best = Recognised{&type, *std::move(headings)};
    } else {
      second_fit = std::max(second_fit, fits);
    }
  }
  return best && best_fit > second_fit ? std::move(best) : std::nullopt;
}

}  // namespace hengwen::app
