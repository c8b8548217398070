// SPDX-License-Identifier: Apache-2.0
#include "http/routes.hpp"

#include <stdexcept>

namespace hengwen::http {
namespace {

bool is_name(std::string_view segment)
{
  return segment.starts_with('{');
}

// How well a route fits: literal segments count, and the earlier the more.
std::uint64_t precision(Route const& route)
{
  std::uint64_t out = 0;
  for (auto const& segment : route.segments)
    out = out << 1 | std::uint64_t{!is_name(segment)};
  return out;
}

bool fits(Route const& route, std::vector<std::string> const& path)
{
  return std::ranges::equal(route.segments, path, [](auto const& segment, auto const& said) {
    return is_name(segment) ? !said.empty() : segment == said;
  });
}

std::vector<std::string> values_of(Route const& route, std::vector<std::string> const& path)
{
  std::vector<std::string> out;
  for (std::size_t i = 0; i < path.size(); ++i)
    if (is_name(route.segments[i]))
      out.push_back(path[i]);
  return out;
}

}  // namespace

std::vector<std::string> segments_of(std::string_view path)
{
  std::vector<std::string> out;
  for (std::size_t at = 0; at < path.size();) {
    auto const end = std::min(path.find('/', at + 1), path.size());
    out.emplace_back(path.substr(at + 1, end - at - 1));
    at = end;
  }
  return out;
}

std::vector<std::string> Routes::names_of(std::string_view path)
{
  std::vector<std::string> out;
  for (auto const& segment : segments_of(path))
    if (is_name(segment))
      out.push_back(segment.substr(1, segment.size() - 2));
  return out;
}

Route& Routes::put_in(Route route, std::size_t names_left)
{
  route.segments = segments_of(route.path);
  auto const unnamed = std::ranges::any_of(
      route.said, [](Said const& s) { return s.in == Said::In::path && s.name.empty(); });
  if (names_left > 0 || unnamed)
    throw std::logic_error{"the handler does not take what the path says: " + route.path};
  auto const& media = route.told.media;
  if (!media.empty() && media != media_type(Media::json) && media != event_stream)
    route.pace = Pace::costly;
  for (auto const& other : all_)
    if (other.method == route.method && other.path == route.path)
      throw std::logic_error{"two routes for " + route.method + " " + route.path};
  return all_.emplace_back(std::move(route));
}

Answer<Found> Routes::find(std::string_view method, std::string_view path) const
{
  if (method == "HEAD")
    method = "GET";
  std::vector<std::string> said;
  for (auto const& segment : segments_of(path)) {
    auto plain = decoded(segment);
    if (!plain)
      return refuse(BadQuery::badly_encoded);
    said.push_back(*std::move(plain));
  }
  // The most precise path decides, and only then the method: DELETE /imports/template.xlsx
  // must not become the removal of an import of that name.
  std::uint64_t best = 0;
  Found found;
  for (auto const& route : all_) {
    if (!fits(route, said))
      continue;
    auto const fit = precision(route) + 1;
    if (fit > best)
      found = {};
    if (fit < best)
      continue;
    best = fit;
    found.methods.push_back(route.method);
    if (route.method == method)
      found.route = &route, found.path = values_of(route, said);
  }
  if (best == 0)
    return refuse(NoAccess::not_found);
  return found;
}

}  // namespace hengwen::http
