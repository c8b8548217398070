// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/steps.hpp"

#include "base/words.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <set>

namespace hengwen {
namespace {

// Whether each edge of the table keeps a rule. Asked while the program is compiled.
template <class Rule>
consteval bool every_edge(Rule rule)
{
  return std::ranges::all_of(step_table, rule);
}

consteval bool no_edge_stands_twice()
{
  for (auto a = step_table.begin(); a != step_table.end(); ++a)
    for (auto b = a + 1; b != step_table.end(); ++b)
      if (a->from == b->from && a->step == b->step && a->who.meets(b->who) &&
          (!a->order || !b->order || a->order == b->order))
        return false;
  return true;
}
static_assert(no_edge_stands_twice(), "one person would have two ways with the same step");

consteval bool only_what_is_destroyed_ends()
{
  for (unsigned n = 0; n <= unsigned(DossierState::temporary); ++n) {
    bool const leaves = std::ranges::any_of(step_table, [&](StepEdge const& edge) {
      return unsigned(edge.from) == n && edge.to != edge.from;
    });
    if (leaves == (DossierState(n) == DossierState::destroyed))
      return false;
  }
  return true;
}
static_assert(only_what_is_destroyed_ends());

consteval bool payments_change_with_the_state()
{
  return every_edge([](StepEdge const& edge) {
    bool const before = payments_in(edge.from) != Payments::none;
    bool const then = payments_in(edge.to) != Payments::none;
    return edge.effects.has(StepEffect::payments_possible) == (!before && then) &&
           edge.effects.has(StepEffect::payments_impossible) == (before && !then);
  });
}
static_assert(payments_change_with_the_state());

// Who is refused or sent back is told why (domain.md 4.2).
consteval bool every_no_is_given_in_writing()
{
  return every_edge([](StepEdge const& edge) {
    bool const back = edge.to == DossierState::returned;
    bool const no = edge.to == DossierState::rejected;
    return (!back || edge.demands.has(StepDemand::field_reasons)) &&
           (!no || edge.demands.has(StepDemand::reason)) &&
           ((!back && !no) || (edge.effects.has(StepEffect::written_reason) && !edge.time.empty()));
  });
}
static_assert(every_no_is_given_in_writing());

// Whoever decides on entry, exit and destruction has done nothing else in the round.
consteval bool ends_are_decided_by_a_fresh_pair_of_eyes()
{
  return every_edge([](StepEdge const& edge) {
    bool const decides = edge.step == DossierStep::approve || edge.to == DossierState::exited ||
                         edge.to == DossierState::destroyed || edge.to == DossierState::temporary;
    return !decides || edge.demands.has(StepDemand::not_an_earlier_actor);
  });
}
static_assert(ends_are_decided_by_a_fresh_pair_of_eyes());

}  // namespace

std::string step_edge_values()
{
  std::set<std::string> rows;
  for (auto const& edge : step_table)
    rows.insert(fmt::format("('{}', '{}', '{}', {}, {}, {})", word_of(edge.from),
                            word_of(edge.step), word_of(edge.to),
                            edge.demands.has(StepDemand::not_an_earlier_actor),
                            edge.demands.has(StepDemand::notice_over),
                            edge.order ? fmt::format("'{}'", word_of(*edge.order)) : "NULL"));
  for (auto const& edge : family_table)
    rows.insert(fmt::format("('{}', '{}', '{}', false, false, NULL)", word_of(edge.from),
                            word_of(edge.step), word_of(edge.to)));
  return fmt::format("{}", fmt::join(rows, ",\n"));
}

}  // namespace hengwen
