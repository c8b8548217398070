// needs: sheet
// SPDX-License-Identifier: Apache-2.0
//
// How fast and in how much memory workbooks are read and written: rows of 30 columns as a
// county has them (texts, numbers with fen, dates), once with shared texts, as Excel saves
// them, and once with the texts in their cells, as our own writer does.
//
// "peak_MB" is the most memory the process has held so far, so run one benchmark at a time:
//     for b in read_inline read_shared write; do xlsx_bench --benchmark_filter=$b; done
#include "sheet/workbook_for_tests.hpp"
#include "sheet/xlsx_reader.hpp"
#include "sheet/xlsx_writer.hpp"

#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <minizip/zip.h>
#include <sys/resource.h>
#include <unistd.h>

#include <filesystem>
#include <string>

namespace {

using namespace hengwen;
using namespace hengwen::sheet;

constexpr int rows = 100'000, columns = 30;

double peak_megabytes()
{
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  return double(used.ru_maxrss) / 1024;
}

struct File {
  std::filesystem::path path =
      std::filesystem::temp_directory_path() / fmt::format("hengwen_bench_{}.xlsx", ::getpid());
  ~File() { std::filesystem::remove(path); }
};

void write_rows(std::filesystem::path const& path)
{
  WorkbookWriter book{path};
  auto& sheet = book.sheet({.name = "户", .columns = std::vector<OutColumn>(columns)});
  std::vector<OutCell> cells(columns);
  std::vector<std::string> texts(columns);
  for (int row = 0; row < rows; ++row) {
    for (int column = 0; column < columns; ++column) {
      auto const n = std::int64_t(row) * 7919 + column;
      texts[std::size_t(column)] = fmt::format("武昌区中南路街道{}号", n % 100'000);
      auto& value = cells[std::size_t(column)].value;
      if (column % 3 == 0)
        value = std::string_view{texts[std::size_t(column)]};
      else if (column % 3 == 1)
        value = Money::of_fen(n % 10'000'000);
      else
        value = date_of(2000, 1, 1) + Days{n % 9000};
    }
    sheet.row(cells);
  }
  book.close();
}

void read_rows(benchmark::State& state, std::filesystem::path const& path)
{
  for (auto _ : state) {
    auto book = Workbook::open(path);
    std::size_t cells = 0;
    auto const verdict = book->read(0, [&](Row const& row) {
      cells += row.cells.size();
      benchmark::DoNotOptimize(row.cells.data());
      return true;
    });
    if (!verdict || cells < std::size_t(rows) * columns)
      state.SkipWithError("not all cells were read");
  }
  state.counters["cells/s"] =
      benchmark::Counter(double(rows) * columns, benchmark::Counter::kIsIterationInvariantRate);
  state.counters["peak_MB"] = peak_megabytes();
}

void write(benchmark::State& state)
{
  File const file;
  for (auto _ : state)
    write_rows(file.path);
  state.counters["peak_MB"] = peak_megabytes();
}
BENCHMARK(write)->Unit(benchmark::kMillisecond)->Iterations(3);

void read_inline(benchmark::State& state)
{
  File const file;
  write_rows(file.path);
  read_rows(state, file.path);
}
BENCHMARK(read_inline)->Unit(benchmark::kMillisecond)->Iterations(3);

// A part of a zip, written piece by piece.
class PartWriter {
public:
  PartWriter(zipFile zip, char const* name) : zip_{zip}
  {
    zipOpenNewFileInZip(zip, name, nullptr, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, 6);
  }
  ~PartWriter() { zipCloseFileInZip(zip_); }
  PartWriter(PartWriter const&) = delete;
  PartWriter& operator=(PartWriter const&) = delete;
  void write(std::string_view text)
  {
    zipWriteInFileInZip(zip_, text.data(), unsigned(text.size()));
  }

private:
  zipFile zip_;
};

// One million different shared texts, a third of all cells, as Excel saves them.
void make_shared(std::filesystem::path const& path)
{
  zipFile const zip = zipOpen64(path.c_str(), APPEND_STATUS_CREATE);
  for (auto const& part : sheet::testing::parts_of({.strings = " ",
                                                    .styles = "<cellXfs><xf numFmtId='0'/>"
                                                              "<xf numFmtId='14'/></cellXfs>"}))
    if (!part.name.ends_with("sheet1.xml") && !part.name.ends_with("Strings.xml"))
      PartWriter{zip, part.name.c_str()}.write(part.content);
  {
    PartWriter strings{zip, "xl/sharedStrings.xml"};
    strings.write("<sst>");
    for (int i = 0; i < rows * columns / 3; ++i)
      strings.write(fmt::format("<si><t>武昌区中南路街道{}号</t></si>", i));
    strings.write("</sst>");
  }
  {
    PartWriter part{zip, "xl/worksheets/sheet1.xml"};
    part.write("<worksheet><sheetData>");
    for (int row = 0, text = 0; row < rows; ++row) {
      part.write(fmt::format("<row r=\"{}\" spans=\"1:30\">", row + 1));
      for (std::uint32_t column = 0; column < columns; ++column) {
        auto const place = fmt::format("{}{}", column_letters(column), row + 1);
        auto const n = row * 79 + int(column);
        part.write(column % 3 == 0 ? fmt::format("<c r=\"{}\" t=\"s\"><v>{}</v></c>", place, text++)
                   : column % 3 == 1
                       ? fmt::format("<c r=\"{}\"><v>{}.{}</v></c>", place, n, n % 9 + 1)
                       : fmt::format("<c r=\"{}\" s=\"1\"><v>{}</v></c>", place, 36526 + n % 9000));
      }
      part.write("</row>");
    }
    part.write("</sheetData></worksheet>");
  }
  zipClose(zip, nullptr);
}

void read_shared(benchmark::State& state)
{
  File const file;
  make_shared(file.path);
  read_rows(state, file.path);
}
BENCHMARK(read_shared)->Unit(benchmark::kMillisecond)->Iterations(3);

}  // namespace
