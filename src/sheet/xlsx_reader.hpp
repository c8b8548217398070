// SPDX-License-Identifier: Apache-2.0
//
// Reads workbooks (.xlsx) as Excel, WPS and LibreOffice save them, one row at a time:
//
//     auto book = TRY(Workbook::open("relief.xlsx"));
//     book.read(0, [&](Row const& row) { …; return true; });
//
// A file that is anything else, damaged, locked or hostile is refused with one named reason
// (bad_workbook.hpp). Formulas are not worked out: what the file says they gave is taken.
#pragma once

#include "sheet/xlsx/bad_workbook.hpp"
#include "sheet/xlsx/limits.hpp"
#include "sheet/xlsx/package.hpp"
#include "sheet/xlsx/row.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>

namespace hengwen::sheet {

struct SheetInfo {
  std::string name;
  SheetState state = SheetState::visible;
  std::uint64_t bytes = 0;  // Unpacked; Row::bytes_read grows up to it.
};

// Whether a file is a workbook at all: by its first bytes, by how its parts would unpack and by
// what they say they are. Its sheets are not looked at.
Verdict looks_like_workbook(std::filesystem::path const&, Limits const& = {});

class Workbook {
public:
  // Reads all but the rows: the list of sheets, the styles and the shared texts.
  static Answer<Workbook> open(std::filesystem::path const&, Limits const& = {});
  static Answer<Workbook> open_bytes(std::string bytes, Limits const& = {});

  std::span<SheetInfo const> sheets() const;  // As the tabs are ordered, hidden ones too.
  std::uint64_t bytes_total() const;          // Of all sheets, for a progress bar.

  // Gives each row that has a cell in it, in order, until each() says false. Texts in a row
  // are gone when each() returns. May be called again, for this sheet or another; what
  // each() throws passes through.
  Verdict read(std::size_t sheet, std::function<bool(Row const&)> const& each);

  Workbook(Workbook&&) noexcept;
  Workbook& operator=(Workbook&&) noexcept;
  ~Workbook();

private:
  struct State;
  static Answer<Workbook> begin(ZipParts, Limits const&);
  explicit Workbook(std::unique_ptr<State>);
  std::unique_ptr<State> state_;
};

}  // namespace hengwen::sheet
