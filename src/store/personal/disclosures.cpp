// SPDX-License-Identifier: Apache-2.0
#include "store/personal/disclosures.hpp"

#include "sql/personal.hpp"

namespace hengwen::store {

std::vector<DisclosureRow> disclosures(Tx& tx, DisclosureQuery const& q)
{
  std::optional<Date> day;
  std::optional<Uuid> id;
  if (q.after)
    day = q.after->day, id = q.after->id;
  return tx.all<DisclosureRow>(sql::personal::disclosures, q.within.first, q.within.last,
                               q.household, q.id, day, id, q.most);
}

void add_disclosure(Tx& tx, FileRow const& file, Uuid const& id, DisclosureWish const& wish,
                    std::string_view by, Instant at)
{
  tx.run(sql::personal::add_disclosure, file.county, file.id, id, file.place, wish.recipient,
         wish.purpose, wish.basis, wish.fields, wish.on, by, at, std::nullopt);
}

void add_disclosure(Tx& tx, DossierRow const& of, Uuid const& id, DisclosureWish const& wish,
                    std::string_view by, Instant at)
{
  auto const dossier = of.household ? std::nullopt : std::optional{of.id};
  tx.run(sql::personal::add_disclosure, of.county, of.household, id, of.place, wish.recipient,
         wish.purpose, wish.basis, wish.fields, wish.on, by, at, dossier);
}

}  // namespace hengwen::store
