// SPDX-License-Identifier: Apache-2.0
//
// A4 pages that are filled from top to bottom and know how many they are.
//
//     ┌───────────────────────┐
//     │ what was put on it    │  down() ── how far it is filled
//     │                       │
//     │ version   第 1 页/共 2 页 │  the footer, and a watermark when asked for
//     └───────────────────────┘
//
// The same calls make the same bytes. Tables are in pdf_table.hpp; what a form says, in
// form_pdf.hpp.
#pragma once

#include "base/date.hpp"
#include "sheet/pdf_text.hpp"

namespace hengwen::sheet {

struct Frame {
  std::string title;     // Of the file, for the reader's window and for search.
  std::string language;  // "zh-CN"
  Date printed_on;
  std::string footer;     // Beside the page number: what was printed, and by which version.
  std::string watermark;  // Across every page and in its head; empty for none.
};

class Pages {
public:
  explicit Pages(Frame);

  static constexpr double width = 595.276;  // A4
  static constexpr double height = 841.89;
  static constexpr double side = 44;
  static constexpr double top = 54;
  static constexpr double bottom = height - 56;     // The footer is below.
  static constexpr double room = width - 2 * side;  // Of a paragraph that names none.
  static constexpr double full = bottom - top;

  // A paragraph over the whole width, on the next page if it does not fit on this one.
  void write(Paragraph const&, Setting = {});
  void skip(double points) { down_ += points; }
  void next_page();

  double down() const { return down_; }
  double left_on_page() const { return bottom - down_; }
  Typesetter const& typesetter() const { return typesetter_; }

  // At a place of the present page; for tables.
  void put(SetText, double from_left, double from_top);
  void stroke(double x1, double y1, double x2, double y2, double weight);

  // The finished file.
  std::string finish() const;

private:
  struct Put {
    SetText text;
    double left;
    double top;
  };
  struct Stroke {
    double x1, y1, x2, y2, weight;
  };
  struct OnePage {
    std::vector<Put> texts;
    std::vector<Stroke> strokes;
  };

  void draw(cairo_t*, OnePage const&) const;
  void draw_footer(cairo_t*, std::size_t number) const;
  void draw_watermark(cairo_t*) const;

  Frame frame_;
  Typesetter typesetter_;
  std::vector<OnePage> pages_{1};
  double down_ = top;
};

}  // namespace hengwen::sheet
