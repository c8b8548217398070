// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/notice.hpp"

#include "base/phone.hpp"
#include "base/words.hpp"
#include "domain/labels.hpp"
#include "domain/policy/code_list.hpp"
#include "domain/policy/deadline.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace hengwen {
namespace {

// Surnames of two characters that are still borne.
constexpr std::string_view double_surnames[] = {
    "欧阳", "上官", "司马", "诸葛", "司徒", "令狐", "皇甫", "尉迟", "公孙", "慕容", "夏侯",
    "宇文", "长孙", "东方", "南宫", "西门", "端木", "独孤", "呼延", "闻人", "申屠", "太史",
    "钟离", "鲜于", "轩辕", "百里", "东郭", "濮阳", "赫连", "澹台", "拓跋", "完颜", "万俟",
    "司空", "司寇", "仲孙", "公冶", "宗政", "淳于", "单于", "第五", "纳兰", "漆雕", "左丘",
};

std::size_t bytes_of_first_character(std::string_view text)
{
  auto const continues = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; };
  std::size_t n = 1;
  while (n < text.size() && continues(text[n]))
    ++n;
  return n;
}

// Full-width digits of Chinese input (U+FF10 to U+FF19) as the plain ones.
std::string with_plain_digits(std::string_view text)
{
  constexpr std::string_view wide = "\xef\xbc";
  std::string out;
  for (std::size_t n = 0; n < text.size(); ++n) {
    bool const is_wide = text.substr(n).starts_with(wide) && n + 2 < text.size();
    auto const sign = is_wide ? static_cast<unsigned char>(text[n + 2]) : 0U;
    bool const digit = sign >= 0x90 && sign <= 0x99;
    out += digit ? char('0' + (sign - 0x90)) : text[n];
    n += digit ? 2 : 0;
  }
  return out;
}

// Eight digits and more in a row, also in groups: no house or year is that long.
bool has_long_number(std::string_view text)
{
  constexpr int longest = 7;
  int digits = 0;
  return std::ranges::any_of(with_plain_digits(text), [&](char c) {
    if (c >= '0' && c <= '9')
      ++digits;
    else if (c != ' ' && c != '-')
      digits = 0;
    return digits > longest;
  });
}

// One line of words: a line break would let one field speak for another.
Verdict is_line(std::string_view text, NoNotice missing, std::string_view where)
{
  auto const breaks = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
  if (trimmed(text).empty())
    return refuse(missing, where);
  if (std::ranges::any_of(text, breaks))
    return refuse(NoNotice::more_than_one_line, where);
  return allowed;
}

Verdict is_public(std::string_view text, NoNotice missing, std::string_view where)
{
  TRY(is_line(text, missing, where));
  if (has_long_number(text))
    return refuse(NoNotice::long_number_inside, where);
  return allowed;
}

TimeLimit const& period_of(NoticeSheet const& sheet)
{
  bool const entry = sheet.kind == NoticeKind::entry;
  auto const* limit = time_limit(entry ? "notice_before_approval" : "notice_before_exit",
                                 sheet.division, sheet.posted_on);
  if (!limit)
    throw std::runtime_error{"policy/times.json: no period for a notice"};
  return *limit;
}

std::string period_text(PublicNotice const& notice)
{
  auto const& words = step_labels().notice;
  auto text = fmt::format(fmt::runtime(words.at(notice.unit).zh), to_text(notice.posted_on),
                          to_text(notice.until), notice.length);
  if (notice.reckoning == Reckoning::calendar_unknown)
    text += words.at("calendar_unknown").zh;
  return text;
}

}  // namespace

std::string surname_only(std::string_view name)
{
  auto const shown = trimmed(name);
  bool const dotted = shown.contains("·") || shown.contains("•");
  auto const is_surname = [&](std::string_view two) { return shown.starts_with(two); };
  auto const* found = std::ranges::find_if(double_surnames, is_surname);
  if (!dotted && found != std::end(double_surnames) && characters(shown) > 2)
    return std::string{*found} + "*";
  return std::string{shown.substr(0, bytes_of_first_character(shown))} + "*";
}

Answer<PublicNotice> public_notice(NoticeSheet const& sheet, NoticeSubject const& subject)
{
  TRY(is_public(sheet.union_name, NoNotice::union_name_missing, "union_name"));
  TRY(is_line(sheet.phone, NoNotice::objection_phone_missing, "phone"));
  if (!is_phone(trimmed(sheet.phone)))
    return refuse(NoNotice::not_a_phone, "phone");
  TRY(is_public(subject.name, NoNotice::name_missing, "name"));
  TRY(is_public(subject.place, NoNotice::place_missing, "place"));
  auto const* category = code_lists().item("CL-01", subject.category);
  if (!category)
    return refuse(NoNotice::unknown_category, "category");
  auto const* level = code_lists().item("CL-02", subject.level);
  if (!level)
    return refuse(NoNotice::unknown_level, "level");

  auto const& period = period_of(sheet);
  auto const end = last_day(period, sheet.posted_on);
  bool const full = subject.shown == NameShown::full;
  return PublicNotice{
      .kind = sheet.kind,
      .union_name = std::string{trimmed(sheet.union_name)},
      .name = full ? std::string{trimmed(subject.name)} : surname_only(subject.name),
      .place = std::string{trimmed(subject.place)},
      .category = category->zh,
      .level = level->zh,
      .posted_on = sheet.posted_on,
      .until = end.day,
      .reckoning = end.reckoning,
      .length = period.length,
      .unit = period.unit,
      .phone = std::string{trimmed(sheet.phone)}};
}

Verdict may_be_reached_at(std::string_view contact)
{
  if (is_meant_as_phone(contact) && !is_phone(contact))
    return refuse(NoNotice::not_a_phone, "contact");
  return allowed;
}

std::string canonical_text(PublicNotice const& notice)
{
  auto const& words = step_labels().notice;
  auto const line = [&](std::string_view word, std::string_view value) {
    return fmt::format("{}：{}\n", words.at(std::string{word}).zh, value);
  };
  return words.at(std::string{word_of(notice.kind)}).zh + "\n" +
         line("union_name", notice.union_name) + line("name", notice.name) +
         line("place", notice.place) + line("category", notice.category) +
         line("level", notice.level) + line("period", period_text(notice)) +
         line("phone", notice.phone);
}

}  // namespace hengwen
