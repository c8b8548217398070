// SPDX-License-Identifier: Apache-2.0
#include "domain/personal/person_request.hpp"

#include "domain/personal/consent.hpp"
#include "domain/policy/limit.hpp"

#include <stdexcept>

namespace hengwen {

Verdict may_ask(PersonRequestWish const& wish, Date today)
{
  if (trimmed(wish.asked_by).empty())
    return refuse(NoPersonRequest::asked_by_missing, "asked_by");
  if (characters(wish.asked_by) > longest_signer)
    return refuse(NoPersonRequest::words_too_long, "asked_by");
  if (trimmed(wish.words).empty())
    return refuse(NoPersonRequest::words_missing, "words");
  if (characters(wish.words) > longest_words)
    return refuse(NoPersonRequest::words_too_long, "words");
  if (wish.asked_on > today)
    return refuse(NoPersonRequest::asked_in_future, "asked_on");
  return allowed;
}

Verdict may_answer(bool answered, RequestAnswer const& answer)
{
  if (answered)
    return refuse(NoPersonRequest::already_answered);
  if (trimmed(answer.words).empty())
    return refuse(NoPersonRequest::words_missing, "words");
  if (characters(answer.words) > longest_words)
    return refuse(NoPersonRequest::words_too_long, "words");
  return allowed;
}

Date answer_due_on(Date asked_on, std::string_view division)
{
  auto const* limit = time_limit("person_request", division, asked_on);
  if (!limit || limit->unit != "calendar_days")
    throw std::runtime_error{"policy/times.json: person_request must be calendar days"};
  return asked_on + Days{limit->length};
}

}  // namespace hengwen
