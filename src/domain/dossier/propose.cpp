// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/propose.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hengwen {
namespace {

bool has_cause(HouseholdFacts const& facts, std::string_view cause)
{
  return std::ranges::find(facts.causes, cause) != facts.causes.end();
}

// Which kinds of spending belong to the causes stated.
bool is_of_cause(ExpenseLine const& line, HouseholdFacts const& facts)
{
  auto const& type = line.type.key;
  if (type == "medical" || type == "long_term_care")
    return has_cause(facts, "serious_illness") || has_cause(facts, "accident");
  if (type == "schooling")
    return has_cause(facts, "schooling");
  if (type == "disability")
    return facts.disability;
  return type == "disaster" &&
         (has_cause(facts, "accident") || has_cause(facts, "natural_disaster"));
}

bool is_of_mishap(ExpenseLine const& line, HouseholdFacts const& facts)
{
  return line.type.key == "disaster" || (line.type.key == "medical" && is_of_cause(line, facts));
}

std::vector<std::string> causes_of(Hardship const& hardship)
{
  std::vector<std::string> out{hardship.cause.key};
  for (auto const& other : {hardship.cause_second, hardship.cause_third, hardship.cause_fourth})
    if (other)
      out.push_back(other->key);
  return out;
}

bool has_type(std::span<IncomeLine const> lines, std::string_view type)
{
  return std::ranges::any_of(lines, [&](auto const& line) { return line.type == type; });
}

void set_flags(HouseholdFacts& facts, DossierView const& dossier)
{
  auto const& head = dossier.household.head;
  facts.causes = causes_of(dossier.household.hardship);
  facts.disability = head.disability || head.health == "disabled";
  for (auto const& member : dossier.members) {
    facts.counted += member.counted.value_or(true) ? 1 : 0;
    facts.disability = facts.disability || member.disability || member.health == "disabled";
  }
  facts.single_parent = head.single_parent;
  facts.migrant = head.migrant;
  facts.government_relief = has_type(dossier.incomes, "minimum_living_relief");
}

void add_income(CountedFacts& out, DossierView const& dossier, CountingRule const& rule,
                Date applied_on)
{
  std::vector<IncomeFact> lines;
  for (auto const& line : dossier.incomes) {
    IncomeFact fact{line.type.key, line.amount, line.from_on, line.to_on, {}};
    if (line.excluded)
      fact.taken_out = line.excluded_reason.value_or("");
    lines.push_back(std::move(fact));
  }
  auto const counted = count_income(lines, rule, applied_on);
  out.facts.income = counted.total;
  out.income_known = counted.lines > 0;
  out.say = counted.say;
  auto const& declared = dossier.household.hardship.income_declared;
  if (lines.empty() && declared) {
    out.facts.income = *declared;
    out.income_known = true;
    out.say.push_back(
        {"没有收入明细，采用申报的年收入 " + grouped(*declared) + " 元",
         "No income lines; the declared yearly income of " + grouped(*declared) + " yuan is used"});
  }
}

void add_spending(CountedFacts& out, DossierView const& dossier, Period within)
{
  auto& facts = out.facts;
  for (auto const& line : dossier.expenses) {
    auto const net = line.gross - line.reimbursed;
    if (line.spent_on && !within.has(*line.spent_on)) {
      out.say.push_back({fmt::format("未计入 {} 的支出 {} 元：不在核算期内",
                                     to_text(*line.spent_on), grouped(net)),
                         fmt::format("Not counted: spending of {} yuan on {}, outside the period",
                                     grouped(net), to_text(*line.spent_on))});
      continue;
    }
    facts.rigid += net;
    if (is_of_cause(line, facts))
      facts.cause_spending += net;
    if (is_of_mishap(line, facts))
      facts.mishap_spending += net;
  }
  auto const& declared = dossier.household.hardship.rigid_declared;
  if (dossier.expenses.empty() && declared) {
    facts.rigid = facts.cause_spending = *declared;
    if (has_cause(facts, "accident") || has_cause(facts, "natural_disaster") ||
        has_cause(facts, "serious_illness"))
      facts.mishap_spending = *declared;
    out.say.push_back({"没有支出明细，采用申报的刚性支出 " + grouped(*declared) + " 元",
                       "No expense lines; the declared rigid spending of " + grouped(*declared) +
                           " yuan is used"});
  }
}

bool is_idle(Member const& member, DossierView const& dossier, CountingRule const& rule, Date on)
{
  CitizenId id;
  if (!member.citizen_id || !from_text(member.citizen_id->digits, id))
    return false;
  bool const earns = member.income_month.value_or(Money{}) > Money{} ||
                     std::ranges::any_of(dossier.incomes, [&](auto const& line) {
                       return line.member_name == member.name;
                     });
  bool const works =
      member.identity && *member.identity != "unemployed" && *member.identity != "laid_off";
  return is_imputed({.age = id.age_on(on),
                     .sex = id.sex(),
                     .fit = member.health == "good" && !member.disability,
                     .student = member.school_year.has_value(),
                     .working = earns || works},
                    rule);
}

// The head as a member beside the others.
bool is_head_idle(DossierView const& dossier, CountingRule const& rule, Date on)
{
  auto const& head = dossier.household.head;
  auto const& work = dossier.household.work;
  CitizenId id;
  if (!from_text(head.citizen_id.digits, id))
    return false;
  bool const without = work.work_status == "unemployed" || work.work_status == "laid_off";
  bool const earns = work.own_income.value_or(Money{}) > Money{} ||
                     std::ranges::any_of(dossier.incomes, [&](auto const& line) {
                       return !line.member_name || line.member_name == head.name;
                     });
  return is_imputed({.age = id.age_on(on),
                     .sex = id.sex(),
                     .fit = head.health == "good" && !head.disability,
                     .student = false,
                     .working = earns || !without},
                    rule);
}

void add_imputed(CountedFacts& out, DossierView const& dossier, CountingRule const& rule, Date on)
{
  auto const* wage = standard_of(standards(), StandardKind::minimum_wage, dossier.division, on);
  auto idle = std::ranges::count_if(dossier.members, [&](Member const& member) {
    return member.counted.value_or(true) && is_idle(member, dossier, rule, on);
  });
  idle += is_head_idle(dossier, rule, on);
  for (; idle > 0; --idle) {
    if (!wage) {
      out.say.push_back({"应按最低工资推定收入的成员未推定：未登记当地最低工资",
                         "A member should count at the minimum wage, which is not known here"});
      continue;
    }
    auto const year = wage->amount * rule.months;
    out.facts.income += year;
    out.say.push_back({"有劳动能力未就业成员按最低工资推定年收入 " + grouped(year) + " 元",
                       "An able member without work counts at the minimum wage, " + grouped(year) +
                           " yuan a year"});
  }
}

void add_assets(HouseholdFacts& facts, std::span<Asset const> assets)
{
  std::int64_t homes = 0;
  std::map<std::string, bool> owned;
  for (auto const& asset : assets) {
    if (asset.type == "housing")
      homes += asset.quantity.value_or(1);
    else if (asset.type == "deposit" || asset.type == "securities")
      facts.savings += asset.value.value_or(Money{});
    else
      owned[asset.type.key] = true;
  }
  if (homes >= 2)
    facts.exclusions.push_back("two_homes");
  for (auto const* type : {"business", "private_school", "overseas_study", "vehicle"})
    if (owned.contains(type))
      facts.exclusions.push_back(type);
}

// What the lines themselves say is proven.
void add_evidence(HouseholdFacts& facts, DossierView const& dossier)
{
  auto const proven = [](auto const& line) { return line.proof.has_value(); };
  if (!dossier.incomes.empty() && std::ranges::all_of(dossier.incomes, proven))
    facts.evidence.push_back("income_proof");
  for (auto const& line : dossier.expenses)
    if (proven(line) && line.type == "medical")
      facts.evidence.push_back("medical_receipts");
    else if (proven(line) && line.type == "schooling")
      facts.evidence.push_back("fee_receipts");
}

}  // namespace

CountedFacts facts_of(DossierView const& dossier, Date on)
{
  CountedFacts out;
  auto const& rule = counting_rule(dossier.division, on);
  auto const applied_on = dossier.applied_on.value_or(on);
  set_flags(out.facts, dossier);
  add_income(out, dossier, rule, applied_on);
  add_imputed(out, dossier, rule, on);
  add_spending(out, dossier, window(rule, applied_on));
  add_assets(out.facts, dossier.assets);
  add_evidence(out.facts, dossier);
  CitizenId head;
  if (from_text(dossier.household.head.citizen_id.digits, head) &&
      (head.age_on(on) < 16 || head.age_on(on) > 60))
    out.facts.exclusions.push_back("head_age");
  return out;
}

Answer<Proposal> propose(DossierView const& dossier, Date on)
{
  return propose(facts_of(dossier, on), dossier.division, on);
}

Answer<Proposal> propose(CountedFacts const& counted, std::string_view division, Date on)
{
  if (!counted.income_known)
    return refuse(NoProposal::no_income_known);
  auto proposal = judge(counted.facts, division, on);
  if (proposal)
    proposal->say.insert(proposal->say.begin(), counted.say.begin(), counted.say.end());
  return proposal;
}

}  // namespace hengwen
