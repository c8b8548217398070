// SPDX-License-Identifier: Apache-2.0
//
// Words set in type: how wide and how high they stand, measured before they are drawn.
//
//     {"统计期间:", regular} {"2015-01-01", bold}   in 200 points  ->  2 lines
//
// Chinese is set in the serif of official papers (宋体). A character it lacks is looked for in
// every other font of the machine, so rare names print. There are two faces and no more: each
// one embedded makes a file 200 kB larger and 20 ms slower.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

// As the libraries name them themselves.
using cairo_t = struct _cairo;              // NOLINT(bugprone-reserved-identifier)
using PangoContext = struct _PangoContext;  // NOLINT(bugprone-reserved-identifier)
using PangoLayout = struct _PangoLayout;    // NOLINT(bugprone-reserved-identifier)

namespace hengwen::sheet {

enum class Face : std::uint8_t { regular, bold };
enum class Align : std::uint8_t { left, centre, right };

// All sizes of a page are points: 72 to an inch.
struct Run {
  std::string text;
  double size = 10;
  Face face = Face::regular;
  double grey = 0;  // 0 is black, 1 is white.
};
using Paragraph = std::vector<Run>;

// How lines are laid. Without a room they end only where the text says so; all but the first
// begin so far to the right of it as the hang says.
struct Setting {
  Align align = Align::left;
  std::optional<double> room = {};
  double hang = 0;
};

// One paragraph in its lines.
class SetText {
public:
  double width() const { return width_; }  // Of its longest line.
  double height() const { return height_; }
  int lines() const;
  void draw(cairo_t*, double left, double top) const;

  // After how many bytes the lines that fit into so many points end; at least one line fits.
  std::size_t bytes_within(double points) const;

private:
  friend class Typesetter;
  struct Release {
    void operator()(PangoLayout*) const;
  };
  std::unique_ptr<PangoLayout, Release> layout_;
  double width_ = 0;
  double height_ = 0;
};

class Typesetter {
public:
  explicit Typesetter(std::string const& language);

  SetText set(Paragraph const&, Setting const&) const;

private:
  struct Release {
    void operator()(PangoContext*) const;
  };
  std::unique_ptr<PangoContext, Release> context_;
};

// The paragraph up to so many bytes, and the rest of it.
std::pair<Paragraph, Paragraph> cut(Paragraph const&, std::size_t bytes);

}  // namespace hengwen::sheet
