// SPDX-License-Identifier: Apache-2.0
//
// A judgement version as people read it: what was decided, what the rule proposed, and the
// calculation in plain sentences, made again from the numbers, the standard and the rule
// version that the judgement keeps.
#pragma once

#include "domain/labels.hpp"

#include <boost/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace hengwen::http {

struct JudgementPage {
  Date valid_from;
  std::optional<Date> valid_until;
  std::string category;
  std::optional<std::string> proposed;
  std::optional<std::string> rule;
  std::optional<Bilingual> rule_title;
  std::optional<Money> standard;
  std::optional<std::int64_t> counted;
  std::optional<Money> income_year;
  std::optional<Money> rigid_year;
  std::optional<std::string> cause;
  std::optional<std::string> reason;
  std::optional<std::string> left_reason;
  std::vector<Bilingual> say;  // The calculation, or why there is none.
  std::vector<Bilingual> missing_evidence;
};
BOOST_DESCRIBE_STRUCT(JudgementPage, (),
                      (valid_from, valid_until, category, proposed, rule, rule_title, standard,
                       counted, income_year, rigid_year, cause, reason, left_reason, say,
                       missing_evidence))
static_assert(fully_described<JudgementPage>);

// `judgement` and `household` are fields of records, none of them masked, `division` that of the
// union that keeps the household, whose standard it was reckoned with. Throws CorruptRow on an
// unreadable record.
JudgementPage judgement_page(boost::json::object const& judgement,
                             boost::json::object const& household, std::string const& division);

}  // namespace hengwen::http
