// SPDX-License-Identifier: Apache-2.0
//
// How one record names another. On a sheet a household is named by the citizen number of
// its head, an employer by its credit code; in the database and in JSON by its identity.
//
//     Ref<Household>   FieldKind::household   "4201…" on the sheet, a UUID everywhere else
#pragma once

#include "domain/org/unit.hpp"

namespace hengwen {

// Which kinds of records are named by others, and how the field kind is called.
template <class Of>
struct Ref : Id<Of> {
  friend auto operator<=>(Ref const&, Ref const&) = default;
};

template <>
struct KindOf<Ref<struct Household>> {
  static constexpr FieldKind kind = FieldKind::household;
};
template <>
struct KindOf<Ref<struct Employer>> {
  static constexpr FieldKind kind = FieldKind::employer;
};
template <>
struct KindOf<Ref<struct Centre>> {
  static constexpr FieldKind kind = FieldKind::centre;
};
template <>
struct KindOf<Ref<struct RightsCase>> {
  static constexpr FieldKind kind = FieldKind::rights_case;
};
template <>
struct KindOf<Ref<struct Trip>> {
  static constexpr FieldKind kind = FieldKind::trip;
};

// A campaign is named by its code everywhere ("2015-spring-festival").
struct CampaignCode {
  std::string code;
  friend auto operator<=>(CampaignCode const&, CampaignCode const&) = default;
  friend std::string to_text(CampaignCode const& c) { return c.code; }
  friend bool from_text(std::string_view t, CampaignCode& c)
  {
    c.code = t;
    return !t.empty();
  }
};
template <>
struct KindOf<CampaignCode> {
  static constexpr FieldKind kind = FieldKind::campaign;
};

// A citizen number (GB 11643) as a record keeps it: 18 characters, checked at the edge
// by base/citizen_id.hpp. It prints in full; what people see is masked there.
struct CitizenNumber {
  std::string digits;
  friend auto operator<=>(CitizenNumber const&, CitizenNumber const&) = default;
  friend std::string to_text(CitizenNumber const& c) { return c.digits; }
  friend bool from_text(std::string_view t, CitizenNumber& c)
  {
    c.digits = t;
    return t.size() == 18;
  }
};
template <>
struct KindOf<CitizenNumber> {
  static constexpr FieldKind kind = FieldKind::citizen_id;
};

}  // namespace hengwen
