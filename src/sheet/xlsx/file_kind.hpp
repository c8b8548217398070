// SPDX-License-Identifier: Apache-2.0
//
// What a file is, by its content; its name says nothing. Only a zip may go on to be
// opened as a workbook; everything else is told what it seems to be.
//
//     "PK.." -> allowed     "%PDF-1.4" -> pdf_file     D0 CF 11 E0 .. -> old_xls or encrypted
#pragma once

#include "sheet/xlsx/bad_workbook.hpp"

#include <cstddef>
#include <string_view>

namespace hengwen::sheet {

// How much of the file's beginning is needed to say so. Old Office files keep their table of
// contents anywhere; in this much of a file it is found in practice.
inline constexpr std::size_t kind_needs_bytes = 4 << 20;

Verdict may_be_workbook(std::string_view beginning);

}  // namespace hengwen::sheet
