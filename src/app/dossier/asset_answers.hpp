// SPDX-License-Identifier: Apache-2.0
//
// The answer of civil affairs, read from the workbook that it was sent: a row is told by the number
// of the list, its own number and the citizen number. Good rows are kept in one transaction, all or
// none; bad ones go back with their reason. The same answer twice changes nothing, another one is a
// new version.
//
//     row 7: 420106-2026-0003, 2, 420106…0022, 2026-11-20, 不一致, 机动车 1    ->  version 1
#pragma once

#include "app/dossier/asset_checks.hpp"

namespace hengwen::app {

// The columns of the workbook, by what stands in each.
enum class AnswerColumn {
  list,
  line,
  household,
  name,
  citizen_id,
  answered_on,
  result,
  homes,
  housing_area,
  vehicles,
  businesses,
  deposits,
  securities,
  income_month,
  remarks
};
BOOST_DESCRIBE_ENUM(AnswerColumn, list, line, household, name, citizen_id, answered_on, result,
                    homes, housing_area, vehicles, businesses, deposits, securities, income_month,
                    remarks)

inline constexpr std::size_t answer_columns = 15;

std::string answer_heading(AnswerColumn);
std::string result_word(AssetResult);  // "不一致", as the workbook offers it.

struct ReturnedRow {
  std::uint32_t row = 0;  // Of the sheet, as the screen counts.
  AnswerColumn column = AnswerColumn::line;
  std::string why;
  std::vector<std::string> texts;  // Of the columns, as they were read.
};

struct TakenAnswers {
  store::AssetListRow list;
  int taken = 0;  // Of people of whom nothing was answered yet.
  int changed = 0;
  int same = 0;
  std::vector<ReturnedRow> returned;
};

// `workbook` is the file itself.
Answer<TakenAnswers> take_asset_answers(Keeper const&, Role, Uuid const& list,
                                        std::string workbook);

// What would go back, and nothing kept.
Answer<TakenAnswers> judge_asset_answers(Keeper const&, Role, Uuid const& list,
                                         std::string workbook);

}  // namespace hengwen::app
