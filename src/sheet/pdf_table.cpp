// SPDX-License-Identifier: Apache-2.0
#include "sheet/pdf_table.hpp"

#include <numeric>

namespace hengwen::sheet {

namespace {

constexpr double beside = 4;   // Between a cell's text and its sides,
constexpr double above = 1.6;  // and above and below it.
constexpr double below_caption = 3;
constexpr double thin = 0.5;
constexpr double thick = 1.1;

struct SetRow {
  std::vector<SetText> texts;  // One for each cell of the row.
  double height = 0;
};

// A row cut in two, between lines; the cells stay where they are.
std::pair<TableRow, TableRow> cut_row(TableRow const& row, SetRow const& set, double room)
{
  std::pair<TableRow, TableRow> out;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    TableCell head = row.cells[i];
    TableCell tail = head;
    std::tie(head.words, tail.words) = cut(head.words, set.texts[i].bytes_within(room));
    out.first.cells.push_back(std::move(head));
    out.second.cells.push_back(std::move(tail));
  }
  return out;
}

class Writer {
public:
  Writer(Pages& pages, Table const& table) : pages_{pages}, table_{table}
  {
    edges_.push_back(Pages::side);
    for (double const width : table.widths)
      edges_.push_back(edges_.back() + width);
    header_height_ = height_of(measured(table_.header));
  }

  void write()
  {
    auto const caption = pages_.typesetter().set(table_.caption, {.room = Pages::room});
    auto const need =
        (table_.caption.empty() ? 0 : caption.height() + below_caption) + header_height_ +
        (table_.sections.empty()
             ? 0
             : beginning(table_.sections.front(), measured(table_.sections.front().rows)));
    if (need > pages_.left_on_page() && pages_.down() > Pages::top)
      pages_.next_page();
    if (!table_.caption.empty()) {
      pages_.write(table_.caption);
      pages_.skip(below_caption);
    }
    begin_part();
    for (auto const& section : table_.sections)
      write_section(section);
    end_part();
  }

private:
  double left() const { return edges_.front(); }
  double right() const { return edges_.back(); }

  SetRow measured(TableRow const& row) const
  {
    SetRow out;
    for (auto const& cell : row.cells) {
      auto const room = edges_[cell.column + cell.span] - edges_[cell.column] - 2 * beside;
      out.texts.push_back(pages_.typesetter().set(
          cell.words, {.align = cell.align, .room = room - cell.inset, .hang = cell.hang}));
      out.height = std::max(out.height, out.texts.back().height() + 2 * above);
    }
    return out;
  }

  std::vector<SetRow> measured(std::vector<TableRow> const& rows) const
  {
    std::vector<SetRow> out;
    for (auto const& row : rows)
      out.push_back(measured(row));
    return out;
  }

  static double height_of(std::vector<SetRow> const& rows)
  {
    return std::accumulate(rows.begin(), rows.end(), 0.0,
                           [](double sum, SetRow const& row) { return sum + row.height; });
  }

  // The part of the table on one page: between its two thick lines.
  void begin_part()
  {
    part_top_ = pages_.down();
    for (auto const& row : table_.header) {
      place(row, measured(row));
      across(thin);
    }
  }

  void end_part()
  {
    if (table_.ruling == Ruling::none || pages_.down() == part_top_)
      return;
    auto const down = pages_.down();
    pages_.stroke(left(), part_top_, right(), part_top_, thick);
    pages_.stroke(left(), down, right(), down, thick);
    pages_.stroke(left(), part_top_, left(), down, thick);
    pages_.stroke(right(), part_top_, right(), down, thick);
  }

  void turn_page()
  {
    end_part();
    pages_.next_page();
    begin_part();
  }

  void across(double weight)
  {
    if (table_.ruling != Ruling::none)
      pages_.stroke(left(), pages_.down(), right(), pages_.down(), weight);
  }

  // Its head is one cell, which the lines between rows do not cross.
  bool boxed(Section const& section) const
  {
    return section.head && table_.ruling == Ruling::every_cell;
  }

  double least_height(Section const& section, double head) const
  {
    auto const share =
        boxed(section) ? head / double(std::max<std::size_t>(1, section.rows.size())) : head;
    return std::max(share, section.row_height);
  }

