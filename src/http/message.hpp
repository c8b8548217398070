// SPDX-License-Identifier: Apache-2.0
//
// A request and its answer as plain values, so that nothing outside edge.cpp knows the
// HTTP library. Header names are in lower case; the target is already cut in two:
//
//     GET /api/v1/units?search=abc   ->   path "/api/v1/units", query "search=abc"
//
// An answer's body is text, or chunks made one by one, or events that go on for a while.
#pragma once

#include "http/address.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace hengwen::http {

using Headers = std::vector<std::pair<std::string, std::string>>;

// The first value of a header, or nothing. The name is in lower case.
std::optional<std::string_view> header(Headers const&, std::string_view name);

// A file that came with the request, without a name (base/unnamed_file.hpp) and gone with it. A
// small one of a person is only in memory.
struct Upload {
  std::filesystem::path path;
  std::uint64_t bytes = 0;
  std::string content = {};  // Instead of a path.
};

struct Request {
  std::string method;
  std::string path;   // As sent, still percent-encoded.
  std::string query;  // Without the question mark.
  Headers headers;
  std::string body;
  std::optional<Upload> upload;  // Instead of a body, where the route takes a file.
  std::string peer;              // The address of the other end of the connection.
  bool https = false;
  std::string route;  // The pattern that took it ("/units/{code}"), for the log; set on the way.
  std::string id;     // Of this request; it is in the log and in every answer.
};

// Sets path and query from what stands in the first line of a request.
void aim(Request&, std::string_view target);

// Takes the address and scheme of the caller from the headers that a proxy adds, if it is one of
// these that sends the request. Anybody else may write what he likes there.
void believe_proxy(Request&, std::vector<Network> const& proxies);

std::string lower(std::string_view);

// Now, as HTTP writes it: "Sun, 22 Nov 2026 08:00:00 GMT".
std::string http_date();

// The next piece of a long body; an empty one is the last. Called on a worker thread.
using Chunks = std::function<std::string()>;

struct Chunked {
  Chunks next;
  std::optional<std::uint64_t> bytes;  // Absent when the length is not known in advance.
};

// Server-sent events: `now` says how things stand, about twice a second, on a worker
// thread. What has not changed is not sent again; after `last` the connection is closed.
struct Event {
  std::string data;
  bool last = false;
};
struct Events {
  std::function<Event()> now;
};

// A body that is part of the program itself (the web pages) is a view and is not copied.
using Body = std::variant<std::string, std::string_view, Chunked, Events>;

struct Response {
  int status = 200;
  Headers headers;
  Body body;

  void set(std::string name, std::string value)
  {
    headers.emplace_back(std::move(name), std::move(value));
  }
};

}  // namespace hengwen::http
