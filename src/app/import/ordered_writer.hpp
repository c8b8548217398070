// SPDX-License-Identifier: Apache-2.0
//
// Writes batches over two connections and commits them in their order, so that whatever
// stops the import leaves the first rows of a sheet, never later ones without earlier ones:
//
//     batch 7  ──rows───────────┬─marks, findings, "reached row 14,000"─commit
//     batch 8       ──rows──────┴─ waits ─────────────────────────────────────┬─marks, …
//
// Only batches that cannot want the same row or person overlap. Should the earlier one wait
// all the same for what the later one holds (a third person may stand between them, which
// PostgreSQL cannot see), the later one gives way after a while: it is rolled back and
// written again when its turn has come, as is whatever ran into something unforeseen.
#pragma once

#include "app/import/prepared_rows.hpp"
#include "store/imports/import_jobs.hpp"

#include <deque>
#include <future>

namespace hengwen::app {

class OrderedWriter {
public:
  OrderedWriter(Database&, store::ImportJob const&, std::vector<PlannedSheet> const&,
                std::vector<store::ImportSheet>, TriedPersons const&);
  OrderedWriter(OrderedWriter const&) = delete;
  ~OrderedWriter();  // Waits for what is under way.

  struct Done {
    std::vector<std::size_t> which;
    Fates fates;
  };
  struct Written {
    PreparedRows batch;
    std::vector<Done> done;     // By transaction.
    store::ImportSheet sheet;   // How far it came.
    bool took_numbers = false;  // Those foretold were not used.
  };

  bool idle() const { return flights_.empty(); }
  PreparedRows const& last() const { return flights_.back()->written.batch; }

  // Whether this batch may be written beside what is under way.
  bool may_start(PreparedRows const&) const;
  void start(PreparedRows&&);

  // Waits for the first of those under way; what broke it is thrown here.
  Written finish_first();

private:
  struct Flight {
    Written written;
    std::shared_future<void> before;  // Invalid when there was none.
    std::shared_future<void> ended;
  };
  struct InTransaction {
    Fates fates;
    store::ImportSheet sheet;
  };

  void write_all(Flight&);
  static void wait_for_turn(Flight&);
  void write(Flight&, RowsToWrite const&, int attempt = 1);
  void write_as(Flight&, RowsToWrite const&, RowFinding const* refused);
  void write_halves(Flight&, RowsToWrite const&);
  Fates write_records(Tx&, RowsToWrite const&, WriteMode const&, RowFinding const* refused) const;
  store::ImportSheet note(Tx&, RowsToWrite const&, Fates const&) const;
  void mark(RowsToWrite const&, Fates const&);

  Database& database_;
  store::ImportJob const& job_;
  std::vector<PlannedSheet> const& plan_;
  TriedPersons const& tried_;
  // Belong to whose turn it is.
  std::vector<store::ImportSheet> sheets_;
  MarkedHouseholds marked_;
  std::deque<std::unique_ptr<Flight>> flights_;
};

}  // namespace hengwen::app
