// SPDX-License-Identifier: Apache-2.0
#include "domain/records.hpp"

namespace hengwen {

std::vector<RecordType> const& record_types()
{
  static auto const all = [] {
    std::vector<RecordType> types;
    boost::mp11::mp_for_each<boost::mp11::mp_transform<std::type_identity, AllRecords>>(
        [&]<class T>(std::type_identity<T>) { types.push_back(record_type<T>()); });
    return types;
  }();
  return all;
}

RecordType const* record_type_named(std::string_view kind)
{
  auto const found = std::ranges::find(record_types(), kind, &RecordType::kind);
  return found == record_types().end() ? nullptr : &*found;
}

}  // namespace hengwen
