// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsx/cell_styles.hpp"

#include "base/text.hpp"
#include "sheet/xlsx/xml_walk.hpp"

#include <algorithm>
#include <cctype>
#include <string>
#include <unordered_map>

namespace hengwen::sheet {
namespace {

constexpr std::size_t most_styles = 100'000;  // Excel stops at 65,490.

char lower(char c)
{
  return char(std::tolower(static_cast<unsigned char>(c)));
}

// What is between brackets is a colour, a language or a condition; or, if it is nothing but
// one of the letters of time, the sign that hours may go beyond 24.
bool is_elapsed(std::string_view inside)
{
  return !inside.empty() && std::ranges::all_of(inside, [&](char c) {
    return lower(c) == lower(inside[0]) && (lower(c) == 'h' || lower(c) == 'm' || lower(c) == 's');
  });
}

bool says_general(std::string_view code)
{
  constexpr std::string_view general = "general";
  return code.size() >= general.size() &&
         std::ranges::equal(code.substr(0, general.size()), general, {}, lower);
}

// The letters of a format outside of quotes, brackets and escapes, in lower case, up to the
// first semicolon (after it come the negative numbers, written the same way).
struct Letters {
  std::string letters;
  bool elapsed = false;
};

Letters letters_of(std::string_view code)
{
  Letters found;
  for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
    char const c = code[i];
    if (c == '"') {
      i = std::min(code.find('"', i + 1), code.size());
    } else if (c == '[') {
      auto const end = std::min(code.find(']', i + 1), code.size());
      found.elapsed |= is_elapsed(code.substr(i + 1, end - i - 1));
      i = end;
    } else if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else if (says_general(code.substr(i))) {
      i += 6;
    } else {
      found.letters += lower(c);
    }
  }
  return found;
}

class StylesHandler : public XmlHandler {
public:
  void start(std::string_view name, Attributes attributes) override
  {
    if (name == "numFmt")
      add_format(attributes);
    else if (name == "cellXfs")
      in_cell_formats_ = true;
    else if (name == "xf" && in_cell_formats_)
      add_style(attributes);
  }

  void end(std::string_view name) override
  {
    if (name == "cellXfs")
      in_cell_formats_ = false;
  }

  // The list of formats may follow the styles that use it.
  std::vector<Shown> shown() const
  {
    std::vector<Shown> all;
    all.reserve(styles_.size());
    for (auto const format : styles_) {
      auto const own = formats_.find(format);
      all.push_back(own == formats_.end() ? shown_by_builtin(format) : own->second);
    }
    return all;
  }

private:
  void add_format(Attributes attributes)
  {
    auto const code = attributes.get("formatCode");
    std::uint32_t id;
    if (!code || !from_text(attributes.get("numFmtId").value_or(""), id))
      return;
    if (formats_.size() >= most_styles)
      return say_no(BadWorkbook::workbook_too_large);
    formats_[id] = shown_by_code(*code);
  }

  void add_style(Attributes attributes)
  {
    std::uint32_t id;
    if (!from_text(attributes.get("numFmtId").value_or(""), id))
      id = 0;
    if (styles_.size() >= most_styles)
      return say_no(BadWorkbook::workbook_too_large);
    styles_.push_back(id);
  }

  bool in_cell_formats_ = false;
  std::unordered_map<std::uint32_t, Shown> formats_;
  std::vector<std::uint32_t> styles_;
};

}  // namespace

Shown shown_by_code(std::string_view code)
{
  auto [letters, elapsed] = letters_of(code);

  bool has_time = false;
  for (auto const mark : {"am/pm", "a/p"})
    if (auto const at = letters.find(mark); at != letters.npos) {
      letters.erase(at, std::string_view{mark}.size());
      has_time = true;
    }
  bool has_day = false, has_m = false;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    char const c = letters[i];
    char const next = i + 1 < letters.size() ? letters[i + 1] : '\0';
    has_time |= c == 'h' || c == 's';
    has_m |= c == 'm';
    // E is an exponent before a sign and a year otherwise; aaa is a Chinese day of the week.
    has_day |= c == 'y' || c == 'd' || (c == 'e' && next != '+' && next != '-') ||
               (c == 'a' && next == 'a');
  }
  if (has_day)
    return Shown::date;
  if (elapsed)
    return Shown::elapsed;
  if (has_time)
    return Shown::time;
  return has_m ? Shown::date : Shown::number;
}

Shown shown_by_builtin(std::uint32_t format)
{
  auto const within = [&](std::uint32_t from, std::uint32_t to) {
    return from <= format && format <= to;
  };
  // 27 to 36 and 50 to 58 are the East Asian ones: 31 is yyyy"年"m"月"d"日".
  if (within(14, 17) || format == 22 || within(27, 31) || format == 36 || within(50, 54) ||
      within(57, 58))
    return Shown::date;
  if (within(18, 21) || within(32, 35) || format == 45 || format == 47 || within(55, 56))
    return Shown::time;
  return format == 46 ? Shown::elapsed : Shown::number;
}

Answer<CellStyles> CellStyles::read(Pull const& pull, std::string_view part)
{
  StylesHandler handler;
  if (auto const verdict = walk_xml(pull, handler, part); !verdict)
    return std::unexpected{verdict.error()};
  CellStyles styles;
  styles.shown_ = handler.shown();
  return styles;
}

}  // namespace hengwen::sheet
