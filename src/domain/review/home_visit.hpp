// SPDX-License-Identifier: Apache-2.0
//
// A visit to a household at home (入户走访), as the officer who went writes it down: the
// half-yearly one of the contact officer, and the look-back at a household that left the file
// (domain.md 4.3, 6.3). Two people go.
//
//     2026-11-20, chen with 王红, met the mother, "income has fallen"   ->  allowed
//     2026-11-24, on the 23rd                                           ->  visit_in_future
//
// What was found is free text of a person, so it is kept sealed.
#pragma once

#include "base/date.hpp"
#include "base/result.hpp"

#include <boost/describe.hpp>

#include <optional>

namespace hengwen {

struct VisitFindings {
  std::string met;        // Who of the household was there.
  std::string situation;  // How it lives.
  std::optional<std::string> income;
  std::optional<std::string> health;
  std::optional<std::string> housing;
  std::optional<std::string> needs;
  std::optional<std::string> explained;  // Which policies.
  std::optional<std::string> issues;     // Of wages, insurance, safety.
  std::optional<std::string> next_step;
  std::optional<Date> next_on;  // By when.
};
BOOST_DESCRIBE_STRUCT(VisitFindings, (),
                      (met, situation, income, health, housing, needs, explained, issues, next_step,
                       next_on))

struct VisitWish {
  Date visited_on;
  std::string second;  // Who went along, by name; the first one is who writes.
  std::optional<std::string> place;
  VisitFindings found;
};
BOOST_DESCRIBE_STRUCT(VisitWish, (), (visited_on, second, place, found))

enum class NoVisit {
  visit_in_future,
  visit_before_file,
  not_visited_any_more,  // Left the file for another reason than that its hardship is over.
  second_visitor_needed,
  visited_alone,
  met_missing,
  situation_missing,
  visit_text_too_long,
  next_step_missing,  // A day without what to do.
  next_before_visit,
  correction_unexplained,
  visit_moved_on,      // Somebody corrected it meanwhile.
  visit_of_a_workbook  // Corrected in the workbook that it came by.
};
BOOST_DESCRIBE_ENUM(NoVisit, visit_in_future, visit_before_file, not_visited_any_more,
                    second_visitor_needed, visited_alone, met_missing, situation_missing,
                    visit_text_too_long, next_step_missing, next_before_visit,
                    correction_unexplained, visit_moved_on, visit_of_a_workbook)

// When the household was or is in the file.
struct VisitedFile {
  Date filed_on;
  std::optional<Date> left_on;
  bool out_of_hardship = false;  // Why it left.
};

// `visitor` is the name of who writes.
Verdict may_be_recorded(VisitWish const&, VisitedFile const&, std::string_view visitor, Date today);

// Without white space around the texts, and without empty ones.
VisitWish tidied(VisitWish);

}  // namespace hengwen
