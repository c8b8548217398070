// SPDX-License-Identifier: Apache-2.0
#include "domain/policy/rule.hpp"

#include "domain/policy/code_list.hpp"
#include "domain/policy/data.hpp"

#include <fmt/format.h>

namespace hengwen {
namespace {

std::vector<RuleVersion> read_rules()
{
  auto all = policy_data::read<std::vector<RuleVersion>>("rules.json");
  for (auto const& version : all)
    for (auto const& c : version.categories)
      if (!code_lists().item("CL-01", c.category) || !code_lists().item("CL-02", c.level))
        throw std::runtime_error{fmt::format("{} names {} {}", version.rule, c.category, c.level)};
  return all;
}

std::string_view region_of(RuleVersion const& version)
{
  return version.by_name.value_or(false) ? std::string_view{"-"} : version.region;
}

}  // namespace

std::vector<RuleVersion> const& rules()
{
  static auto const all = read_rules();
  return all;
}

std::vector<CountingRule> const& counting_rules()
{
  static auto const all = policy_data::read<std::vector<CountingRule>>("counting.json");
  return all;
}

std::vector<ExclusionRule> const& exclusion_rules()
{
  static auto const all = policy_data::read<std::vector<ExclusionRule>>("exclusions.json");
  return all;
}

std::vector<EvidenceRule> const& evidence_rules()
{
  static auto const all = policy_data::read<std::vector<EvidenceRule>>("evidence.json");
  return all;
}

RuleVersion const* rule_in_force(std::string_view division, Date on)
{
  return narrowest(rules(), region_of, division, on);
}

RuleVersion const* rule_named(std::string_view rule)
{
  for (auto const& version : rules())
    if (version.rule == rule)
      return &version;
  return nullptr;
}

CountingRule const& counting_rule(std::string_view division, Date on)
{
  auto const region = [](CountingRule const& rule) { return std::string_view{rule.region}; };
  auto const* found = narrowest(counting_rules(), region, division, on);
  return found ? *found : counting_rules().front();
}

}  // namespace hengwen
