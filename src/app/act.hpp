// SPDX-License-Identifier: Apache-2.0
//
// The only door to a transaction that changes something for a person: what is done and the
// entry that tells of it are written together, or neither is.
//
//     return call.act().write([&](Tx& tx, AuditEntry& entry) -> Answer<Account> {
//       entry.act = AuditAct::account_closed;
//       …
//     });
//
// Also for reads that leave a trace: revealing a secret, opening a file, reading the log. A
// refusal undoes everything; what must be told although it was refused goes through tell().
// The function may run again when two transactions collide, so it changes nothing but the
// database.
#pragma once

#include "store/audit/audit.hpp"
#include "store/database.hpp"

namespace hengwen::app {

class Act {
public:
  // Under row security of the scope; without one as the program itself, for signing in and for
  // accounts, which no scoped role may touch.
  Act(Database& database, Actor actor, std::optional<Scope> scope = {})
      : database_{database}, actor_{std::move(actor)}, scope_{scope}
  {
  }

  template <class F>
  auto write(F&& f) const
  {
    auto const both = [&](Tx& tx) {
      AuditEntry entry;
      auto answer = f(tx, entry);
      if (answer)
        store::append_audit(tx, actor_, entry);
      return answer;
    };
    return scope_ ? database_.write(*scope_, both) : database_.write(both);
  }

  // Only the entry, in a transaction of its own.
  void tell(AuditEntry const& entry) const
  {
    database_.write([&](Tx& tx) { store::append_audit(tx, actor_, entry); });
  }

  // The same person, but with the program's own rights.
  Act as_the_program() const { return {database_, actor_}; }

  Actor const& actor() const { return actor_; }
  Instant now() const { return actor_.at; }
  Database& database() const { return database_; }

private:
  Database& database_;
  Actor actor_;
  std::optional<Scope> scope_;
};

}  // namespace hengwen::app
