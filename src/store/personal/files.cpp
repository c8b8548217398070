// SPDX-License-Identifier: Apache-2.0
#include "store/personal/files.hpp"

#include "sql/personal.hpp"

namespace hengwen::store {

std::optional<FileRow> file(Tx& tx, Uuid const& household)
{
  return tx.maybe_one<FileRow>(sql::personal::file, household);
}

std::optional<FileRow> held_file(Tx& tx, Uuid const& household)
{
  tx.run(sql::personal::lock_file, household);
  return file(tx, household);
}

void lock_file(Tx& tx, FileRow const& row, Date on, std::string_view by, std::string_view reason)
{
  tx.run(sql::personal::set_lock, row.county, row.id, on, by, reason);
}

void unlock_file(Tx& tx, FileRow const& row)
{
  tx.run(sql::personal::set_lock, row.county, row.id, std::nullopt, std::nullopt, std::nullopt);
}

}  // namespace hengwen::store
