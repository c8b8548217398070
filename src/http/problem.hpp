// SPDX-License-Identifier: Apache-2.0
//
// A refusal as it travels (RFC 9457): a stable word for programs, the path of the field,
// and a sentence for people in both languages from labels/refusals.json.
//
//     {"type":"urn:hengwen:refusal:missing", "title":"缺少必填项", "status":400, "why":"missing",
//      "where":"payee.name", "detail":{"zh":"…","en":"…"}, "request_id":"…"}
//
// What is broken gets status 500 (503 without a database), the word "system_failure" and the
// request id, and nothing else.
#pragma once

#include "http/answers.hpp"
#include "http/call.hpp"

namespace hengwen::http {

struct Sentence {
  std::string zh;
  std::string en;
  bool operator==(Sentence const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Sentence, (), (zh, en))

// The sentence of a refusal, its {where} filled in. Empty when no message file knows the word.
std::optional<Sentence> sentence_of(Refusal const&);

// What the words of refusals mean to HTTP; a rule of the domain that says no is a 422.
int status_of(std::string_view why);

struct Asked {
  std::string request_id;
  Language language = Language::zh;
};

Response problem(Asked const&, Refusal const&, int status);
Response problem(Call const&, Refusal const&);
Response problem(Call const&, Refusal const&, int status);

}  // namespace hengwen::http
