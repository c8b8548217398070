// SPDX-License-Identifier: Apache-2.0
#include "sheet/form_book.hpp"

#include "sheet/xlsx/out_text.hpp"

#include <xlsxwriter.h>

#include <stdlib.h>

#include <cmath>
#include <fstream>
#include <stdexcept>

namespace hengwen::sheet {

namespace {

void must(lxw_error error)
{
  if (error != LXW_NO_ERROR)
    throw std::runtime_error{fmt::format("writing a workbook: {}", lxw_strerror(error))};
}

// The library writes files only; this one lives as long as the Book.
class OwnFolder {
public:
  OwnFolder()
  {
    auto name = (std::filesystem::temp_directory_path() / "hengwen-XXXXXX").string();
    if (!::mkdtemp(name.data()))
      throw std::runtime_error{"no folder for a workbook in " + name};
    path_ = name;
  }
  ~OwnFolder()
  {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  OwnFolder(OwnFolder const&) = delete;
  OwnFolder& operator=(OwnFolder const&) = delete;

  std::filesystem::path const& path() const { return path_; }

private:
  std::filesystem::path path_;
};

// How wide a text stands, in columns of narrow characters; a Chinese character takes two.
double columns_of(std::string_view text)
{
  double columns = 0;
  for (unsigned char const byte : text)
    columns += byte < 0x80 ? 1 : byte >= 0xC0 ? 2 : 0;
  return columns;
}

std::string decimals_format(std::string_view digits)
{
  auto const point = digits.find('.');
  auto const decimals = point == digits.npos ? 0 : digits.size() - point - 1;
  return decimals == 0 ? "#,##0" : "#,##0." + std::string(decimals, '0');
}

// "&" begins a command in the head and foot of a page.
std::string plain_in_head(std::string_view text)
{
  std::string out;
  for (char const c : text)
    out.append(c == '&' ? 2 : 1, c);
  return out;
}

}  // namespace

struct Book::State {
  OwnFolder folder;
  std::string file = (folder.path() / "form.xlsx").string();
  lxw_workbook* book = nullptr;
  std::array<lxw_format*, styles> formats{};
  std::map<std::string, lxw_format*> number_formats;
  std::map<lxw_worksheet*, std::map<std::uint16_t, double>> widths;

  ~State()
  {
    if (book)
      lxw_workbook_free(book);
  }

  lxw_format* of(Style style) const { return formats[static_cast<std::size_t>(style)]; }

  lxw_format* add(bool boxed, double size, lxw_format_alignments align)
  {
    auto* const format = workbook_add_format(book);
    format_set_font_name(format, "宋体");
    format_set_font_size(format, size);
    format_set_num_format(format, "@");  // Text stays text, also when a person edits it.
    format_set_align(format, std::uint8_t(align));
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(format);
    if (boxed)
      format_set_border(format, LXW_BORDER_THIN);
    return format;
  }

  void add_formats()
  {
    auto const set = [&](Style style, lxw_format* format) {
      return formats[static_cast<std::size_t>(style)] = format;
    };
    format_set_bold(set(Style::title, add(false, 18, LXW_ALIGN_CENTER)));
    format_set_bold(set(Style::heading, add(true, 10.5, LXW_ALIGN_CENTER)));
    set(Style::plain, add(false, 10.5, LXW_ALIGN_LEFT));
    set(Style::small, add(false, 9, LXW_ALIGN_LEFT));
    set(Style::boxed, add(true, 10.5, LXW_ALIGN_LEFT));
    set(Style::small_boxed, add(true, 9, LXW_ALIGN_LEFT));
    set(Style::centre, add(true, 10.5, LXW_ALIGN_CENTER));
    set(Style::answer, add(true, 10.5, LXW_ALIGN_RIGHT));
    set(Style::number, add(true, 10.5, LXW_ALIGN_RIGHT));
    set(Style::data, add(false, 10.5, LXW_ALIGN_LEFT));
    format_set_num_format(set(Style::data_number, add(false, 10.5, LXW_ALIGN_RIGHT)), "General");
  }

