// SPDX-License-Identifier: Apache-2.0
#include "store/dossier/sheets.hpp"

#include "sql/dossier.hpp"

namespace hengwen::store {
namespace {

struct Count {
  std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(Count, (), (count))

}  // namespace

void add_sheet(Tx& tx, SheetRow const& s)
{
  tx.run(sql::dossier::add_sheet, s.county, s.id, s.place, s.dossier, s.step, s.kind, s.layout,
         s.number, s.whole, s.hash, s.printed_at, s.account, s.printed_by, s.sealed);
}

std::vector<SheetRow> sheets_of(Tx& tx, Uuid const& dossier)
{
  return tx.all<SheetRow>(sql::dossier::sheets, dossier, std::nullopt, std::nullopt);
}

std::optional<SheetRow> sheet(Tx& tx, Uuid const& id)
{
  return tx.maybe_one<SheetRow>(sql::dossier::sheets, std::nullopt, id, std::nullopt);
}

std::optional<SheetRow> sheet_by_number(Tx& tx, std::string_view number)
{
  return tx.maybe_one<SheetRow>(sql::dossier::sheets, std::nullopt, std::nullopt, number);
}

std::int64_t whole_sheets_since(Tx& tx, Uuid const& account, Instant since)
{
  return tx.one<Count>(sql::dossier::count_whole_sheets, account, since).count;
}

}  // namespace hengwen::store
