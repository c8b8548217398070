// SPDX-License-Identifier: Apache-2.0
//
// A part of the edge, and included by nothing else: one connection from its first request to
// its last, over whatever carries the bytes.
//
//     Conversation conversation{guest, line};
//     co_await conversation.run();      // header ── body, maybe to a file ── answer ── header …
#pragma once

#include "base/unnamed_file.hpp"
#include "http/edge_writer.hpp"

namespace hengwen::http {

using HeadParser = wire::request_parser<wire::empty_body>;

class Conversation {
public:
  // What has `begun` was read already. With `refuse_all`, that is the answer to the first
  // request, and there is no second.
  Conversation(Guest const&, Line&, std::string_view begun = {},
               std::optional<BadRequest> refuse_all = {});
  Conversation(Conversation const&) = delete;

  awaitable<void> run();

private:
  awaitable<bool> something_arrives();
  awaitable<bool> exchange();
  awaitable<ErrorCode> take_head(HeadParser&);
  awaitable<bool> converse(HeadParser&, Request);
  awaitable<std::optional<Response>> take_body(HeadParser&, Intake, Request&,
                                               std::optional<UnnamedFile>&);
  awaitable<ErrorCode> take_text(HeadParser&, Intake, std::string& to);
  awaitable<ErrorCode> take_file(HeadParser&, Intake, std::filesystem::path const& to);
  awaitable<ErrorCode> take_memory(HeadParser&, Intake, std::string& to);
  template <class Parser>
  awaitable<void> take_in_time(Parser&, ErrorCode&);
  awaitable<void> finish_early(Request const&, Response const&);
  awaitable<void> say_goodbye();

  Request request_of(HeadParser const&) const;

  // Gives the parser what is there, or else reads more; says how much the parser took.
  template <class Parser>
  awaitable<std::size_t> read_on(Parser&, ErrorCode&);

  // Runs what may throw on a worker; what it throws becomes the answer.
  template <class F>
  awaitable<std::optional<Response>> worked(Request const&, F);

  Guest const& guest_;
  Floor& floor_;
  Line& line_;
  beast::flat_buffer buffer_{std::size_t{128} * 1024};
  std::optional<BadRequest> refuse_all_;
  Manner manner_;
};

}  // namespace hengwen::http
