// SPDX-License-Identifier: Apache-2.0
#include "sheet/pdf_page.hpp"

#include "sheet/pdf_file.hpp"

#include <cairo-pdf.h>

#include <stdexcept>

namespace hengwen::sheet {

namespace {

struct Surface {
  explicit Surface(std::string& bytes)
      : surface{cairo_pdf_surface_create_for_stream(&append, &bytes, Pages::width, Pages::height)},
        page{cairo_create(surface)}
  {
    // 1.4 keeps its table of objects in plain text, which said_language() extends.
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4);
  }
  ~Surface()
  {
    cairo_destroy(page);
    cairo_surface_destroy(surface);
  }
  Surface(Surface const&) = delete;
  Surface& operator=(Surface const&) = delete;

  static cairo_status_t append(void* bytes, unsigned char const* data, unsigned length)
  {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<char const*>(data), length);
    return CAIRO_STATUS_SUCCESS;
  }

  cairo_surface_t* surface;
  cairo_t* page;
};

void say(cairo_surface_t* surface, cairo_pdf_metadata_t what, std::string const& text)
{
  cairo_pdf_surface_set_metadata(surface, what, text.c_str());
}

void check(cairo_status_t status)
{
  if (status != CAIRO_STATUS_SUCCESS)
    throw std::runtime_error{std::string{"a page could not be drawn: "} +
                             cairo_status_to_string(status)};
}

constexpr double small = 8.5;

}  // namespace

Pages::Pages(Frame frame) : frame_{std::move(frame)}, typesetter_{frame_.language} {}

void Pages::write(Paragraph const& paragraph, Setting setting)
{
  setting.room = setting.room.value_or(room);
  auto set = typesetter_.set(paragraph, setting);
  if (set.height() > left_on_page() && down_ > top)
    next_page();
  if (set.height() > full) {
    auto const [head, tail] = cut(paragraph, set.bytes_within(full));
    write(head, setting);
    return write(tail, setting);
  }
  auto const height = set.height();
  put(std::move(set), side, down_);
  down_ += height;
}

void Pages::next_page()
{
  pages_.emplace_back();
  down_ = top;
}

void Pages::put(SetText text, double from_left, double from_top)
{
  pages_.back().texts.push_back({std::move(text), from_left, from_top});
}

void Pages::stroke(double x1, double y1, double x2, double y2, double weight)
{
  pages_.back().strokes.push_back({x1, y1, x2, y2, weight});
}

std::string Pages::finish() const
{
  std::string bytes;
  {
    Surface const to{bytes};
    say(to.surface, CAIRO_PDF_METADATA_TITLE, frame_.title);
    say(to.surface, CAIRO_PDF_METADATA_SUBJECT, frame_.footer);
    say(to.surface, CAIRO_PDF_METADATA_CREATOR, "Hengwen");
    say(to.surface, CAIRO_PDF_METADATA_CREATE_DATE, to_text(frame_.printed_on) + "T00:00:00+08:00");
    for (std::size_t i = 0; i < pages_.size(); ++i) {
      if (!frame_.watermark.empty())
        draw_watermark(to.page);
      draw(to.page, pages_[i]);
      draw_footer(to.page, i + 1);
      cairo_show_page(to.page);
    }
    check(cairo_status(to.page));
    cairo_surface_finish(to.surface);
    check(cairo_surface_status(to.surface));
  }
  return said_language(std::move(bytes), frame_.language);
}

void Pages::draw(cairo_t* page, OnePage const& one) const
{
  cairo_set_source_rgb(page, 0, 0, 0);
  for (auto const& line : one.strokes) {
    cairo_set_line_width(page, line.weight);
    cairo_move_to(page, line.x1, line.y1);
    cairo_line_to(page, line.x2, line.y2);
    cairo_stroke(page);
  }
  for (auto const& put : one.texts)
    put.text.draw(page, put.left, put.top);
}

void Pages::draw_footer(cairo_t* page, std::size_t number) const
{
  auto const count = fmt::format("第 {} 页 / 共 {} 页", number, pages_.size());
  auto const line = bottom + 14;
  auto const right = typesetter_.set({{count, small}}, {.align = Align::right, .room = room});
  cairo_set_source_rgb(page, 0, 0, 0);
  right.draw(page, side, line);
  typesetter_.set({{frame_.footer, small, Face::regular, 0.25}}, {.room = room - 100})
      .draw(page, side, line);
}

// Pale enough to read through, and once in plain words in the head, for copies in black and white.
void Pages::draw_watermark(cairo_t* page) const
{
  auto const across = typesetter_.set({{frame_.watermark, 44, Face::bold, 0.91}}, {});
  cairo_save(page);
  cairo_translate(page, width / 2, height / 2);
  cairo_rotate(page, -0.9);
  across.draw(page, -across.width() / 2, -across.height() / 2);
  cairo_restore(page);
  typesetter_
      .set({{frame_.watermark, small, Face::bold, 0.35}}, {.align = Align::right, .room = room})
      .draw(page, side, top - 20);
}

}  // namespace hengwen::sheet
