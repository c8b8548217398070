// SPDX-License-Identifier: Apache-2.0
//
// A small workbook laid out for printing, held in memory: cells in any order, merged ranges,
// a few styles, A4. For long lists in little memory there is xlsx_writer.hpp.
//
//     Book book{{.title = "…", .made_on = today}};
//     auto sheet = book.sheet("统计表");
//     sheet.number(4, 3, "1234.50", Style::number);
//     std::string bytes = book.finish();
#pragma once

#include "base/date.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct lxw_workbook;
struct lxw_worksheet;

namespace hengwen::sheet {

enum class Style : std::uint8_t {
  title,
  heading,
  plain,  // No box, as the line above a table.
  small,
  boxed,  // A cell of the table.
  small_boxed,
  centre,
  answer,  // A word where a number could stand.
  number,
  data,  // For programs.
  data_number,
};
inline constexpr std::size_t styles = 11;

struct Print {
  std::uint32_t head_from = 0;  // The rows that return on every page,
  std::uint32_t head_to = 0;    // both included.
  std::uint32_t last_row = 0;
  std::uint16_t last_column = 0;
  std::string header;
  std::string footer;  // Beside the page number.
};

class Book;

// Rows and columns are counted from 0.
class BookSheet {
public:
  void text(std::uint32_t row, std::uint16_t column, std::string_view, Style);
  // Digits as our text forms have them: "17", "-1234.50". Decimals stay as many.
  void number(std::uint32_t row, std::uint16_t column, std::string_view digits, Style);
  void merged(std::uint32_t row, std::uint16_t column, std::uint32_t to_row,
              std::uint16_t to_column, std::string_view, Style);
  // A text over so many columns, as high as it needs.
  void line(std::uint32_t row, std::uint16_t columns, std::string_view, Style);
  void width(std::uint16_t column, double characters);
  void print_on_a4(Print const&);

private:
  friend class Book;
  BookSheet(lxw_worksheet* sheet, Book& book) : sheet_{sheet}, book_{book} {}
  lxw_worksheet* sheet_;
  Book& book_;
};

struct BookFacts {
  std::string title;
  Date made_on;
};

class Book {
public:
  explicit Book(BookFacts const&);
  ~Book();
  Book(Book const&) = delete;
  Book& operator=(Book const&) = delete;

  BookSheet sheet(std::string const& name);
  std::string finish();

private:
  friend class BookSheet;
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace hengwen::sheet
