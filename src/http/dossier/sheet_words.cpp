// SPDX-License-Identifier: Apache-2.0
#include "http/dossier/sheet_words.hpp"

#include "base/citizen_id.hpp"
#include "base/money.hpp"
#include "base/words.hpp"
#include "domain/org/division.hpp"
#include "domain/policy/code_list.hpp"

namespace hengwen::http {
namespace {

constexpr std::chrono::years childhood{14};

std::string yes_or_no(std::string const& text)
{
  return text == "true" ? "是" : text == "false" ? "否" : text;
}

std::string money(std::string const& text)
{
  Money amount;
  return from_text(text, amount) ? to_text(amount) : text;
}

}  // namespace

ToldValue open_words(std::string text)
{
  return {text, text, text};
}

std::string coded(std::string_view list, std::string const& text)
{
  auto const* item = code_lists().item(list, text);
  if (!item)
    item = code_lists().recognise(list, text);
  return item ? item->zh : text;
}

std::string in_words(FieldType const& field, std::string const& text)
{
  if (field.name.ends_with("_division")) {
    auto const name = divisions().full_name(text);
    return name.empty() ? text : name;
  }
  if (field.kind == FieldKind::code)
    return coded(field.list, text);
  if (field.kind == FieldKind::boolean)
    return yes_or_no(text);
  return field.kind == FieldKind::money ? money(text) : text;
}

bool of_a_child(std::map<std::string, std::string> const& values, Date today)
{
  Date birth;
  auto const typed = values.find("birth_on");
  if (typed == values.end() || !from_text(typed->second, birth)) {
    auto const number = values.find("citizen_id");
    auto const id =
        number == values.end() ? std::nullopt : std::optional{read_citizen_id(number->second)};
    if (!id || !*id)
      return false;
    birth = (*id)->birth();
  }
  return std::chrono::sys_days{std::chrono::year_month_day{birth.day} + childhood} > today.day;
}

}  // namespace hengwen::http
