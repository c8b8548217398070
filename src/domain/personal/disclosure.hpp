// SPDX-License-Identifier: Apache-2.0
//
// A disclosure (对外提供) says that data of households was passed on to somebody outside the union:
// to whom, what for, by which right, which fields, when (PIPL 23; the record is kept for at least
// three years, and nothing deletes it).
//
//     2026-02-03   to the bank   to pay relief out   name, account   of 120 households
#pragma once

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/result.hpp"

#include <boost/describe.hpp>

#include <vector>

namespace hengwen {

struct DisclosureWish {
  std::vector<Uuid> households;
  std::string recipient;
  std::string purpose;
  std::string basis;                // In words: the consent, the law, the contract.
  std::vector<std::string> fields;  // Of a household, or "member.name".
  Date on;
};
BOOST_DESCRIBE_STRUCT(DisclosureWish, (), (households, recipient, purpose, basis, fields, on))

enum class NoDisclosure {
  no_households,
  too_many_households,
  household_twice,
  recipient_missing,
  purpose_missing,
  basis_missing,
  fields_missing,
  field_unknown,
  field_twice,
  disclosed_in_future,
  words_too_long
};
BOOST_DESCRIBE_ENUM(NoDisclosure, no_households, too_many_households, household_twice,
                    recipient_missing, purpose_missing, basis_missing, fields_missing,
                    field_unknown, field_twice, disclosed_in_future, words_too_long)

inline constexpr std::size_t most_disclosed = 500;

Verdict may_disclose(DisclosureWish const&, Date today);

// Whether these are fields that we keep, each named once: "account" of the household itself,
// "member.name" of another record.
Verdict are_kept_fields(std::vector<std::string> const&);

}  // namespace hengwen
