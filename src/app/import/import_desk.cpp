// SPDX-License-Identifier: Apache-2.0
#include "app/import/import_desk.hpp"

#include "app/import/bad_rows_workbook.hpp"
#include "app/import/import_log.hpp"
#include "base/instant.hpp"
#include "base/log.hpp"
#include "sheet/xlsx_reader.hpp"
#include "store/errors.hpp"

namespace hengwen::app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_name = 255;
constexpr std::chrono::seconds between_tries{3};
constexpr auto half_made = "-bad.part";
constexpr int tries = 20;  // A minute: the private PostgreSQL is started again in less.

// What the sealed files are bound to.
std::string workbook_of(Uuid const& id)
{
  return "workbook of import " + to_text(id);
}

std::string bad_rows_of(Uuid const& id)
{
  return "bad rows of import " + to_text(id);
}

}  // namespace

ImportDesk::ImportDesk(Database& database, fs::path folder)
    : database_{database}, folder_{std::move(folder)}
{
  fs::create_directories(folder_);
  for (auto const& job : database_.read([](Tx& tx) { return store::unfinished_imports(tx); })) {
    seal_what_lay_readable(job.id);
    if (!fs::exists(file_of(job.id)))
      continue;  // Kept in the folder of another server on the same database.
    tasks_.push_back(std::make_shared<Task>());
    tasks_.back()->job = job;
    log(Level::info, "import_taken_up", {{"import", to_text(job.id)}});
  }
  // Before anything can be given in: a file without a job is a leftover only then.
  try {
    put_away_leftovers();
    forget_old_bad_rows();
  } catch (std::exception const& broken) {
    log(Level::warning, "import_leftovers", {{"what", broken.what()}});
  }
  worker_ = std::jthread{[this] { work(); }};
}

ImportDesk::~ImportDesk()
{
  {
    std::lock_guard const lock{guard_};
    leaving_ = true;
  }
  changed_.notify_all();
}

Answer<Uuid> ImportDesk::begin(fs::path const& file, ImportWish const& wish)
{
  auto const name = fs::path{wish.name}.filename().string();
  if (name.size() > longest_name)
    return refuse(NoImport::file_name_too_long);
  TRY(sheet::looks_like_workbook(file));
  forget_old_bad_rows();
  auto task = std::make_shared<Task>();
  task->job = {.id = new_uuid(),
               .name = name,
               .unit = wish.scope,
               .account = wish.actor.name,
               .dry_run = wish.dry_run,
               .kept = true,
               .started_at = now(),
               .bytes_total = std::int64_t(fs::file_size(file))};
  store::seal_file(*database_.vault(), workbook_of(task->job.id), file, file_of(task->job.id));
  database_.write([&](Tx& tx) { begin_import(tx, task->job, wish.actor); });
  {
    std::lock_guard const lock{guard_};
    tasks_.push_back(task);
  }
  changed_.notify_all();
  return task->job.id;
}

Verdict ImportDesk::cancel(Uuid const& id)
{
  // What has ended may still be putting its file away.
  auto const job = database_.read([&](Tx& tx) { return store::import_job(tx, id); });
  if (!job || job->state != store::ImportState::running)
    return refuse(NoImport::not_running);
  std::lock_guard const lock{guard_};
  for (auto const& task : tasks_)
    if (task->job.id == id) {
      task->cancelled = true;
      return allowed;
    }
  return refuse(NoImport::not_running);
}

Answer<store::SealedFile> ImportDesk::bad_rows(Uuid const& id) const
{
  if (auto const path = bad_file_of(id); fs::exists(path))
    return store::SealedFile{database_.vault(), bad_rows_of(id), path};
  return refuse(NoImport::no_bad_rows);
}

void ImportDesk::keep_bad_rows(Uuid const& id, fs::path const& of)
{
  auto const readable = folder_ / (to_text(id) + half_made);
  auto const written = write_bad_rows(database_, id, of, readable);
  if (written && *written > 0)
    store::seal_file(*database_.vault(), bad_rows_of(id), readable, bad_file_of(id));
  fs::remove(readable);
}

