// SPDX-License-Identifier: Apache-2.0
//
// From the texts of a row, field by field, to its struct:
//
//     {"Chen Ying", "420106…", none, …}  ->  Member{.name = "Chen Ying", …}
//
// What names another record (a union, a household) stays empty: its text is not its identity yet.
#pragma once

#include "describe/record.hpp"
#include "domain/record_identity.hpp"

#include <cassert>

namespace hengwen {
namespace detail {

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

}  // namespace detail

// Every text must be one that its field can hold.
template <class T>
T record_of(RecordValues values)
{
  T record{};
  std::size_t i = 0;
  each_value(record, [&](std::string_view, auto& member) {
    if (auto const& value = values[i++])
      detail::read_value(*value, member);
  });
  return record;
}

}  // namespace hengwen
