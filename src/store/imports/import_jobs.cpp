// SPDX-License-Identifier: Apache-2.0
#include "store/imports/import_jobs.hpp"

#include "sql/imports.hpp"

namespace hengwen::store {

void start_import(Tx& tx, ImportJob const& job)
{
  tx.run(sql::imports::start, job.id, job.name, job.unit, job.account, job.dry_run, job.kept,
         job.bytes_total);
}

void hold_import(Tx& tx, Uuid const& id)
{
  tx.run(sql::imports::hold, id);
}

void finish_import(Tx& tx, Uuid const& id, ImportState state, std::optional<Refusal> const& refusal)
{
  using Said = std::optional<std::string>;
  tx.run(sql::imports::finish, id, state, refusal ? Said{refusal->why} : Said{},
         refusal ? Said{refusal->where} : Said{});
}

void measure_import(Tx& tx, Uuid const& id, std::int64_t bytes_total)
{
  tx.run(sql::imports::measure, id, bytes_total);
}

void advance_import(Tx& tx, Uuid const& id, std::int64_t bytes_read)
{
  tx.run(sql::imports::advance, id, bytes_read);
}

void add_import_sheet(Tx& tx, ImportSheet const& s)
{
  tx.run(sql::imports::add_sheet, s.import, s.position, s.sheet, s.kind, s.refusal_why,
         s.refusal_where);
}

void count_import_sheet(Tx& tx, ImportSheet const& s)
{
  tx.run(sql::imports::count_sheet, s.import, s.position, s.rows, s.added, s.changed, s.same, s.bad,
         s.warned, s.reached);
}

void forget_findings(Tx& tx, Uuid const& import, std::int32_t position)
{
  tx.run(sql::imports::forget_findings, import, position);
}

void add_findings(Tx& tx, Uuid const& import, UnitId unit,
                  std::vector<ImportFinding> const& findings)
{
  if (findings.empty())
    return;
  auto copy = tx.copy_in(
      "copy import_finding (import, unit, position, row, n, \"column\", heading, why, weight, "
      "detail)"
      " from stdin");
  for (auto const& f : findings)
    copy.add(import, unit, f.position, f.row, f.n, f.column, f.heading, f.why, f.weight, f.detail);
  copy.finish();
}

std::optional<ImportJob> import_job(Tx& tx, Uuid const& id)
{
  return tx.maybe_one<ImportJob>(sql::imports::job, id);
}

std::vector<ImportJob> import_jobs(Tx& tx, UnitId first, UnitId last, int most)
{
  return tx.all<ImportJob>(sql::imports::jobs, first, last, most);
}

std::vector<ImportJob> unfinished_imports(Tx& tx)
{
  return tx.all<ImportJob>(sql::imports::unfinished);
}

std::vector<ImportSheet> import_sheets(Tx& tx, std::vector<Uuid> const& imports)
{
  return tx.all<ImportSheet>(sql::imports::sheets, imports);
}

std::vector<ImportFinding> findings_after(Tx& tx, Uuid const& import, AfterFinding const& after,
                                          int most)
{
  return tx.all<ImportFinding>(sql::imports::findings, import, after.position, after.row, after.n,
                               most);
}

std::vector<ImportFinding> findings_of_rows(Tx& tx, Uuid const& import, std::int32_t position,
                                            std::int32_t first_row, std::int32_t last_row)
{
  return tx.all<ImportFinding>(sql::imports::findings_of_rows, import, position, first_row,
                               last_row);
}

}  // namespace hengwen::store
