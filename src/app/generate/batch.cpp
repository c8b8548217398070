// SPDX-License-Identifier: Apache-2.0
#include "app/generate/batch.hpp"

#include "store/dossier/dossier_writes.hpp"

namespace hengwen::app {
namespace {

void save_base_unions(Tx& tx, std::vector<BaseUnionRow> const& unions)
{
  if (unions.empty())
    return;
  auto copy = tx.copy_in(
      "copy unit (id, code, name, level, kind, parent, division, credit_code, workers, county,"
      " source_key, content) from stdin");
  for (auto const& [id, parent, u] : unions)
    copy.add(id, u.code, u.name, "base", u.type, parent, u.division, u.credit_code, u.workers,
             id.county(), uuid_of("unit " + u.code), uuid_of(u.name));
  copy.finish();
}

// Each head and each counted member of a household still in the file: nobody is in two.
void save_filed_persons(Tx& tx, Batch& batch)
{
  auto copy = tx.copy_in("copy filed_person (person, county, household, head) from stdin");
  auto const person = [&](CitizenNumber const& number) {
    return store::person_of(tx.vault(), number.digits);
  };
  for (auto const& row : batch.of<Household>())
    copy.add(person(row.record.head.citizen_id), batch.county(), row.id, true);
  for (auto const& row : batch.of<Member>())
    if (row.record.citizen_id)
      copy.add(person(*row.record.citizen_id), batch.county(), row.record.household, false);
  copy.finish();
}

// The unions of the households and cases of the batch.
std::map<Uuid, UnitId> units_of_owners(Batch& batch)
{
  std::map<Uuid, UnitId> out;
  for (auto const& row : batch.of<Household>())
    out.emplace(row.id, row.record.unit);
  for (auto const& row : batch.of<RightsCase>())
    out.emplace(row.id, row.record.unit);
  return out;
}

template <class T>
UnitId unit_of(T const& record, std::map<Uuid, UnitId> const& of_owners)
{
  if constexpr (NamesItsUnit<T>)
    return record.unit;
  else if constexpr (requires { record.household; })
    return of_owners.at(record.household.uuid);
  else if constexpr (requires { record.rights_case; })
    return of_owners.at(record.rights_case.uuid);
  else
    return {};
}

}  // namespace

Uuid Batch::next_id()
{
  // Version 7 in shape: the leading digits count up within the county, the rest is thrown.
  auto const order = std::uint64_t(county_) << 28 | ++made_;
  auto const noise = dice_.next();
  Uuid u;
  for (std::size_t i = 0; i < 6; ++i)
    u.bytes[i] = std::uint8_t(order >> (40 - 8 * i));
  for (std::size_t i = 8; i < 16; ++i)
    u.bytes[i] = std::uint8_t(noise >> (8 * (i - 8)));
  u.bytes[6] = 0x70;
  u.bytes[8] = std::uint8_t((u.bytes[8] & 0x3F) | 0x80);
  return u;
}

std::int64_t Batch::count() const
{
  return std::apply([](auto const&... rows) { return (std::int64_t(rows.size()) + ...); }, rows_);
}

void Batch::save(Database& database)
{
  database.write([&](Tx& tx) {
    save_base_unions(tx, base_unions);
    auto const units = units_of_owners(*this);
    boost::mp11::mp_for_each<boost::mp11::mp_transform<std::type_identity, AllRecords>>(
        [&]<class T>(std::type_identity<T>) {
          if (of<T>().empty())
            return;
          RecordCopy<T> copy{tx};
          for (auto const& row : of<T>())
            copy.add(county_, row.id, row.record, unit_of(row.record, units));
          copy.finish();
        });
    save_filed_persons(tx, *this);
    store::HouseholdList to_reckon;
    for (auto const& row : of<Household>())
      to_reckon.add(county_, row.id);
    if (!to_reckon.empty())
      store::mark_to_reckon(tx, to_reckon);
    // The numbers given here are not given out again.
    if (auto const given = std::int64_t(of<Household>().size()); given > 0)
      store::skip_numbers(tx, county_, given);
  });
}

}  // namespace hengwen::app
