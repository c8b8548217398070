// SPDX-License-Identifier: Apache-2.0
#include "domain/personal/impact_assessment.hpp"

#include "domain/personal/consent.hpp"

namespace hengwen {
namespace {

// What was weighed once is weighed again when the time has changed.
constexpr Days longest_good{3 * 366};

Verdict said(std::string_view words, std::string_view where)
{
  if (trimmed(words).empty())
    return refuse(NoAssessment::words_missing, where);
  if (characters(words) > longest_words)
    return refuse(NoAssessment::words_too_long, where);
  return allowed;
}

}  // namespace

Verdict may_assess(AssessmentWish const& wish, Date today)
{
  TRY(said(wish.subject, "subject"));
  TRY(said(wish.necessity, "necessity"));
  TRY(said(wish.effects, "effects"));
  TRY(said(wish.measures, "measures"));
  if (wish.renew_on <= today || wish.renew_on - today > longest_good)
    return refuse(NoAssessment::renewal_out_of_range, "renew_on");
  return allowed;
}

Verdict may_decide(WeighedImpact const& impact, Uuid const& who, std::string_view words)
{
  if (impact.decided)
    return refuse(NoAssessment::already_decided);
  if (impact.made_by == who)
    return refuse(NoAssessment::assessor_decides);
  return said(words, "words");
}

}  // namespace hengwen
