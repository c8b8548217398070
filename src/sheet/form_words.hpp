// SPDX-License-Identifier: Apache-2.0
//
// How the items of a form are put on paper and into a workbook, in the words of the official
// sheets:
//
//     08A  "为__人次权益受损的职工开展维权工作", 1234  ->  (A) 为权益受损的职工开展维权工作  1,234
//     人次
//
// A blank inside a sentence moves to the line's end, where all numbers stand under each other.
#pragma once

#include "stats/filled_form.hpp"

namespace hengwen::sheet {

// "(B) 其中农民工总数"
std::string numbered_label(stats::FilledItem const&);

// The label alone, without its blank: "其中农民工总数".
std::string plain_label(stats::FilledItem const&);

// "1,234", "123.45", "是"; "—" when missing, "/" when units of this level are not asked.
std::string shown_value(stats::FilledItem const&);

// "1,234" for 1234, "8,456.50" for 8456.50: any number of ours, for people.
std::string with_commas(std::string_view number);

// What stands behind the value; "是/否" is an answer and has no unit.
std::string shown_unit(stats::FilledItem const&);

// "*" typed, "△" partly typed; empty for a value that records give.
std::string origin_mark(stats::FilledItem const&);

// "由记录算出", "人工填报" …
std::string origin_in_words(stats::Origin);

// "2015年1月1日"
std::string chinese_date(Date);

// The period, the cut-off, and the campaign if the form is limited to one.
std::string scope_in_words(stats::FilledForm const&);

// What the marks of this form mean, one line for each that occurs.
std::vector<std::string> legend(stats::FilledForm const&);

// How many checks stand: for the line above the failed ones.
std::string checks_in_words(stats::FilledForm const&);

// "必须改正", "须说明": what a failed check asks for.
std::string demand(stats::FilledCheck const&);

// The checks that failed, the hard ones first, then those that could not be tried.
std::vector<stats::FilledCheck> open_checks(stats::FilledForm const&);

}  // namespace hengwen::sheet
