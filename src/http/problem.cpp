// SPDX-License-Identifier: Apache-2.0
#include "http/problem.hpp"

#include "describe/json.hpp"
#include "domain/labels.hpp"
#include "embedded/files.hpp"

#include <stdexcept>

namespace hengwen::http {
namespace {

using Messages = std::map<std::string, Sentence>;

Messages const& messages()
{
  static Messages const all = [] {
    Messages out;
    for (auto const& file : embedded::labels()) {
      if (file.path != "refusals.json")
        continue;
      auto const value = parse_data(file.content, file.path);
      auto const ok = value ? read_json(*value, out) : Verdict{std::unexpected{value.error()}};
      if (!ok)
        throw std::runtime_error{"labels/refusals.json: " + ok.error().why + " @ " +
                                 ok.error().where};
    }
    return out;
  }();
  return all;
}

std::string filled(std::string text, std::string const& where)
{
  constexpr std::string_view slot = "{where}";
  for (auto at = text.find(slot); at != std::string::npos; at = text.find(slot, at + where.size()))
    text.replace(at, slot.size(), where);
  return text;
}

// Who was quicker with which step ("chen approve"), the step as people call it.
std::pair<std::string, std::string> quicker(std::string const& where)
{
  auto const gap = where.rfind(' ');
  auto const& steps = step_labels().steps;
  auto const step = gap == where.npos ? steps.end() : steps.find(where.substr(gap + 1));
  if (step == steps.end())
    return {where, where};
  auto const who = where.substr(0, gap);
  return {who + "：" + step->second.zh, who + ": " + step->second.en};
}

struct Meaning {
  std::string_view why;
  int status;
};

// clang-format off
constexpr Meaning meanings[] = {
    {"not_json",                      400},
    {"zero_byte",                     400},
    {"unknown_parameter",             400},
    {"said_twice",                    400},
    {"badly_encoded",                 400},
    {"bad_cursor",                    400},
    {"limit_out_of_range",            400},
    {"unknown_status",                400},
    {"unknown_category",              400},
    {"not_http",                      400},
    {"not_https",                     400},
    {"no_file_sent",                  400},
    {"not_signed_in",                 401},
    {"wrong_name_or_password",        401},
    {"not_allowed",                   403},
    {"cross_site",                    403},
    {"must_change_password",          403},
    {"second_factor_needed",          403},
    {"reason_needed",                 403},
    {"own_account",                   403},
    {"child_needs_supervisor",        403},
    {"too_many_reveals",              429},
    {"too_many_papers_today",         429},
    {"account_waits",                 403},
    {"not_found",                     404},
    {"no_such_form",                  404},
    {"no_such_item",                  404},
    {"unknown_method",                405},
    {"too_large",                     413},
    {"not_json_type",                 415},
    {"not_this_file_type",            415},
    {"locked_for_a_while",            429},
    {"too_many_requests",             429},
    {"headers_too_large",             431},
    {"system_failure",                500},
    {"busy",                          503},
    {"moved_on",                      409},
    {"changed_meanwhile",             409},
    {"visit_moved_on",                409},
    {"code_unknown",                  404},
};
// clang-format on

}  // namespace

std::optional<Sentence> sentence_of(Refusal const& refusal)
{
  auto const found = messages().find(refusal.why);
  if (found == messages().end())
    return std::nullopt;
  if (refusal.why == "moved_on") {
    auto const [zh, en] = quicker(refusal.where);
    return Sentence{filled(found->second.zh, zh), filled(found->second.en, en)};
  }
  return Sentence{filled(found->second.zh, refusal.where), filled(found->second.en, refusal.where)};
}

int status_of(std::string_view why)
{
  auto const found = std::ranges::find(meanings, why, &Meaning::why);
  return found == std::end(meanings) ? 422 : found->status;
}

Response problem(Asked const& asked, Refusal const& refusal, int status)
{
  auto const detail = sentence_of(refusal).value_or(Sentence{refusal.why, refusal.why});
  boost::json::object out{{"type", "urn:hengwen:refusal:" + refusal.why},
                          {"title", asked.language == Language::en ? detail.en : detail.zh},
                          {"status", status},
                          {"why", refusal.why}};
  if (!refusal.where.empty())
    out["where"] = refusal.where;
  out["detail"] = write_json(detail);
  out["request_id"] = asked.request_id;
  auto response = json_response(status, out);
  response.headers.front().second = "application/problem+json";
  return response;
}

Response problem(Call const& call, Refusal const& refusal, int status)
{
  return problem(Asked{call.request_id, call.language}, refusal, status);
}

Response problem(Call const& call, Refusal const& refusal)
{
  return problem(call, refusal, status_of(refusal.why));
}

}  // namespace hengwen::http
