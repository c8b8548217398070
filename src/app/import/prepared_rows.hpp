// SPDX-License-Identifier: Apache-2.0
//
// A batch with all that can be known before it is written: what its words lead to, the
// identity of each row, and numbers for dossiers that seem new.
#pragma once

#include "app/import/record_writer.hpp"

#include <set>

namespace hengwen::app {

struct PreparedRows {
  CheckedRows rows;
  std::vector<RowPlace> places;
  std::vector<RowIdentity> identities;
  std::vector<std::size_t> which;  // Those that an earlier run has not reached.
  std::optional<ForetoldNumbers> foretold = {};

  RowsToWrite to_write() const
  {
    return {rows, places, identities, which, foretold ? &*foretold : nullptr};
  }

  // Persons who may only be in one place, and rows that stand in the workbook before, word
  // for word: such batches must not be written at the same time as the one before.
  std::set<std::string_view> persons() const;
  bool repeats() const { return std::ranges::any_of(identities, &RowIdentity::again); }
};

}  // namespace hengwen::app
