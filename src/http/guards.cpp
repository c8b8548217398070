// SPDX-License-Identifier: Apache-2.0
#include "http/guards.hpp"

#include "base/log.hpp"
#include "base/text.hpp"
#include "http/signature.hpp"

namespace hengwen::http {
namespace {

// Pages load only what this server sends. Charts and tables set style attributes; scripts
// and style sheets come from files alone.
constexpr std::string_view content_policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; manifest-src 'self'; "
    "worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
    "report-uri /policy-reports";

// What the pages never ask a browser for, nobody shall ask for in their name.
constexpr std::string_view permissions =
    "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), display-capture=(), "
    "encrypted-media=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), "
    "midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), "
    "screen-wake-lock=(), serial=(), usb=(), web-share=(), xr-spatial-tracking=()";

struct Guard {
  std::string_view name;
  std::string_view value;
};

// clang-format off
constexpr Guard guards[] = {
    {"x-content-type-options",            "nosniff"},
    {"x-frame-options",                   "DENY"},
    {"x-permitted-cross-domain-policies", "none"},
    {"x-robots-tag",                      "noindex, nofollow"},
    {"referrer-policy",                   "same-origin"},
    {"cross-origin-resource-policy",      "same-origin"},
    {"cross-origin-opener-policy",        "same-origin"},
    {"cross-origin-embedder-policy",      "require-corp"},
    {"origin-agent-cluster",              "?1"},
    {"permissions-policy",                permissions},
    {"content-security-policy",           content_policy},
};
// clang-format on

// A word of a report as far as it is harmless in a log: no query, for that may name a person.
std::string harmless(boost::json::value const* said)
{
  constexpr std::size_t longest = 100;
  constexpr std::string_view signs =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:";
  auto const* text = said ? said->if_string() : nullptr;
  std::string_view const all = text ? std::string_view{*text} : std::string_view{};
  auto const end = std::min(all.find_first_not_of(signs), longest);
  return std::string{all.substr(0, end)};
}

}  // namespace

void add_guards(Request const& request, Response& response)
{
  response.set("x-request-id", request.id);
  // An answer that is stricter by itself stays so.
  for (auto const& [name, value] : guards)
    if (!header(response.headers, name))
      response.set(std::string{name}, std::string{value});
  if (request.https)
    response.set("strict-transport-security", "max-age=31536000");
  if (!header(response.headers, "cache-control"))
    response.set("cache-control", "no-store");
}

bool changes_something(Request const& request)
{
  return request.method != "GET" && request.method != "HEAD" && request.method != "OPTIONS";
}

// A page of another site can send a form here, with our cookie, but neither set our header
// nor hide where it comes from.
bool is_from_this_site(Request const& request)
{
  if (header(request.headers, "x-hengwen") != "1")
    return false;
  auto const site = header(request.headers, "sec-fetch-site").value_or("same-origin");
  if (site != "same-origin" && site != "none")
    return false;
  auto const origin = header(request.headers, "origin");
  if (!origin)
    return true;
  auto const host = header(request.headers, "host").value_or("");
  auto const scheme_end = origin->find("://");
  if (scheme_end == origin->npos || origin->substr(scheme_end + 3) != host)
    return false;
  // A page in clear may have been made up on its way; behind a proxy that we were not told to
  // believe, ours come by HTTPS and look as though they did not.
  return !request.https || origin->substr(0, scheme_end) == "https";
}

std::optional<std::string_view> cookie(Request const& request, std::string_view name)
{
  auto all = header(request.headers, "cookie").value_or("");
  while (!all.empty()) {
    auto const piece = all.substr(0, all.find(';'));
    all.remove_prefix(std::min(all.size(), piece.size() + 1));
    auto const plain = trimmed(piece);
    if (plain.starts_with(name) && plain.substr(name.size()).starts_with('='))
      return plain.substr(name.size() + 1);
  }
  return std::nullopt;
}

std::string_view session_cookie(Request const& request)
{
  return request.https ? "__Host-hengwen_session" : "hengwen_session";
}

Verdict take_policy_report(Request const& request)
{
  boost::system::error_code ec;
  auto const body = boost::json::parse(request.body, ec);
  auto const* outer = ec ? nullptr : body.if_object();
  auto const* inner = outer ? outer->if_contains("csp-report") : nullptr;
  auto const* report = inner ? inner->if_object() : nullptr;
  if (!report)
    return refuse(BadBody::not_json, "csp-report");
  log(Level::warning, "policy_broken",
      {{"request_id", request.id},
       {"directive", harmless(report->if_contains("violated-directive"))},
       {"page", harmless(report->if_contains("document-uri"))},
       {"by", harmless(report->if_contains("blocked-uri"))},
       {"peer", request.peer}});
  return allowed;
}

}  // namespace hengwen::http
