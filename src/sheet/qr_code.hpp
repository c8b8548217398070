// SPDX-License-Identifier: Apache-2.0
//
// A QR code on a page. Its squares are short strokes, so that paper shows them as sharp as lines.
#pragma once

#include "sheet/pdf_page.hpp"

namespace hengwen::sheet {

// Rows of squares, each true where it is black; without the quiet zone of four squares around.
std::vector<std::vector<bool>> qr_squares(std::string const& text);

// With its quiet zone in a square of this side. Throws std::length_error for more text than a code
// holds.
void draw_qr(Pages&, std::string const& text, double left, double top, double side);

}  // namespace hengwen::sheet
