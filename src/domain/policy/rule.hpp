// SPDX-License-Identifier: Apache-2.0
//
// Rule versions (policy/rules.json): which categories there are, in which order they are
// tried, and what each asks. A dossier keeps the version it was judged under.
//
//     R-C/2020: deep  r < 1.0 L · relative  r < 2.0 L · mishap  …
//
// Beside them what the rules need: what counts as income, who is not filed, which papers
// are asked for. All of it by region and date, none of it constant.
#pragma once

#include "domain/policy/condition.hpp"
#include "domain/policy/region.hpp"

namespace hengwen {

struct RuleCategory {
  std::string category;         // CL-01.
  std::string level;            // CL-02: for which level of file it qualifies.
  std::vector<Condition> when;  // All must hold.
};
BOOST_DESCRIBE_STRUCT(RuleCategory, (), (category, level, when))

struct RuleVersion {
  std::string rule;
  std::string region;
  Date from;
  std::optional<Date> to;
  std::optional<bool> by_name;  // Only a person may choose it.
  std::optional<std::string> mark;
  Bilingual title;
  std::optional<Bilingual> note;
  std::vector<RuleCategory> categories;
};
BOOST_DESCRIBE_STRUCT(RuleVersion, (),
                      (rule, region, from, to, by_name, mark, title, note, categories))
static_assert(fully_described<RuleVersion>);

// What does not count as income, and why.
struct NotCounted {
  std::string type;  // income_type.
  std::string zh;
  std::string en;
};
BOOST_DESCRIBE_STRUCT(NotCounted, (), (type, zh, en))

struct WorkingAge {
  int from = 16;
  int men_to = 59;
  int women_to = 54;
};
BOOST_DESCRIBE_STRUCT(WorkingAge, (), (from, men_to, women_to))

struct CountingRule {
  std::string region;
  Date from;
  std::optional<Date> to;
  int months = 12;      // The window before the application.
  bool impute = false;  // Count the able and jobless at the minimum wage.
  std::optional<std::string> mark;
  WorkingAge working_age;
  std::vector<NotCounted> not_counted;
};
BOOST_DESCRIBE_STRUCT(CountingRule, (),
                      (region, from, to, months, impute, mark, working_age, not_counted))
static_assert(fully_described<CountingRule>);

struct ExclusionRule {
  std::string key;
  bool on = true;  // Applies unless a region says otherwise.
  std::optional<std::string> mark;
  std::string zh;
  std::string en;
};
BOOST_DESCRIBE_STRUCT(ExclusionRule, (), (key, on, mark, zh, en))
static_assert(fully_described<ExclusionRule>);

struct EvidenceRule {
  std::string key;
  std::vector<std::string> asked_for;  // Causes and flags; every dossier when empty.
  std::string zh;
  std::string en;
};
BOOST_DESCRIBE_STRUCT(EvidenceRule, (), (key, asked_for, zh, en))
static_assert(fully_described<EvidenceRule>);

// All inside the program, read once.
std::vector<RuleVersion> const& rules();
std::vector<CountingRule> const& counting_rules();
std::vector<ExclusionRule> const& exclusion_rules();
std::vector<EvidenceRule> const& evidence_rules();

// Nothing before the first version.
RuleVersion const* rule_in_force(std::string_view division, Date on);
RuleVersion const* rule_named(std::string_view rule);
CountingRule const& counting_rule(std::string_view division, Date on);

}  // namespace hengwen
