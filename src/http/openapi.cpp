// SPDX-License-Identifier: Apache-2.0
#include "http/openapi.hpp"

#include "http/problem.hpp"

namespace hengwen::http {
namespace {

using boost::json::array;
using boost::json::object;

// What every refusal looks like; problem.cpp writes it.
struct Problem {
  std::string type;
  std::string title;
  int status = 0;
  std::string why;
  std::optional<std::string> where;
  Sentence detail;
  std::string request_id;
};
BOOST_DESCRIBE_STRUCT(Problem, (), (type, title, status, why, where, detail, request_id))

object content(std::string_view media, object schema)
{
  return {{media, {{"schema", std::move(schema)}}}};
}

object parameter(Said const& said, Schemas& schemas)
{
  return {{"name", said.name},
          {"in", said.in == Said::In::path ? "path" : "query"},
          {"required", said.required},
          {"schema", said.schema(schemas)}};
}

object file_schema()
{
  return {{"type", "string"}, {"format", "binary"}};
}

object answer(Told const& told, Schemas& schemas)
{
  bool const leads = told.status == 302;
  object out{{"description", leads                ? "The browser goes on there"
                             : told.media.empty() ? "Done"
                                                  : "The answer"}};
  if (leads)
    out["headers"] = {{"location", {{"schema", {{"type", "string"}}}}}};
  if (!told.media.empty())
    out["content"] = content(told.media, told.schema ? told.schema(schemas) : file_schema());
  return out;
}

void add_body(object& operation, Route const& route, Said const& said, Schemas& schemas)
{
  object body{{"required", true}};
  if (said.in == Said::In::body) {
    body["content"] = content("application/json", said.schema(schemas));
  } else {
    object files;
    for (auto const media : route.files)
      files[media_type(media)] = {{"schema", file_schema()}};
    body["content"] = std::move(files);
  }
  operation["requestBody"] = std::move(body);
}

// "GET /units/{code}/children" -> "get_units_code_children": a name for generated clients.
std::string operation_id(Route const& route)
{
  std::string out = lower(route.method);
  for (auto const& segment : route.segments) {
    out += '_';
    for (char const c : segment)
      if (c != '{' && c != '}')
        out += c == '.' || c == '-' ? '_' : c;
  }
  return out;
}

object operation(Route const& route, Schemas& schemas)
{
  object out{{"operationId", operation_id(route)},
             {"summary", route.say},
             {"tags", array{route.segments.front()}}};
  out["x-right"] = boost::describe::enum_to_string(route.right, "");
  if (route.right == Right::anyone)
    out["security"] = array{};
  array parameters;
  for (auto const& said : route.said)
    if (said.in == Said::In::path || said.in == Said::In::query)
      parameters.push_back(parameter(said, schemas));
    else
      add_body(out, route, said, schemas);
  if (!parameters.empty())
    out["parameters"] = std::move(parameters);
  out["responses"] = {{std::to_string(route.told.status), answer(route.told, schemas)},
                      {"default", {{"$ref", "#/components/responses/refusal"}}}};
  return out;
}

void write_indented(std::string& out, boost::json::value const& value, std::size_t depth)
{
  auto const list = [&](char open, char close, auto const& entries, auto const& write) {
    out += open;
    bool first = true;
    for (auto const& entry : entries) {
      out += first ? "\n" : ",\n";
      first = false;
      out.append(depth + 1, ' ');
      write(entry);
    }
    if (!first)
      (out += '\n').append(depth, ' ');
    out += close;
  };
  if (auto const* members = value.if_object())
    list('{', '}', *members, [&](auto const& entry) {
      out += boost::json::serialize(entry.key()) + ": ";
      write_indented(out, entry.value(), depth + 1);
    });
  else if (auto const* items = value.if_array())
    list('[', ']', *items, [&](auto const& item) { write_indented(out, item, depth + 1); });
  else
    out += boost::json::serialize(value);
}

}  // namespace

object openapi(Routes const& routes)
{
  Schemas schemas;
  object paths;
  for (auto const& route : routes.all()) {
    auto& path = paths.emplace(route.path, object{}).first->value().as_object();
    path[lower(route.method)] = operation(route, schemas);
  }
  auto problem = schema_of<Problem>(schemas);
  return {{"openapi", "3.1.0"},
          {"info",
           {{"title", "Hengwen (恒温)"},
            {"version", "1"},
            {"description",
             "Relief work of trade unions: records made once, every number computed from them. "
             "Methods that change something need the header X-Hengwen: 1."},
            {"license", {{"name", "Apache-2.0"}, {"identifier", "Apache-2.0"}}}}},
          {"servers", array{object{{"url", "/api/v1"}}}},
          {"security", array{object{{"session", array{}}}}},
          {"paths", std::move(paths)},
          {"components",
           {{"schemas", schemas.written()},
            {"responses",
             {{"refusal",
               {{"description", "Understood, and refused"},
                {"content", content("application/problem+json", std::move(problem))}}}}},
            {"securitySchemes",
             {{"session", {{"type", "apiKey"}, {"in", "cookie"}, {"name", "hengwen_session"}}}}}}}};
}

std::string openapi_text(Routes const& routes)
{
  std::string out;
  write_indented(out, openapi(routes), 0);
  return out + "\n";
}

}  // namespace hengwen::http
