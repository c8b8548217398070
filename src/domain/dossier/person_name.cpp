// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/person_name.hpp"

#include "base/narrow.hpp"
#include "embedded/files.hpp"

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace hengwen {
namespace {

// The first character of a text, as UTF-8; a byte that begins none stands for itself.
std::string_view first_of(std::string_view text)
{
  auto const lead = static_cast<unsigned char>(text.front());
  std::size_t const size = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  return text.substr(0, size);
}

std::string_view take_first(std::string_view& text)
{
  auto const first = first_of(text);
  text.remove_prefix(first.size());
  return first;
}

std::string_view content(std::string_view path)
{
  for (auto const& file : embedded::policy())
    if (file.path == path)
      return file.content;
  throw std::runtime_error{"policy/" + std::string{path} + " is missing"};
}

std::string_view take_line(std::string_view& text)
{
  auto const end = text.find('\n');
  auto const line = text.substr(0, end);
  text.remove_prefix(end == text.npos ? text.size() : end + 1);
  return line;
}

// Characters (or double surnames) and what stands for each, found by halving.
class Table {
public:
  void add(std::string_view of, std::string_view says) { rows_.emplace_back(of, says); }
  void sort() { std::ranges::sort(rows_); }

  std::string_view find(std::string_view of) const
  {
    auto const at = std::ranges::lower_bound(rows_, of, {}, &Row::first);
    return at != rows_.end() && at->first == of ? at->second : std::string_view{};
  }

private:
  using Row = std::pair<std::string_view, std::string_view>;
  std::vector<Row> rows_;
};

struct Readings {
  Table simplified;
  Table everywhere;
  Table at_head;  // Of a name.

  Readings()
  {
    for (auto text = content("names/simplified.txt"); !text.empty();) {
      auto line = take_line(text);
      auto const traditional = take_first(line);
      simplified.add(traditional, line);
    }
    for (auto text = content("names/readings.txt"); !text.empty();)
      add_syllable(take_line(text));
    simplified.sort();
    everywhere.sort();
    at_head.sort();
  }

private:
  void add_syllable(std::string_view line)
  {
    auto const blank = line.find(' ');
    auto const syllable = line.substr(0, blank);
    auto characters = line.substr(blank + 1);
    if (!syllable.starts_with('^')) {
      while (!characters.empty())
        everywhere.add(take_first(characters), syllable);
      return;
    }
    while (!characters.empty()) {
      auto const end = std::min(characters.find(' '), characters.size());
      at_head.add(characters.substr(0, end), syllable.substr(1));
      characters.remove_prefix(std::min(end + 1, characters.size()));
    }
  }
};

Readings const& readings()
{
  static Readings const all;
  return all;
}

// Between the parts of a name, as keyboards and old systems write it.
bool is_dot(std::string_view sign)
{
  constexpr std::string_view dots[] = {"·", "•", "．", "・", "･", "‧",
                                       "∙", "⋅", "●",  ".",  "-", "—"};
  return std::ranges::find(dots, sign) != std::end(dots);
}

// How the head of a plain name is read, where that is otherwise than elsewhere: the reading, and
// how many bytes that explains.
std::pair<std::string_view, std::size_t> reading_at_head(std::string_view plain)
{
  auto const one = first_of(plain).size();
  if (one < plain.size()) {
    auto const two = one + first_of(plain.substr(one)).size();
    if (auto const said = readings().at_head.find(plain.substr(0, two)); !said.empty())
      return {said, one};
  }
  return {readings().at_head.find(plain.substr(0, one)), one};
}

}  // namespace

std::string plain_name(std::string_view typed)
{
  auto const narrow = compact(typed);
  std::string out;
  out.reserve(narrow.size());
  for (std::string_view left = narrow; !left.empty();) {
    auto const sign = take_first(left);
    if (is_dot(sign))
      continue;
    auto const simple = readings().simplified.find(sign);
    out += simple.empty() ? sign : simple;
  }
  return out;
}

std::string sound_of(std::string_view typed)
{
  auto const plain = plain_name(typed);
  std::string out;
  std::string_view left{plain};
  if (left.empty())
    return out;
  if (auto const [said, size] = reading_at_head(left); !said.empty()) {
    out += said;
    left.remove_prefix(size);
  }
  while (!left.empty()) {
    auto const sign = take_first(left);
    auto const said = readings().everywhere.find(sign);
    // A blank between syllables only: letters stay a word.
    if (!out.empty() && sign.size() > 1)
      out += ' ';
    out += said.empty() ? sign : said;
  }
  return out;
}

}  // namespace hengwen
