// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/paper.hpp"

#include "domain/policy/data.hpp"
#include "domain/policy/rule.hpp"

#include <algorithm>
#include <ranges>

namespace hengwen {
namespace {

using enum DossierState;

constexpr DossierState being_written[] = {draft, returned, reopened};
constexpr DossierState being_checked[] = {submitted,   unit_check,      unit_review,
                                          asset_check, upper_review,    centre_review,
                                          review_due,  temporary_review};
constexpr DossierState in_the_file[] = {active, suspended};
constexpr Capacity who_checks[] = {Role::base_clerk, Role::base_chair, Role::upper_reviewer,
                                   Role::centre_reviewer};

template <class All, class One>
constexpr bool is_among(All const& all, One const& one)
{
  return std::ranges::find(all, one) != std::end(all);
}

}  // namespace

PaperLimits const& paper_limits()
{
  static auto const limits = policy_data::read<PaperLimits>("papers.json");
  return limits;
}

Verdict may_change_papers(Capacity as, DossierState state)
{
  bool const applicant = as == Outsider::applicant;
  if (!applicant && !is_among(who_checks, as))
    return refuse(NoPaper::not_for_this_role);
  bool const checked = is_among(being_checked, state) || is_among(in_the_file, state);
  if (!is_among(being_written, state) && (applicant || !checked))
    return refuse(NoPaper::papers_not_open_now);
  return allowed;
}

Verdict may_add_paper(std::string_view item, PapersThere const& there)
{
  if (!is_among(evidence_rules() | std::views::transform(&EvidenceRule::key), item))
    return refuse(NoPaper::item_unknown, "item");
  if (there.of_item >= paper_limits().most_of_item ||
      there.of_dossier >= paper_limits().most_of_dossier)
    return refuse(NoPaper::too_many_papers, "item");
  return allowed;
}

Verdict may_send_paper(Capacity as, PapersSent const& today)
{
  auto const& limits = paper_limits();
  bool const worker = as == Outsider::applicant;
  if (today.papers > (worker ? limits.worker_sends_a_day : limits.officer_sends_a_day) ||
      today.bytes > (worker ? limits.worker_bytes_a_day : limits.officer_bytes_a_day))
    return refuse(NoPaper::too_many_papers_today);
  return allowed;
}

}  // namespace hengwen
