// SPDX-License-Identifier: Apache-2.0
//
// An impact assessment (影响评估) weighs what a way of using personal information may do to people,
// before it begins (PIPL 55): whether it is lawful and necessary, what it may do to them, and
// whether the measures protect them (PIPL 56). One person writes it and another decides; it is kept
// for at least three years, and made anew by the day it names.
//
//     sensitive_data   health of members   medium   by rev   approved by app   anew by 2027-11-30
#pragma once

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/result.hpp"

#include <boost/describe.hpp>

namespace hengwen {

enum class ImpactOccasion {
  sensitive_data,
  automated_decision,
  entrusting,  // To somebody who works for us.
  providing,   // To somebody who uses it for himself.
  publishing,
  sending_abroad,
  other
};
BOOST_DESCRIBE_ENUM(ImpactOccasion, sensitive_data, automated_decision, entrusting, providing,
                    publishing, sending_abroad, other)

enum class ImpactRisk { low, medium, high };
BOOST_DESCRIBE_ENUM(ImpactRisk, low, medium, high)

struct AssessmentWish {
  std::string unit;  // Its code.
  ImpactOccasion occasion = ImpactOccasion::sensitive_data;
  std::string subject;
  std::string necessity;
  std::string effects;
  std::string measures;
  ImpactRisk risk = ImpactRisk::low;
  Date renew_on;
};
BOOST_DESCRIBE_STRUCT(AssessmentWish, (),
                      (unit, occasion, subject, necessity, effects, measures, risk, renew_on))
static_assert(fully_described<AssessmentWish>);

enum class NoAssessment {
  words_missing,
  words_too_long,
  renewal_out_of_range,
  assessor_decides,  // Somebody else must.
  already_decided
};
BOOST_DESCRIBE_ENUM(NoAssessment, words_missing, words_too_long, renewal_out_of_range,
                    assessor_decides, already_decided)

Verdict may_assess(AssessmentWish const&, Date today);

// How an assessment stands that is to be decided.
struct WeighedImpact {
  Uuid made_by;
  bool decided = false;
};
Verdict may_decide(WeighedImpact const&, Uuid const& who, std::string_view words);

}  // namespace hengwen
