// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsx/sheet_rows.hpp"

#include "base/text.hpp"
#include "sheet/xlsx/row_text.hpp"
#include "sheet/xlsx/xml_scan.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace hengwen::sheet {
namespace {

// How a cell says it is stored: the attribute t of <c>.
enum class Stored : std::uint8_t { number, shared, formula_text, inline_text, boolean, error, iso };

// Of a word nobody knows the value is taken as it stands.
Stored stored_as(std::string_view t)
{
  switch (t.size() == 1 ? t[0] : '\0') {
    case 's':
      return Stored::shared;
    case 'n':
      return Stored::number;
    case 'b':
      return Stored::boolean;
    case 'e':
      return Stored::error;
    case 'd':
      return Stored::iso;
    default:
      return t == "inlineStr" ? Stored::inline_text : Stored::formula_text;
  }
}

// "AB12" -> 27. Nothing if it is not letters and then digits, or far beyond any sheet.
std::optional<std::uint32_t> column_of(std::string_view reference)
{
  std::uint32_t column = 0;
  std::size_t i = 0;
  for (; i < reference.size() && i < 5; ++i) {
    auto const letter = static_cast<unsigned char>(reference[i] & ~0x20);
    if (letter < 'A' || letter > 'Z')
      break;
    column = column * 26 + (letter - 'A' + 1);
  }
  auto const digits = reference.substr(i);
  if (i == 0 || digits.empty() || digits.find_first_not_of("0123456789") != digits.npos)
    return {};
  return column - 1;
}

class RowsHandler final : public XmlHandler {
public:
  RowsHandler(SheetContext const& context, std::function<bool(Row const&)> const& each)
      : context_{context}, each_{each}, text_{context.limits.row_bytes}
  {
  }

  // Called for every tag: the names of one letter, nearly all of them, are told apart by it.
  void start(std::string_view name, Attributes attributes) override
  {
    switch (name.size() == 1 ? name[0] : '\0') {
      case 'c':
        return begin_cell(attributes);
      case 'v':
        in_value_ = in_cell_;
        return;
      case 't':
        in_value_ = in_inline_ && phonetic_ == 0;
        return;
      case 'f':
        has_formula_ = true;
        return;
      default:
        break;
    }
    if (name == "is")
      in_inline_ = in_cell_, has_inline_ |= in_cell_;
    else if (name == "row")
      begin_row(attributes);
    else if (name == "rPh")
      ++phonetic_;
    else if (name == "sheetData")
      in_data_ = true;
  }

  void text(std::string_view more) override
  {
    if (!in_value_)
      return;
    if (text_.open_bytes() + more.size() > context_.limits.text_bytes)
      return no(BadWorkbook::text_too_long);
    if (!text_.append(more))
      return no(BadWorkbook::too_many_cells);
  }

  void end(std::string_view name) override
  {
    if (name.size() == 1) {
      if (name[0] == 'c')
        end_cell();
      else if (name[0] == 'v' || name[0] == 't')
        in_value_ = false;
    } else if (name == "is") {
      in_inline_ = false;
    } else if (name == "row") {
      end_row();
    } else if (name == "rPh") {
      --phonetic_;
    } else if (name == "sheetData") {
      in_data_ = false;
    }
  }

private:
  void no(BadWorkbook why)
  {
    say_no(refuse(why, fmt::format("{}!{}", context_.name, row_)).error());
  }

  void begin_row(Attributes attributes)
  {
    if (!in_data_)
      return;
    std::uint32_t number = row_ + 1;
    auto const written = attributes.get("r");
    if (in_row_ || (written && !from_text(*written, number)) || number <= row_)
      return no(BadWorkbook::damaged);
    if (number > context_.limits.rows)
      return no(BadWorkbook::too_many_rows);
    row_ = number;
    in_row_ = true;
    next_column_ = 0;
    cells_.clear();
    text_.clear();
  }

  void begin_cell(Attributes attributes)
  {
    if (!in_row_)
      return;
    if (in_cell_)
      return no(BadWorkbook::damaged);
    in_cell_ = true;
    has_formula_ = has_inline_ = false;
    stored_ = Stored::number;
    std::size_t style = 0;
    std::optional<std::uint32_t> column = next_column_;
    for (auto const& [name, value] : attributes) {
      char const letter = name.size() == 1 ? name[0] : '\0';
      if (letter == 'r')
        column = column_of(value);
      else if (letter == 's' && !from_text(value, style))
        style = 0;
      else if (letter == 't')
        stored_ = stored_as(value);
    }
    if (!column)
      return no(BadWorkbook::damaged);
    if (*column >= context_.limits.columns)
      return no(BadWorkbook::too_many_columns);
    cell_ = Cell{.column = *column};
    shown_ = context_.styles.shown(style);
    next_column_ = *column + 1;
    text_.begin();
  }

