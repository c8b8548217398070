// SPDX-License-Identifier: Apache-2.0
#include "app/import/cell_text.hpp"

#include "app/import/loose_text.hpp"
#include "base/citizen_id.hpp"
#include "base/money.hpp"
#include "base/words.hpp"

namespace hengwen::app {
namespace {

using sheet::CellKind;

constexpr std::ptrdiff_t longest_text = 2000;
constexpr int first_year = 1900;
constexpr int last_year = 2100;

bool is_digit(char c)
{
  return c >= '0' && c <= '9';
}

bool all_digits(std::string_view t)
{
  return !t.empty() && std::ranges::all_of(t, is_digit);
}

// Numbers and codes people copy about: blanks inside them mean nothing.
bool is_label(std::string_view field)
{
  constexpr std::string_view labels[] = {"number",
                                         "code",
                                         "parent",
                                         "division",
                                         "credit_code",
                                         "employer_credit_code",
                                         "registered_division",
                                         "address_division",
                                         "account",
                                         "phone",
                                         "postcode",
                                         "form",
                                         "item"};
  return std::ranges::find(labels, field) != std::end(labels);
}

std::string without_blanks(std::string_view text)
{
  std::string out;
  for (std::string_view rest = text; !rest.empty();) {
    auto const left = trimmed(rest);
    if (left.empty())
      break;
    rest = rest.substr(std::size_t(left.data() - rest.data()));
    out += rest.front();
    rest.remove_prefix(1);
  }
  return out;
}

// "1,234,567" has its commas where they belong; "1,5" and "12,34" do not.
bool ungroup(std::string_view whole, std::string& out)
{
  auto const first = whole.find(',');
  if (first == whole.npos)
    return out = whole, all_digits(whole);
  if (first == 0 || first > 3 || !all_digits(whole.substr(0, first)))
    return false;
  out = whole.substr(0, first);
  for (auto rest = whole.substr(first); !rest.empty(); rest.remove_prefix(4)) {
    if (rest.size() < 4 || rest[0] != ',' || !all_digits(rest.substr(1, 3)))
      return false;
    out += rest.substr(1, 3);
  }
  return true;
}

bool take_suffix(std::string_view& text, std::string_view suffix)
{
  if (!text.ends_with(suffix))
    return false;
  text = trimmed(text.substr(0, text.size() - suffix.size()));
  return true;
}

bool take_prefix(std::string_view& text, std::string_view prefix)
{
  if (!text.starts_with(prefix))
    return false;
  text = trimmed(text.substr(prefix.size()));
  return true;
}

// Fen of "1234" and "5678", moved four places for ten thousands; nothing if not exact.
CellValue exact_money(bool negative, std::string digits, std::string_view tail, MoneyUnit unit)
{
  std::size_t const places = unit == MoneyUnit::wan ? 6 : 2;
  while (tail.size() > 0 && tail.back() == '0')
    tail.remove_suffix(1);
  if (tail.size() > places)
    return CellValue::no(CellFault::money_too_precise);
  digits += tail;
  digits.append(places - tail.size(), '0');
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  constexpr std::size_t most = 14;  // A trillion yuan less one fen: numeric(14,2).
  if (digits.size() > most)
    return CellValue::no(CellFault::money_too_large);
  std::int64_t fen = 0;
  if (!digits.empty())
    from_text(digits, fen);
  return CellValue::of(to_text(Money::of_fen(negative ? -fen : fen)));
}

// One number of a date and the sign after it; false when there is none.
bool take_number(std::string_view& text, std::size_t most, int& out)
{
  std::size_t n = 0;
  while (n < text.size() && n < most && is_digit(text[n]))
    ++n;
  if (n == 0)
    return false;
  from_text(text.substr(0, n), out);
  text.remove_prefix(n);
  return true;
}

// What may follow the day: nothing, 日, or a time of day.
bool only_time(std::string_view rest)
{
  take_prefix(rest, "日");
  take_prefix(rest, "号");
  if (rest.starts_with('T'))
    rest.remove_prefix(1);
  rest = trimmed(rest);
  if (rest.empty())
    return true;
  return rest.size() <= 12 && is_digit(rest.front()) && rest.find(':') != rest.npos &&
         rest.find_first_not_of("0123456789:.") == rest.npos;
}

CellValue date_of_parts(int year, int month, int day)
{
  std::chrono::year_month_day const day_of{std::chrono::year{year},
                                           std::chrono::month{unsigned(month)},
                                           std::chrono::day{unsigned(day)}};
  if (!day_of.ok())
    return CellValue::no(CellFault::not_a_date);
  if (year < first_year || year > last_year)
    return CellValue::no(CellFault::date_out_of_range);
  return CellValue::of(to_text(Date{day_of}));
}

CellValue read_text(std::string_view text, std::string_view field)
{
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    auto const c = static_cast<unsigned char>(text[i]);
    if (c == '\t')
      out += ' ';
    else if (c == '\r')
      out += text.substr(i + 1).starts_with('\n') ? "" : "\n";
    else if ((c < 0x20 && c != '\n') || c == 0x7F)
      return CellValue::no(CellFault::control_characters);
    else
      out += char(c);
  }
  auto const length = characters(out);
  if (length < 0)
    return CellValue::no(CellFault::control_characters);
  if (length > longest_text)
    return CellValue::no(CellFault::too_long);
  if (is_label(field)) {
    out = without_blanks(half_width(out));
    if (field.ends_with("credit_code"))
      std::ranges::transform(out, out.begin(),
                             [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
  }
  return CellValue::of(std::move(out));
}

CellValue read_date_cell(sheet::Cell const& cell, std::string_view text)
{
  if (cell.kind == CellKind::boolean || cell.kind == CellKind::time)
    return CellValue::no(CellFault::not_a_date);
  // A plain number may be a date that lost its format, or anything else.
  if (cell.kind == CellKind::number && !(text.size() == 8 && all_digits(text)))
    return CellValue::no(CellFault::date_is_a_number);
  return read_date(text);
}

CellValue read_text_cell(sheet::Cell const& cell, std::string_view text, std::string_view field)
{
  if (cell.digits_lost)
    return CellValue::no(CellFault::digits_lost);
  if (cell.kind == CellKind::boolean)
    return CellValue::of(text == "true" ? "是" : "否");
  return read_text(text, field);
}

}  // namespace

CellValue read_money(std::string_view typed, MoneyUnit unit)
{
  auto const plain = half_width(typed);
  auto text = trimmed(plain);
  bool const negative = take_prefix(text, "-");
  if (take_prefix(text, "\xC2\xA5") || take_prefix(text, "RMB") || take_prefix(text, "人民币"))
    text = trimmed(text);
  take_suffix(text, "整");
  if (take_suffix(text, "万元") || take_suffix(text, "万"))
    unit = MoneyUnit::wan;
  else if (take_suffix(text, "元"))
    unit = MoneyUnit::yuan;
  auto const dot = text.find('.');
  auto const tail = dot == text.npos ? std::string_view{} : text.substr(dot + 1);
  if (dot != text.npos && !all_digits(tail))
    return CellValue::no(CellFault::not_money);
  std::string digits;
  if (!ungroup(text.substr(0, dot), digits))
    return CellValue::no(CellFault::not_money);
  return exact_money(negative, std::move(digits), tail, unit);
}

CellValue read_date(std::string_view typed)
{
  std::string const plain = has_wide(typed) ? half_width(typed) : std::string{typed};
  auto text = trimmed(plain);
  int year{}, month{}, day{};
  if (text.size() == 8 && all_digits(text)) {
    from_text(text.substr(0, 4), year), from_text(text.substr(4, 2), month);
    from_text(text.substr(6), day);
    return date_of_parts(year, month, day);
  }
  auto const before = text.size();
  if (!take_number(text, 4, year) || before - text.size() != 4)
    return CellValue::no(CellFault::not_a_date);
  std::string_view const signs[] = {"-", "/", ".", "年"};
  auto const* const sign =
      std::ranges::find_if(signs, [&](auto s) { return take_prefix(text, s); });
  if (sign == std::end(signs) || !take_number(text, 2, month))
    return CellValue::no(CellFault::not_a_date);
  auto const second = *sign == "年" ? std::string_view{"月"} : *sign;
  if (!take_prefix(text, second) || !take_number(text, 2, day) || !only_time(text))
    return CellValue::no(CellFault::not_a_date);
  return date_of_parts(year, month, day);
}

CellValue read_whole(std::string_view typed)
{
  auto const plain = half_width(typed);
  auto text = trimmed(plain);
  bool const negative = take_prefix(text, "-");
  auto const dot = text.find('.');
  if (dot != text.npos &&
      (dot + 1 == text.size() || text.find_first_not_of('0', dot + 1) != text.npos))
    return CellValue::no(CellFault::not_a_whole_number);
  std::string digits;
  if (!ungroup(text.substr(0, dot), digits))
    return CellValue::no(CellFault::not_a_whole_number);
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
  if (digits.size() > 12)  // More is never a count of anything here.
    return CellValue::no(CellFault::number_too_large);
  return CellValue::of(negative && digits != "0" ? "-" + digits : digits);
}

CellValue read_boolean(std::string_view typed)
{
  auto const said = loose(typed);
  for (auto const yes : {"是", "√", "✓", "✔", "有", "对", "y", "yes", "true", "1", "t"})
    if (said == yes)
      return CellValue::of("true");
  for (auto const no :
       {"否", "×", "✗", "✘", "x", "无", "不是", "没有", "错", "n", "no", "false", "0", "f"})
    if (said == no)
      return CellValue::of("false");
  return CellValue::no(CellFault::not_yes_or_no);
}

CellValue read_citizen(std::string_view typed)
{
  auto const number = read_citizen_id(typed);
  if (number)
    return CellValue::of(to_text(*number));
  BadCitizenId why{};
  from_word(number.error().why, why);
  return CellValue::no(why);
}

CellValue read_cell(sheet::Cell const& cell, FieldType const& field, MoneyUnit unit)
{
  auto const text = trimmed(cell.text);
  if (cell.kind == CellKind::empty || text.empty())
    return {};
  if (cell.kind == CellKind::error)
    return CellValue::no(text == sheet::not_calculated ? CellFault::not_calculated
                                                       : CellFault::cell_error);
  switch (field.kind) {
    case FieldKind::money:
      if (cell.kind != CellKind::text && cell.kind != CellKind::number)
        return CellValue::no(CellFault::not_money);
      return cell.digits_lost ? CellValue::no(CellFault::money_too_large) : read_money(text, unit);
    case FieldKind::integer:
      if (cell.kind != CellKind::text && cell.kind != CellKind::number)
        return CellValue::no(CellFault::not_a_whole_number);
      return read_whole(text);
    case FieldKind::date:
      return read_date_cell(cell, text);
    case FieldKind::boolean:
      return read_boolean(text);
    case FieldKind::citizen_id:
    case FieldKind::household:
      return cell.digits_lost ? CellValue::no(CellFault::digits_lost) : read_citizen(text);
    case FieldKind::employer:
      return read_text_cell(cell, text, "credit_code");
    case FieldKind::unit:
    case FieldKind::campaign:
    case FieldKind::centre:
    case FieldKind::rights_case:
    case FieldKind::trip:
      return read_text_cell(cell, text, "number");
    case FieldKind::text:
    case FieldKind::code:
      break;
  }
  return read_text_cell(cell, text, field.name);
}

}  // namespace hengwen::app
