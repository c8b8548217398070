// SPDX-License-Identifier: Apache-2.0
#include "describe/schema.hpp"

#include <boost/core/demangle.hpp>

namespace hengwen {
namespace {

// "hengwen::http::(anonymous namespace)::UnitPage" -> "UnitPage"; template arguments as words.
std::string own_name(std::string full)
{
  auto const arguments = full.find('<');
  auto const start = full.rfind("::", arguments);
  std::string out;
  for (char const c : start == std::string::npos ? full : full.substr(start + 2))
    if (std::isalnum(static_cast<unsigned char>(c)) || c == '_')
      out += c;
    else if (!out.empty() && out.back() != '.')
      out += '.';
  while (!out.empty() && out.back() == '.')
    out.pop_back();
  return out;
}

}  // namespace

std::string Schemas::name_of(std::type_info const& type)
{
  if (auto const found = names_.find(type); found != names_.end())
    return found->second;
  auto const own = own_name(boost::core::demangle(type.name()));
  auto name = own;
  auto const taken = [&] {
    return std::ranges::any_of(names_, [&](auto const& n) { return n.second == name; });
  };
  for (int n = 2; taken(); ++n)
    name = own + std::to_string(n);
  return names_[type] = name;
}

boost::json::object Schemas::written() const
{
  boost::json::object out;
  for (auto const& [name, schema] : written_)
    out[name] = schema;
  return out;
}

}  // namespace hengwen
