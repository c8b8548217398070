// SPDX-License-Identifier: Apache-2.0
//
// Tables that run over as many pages as they need.
//
//     ┌────┬──────────────┐  header rows return on every page
//     │    │ (A) …  12 人  │  rows grow with their text and are not split
//     │ 01 │ (B) …   3 人  │  the head of a section stands beside its rows, on each page anew
//     └────┴──────────────┘
//
// A single row higher than a page is the only thing that is cut, between two lines of its text.
#pragma once

#include "sheet/pdf_page.hpp"

namespace hengwen::sheet {

// Where a text stands in a row that is higher than itself.
enum class Stand : std::uint8_t {
  middle,
  foot,
  on_a_line,  // At the foot, with a line below, as a blank does that was filled in.
};

struct TableCell {
  Paragraph words;
  std::size_t column = 0;  // Where it begins,
  std::size_t span = 1;    // and over how many columns it goes.
  Align align = Align::left;
  double inset = 0;  // How far its text stands in from the left,
  double hang = 0;   // and its further lines still more.
  Stand stand = Stand::middle;
};

struct TableRow {
  std::vector<TableCell> cells;
};

// Rows that belong together. The head, if there is one, takes the first column. A section of
// less than a quarter page is not divided.
struct Section {
  std::optional<TableCell> head;
  std::vector<TableRow> rows;
  double row_height = 0;  // At least.
};

enum class Ruling : std::uint8_t {
  none,
  every_section,  // Lines around every section and beside its head.
  every_cell,     // Lines around every cell; the head is one cell beside all its rows.
};

struct Table {
  Paragraph caption;           // Above, and never alone at the foot of a page. May be empty.
  std::vector<double> widths;  // Their sum is at most Pages::room.
  std::vector<TableRow> header;
  std::vector<Section> sections;
  Ruling ruling = Ruling::every_cell;
};

void write(Pages&, Table const&);

}  // namespace hengwen::sheet
