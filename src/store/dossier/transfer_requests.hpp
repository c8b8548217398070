// SPDX-License-Identifier: Apache-2.0
//
// Requests to hand a file over (domain/dossier/transfer_request.hpp), as the union that keeps the
// file sees them and as the one that asked does.
#pragma once

#include "base/instant.hpp"
#include "domain/dossier/transfer_request.hpp"
#include "domain/org/scope.hpp"
#include "store/personal/files.hpp"

namespace hengwen::store {

struct TransferRow {
  Uuid id;
  std::int32_t county = 0;
  UnitId place;  // Of the union that keeps the file.
  // Absent to whom may not see the file.
  std::optional<Uuid> household;
  std::optional<std::string> number;
  std::optional<std::string> head_name;  // Not of a locked file.
  std::string kept_by_code;
  std::string kept_by_name;
  std::string to_code;
  std::string to_name;
  std::string reason;
  std::string asked_by;
  Date asked_on;
  std::optional<TransferOutcome> outcome;
  std::optional<std::string> answer;
  std::optional<std::string> answered_by;
  std::optional<Date> answered_on;
  std::optional<Uuid> began;  // The dossier with which it was taken over.
  std::optional<std::string> taken_by;
  std::optional<Date> taken_on;
};
BOOST_DESCRIBE_STRUCT(TransferRow, (),
                      (id, county, place, household, number, head_name, kept_by_code, kept_by_name,
                       to_code, to_name, reason, asked_by, asked_on, outcome, answer, answered_by,
                       answered_on, began, taken_by, taken_on))
static_assert(fully_described<TransferRow>);

// Files that are kept there, or requests that come from there.
enum class TransferSide { kept, asked };
BOOST_DESCRIBE_ENUM(TransferSide, kept, asked)

enum class TransferState { open, answered };
BOOST_DESCRIBE_ENUM(TransferState, open, answered)

struct TransferQuery {
  TransferSide side = TransferSide::kept;
  Scope within;
  std::optional<Uuid> id;
  std::optional<TransferState> state;
  std::optional<PageCursor> after;
  int most = 50;
};

std::vector<TransferRow> transfer_requests(Tx&, TransferQuery const&);
std::optional<TransferRow> transfer_request(Tx&, TransferSide, Scope const&, Uuid const& id);

struct NewTransfer {
  Uuid id;
  FileRow file;
  UnitId to_unit;
  std::string to_code;
  std::string to_name;
  std::string reason;
  std::string asked_by;
  Date asked_on;
};

// False when this union asks for this file already.
bool add_transfer_request(Tx&, NewTransfer const&, Instant at);

// False when somebody was quicker.
bool answer_transfer_request(Tx&, TransferRow const&, TransferAnswer const&, std::string_view by,
                             Date on);

void take_over_transfer(Tx&, TransferRow const&, Uuid const& began, std::string_view by, Date on);

// The household with which a dossier goes on that began so.
std::optional<Uuid> taken_from(Tx&, Uuid const& dossier);

}  // namespace hengwen::store