// Servers of before 2026-12 kept workbooks as they came.
void ImportDesk::seal_what_lay_readable(Uuid const& id)
{
  auto const readable = folder_ / (to_text(id) + ".xlsx");
  if (!fs::exists(readable))
    return;
  store::seal_file(*database_.vault(), workbook_of(id), readable, file_of(id));
  fs::remove(readable);
}

// A server ended between the last row and the putting away: the file must not lie on.
void ImportDesk::put_away_leftovers()
{
  for (auto const& entry : fs::directory_iterator{folder_}) {
    auto const name = entry.path().filename().string();
    Uuid id;
    if (!name.ends_with(".sealed"))
      fs::remove(entry.path());
    if (!name.ends_with(".sealed") || !from_text(entry.path().stem().string(), id))
      continue;
    auto const job = database_.read([&](Tx& tx) { return store::import_job(tx, id); });
    if (job && job->state == store::ImportState::running)
      continue;
    if (job) {
      UnnamedFile const book{folder_};
      open_into(book, id);
      keep_bad_rows(id, book.path());
    }
    fs::remove(entry.path());
  }
}

// Who has not put them right by now imports anew; until then they are people's data lying about.
void ImportDesk::forget_old_bad_rows()
{
  constexpr std::chrono::days kept{90};
  auto const long_ago = fs::file_time_type::clock::now() - kept;
  std::error_code ignored;
  for (auto const& entry : fs::directory_iterator{folder_, ignored}) {
    Uuid id;
    if (from_text(entry.path().stem().string(), id) && entry.path() == bad_file_of(id) &&
        entry.last_write_time(ignored) < long_ago)
      fs::remove(entry.path(), ignored);
  }
}

void ImportDesk::work()
{
  for (;;) {
    std::shared_ptr<Task> task;
    {
      std::unique_lock lock{guard_};
      changed_.wait(lock, [&] { return leaving_ || !tasks_.empty(); });
      if (leaving_)
        return;
      task = tasks_.front();
    }
    run(*task);
    if (leaving_)
      return;
    std::lock_guard const lock{guard_};
    tasks_.pop_front();
  }
}

// A database that went away comes back; what the rows themselves broke does not mend.
void ImportDesk::run(Task& task)
{
  for (int attempt = 1; !leaving_; ++attempt) {
    try {
      return finish(task);
    } catch (DatabaseGone const& gone) {
      if (attempt == tries)
        return fail(task, gone);
      std::unique_lock lock{guard_};
      changed_.wait_for(lock, between_tries, [&] { return bool(leaving_); });
    } catch (std::exception const& broken) {
      return fail(task, broken);
    }
  }
}

void ImportDesk::finish(Task& task)
{
  UnnamedFile const book{folder_};
  open_into(book, task.job.id);
  auto const end = run_import(database_, task.job, book.path(), business_day(now()),
                              {.cancel = &task.cancelled, .leave = &leaving_});
  if (end.state == store::ImportState::running)
    return;
  if (end.state != store::ImportState::refused || end.refusal->where.contains('!'))
    keep_bad_rows(task.job.id, book.path());
  fs::remove(file_of(task.job.id));
  log(Level::info, "import_ended",
      {{"import", to_text(task.job.id)}, {"state", *to_sql(end.state)}});
}

void ImportDesk::fail(Task& task, std::exception const& broken)
{
  log(Level::error, "import_failed", {{"import", to_text(task.job.id)}, {"what", broken.what()}});
  try {
    database_.write([&](Tx& tx) {
      end_import(tx, task.job, store::ImportState::failed, Refusal{"system_failure", ""});
    });
    std::error_code none;
    fs::remove(file_of(task.job.id), none);
  } catch (std::exception const& again) {
    // It stays "running" with its file, and the next server takes it up.
    log(Level::error, "import_failed", {{"import", to_text(task.job.id)}, {"what", again.what()}});
  }
}

void ImportDesk::open_into(UnnamedFile const& book, Uuid const& id) const
{
  store::unseal({database_.vault(), workbook_of(id), file_of(id)}, book);
}

fs::path ImportDesk::file_of(Uuid const& id) const
{
  return folder_ / (to_text(id) + ".sealed");
}

fs::path ImportDesk::bad_file_of(Uuid const& id) const
{
  return folder_ / (to_text(id) + "-bad.sealed");
}

}  // namespace hengwen::app
