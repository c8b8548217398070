// SPDX-License-Identifier: Apache-2.0
//
// hengwen import FILE.xlsx: brings a workbook in, also while the server runs. Good rows go
// in, bad rows are told and, if asked for, written to a workbook to put right.
//
//     hengwen import households.xlsx --unit 420106 --dry-run
//     hengwen import --template --out template.xlsx
#include "app/import/bad_rows_workbook.hpp"
#include "app/import/import_findings.hpp"
#include "app/import/import_log.hpp"
#include "app/import/run_import.hpp"
#include "app/import/template_workbook.hpp"
#include "app/org/plant_tree.hpp"
#include "base/instant.hpp"
#include "http/problem.hpp"
#include "server/commands.hpp"
#include "server/stop_signals.hpp"
#include "server/wiring.hpp"
#include "store/org/units.hpp"

#include <unistd.h>
#include <CLI/CLI.hpp>

#include <iostream>

namespace hengwen {
namespace {

constexpr int findings_told = 20;

enum class NoCommandImport { no_such_unit, no_file_given };
BOOST_DESCRIBE_ENUM(NoCommandImport, no_such_unit, no_file_given)

struct Wish {
  std::string file;
  std::string unit = "0";
  std::string bad;
  std::string out = "hengwen-template.xlsx";
  bool dry_run = false;
  bool make_template = false;
};

std::string said(Refusal const& refusal)
{
  auto const sentence = http::sentence_of(refusal);
  return sentence ? sentence->zh + "  " + sentence->en : refusal.why + " " + refusal.where;
}

UnitId scope_of(Database& database, std::string const& code)
{
  auto const unit = database.read([&](Tx& tx) { return store::unit_by_code(tx, code); });
  if (!unit)
    throw CommandRefused{refuse(NoCommandImport::no_such_unit, code).error()};
  return unit->id;
}

store::ImportJob start(Database& database, Wish const& wish)
{
  store::ImportJob const job{.id = new_uuid(),
                             .name = std::filesystem::path{wish.file}.filename().string(),
                             .unit = scope_of(database, wish.unit),
                             .dry_run = wish.dry_run,
                             .started_at = now()};
  database.write([&](Tx& tx) {
    store::hold_import(tx, job.id);
    app::begin_import(tx, job, app::importer(job, job.started_at));
  });
  return job;
}

// One line that is written over while a person watches.
void tell_progress(store::ImportSheet const& sheet, std::uint64_t read, std::uint64_t all)
{
  if (!isatty(STDERR_FILENO))
    return;
  fmt::print(stderr, "\r{:3} %  {}  {} 行 rows\033[K", all == 0 ? 100 : read * 100 / all,
             sheet.sheet, sheet.rows);
  std::fflush(stderr);
}

void tell_sheets(std::vector<store::ImportSheet> const& sheets)
{
  for (auto const& s : sheets) {
    if (s.refusal_why)
      fmt::print("{}: {}\n", s.sheet, said({*s.refusal_why, s.refusal_where.value_or("")}));
    else if (s.rows > 0)
      fmt::print(
          "{} ({}): {} 行 rows, 新增 added {}, 更改 changed {}, 不变 same {}, 错误 bad {}, "
          "提示 hints {}\n",
          s.sheet, *s.kind, s.rows, s.added, s.changed, s.same, s.bad, s.warned);
  }
}

void tell_findings(Database& database, store::ImportJob const& job,
                   std::vector<store::ImportSheet> const& sheets)
{
  auto const found = database.read(
      [&](Tx& tx) { return store::findings_after(tx, job.id, {}, findings_told + 1); });
  for (std::size_t i = 0; i < found.size() && i < findings_told; ++i) {
    auto const& one = found[i];
    auto const kind = sheets[std::size_t(one.position)].kind.value_or("");
    fmt::print("  {} 第 {} 行 row {}: {}\n", one.sheet, one.row, one.row,
               app::sentence_of(one, kind).zh);
  }
  if (found.size() > findings_told)
    fmt::print("  …\n");
}

int end_of(app::ImportEnd const& end)
{
  if (end.state == store::ImportState::done)
    return 0;
  fmt::print("{}\n", end.refusal ? said(*end.refusal)
                                 : std::string{"已取消，已导入的行保留  Cancelled; what is in "
                                               "stays in"});
  return 1;
}

int import(Wish const& wish, Settings const& settings)
{
  StopSignals const signals;
  std::atomic<bool> cancel = false;
  std::stop_callback const stop{signals.token(), [&] { cancel = true; }};
  Wiring wiring{settings, Use::command, "import"};
  auto& database = wiring.database();
  app::plant_tree(database);
  auto const job = start(database, wish);
  auto const end = app::run_import(database, job, wish.file, business_day(now()),
                                   {.cancel = &cancel, .progress = tell_progress});
  if (isatty(STDERR_FILENO))
    fmt::print(stderr, "\r\033[K");
  auto const sheets = database.read([&](Tx& tx) { return store::import_sheets(tx, {job.id}); });
  if (wish.dry_run)
    fmt::print("试运行，未写入任何记录  Dry run: nothing was written\n");
  tell_sheets(sheets);
  tell_findings(database, job, sheets);
  if (!wish.bad.empty()) {
    auto const written = app::write_bad_rows(database, job.id, wish.file, wish.bad);
    if (written && *written > 0)
      fmt::print("错误行 bad rows: {}\n", wish.bad);
  }
  return end_of(end);
}

int run(Wish const& wish, Settings const& settings)
{
  if (wish.make_template) {
    app::write_template(wish.out, business_day(now()));
    fmt::print("{}\n", wish.out);
    return 0;
  }
  if (wish.file.empty())
    throw CommandRefused{refuse(NoCommandImport::no_file_given).error()};
  return import(wish, settings);
}

}  // namespace

Run add_import(CLI::App& command, Settings const& settings)
{
  auto wish = std::make_shared<Wish>();
  command.add_option("file", wish->file, "The workbook (.xlsx)");
  command.add_flag("--dry-run", wish->dry_run, "Check everything and write nothing");
  command.add_option("--unit", wish->unit, "Only rows of this union and those below it (0: all)");
  command.add_option("--bad", wish->bad, "Write the bad rows to this workbook");
  command.add_flag("--template", wish->make_template, "Write the workbook to fill in, and end");
  command.add_option("--out", wish->out, "Where to write the template");
  return [wish, &settings] { return run(*wish, settings); };
}

}  // namespace hengwen
