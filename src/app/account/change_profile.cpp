// SPDX-License-Identifier: Apache-2.0
#include "app/account/change_profile.hpp"

#include "store/account/accounts.hpp"

namespace hengwen::app {

Verdict change_profile(Act const& act, Session const& session, Profile const& typed)
{
  auto const profile = TRY(usable_profile(typed));
  return act.write([&](Tx& tx, AuditEntry& entry) -> Verdict {
    auto const& account = session.account;
    entry.act = AuditAct::profile_changed;
    entry.unit = session.unit;
    entry.kind = "account";
    entry.record = account.id.uuid;
    note_change(entry, "full_name", account.full_name, profile.full_name);
    note_change(entry, "phone", account.phone, profile.phone);
    store::set_profile(tx, account.id, profile);
    return allowed;
  });
}

}  // namespace hengwen::app
