// SPDX-License-Identifier: Apache-2.0
//
// A union that meets somebody who is filed elsewhere asks the union that keeps the file to hand it
// over. That one answers with a reason. Nothing moves by the answer: moving is a step of the
// dossier, taken with the worker's consent; a request that was granted is what it goes by.
//
//     武昌区 asks for the file of 420111…, "搬到本区工作"  ->  洪山区: granted, "同意移交"
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
  already_answered
};
BOOST_DESCRIBE_ENUM(NoTransfer, reason_missing, words_too_long, nobody_named, not_a_citizen_number,
                    nobody_filed, kept_here_already, transfer_already_asked, already_answered)

Verdict may_ask_transfer(TransferWish const&);
Verdict may_answer_transfer(bool answered, TransferAnswer const&);

}  // namespace hengwen
