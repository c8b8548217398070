// SPDX-License-Identifier: Apache-2.0
#include "http/dossier/judgements.hpp"

#include "domain/dossier/judgement.hpp"
#include "domain/policy/judge.hpp"
#include "http/problem.hpp"
#include "store/errors.hpp"

namespace hengwen::http {
namespace {

using boost::json::object;

std::optional<std::string> said(object const& record, char const* field)
{
  auto const* value = record.if_contains(field);
  return value && value->is_string() ? std::optional{std::string{value->get_string()}}
                                     : std::nullopt;
}

template <class T>
std::optional<T> read(object const& record, char const* field)
{
  auto const text = said(record, field);
  if (!text)
    return {};
  T value{};
  if (!from_text(*text, value))
    throw CorruptRow{std::string{"judgement has an unreadable "} + field};
  return value;
}

// Spending on a mishap is all rigid spending of a household that a mishap brought in: the
// judgement keeps the sum, and the lines behind it are on the same page.
bool by_mishap(std::vector<std::string> const& causes)
{
  return std::ranges::any_of(causes, [](std::string const& cause) {
    return cause == "serious_illness" || cause == "accident" || cause == "natural_disaster";
  });
}

HouseholdFacts facts_of(JudgementPage const& page, object const& household)
{
  HouseholdFacts facts{.counted = *page.counted,
                       .income = *page.income_year,
                       .rigid = page.rigid_year.value_or(Money{})};
  if (page.cause)
    facts.causes.push_back(*page.cause);
  for (auto const* field : {"cause_second", "cause_third", "cause_fourth"})
    if (auto const cause = said(household, field))
      facts.causes.push_back(*cause);
  facts.cause_spending = facts.rigid;
  if (by_mishap(facts.causes))
    facts.mishap_spending = facts.rigid;
  facts.disability = said(household, "disability").has_value();
  facts.single_parent = said(household, "single_parent") == "true";
  facts.migrant = said(household, "migrant") == "true";
  return facts;
}

// The standard of the day with its source, if it is still the amount that the judgement keeps.
Standard standard_used(JudgementPage const& page, std::string const& division)
{
  auto const* known = standard_of(division, page.valid_from);
  return known && known->amount == *page.standard
             ? *known
             : Standard{.division = division, .amount = *page.standard, .from = page.valid_from};
}

std::vector<Bilingual> why_not(NoProposal why)
{
  auto const sentence = sentence_of(refuse(why).error());
  return {{sentence->zh, sentence->en}};
}

void explain(JudgementPage& page, object const& household, std::string const& division)
{
  auto const* rule = page.rule ? rule_named(*page.rule) : nullptr;
  if (rule)
    page.rule_title = rule->title;
  if (!page.income_year)
    page.say = why_not(NoProposal::no_income_known);
  else if (page.counted.value_or(0) < 1)
    page.say = why_not(NoProposal::nobody_counted);
  else if (!rule || !page.standard)
    page.say = why_not(NoProposal::standard_unknown);
  if (!page.say.empty())
    return;
  auto const standard = standard_used(page, division);
  auto const proposal = judge(facts_of(page, household), *rule, standard);
  if (!proposal)
    return;
  page.say = proposal->say;
  page.missing_evidence = proposal->missing_evidence;
}

}  // namespace

JudgementPage judgement_page(object const& judgement, object const& household,
                             std::string const& division)
{
  JudgementPage page{.valid_from = read<Date>(judgement, "valid_from").value_or(Date{}),
                     .valid_until = read<Date>(judgement, "valid_until"),
                     .category = said(judgement, "category").value_or(""),
                     .proposed = said(judgement, "proposed"),
                     .rule = said(judgement, "rule"),
                     .standard = read<Money>(judgement, "standard"),
                     .counted = read<std::int64_t>(judgement, "counted"),
                     .income_year = read<Money>(judgement, "income_year"),
                     .rigid_year = read<Money>(judgement, "rigid_year"),
                     .cause = said(judgement, "cause"),
                     .reason = said(judgement, "reason"),
                     .left_reason = said(judgement, "left_reason")};
  if (!page.cause)
    page.cause = said(household, "cause");
  explain(page, household, division);
  return page;
}

}  // namespace hengwen::http
