// SPDX-License-Identifier: Apache-2.0
//
// Which sheet holds which kind of record, where its heading row is, and which column is
// which field. Headings are recognised with stars, blanks, line breaks and units in them;
// columns may stand in any order, and columns of the officer's own are left alone.
//
//     row 1  困难职工家庭登记表 (a merged title)
//     row 2  姓名* | 身份证号码 | 建档工会 | 我的备注      ->  row 2: name, citizen_id, unit, –
#pragma once

#include "app/import/cell_text.hpp"
#include "domain/labels.hpp"

#include <cstdint>
#include <vector>

namespace hengwen::app {

struct Column {
  std::uint32_t at = 0;   // 0 is A.
  std::size_t field = 0;  // Index in RecordType::fields.
  MoneyUnit unit = MoneyUnit::yuan;
  std::string heading;  // As it stands on the sheet.
};

struct Headings {
  std::uint32_t row = 0;  // 1 is the first.
  std::vector<Column> columns;
  std::vector<std::string> unknown;       // Headings that mean nothing to us.
  std::vector<std::string_view> missing;  // Fields that every row needs and no column has.
  std::vector<std::string> twice;         // Headings that mean a field already found.
};

// The words that a bad-rows workbook adds; such columns are never read.
inline constexpr std::string_view reason_heading = "错误原因";

// One row of a sheet's beginning, kept to look for headings.
struct TopRow {
  std::uint32_t number = 0;
  std::vector<std::pair<std::uint32_t, std::string>> cells;

  explicit TopRow(sheet::Row const&);
};
inline constexpr std::size_t top_rows = 20;

// The best heading row for a kind among the first rows; nothing if none has two known headings.
std::optional<Headings> find_headings(RecordType const&, std::vector<TopRow> const&);

// The kind a sheet's name says: "困难职工家庭", "困难职工家庭 (2)", "Households", "household".
RecordType const* kind_named(std::string_view sheet_name);

struct Recognised {
  RecordType const* type = nullptr;
  Headings headings;
};

// What a sheet is, by its name if that is known and else by its headings. Nothing when no
// kind fits, or two fit equally well.
std::optional<Recognised> recognise_sheet(std::string_view name, std::vector<TopRow> const&);

}  // namespace hengwen::app
