// SPDX-License-Identifier: Apache-2.0
#include "http/dossier/timeline.hpp"

#include "domain/policy/code_list.hpp"

namespace hengwen::http {
namespace {

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

}  // namespace hengwen::http
