// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsx_writer.hpp"

#include "sheet/xlsx/out_formats.hpp"
#include "sheet/xlsx/out_text.hpp"

#include <fmt/format.h>
#include <xlsxwriter.h>

#include <charconv>
#include <deque>
#include <map>
#include <stdexcept>

namespace hengwen::sheet {
namespace {

// Comments are the one thing that stays in memory until the end, and Excel itself grows slow
// with many. Later complaints are still red and still stand in the complaints column.
constexpr int most_complaint_comments = 5000;
constexpr std::int64_t largest_whole_number = 999'999'999'999'999;

void must(lxw_error error)
{
  if (error != LXW_NO_ERROR)
    throw std::runtime_error{fmt::format("writing a workbook: {}", lxw_strerror(error))};
}

Look look_of(Holds holds)
{
  switch (holds) {
    case Holds::money:
      return Look::money;
    case Holds::date:
      return Look::date;
    case Holds::integer:
      return Look::integer;
    case Holds::text:
      break;
  }
  return Look::text;
}

// The number of a day in the 1900 calendar; only from its 61st day on do all programs agree
// what the numbers mean.
std::optional<double> serial_of(Date day)
{
  auto const serial = (day - date_of(1899, 12, 30)).count();
  return serial >= 61 && serial <= 2958465 ? std::optional<double>(serial) : std::nullopt;
}

// "36:30:00" -> 1.520833
std::optional<double> fraction_of(std::string_view time)
{
  auto const minutes = time.find(':');
  std::int64_t h, m, s;
  if (minutes == time.npos || time.size() != minutes + 6 ||
      !from_text(time.substr(0, minutes), h) || !from_text(time.substr(minutes + 1, 2), m) ||
      !from_text(time.substr(minutes + 4), s))
    return {};
  return double(h * 3600 + m * 60 + s) / 86400;
}

lxw_worksheet* new_sheet(lxw_workbook* book, std::string const& name)
{
  auto* const sheet = workbook_add_worksheet(book, name.c_str());
  if (!sheet)
    throw std::invalid_argument{fmt::format("no name for a sheet: {}", name)};
  // A citizen number is a text of digits on purpose; no green corners for it.
  worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
  return sheet;
}

}  // namespace

struct SheetWriter::State {
  lxw_worksheet* sheet;
  OutFormats const& formats;
  std::size_t columns;
  bool has_complaints;
  lxw_row_t row = 0;
  int comments = 0;
  std::string complaints = {};

