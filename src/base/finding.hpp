// SPDX-License-Identifier: Apache-2.0
//
// What a check found in a value that was understood: an error stops the row it stands in,
// a warning is shown beside it and stops nothing.
//
//     citizen_id_birth_in_future (error)      credit_code_check_sign (warning)
//
// The word is public, like the word of a refusal, and has its sentence in
// labels/refusals.json.
#pragma once

#include "base/result.hpp"

#include <vector>

namespace hengwen {

enum class Weight { warning, error };
BOOST_DESCRIBE_ENUM(Weight, warning, error)

struct Finding {
  std::string why;
  Weight weight = Weight::warning;

  bool operator==(Finding const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Finding, (), (why, weight))

using Findings = std::vector<Finding>;

// A finding named by a described enumerator, so that every word is listed in one place.
template <class Why>
Finding finding(Why why, Weight weight)
{
  return {boost::describe::enum_to_string(why, "unnamed"), weight};
}

}  // namespace hengwen
