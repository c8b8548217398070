// SPDX-License-Identifier: Apache-2.0
//
// Many rows for reckoning, read without turning numbers into text and back: a
// statistics column of a million amounts is one loop over rows.whole(i, column).
//
// Integers of 2, 4 and 8 bytes, booleans, dates, UUIDs, text and money (numeric) are known.
#pragma once

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/money.hpp"
#include "store/result.hpp"

namespace hengwen {

class BinaryRows {
public:
  explicit BinaryRows(Result result) : result_{std::move(result)} {}

  int count() const { return result_.rows(); }

  // The place of a column that must exist; throws CorruptRow otherwise.
  int column(char const* name) const;

  bool is_uuid(int column) const;

  bool null(int row, int column) const { return result_.null(row, column); }
  std::int32_t int32(int row, int column) const { return std::int32_t(whole(row, column)); }
  std::int64_t int64(int row, int column) const { return whole(row, column); }
  bool truth(int row, int column) const;
  Date date(int row, int column) const;
  Uuid uuid(int row, int column) const;
  Money money(int row, int column) const;
  std::string_view text(int row, int column) const { return result_.text(row, column); }

private:
  // An integer of whatever width the column has; throws CorruptRow on another size.
  std::int64_t whole(int row, int column) const;
  std::string_view sized(int row, int column, std::size_t bytes) const;

  Result result_;
};

}  // namespace hengwen
