// SPDX-License-Identifier: Apache-2.0
//
// Writes workbooks (.xlsx) row by row, in the memory of one row:
//
//     WorkbookWriter book{"template.xlsx"};
//     auto& sheet = book.sheet({.name = "户", .columns = {{"姓名"}, {"年龄", Holds::integer}}});
//     sheet.row({{"张三"sv}, {std::int64_t{41}}});
//     book.close();
//
// Nothing is ever written as a formula. A text that begins like one ("=1+1", "@SUM") goes out
// as the text it is, in a cell of the format Text, where it stays text also when a person edits
// it; so what is read back is exactly what was written. The file appears under its name only
// when it is complete.
#pragma once

#include "base/date.hpp"
#include "base/money.hpp"
#include "sheet/xlsx/row.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hengwen::sheet {

// How the cells of a column are shown, also those that a person fills in later. A column of
// text keeps an 18-digit citizen number whole.
enum class Holds : std::uint8_t { text, money, date, integer };

struct OutColumn {
  std::string heading;
  Holds holds = Holds::text;
  double width = 14;      // In characters; a Chinese character counts two.
  std::string choices;    // The list to choose from (WorkbookWriter::choices); empty for none.
  std::string remark;     // Shown when the mouse rests on the heading.
  bool required = false;  // The heading is marked.
};

struct OutSheet {
  std::string name;        // At most 31 characters, none of []:*?/\ among them.
  std::string title = {};  // A merged row above the headings; empty for none.
  std::vector<OutColumn> columns;
  std::string complaints = {};  // Heading of a last column that says what is wrong with a row.
};

// A cell as it was read is written as what it was: a number as a number, a date as a date. A
// number that lost its digits becomes text, so that the person can put them right.
using OutValue = std::variant<std::monostate, std::string_view, Money, Date, std::int64_t, Cell>;

struct OutCell {
  OutValue value = {};
  std::string_view complaint = {};  // Fills the cell red and says why in a comment.
};

class SheetWriter {
public:
  // One value for each column from the left; fewer leave the rest empty.
  void row(std::span<OutCell const>);
  void row(std::initializer_list<OutCell> cells) { row(std::span{cells.begin(), cells.size()}); }

  std::uint32_t next_row() const;  // Its number as the screen counts.

private:
  friend class WorkbookWriter;
  struct State;
  explicit SheetWriter(std::unique_ptr<State>);
  std::unique_ptr<State> state_;

public:
  SheetWriter(SheetWriter&&) noexcept;
  SheetWriter& operator=(SheetWriter&&) noexcept;
  ~SheetWriter();
};

class WorkbookWriter {
public:
  explicit WorkbookWriter(std::filesystem::path);

  // A list to choose from, kept on a hidden sheet because a list inside a cell's rule may
  // have no more than 255 characters. Before the first sheet that uses it.
  void choices(std::string const& name, std::vector<std::string> values);

  // What the file says of itself in its properties: whoever passes it on passes this on.
  void describe(std::string const& title, std::string const& author, std::string const& comment);

  // The writer of a new sheet, which lives until close(). Sheets may be filled in turns.
  SheetWriter& sheet(OutSheet);

  // A sheet of plain lines to read.
  void notes(std::string const& name, std::span<std::string const> lines);

  // Completes the file; without it nothing is left behind.
  void close();

  WorkbookWriter(WorkbookWriter&&) noexcept;
  WorkbookWriter& operator=(WorkbookWriter&&) noexcept;
  ~WorkbookWriter();

private:
  struct State;
  std::unique_ptr<State> state_;
};

// Name of the hidden sheet of lists.
inline constexpr std::string_view choices_sheet = "选项";

}  // namespace hengwen::sheet
