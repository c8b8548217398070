// SPDX-License-Identifier: Apache-2.0
#include "app/import/import_run.hpp"

namespace hengwen::app {

ImportRun::ImportRun(Database& database, store::ImportJob const& job,
                     std::vector<PlannedSheet> const& plan,
                     std::vector<store::ImportSheet> const& sheets, std::uint64_t bytes_total,
                     ImportControl const& control)
    : database_{database},
      job_{job},
      bytes_total_{bytes_total},
      control_{control},
      links_{database, job.unit},
      identities_{*database.vault()},
      writer_{database, job, plan, sheets, tried_}
{
  for (auto const& sheet : sheets)
    reached_.push_back(std::uint32_t(sheet.reached));
}

void ImportRun::take(CheckedRows&& rows)
{
  // Rows may refer to those of other sheets; base unions also to each other.
  if (!writer_.idle() && (writer_.last().rows.plan != rows.plan || rows.type->kind == "base_union"))
    finish();
  auto next = prepare(std::move(rows));
  while (!writer_.may_start(next))
    finish_first();
  if (!numbers_known_) {
    finish();
    foretell_numbers(next);
  }
  writer_.start(std::move(next));
}

void ImportRun::finish()
{
  while (!writer_.idle())
    finish_first();
}

void ImportRun::finish_first()
{
  auto const [batch, done, sheet, took_numbers] = writer_.finish_first();
  numbers_known_ = numbers_known_ && !took_numbers;
  for (auto const& [which, fates] : done)
    remember(batch.to_write().only(which), fates);
  if (control_.progress)
    control_.progress(sheet, batch.rows.bytes_read, bytes_total_);
}

PreparedRows ImportRun::prepare(CheckedRows&& rows)
{
  PreparedRows out{std::move(rows), {}, {}, {}};
  out.places = links_.resolve(out.rows);
  out.identities = identities_.give(out.rows);
  remember_refused(out.rows);
  for (std::size_t i = 0; i < out.rows.rows.size(); ++i)
    if (out.rows.rows[i].number > reached_[out.rows.plan])
      out.which.push_back(i);
  foretell_numbers(out);
  return out;
}

void ImportRun::foretell_numbers(PreparedRows& rows)
{
  if (!std::exchange(numbers_known_, true))
    numbers_.forget();
  if (rows.rows.type->kind == "household" && !job_.dry_run)
    rows.foretold = numbers_.foretell(database_, rows.to_write());
}

void ImportRun::remember(RowsToWrite const& rows, Fates const& fates)
{
  auto const kind = rows.type().kind;
  auto const handle = Links::handle_of(kind);
  for (std::size_t n = 0; n < fates.size(); ++n) {
    auto const& fate = fates[n];
    if (fate.fate == Fate::bad) {
      if (kind == "household" && !rows.row(n).bad())
        links_.remember_refused(rows.text(n, "citizen_id"), Links::Refused::elsewhere);
      continue;
    }
    if (kind == "campaign")
      links_.remember_campaign(rows.text(n, "code"));
    if (handle) {
      UnitId unit;
      from_text(rows.text(n, "unit"), unit);
      bool const active = kind != "household" || !rows.maybe(n, "left_on");
      links_.remember(handle->kind, rows.text(n, handle->field),
                      {rows.place(n).county, fate.id, unit, active});
    }
    if (fate.fate == Fate::same || !job_.dry_run)
      continue;
    auto const& person = rows.identity(n).person;
    if (kind == "household")
      tried_.insert_or_assign(*person, TriedPerson{rows.place(n).county, fate.id, true});
    else if (kind == "member" && person && rows.text(n, "counted") != "false")
      tried_.insert_or_assign(*person, TriedPerson{rows.place(n).household->county,
                                                   rows.place(n).household->id, false});
  }
}

void ImportRun::remember_refused(CheckedRows const& rows)
{
  if (rows.type->kind != "household")
    return;
  auto const field = rows.type->index("citizen_id");
  auto const& recalled = recalled_[rows.plan];
  for (std::size_t i = 0; i < rows.rows.size(); ++i)
    if (auto const& head = rows.of(i)[field]) {
      if (recalled.contains(rows.rows[i].number))
        links_.remember_refused(*head, Links::Refused::elsewhere);
      else if (rows.rows[i].bad())
        links_.remember_refused(*head, Links::Refused::once);
    }
}

}  // namespace hengwen::app
