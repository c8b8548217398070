// SPDX-License-Identifier: Apache-2.0
#include "sheet/qr_code.hpp"

#include <qrcodegen/qrcodegen.hpp>

namespace hengwen::sheet {
namespace {

constexpr double quiet = 4;

}  // namespace

std::vector<std::vector<bool>> qr_squares(std::string const& text)
{
  // A quarter of a stamped and folded paper may be unreadable.
  auto const code = qrcodegen::QrCode::encodeText(text.c_str(), qrcodegen::QrCode::Ecc::MEDIUM);
  auto const size = std::size_t(code.getSize());
  std::vector<std::vector<bool>> rows(size, std::vector<bool>(size));
  for (std::size_t y = 0; y < size; ++y)
    for (std::size_t x = 0; x < size; ++x)
      rows[y][x] = code.getModule(int(x), int(y));
  return rows;
}

void draw_qr(Pages& pages, std::string const& text, double left, double top, double side)
{
  auto const rows = qr_squares(text);
  auto const square = side / (double(rows.size()) + 2 * quiet);
  for (std::size_t y = 0; y < rows.size(); ++y) {
    auto const& row = rows[y];
    auto const middle = top + (quiet + double(y) + 0.5) * square;
    for (std::size_t x = 0; x < row.size();) {
      auto const from = x;
      while (x < row.size() && row[x])
        ++x;
      if (x > from)
        pages.stroke(left + (quiet + double(from)) * square, middle,
                     left + (quiet + double(x)) * square, middle, square);
      else
        ++x;
    }
  }
}

}  // namespace hengwen::sheet
