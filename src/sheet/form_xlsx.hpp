// SPDX-License-Identifier: Apache-2.0
//
// A filled form as a workbook:
//
//     统计表      the official sheet, ready to print on A4: its head returns on every page
//     勾稽关系    every check and how it came out
//     数据        one row for each item, for programs: code, value, records, origin
//
// Numbers are numbers. Texts are cells of the format Text, so that one beginning like a formula
// stays a text, also when a person edits it. The same form, date and version make the same bytes.
#pragma once

#include "sheet/form_pdf.hpp"

namespace hengwen::sheet {

std::string form_xlsx(stats::FilledForm const&, Printing const&);

}  // namespace hengwen::sheet
