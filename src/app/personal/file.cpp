// SPDX-License-Identifier: Apache-2.0
#include "app/personal/file.hpp"

namespace hengwen::app {

Answer<store::FileRow> any_file(Tx& tx, Keeper const& keeper, Uuid const& household)
{
  auto file = store::held_file(tx, household);
  if (!file || !keeper.scope.has(file->place))
    return refuse(NoFile::not_found, "household");
  return *std::move(file);
}

Answer<store::FileRow> open_file(Tx& tx, Keeper const& keeper, Uuid const& household)
{
  auto file = TRY(any_file(tx, keeper, household));
  if (file.locked_on)
    return refuse(NoFile::household_locked, "household");
  return file;
}

void tell(AuditEntry& entry, AuditAct act, store::FileRow const& file, std::string_view reason)
{
  entry.act = act;
  entry.unit = file.place;
  entry.kind = "household";
  entry.record = file.id;
  entry.person = file.person;
  entry.reason = trimmed(reason);
}

}  // namespace hengwen::app
