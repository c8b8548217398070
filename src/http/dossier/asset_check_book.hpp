// SPDX-License-Identifier: Apache-2.0
//
// The workbook of an asset check, under the watermark of who made it: who is asked about, with
// columns for the answer, and what each of them has signed. The rows that went wrong come back on
// the same columns, each with its reason.
#pragma once

#include "app/dossier/asset_answers.hpp"
#include "http/personal/leaving_file.hpp"

namespace hengwen::http {

void write_asset_list(LeavingFile const&, app::PassedOn const&);

void write_returned_rows(LeavingFile const&, std::vector<app::ReturnedRow> const&);

// "住房（套） 2；存款（元） 86000.00": what is known, in the words of the columns.
std::string facts_said(AssetFacts const&);

// "纸质签署"
std::string means_of(ConsentMeans);

}  // namespace hengwen::http
