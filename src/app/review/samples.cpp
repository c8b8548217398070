// SPDX-License-Identifier: Apache-2.0
#include "app/review/samples.hpp"

#include "base/readable_code.hpp"
#include "base/words.hpp"
#include "store/vault/vault.hpp"

#include <fmt/format.h>

namespace hengwen::app {
namespace {

std::string bond(store::SampleRow const& sample, Uuid const& household)
{
  return fmt::format("sample_row {} {} {}", sample.county, to_text(sample.id), to_text(household));
}

}  // namespace

Answer<store::SampleRow> draw_sample(Keeper const& keeper, UnitId by, store::UnitRow const& of,
                                     SampleWish const& wish)
{
  TRY(may_draw(wish, by, of.id));
  store::NewSample const sample{
      .id = new_uuid(),
      .unit = of,
      .by_unit = by,
      .kind = wish.kind,
      .share = wish.share.value_or(sample_share(of.division, keeper.today)),
      .seed = wish.seed ? *wish.seed : readable_code(3),
      .on = keeper.today,
      .by = keeper.name()};
  return keeper.act.write([&](Tx& tx, AuditEntry& entry) -> Answer<store::SampleRow> {
    auto const drawn = store::draw_sample(tx, sample, keeper.now());
    if (drawn == 0)
      return refuse(NoSample::nothing_to_draw, "unit");
    entry.act = AuditAct::sample_drawn;
    entry.unit = of.id;
    entry.kind = "sample";
    entry.record = sample.id;
    note_change(entry, "seed", "", sample.seed);
    note_change(entry, "count", "", to_text(drawn));
    return store::sample(tx, keeper.scope, sample.id).value();
  });
}

Answer<store::SampleRow> check_drawn(Keeper const& keeper, UnitId by, Uuid const& id,
                                     Uuid const& household, SampleCheck const& check)
{
  return keeper.act.write([&](Tx& tx, AuditEntry& entry) -> Answer<store::SampleRow> {
    auto const sample = store::sample(tx, keeper.scope, id);
    if (!sample)
      return refuse(NoFile::not_found);
    auto const row = store::drawn_row(tx, *sample, household);
    if (!row)
      return refuse(NoFile::not_found);
    TRY(may_check(check, by, sample->place, row->finding.has_value()));
    std::optional<Bytes> words;
    if (check.words && !trimmed(*check.words).empty())
      words = Bytes{tx.vault().seal(trimmed(*check.words), bond(*sample, household))};
    if (!store::check_sample_row(tx, *sample, household, check.finding, words, keeper.today,
                                 keeper.name()))
      return refuse(NoSample::checked_already);
    entry.act = AuditAct::sample_row_checked;
    entry.unit = sample->place;
    entry.kind = "household";
    entry.record = household;
    note_change(entry, "finding", "", word_of(check.finding));
    return store::sample(tx, keeper.scope, id).value();
  });
}

std::optional<std::string> finding_words(Vault const& vault, store::SampleRow const& sample,
                                         store::DrawnRow const& row)
{
  if (!row.sealed)
    return {};
  return vault.open(row.sealed->raw, bond(sample, row.household));
}

}  // namespace hengwen::app
