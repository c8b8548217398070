// SPDX-License-Identifier: Apache-2.0
//
// Where workbooks are given in while the server runs. Each waits its turn on one thread of
// its own, keeps its file in the data folder until it is done, and is taken up again by the
// next server when this one ends half-way.
//
//     begin(upload) -> id      DIR/ID.sealed while it runs, DIR/ID-bad.sealed for the bad rows
//
// Both hold people's secrets. A workbook is read from a file without a name, because its reader
// goes back and forth in it.
#pragma once

#include "app/import/run_import.hpp"
#include "domain/audit/entry.hpp"
#include "store/vault/sealed_file.hpp"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace hengwen::app {

struct ImportWish {
  std::string name;  // Of the file, as the person knows it.
  UnitId scope;
  Actor actor;  // Who gives it in.
  bool dry_run = false;
};

enum class NoImport { not_running, no_bad_rows, file_name_too_long };
BOOST_DESCRIBE_ENUM(NoImport, not_running, no_bad_rows, file_name_too_long)

class ImportDesk {
public:
  // Takes up what an earlier server left. The folder is made when missing.
  ImportDesk(Database&, std::filesystem::path folder);
  ImportDesk(ImportDesk const&) = delete;
  ~ImportDesk();  // Ends behind the batch at hand; the next desk goes on there.

  // Keeps a sealed copy; what is no workbook is refused.
  Answer<Uuid> begin(std::filesystem::path const& file, ImportWish const&);
  // What is in by now stays in.
  Verdict cancel(Uuid const&);

  // The workbook of bad rows; refused when there are none, or not yet.
  Answer<store::SealedFile> bad_rows(Uuid const&) const;

private:
  struct Task {
    store::ImportJob job;
    std::atomic<bool> cancelled = false;
  };

  void seal_what_lay_readable(Uuid const&);
  void put_away_leftovers();
  void forget_old_bad_rows();
  void work();
  void run(Task&);
  void finish(Task&);
  void fail(Task&, std::exception const&);
  void keep_bad_rows(Uuid const&, std::filesystem::path const& of);
  std::filesystem::path file_of(Uuid const&) const;
  void open_into(UnnamedFile const&, Uuid const&) const;
  std::filesystem::path bad_file_of(Uuid const&) const;

  Database& database_;
  std::filesystem::path folder_;
  std::atomic<bool> leaving_ = false;
  mutable std::mutex guard_;
  std::condition_variable changed_;
  std::deque<std::shared_ptr<Task>> tasks_;  // The first one is at work.
  std::jthread worker_;
};

}  // namespace hengwen::app
