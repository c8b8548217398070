// SPDX-License-Identifier: Apache-2.0
//
// The first two of the three threads of an import: one reads cells, one reads values out of
// them and checks what can be checked without the database.
//
//     RowSource rows{book, plan, today};
//     while (auto batch = rows.next()) …        then ask how it ended: rows.verdict()
#pragma once

#include "app/import/bounded_queue.hpp"
#include "app/import/check_rows.hpp"

#include <thread>

namespace hengwen::app {

class RowSource {
public:
  RowSource(sheet::Workbook&, std::vector<PlannedSheet> const&, Date today);
  RowSource(RowSource const&) = delete;
  ~RowSource();

  // Nothing when there is no more; what a thread threw is thrown here.
  std::optional<CheckedRows> next();

  // After the last batch: whether the workbook could be read to its end.
  Verdict verdict() const { return verdict_; }

private:
  void read_all();
  Verdict read_sheet(std::size_t plan, std::uint64_t bytes_before);
  void check_all();

  sheet::Workbook& book_;
  std::vector<PlannedSheet> const& plan_;
  Date today_;
  BoundedQueue<RawRows> raw_{3};
  BoundedQueue<CheckedRows> checked_{3};
  Verdict verdict_ = allowed;
  std::exception_ptr broken_;
  std::mutex guard_;  // Of broken_.
  std::jthread reader_;
  std::jthread checker_;
};

}  // namespace hengwen::app
