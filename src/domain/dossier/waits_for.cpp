// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/waits_for.hpp"

#include <boost/mp11/algorithm.hpp>

#include <algorithm>

namespace hengwen {
namespace {

constexpr SetOf<DossierStep> brings_on{
    DossierStep::submit,
    DossierStep::begin_unit_check,
    DossierStep::report_visit,
    DossierStep::open_notice,
    DossierStep::end_notice,
    DossierStep::ask_asset_check,
    DossierStep::record_asset_answer,
    DossierStep::resume_notice,
    DossierStep::pass_upper_review,
    DossierStep::propose_approval,
    DossierStep::approve,
    DossierStep::allow_appeal,
    DossierStep::report_yearly_review,
    DossierStep::confirm_yearly_review,
    DossierStep::resume_help,
    DossierStep::open_exit_notice,
    DossierStep::approve_exit,
    DossierStep::exit_without_notice,
    DossierStep::begin_follow_up,
    DossierStep::close,
    DossierStep::grant_temporary,
};

template <class Takes>
std::vector<DossierState> states_where(Takes&& takes)
{
  std::vector<DossierState> out;
  for (auto const& edge : step_table)
    if (brings_on.has(edge.step) && takes(edge) && std::ranges::find(out, edge.from) == out.end())
      out.push_back(edge.from);
  std::ranges::sort(out);
  return out;
}

}  // namespace

std::vector<DossierState> states_waiting_for(Role role)
{
  return states_where([&](StepEdge const& edge) { return edge.who.has(role); });
}

std::vector<DossierState> states_coming_to(Role role)
{
  auto const here = states_waiting_for(role);
  auto const waits = [&](DossierState state) { return std::ranges::binary_search(here, state); };
  return states_where([&](StepEdge const& edge) { return waits(edge.to) && !waits(edge.from); });
}

std::vector<DossierState> waiting_states()
{
  return states_where([](StepEdge const&) { return true; });
}

std::vector<Role> roles_that_take(DossierState from, DossierStep step)
{
  std::vector<Role> out;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Role>>([&](auto role) {
    if (std::ranges::any_of(step_table, [&](StepEdge const& edge) {
          return edge.from == from && edge.step == step && edge.who.has(role.value);
        }))
      out.push_back(role.value);
  });
  return out;
}

}  // namespace hengwen
