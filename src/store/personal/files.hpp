// SPDX-License-Identifier: Apache-2.0
//
// How a household's file stands: in the file, left, locked, about to be destroyed, or destroyed
// (domain/personal/destruction.hpp).
//
//     420111-000001   filed 2013-05-01   left 2014-12-20   locked 2026-11-22   proposed
#pragma once

#include "domain/org/unit.hpp"
#include "domain/personal/destruction.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

struct FileRow {
  std::int32_t county = 0;
  Uuid id;
  Uuid person;  // Blind index of the head.
  UnitId place;
  std::string unit_code;
  std::string unit_name;
  std::string division;  // Of the unit.
  std::string number;
  std::string head_name;
  Date filed_on;
  std::optional<Date> left_on;
  std::optional<Date> locked_on;
  std::optional<std::string> locked_reason;
  std::optional<Date> destroyed_on;
  bool proposed = false;
  bool request_open = false;

  FileState state() const
  {
    return {left_on, locked_on.has_value(), destroyed_on.has_value(), proposed, request_open};
  }
};
BOOST_DESCRIBE_STRUCT(FileRow, (),
                      (county, id, person, place, unit_code, unit_name, division, number, head_name,
                       filed_on, left_on, locked_on, locked_reason, destroyed_on, proposed,
                       request_open))
static_assert(fully_described<FileRow>);

std::optional<FileRow> file(Tx&, Uuid const& household);

// The same, held until the transaction ends.
std::optional<FileRow> held_file(Tx&, Uuid const& household);

void lock_file(Tx&, FileRow const&, Date on, std::string_view by, std::string_view reason);
void unlock_file(Tx&, FileRow const&);

// Where a page of a list goes on: behind this row.
struct PageCursor {
  bool done = false;  // Lists begin with what waits.
  Date day;
  Uuid id;
};

}  // namespace hengwen::store
