// SPDX-License-Identifier: Apache-2.0
//
// What a workbook holds and in which order it is loaded: what others refer to comes first,
// wherever its sheet stands.
//
//     sheets  家庭成员, 我的统计, 困难职工家庭   ->   1 household  2 member  (我的统计: unknown)
#pragma once

#include "app/import/heading.hpp"
#include "sheet/xlsx_reader.hpp"

namespace hengwen::app {

enum class BadSheet { unknown_sheet, no_heading_row, column_missing, column_twice };
BOOST_DESCRIBE_ENUM(BadSheet, unknown_sheet, no_heading_row, column_missing, column_twice)

struct PlannedSheet {
  std::size_t sheet = 0;  // In the workbook.
  std::string name;
  RecordType const* type = nullptr;  // Absent when nobody knows what it is.
  Headings headings;
  std::optional<Refusal> refusal;  // It cannot be loaded, and why.
};

// All visible sheets with something on them, those to be loaded in order. The sheets of
// notes and choices that the template brings are left out.
Answer<std::vector<PlannedSheet>> plan_workbook(sheet::Workbook&);

inline constexpr std::string_view notes_sheet = "填写说明";

}  // namespace hengwen::app
