// SPDX-License-Identifier: Apache-2.0
//
// The bad rows of an import, to put right and import again: the same sheets and headings,
// only the bad rows, the offending cells red with a note, and a last column that says what
// is wrong, column by column.
//
//     姓名 | 身份证号 | … | 错误原因
//     陈英 | 4201…▓   | … | “身份证号”的校验码不对，请核对是否输错
//
// The reason column is left alone when the workbook is imported.
#pragma once

#include "app/import/workbook_plan.hpp"
#include "store/database.hpp"

namespace hengwen::app {

// How many rows it holds. The workbook is the one that was imported, as it stands.
Answer<std::int64_t> write_bad_rows(Database&, Uuid const& import, std::filesystem::path const& of,
                                    std::filesystem::path const& to);

}  // namespace hengwen::app
