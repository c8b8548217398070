// SPDX-License-Identifier: Apache-2.0
//
// One run over the rows of a workbook: what each batch leads to is looked up and remembered
// here, on one thread, while earlier batches are being written on others.
#pragma once

#include "app/import/dossier_numbers.hpp"
#include "app/import/ordered_writer.hpp"
#include "app/import/run_import.hpp"

namespace hengwen::app {

class ImportRun {
public:
  ImportRun(Database&, store::ImportJob const&, std::vector<PlannedSheet> const&,
            std::vector<store::ImportSheet> const&, std::uint64_t bytes_total,
            ImportControl const&);

  // Heads whose rows were refused by an earlier run of this job.
  void recall(std::size_t position, std::set<std::uint32_t> rows)
  {
    recalled_[position] = std::move(rows);
  }

  // Batches come in the order of the workbook.
  void take(CheckedRows&&);

  // Waits until all that was taken is written.
  void finish();

private:
  PreparedRows prepare(CheckedRows&&);
  void foretell_numbers(PreparedRows&);
  void finish_first();
  void remember(RowsToWrite const&, Fates const&);
  void remember_refused(CheckedRows const&);

  Database& database_;
  store::ImportJob const& job_;
  std::vector<std::uint32_t> reached_;  // By an earlier run, sheet by sheet.
  std::uint64_t bytes_total_;
  ImportControl const& control_;
  Links links_;
  RowIdentities identities_;
  DossierNumbers numbers_;
  bool numbers_known_ = true;  // False when batches took numbers that were not foretold.
  TriedPersons tried_;
  std::map<std::size_t, std::set<std::uint32_t>> recalled_;
  OrderedWriter writer_;
};

}  // namespace hengwen::app
