// SPDX-License-Identifier: Apache-2.0
//
// Which households of a union are asked for, the same on a screen and in a file.
//
//     ?search=陈&category=deep&status=active
#pragma once

#include "base/result.hpp"
#include "store/dossier/households.hpp"

namespace hengwen::http {

enum class BadFilter { unknown_status, unknown_category };
BOOST_DESCRIBE_ENUM(BadFilter, unknown_status, unknown_category)

struct HouseholdFilter {
  std::optional<std::string> search;
  std::optional<std::string> category;
  std::optional<std::string> status;  // "active" or "left".
};

// The union and the page are for the caller to say.
Answer<store::HouseholdQuery> query_of(HouseholdFilter const&, Date today);

}  // namespace hengwen::http
