// SPDX-License-Identifier: Apache-2.0
//
// Files whose end was proposed, and the destruction itself (domain/personal/destruction.hpp).
// What stays of a destroyed file is its certificate here, and rows that say nothing of anybody.
#pragma once

#include "base/instant.hpp"
#include "domain/org/scope.hpp"
#include "store/personal/files.hpp"

namespace hengwen::store {

enum class DestructionState { proposed, confirmed, refused };
BOOST_DESCRIBE_ENUM(DestructionState, proposed, confirmed, refused)

struct DestructionRow {
  Uuid id;
  std::int32_t county = 0;
  UnitId place;
  Uuid household;
  std::string number;
  std::string head_name;  // Empty once it is destroyed.
  std::string unit_code;
  std::string unit_name;
  Date filed_on;
  Date left_on;
  Date kept_until;
  std::string reason;
  DestructionState state = DestructionState::proposed;
  Uuid proposed_by;
  std::string proposed_by_name;
  Instant proposed_at;
  std::optional<std::string> decided_by_name;
  std::optional<Instant> decided_at;
  std::optional<std::string> decided_reason;
  std::optional<std::int64_t> rows_destroyed;
};
BOOST_DESCRIBE_STRUCT(DestructionRow, (),
                      (id, county, place, household, number, head_name, unit_code, unit_name,
                       filed_on, left_on, kept_until, reason, state, proposed_by, proposed_by_name,
                       proposed_at, decided_by_name, decided_at, decided_reason, rows_destroyed))
static_assert(fully_described<DestructionRow>);

struct DestructionQuery {
  Scope within;
  std::optional<Uuid> household;
  std::optional<Uuid> id;
  std::optional<DestructionState> state;
  std::optional<PageCursor> after;
  int most = 50;
};

std::vector<DestructionRow> destructions(Tx&, DestructionQuery const&);
std::optional<DestructionRow> destruction(Tx&, Scope const&, Uuid const& id);

// Who proposes or decides: the real person.
struct Decider {
  Uuid account;
  std::string name;
  Instant at;
};

// Throws ConstraintBroken of "already_proposed".
void add_destruction(Tx&, FileRow const&, Uuid const& id, Date kept_until, std::string_view reason,
                     Decider const&);

// False when somebody was quicker. Throws ConstraintBroken of "same_person".
bool decide_destruction(Tx&, DestructionRow const&, DestructionState, std::string_view reason,
                        Decider const&, std::optional<std::int64_t> rows_destroyed);

// How many rows it changed. Needs the program's own transaction. The salt makes pseudonyms, and
// nobody may keep it.
std::int64_t destroy(Tx&, FileRow const&, std::string_view salt, Date today);

// A file that need not be kept any longer.
struct DueFile {
  Uuid id;
  std::string number;
  std::string unit_code;
  std::string unit_name;
  Date filed_on;
  Date left_on;
  std::optional<Date> locked_on;
};
BOOST_DESCRIBE_STRUCT(DueFile, (), (id, number, unit_code, unit_name, filed_on, left_on, locked_on))
static_assert(fully_described<DueFile>);

std::vector<DueFile> files_due(Tx&, Scope const&, Date left_by,
                               std::optional<PageCursor> const& after, int most);

}  // namespace hengwen::store
