// SPDX-License-Identifier: Apache-2.0
#include "app/personal/disclosures.hpp"

#include "store/audit/audit.hpp"

namespace hengwen::app {
namespace {

DisclosureWish trimmed_words(DisclosureWish wish)
{
  for (auto* words : {&wish.recipient, &wish.purpose, &wish.basis})
    *words = std::string{trimmed(*words)};
  return wish;
}

// By county, because the ends of the chains of the log are taken in this order by everybody.
Answer<std::vector<store::FileRow>> files_of(Tx& tx, Keeper const& keeper,
                                             std::vector<Uuid> households)
{
  std::vector<store::FileRow> out;
  std::ranges::sort(households);
  for (auto const& household : households)
    out.push_back(TRY(open_file(tx, keeper, household)));
  std::ranges::stable_sort(out, {}, &store::FileRow::county);
  return out;
}

AuditEntry told(store::FileRow const& file, DisclosureWish const& wish)
{
  AuditEntry entry;
  tell(entry, AuditAct::disclosure_recorded, file, wish.purpose);
  entry.fields = wish.fields;
  entry.after["recipient"] = wish.recipient;
  entry.after["basis"] = wish.basis;
  entry.after["on"] = to_text(wish.on);
  return entry;
}

}  // namespace

Answer<store::DisclosureRow> record_disclosure(Keeper const& keeper, DisclosureWish const& typed)
{
  TRY(may_disclose(typed, keeper.today));
  auto const wish = trimmed_words(typed);
  auto const id = new_uuid();
  return keeper.act.write([&](Tx& tx, AuditEntry& entry) -> Answer<store::DisclosureRow> {
    auto const files = TRY(files_of(tx, keeper, wish.households));
    for (auto const& file : files)
      store::add_disclosure(tx, file, id, wish, keeper.name(), keeper.now());
    auto rows = store::disclosures(tx, {.within = keeper.scope, .id = id, .most = 1});
    for (auto const& file : std::span{files}.first(files.size() - 1))
      store::append_audit(tx, keeper.act.actor(), told(file, wish));
    entry = told(files.back(), wish);
    return std::move(rows.at(0));
  });
}

}  // namespace hengwen::app
