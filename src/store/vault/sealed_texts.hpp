// SPDX-License-Identifier: Apache-2.0
//
// What is sealed beside the records of workbooks (applications, reasons, objections, papers,
// printed sheets, …), sealed anew with the newest key some at a time, as store/record/reseal.hpp
// does it with records. The view sealed_text says what there is.
#pragma once

#include "store/vault/rotation.hpp"

namespace hengwen::store {

// The word of the view, and how many rows may be in memory at once: papers are long.
struct SealedKind {
  std::string_view kind;
  int at_once = 500;
};
inline constexpr SealedKind sealed_kinds[] = {{"dossier"},
                                              {"dossier_step"},
                                              {"household_then"},
                                              {"objection"},
                                              {"objection_outcome"},
                                              {"paper", 1},
                                              {"thumbnail"},
                                              {"sample_row"},
                                              {"household_facts"},
                                              {"printed_sheet"},
                                              {"family_change"},
                                              {"visit_report"},
                                              {"asset_check_person"},
                                              {"asset_check_answer"}};

// Rows behind a place that another key than this one sealed. The key must be the newest.
Resealed reseal_texts(Tx&, SealedKind, RotationPlace const& behind, std::int32_t key);

}  // namespace hengwen::store