  void text(lxw_col_t column, std::string_view value, lxw_format* format) const
  {
    must(worksheet_write_string(sheet, row, column, out_text(value).c_str(), format));
  }
  void number(lxw_col_t column, double value, Look look, bool bad) const
  {
    must(worksheet_write_number(sheet, row, column, value, formats.of(look, bad)));
  }
  void write(lxw_col_t column, OutValue const& value, bool bad) const;
  void copy(lxw_col_t column, Cell const& cell, bool bad) const;
  void complain(lxw_col_t column, std::string_view complaint);
};

void SheetWriter::State::write(lxw_col_t column, OutValue const& value, bool bad) const
{
  auto const as_text = [&](std::string_view t) { text(column, t, formats.of(Look::text, bad)); };
  if (auto const* words = std::get_if<std::string_view>(&value))
    as_text(*words);
  else if (auto const* money = std::get_if<Money>(&value))
    number(column, double(money->fen()) / 100, Look::money, bad);
  else if (auto const* date = std::get_if<Date>(&value)) {
    if (auto const serial = serial_of(*date))
      number(column, *serial, Look::date, bad);
    else
      as_text(to_text(*date));
  } else if (auto const* whole = std::get_if<std::int64_t>(&value)) {
    if (-largest_whole_number <= *whole && *whole <= largest_whole_number)
      number(column, double(*whole), Look::integer, bad);
    else
      as_text(to_text(*whole));
  } else if (auto const* cell = std::get_if<Cell>(&value)) {
    copy(column, *cell, bad);
  } else if (bad) {
    must(worksheet_write_blank(sheet, row, column, formats.of(Look::text, bad)));
  }
}

void SheetWriter::State::copy(lxw_col_t column, Cell const& cell, bool bad) const
{
  Date day;
  double value = 0;
  if (cell.kind == CellKind::number && !cell.digits_lost) {
    std::from_chars(cell.text.data(), cell.text.data() + cell.text.size(), value);
    return number(column, value, Look::number, bad);
  }
  if (cell.kind == CellKind::boolean)
    return must(worksheet_write_boolean(sheet, row, column, cell.text == "true",
                                        formats.of(Look::number, bad)));
  if (cell.kind == CellKind::date && from_text(cell.text, day))
    if (auto const serial = serial_of(day)) {
      auto const time = fraction_of(cell.time);
      return number(column, *serial + time.value_or(0), time ? Look::date_time : Look::date, bad);
    }
  if (cell.kind == CellKind::time)
    if (auto const time = fraction_of(cell.text))
      return number(column, *time, Look::time, bad);
  if (cell.kind == CellKind::empty)
    return write(column, {}, bad);
  auto const words =
      cell.time.empty() ? std::string{cell.text} : fmt::format("{} {}", cell.text, cell.time);
  text(column, words, formats.of(Look::text, bad));
}

void SheetWriter::State::complain(lxw_col_t column, std::string_view complaint)
{
  if (complaint.empty())
    return;
  complaints.append(complaints.empty() ? "" : "\n").append(complaint);
  if (comments++ < most_complaint_comments)
    must(worksheet_write_comment(sheet, row, column, out_text(complaint).c_str()));
}

SheetWriter::SheetWriter(std::unique_ptr<State> state) : state_{std::move(state)} {}
SheetWriter::SheetWriter(SheetWriter&&) noexcept = default;
SheetWriter& SheetWriter::operator=(SheetWriter&&) noexcept = default;
SheetWriter::~SheetWriter() = default;

std::uint32_t SheetWriter::next_row() const
{
  return state_->row + 1;
}

void SheetWriter::row(std::span<OutCell const> cells)
{
  if (cells.size() > state_->columns)
    throw std::invalid_argument{"a row with more cells than the sheet has columns"};
  state_->complaints.clear();
  for (lxw_col_t column = 0; auto const& [value, complaint] : cells) {
    state_->write(column, value, !complaint.empty());
    state_->complain(column, complaint);
    ++column;
  }
  if (state_->has_complaints)
    state_->text(lxw_col_t(state_->columns), state_->complaints, state_->formats.complaint);
  ++state_->row;
}

struct WorkbookWriter::State {
  struct List {
    std::vector<std::string> values;
    std::size_t place;  // Its column on the hidden sheet.
  };

  std::filesystem::path path, unfinished;
  std::string folder;
  lxw_workbook* book = nullptr;
  std::unique_ptr<OutFormats> formats;
  std::map<std::string, List, std::less<>> lists;
  std::deque<SheetWriter> sheets;

  ~State()
  {
    if (book)
      lxw_workbook_free(book);
  }

