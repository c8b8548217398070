// SPDX-License-Identifier: Apache-2.0
#include "http/import/routes.hpp"

#include "app/import/import_desk.hpp"
#include "app/import/import_findings.hpp"
#include "app/import/template_workbook.hpp"
#include "http/personal/leaving_file.hpp"
#include "http/problem.hpp"
#include "http/routes.hpp"

#include <fstream>
#include <sstream>

namespace hengwen::http {
namespace {

enum class BadImportPage { limit_out_of_range, bad_cursor };
BOOST_DESCRIBE_ENUM(BadImportPage, limit_out_of_range, bad_cursor)

constexpr int most_listed = 500;
constexpr int jobs_listed = 100;

struct GivenIn {
  std::optional<bool> dry_run;
  std::optional<std::string> name;
};
BOOST_DESCRIBE_STRUCT(GivenIn, (), (dry_run, name))

struct ImportId {
  Uuid id;
};
BOOST_DESCRIBE_STRUCT(ImportId, (), (id))

struct ImportRefusal {
  std::string why;
  std::string where;
  Bilingual detail;
};
BOOST_DESCRIBE_STRUCT(ImportRefusal, (), (why, where, detail))

struct SheetProgress {
  std::string sheet;
  std::string kind;  // Empty when nobody knows what the sheet is.
  std::int64_t rows = 0;
  std::int64_t added = 0;
  std::int64_t changed = 0;
  std::int64_t same = 0;
  std::int64_t bad = 0;
  std::int64_t warned = 0;
  std::optional<ImportRefusal> refusal;  // The sheet as a whole was not taken.
};
BOOST_DESCRIBE_STRUCT(SheetProgress, (),
                      (sheet, kind, rows, added, changed, same, bad, warned, refusal))

struct Import {
  Uuid id;
  std::string name;
  store::ImportState state = store::ImportState::running;
  bool dry_run = false;
  Instant started_at;
  std::optional<Instant> finished_at;
  std::int64_t bytes_read = 0;
  std::int64_t bytes_total = 0;
  std::vector<SheetProgress> sheets;
  std::optional<ImportRefusal> refusal;
};
BOOST_DESCRIBE_STRUCT(Import, (),
                      (id, name, state, dry_run, started_at, finished_at, bytes_read, bytes_total,
                       sheets, refusal))

struct Imports {
  std::vector<Import> items;
};
BOOST_DESCRIBE_STRUCT(Imports, (), (items))

struct BadRow {
  std::string sheet;
  std::int32_t row = 0;
  std::string column;
  std::string why;
  Bilingual say;
  std::string level;
};
BOOST_DESCRIBE_STRUCT(BadRow, (), (sheet, row, column, why, say, level))

struct BadRows {
  std::vector<BadRow> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(BadRows, (), (items, next))

struct BadRowsQuery {
  std::optional<std::string> after;
  std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(BadRowsQuery, (), (after, limit))

std::optional<ImportRefusal> refusal_of(std::optional<std::string> const& why,
                                        std::optional<std::string> const& where)
{
  if (!why)
    return {};
  auto const say = sentence_of(Refusal{*why, where.value_or("")});
  return ImportRefusal{*why, where.value_or(""),
                       say ? Bilingual{say->zh, say->en} : Bilingual{*why, *why}};
}

Import shown(store::ImportJob const& job, std::vector<store::ImportSheet> const& sheets)
{
  Import out{.id = job.id,
             .name = job.name,
             .state = job.state,
             .dry_run = job.dry_run,
             .started_at = job.started_at,
             .finished_at = job.finished_at,
             .bytes_read = job.bytes_read,
             .bytes_total = job.bytes_total,
             .refusal = refusal_of(job.refusal_why, job.refusal_where)};
  for (auto const& s : sheets)
    if (s.import == job.id)
      out.sheets.push_back({s.sheet, s.kind.value_or(""), s.rows, s.added, s.changed, s.same, s.bad,
                            s.warned, refusal_of(s.refusal_why, s.refusal_where)});
  return out;
}

// The import, if it is of a unit in the caller's scope.
Answer<store::ImportJob> seen_job(Call const& call, Tx& tx, Uuid const& id)
{
  auto job = store::import_job(tx, id);
  auto const unit = job ? job->unit : UnitId{-1};
  return call.see(std::move(job), unit);
}

Answer<Accepted<ImportId>> give_in(Call& call, Upload const& upload, Query<GivenIn> const& query)
{
  auto const id =
      TRY(call.services.imports->begin(upload.path, {.name = query.name.value_or("导入.xlsx"),
                                                     .scope = call.who().session.unit,
                                                     .actor = call.act().actor(),
                                                     .dry_run = query.dry_run.value_or(false)}));
  return Accepted<ImportId>{{id}};
}

Answer<Imports> list_imports(Call& call)
{
  return call.read([&](Tx& tx) -> Answer<Imports> {
    auto const& scope = call.who().scope;
    auto const jobs = store::import_jobs(tx, scope.first, scope.last, jobs_listed);
    std::vector<Uuid> ids;
    for (auto const& job : jobs)
      ids.push_back(job.id);
    auto const sheets = store::import_sheets(tx, ids);
    Imports out;
    for (auto const& job : jobs)
      out.items.push_back(shown(job, sheets));
    return out;
  });
}

Answer<Import> one_import(Call& call, Uuid const& id)
{
  return call.read([&](Tx& tx) -> Answer<Import> {
    auto const job = TRY(seen_job(call, tx, id));
    return shown(job, store::import_sheets(tx, {id}));
  });
}

Answer<EventsOf<Import>> follow(Call& call, Uuid const& id)
{
  TRY(one_import(call, id));
  return EventsOf<Import>{[&database = call.database(), scope = call.who().scope, id] {
    auto now = database.read(scope, [&](Tx& tx) {
      return shown(store::import_job(tx, id).value(), store::import_sheets(tx, {id}));
    });
    bool const last = now.state != store::ImportState::running;
    return EventsOf<Import>::Now{std::move(now), last};
  }};
}

Answer<void> cancel(Call& call, Uuid const& id)
{
  TRY(one_import(call, id));
  TRY(call.services.imports->cancel(id));
  call.act().tell({.act = AuditAct::import_cancelled,
                   .unit = call.session().unit,
                   .kind = "import",
                   .record = id});
  return {};
}

std::string cursor_of(store::ImportFinding const& last)
{
  return fmt::format("{}.{}.{}", last.position, last.row, last.n);
}

Answer<store::AfterFinding> after_of(std::optional<std::string> const& cursor)
{
  store::AfterFinding out;
  if (!cursor)
    return out;
  auto const first = cursor->find('.'), second = cursor->rfind('.');
  std::string_view const text = *cursor;
  if (first == text.npos || first == second || !from_text(text.substr(0, first), out.position) ||
      !from_text(text.substr(first + 1, second - first - 1), out.row) ||
      !from_text(text.substr(second + 1), out.n))
    return refuse(BadImportPage::bad_cursor, "after");
  return out;
}

Answer<BadRows> list_bad_rows(Call& call, Uuid const& id, BadRowsQuery const& query)
{
  auto const limit = query.limit.value_or(100);
  if (limit < 1 || limit > most_listed)
    return refuse(BadImportPage::limit_out_of_range, "limit");
  auto const after = TRY(after_of(query.after));
  return call.read([&](Tx& tx) -> Answer<BadRows> {
    TRY(seen_job(call, tx, id));
    std::map<std::string, std::string> kinds;
    for (auto const& sheet : store::import_sheets(tx, {id}))
      kinds[sheet.sheet] = sheet.kind.value_or("");
    auto const found = store::findings_after(tx, id, after, limit + 1);
    BadRows out;
    for (auto const& one : found) {
      if (out.items.size() == std::size_t(limit)) {
        out.next = cursor_of(found[std::size_t(limit) - 1]);
        break;
      }
      out.items.push_back({one.sheet, one.row, one.heading.value_or(""), one.why,
                           app::sentence_of(one, kinds[one.sheet]), one.weight});
    }
    return out;
  });
}

Answer<File<Media::octets>> bad_rows_file(Call& call, Uuid const& id, FileWish const& wish)
{
  TRY(LeavingFile::may_leave(wish));
  auto const import = TRY(one_import(call, id));
  auto sealed = TRY(call.services.imports->bad_rows(id));
  call.act().tell({.act = AuditAct::bad_rows_fetched,
                   .unit = call.session().unit,
                   .kind = "import",
                   .record = id,
                   .reason = std::string{trimmed(wish.reason)}});
  LeavingFile const file{call, wish,
                         "错误行-" + std::filesystem::path{import.name}.stem().string()};
  std::ofstream out{file.path(), std::ios::binary};
  out.exceptions(std::ios::badbit | std::ios::failbit);
  for (auto piece = sealed.next(); !piece.empty(); piece = sealed.next())
    out << piece;
  out.close();
  return file.answer();
}

Answer<File<Media::xlsx>> template_file(Call& call)
{
  auto const path = std::filesystem::temp_directory_path() / (to_text(new_uuid()) + ".xlsx");
  app::write_template(path, call.today);
  std::ostringstream content;
  content << std::ifstream{path, std::ios::binary}.rdbuf();
  std::filesystem::remove(path);
  return File<Media::xlsx>{"恒温填报工作簿.xlsx", content.str()};
}

}  // namespace

void import_routes(Routes& on)
{
  auto const right = Right::import_workbooks;
  on.accept("/imports", right, {Media::xlsx, Media::octets}, give_in,
            "Give a workbook in; the body is the file itself.");
  on.get("/imports", right, list_imports, "The latest imports.");
  on.get("/imports/template.xlsx", right, template_file, "The workbook to fill in.");
  on.get("/imports/{id}", right, one_import, "One import: how far it is and what it did.");
  on.get("/imports/{id}/events", right, follow, "The same, live, until it has ended.");
  on.post("/imports/{id}/cancel", right, cancel, "Stop it; what is in stays in.");
  on.get("/imports/{id}/bad", right, list_bad_rows, "What is wrong or odd, row by row.");
  on.post("/imports/{id}/bad-file", right, bad_rows_file,
          "The bad rows to put right, as a workbook or a locked zip.");
}

}  // namespace hengwen::http
