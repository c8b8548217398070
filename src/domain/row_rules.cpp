// SPDX-License-Identifier: Apache-2.0
#include "domain/row_rules.hpp"

#include "domain/campaign/row_rules.hpp"
#include "domain/dossier/row_rules.hpp"
#include "domain/fund/row_rules.hpp"
#include "domain/org/row_rules.hpp"
#include "domain/record_values.hpp"
#include "domain/records.hpp"
#include "domain/report/row_rules.hpp"
#include "domain/resource/row_rules.hpp"
#include "domain/rights/row_rules.hpp"
#include "domain/service/row_rules.hpp"
#include "domain/travel/row_rules.hpp"

#include <cassert>

namespace hengwen {
namespace {

template <class T>
RowFindings findings_of(RecordValues values, Date today)
{
  RowCheck check{today};
  check_row(record_of<T>(values), check);
  return check.found();
}

using Rules = RowFindings (*)(RecordValues, Date);

std::map<std::string_view, Rules> all_rules()
{
  std::map<std::string_view, Rules> all;
  boost::mp11::mp_for_each<boost::mp11::mp_transform<std::type_identity, AllRecords>>(
      [&]<class T>(std::type_identity<T>) { all.emplace(record_name<T>.kind, &findings_of<T>); });
  return all;
}

}  // namespace

RowFindings row_findings(RecordType const& type, RecordValues values, Date today)
{
  static auto const all = all_rules();
  assert(values.size() == type.fields.size());
  return all.at(type.kind)(values, today);
}

}  // namespace hengwen