  void head(SheetWriter::State&, OutSheet const&) const;
  void choose(lxw_worksheet*, lxw_row_t from, lxw_col_t column, std::string const& list) const;
  void write_lists();
};

// Title, headings, widths, lists and remarks: everything above the first row of data.
void WorkbookWriter::State::head(SheetWriter::State& to, OutSheet const& sheet) const
{
  auto const last = lxw_col_t(sheet.columns.size() - (sheet.complaints.empty() ? 1 : 0));
  if (!sheet.title.empty()) {
    if (last > 0)
      must(worksheet_merge_range(to.sheet, 0, 0, 0, last, out_text(sheet.title).c_str(),
                                 formats->title));
    else
      to.text(0, sheet.title, formats->title);
    ++to.row;
  }
  for (lxw_col_t i = 0; auto const& column : sheet.columns) {
    to.text(i, column.heading, column.required ? formats->required_heading : formats->heading);
    must(worksheet_set_column(to.sheet, i, i, column.width,
                              formats->of(look_of(column.holds), false)));
    if (!column.remark.empty())
      must(worksheet_write_comment(to.sheet, to.row, i, out_text(column.remark).c_str()));
    if (!column.choices.empty())
      choose(to.sheet, to.row + 1, i, column.choices);
    ++i;
  }
  if (!sheet.complaints.empty()) {
    to.text(last, sheet.complaints, formats->heading);
    must(worksheet_set_column(to.sheet, last, last, 60, formats->complaint));
  }
  ++to.row;
  worksheet_freeze_panes(to.sheet, to.row, 0);
}

void WorkbookWriter::State::choose(lxw_worksheet* sheet, lxw_row_t from, lxw_col_t column,
                                   std::string const& list) const
{
  auto const found = lists.find(list);
  if (found == lists.end())
    throw std::invalid_argument{fmt::format("no list of choices named {}", list)};
  auto const letters = column_letters(std::uint32_t(found->second.place));
  // The list's name stands in its first row.
  auto range = fmt::format("='{0}'!${1}$2:${1}${2}", choices_sheet, letters,
                           found->second.values.size() + 1);
  std::string title = "请从列表中选择",
              message = "请从下拉列表中选择。\nPlease choose from the list.";
  lxw_data_validation rule{};
  rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
  rule.value_formula = range.data();
  rule.error_title = title.data();
  rule.error_message = message.data();
  must(worksheet_data_validation_range(sheet, from, column, LXW_ROW_MAX - 1, column, &rule));
}

void WorkbookWriter::State::write_lists()
{
  if (lists.empty())
    return;
  std::vector<std::pair<std::string_view, List const*>> by_place(lists.size());
  std::size_t longest = 0;
  for (auto const& [name, list] : lists) {
    by_place[list.place] = {name, &list};
    longest = std::max(longest, list.values.size());
  }
  SheetWriter::State to{new_sheet(book, std::string{choices_sheet}), *formats, 0, false};
  for (; to.row <= longest; ++to.row)
    for (lxw_col_t column = 0; auto const& [name, list] : by_place) {
      if (to.row == 0)
        to.text(column, name, formats->heading);
      else if (to.row <= list->values.size())
        to.text(column, list->values[to.row - 1], formats->of(Look::text, false));
      ++column;
    }
  worksheet_hide(to.sheet);
}

WorkbookWriter::WorkbookWriter(std::filesystem::path path) : state_{std::make_unique<State>()}
{
  state_->path = std::move(path);
  state_->unfinished = state_->path;
  state_->unfinished += ".unfinished";
  state_->folder = state_->path.has_parent_path() ? state_->path.parent_path() : ".";
  // Rows wait beside the file, on a disk that must hold them anyway, and not in a folder that
  // may be memory.
  lxw_workbook_options options{LXW_TRUE, state_->folder.data(), LXW_FALSE};
  state_->book = workbook_new_opt(state_->unfinished.c_str(), &options);
  if (!state_->book)
    throw std::bad_alloc{};
  state_->formats = std::make_unique<OutFormats>(state_->book);
}

WorkbookWriter::WorkbookWriter(WorkbookWriter&&) noexcept = default;
WorkbookWriter& WorkbookWriter::operator=(WorkbookWriter&&) noexcept = default;
WorkbookWriter::~WorkbookWriter() = default;

void WorkbookWriter::choices(std::string const& name, std::vector<std::string> values)
{
  if (values.empty() ||
      !state_->lists.emplace(name, State::List{std::move(values), state_->lists.size()}).second)
    throw std::invalid_argument{fmt::format("a list of choices empty or given twice: {}", name)};
}

void WorkbookWriter::describe(std::string const& title, std::string const& author,
                              std::string const& comment)
{
  auto name = out_text(title), by = out_text(author), words = out_text(comment);
  lxw_doc_properties properties{};
  properties.title = name.data();
  properties.author = by.data();
  properties.comments = words.data();
  must(workbook_set_properties(state_->book, &properties));
}

SheetWriter& WorkbookWriter::sheet(OutSheet sheet)
{
  if (sheet.columns.empty())
    throw std::invalid_argument{"a sheet without columns"};
  auto to = std::make_unique<SheetWriter::State>(
      SheetWriter::State{new_sheet(state_->book, sheet.name), *state_->formats,
                         sheet.columns.size(), !sheet.complaints.empty()});
  state_->head(*to, sheet);
  return state_->sheets.emplace_back(SheetWriter{std::move(to)});
}

void WorkbookWriter::notes(std::string const& name, std::span<std::string const> lines)
{
  SheetWriter::State to{new_sheet(state_->book, name), *state_->formats, 1, false};
  must(worksheet_set_column(to.sheet, 0, 0, 100, state_->formats->note));
  for (auto const& line : lines) {
    to.text(0, line, state_->formats->note);
    ++to.row;
  }
}

void WorkbookWriter::close()
{
  state_->write_lists();
  auto* const book = std::exchange(state_->book, nullptr);  // workbook_close() frees it.
  auto const error = workbook_close(book);
  if (error != LXW_NO_ERROR) {
    std::error_code ignored;
    std::filesystem::remove(state_->unfinished, ignored);
    must(error);
  }
  std::filesystem::rename(state_->unfinished, state_->path);
}

}  // namespace hengwen::sheet
