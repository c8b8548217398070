// SPDX-License-Identifier: Apache-2.0
#include "sheet/paper/exif.hpp"

#include <cstdint>
#include <optional>

namespace hengwen::sheet {
namespace {

constexpr int upright = 1;
constexpr std::uint32_t orientation_tag = 0x0112;
constexpr std::uint32_t short_number = 3;
constexpr std::size_t entry_bytes = 12;

std::uint32_t number_at(std::string_view text, std::size_t at, std::size_t bytes, bool little)
{
  std::uint32_t out = 0;
  for (std::size_t i = 0; i < bytes; ++i) {
    auto const byte = std::uint8_t(text[at + (little ? bytes - 1 - i : i)]);
    out = out << 8 | byte;
  }
  return out;
}

// A TIFF header, and the first directory behind it.
int orientation_in(std::string_view tiff)
{
  if (tiff.size() < 8 || (!tiff.starts_with("II") && !tiff.starts_with("MM")))
    return upright;
  bool const little = tiff.starts_with("II");
  std::size_t at = number_at(tiff, 4, 4, little);
  if (at > tiff.size() || tiff.size() - at < 2)
    return upright;
  auto const entries = number_at(tiff, at, 2, little);
  at += 2;
  for (std::uint32_t i = 0; i < entries && tiff.size() - at >= entry_bytes; ++i) {
    if (number_at(tiff, at, 2, little) == orientation_tag &&
        number_at(tiff, at + 2, 2, little) == short_number) {
      auto const said = number_at(tiff, at + 8, 2, little);
      return said >= 1 && said <= 8 ? int(said) : upright;
    }
    at += entry_bytes;
  }
  return upright;
}

}  // namespace

int orientation_of(std::string_view jpeg)
{
  constexpr std::string_view exif{"Exif\0\0", 6};
  // Segment by segment, up to where the picture itself begins.
  for (std::size_t at = 2; at + 4 <= jpeg.size() && jpeg[at] == '\xFF';) {
    auto const marker = std::uint8_t(jpeg[at + 1]);
    if (marker == 0xFF) {
      ++at;
      continue;
    }
    if (marker == 0xD8 || marker == 0xD9 || marker == 0xDA)
      break;
    auto const length = number_at(jpeg, at + 2, 2, false);
    auto const segment = jpeg.substr(at + 4, length < 2 ? 0 : length - 2);
    if (marker == 0xE1 && segment.starts_with(exif))
      return orientation_in(segment.substr(exif.size()));
    at += 2 + std::size_t(length);
  }
  return upright;
}

}  // namespace hengwen::sheet
