// SPDX-License-Identifier: Apache-2.0
#include "sheet/form_pdf.hpp"

#include "sheet/form_for_tests.hpp"
#include "sheet/form_words.hpp"
#include "sheet/pdf_for_tests.hpp"

#include <gmock/gmock.h>

namespace hengwen::sheet {
namespace {

using testing::blank_form;
using testing::filled;
using ::testing::HasSubstr;
using ::testing::Not;

Printing const printing{date_of(2026, 11, 22), "0.1.0"};

// Without the white space that a program guesses between the words of a page.
std::string words_of(std::string const& pdf)
{
  auto text = probe::text_of(pdf);
  std::erase_if(text, [](unsigned char c) { return c <= ' '; });
  return text;
}

// "(B)其中农民工": as much of an item as stands on one line and has no signs of its own.
std::string first_words_of(stats::FilledItem const& item)
{
  auto words = numbered_label(item);
  std::erase(words, ' ');
  auto const letter = words.find(')') + 1;
  auto const begin = words.find_first_not_of('(', letter);
  auto const end = words.find_first_of("(),", begin);
  auto const two_characters = words.substr(begin, std::min<std::size_t>(end - begin, 6));
  return begin == letter ? words.substr(0, letter) + two_characters : two_characters;
}

TEST(FormPdf, SaysWhoReportsAndForWhen)
{
  auto const words = words_of(form_pdf(filled("relief-campaign-2015"), printing));

  for (auto const* said : {"2015年工会送温暖活动统计表", "填报单位", "武汉市总工会", "填报人",
                           "欧阳建国", "联系电话", "027-82345678", "2015年1月1日至2015年3月5日",
                           "relief-campaign-2015", "打印日期2026年11月22日", "恒温0.1.0"})
    EXPECT_THAT(words, HasSubstr(said));
  EXPECT_THAT(words, Not(HasSubstr("活动：")));
}

TEST(FormPdf, SaysToWhichCampaignItIsLimited)
{
  auto form = filled("relief-campaign-2015");
  form.campaign = "2015年元旦春节送温暖";

  EXPECT_THAT(words_of(form_pdf(form, printing)), HasSubstr("活动：2015年元旦春节送温暖"));
}

TEST(FormPdf, PrintsEveryItemOfBothForms)
{
  for (auto const* name : {"relief-campaign-2015", "relief-centre-2014"}) {
    auto const form = filled(name);
    auto const words = words_of(form_pdf(form, printing));

    for (auto const& item : form.items)
      EXPECT_THAT(words, HasSubstr(first_words_of(item))) << item.item;
  }
}

TEST(FormPdf, PutsValuesBesideTheirItems)
{
  auto form = blank_form("relief-campaign-2015");
  for (auto& item : form.items)
    if (item.item == "05B")
      item.value = "1234.50", item.origin = stats::Origin::computed;

  EXPECT_THAT(words_of(form_pdf(form, printing)), HasSubstr("(B)中央财政1,234.50万元"));
}

TEST(FormPdf, ShowsWhatIsMissingAsADash)
{
  auto const words = words_of(form_pdf(blank_form("relief-centre-2014"), printing));

  EXPECT_THAT(words, HasSubstr("—个"));
  EXPECT_THAT(words, HasSubstr("不等于零"));
  EXPECT_THAT(words, Not(HasSubstr("人工填报数的来源")));
}

TEST(FormPdf, NamesTheSourceOfEveryTypedNumber)
{
  auto const words = words_of(form_pdf(filled("relief-campaign-2015"), printing));

  EXPECT_THAT(words, HasSubstr("人工填报数的来源"));
  EXPECT_THAT(words, HasSubstr("市总工会2014年度统计年报"));
}

TEST(FormPdf, ListsTheChecksThatFailed)
{
  auto form = filled("relief-campaign-2015");
  form.checks[0].ok = false;
  form.checks[0].say.zh = "筹集款物总额应等于各项之和。";

  auto const words = words_of(form_pdf(form, printing));

  EXPECT_THAT(words, HasSubstr("筹集款物总额应等于各项之和"));
  EXPECT_THAT(words, HasSubstr("不成立1项"));
}

TEST(FormPdf, ListsNoCheckWhenAllHold)
{
  EXPECT_THAT(words_of(form_pdf(filled("relief-centre-2014"), printing)), Not(HasSubstr("不成立")));
}

TEST(FormPdf, StandsWithoutItemsAndWithoutChecks)
{
  auto form = filled("relief-centre-2014");
  form.items.clear();
  form.checks.clear();

  EXPECT_THAT(words_of(form_pdf(form, printing)), HasSubstr("本表没有勾稽关系"));
}

TEST(FormPdf, SaysOnEveryPageThatItsDataAreInvented)
{
  auto form = filled("relief-campaign-2015");
  form.demo = true;

  for (auto const& page : probe::pages_of(form_pdf(form, printing)))
    EXPECT_THAT(page, HasSubstr("演示数据"));
}

TEST(FormPdf, WrapsALongNameAndPrintsARareOne)
{
  auto form = filled("relief-campaign-2015");
  form.unit_name = "武汉市洪山区关山街道光谷软件园企业工会联合会第一分会困难职工帮扶工作站";
  form.filled_by = "𠮷㛃·买买提";

  auto const words = words_of(form_pdf(form, printing));

  EXPECT_THAT(words, HasSubstr("武汉市洪山区关山"));
  EXPECT_THAT(words, HasSubstr("联合会第一分会困难"));
  EXPECT_THAT(words, HasSubstr("𠮷㛃·买买提"));
}

TEST(FormPdf, MakesTheSameBytesEveryTime)
{
  auto const form = filled("relief-centre-2014");

  EXPECT_EQ(form_pdf(form, printing), form_pdf(form, printing));
}

TEST(FormPdf, EmbedsTwoFontsOfItsOwn)
{
  auto const fonts = probe::fonts_of(form_pdf(filled("relief-campaign-2015"), printing));

  EXPECT_THAT(fonts, HasSubstr("NotoSerifCJK"));
  EXPECT_EQ(std::ranges::count(fonts, '\n'), 2 + 2);
  EXPECT_THAT(fonts, Not(HasSubstr(" no ")));
}

}  // namespace
}  // namespace hengwen::sheet