  // What a section must find on a page to begin there: all of it when it is short, otherwise its
  // first row, and room for its head.
  double beginning(Section const& section, std::vector<SetRow> const& sets) const
  {
    if (sets.empty())
      return 0;
    auto const head = section.head ? measured({{*section.head}}).height : 0;
    auto const least = least_height(section, head);
    auto const high = std::accumulate(
        sets.begin(), sets.end(), 0.0,
        [&](double sum, SetRow const& row) { return sum + std::max(row.height, least); });
    if (high < Pages::full / 4)
      return high;
    auto const first = std::max(sets.front().height, least);
    return boxed(section) ? std::max(first, std::min(head, high)) : first;
  }

  void between_rows(Section const& section)
  {
    if (!boxed(section))
      return across(thin);
    auto const from = edges_[section.head->column + section.head->span];
    pages_.stroke(from, pages_.down(), right(), pages_.down(), thin);
  }

  void write_section(Section const& section)
  {
    auto sets = measured(section.rows);
    auto const begun = part_top_ + header_height_ + thick;
    if (beginning(section, sets) > pages_.left_on_page() && pages_.down() > begun)
      turn_page();
    auto const head = section.head ? measured({{*section.head}}).height : 0;
    section_top_ = pages_.down();
    auto const least = least_height(section, head);
    for (std::size_t i = 0; i < section.rows.size(); ++i) {
      auto const last = i + 1 == section.rows.size();
      write_row(section, section.rows[i], std::move(sets[i]), least);
      if (!last && table_.ruling == Ruling::every_cell)
        between_rows(section);
    }
    end_section(section);
    across(thin);
  }

  void write_row(Section const& section, TableRow const& row, SetRow set, double at_least)
  {
    set.height = std::max(set.height, at_least);
    if (set.height > pages_.left_on_page() && pages_.down() > Pages::top + header_height_) {
      end_section(section);
      turn_page();
      section_top_ = pages_.down();
    }
    if (set.height <= pages_.left_on_page())
      return place(row, std::move(set));
    auto const room = pages_.left_on_page() - 2 * above;
    auto const [now, later] = cut_row(row, set, room);
    place(now, measured(now));
    write_row(section, later, measured(later), at_least);
  }

  // The head beside what stands of its section on this page.
  void end_section(Section const& section)
  {
    if (!section.head || pages_.down() == section_top_)
      return;
    auto set = measured({{*section.head}});
    auto const height = pages_.down() - section_top_;
    // A last row that went over to the next page is too low for it.
    if (boxed(section) && set.height > height + 1)
      return;
    auto const top = section_top_ + (height - set.texts[0].height()) / 2;
    pages_.put(std::move(set.texts[0]), edges_[section.head->column] + beside, top);
    if (table_.ruling == Ruling::every_section)
      beside_column(section.head->column + section.head->span, section_top_);
  }

  void beside_column(std::size_t column, double top)
  {
    pages_.stroke(edges_[column], top, edges_[column], pages_.down(), thin);
  }

  void place(TableRow const& row, SetRow set)
  {
    auto const top = pages_.down();
    pages_.skip(set.height);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      auto const& cell = row.cells[i];
      auto const high = set.texts[i].height();
      auto const foot = top + set.height - above;
      if (cell.stand == Stand::on_a_line)
        pages_.stroke(edges_[cell.column] + beside / 2, foot,
                      edges_[cell.column + cell.span] - beside / 2, foot, thin);
      auto const down = cell.stand == Stand::middle ? top + (set.height - high) / 2 : foot - high;
      pages_.put(std::move(set.texts[i]), edges_[cell.column] + beside + cell.inset, down);
      if (table_.ruling == Ruling::every_cell && cell.column > 0)
        beside_column(cell.column, top);
    }
  }

  Pages& pages_;
  Table const& table_;
  std::vector<double> edges_;
  double header_height_ = 0;
  double part_top_ = 0;
  double section_top_ = 0;
};

}  // namespace

void write(Pages& pages, Table const& table)
{
  Writer{pages, table}.write();
}

}  // namespace hengwen::sheet
