// SPDX-License-Identifier: Apache-2.0
#include "store/record/record_links.hpp"

#include "sql/record.hpp"
#include "store/record/sealed_record.hpp"

namespace hengwen::store {
namespace {

// The numbers themselves stay in the program.
std::vector<RecordLink> households_by_head(Tx& tx, std::vector<std::string> const& numbers)
{
  std::map<std::string, std::string> number_of;
  std::vector<Uuid> persons;
  for (auto const& number : numbers) {
    persons.push_back(person_of(tx.vault(), number));
    number_of.emplace(to_text(persons.back()), number);
  }
  auto links = tx.all<RecordLink>(sql::record::households_by_head, persons);
  for (auto& link : links)
    link.word = number_of.at(link.word);
  return links;
}

}  // namespace

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
      return households_by_head(tx, words);
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
