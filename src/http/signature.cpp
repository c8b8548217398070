// SPDX-License-Identifier: Apache-2.0
#include "http/signature.hpp"

#include "http/problem.hpp"

namespace hengwen::http {
namespace {

bool holds_zero_byte(boost::json::value const& value)
{
  if (auto const* text = value.if_string())
    return std::string_view{*text}.contains('\0');
  if (auto const* list = value.if_array())
    return std::ranges::any_of(*list, holds_zero_byte);
  if (auto const* object = value.if_object())
    return std::ranges::any_of(*object, [](auto const& entry) {
      return entry.key().contains('\0') || holds_zero_byte(entry.value());
    });
  return false;
}

}  // namespace

Answer<boost::json::value> body_json(Request const& request)
{
  auto const type = header(request.headers, "content-type").value_or("");
  if (type != "application/json" && !type.starts_with("application/json;"))
    return refuse(BadBody::not_json_type, "content-type");
  boost::system::error_code ec;
  boost::json::stream_parser parser;
  auto const read = parser.write_some(request.body, ec);
  if (!ec && read == request.body.size())
    parser.finish(ec);
  if (ec || !parser.done() || read != request.body.size()) {
    auto const end = request.body.begin() + std::ptrdiff_t(std::min(read, request.body.size()));
    return refuse(BadBody::not_json,
                  fmt::format("line {}", 1 + std::count(request.body.begin(), end, '\n')));
  }
  auto value = parser.release();
  // PostgreSQL keeps no zero byte in a text, and no person means one.
  if (request.body.contains("\\u0000") && holds_zero_byte(value))
    return refuse(BadBody::zero_byte);
  return value;
}

Verdict known_query(std::vector<Said> const& said, Request const& request)
{
  for (auto const& item : TRY(parameters_of(request.query)))
    if (std::ranges::none_of(said, [&](Said const& known) {
          return known.in == Said::In::query && known.name == item.name;
        }))
      return refuse(BadQuery::unknown_parameter, item.name);
  return allowed;
}

Response refused_input(Call const& call, Refusal const& refusal)
{
  auto const status = status_of(refusal.why);
  return problem(call, refusal, status == 422 ? 400 : status);
}

Response refused(Call const& call, Refusal const& refusal)
{
  return problem(call, refusal);
}

}  // namespace hengwen::http
