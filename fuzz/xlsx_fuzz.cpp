// needs: sheet
// SPDX-License-Identifier: Apache-2.0
//
// Feeds the workbook reader with anything. The first byte says what the rest is taken for: a
// whole file, one of its inner parts (so that the fuzzer gets behind the zip's checksums), a
// workbook put together of rows, texts and styles, or XML that both walks must agree on.
//
//     xlsx_fuzz fuzz/corpus/xlsx -max_total_time=600
#include "base/text.hpp"
#include "sheet/workbook_for_tests.hpp"
#include "sheet/xlsx/cell_value.hpp"
#include "sheet/xlsx/package.hpp"
#include "sheet/xlsx/sheet_rows.hpp"
#include "sheet/xlsx/xml_events_for_tests.hpp"
#include "sheet/xlsx_reader.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace hengwen;
using namespace hengwen::sheet;

// Small enough that every limit is reached by a small input.
Limits const limits{.unpacked_bytes = 4 << 20,
                    .ratio_from_bytes = 1 << 16,
                    .parts = 20,
                    .small_part_bytes = 1 << 16,
                    .shared_text_bytes = 1 << 14,
                    .text_bytes = 1 << 10,
                    .row_bytes = 1 << 12,
                    .cells_in_row = 50,
                    .rows = 1000};

void must(bool promise)
{
  if (!promise)
    std::abort();
}

// What every receiver of rows relies on.
bool check_row(Row const& row)
{
  must(row.number > 0 && row.number <= limits.rows && !row.cells.empty());
  std::int64_t last = -1;
  for (auto const& cell : row.cells) {
    must(cell.column > last && cell.column < limits.columns);
    last = cell.column;
    must(cell.kind != CellKind::empty && !cell.text.empty());
    must(characters(cell.text) >= 0 && characters(cell.time) >= 0);
    must(!cell.digits_lost || cell.kind == CellKind::number);
    if (cell.kind == CellKind::number) {
      auto const again = plain_number(cell.text);
      must(again && again->text == cell.text && again->digits_lost == cell.digits_lost);
    }
  }
  return true;
}

void read_all(Answer<Workbook> book)
{
  if (!book)
    return;
  for (std::size_t sheet = 0; sheet < book->sheets().size() && sheet < 4; ++sheet)
    (void)book->read(sheet, check_row);
}

void read_sheet(std::string_view part)
{
  SharedStrings strings;
  strings.add("张三");
  static auto const styles = CellStyles::read(
      pull_of("<s><cellXfs><xf/><xf numFmtId='14'/><xf numFmtId='46'/><xf numFmtId='20'/>"
              "</cellXfs></s>"),
      "styles");
  for (auto const epoch : {Epoch::y1900, Epoch::y1904})
    (void)read_rows(pull_of(part), {strings, *styles, epoch, limits, "sheet"}, check_row);
}

// Rows, texts, styles and list of sheets, divided by a byte that no UTF-8 contains.
void read_put_together(std::string_view text)
{
  std::vector<std::string> pieces(4);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    auto const end = std::min(text.find('\xFF'), text.size());
    pieces[i] = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  sheet::testing::Made made{.rows = pieces[0], .strings = pieces[1], .styles = pieces[2]};
  made.workbook += pieces[3];
  read_all(Workbook::open_bytes(workbook_bytes(made), limits));
}

void compare_walks(std::string_view document)
{
  using sheet::testing::events_of;
  auto const expected = events_of(walk_xml, document, 1 << 20);
  auto const told = events_of(scan_xml, document, 1 << 20);
  must(told == events_of(scan_xml, document, 5));
  if (expected)
    must(told == expected);
}

void check_values(std::string_view text)
{
  if (auto const number = plain_number(text)) {
    must(plain_number(number->text)->text == number->text);
    for (auto const shown : {Shown::date, Shown::time, Shown::elapsed})
      for (auto const epoch : {Epoch::y1900, Epoch::y1904})
        (void)date_of_serial(text, shown, epoch);
  }
  must(!is_plain_number(text) || plain_number(text)->text == text);
  (void)date_of_iso(text);
  (void)shown_by_code(text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
  if (size == 0)
    return 0;
  std::string_view const rest{reinterpret_cast<char const*>(data) + 1, size - 1};
  switch (data[0]) {
    case 'z':
      read_all(Workbook::open_bytes(std::string{rest}, limits));
      break;
    case 'r':
      read_sheet(rest);
      break;
    case 's':
      (void)SharedStrings::read(pull_of(rest), limits, "strings");
      break;
    case 'f':
      (void)CellStyles::read(pull_of(rest), "styles");
      break;
    case 'w':
      (void)read_workbook_part(pull_of(rest), "workbook");
      (void)read_relations(pull_of(rest), "xl/workbook.xml", "relations");
      (void)read_content_types(pull_of(rest), "types");
      break;
    case 'm':
      read_put_together(rest);
      break;
    case 'x':
      compare_walks(rest);
      break;
    case 'v':
      check_values(rest);
      break;
    default:
      break;
  }
  return 0;
}
