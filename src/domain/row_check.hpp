// SPDX-License-Identifier: Apache-2.0
//
// The words in which the rules of a row are written, one line a rule:
//
//     check.positive("amount", p.amount);
//     check.in_order("filed_on", h.filed_on, "left_on", h.left_on);
//
// The rules themselves stand beside the records: domain/<room>/row_rules.cpp.
#pragma once

#include "base/citizen_id.hpp"
#include "domain/reference.hpp"
#include "domain/row_finding.hpp"

namespace hengwen {

class RowCheck {
public:
  explicit RowCheck(Date today) : today_{today} {}

  Date today() const { return today_; }
  RowFindings const& found() const { return found_; }

  template <class Why>
  void say(Why why, std::string_view field, std::string detail = {})
  {
    found_.push_back(row_finding(why, field, std::move(detail)));
  }

  void positive(std::string_view field, std::optional<Money>);
  void positive(std::string_view field, std::int64_t);
  void not_negative(std::string_view field, std::optional<Money>);
  void not_negative(std::string_view field, std::optional<std::int64_t>);
  void not_in_future(std::string_view field, std::optional<Date>);
  // The later may be the same day, unless something must have lasted.
  enum class Lasts { perhaps_no_day, a_day };
  void in_order(std::string_view earlier, std::optional<Date>, std::string_view later,
                std::optional<Date>, Lasts = Lasts::perhaps_no_day);
  void length(std::string_view field, std::optional<std::string> const&, std::ptrdiff_t least,
              std::ptrdiff_t most);

  // The number as a value; absent when the row has none.
  std::optional<CitizenId> citizen(std::string_view field, std::optional<CitizenNumber> const&);
  void sex(std::string_view field, std::optional<Code<"sex">> const&,
           std::optional<CitizenId> const&);
  void credit_code(std::string_view field, std::optional<std::string> const&);
  void phone(std::string_view field, std::optional<std::string> const&);
  void account(std::string_view field, std::optional<std::string> const&);
  void postcode(std::string_view field, std::optional<std::string> const&);
  void division(std::string_view field, std::optional<std::string> const&);

private:
  void take(Findings const&, std::string_view field);

  Date today_;
  RowFindings found_;
};

}  // namespace hengwen
