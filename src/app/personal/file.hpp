// SPDX-License-Identifier: Apache-2.0
//
// The file of a household, found for an act: within the scope, held against others who change it,
// and not locked unless the act is about that.
//
//     auto const file = TRY(open_file(tx, scope, household));   // or not_found, household_locked
#pragma once

#include "app/act.hpp"
#include "store/personal/files.hpp"

namespace hengwen::app {

enum class NoFile { not_found, household_locked };
BOOST_DESCRIBE_ENUM(NoFile, not_found, household_locked)

// Who acts on files, where, and which day it is there.
struct Keeper {
  Act const& act;
  Scope scope;
  Date today;

  std::string const& name() const { return act.actor().name; }
  Instant now() const { return act.now(); }
};

Answer<store::FileRow> any_file(Tx&, Keeper const&, Uuid const& household);
Answer<store::FileRow> open_file(Tx&, Keeper const&, Uuid const& household);

// What every act on a file tells the log: the household is the record.
void tell(AuditEntry&, AuditAct, store::FileRow const&, std::string_view reason = {});

}  // namespace hengwen::app
