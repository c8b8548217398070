// SPDX-License-Identifier: Apache-2.0
//
// What people asked about their own data (domain/personal/person_request.hpp).
#pragma once

#include "base/instant.hpp"
#include "domain/org/scope.hpp"
#include "domain/personal/person_request.hpp"
#include "store/personal/files.hpp"

namespace hengwen::store {

struct PersonRequestRow {
  Uuid id;
  std::int32_t county = 0;
  Uuid household;
  std::string number;
  std::string head_name;  // Empty when the file is locked.
  std::string unit_code;
  std::string unit_name;
  PersonRequestKind kind = PersonRequestKind::copy;
  std::string asked_by;
  Date asked_on;
  Date due_on;
  std::string words;
  std::optional<RequestOutcome> outcome;
  std::optional<std::string> answer;
  std::optional<std::string> answered_by;
  std::optional<Date> answered_on;
};
BOOST_DESCRIBE_STRUCT(PersonRequestRow, (),
                      (id, county, household, number, head_name, unit_code, unit_name, kind,
                       asked_by, asked_on, due_on, words, outcome, answer, answered_by,
                       answered_on))
static_assert(fully_described<PersonRequestRow>);

enum class RequestState { open, late, answered };
BOOST_DESCRIBE_ENUM(RequestState, open, late, answered)

struct PersonRequestQuery {
  Scope within;
  std::optional<Uuid> household;
  std::optional<Uuid> id;
  std::optional<RequestState> state;
  Date today;
  std::optional<PageCursor> after;
  int most = 50;
};

std::vector<PersonRequestRow> person_requests(Tx&, PersonRequestQuery const&);
std::optional<PersonRequestRow> person_request(Tx&, Scope const&, Uuid const& id);

void add_person_request(Tx&, FileRow const&, Uuid const& id, PersonRequestWish const&, Date due_on,
                        std::string_view by, Instant at);

// False when somebody was quicker.
bool answer_person_request(Tx&, PersonRequestRow const&, RequestAnswer const&, Date on,
                           std::string_view by);

}  // namespace hengwen::store
