// SPDX-License-Identifier: Apache-2.0
//
// Loads one workbook. Threads hand batches of rows to each other, and each batch is one
// transaction that also writes down how far it came:
//
//     read cells ──> read values and check ──> look up ──> write, note findings and progress
//                                                     └──> write the next beside it
//
// What is in is in: a run that is cancelled or killed leaves whole batches, and the next
// one goes on behind them. A dry run does the same and writes no record.
#pragma once

#include "app/import/workbook_plan.hpp"
#include "store/database.hpp"
#include "store/imports/import_jobs.hpp"

#include <atomic>

namespace hengwen::app {

struct ImportControl {
  std::atomic<bool> const* cancel = nullptr;
  // The program ends: stop behind this batch and leave the job to be taken up again.
  std::atomic<bool> const* leave = nullptr;
  // After each batch, on the thread that called.
  std::function<void(store::ImportSheet const&, std::uint64_t bytes_read,
                     std::uint64_t bytes_total)>
      progress = {};
};

// The job must have been started (store::start_import); it may have been run in part. Says
// how it ended, which is also written down. Throws when the database is gone: then the job
// is still running and can be taken up again.
struct ImportEnd {
  store::ImportState state = store::ImportState::done;  // running: it was left.
  std::optional<Refusal> refusal = {};
};
ImportEnd run_import(Database&, store::ImportJob const&, std::filesystem::path const&, Date today,
                     ImportControl const& = {});

}  // namespace hengwen::app
