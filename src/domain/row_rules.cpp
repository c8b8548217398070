// SPDX-License-Identifier: Apache-2.0
#include "domain/row_rules.hpp"

#include "domain/campaign/row_rules.hpp"
#include "domain/dossier/row_rules.hpp"
#include "domain/fund/row_rules.hpp"
#include "domain/org/row_rules.hpp"
#include "domain/records.hpp"
#include "domain/report/row_rules.hpp"
#include "domain/resource/row_rules.hpp"
#include "domain/rights/row_rules.hpp"
#include "domain/service/row_rules.hpp"
#include "domain/travel/row_rules.hpp"

#include <cassert>

namespace hengwen {
namespace {

constexpr bool names_a_record(FieldKind kind)
{
  return kind == FieldKind::unit || kind == FieldKind::household || kind == FieldKind::employer ||
         kind == FieldKind::centre || kind == FieldKind::rights_case || kind == FieldKind::trip;
}

template <class Member>
void read_value(std::string_view text, Member& member)
{
  if constexpr (is_optional<Member>) {
    read_value(text, member.emplace());
  } else if constexpr (!names_a_record(KindOf<Member>::kind)) {
    [[maybe_unused]] bool const read = from_text(text, member);
    assert(read);
  }
}

template <class T>
RowFindings findings_of(RecordValues values, Date today)
{
  T record{};
  std::size_t i = 0;
  each_value(record, [&](std::string_view, auto& member) {
    if (auto const& value = values[i++])
      read_value(*value, member);
  });
  RowCheck check{today};
  check_row(record, check);
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
