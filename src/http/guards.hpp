// SPDX-License-Identifier: Apache-2.0
//
// What every answer carries so that a browser is careful with it, and how a request shows that
// it comes from a page of ours:
//
//     content-security-policy · permissions-policy · strict-transport-security (by HTTPS) …
//     x-hengwen: 1 · sec-fetch-site · origin          on whatever changes something
//
// A browser that keeps the policy reports what went against it; such a report is one line of
// the log. The cookie of a session is bound to this host and to HTTPS by its name.
#pragma once

#include "base/result.hpp"
#include "http/message.hpp"

namespace hengwen::http {

void add_guards(Request const&, Response&);

bool changes_something(Request const&);
bool is_from_this_site(Request const&);

// The value of a cookie, or nothing.
std::optional<std::string_view> cookie(Request const&, std::string_view name);

// "__Host-hengwen_session" by HTTPS: a browser takes that name from this host alone, with
// Secure, and not from a page in clear.
std::string_view session_cookie(Request const&);

inline constexpr std::string_view policy_reports = "/policy-reports";
inline constexpr std::uint64_t most_report_bytes = std::uint64_t{16} * 1024;

// Logs which directive was broken on which page by what; not what the page shows.
Verdict take_policy_report(Request const&);

}  // namespace hengwen::http
