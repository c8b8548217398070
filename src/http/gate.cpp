// SPDX-License-Identifier: Apache-2.0
#include "http/gate.hpp"

#include "app/account/declare_opening.hpp"
#include "base/log.hpp"
#include "store/errors.hpp"

namespace hengwen::http {
namespace {

constexpr std::string_view api_root = "/api/v1";
constexpr std::uint64_t most_body_bytes = std::uint64_t{1024} * 1024;

// Pages load only what this server sends. Charts and tables set style attributes; scripts
// and style sheets come from files alone.
constexpr std::string_view content_policy =
    "default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'";

bool is_api(Request const& request)
{
  return request.path == "/api" || request.path.starts_with("/api/");
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
  return scheme_end != std::string_view::npos && origin->substr(scheme_end + 3) == host;
}

// Callers may invent methods; the metrics must not grow with them.
std::string known_method(std::string const& method)
{
  for (std::string_view const known : {"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"})
    if (method == known)
      return method;
  return "other";
}

Asked asked(Request const& request)
{
  return {request.id, language_of(header(request.headers, "accept-language"))};
}

Response plain(int status, std::string text)
{
  Response out{.status = status, .headers = {}, .body = std::move(text)};
  out.set("content-type", "text/plain; charset=utf-8");
  return out;
}

void add_common_headers(Request const& request, Response& response)
{
  response.set("x-request-id", request.id);
  response.set("x-content-type-options", "nosniff");
  response.set("referrer-policy", "same-origin");
  response.set("cross-origin-resource-policy", "same-origin");
  response.set("cross-origin-opener-policy", "same-origin");
  response.set("x-robots-tag", "noindex, nofollow");
  response.set("content-security-policy", std::string{content_policy});
  if (!header(response.headers, "cache-control"))
    response.set("cache-control", "no-store");
}

std::string joined(std::vector<std::string> const& methods)
{
  std::string out;
  for (auto const& method : methods)
    out += (out.empty() ? "" : ", ") + method + (method == "GET" ? ", HEAD" : "");
  return out;
}

// What a session must have done before it may ask for anything, and what its role allows.
Verdict may_enter(app::Session const& session, Right right, Instant now)
{
  if (right == Right::anyone || right == Right::hold_session)
    return allowed;
  if (session.account.must_change_password)
    return hengwen::refuse(NoAccess::must_change_password);
  if (session.second_factor == SecondFactor::must_set ||
      session.second_factor == SecondFactor::must_answer)
    return hengwen::refuse(NoAccess::second_factor_needed);
  if (!may(session.role, right))
    return hengwen::refuse(NoAccess::not_allowed);
  if (shows_persons(right) && !app::may_open_now(session, now))
    return hengwen::refuse(NoAccess::reason_needed);
  return allowed;
}

enum class NoMethod { unknown_method };
BOOST_DESCRIBE_ENUM(NoMethod, unknown_method)

}  // namespace

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

Gate::Gate(Routes const& routes, Services const& services, Pages const& pages, Metrics& metrics,
           Doorkeeping doors)
    : routes_{routes},
      services_{services},
      pages_{pages},
      metrics_{metrics},
      doors_{std::move(doors)}
{
}

Application Gate::application()
{
  return {
      .intake = [this](auto const& r) { return intake(r); },
      .admit = [this](auto const& r) { return admit(r); },
      .answer = [this](auto& r) { return answer(r); },
      .refuse = [this](auto const& r, BadRequest why) { return refuse(r, why); },
      .broken = [this](auto const& r, auto const& error) { return broken(r, error); },
      .done = [this](auto const& r, auto const& out, auto took) { done(r, out, took); },
  };
}

Intake Gate::intake(Request const& request) const
{
  if (request.path.starts_with("/api/v1/")) {
    auto const found = routes_.find(request.method, request.path.substr(api_root.size()));
    if (found && found->route && found->route->takes_file())
      return {doors_.most_upload_bytes, true};
  }
  return {most_body_bytes, false};
}

std::expected<Gate::Passed, Response> Gate::pass(Request const& request) const
{
  auto const no = [&](Refusal const& refusal) {
    return std::unexpected{problem(asked(request), refusal, status_of(refusal.why))};
  };
  if (changes_something(request) && !is_from_this_site(request))
    return no(hengwen::refuse(NoAccess::cross_site).error());
  auto const token = cookie(request, session_cookie);
  auto who = token ? doors_.who(*token) : std::nullopt;
  auto found = routes_.find(request.method, std::string_view{request.path}.substr(api_root.size()));
  bool const open = found && found->route && found->route->right == Right::anyone;
  if (!who && !open)
    return no(hengwen::refuse(NoAccess::not_signed_in).error());
  if (!found)
    return no(found.error());
  if (!found->route) {
    auto response = problem(asked(request), hengwen::refuse(NoMethod::unknown_method).error(), 405);
    response.set("allow", joined(found->methods));
    return std::unexpected{std::move(response)};
  }
  auto const now = doors_.now();
  if (who)
    if (auto const verdict = may_enter(who->session, found->route->right, now); !verdict)
      return no(verdict.error());
  return Passed{*std::move(found), Call{.services = services_,
                                        .request = request,
                                        .request_id = request.id,
                                        .now = now,
                                        .today = business_day(now),
                                        .language = asked(request).language,
                                        .signed_in = std::move(who)}};
}

std::optional<Response> Gate::admit(Request const& request) const
{
  auto passed = pass(request);
  if (passed) {
    auto const type = header(request.headers, "content-type").value_or("");
    auto const& files = passed->found.route->files;
    if (std::ranges::any_of(files, [&](Media m) { return type == media_type(m); }))
      return std::nullopt;
    passed = std::unexpected{problem(passed->call, {"not_this_file_type", "content-type"})};
  }
  add_common_headers(request, passed.error());
  return passed.error();
}

Response Gate::api(Request& request) const
{
  auto passed = pass(request);
  if (!passed)
    return std::move(passed).error();
  auto& [found, call] = *passed;
  request.route = found.route->path;
  auto response = found.route->run(call, {found.path, request});
  for (auto& [name, value] : call.answer_headers)
    response.set(name, value);
  return response;
}

Response Gate::for_operators(Request const& request) const
{
  if (request.path == "/healthz")
    return plain(200, "ok\n");
  if (request.path == "/readyz")
    return doors_.ask_database(), plain(200, "ready\n");
  // Figures say when an office works; they are for the machine itself and for administrators.
  bool const local = (request.peer == "127.0.0.1" || request.peer == "::1") &&
                     !header(request.headers, "x-forwarded-for");
  auto const token = cookie(request, session_cookie);
  auto const who = token && !local ? doors_.who(*token) : std::nullopt;
  if (!local && !(who && may_enter(who->session, Right::run_the_system, doors_.now())))
    return problem(asked(request), hengwen::refuse(NoAccess::not_allowed).error(), 403);
  return plain(200, metrics_.text());
}

Response Gate::page(Request const& request) const
{
  if (request.method != "GET" && request.method != "HEAD") {
    auto response = problem(asked(request), hengwen::refuse(NoMethod::unknown_method).error(), 405);
    response.set("allow", "GET, HEAD");
    return response;
  }
  if (auto found = pages_.find(request))
    return *std::move(found);
  return problem(asked(request), hengwen::refuse(NoAccess::not_found).error(), 404);
}

Response Gate::answer(Request& request) const
{
  auto const path = request.path;
  Response response;
  if (path.starts_with("/api/v1/")) {
    request.route = "/api/v1";
    response = api(request);
  } else if (is_api(request)) {
    response = problem(asked(request), hengwen::refuse(NoAccess::not_found).error(), 404);
  } else if (path == "/healthz" || path == "/readyz" || path == "/metrics") {
    request.route = path;
    response = for_operators(request);
  } else {
    request.route = "page";
    response = page(request);
  }
  add_common_headers(request, response);
  return response;
}

Response Gate::refuse(Request const& request, BadRequest why) const
{
  auto const refusal = hengwen::refuse(why).error();
  auto response = problem(asked(request), refusal, status_of(refusal.why));
  if (why == BadRequest::busy)
    response.set("retry-after", "1");
  add_common_headers(request, response);
  return response;
}

bool Gate::leads_a_person(Request const& request) const
{
  if (!request.path.starts_with(api_root))
    return false;
  auto const found = routes_.find(request.method, request.path.substr(api_root.size()));
  return found && found->route && found->route->told.status == 302;
}

Response Gate::broken(Request const& request, std::exception const& error) const
{
  bool const busy = dynamic_cast<DatabaseBusy const*>(&error);
  if (busy && !leads_a_person(request))
    return refuse(request, BadRequest::busy);
  log(Level::error, "broken",
      {{"request_id", request.id}, {"route", request.route}, {"what", error.what()}});
  // Without its database the program is not broken for good; whoever asks may ask again.
  bool const gone = dynamic_cast<DatabaseGone const*>(&error);
  auto response = leads_a_person(request)
                      ? refused_on_the_way({busy ? "busy" : "system_failure", ""})
                      : problem(asked(request), {"system_failure", ""}, gone ? 503 : 500);
  add_common_headers(request, response);
  return response;
}

void Gate::done(Request const& request, Response const& response,
                std::chrono::nanoseconds took) const
{
  metrics_.request(known_method(request.method), request.route, response.status, took);
  log(response.status >= 500 ? Level::error : Level::info, "request",
      {{"request_id", request.id},
       {"method", request.method},
       {"route", request.route},
       {"status", std::to_string(response.status)},
       {"ms", fmt::format("{:.1f}", double(took.count()) / 1e6)},
       {"peer", request.peer}});
}

}  // namespace hengwen::http
