// SPDX-License-Identifier: Apache-2.0
#include "domain/org/division.hpp"

#include "base/text.hpp"
#include "embedded/files.hpp"

#include <algorithm>
#include <stdexcept>

namespace hengwen {
namespace {

constexpr Division nation{"0", "全国"};

// The part before the first tab or line end; the text moves past it.
std::string_view cut(std::string_view& text, char end)
{
  auto const at = text.find(end);
  auto const part = text.substr(0, at);
  text.remove_prefix(at == text.npos ? text.size() : at + 1);
  return part;
}

template <class Row>
Row const* found(std::vector<Row> const& rows, std::string_view code)
{
  auto const at = std::ranges::lower_bound(rows, code, {}, &Row::code);
  return at != rows.end() && at->code == code ? &*at : nullptr;
}

template <class Row>
void must_be_sorted(std::vector<Row> const& rows)
{
  if (std::ranges::adjacent_find(rows, std::greater_equal{}, &Row::code) != rows.end())
    throw std::runtime_error{"the list of divisions is not sorted by code"};
}

std::string_view content(std::string_view path)
{
  for (auto const& file : embedded::policy())
    if (file.path == path)
      return file.content;
  throw std::runtime_error{"missing in the program: " + std::string{path}};
}

std::size_t digits_below(std::size_t digits)
{
  return digits == 1 ? 2 : digits == 6 ? 9 : digits + 2;
}

}  // namespace

DivisionLevel Division::level() const
{
  switch (code.size()) {
    case 1:
      return DivisionLevel::nation;
    case 2:
      return DivisionLevel::province;
    case 4:
      return DivisionLevel::city;
    case 6:
      return DivisionLevel::county;
    default:
      return DivisionLevel::town;
  }
}

std::string_view Division::parent() const
{
  switch (level()) {
    case DivisionLevel::nation:
      return {};
    case DivisionLevel::province:
      return nation.code;
    case DivisionLevel::city:
      return code.substr(0, 2);
    case DivisionLevel::county:
      return code.substr(0, 4);
    default:
      return code.substr(0, 6);
  }
}

bool Division::in_name_only() const
{
  return level() == DivisionLevel::city &&
         (name == "市辖区" || name == "县" || name.ends_with("直辖县级行政区划"));
}

Divisions::Divisions(std::string_view current, std::string_view abolished)
{
  all_.reserve(1 + std::size_t(std::ranges::count(current, '\n')));
  all_.push_back(nation);
  while (!current.empty()) {
    auto line = cut(current, '\n');
    auto const code = cut(line, '\t');
    all_.push_back({code, line});
  }
  must_be_sorted(all_);
  while (!abolished.empty()) {
    auto line = cut(abolished, '\n');
    AbolishedDivision old{.code = cut(line, '\t'), .name = cut(line, '\t')};
    if (!from_text(cut(line, '\t'), old.last_year))
      throw std::runtime_error{"no year: " + std::string{old.code}};
    old.heir = line;
    abolished_.push_back(old);
  }
  must_be_sorted(abolished_);
}

Division const* Divisions::find(std::string_view code) const
{
  return found(all_, code);
}

std::vector<Division const*> Divisions::children(std::string_view code) const
{
  std::vector<Division const*> out;
  auto const digits = digits_below(code.size());
  auto const prefix = code == nation.code ? std::string_view{} : code;
  for (auto at = std::ranges::lower_bound(all_, prefix, {}, &Division::code);
       at != all_.end() && at->code.starts_with(prefix); ++at)
    if (at->code.size() == digits)
      out.push_back(&*at);
  return out;
}

std::vector<Division const*> Divisions::path(std::string_view code) const
{
  std::vector<Division const*> out;
  for (auto const* at = find(code); at && at->level() != DivisionLevel::nation;
       at = find(at->parent()))
    out.push_back(at);
  std::ranges::reverse(out);
  return out;
}

Division const* Divisions::place_above(std::string_view code) const
{
  auto const* at = find(code);
  do
    at = at ? find(at->parent()) : nullptr;
  while (at && at->in_name_only());
  return at;
}

std::string Divisions::full_name(std::string_view code) const
{
  std::string out;
  std::string_view last;
  for (auto const* at : path(code)) {
    // 东莞市 is its own only county.
    if (!at->in_name_only() && at->name != last)
      out += at->name;
    last = at->name;
  }
  return out.empty() && code == nation.code ? std::string{nation.name} : out;
}

std::vector<Division const*> Divisions::search(std::string_view name, std::size_t limit) const
{
  std::vector<Division const*> out;
  if (name.empty())
    return out;
  for (std::size_t const digits : {1, 2, 4, 6, 9})
    for (auto const& division : all_) {
      if (out.size() == limit)
        return out;
      if (division.code.size() == digits && !division.in_name_only() &&
          division.name.find(name) != division.name.npos)
        out.push_back(&division);
    }
  return out;
}

Division const* Divisions::resolve(std::string_view typed) const
{
  auto code = trimmed(typed);
  if (code.size() == 12 && code.ends_with("000"))
    code = code.substr(0, 9);
  if (code.size() == 9 && code.ends_with("000"))
    code = code.substr(0, 6);
  if (auto const* exact = find(code))
    return exact;
  if (code.size() != 6 || !code.ends_with("00"))
    return nullptr;
  return find(code.ends_with("0000") ? code.substr(0, 2) : code.substr(0, 4));
}

AbolishedDivision const* Divisions::abolished(std::string_view county) const
{
  auto const* exact = found(abolished_, county);
  return exact || county.size() != 6 ? exact : found(abolished_, county.substr(0, 4));
}

Findings division_findings(Divisions const& in, CitizenId const& id)
{
  if (in.find(id.division()) || in.abolished(id.division()))
    return {};
  return {finding(OddDivision::citizen_id_division_unknown, Weight::warning)};
}

Divisions const& divisions()
{
  static Divisions const all{content("divisions/divisions.tsv"),
                             content("divisions/abolished.tsv")};
  return all;
}

}  // namespace hengwen
