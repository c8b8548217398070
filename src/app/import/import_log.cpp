// SPDX-License-Identifier: Apache-2.0
#include "app/import/import_log.hpp"

#include "base/words.hpp"
#include "store/audit/audit.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::app {
namespace {

AuditEntry entry_of(AuditAct act, store::ImportJob const& job, std::string kind)
{
  return {.act = act, .unit = job.unit, .kind = std::move(kind), .record = job.id};
}

}  // namespace

Actor importer(store::ImportJob const& job, Instant now)
{
  return {.name = job.account.value_or("operator"), .at = now};
}

void begin_import(Tx& tx, store::ImportJob const& job, Actor const& actor)
{
  store::start_import(tx, job);
  auto entry = entry_of(AuditAct::import_begun, job, "import");
  note_change(entry, "file", "", job.name);
  if (job.dry_run)
    entry.fields.emplace_back("dry_run");
  store::append_audit(tx, actor, entry);
}

void tell_rows(Tx& tx, store::ImportJob const& job, RowsToWrite const& rows, Fates const& fates)
{
  std::int64_t added = 0, changed = 0;
  std::string written;
  for (std::size_t n = 0; n < fates.size(); ++n) {
    if (fates[n].fate != Fate::added && fates[n].fate != Fate::changed)
      continue;
    ++(fates[n].fate == Fate::added ? added : changed);
    written += to_text(fates[n].id) + " " + to_text(rows.identity(n).content) + "\n";
  }
  if (added + changed == 0)
    return;
  auto entry = entry_of(AuditAct::rows_imported, job, std::string{rows.type().kind});
  note_change(entry, "first_row", "", std::to_string(rows.row(0).number));
  note_change(entry, "last_row", "", std::to_string(rows.row(fates.size() - 1).number));
  note_change(entry, "added", "", std::to_string(added));
  note_change(entry, "changed", "", std::to_string(changed));
  note_change(entry, "digest", "", to_text(tx.vault().suite().digest(written)));
  store::append_audit(tx, importer(job, now()), entry);
}

void end_import(Tx& tx, store::ImportJob const& job, store::ImportState state,
                std::optional<Refusal> const& refusal)
{
  store::finish_import(tx, job.id, state, refusal);
  auto entry = entry_of(AuditAct::import_ended, job, "import");
  note_change(entry, "state", "", word_of(state));
  store::append_audit(tx, importer(job, now()), entry);
}

}  // namespace hengwen::app
