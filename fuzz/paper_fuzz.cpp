// needs: sheet
// SPDX-License-Identifier: Apache-2.0
//
// Feeds the reader of papers with anything. What it takes it must take again as it made it, within
// the same limits, and with nothing of EXIF left.
//
//     paper_fuzz fuzz/corpus/paper -max_total_time=600
#include "sheet/paper/exif.hpp"
#include "sheet/paper/paper.hpp"

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using hengwen::PaperKind;
using hengwen::PaperLimits;
using hengwen::sheet::kind_of_paper;
using hengwen::sheet::orientation_of;
using hengwen::sheet::read_paper;

// Small enough that every limit is reached by a small input.
constexpr PaperLimits limits{.most_bytes = 1 << 18,
                             .most_pixels = 1 << 16,
                             .longest_side = 1 << 12,
                             .most_pages = 4,
                             .most_unpacked_bytes = 1 << 18,
                             .thumbnail_side = 16,
                             .most_of_item = 1,
                             .most_of_dossier = 1};

void must(bool promise)
{
  if (!promise)
    std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
  std::string_view const bytes{reinterpret_cast<char const*>(data), size};
  auto const paper = read_paper(bytes, limits);
  if (!paper)
    return 0;
  must(paper->content.size() <= limits.most_bytes && kind_of_paper(paper->content) == paper->kind);
  auto const again = read_paper(paper->content, limits);
  must(again && again->width == paper->width && again->height == paper->height &&
       again->pages == paper->pages);
  if (paper->kind != PaperKind::pdf)
    must(paper->width && paper->height && paper->thumbnail && !paper->pages);
  if (paper->kind == PaperKind::jpeg)
    must(orientation_of(paper->content) == 1 && !paper->content.contains("Exif"));
  return 0;
}
