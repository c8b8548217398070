// SPDX-License-Identifier: Apache-2.0
#include "domain/labels.hpp"

#include <embedded/files.hpp>

#include <stdexcept>

namespace hengwen {
namespace {

template <class T>
T load(std::string_view name)
{
  for (auto const& file : embedded::labels()) {
    if (file.path != name)
      continue;
    T all;
    auto const json = parse_data(file.content, file.path);
    auto const verdict = json ? read_json(*json, all) : std::unexpected{json.error()};
    if (!verdict)
      throw std::runtime_error{"labels/" + std::string{file.path} + ": " + verdict.error().why +
                               " at " + verdict.error().where};
    return all;
  }
  throw std::runtime_error{"labels/" + std::string{name} + " is not inside the program"};
}

}  // namespace

std::map<std::string, RecordLabel> const& labels()
{
  static auto const all = load<std::map<std::string, RecordLabel>>("records.json");
  return all;
}

WordLabels const& act_labels()
{
  static auto const all = load<WordLabels>("audit.json");
  return all;
}

WordLabels const& log_fault_labels()
{
  static auto const all = load<WordLabels>("log_faults.json");
  return all;
}

AccountLabels const& account_labels()
{
  static auto const all = load<AccountLabels>("account.json");
  return all;
}

StepLabels const& step_labels()
{
  static auto const all = load<StepLabels>("steps.json");
  return all;
}

}  // namespace hengwen
