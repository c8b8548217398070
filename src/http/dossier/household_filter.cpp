// SPDX-License-Identifier: Apache-2.0
#include "http/dossier/household_filter.hpp"

#include "domain/policy/code_list.hpp"

namespace hengwen::http {

Answer<store::HouseholdQuery> query_of(HouseholdFilter const& filter, Date today)
{
  store::HouseholdQuery q{.category = filter.category, .status = filter.status, .today = today};
  if (q.status && *q.status != "active" && *q.status != "left")
    return refuse(BadFilter::unknown_status, "status");
  if (q.category && !code_lists().item("CL-01", *q.category))
    return refuse(BadFilter::unknown_category, "category");
  if (filter.search && !trimmed(*filter.search).empty())
    q.words = std::string{trimmed(*filter.search)};
  return q;
}

}  // namespace hengwen::http
