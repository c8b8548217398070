// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/transfer_request.hpp"

#include "domain/dossier/near_numbers.hpp"

namespace hengwen {
namespace {

constexpr std::ptrdiff_t longest_reason = 2000;

Verdict may_say(std::string_view reason)
{
  if (trimmed(reason).empty())
    return refuse(NoTransfer::reason_missing, "reason");
  if (characters(reason) > longest_reason)
    return refuse(NoTransfer::words_too_long, "reason");
  return allowed;
}

}  // namespace

Verdict may_ask_transfer(TransferWish const& wish)
{
  if (!wish.household && !wish.citizen_id)
    return refuse(NoTransfer::nobody_named, "citizen_id");
  if (!wish.household && !number_signs(*wish.citizen_id))
    return refuse(NoTransfer::not_a_citizen_number, "citizen_id");
  return may_say(wish.reason);
}

Verdict may_answer_transfer(bool answered, TransferAnswer const& answer)
{
  if (answered)
    return refuse(NoTransfer::already_answered);
  return may_say(answer.reason);
}

Verdict may_take_over(TransferStands const& now)
{
  if (now.outcome != TransferOutcome::granted)
    return refuse(NoTransfer::not_granted);
  if (now.taken)
    return refuse(NoTransfer::taken_already);
  if (!now.left)
    return refuse(NoTransfer::not_left_yet);
  return allowed;
}

}  // namespace hengwen
