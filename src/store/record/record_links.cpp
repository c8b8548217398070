// SPDX-License-Identifier: Apache-2.0
#include "store/record/record_links.hpp"

#include "sql/record.hpp"

namespace hengwen::store {

std::vector<UnitLink> units_by_code(Tx& tx, std::vector<std::string> const& codes)
{
  return tx.all<UnitLink>(sql::record::units_by_code, codes);
}

std::vector<UnitLink> units_by_name(Tx& tx, std::vector<std::string> const& names, UnitId first,
                                    UnitId last)
{
  return tx.all<UnitLink>(sql::record::units_by_name, names, first, last);
}

std::vector<RecordLink> records_named(Tx& tx, FieldKind kind, std::vector<std::string> const& words)
{
  switch (kind) {
    case FieldKind::household:
      return tx.all<RecordLink>(sql::record::households_by_head, words);
    case FieldKind::employer:
      return tx.all<RecordLink>(sql::record::employers_by_credit_code, words);
    case FieldKind::centre:
      return tx.all<RecordLink>(sql::record::centres_by_number, words);
    case FieldKind::rights_case:
      return tx.all<RecordLink>(sql::record::rights_cases_by_number, words);
    case FieldKind::trip:
      return tx.all<RecordLink>(sql::record::trips_by_number, words);
    default:
      throw std::logic_error{"no such reference between records"};
  }
}

std::vector<std::string> campaigns_named(Tx& tx, std::vector<std::string> const& codes)
{
  return tx.all<std::string>(sql::record::campaigns_by_code, codes);
}

}  // namespace hengwen::store
