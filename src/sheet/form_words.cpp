// SPDX-License-Identifier: Apache-2.0
#include "sheet/form_words.hpp"

namespace hengwen::sheet {

using stats::CheckLevel;
using stats::FilledCheck;
using stats::FilledForm;
using stats::FilledItem;
using stats::Origin;

namespace {

constexpr std::string_view blank = "__";
constexpr std::string_view yes_or_no = "是/否";

bool partly_typed(FilledItem const& item)
{
  return item.origin == Origin::computed && item.typed_part && *item.typed_part != "0";
}

template <class Says>
bool any_item(FilledForm const& form, Says says)
{
  return std::ranges::any_of(form.items, says);
}

std::ptrdiff_t count(FilledForm const& form, std::optional<bool> ok)
{
  return std::ranges::count(form.checks, ok, &FilledCheck::ok);
}

}  // namespace

std::string plain_label(FilledItem const& item)
{
  std::string label = item.label.zh;
  auto const at = label.find(blank);
  if (at == label.npos)
    return label;
  auto const end = std::min(label.find_first_not_of('_', at), label.size());
  label.erase(at, end - at);
  if (label.substr(at).starts_with(item.unit))
    label.erase(at, item.unit.size());
  return label;
}

std::string numbered_label(FilledItem const& item)
{
  auto const letter = item.item.substr(std::min(item.group.size(), item.item.size()));
  return fmt::format("({}) {}", letter, plain_label(item));
}

std::string with_commas(std::string_view number)
{
  std::string out{number};
  auto const begin = std::size_t(out.starts_with('-'));
  for (auto at = std::min(out.find('.'), out.size()); at > begin + 3;) {
    at -= 3;
    out.insert(at, 1, ',');
  }
  return out;
}

std::string shown_value(FilledItem const& item)
{
  if (item.origin == Origin::not_asked)
    return "/";
  if (!item.value)
    return "—";
  if (item.unit == yes_or_no)
    return *item.value == "true" ? "是" : "否";
  return with_commas(*item.value);
}

std::string shown_unit(FilledItem const& item)
{
  return item.unit == yes_or_no ? std::string{} : item.unit;
}

std::string origin_mark(FilledItem const& item)
{
  if (item.origin == Origin::typed)
    return "*";
  return partly_typed(item) ? "△" : "";
}

std::string origin_in_words(Origin origin)
{
  switch (origin) {
    case Origin::computed:
      return "由记录算出";
    case Origin::typed:
      return "人工填报";
    case Origin::missing:
      return "缺报";
    case Origin::not_asked:
      return "本级不填";
  }
  return {};
}

std::string chinese_date(Date date)
{
  std::chrono::year_month_day const day{date.day};
  return fmt::format("{}年{}月{}日", int(day.year()), unsigned(day.month()), unsigned(day.day()));
}

std::string scope_in_words(FilledForm const& form)
{
  auto const days = fmt::format("统计期间:{}至{}    数据截止:{}", chinese_date(form.from),
                                chinese_date(form.to), chinese_date(form.cutoff));
  return form.campaign.empty() ? days : days + "    活动:" + form.campaign;
}

std::vector<std::string> legend(FilledForm const& form)
{
  std::vector<std::string> lines;
  if (any_item(form, [](auto& item) { return item.origin == Origin::typed; }))
    lines.push_back("带“*”的为人工填报数,其余各项由记录逐笔算出。");
  if (any_item(form, partly_typed))
    lines.push_back("带“△”的含按活动人数登记的人工填报数。");
  if (any_item(form, [](auto& item) { return item.origin == Origin::missing; }))
    lines.push_back("“—”为缺报,不等于零。");
  if (any_item(form, [](auto& item) { return item.origin == Origin::not_asked; }))
    lines.push_back("“/”为本级不填报的项目。");
  if (any_item(form, [](auto& item) { return item.added.has_value(); }))
    lines.push_back("人、户、家、对按去重数填报;“逐级相加”为下级各单位数的直接合计,供核对。");
  return lines;
}

std::string checks_in_words(FilledForm const& form)
{
  if (form.checks.empty())
    return "本表没有勾稽关系。";
  auto const failed = count(form, false);
  auto const untried = count(form, std::nullopt);
  auto const hard = std::ranges::count_if(form.checks, [](FilledCheck const& check) {
    return check.ok == false && check.level == CheckLevel::hard;
  });
  std::string out = fmt::format("共 {} 项,成立 {} 项", form.checks.size(), count(form, true));
  if (failed > 0)
    out += fmt::format(",不成立 {} 项(其中必须改正 {} 项)", failed, hard);
  if (untried > 0)
    out += fmt::format(",未检验 {} 项", untried);
  return out + "。";
}

std::string demand(FilledCheck const& check)
{
  if (!check.ok)
    return "未检验";
  return check.level == CheckLevel::hard ? "必须改正" : "须说明";
}

std::vector<FilledCheck> open_checks(FilledForm const& form)
{
  std::vector<FilledCheck> out;
  std::ranges::copy_if(form.checks, std::back_inserter(out),
                       [](FilledCheck const& check) { return check.ok != true; });
  std::ranges::stable_sort(out, {}, [](FilledCheck const& check) {
    return std::pair{!check.ok.has_value(), check.level == CheckLevel::soft};
  });
  return out;
}

}  // namespace hengwen::sheet
