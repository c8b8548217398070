// SPDX-License-Identifier: Apache-2.0
//
// The first step of a dossier: a worker or an officer begins an application, or an officer asks for
// temporary relief. Every other step is taken with what is there (take_step.hpp).
//
//     begin ──> draft        ask_temporary ──> temporary_review
#pragma once

#include "app/dossier/take_step.hpp"

namespace hengwen::app {

// The code is of a worker who applies alone.
struct NewDossier {
  UnitId unit;
  std::string division;
  DossierStep step = DossierStep::begin;
  std::optional<std::string> reason;
  std::optional<Uuid> blind_code = {};
};
Answer<store::DossierRow> begin_dossier(Act const&, Taker const&, NewDossier const&, Date today);

}  // namespace hengwen::app
