// SPDX-License-Identifier: Apache-2.0
#include "app/account/declare_opening.hpp"

#include "app/account/token.hpp"
#include "store/account/sessions.hpp"

namespace hengwen::app {
namespace {

constexpr std::ptrdiff_t longest_reason = 200;

}  // namespace

Verdict declare_opening(Act const& act, Session const& session, std::string_view typed)
{
  std::string const reason{trimmed(typed)};
  if (reason.empty())
    return refuse(NoOpening::reason_missing, "reason");
  if (characters(reason) > longest_reason)
    return refuse(NoOpening::reason_too_long, "reason");
  return act.write([&](Tx& tx, AuditEntry& entry) -> Verdict {
    entry.act = AuditAct::opening_declared;
    entry.unit = session.unit;
    entry.reason = reason;
    store::open_for_a_while(tx, hash_of(session.token), act.now() + longest_opening, reason);
    return allowed;
  });
}

bool may_open_now(Session const& session, Instant now)
{
  return !opens_for_a_reason(session.role, session.level) ||
         (session.opening_until && now < *session.opening_until);
}

}  // namespace hengwen::app
