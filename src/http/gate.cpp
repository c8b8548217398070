// SPDX-License-Identifier: Apache-2.0
#include "http/gate.hpp"

#include "app/account/declare_opening.hpp"
#include "base/log.hpp"
#include "store/errors.hpp"

namespace hengwen::http {
namespace {

constexpr std::string_view api_root = "/api/v1";
constexpr std::uint64_t most_body_bytes = std::uint64_t{1024} * 1024;

bool is_api(Request const& request)
{
  return request.path == "/api" || request.path.starts_with("/api/");
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

Gate::Gate(Routes const& routes, Services const& services, Pages const& pages, Metrics& metrics,
           Doorkeeping doors)
    : routes_{routes},
      services_{services},
      pages_{pages},
      metrics_{metrics},
      doors_{std::move(doors)},
      limits_{doors_.rates}
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
      return found->route->most_in_memory > 0 ? Intake{found->route->most_in_memory, false, true}
                                              : Intake{doors_.most_upload_bytes, true};
  }
  return {request.path == policy_reports ? most_report_bytes : most_body_bytes, false};
}

std::expected<Gate::Passed, Response> Gate::pass(Request const& request) const
{
  auto const no = [&](Refusal const& refusal) {
    return std::unexpected{problem(asked(request), refusal, status_of(refusal.why))};
  };
  if (changes_something(request) && !is_from_this_site(request))
    return no(hengwen::refuse(NoAccess::cross_site).error());
  auto const token = cookie(request, session_cookie(request));
  auto who = token ? doors_.who(*token) : std::nullopt;
  auto found = routes_.find(request.method, std::string_view{request.path}.substr(api_root.size()));
  if (auto const wait = too_fast(request, found ? found->route : nullptr, who))
    return std::unexpected{come_back(request, *wait)};
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

// A file is counted when it is admitted, and not again when it has come.
RateLimits::Wait Gate::too_fast(Request const& request, Route const* route,
                                std::optional<Who> const& who) const
{
  if (request.upload)
    return std::nullopt;
  auto const pace = route ? route->pace : Pace::ordinary;
  auto const moment = doors_.moment();
  return who ? limits_.account(who->session.account.name, request.peer, pace, moment)
             : limits_.stranger(request.peer, pace, moment);
}

Response Gate::come_back(Request const& request, std::chrono::seconds wait) const
{
  auto const refusal = hengwen::refuse(BadPace::too_many_requests).error();
  auto response = problem(asked(request), refusal, status_of(refusal.why));
  response.set("retry-after", std::to_string(wait.count()));
  return response;
}

std::optional<Response> Gate::admit(Request const& request) const
{
  if (auto unfit = unfit_for_all(request)) {
    add_guards(request, *unfit);
    return unfit;
  }
  auto passed = pass(request);
  if (passed) {
    auto const type = header(request.headers, "content-type").value_or("");
    auto const& files = passed->found.route->files;
    if (std::ranges::any_of(files, [&](Media m) { return type == media_type(m); }))
      return std::nullopt;
    passed = std::unexpected{problem(passed->call, {"not_this_file_type", "content-type"})};
  }
  add_guards(request, passed.error());
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
  if (found.route->pace == Pace::sign_in && response.status < 400)
    limits_.signed_in(request.peer);
  for (auto& [name, value] : call.answer_headers)
    response.set(name, value);
  return response;
}

Response Gate::for_operators(Request const& request) const
{
  if (auto const ok = known_query({}, request); !ok)
    return problem(asked(request), ok.error(), 400);
  if (request.path == "/healthz")
    return plain(200, "ok\n");
  if (request.path == "/readyz")
    return doors_.ask_database(), plain(200, "ready\n");
  // Figures say when an office works; they are for the machine itself and for administrators.
  bool const local = (request.peer == "127.0.0.1" || request.peer == "::1") &&
                     !header(request.headers, "x-forwarded-for");
  auto const token = cookie(request, session_cookie(request));
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

// What is refused whatever it is for: who comes too often, and what no address can mean.
std::optional<Response> Gate::unfit_for_all(Request const& request) const
{
  if (!request.upload)
    if (auto const wait = limits_.any(request.peer, doors_.moment()))
      return come_back(request, *wait);
  auto const query = parameters_of(request.query);
  if (!decoded(request.path))
    return problem(asked(request), hengwen::refuse(BadQuery::badly_encoded).error(), 400);
  if (!query)
    return problem(asked(request), query.error(), 400);
  return std::nullopt;
}

// Browsers send them by themselves, and with no header of ours.
Response Gate::policy_report(Request const& request) const
{
  if (request.method != "POST") {
    auto response = problem(asked(request), hengwen::refuse(NoMethod::unknown_method).error(), 405);
    response.set("allow", "POST");
    return response;
  }
  if (auto const wait = limits_.stranger(request.peer, Pace::ordinary, doors_.moment()))
    return come_back(request, *wait);
  if (auto const ok = take_policy_report(request); !ok)
    return problem(asked(request), ok.error(), 400);
  return {.status = 204, .headers = {}, .body = {}};
}

Response Gate::answer(Request& request) const
{
  auto const path = request.path;
  Response response;
  if (auto unfit = unfit_for_all(request)) {
    response = *std::move(unfit);
  } else if (path.starts_with("/api/v1/")) {
    request.route = "/api/v1";
    response = api(request);
  } else if (is_api(request)) {
    response = problem(asked(request), hengwen::refuse(NoAccess::not_found).error(), 404);
  } else if (path == "/healthz" || path == "/readyz" || path == "/metrics") {
    request.route = path;
    response = for_operators(request);
  } else if (path == policy_reports) {
    request.route = path;
    response = policy_report(request);
  } else {
    request.route = "page";
    response = page(request);
  }
  add_guards(request, response);
  return response;
}

Response Gate::refuse(Request const& request, BadRequest why) const
{
  auto const refusal = hengwen::refuse(why).error();
  auto response = problem(asked(request), refusal, status_of(refusal.why));
  if (why == BadRequest::busy)
    response.set("retry-after", "1");
  add_guards(request, response);
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
  add_guards(request, response);
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
