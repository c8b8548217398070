// SPDX-License-Identifier: Apache-2.0
#include "app/generate/people.hpp"

#include <fmt/format.h>

#include <array>

namespace hengwen::app {
namespace {

using W = Weighted<std::string_view>;

constexpr std::array surnames{
    W{"王", 72}, W{"李", 71}, W{"张", 68}, W{"刘", 54}, W{"陈", 46}, W{"杨", 31},  W{"黄", 27},
    W{"周", 26}, W{"胡", 24}, W{"吴", 23}, W{"徐", 20}, W{"朱", 17}, W{"熊", 14},  W{"汪", 13},
    W{"余", 12}, W{"郭", 12}, W{"何", 12}, W{"高", 11}, W{"罗", 11}, W{"郑", 10},  W{"梁", 9},
    W{"程", 9},  W{"袁", 8},  W{"方", 8},  W{"邓", 8},  W{"曾", 7},  W{"彭", 7},   W{"吕", 6},
    W{"田", 6},  W{"夏", 6},  W{"严", 5},  W{"向", 5},  W{"覃", 3},  W{"欧阳", 1}, W{"司马", 1}};

constexpr std::array<std::string_view, 40> old_men{
    "建国", "国强", "建军", "志强", "国庆", "卫东", "红兵", "汉生", "德明", "家友",
    "正华", "传贵", "永福", "水生", "长江", "汉桥", "启明", "光荣", "绪斌", "大海",
    "忠",   "勇",   "军",   "平",   "刚",   "斌",   "华",   "林",   "波",   "兵",
    "援朝", "望生", "运来", "春生", "腊元", "世杰", "明发", "金山", "开运", "耀武"};
constexpr std::array<std::string_view, 36> old_women{
    "桂英", "秀兰", "玉梅", "红霞", "汉英", "腊梅", "春桃", "金枝", "爱华", "素珍", "建华", "凤仙",
    "翠娥", "淑芬", "桂芳", "丽华", "小红", "水香", "艳",   "敏",   "燕",   "萍",   "芳",   "霞",
    "英",   "莉",   "娟",   "玲",   "琴",   "菊",   "冬梅", "幺妹", "启秀", "先桂", "友珍", "国珍"};
constexpr std::array<std::string_view, 30> young{
    "浩然", "子轩", "宇航", "梓涵", "欣怡", "雨桐", "思远", "嘉豪", "雅婷", "佳琪",
    "俊杰", "晨曦", "诗琪", "文博", "天佑", "梦洁", "志远", "静怡", "博文", "可馨",
    "一鸣", "若曦", "泽宇", "语嫣", "铭轩", "睿",   "婷",   "磊",   "鑫",   "洋"};

constexpr std::array<std::string_view, 24> trades{
    "机械", "纺织", "汽车零部件", "食品", "印染", "建材", "物流", "家电",
    "电子", "服装", "造船",       "轧钢", "化工", "医药", "包装", "建筑工程",
    "公交", "物业", "商贸",       "餐饮", "阀门", "轴承", "饲料", "玻璃"};
constexpr std::array<std::string_view, 20> brands{
    "长动", "楚兴",   "汉江", "东湖", "江城", "荆楚", "鹤鸣", "晴川", "龙泉", "金龙",
    "宏达", "新世纪", "永盛", "华中", "九通", "三环", "恒丰", "神州", "凌云", "天元"};

std::string check_sign(std::string const& first17)
{
  constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  int sum = 0;
  for (std::size_t i = 0; i < 17; ++i)
    sum += (first17[i] - '0') * weights[i];
  return std::string(1, "10X98765432"[sum % 11]);
}

}  // namespace

std::string surname(Dice& dice)
{
  return std::string{pick_weighted(dice, surnames)};
}

std::string given_name(Dice& dice, bool female, int birth_year)
{
  if (birth_year >= 1990)
    return std::string{dice.pick(young)};
  return std::string{female ? dice.pick(old_women) : dice.pick(old_men)};
}

Person Registry::newcomer(Dice& dice, Period born, std::optional<bool> female)
{
  Person p;
  do {
    ++born_;
    if (female && *female != (born_ % 2 == 0))
      ++born_;
    p.born = dice.day(born);
    auto const day = to_text(p.born);
    auto const first17 = fmt::format("{}{}{}{}{:03}", county_, day.substr(0, 4), day.substr(5, 2),
                                     day.substr(8, 2), born_ % 1000);
    p.citizen_id = first17 + check_sign(first17);
  } while (!known_.insert(p.citizen_id).second);
  p.female = born_ % 2 == 0;
  p.name = surname(dice) + given_name(dice, p.female, p.born.year());
  return p;
}

std::string phone(Dice& dice)
{
  return fmt::format("1400{:07}", dice.between(0, 9'999'999));
}

std::string bank_card(Dice& dice)
{
  auto digits = fmt::format("62220232{:010}", dice.between(0, 9'999'999'999));
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    auto d = digits[digits.size() - 1 - i] - '0';
    if (i % 2 == 0)
      d = d * 2 > 9 ? d * 2 - 9 : d * 2;
    sum += d;
  }
  return digits + char('0' + (10 - sum % 10) % 10);
}

std::string credit_code(Dice& dice, std::string_view county)
{
  constexpr std::string_view alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  constexpr std::array organisation{3, 7, 9, 10, 5, 8, 4, 2};
  std::string body;
  int sum = 0;
  for (auto const weight : organisation) {
    auto const digit = int(dice.between(0, 9));
    body += char('0' + digit);
    sum += digit * weight;
  }
  auto const sign = 11 - sum % 11;
  body += sign == 10 ? 'X' : sign == 11 ? '0' : char('0' + sign);
  auto code = fmt::format("91{}{}", county, body);
  int total = 0, weight = 1;
  for (auto const c : code) {
    total += int(alphabet.find(c)) * weight;
    weight = weight * 3 % 31;
  }
  return code + alphabet[std::size_t((31 - total % 31) % 31)];
}

std::string enterprise_name(Dice& dice, std::string_view place)
{
  constexpr std::array<std::string_view, 4> endings{"有限公司", "有限责任公司", "厂", "集团公司"};
  return fmt::format("{}{}{}{}", place, dice.pick(brands), dice.pick(trades), dice.pick(endings));
}

}  // namespace hengwen::app
