// SPDX-License-Identifier: Apache-2.0
#include "http/dossier/timeline.hpp"

#include "base/words.hpp"
#include "domain/policy/code_list.hpp"

namespace hengwen::http {
namespace {

constexpr int most_changes = 200;

void append(Bilingual& say, std::string_view zh, std::string_view en)
{
  if (!zh.empty())
    say.zh += " · " + std::string{zh};
  if (!en.empty())
    say.en += " · " + std::string{en};
}

Bilingual sentence(store::TimelineRow const& row)
{
  auto const& label = labels().at(row.kind);
  Bilingual say{label.sheet, label.en};
  if (row.list && row.code) {
    auto const* item = code_lists().item(*row.list, *row.code);
    append(say, item ? item->zh : *row.code, item ? item->en : *row.code);
  }
  append(say, row.words, row.words);
  if (row.amount)
    append(say, grouped(*row.amount) + " 元", grouped(*row.amount) + " yuan");
  return say;
}

}  // namespace

TimelineEntry timeline_entry(store::TimelineRow const& row)
{
  return {.on = row.day,
          .kind = row.kind,
          .id = row.id,
          .say = sentence(row),
          .amount = row.amount,
          .state = row.state == "paid" ? std::nullopt : row.state,
          .unit = {row.unit_code, row.unit_name}};
}

TimelineEntry timeline_entry(store::FamilyRow const& row, Uuid const& of)
{
  bool const own = row.household == of;
  auto const other_step = step_of_other(row.kind).value_or(DossierStep::begin);
  auto const& label =
      step_labels().steps.at(std::string{word_of(own ? step_of(row.kind) : other_step)});
  TimelineEntry out{.on = row.effective_on,
                    .kind = "family_change",
                    .id = row.id,
                    .say = {label.zh, label.en},
                    .unit = {row.unit_code.value_or(""), row.unit_name.value_or("")}};
  auto const& head = own ? row.other_head_name : row.head_name;
  if (own && row.other_number)
    out.other = HouseholdLink{head ? row.other : std::nullopt, *row.other_number};
  else if (own && row.began)
    out.other = HouseholdLink{row.began_household, ""};
  else if (!own)
    out.other = HouseholdLink{head ? std::optional{row.household} : std::nullopt, row.number};
  if (out.other)
    append(out.say, out.other->number, out.other->number);
  auto const& name = row.began && own ? row.began_name : head;
  append(out.say, name.value_or(""), name.value_or(""));
  return out;
}

std::vector<TimelineEntry> life_line(Tx& tx, Scope const& scope, std::int32_t county,
                                     Uuid const& household)
{
  std::vector<TimelineEntry> out;
  for (auto const& row : store::timeline(tx, county, household))
    out.push_back(timeline_entry(row));
  for (auto const& merged : store::merged_households(tx, county, household))
    for (auto const& row : store::timeline(tx, county, merged.household)) {
      out.push_back(timeline_entry(row));
      out.back().other = HouseholdLink{merged.household, merged.number};
    }
  for (auto const& row : store::family_changes(tx, {.within = scope,
                                                    .household = household,
                                                    .id = {},
                                                    .state = store::FamilyState::answered,
                                                    .after = {},
                                                    .most = most_changes}))
    if (row.outcome == FamilyOutcome::agreed)
      out.push_back(timeline_entry(row, household));
  std::ranges::stable_sort(out, std::ranges::greater{}, &TimelineEntry::on);
  return out;
}

}  // namespace hengwen::http
