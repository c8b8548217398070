// SPDX-License-Identifier: Apache-2.0
//
// Rows on their way from the workbook to the database, some thousand at a time:
//
//     RawRows  cells as they stand  ->  CheckedRows  values, and what is wrong with them
#pragma once

#include "app/import/text_room.hpp"
#include "app/import/workbook_plan.hpp"
#include "domain/record_identity.hpp"

namespace hengwen::app {

inline constexpr std::size_t rows_in_batch = 2000;

struct RawRow {
  std::uint32_t number = 0;
  std::size_t first_cell = 0;
  std::size_t cells = 0;
};

struct RawRows {
  std::size_t plan = 0;  // Index of the sheet in the plan.
  std::vector<RawRow> rows;
  std::vector<sheet::Cell> cells;
  TextRoom room;
  std::uint64_t bytes_read = 0;  // Of the whole workbook.

  void add(sheet::Row const&);
  std::span<sheet::Cell const> cells_of(RawRow const& row) const
  {
    return {cells.data() + row.first_cell, row.cells};
  }
};

struct CheckedRow {
  std::uint32_t number = 0;
  RowFindings findings;

  bool bad() const { return any_bad(findings); }
};

struct CheckedRows {
  std::size_t plan = 0;
  RecordType const* type = nullptr;
  std::vector<CheckedRow> rows;
  std::vector<std::optional<std::string_view>> values;  // Of all rows, field by field.
  TextRoom room;
  std::uint64_t bytes_read = 0;

  std::span<std::optional<std::string_view>> of(std::size_t row)
  {
    auto const width = type->fields.size();
    return {values.data() + row * width, width};
  }
  RecordValues of(std::size_t row) const
  {
    auto const width = type->fields.size();
    return {values.data() + row * width, width};
  }
};

}  // namespace hengwen::app
