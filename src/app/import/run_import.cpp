// SPDX-License-Identifier: Apache-2.0
#include "app/import/run_import.hpp"

#include "app/dossier/reckon_judgements.hpp"
#include "app/import/import_log.hpp"
#include "app/import/import_run.hpp"
#include "app/import/row_source.hpp"

#include <limits>

namespace hengwen::app {
namespace {

std::vector<store::ImportSheet> sheets_of(Database& database, store::ImportJob const& job,
                                          std::vector<PlannedSheet> const& plan,
                                          std::uint64_t bytes_total)
{
  using Said = std::optional<std::string>;
  return database.write([&](Tx& tx) {
    store::measure_import(tx, job.id, std::int64_t(bytes_total));
    for (std::size_t i = 0; i < plan.size(); ++i) {
      auto const& sheet = plan[i];
      store::add_import_sheet(
          tx, {.import = job.id,
               .position = std::int32_t(i),
               .sheet = sheet.name,
               .kind = sheet.type ? Said{std::string{sheet.type->kind}} : Said{},
               .refusal_why = sheet.refusal ? Said{sheet.refusal->why} : Said{},
               .refusal_where = sheet.refusal ? Said{sheet.refusal->where} : Said{}});
    }
    return store::import_sheets(tx, {job.id});
  });
}

// Households that an earlier run of this job refused for belonging elsewhere.
void recall_refused(Database& database, store::ImportJob const& job, ImportRun& run,
                    std::vector<store::ImportSheet> const& sheets)
{
  for (auto const& sheet : sheets) {
    if (sheet.kind != "household" || sheet.reached == 0)
      continue;
    std::set<std::uint32_t> rows;
    auto const all = database.read([&](Tx& tx) {
      return store::findings_of_rows(tx, job.id, sheet.position, 0,
                                     std::numeric_limits<std::int32_t>::max());
    });
    for (auto const& one : all)
      if (one.why == "filed_elsewhere" || one.why == "in_another_household")
        rows.insert(std::uint32_t(one.row));
    run.recall(std::size_t(sheet.position), std::move(rows));
  }
}

ImportEnd load(Database& database, store::ImportJob const& job, std::filesystem::path const& file,
               Date today, ImportControl const& control)
{
  auto book = sheet::Workbook::open(file);
  if (!book)
    return {store::ImportState::refused, book.error()};
  auto const plan = plan_workbook(*book);
  if (!plan)
    return {store::ImportState::refused, plan.error()};
  auto const sheets = sheets_of(database, job, *plan, book->bytes_total());
  ImportRun run{database, job, *plan, sheets, book->bytes_total(), control};
  recall_refused(database, job, run, sheets);
  RowSource source{*book, *plan, today};
  while (auto rows = source.next()) {
    bool const leave = control.leave && *control.leave;
    if (leave || (control.cancel && *control.cancel)) {
      run.finish();
      return {leave ? store::ImportState::running : store::ImportState::cancelled};
    }
    run.take(*std::move(rows));
  }
  run.finish();
  if (auto const verdict = source.verdict(); !verdict)
    return {store::ImportState::refused, verdict.error()};
  return {};
}

}  // namespace

ImportEnd run_import(Database& database, store::ImportJob const& job,
                     std::filesystem::path const& file, Date today, ImportControl const& control)
{
  auto const end = load(database, job, file, today, control);
  if (end.state == store::ImportState::running)
    return end;
  // Also after a run that stopped half-way: what is in is in.
  if (!job.dry_run)
    reckon_judgements(database);
  database.write([&](Tx& tx) { end_import(tx, job, end.state, end.refusal); });
  return end;
}

}  // namespace hengwen::app
