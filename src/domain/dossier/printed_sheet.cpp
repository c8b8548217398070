// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/printed_sheet.hpp"

#include "domain/policy/data.hpp"

#include <algorithm>
#include <map>

namespace hengwen {
namespace {

constexpr std::ptrdiff_t longest_reason = 2000;

}  // namespace

SheetLayout const& sheet_layout(SheetKind kind)
{
  static auto const all = policy_data::read<std::vector<SheetLayout>>("sheets.json");
  auto const found = std::ranges::find(all, kind, &SheetLayout::kind);
  if (found == all.end())
    throw std::runtime_error{"policy/sheets.json: a kind of sheet is missing"};
  return *found;
}

std::string canonical_text(FilledSheet const& sheet)
{
  return boost::json::serialize(write_json(sheet));
}

std::vector<ComparedCell> compared(std::vector<KeptCell> const& printed,
                                   std::vector<KeptCell> const& now)
{
  std::map<std::string_view, KeptCell const*> by_path;
  for (auto const& cell : now)
    by_path.emplace(cell.path, &cell);
  std::vector<ComparedCell> out;
  for (auto const& cell : printed) {
    auto const found = by_path.extract(cell.path);
    auto& line = out.emplace_back(ComparedCell{cell.path, cell.label, cell.shown, {}, false});
    if (found.empty())
      continue;
    line.now = found.mapped()->shown;
    line.same = found.mapped()->mark == cell.mark;
  }
  for (auto const& cell : now)
    if (by_path.contains(cell.path))
      out.push_back({cell.path, cell.label, {}, cell.shown, false});
  return out;
}

Verdict may_print(SheetWish const& wish, bool may_reveal)
{
  if (trimmed(wish.reason).empty())
    return refuse(NoSheet::reason_missing, "reason");
  if (characters(wish.reason) > longest_reason)
    return refuse(NoSheet::words_too_long, "reason");
  if (!wish.whole.value_or(false))
    return allowed;
  if (!sheet_layout(wish.kind).may_be_whole)
    return refuse(NoSheet::never_whole, "whole");
  if (!may_reveal)
    return refuse(NoSheet::may_not_reveal, "whole");
  return allowed;
}

Verdict is_hash_beginning(std::string_view text)
{
  auto const is_sign = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  };
  if (!std::ranges::all_of(text, is_sign))
    return refuse(NoSheet::not_a_hash, "hash");
  if (text.size() < printed_hash)
    return refuse(NoSheet::hash_too_short, "hash");
  return allowed;
}

}  // namespace hengwen