  void end_cell()
  {
    if (!in_cell_)
      return;
    in_cell_ = in_value_ = in_inline_ = false;
    if (has_inline_)
      stored_ = Stored::inline_text;
    cell_.text = text_.finish();
    understand();
    if (cell_.kind == CellKind::empty)
      return;
    if (cells_.size() == context_.limits.cells_in_row)
      return no(BadWorkbook::too_many_cells);
    cells_.push_back(cell_);
  }

  // Turns what was stored into what was meant.
  void understand()
  {
    if (cell_.text.empty() && stored_ != Stored::inline_text) {
      // A formula that gives "" is stored as text and is an empty cell; one without any
      // value was never worked out.
      if (has_formula_ && stored_ == Stored::number)
        become(CellKind::error, not_calculated);
      return;
    }
    switch (stored_) {
      case Stored::number:
        return understand_number();
      case Stored::shared:
        return understand_shared();
      case Stored::formula_text:
      case Stored::inline_text:
        cell_.text = text_.unescape(cell_.text);
        return become(cell_.text.empty() ? CellKind::empty : CellKind::text, cell_.text);
      case Stored::boolean:
        if (cell_.text == "1" || cell_.text == "true")
          return become(CellKind::boolean, "true");
        if (cell_.text == "0" || cell_.text == "false")
          return become(CellKind::boolean, "false");
        return become(CellKind::text, cell_.text);
      case Stored::error:
        return become(CellKind::error, cell_.text);
      case Stored::iso:
        return become_date(date_of_iso(cell_.text));
    }
  }

  void understand_number()
  {
    auto const written = trimmed(cell_.text);
    if (shown_ != Shown::number)
      if (auto date = date_of_serial(written, shown_, context_.epoch))
        return become_date(std::move(date));
    if (is_plain_number(written))
      return become(CellKind::number, written);
    auto const number = plain_number(written);
    if (!number)
      return become(CellKind::text, cell_.text);
    cell_.digits_lost = number->digits_lost;
    become(CellKind::number, keep(number->text));
  }

  void understand_shared()
  {
    std::size_t number;
    auto const text =
        from_text(trimmed(cell_.text), number) ? context_.strings.at(number) : std::nullopt;
    if (!text)
      return no(BadWorkbook::damaged);
    become(text->empty() ? CellKind::empty : CellKind::text, *text);
  }

  void become(CellKind kind, std::string_view text)
  {
    cell_.kind = kind;
    cell_.text = text;
  }

  void become_date(std::optional<DateText> const& date)
  {
    if (!date)
      return become(CellKind::text, cell_.text);
    if (date->date.empty())
      return become(CellKind::time, keep(date->time));
    become(CellKind::date, keep(date->date));
    cell_.time = keep(date->time);
  }

  std::string_view keep(std::string_view text)
  {
    text_.begin();
    if (!text_.append(text))
      no(BadWorkbook::too_many_cells);
    return text_.finish();
  }

  void end_row()
  {
    if (!in_row_)
      return;
    in_row_ = false;
    if (cells_.empty())
      return;
    // Some programs write a row's cells in the order they were filled in.
    if (!std::ranges::is_sorted(cells_, {}, &Cell::column))
      std::ranges::sort(cells_, {}, &Cell::column);
    if (std::ranges::adjacent_find(cells_, {}, &Cell::column) != cells_.end())
      return no(BadWorkbook::damaged);
    if (!each_(Row{row_, cells_, bytes_read()}))
      enough();
  }

  SheetContext const& context_;
  std::function<bool(Row const&)> const& each_;
  std::uint32_t row_ = 0;
  std::uint32_t next_column_ = 0;
  std::vector<Cell> cells_;
  RowText text_;
  Cell cell_;
  Stored stored_ = Stored::number;
  Shown shown_ = Shown::number;
  int phonetic_ = 0;
  bool in_data_ = false, in_row_ = false, in_cell_ = false, in_inline_ = false, in_value_ = false;
  bool has_formula_ = false, has_inline_ = false;
};

}  // namespace

Verdict read_rows(Pull const& pull, SheetContext const& context,
                  std::function<bool(Row const&)> const& each)
{
  RowsHandler handler{context, each};
  return scan_xml(pull, handler, context.name);
}

}  // namespace hengwen::sheet
