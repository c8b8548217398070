// SPDX-License-Identifier: Apache-2.0
//
// Typing into an application, field by field, and signing what goes with it; by the worker with the
// code or by the officer who writes for the worker. Each change is in the log, sealed; an officer
// who typed has acted in the round and does not decide it.
#pragma once

#include "app/dossier/take_step.hpp"

namespace hengwen::app {

enum class NotEditable { not_editable_now };
BOOST_DESCRIBE_ENUM(NotEditable, not_editable_now)

// Before it is handed in, and while it is returned; of temporary relief while it is asked for.
constexpr bool may_be_typed(DossierState state)
{
  return state == DossierState::draft || state == DossierState::returned ||
         state == DossierState::reopened || state == DossierState::temporary_review;
}
// What is signed may also come later, as long as nobody decides.
constexpr bool may_be_signed(DossierState state)
{
  using enum DossierState;
  constexpr SetOf<DossierState> looked_at{submitted,   unit_check,   unit_review,
                                          asset_check, upper_review, centre_review};
  return may_be_typed(state) || looked_at.has(state);
}
// The centre asks for temporary relief as well.
constexpr bool may_type(Capacity as, DossierState state)
{
  return as == Outsider::applicant || as == Role::base_clerk ||
         (as == Role::centre_reviewer && state == DossierState::temporary_review);
}

Answer<store::DossierRow> type_application(Act const&, Taker const&, Uuid const& dossier,
                                           TypedValues const&);
Answer<store::DossierRow> remove_application_row(Act const&, Taker const&, Uuid const& dossier,
                                                 std::string const& row);

struct Signature {
  ConsentKind kind = ConsentKind::declaration;
  std::string version;
  std::string signer;
};
BOOST_DESCRIBE_STRUCT(Signature, (), (kind, version, signer))
static_assert(fully_described<Signature>);

Answer<store::DossierRow> sign_application(Act const&, Taker const&, Uuid const& dossier,
                                           Signature const&, ConsentMeans, Date today);

}  // namespace hengwen::app
