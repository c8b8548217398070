// SPDX-License-Identifier: Apache-2.0
//
// The jobs that load workbooks, as the database remembers them: how far each is, sheet by
// sheet, and what was found wrong. Progress is written together with the rows it counts.
#pragma once

#include "base/instant.hpp"
#include "domain/org/unit.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

enum class ImportState { running, done, cancelled, refused, failed };
BOOST_DESCRIBE_ENUM(ImportState, running, done, cancelled, refused, failed)

struct ImportJob {
  Uuid id;
  std::string name;
  UnitId unit;
  std::optional<std::string> account;
  ImportState state = ImportState::running;
  bool dry_run = false;
  bool kept = false;
  Instant started_at;
  std::optional<Instant> finished_at;
  std::int64_t bytes_read = 0;
  std::int64_t bytes_total = 0;
  std::optional<std::string> refusal_why;
  std::optional<std::string> refusal_where;
};
BOOST_DESCRIBE_STRUCT(ImportJob, (),
                      (id, name, unit, account, state, dry_run, kept, started_at, finished_at,
                       bytes_read, bytes_total, refusal_why, refusal_where))
static_assert(fully_described<ImportJob>);

struct ImportSheet {
  Uuid import;
  std::int32_t position = 0;
  std::string sheet;
  std::optional<std::string> kind;
  std::int64_t rows = 0;
  std::int64_t added = 0;
  std::int64_t changed = 0;
  std::int64_t same = 0;
  std::int64_t bad = 0;
  std::int64_t warned = 0;
  std::int32_t reached = 0;
  std::optional<std::string> refusal_why;
  std::optional<std::string> refusal_where;
};
BOOST_DESCRIBE_STRUCT(ImportSheet, (),
                      (import, position, sheet, kind, rows, added, changed, same, bad, warned,
                       reached, refusal_why, refusal_where))
static_assert(fully_described<ImportSheet>);

struct ImportFinding {
  std::int32_t position = 0;
  std::string sheet;
  std::int32_t row = 0;
  std::int32_t n = 0;
  std::optional<std::int32_t> column;
  std::optional<std::string> heading;
  std::string why;
  std::string weight;
  std::string detail;
};
BOOST_DESCRIBE_STRUCT(ImportFinding, (),
                      (position, sheet, row, n, column, heading, why, weight, detail))
static_assert(fully_described<ImportFinding>);

// Where a page of findings begins: after this one.
struct AfterFinding {
  std::int32_t position = -1;
  std::int32_t row = 0;
  std::int32_t n = 0;
};

void start_import(Tx&, ImportJob const&);
// Until this program ends, the job is at work: for one whose file is not kept.
void hold_import(Tx&, Uuid const&);
void finish_import(Tx&, Uuid const&, ImportState, std::optional<Refusal> const& = {});
void measure_import(Tx&, Uuid const&, std::int64_t bytes_total);
void advance_import(Tx&, Uuid const&, std::int64_t bytes_read);
void add_import_sheet(Tx&, ImportSheet const&);
void count_import_sheet(Tx&, ImportSheet const&);
void forget_findings(Tx&, Uuid const& import, std::int32_t position);
void add_findings(Tx&, Uuid const& import, UnitId unit, std::vector<ImportFinding> const&);

std::optional<ImportJob> import_job(Tx&, Uuid const&);
std::vector<ImportJob> import_jobs(Tx&, UnitId first, UnitId last, int most);
std::vector<ImportJob> unfinished_imports(Tx&);
std::vector<ImportSheet> import_sheets(Tx&, std::vector<Uuid> const& imports);
std::vector<ImportFinding> findings_after(Tx&, Uuid const& import, AfterFinding const&, int most);
std::vector<ImportFinding> findings_of_rows(Tx&, Uuid const& import, std::int32_t position,
                                            std::int32_t first_row, std::int32_t last_row);

}  // namespace hengwen::store
