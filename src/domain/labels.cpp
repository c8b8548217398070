// SPDX-License-Identifier: Apache-2.0
#include "domain/labels.hpp"

#include <embedded/files.hpp>

#include <stdexcept>

namespace hengwen {
namespace {

std::map<std::string, RecordLabel> load()
{
  for (auto const& file : embedded::labels()) {
    if (file.path != "records.json")
      continue;
    std::map<std::string, RecordLabel> all;
    auto const json = parse_data(file.content, file.path);
    auto const verdict = json ? read_json(*json, all) : std::unexpected{json.error()};
    if (!verdict)
      throw std::runtime_error{"labels/" + std::string{file.path} + ": " + verdict.error().why +
                               " at " + verdict.error().where};
    return all;
  }
  throw std::runtime_error{"labels/records.json is not inside the program"};
}

}  // namespace

std::map<std::string, RecordLabel> const& labels()
{
  static auto const all = load();
  return all;
}

}  // namespace hengwen
