// SPDX-License-Identifier: Apache-2.0
#include "sheet/paper/paper.hpp"

#include "sheet/paper/exif.hpp"
#include "sheet/paper/jpeg.hpp"
#include "sheet/paper/pdf_paper.hpp"
#include "sheet/paper/png_picture.hpp"

namespace hengwen::sheet {
namespace {

constexpr int quality = 85;
constexpr int thumbnail_quality = 75;

Paper paper_of(PaperKind kind, Picture const& picture, std::string content,
               PaperLimits const& limits)
{
  return {.kind = kind,
          .content = std::move(content),
          .width = picture.width,
          .height = picture.height,
          .pages = {},
          .thumbnail = write_jpeg(shrunk(picture, int(limits.thumbnail_side)), thumbnail_quality)};
}

Answer<Paper> made_anew(PaperKind kind, std::string_view bytes, PaperLimits const& limits)
{
  if (kind == PaperKind::jpeg) {
    auto const picture = turned(TRY(read_jpeg(bytes, limits)), orientation_of(bytes));
    return paper_of(kind, picture, write_jpeg(picture, quality), limits);
  }
  if (kind == PaperKind::png) {
    auto const picture = TRY(read_png(bytes, limits));
    return paper_of(kind, picture, write_png(picture), limits);
  }
  auto clean = TRY(read_pdf(bytes, limits));
  return Paper{.kind = kind,
               .content = std::move(clean.content),
               .width = {},
               .height = {},
               .pages = clean.pages,
               .thumbnail = {}};
}

}  // namespace

std::optional<PaperKind> kind_of_paper(std::string_view bytes)
{
  constexpr std::pair<std::string_view, PaperKind> begins[] = {
      {"\xFF\xD8\xFF", PaperKind::jpeg},
      {"\x89PNG\r\n\x1A\n", PaperKind::png},
      {"%PDF-", PaperKind::pdf}};
  for (auto const& [sign, kind] : begins)
    if (bytes.starts_with(sign))
      return kind;
  return std::nullopt;
}

Answer<Paper> read_paper(std::string_view bytes, PaperLimits const& limits)
{
  if (bytes.empty())
    return refuse(PaperRefusal::paper_empty);
  if (bytes.size() > limits.most_bytes)
    return refuse(PaperRefusal::paper_too_large);
  auto const kind = kind_of_paper(bytes);
  if (!kind)
    return refuse(PaperRefusal::paper_of_unknown_kind);
  auto paper = TRY(made_anew(*kind, bytes, limits));
  if (paper.content.size() > limits.most_bytes)
    return refuse(PaperRefusal::paper_too_large);
  return paper;
}

}  // namespace hengwen::sheet