  lxw_format* for_number(std::string_view digits, Style style)
  {
    if (style != Style::number)
      return of(style);
    auto const name = decimals_format(digits);
    auto*& format = number_formats[name];
    if (!format) {
      format = add(true, 10.5, LXW_ALIGN_RIGHT);
      format_set_num_format(format, name.c_str());
    }
    return format;
  }
};

Book::Book(BookFacts const& facts) : state_{std::make_unique<State>()}
{
  auto folder = state_->folder.path().string();
  lxw_workbook_options options{LXW_FALSE, folder.data(), LXW_FALSE};
  state_->book = workbook_new_opt(state_->file.c_str(), &options);
  if (!state_->book)
    throw std::bad_alloc{};
  state_->add_formats();
  auto title = out_text(facts.title);
  std::string author = "Hengwen";
  lxw_doc_properties properties{};
  properties.title = title.data();
  properties.author = author.data();
  properties.created = std::chrono::system_clock::to_time_t(facts.made_on.day);
  must(workbook_set_properties(state_->book, &properties));
}

Book::~Book() = default;

BookSheet Book::sheet(std::string const& name)
{
  auto* const sheet = workbook_add_worksheet(state_->book, name.c_str());
  if (!sheet)
    throw std::invalid_argument{"no name for a sheet: " + name};
  return {sheet, *this};
}

std::string Book::finish()
{
  must(workbook_close(std::exchange(state_->book, nullptr)));  // It frees the book.
  std::ifstream file{state_->file, std::ios::binary};
  std::string bytes{std::istreambuf_iterator<char>{file}, {}};
  if (!file || bytes.empty())
    throw std::runtime_error{"a finished workbook could not be read back"};
  return bytes;
}

void BookSheet::text(std::uint32_t row, std::uint16_t column, std::string_view text, Style style)
{
  must(
      worksheet_write_string(sheet_, row, column, out_text(text).c_str(), book_.state_->of(style)));
}

void BookSheet::number(std::uint32_t row, std::uint16_t column, std::string_view digits,
                       Style style)
{
  double value = 0;
  auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc{} || end != digits.data() + digits.size())
    throw std::invalid_argument{fmt::format("no number: {}", digits)};
  must(worksheet_write_number(sheet_, row, column, value, book_.state_->for_number(digits, style)));
}

void BookSheet::merged(std::uint32_t row, std::uint16_t column, std::uint32_t to_row,
                       std::uint16_t to_column, std::string_view words, Style style)
{
  if (row == to_row && column == to_column)
    return text(row, column, words, style);
  must(worksheet_merge_range(sheet_, row, column, to_row, to_column, out_text(words).c_str(),
                             book_.state_->of(style)));
}

// Programs do not raise a row for merged cells, so its height is reckoned here.
void BookSheet::line(std::uint32_t row, std::uint16_t columns, std::string_view words, Style style)
{
  merged(row, 0, row, std::uint16_t(columns - 1), words, style);
  double room = 0;
  auto const& widths = book_.state_->widths[sheet_];
  for (std::uint16_t i = 0; i < columns; ++i)
    room += widths.contains(i) ? widths.at(i) : 8.43;
  auto const high = style == Style::title ? 24.0 : 13.5;
  auto const scale = style == Style::title ? 1.8 : 0.9;
  auto const lines = std::max(1.0, std::ceil(columns_of(words) * scale / room));
  must(worksheet_set_row(sheet_, row, high * lines + 2, nullptr));
}

void BookSheet::width(std::uint16_t column, double characters)
{
  book_.state_->widths[sheet_][column] = characters;
  must(worksheet_set_column(sheet_, column, column, characters, nullptr));
}

void BookSheet::print_on_a4(Print const& print)
{
  constexpr std::uint8_t a4 = 9;
  worksheet_set_portrait(sheet_);
  worksheet_set_paper(sheet_, a4);
  worksheet_set_margins(sheet_, 0.6, 0.6, 0.7, 0.7);
  worksheet_fit_to_pages(sheet_, 1, 0);
  worksheet_center_horizontally(sheet_);
  must(worksheet_repeat_rows(sheet_, print.head_from, print.head_to));
  must(worksheet_print_area(sheet_, 0, 0, print.last_row, print.last_column));
  worksheet_freeze_panes(sheet_, print.head_to + 1, 0);
  auto const footer = fmt::format("&L&9 {}&R&9 第 &P 页 / 共 &N 页", plain_in_head(print.footer));
  must(worksheet_set_footer(sheet_, footer.c_str()));
  if (!print.header.empty())
    must(worksheet_set_header(sheet_, ("&R&9 " + plain_in_head(print.header)).c_str()));
}

}  // namespace hengwen::sheet
