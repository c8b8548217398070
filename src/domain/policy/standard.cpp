// SPDX-License-Identifier: Apache-2.0
#include "domain/policy/standard.hpp"

#include "domain/policy/data.hpp"

namespace hengwen {

std::vector<Standard> const& standards()
{
  static auto const all = policy_data::read<std::vector<Standard>>("standards.json");
  return all;
}

Standard const* standard_of(std::vector<Standard> const& all, StandardKind kind,
                            std::string_view division, Date on)
{
  auto const of_kind = [&](Standard const& s) {
    // An unfit row covers nothing, so that it is passed over.
    return s.kind == kind ? std::string_view{s.division} : std::string_view{"-"};
  };
  return narrowest(all, of_kind, division, on);
}

Standard const* standard_of(std::string_view division, Date on)
{
  return standard_of(standards(), StandardKind::minimum_living, division, on);
}

}  // namespace hengwen
