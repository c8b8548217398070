// SPDX-License-Identifier: Apache-2.0
//
// Who asked a supervisor to see a secret of a child, and what was answered
// (domain/personal/child_access.hpp).
#pragma once

#include "base/instant.hpp"
#include "domain/org/scope.hpp"
#include "domain/personal/child_access.hpp"
#include "store/personal/destructions.hpp"

namespace hengwen::store {

enum class AccessState { waiting, granted, refused };
BOOST_DESCRIBE_ENUM(AccessState, waiting, granted, refused)

struct ChildAccessRow {
  Uuid id;
  std::int32_t county = 0;
  UnitId place;
  Uuid household;
  std::string number;
  std::string head_name;  // Empty when the file is locked.
  std::string unit_code;
  std::string unit_name;
  std::string kind;
  std::string field;
  std::string reason;
  Uuid asked_by;
  std::string asked_by_name;
  Instant asked_at;
  AccessState state = AccessState::waiting;
  std::optional<std::string> decided_by_name;
  std::optional<Instant> decided_at;
  std::optional<std::string> decided_words;
};
BOOST_DESCRIBE_STRUCT(ChildAccessRow, (),
                      (id, county, place, household, number, head_name, unit_code, unit_name, kind,
                       field, reason, asked_by, asked_by_name, asked_at, state, decided_by_name,
                       decided_at, decided_words))
static_assert(fully_described<ChildAccessRow>);

struct ChildAccessQuery {
  Scope within;
  std::optional<Uuid> id;
  std::optional<AccessState> state;
  std::optional<PageCursor> after;
  int most = 50;
};

// One field of one record.
struct SecretField {
  std::string kind;
  Uuid record;
  std::string field;
};

std::vector<ChildAccessRow> child_accesses(Tx&, ChildAccessQuery const&);
std::optional<ChildAccessRow> child_access(Tx&, Scope const&, Uuid const& id);

void add_child_access(Tx&, FileRow const&, Uuid const& id, SecretField const&,
                      std::string_view reason, Decider const& by);

// False when somebody was quicker.
bool decide_child_access(Tx&, ChildAccessRow const&, AccessState, std::string_view words,
                         Decider const& by);

bool child_access_granted(Tx&, std::int32_t county, SecretField const&, Uuid const& account,
                          Instant after);

}  // namespace hengwen::store
