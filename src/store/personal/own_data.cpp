// SPDX-License-Identifier: Apache-2.0
#include "store/personal/own_data.hpp"

#include "sql/personal.hpp"

namespace hengwen::store {

std::vector<OwnRecord> own_records(Tx& tx, FileRow const& file)
{
  return tx.all<OwnRecord>(sql::personal::own_records, file.county, file.id);
}

std::vector<FileAccess> who_opened(Tx& tx, FileRow const& file, int most)
{
  return tx.all<FileAccess>(sql::personal::who_opened, file.county, file.id, file.person, most);
}

}  // namespace hengwen::store
