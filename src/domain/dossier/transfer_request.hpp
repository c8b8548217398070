// SPDX-License-Identifier: Apache-2.0
//
// A union that meets somebody who is filed elsewhere asks the union that keeps the file to hand it
// over. That one answers with a reason. Nothing moves by the answer: within a county moving is a
// step of the dossier, taken with the worker's consent. Between counties the household leaves the
// one file with that consent, and the union that asked takes it over: it begins as an application
// there, with what stood in the old file, which nobody writes any more.
//
//     武昌区 asks for the file of 420111…, "搬到本区工作"  ->  洪山区: granted, "同意移交"
//     洪山区: has left as "transferred"                   ->  武昌区 takes it over: a draft
#pragma once

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/result.hpp"

#include <boost/describe.hpp>

#include <optional>

namespace hengwen {

enum class TransferOutcome { granted, refused };
BOOST_DESCRIBE_ENUM(TransferOutcome, granted, refused)

// The household if it may be seen, otherwise somebody's citizen number.
struct TransferWish {
  std::optional<Uuid> household;
  std::optional<std::string> citizen_id;
  std::string to_unit;
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(TransferWish, (), (household, citizen_id, to_unit, reason))

struct TransferAnswer {
  TransferOutcome outcome = TransferOutcome::granted;
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(TransferAnswer, (), (outcome, reason))

enum class NoTransfer {
  reason_missing,
  words_too_long,
  nobody_named,  // Neither a household nor a number.
  not_a_citizen_number,
  nobody_filed,  // Under this number; or several are under ones like it.
  kept_here_already,
  transfer_already_asked,
  already_answered,
  not_granted,
  not_left_yet,  // The household is still in the other file, or left it otherwise.
  taken_already
};
BOOST_DESCRIBE_ENUM(NoTransfer, reason_missing, words_too_long, nobody_named, not_a_citizen_number,
                    nobody_filed, kept_here_already, transfer_already_asked, already_answered,
                    not_granted, not_left_yet, taken_already)

Verdict may_ask_transfer(TransferWish const&);
Verdict may_answer_transfer(bool answered, TransferAnswer const&);

// How the request and the dossier it asks for stand.
struct TransferStands {
  std::optional<TransferOutcome> outcome;
  bool taken = false;
  bool left = false;  // As transferred, and not locked since.
};
Verdict may_take_over(TransferStands const&);

}  // namespace hengwen
