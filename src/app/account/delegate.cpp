// SPDX-License-Identifier: Apache-2.0
#include "app/account/delegate.hpp"

#include "app/account/token.hpp"
#include "store/account/accounts.hpp"
#include "store/account/sessions.hpp"

namespace hengwen::app {
namespace {

constexpr Days longest{31};
constexpr std::chrono::hours ahead_of_utc{8};

// The first moment of a day of business.
Instant start_of(Date day)
{
  return {day.day - ahead_of_utc};
}

Verdict may_delegate(Session const& session, DelegationWish const& wish)
{
  if (is_administrator(session.role) || session.acting_for)
    return refuse(NoDelegation::not_delegable);
  if (wish.until < wish.from)
    return refuse(NoDelegation::period_upside_down, "until");
  if (wish.until - wish.from >= longest)
    return refuse(NoDelegation::too_long, "until");
  if (trimmed(wish.reason).empty())
    return refuse(NoDelegation::reason_missing, "reason");
  return allowed;
}

Verdict may_be_deputy(Session const& session, std::optional<Account> const& deputy)
{
  if (!deputy || !Scope::below(session.unit).has(deputy->unit))
    return refuse(NoDelegation::deputy_unknown, "to");
  if (deputy->id == session.account.id)
    return refuse(NoDelegation::deputy_is_oneself, "to");
  if (is_administrator(deputy->role))
    return refuse(NoDelegation::deputy_is_administrator, "to");
  return allowed;
}

void tell(AuditEntry& entry, AuditAct act, UnitId unit, Uuid const& delegation)
{
  entry.act = act;
  entry.unit = unit;
  entry.kind = "delegation";
  entry.record = delegation;
}

}  // namespace

Answer<Uuid> delegate(Act const& act, Session const& session, DelegationWish const& wish)
{
  TRY(may_delegate(session, wish));
  return act.write([&](Tx& tx, AuditEntry& entry) -> Answer<Uuid> {
    auto const deputy = store::account_by_name(tx, usable_name(wish.to));
    TRY(may_be_deputy(session, deputy));
    store::NewDelegation const given{.id = new_uuid(),
                                     .from = session.account.id,
                                     .to = deputy->id,
                                     .from_at = start_of(wish.from),
                                     .until_at = start_of({wish.until.day + Days{1}}),
                                     .reason = std::string{trimmed(wish.reason)}};
    store::add_delegation(tx, given, act.now());
    tell(entry, AuditAct::delegation_given, session.unit, given.id);
    entry.reason = given.reason;
    note_change(entry, "to", "", deputy->name);
    note_change(entry, "from", "", to_text(wish.from));
    note_change(entry, "until", "", to_text(wish.until));
    return given.id;
  });
}

Verdict end_delegation(Act const& act, Session const& session, Uuid const& delegation)
{
  return act.write([&](Tx& tx, AuditEntry& entry) -> Verdict {
    if (!store::end_delegation(tx, delegation, session.account.id, act.now()))
      return refuse(NoDelegation::not_found);
    tell(entry, AuditAct::delegation_ended, session.unit, delegation);
    return allowed;
  });
}

Verdict begin_acting(Act const& act, Session const& session, Uuid const& delegation)
{
  if (is_administrator(session.account.role))
    return refuse(NoDelegation::deputy_is_administrator);
  return act.write([&](Tx& tx, AuditEntry& entry) -> Verdict {
    auto const lent = store::delegation_in_force(tx, delegation, session.account.id, act.now());
    if (!lent)
      return refuse(NoDelegation::not_found);
    if (needs_second_factor(lent->role, lent->level) && session.second_factor != SecondFactor::on)
      return refuse(NoDelegation::factor_needed);
    store::act_for(tx, hash_of(session.token), lent->id);
    tell(entry, AuditAct::acting_begun, lent->unit, delegation);
    note_change(entry, "acting_for", "", lent->name);
    return allowed;
  });
}

Verdict end_acting(Act const& act, Session const& session)
{
  return act.write([&](Tx& tx, AuditEntry& entry) -> Verdict {
    store::act_for(tx, hash_of(session.token), std::nullopt);
    if (session.acting_for) {
      entry.act = AuditAct::acting_ended;
      entry.unit = session.unit;
    }
    return allowed;
  });
}

}  // namespace hengwen::app
