// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsx_reader.hpp"

#include "sheet/xlsx/sheet_rows.hpp"

#include <vector>

namespace hengwen::sheet {

struct Workbook::State {
  ZipParts zip;
  Limits limits;
  Package package;
  SharedStrings strings;
  CellStyles styles;
  std::vector<SheetInfo> sheets;
};

Workbook::Workbook(std::unique_ptr<State> state) : state_{std::move(state)} {}
Workbook::Workbook(Workbook&&) noexcept = default;
Workbook& Workbook::operator=(Workbook&&) noexcept = default;
Workbook::~Workbook() = default;

Verdict looks_like_workbook(std::filesystem::path const& path, Limits const& limits)
{
  auto zip = TRY(ZipParts::open(path, limits));
  TRY(read_package(zip, limits));
  return allowed;
}

Answer<Workbook> Workbook::open(std::filesystem::path const& path, Limits const& limits)
{
  return begin(TRY(ZipParts::open(path, limits)), limits);
}

Answer<Workbook> Workbook::open_bytes(std::string bytes, Limits const& limits)
{
  return begin(TRY(ZipParts::open_bytes(std::move(bytes), limits)), limits);
}

Answer<Workbook> Workbook::begin(ZipParts zip, Limits const& limits)
{
  auto state = std::make_unique<State>(State{std::move(zip), limits});
  state->package = TRY(read_package(state->zip, limits));
  auto const& [sheets, strings_part, styles_part, epoch] = state->package;

  // Both may be missing: a workbook of numbers has no texts, a plain one no styles.
  if (state->zip.has(strings_part))
    state->strings =
        TRY(SharedStrings::read(TRY(state->zip.pull(strings_part)), limits, strings_part));
  if (state->zip.has(styles_part)) {
    if (state->zip.bytes(styles_part) > limits.small_part_bytes)
      return refuse(BadWorkbook::workbook_too_large, styles_part);
    state->styles = TRY(CellStyles::read(TRY(state->zip.pull(styles_part)), styles_part));
  }
  for (auto const& [name, visibility, part] : sheets)
    state->sheets.push_back({name, visibility, state->zip.bytes(part)});
  return Workbook{std::move(state)};
}

std::span<SheetInfo const> Workbook::sheets() const
{
  return state_->sheets;
}

std::uint64_t Workbook::bytes_total() const
{
  std::uint64_t total = 0;
  for (auto const& sheet : state_->sheets)
    total += sheet.bytes;
  return total;
}

Verdict Workbook::read(std::size_t sheet, std::function<bool(Row const&)> const& each)
{
  if (sheet >= state_->sheets.size())
    return refuse(BadWorkbook::no_such_sheet);
  auto const& [name, visibility, part] = state_->package.sheets[sheet];
  SheetContext const context{state_->strings, state_->styles, state_->package.epoch, state_->limits,
                             name};
  return read_rows(TRY(state_->zip.pull(part)), context, each);
}

}  // namespace hengwen::sheet
