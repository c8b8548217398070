// SPDX-License-Identifier: Apache-2.0
//
// A part of the edge, and included by nothing else: how one answer is written. Text goes
// whole; chunks and events go as they are made, so that a file or a long import costs no
// memory. After an answer whose end cannot be told otherwise, the connection closes.
//
//     Writer writer{floor, line, {.version = 11, .keep = true}};
//     co_await writer.write(request, response);   // writer.keeps(): may another one follow?
#pragma once

#include "http/edge_line.hpp"

namespace hengwen::http {

struct Manner {
  unsigned version = 11;  // Of HTTP: 10 or 11.
  bool keep = true;       // The connection, for another request.
  Clock::time_point started{};
};

class Writer {
public:
  Writer(Floor& floor, Line& line, Manner manner)
      : floor_{floor},
        line_{line},
        version_{manner.version},
        keep_{manner.keep},
        started_{manner.started}
  {
  }

  bool keeps() const { return keep_; }

  // Writes and reports; throws when the other end is gone.
  awaitable<void> write(Request const& request, Response const& response);

private:
  // Says how the body ends: after so many bytes, or by a mark.
  struct Length {
    std::optional<std::uint64_t> bytes = {};
    bool marked = false;
  };

  std::string head_of(Response const&, Length) const;
  awaitable<void> send(std::string_view);
  awaitable<void> write_body(Request const&, Response const&, std::string_view text);
  awaitable<bool> write_head(Response const&, std::optional<std::uint64_t> bytes);
  awaitable<void> write_piece(std::string_view piece, bool marked);
  awaitable<void> write_body(Request const&, Response const&, Chunked const&);
  awaitable<void> write_body(Request const&, Response const&, Events const&);

  Floor& floor_;
  Line& line_;
  unsigned version_;
  bool keep_;
  Clock::time_point started_;
};

}  // namespace hengwen::http
