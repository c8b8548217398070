// SPDX-License-Identifier: Apache-2.0
//
// What was found in a row, for the person who has to put it right: which cell, and why in
// words of labels/findings.json.
//
//     row 12, column D 身份证号, citizen_id_check_sign  ->  “身份证号”的校验码不对 …
#pragma once

#include "app/import/rows.hpp"
#include "domain/labels.hpp"
#include "store/imports/import_jobs.hpp"

namespace hengwen::app {

// Adds the findings of a row, those of the row itself first.
void note_findings(std::vector<store::ImportFinding>&, PlannedSheet const&, std::int32_t position,
                   CheckedRow const&, RowFindings const& more);

// Why a cell is wrong, with the heading of its column and the detail filled in.
Bilingual sentence_of(store::ImportFinding const&, std::string_view kind);

// Every word that has a sentence.
std::vector<std::string> words_with_sentences();

}  // namespace hengwen::app
