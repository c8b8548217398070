// SPDX-License-Identifier: Apache-2.0
//
// A printed sheet (domain/dossier/printed_sheet.hpp) as the office knows it: A4, boxes with words
// and values, the name of each section down its left side, room for signatures; in the corner a QR
// code that leads to the check of its number and digest.
//
//     困 难 职 工 档 案 表            ▓▓
//     武昌区总工会  2026-11-23  编号 7K2M-…
//     ┌──┬────┬─────┬────┬─────┐
//     │户│姓名│陈英 │性别│女   │
//     │主│…   │     │    │     │
//     └──┴────┴─────┴────┴─────┘
#pragma once

#include "domain/dossier/printed_sheet.hpp"

namespace hengwen::sheet {

struct SheetSeal {
  std::string hash;   // Hexadecimal, as much as is printed.
  std::string check;  // The address at which anybody checks the sheet.
};

std::string printed_sheet_pdf(FilledSheet const&, SheetSeal const&);

}  // namespace hengwen::sheet
