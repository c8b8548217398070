// SPDX-License-Identifier: Apache-2.0
//
// People in the files of the whole country who may be like somebody (domain/dossier/likeness.hpp),
// found by blind indexes and tokens alone; their secrets come sealed.
#pragma once

#include "domain/org/unit.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

struct LikeRow {
  std::string kind;  // "household" (its head) or "member".
  std::int32_t county = 0;
  Uuid id;
  Uuid household;
  Bytes sealed;  // Of that row.
  UnitId place;
  std::string unit_code;
  std::string unit_name;
  std::string number;
  std::string head_name;
  bool active = false;
  bool locked = false;
};
BOOST_DESCRIBE_STRUCT(LikeRow, (),
                      (kind, county, id, household, sealed, place, unit_code, unit_name, number,
                       head_name, active, locked))
static_assert(fully_described<LikeRow>);

struct LikeQuery {
  std::vector<Uuid> persons;
  std::vector<std::int64_t> name_tokens;
  std::optional<std::int64_t> account_token;
  std::optional<Uuid> except;  // A household that is known already.
  Date today;
  int most = 200;  // More would not be read by anybody.
};

// Only the program itself may ask, whatever the scope.
std::vector<LikeRow> likenesses(Tx&, LikeQuery const&);

}  // namespace hengwen::store
