// SPDX-License-Identifier: Apache-2.0
#include "sheet/pdf_text.hpp"

#include <pango/pangocairo.h>

#include <algorithm>
#include <new>

namespace hengwen::sheet {

namespace {

// Pango counts in whole parts of a point.
double points(int units)
{
  return double(units) / PANGO_SCALE;
}

struct Description {
  Description(Face face, double size) : font{pango_font_description_new()}
  {
    pango_font_description_set_family_static(font, "Noto Serif CJK SC,Noto Sans CJK SC,serif,sans");
    pango_font_description_set_weight(font,
                                      face == Face::bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(font, size * PANGO_SCALE);
  }
  ~Description() { pango_font_description_free(font); }
  Description(Description const&) = delete;
  Description& operator=(Description const&) = delete;

  PangoFontDescription* font;
};

void insert(PangoAttrList* list, PangoAttribute* attribute, std::size_t from, std::size_t to)
{
  attribute->start_index = guint(from);
  attribute->end_index = guint(to);
  pango_attr_list_insert(list, attribute);
}

// Pango refuses text that is not UTF-8; such bytes print as the sign for "unreadable".
std::string valid(std::string const& text)
{
  gchar* const made = g_utf8_make_valid(text.data(), gssize(text.size()));
  std::string out{made};
  g_free(made);
  return out;
}

void write_runs(PangoLayout* layout, Paragraph const& paragraph)
{
  std::string text;
  PangoAttrList* const list = pango_attr_list_new();
  for (Run const& run : paragraph) {
    auto const from = text.size();
    text += valid(run.text);
    Description const description{run.face, run.size};
    insert(list, pango_attr_font_desc_new(description.font), from, text.size());
    // The digest 8b0ff64a is copied from the paper sign by sign, not with "ff" as one sign.
    insert(list, pango_attr_font_features_new("liga=0, clig=0"), from, text.size());
    auto const shade = guint16(std::clamp(run.grey, 0.0, 1.0) * 0xffff);
    if (shade != 0)
      insert(list, pango_attr_foreground_new(shade, shade, shade), from, text.size());
  }
  pango_layout_set_text(layout, text.data(), int(text.size()));
  pango_layout_set_attributes(layout, list);
  pango_attr_list_unref(list);
}

PangoAlignment pango_align(Align align)
{
  return align == Align::left     ? PANGO_ALIGN_LEFT
         : align == Align::centre ? PANGO_ALIGN_CENTER
                                  : PANGO_ALIGN_RIGHT;
}

}  // namespace

void SetText::Release::operator()(PangoLayout* layout) const
{
  g_object_unref(layout);
}
void Typesetter::Release::operator()(PangoContext* context) const
{
  g_object_unref(context);
}

int SetText::lines() const
{
  return pango_layout_get_line_count(layout_.get());
}

void SetText::draw(cairo_t* page, double left, double top) const
{
  cairo_move_to(page, left, top);
  pango_cairo_show_layout(page, layout_.get());
}

std::size_t SetText::bytes_within(double room) const
{
  PangoLayoutIter* const line = pango_layout_get_iter(layout_.get());
  std::size_t bytes = 0;
  do {
    PangoRectangle box;
    pango_layout_iter_get_line_extents(line, nullptr, &box);
    if (bytes > 0 && points(box.y + box.height) > room)
      break;
    auto const* const shown = pango_layout_iter_get_line_readonly(line);
    bytes = std::size_t(shown->start_index + shown->length);
  } while (pango_layout_iter_next_line(line));
  pango_layout_iter_free(line);
  return bytes;
}

// The font map belongs to the thread and is kept by Pango: fonts are looked up once, and
// a thousand pages need no more memory than one.
Typesetter::Typesetter(std::string const& language)
    : context_{pango_font_map_create_context(pango_cairo_font_map_get_default())}
{
  if (!context_)
    throw std::bad_alloc{};
  // One point on paper is one unit of the page, and glyphs keep their true widths.
  pango_cairo_context_set_resolution(context_.get(), 72);
  cairo_font_options_t* const options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options(context_.get(), options);
  cairo_font_options_destroy(options);
  pango_context_set_round_glyph_positions(context_.get(), FALSE);
  pango_context_set_language(context_.get(), pango_language_from_string(language.c_str()));
}

SetText Typesetter::set(Paragraph const& paragraph, Setting const& setting) const
{
  SetText out;
  out.layout_.reset(pango_layout_new(context_.get()));
  PangoLayout* const layout = out.layout_.get();
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment(layout, pango_align(setting.align));
  if (setting.room)
    pango_layout_set_width(layout, int(*setting.room * PANGO_SCALE));
  pango_layout_set_indent(layout, -int(setting.hang * PANGO_SCALE));
  // An empty paragraph is as high as a line of its own size.
  Description const first{paragraph.empty() ? Face::regular : paragraph.front().face,
                          paragraph.empty() ? Run{}.size : paragraph.front().size};
  pango_layout_set_font_description(layout, first.font);
  write_runs(layout, paragraph);

  PangoRectangle box;
  pango_layout_get_extents(layout, nullptr, &box);
  out.width_ = points(box.width);
  out.height_ = points(box.height);
  return out;
}

std::pair<Paragraph, Paragraph> cut(Paragraph const& paragraph, std::size_t bytes)
{
  std::pair<Paragraph, Paragraph> out;
  for (Run const& run : paragraph) {
    auto const here = std::min(bytes, run.text.size());
    bytes -= here;
    Run head = run;
    head.text = run.text.substr(0, here);
    Run tail = run;
    tail.text = run.text.substr(here);
    if (!head.text.empty())
      out.first.push_back(std::move(head));
    if (!tail.text.empty())
      out.second.push_back(std::move(tail));
  }
  return out;
}

}  // namespace hengwen::sheet
