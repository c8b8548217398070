// SPDX-License-Identifier: Apache-2.0
#include "sheet/paper/picture.hpp"

namespace hengwen::sheet {
namespace {

// Where a dot of the upright picture lies in the one that was taken.
struct Place {
  int x;
  int y;
};
Place source_of(Place to, int width, int height, int orientation)
{
  auto const [x, y] = to;
  switch (orientation) {
    case 2:
      return {width - 1 - x, y};
    case 3:
      return {width - 1 - x, height - 1 - y};
    case 4:
      return {x, height - 1 - y};
    case 5:
      return {y, x};
    case 6:
      return {y, height - 1 - x};
    case 7:
      return {width - 1 - y, height - 1 - x};
    case 8:
      return {width - 1 - y, x};
    default:
      return to;
  }
}

// The mean of the dots in a rectangle; the ends are not in it.
void put_mean(Picture const& from, Place begin, Place end, unsigned char* to)
{
  std::array<std::uint64_t, 3> sum{};
  for (int y = begin.y; y < end.y; ++y)
    for (int x = begin.x; x < end.x; ++x)
      for (std::size_t c = 0; c < 3; ++c)
        sum[c] += from.at(x, y)[c];
  auto const count = std::uint64_t(end.x - begin.x) * std::uint64_t(end.y - begin.y);
  for (std::size_t c = 0; c < 3; ++c)
    to[c] = static_cast<unsigned char>((sum[c] + count / 2) / count);
}

}  // namespace

Picture blank(int width, int height)
{
  Picture out{width, height, {}};
  out.dots.resize(std::size_t(width) * std::size_t(height) * 3);
  return out;
}

Verdict may_unpack(std::int64_t width, std::int64_t height, PaperLimits const& limits)
{
  if (width < 1 || height < 1)
    return refuse(PaperRefusal::paper_damaged);
  if (width > limits.longest_side || height > limits.longest_side ||
      width * height > limits.most_pixels)
    return refuse(PaperRefusal::too_many_pixels);
  return allowed;
}

Picture turned(Picture from, int orientation)
{
  if (orientation < 2 || orientation > 8)
    return from;
  bool const lies = orientation >= 5;
  auto out = blank(lies ? from.height : from.width, lies ? from.width : from.height);
  for (int y = 0; y < out.height; ++y)
    for (int x = 0; x < out.width; ++x) {
      auto const source = source_of({x, y}, from.width, from.height, orientation);
      std::copy_n(from.at(source.x, source.y), 3, out.at(x, y));
    }
  return out;
}

Picture shrunk(Picture const& from, int side)
{
  int const longest = std::max(from.width, from.height);
  if (longest <= side)
    return from;
  auto const scaled = [&](int length) {
    return std::max(1, int(std::int64_t(length) * side / longest));
  };
  auto out = blank(scaled(from.width), scaled(from.height));
  auto const edge = [](int n, int of, int length) { return int(std::int64_t(n) * length / of); };
  for (int y = 0; y < out.height; ++y)
    for (int x = 0; x < out.width; ++x)
      put_mean(from, {edge(x, out.width, from.width), edge(y, out.height, from.height)},
               {edge(x + 1, out.width, from.width), edge(y + 1, out.height, from.height)},
               out.at(x, y));
  return out;
}

}  // namespace hengwen::sheet
