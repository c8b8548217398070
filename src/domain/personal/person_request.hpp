// SPDX-License-Identifier: Apache-2.0
//
// What a person asks about the own data (PIPL 44-50): a copy, a correction, deletion, an
// explanation of a judgement, or that its use be restricted. It is answered in words, within a
// time that is a parameter (policy/times.json, "person_request").
//
//     explanation   asked 2026-11-03 by Chen Ying   due 2026-11-18   answered: granted, "…"
#pragma once

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/result.hpp"

#include <boost/describe.hpp>

#include <optional>

namespace hengwen {

enum class PersonRequestKind { copy, correction, deletion, explanation, restriction };
BOOST_DESCRIBE_ENUM(PersonRequestKind, copy, correction, deletion, explanation, restriction)

enum class RequestOutcome { granted, partly, refused };
BOOST_DESCRIBE_ENUM(RequestOutcome, granted, partly, refused)

struct PersonRequestWish {
  Uuid household;
  PersonRequestKind kind = PersonRequestKind::copy;
  std::string asked_by;  // The person, or who acts for it.
  Date asked_on;
  std::string words;
};
BOOST_DESCRIBE_STRUCT(PersonRequestWish, (), (household, kind, asked_by, asked_on, words))

struct RequestAnswer {
  RequestOutcome outcome = RequestOutcome::granted;
  std::string words;  // With the reasons, if it is refused.
};
BOOST_DESCRIBE_STRUCT(RequestAnswer, (), (outcome, words))

enum class NoPersonRequest {
  asked_by_missing,
  words_missing,
  words_too_long,
  asked_in_future,
  already_answered
};
BOOST_DESCRIBE_ENUM(NoPersonRequest, asked_by_missing, words_missing, words_too_long,
                    asked_in_future, already_answered)

Verdict may_ask(PersonRequestWish const&, Date today);
Verdict may_answer(bool answered, RequestAnswer const&);

// The last day for the answer, at a union of that division.
Date answer_due_on(Date asked_on, std::string_view division);

}  // namespace hengwen
