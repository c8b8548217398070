// SPDX-License-Identifier: Apache-2.0
#include "domain/personal/destruction.hpp"

#include "domain/personal/consent.hpp"
#include "domain/policy/limit.hpp"

#include <stdexcept>

namespace hengwen {
namespace {

Verdict has_reason(std::string_view reason)
{
  if (trimmed(reason).empty())
    return refuse(NoDestruction::reason_missing, "reason");
  if (characters(reason) > longest_words)
    return refuse(NoDestruction::words_too_long, "reason");
  return allowed;
}

// The same day of a later year; of a 29 February the day before the 1 March.
Date years_after(Date day, int years)
{
  auto later = std::chrono::year_month_day{day.day} + std::chrono::years{years};
  if (!later.ok())
    later = later.year() / later.month() / std::chrono::last;
  return {std::chrono::sys_days{later}};
}

bool has_left(FileState const& file, Date today)
{
  return file.left_on && *file.left_on <= today;
}

}  // namespace

Verdict may_lock(FileState const& file, std::string_view reason, Date today)
{
  if (file.destroyed)
    return refuse(NoDestruction::already_destroyed);
  if (!has_left(file, today))
    return refuse(NoDestruction::still_in_file);
  if (file.locked)
    return refuse(NoDestruction::already_locked);
  return has_reason(reason);
}

Verdict may_unlock(FileState const& file, std::string_view reason)
{
  if (file.destroyed)
    return refuse(NoDestruction::already_destroyed);
  if (!file.locked)
    return refuse(NoDestruction::not_locked);
  if (file.proposed)
    return refuse(NoDestruction::already_proposed);
  return has_reason(reason);
}

Date kept_until(Date left_on, std::string_view division)
{
  auto const* limit = time_limit("retention", division, left_on);
  if (!limit || limit->unit != "years")
    throw std::runtime_error{"policy/times.json: retention must be years"};
  return years_after(left_on, limit->length);
}

Verdict may_propose(FileState const& file, std::string_view reason, std::string_view division,
                    Date today)
{
  if (file.destroyed)
    return refuse(NoDestruction::already_destroyed);
  if (!has_left(file, today))
    return refuse(NoDestruction::still_in_file);
  if (file.proposed)
    return refuse(NoDestruction::already_proposed);
  if (kept_until(*file.left_on, division) > today)
    return refuse(NoDestruction::retention_not_over);
  if (file.request_open)
    return refuse(NoDestruction::request_open);
  return has_reason(reason);
}

Verdict may_decide(ProposedEnd const& proposal, Uuid const& who, std::string_view reason)
{
  if (proposal.decided)
    return refuse(NoDestruction::already_decided);
  if (proposal.proposed_by == who)
    return refuse(NoDestruction::same_person);
  return has_reason(reason);
}

Verdict may_destroy(FileState const& file, Date today)
{
  if (!has_left(file, today))
    return refuse(NoDestruction::still_in_file);
  if (file.request_open)
    return refuse(NoDestruction::request_open);
  return allowed;
}

}  // namespace hengwen
