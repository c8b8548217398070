// SPDX-License-Identifier: Apache-2.0
//
// Asks another server a short question and takes a short answer: the provider of single
// sign-on. Over HTTPS, or over HTTP on this very machine; within ten seconds; at most 1 MB;
// and never where the other side sends us on to.
//
//     ask_web({.url = "https://id.example.org/keys"})   ->   {200, "{…}"}
#pragma once

#include "base/result.hpp"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hengwen::app {

enum class NoWebAnswer { provider_unreachable };
BOOST_DESCRIBE_ENUM(NoWebAnswer, provider_unreachable)

struct WebQuestion {
  std::string url;
  std::optional<std::string> form = {};   // A POST of these fields; else a GET.
  std::vector<std::string> headers = {};  // "authorization: Bearer …"
  std::chrono::milliseconds patience{10000};
};

struct WebAnswer {
  int status = 0;
  std::string body;
};

// As a value, so that a test can be the other server.
using AskWeb = std::function<Answer<WebAnswer>(WebQuestion const&)>;

// Any answer that arrives whole, also a refusal of the other side (4xx, 5xx, 3xx).
Answer<WebAnswer> ask_web(WebQuestion const&);

// Whether ask_web() would go there: https://…, or http:// to this machine itself, without a
// name and password in it.
bool may_be_asked(std::string const& url);

// Whether such an address is a scheme, a host, perhaps a port, and nothing else.
bool is_origin(std::string const& url);

// "a=1&b=%E5%B7%A5", as forms and addresses carry it.
using FormFields = std::vector<std::pair<std::string_view, std::string_view>>;
std::string form_of(FormFields const&);

// One value of it.
std::string percent_encoded(std::string_view);

}  // namespace hengwen::app
