// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsx/xml_scan.hpp"

#include "sheet/xlsx/utf8_check.hpp"
#include "sheet/xlsx/xml_events_for_tests.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <vector>

namespace hengwen::sheet {
namespace {

using namespace testing;
using namespace std::string_literals;

std::string scanned(std::string const& document, std::size_t piece = 1 << 20)
{
  return events_of(scan_xml, document, piece).value_or("refused");
}

TEST(XmlScan, TellsWhatItReads)
{
  // clang-format off
  std::pair<std::string, std::string> const cases[] = {
      {"<a/>",                                        "<a|>"},
      {"\xEF\xBB\xBF<?xml version='1.0'?>\n<a></a>\n", "<a|>"},
      {"<x:a y:b='c' d=\"e'f\" ><g/ ></x:a>",         "refused"},
      {"<x:a y:b='c' d=\"e'f\" ><g /></x:a >",        "<a b=c d=e'f|<g|>>"},
      {"<a b = '1'\n\tc='2'/>",                       "<a b=1 c=2|>"},
      {"<a>1 &lt; 2 &amp;&gt;&quot;&apos;</a>",        "<a|1 < 2 &>\"'>"},
      {"<a b='&#24352;&#x4E09;&#10;'/>",              "<a b=张三\n|>"},
      {"<a b='1\r\n2\t3\n4'/>",                       "<a b=1 2 3 4|>"},
      {"<a>1\r\n2\r3</a>",                            "<a|1\n2\n3>"},
      {"<a><![CDATA[<&]]]></a>",                      "<a|<&]>"},
      {"<a>x<![CDATA[<&amp;\r\n]]>y</a>",             "<a|x<&amp;\ny>"},
      {"<a><!-- <b> --><?php ?></a><!-- c -->",       "<a|>"},
      {"<?xml version='1.0' encoding='utf-8'?><a/>",  "<a|>"},
      {"<?xml version='1.0' encoding='iso-8859-1'?><a>\xE4</a>", "<a|ä>"},
      {"\xFF\xFE<\0a\0/\0>\0"s,                       "<a|>"},
      {"<\0a\0/\0>\0"s,                               "<a|>"},
      {"",                                            "refused"},
      {" ",                                           "refused"},
      {"x<a/>",                                       "refused"},
      {"<a/>x",                                       "refused"},
      {"<a/><b/>",                                    "refused"},
      {"<a>",                                         "refused"},
      {"<a><b></a></b>",                              "refused"},
      {"</a>",                                        "refused"},
      {"<a",                                          "refused"},
      {"<a b></a>",                                   "refused"},
      {"<a b=c></a>",                                 "refused"},
      {"<a b='c'd='e'/>",                             "refused"},
      {"<a b='1' b='2'/>",                            "refused"},
      {"<1/>",                                        "refused"},
      {"<a>&nbsp;</a>",                               "refused"},
      {"<a>&</a>",                                    "refused"},
      {"<a>&#0;</a>",                                 "refused"},
      {"<a>&#xD800;</a>",                             "refused"},
      {"<a>&#-5;</a>",                                "refused"},
      {"<a>\x01</a>",                                 "refused"},
      {"<a>\xC0\x80</a>",                             "refused"},
      {"<a>\xE5\xBC</a>",                             "refused"},
      {"<a>\xEF\xBF\xBE</a>",                         "refused"},
      {"<a/>\xE5",                                    "refused"},
      {"<!DOCTYPE a><a/>",                            "refused"},
      {"<![CDATA[x]]><a/>",                           "refused"},
      {"<!-- ",                                       "refused"},
      {"<!ELEMENT a>",                                "refused"},
  };
  // clang-format on

  for (auto const& [document, told] : cases)
    for (auto const piece : {1u, 2u, 3u, 7u, 1000u})
      EXPECT_EQ(scanned(document, piece), told) << document << " in pieces of " << piece;
}

TEST(XmlScan, SaysWhichIsHostile)
{
  auto const why = [](std::string const& document) {
    Recorder recorder;
    auto const verdict = scan_xml(pull_of(document), recorder, "part");
    return verdict ? Refusal{"allowed", ""} : verdict.error();
  };
  std::string deep;
  for (int i = 0; i < 101; ++i)
    deep += "<a>";

  EXPECT_EQ(why("<!DOCTYPE a SYSTEM 'x'><a/>"), (Refusal{"hostile_xml", "part"}));
  EXPECT_EQ(why(deep), (Refusal{"hostile_xml", "part"}));
  EXPECT_EQ(why("<a b='" + std::string(1 << 20, 'x') + "'/>"), (Refusal{"hostile_xml", "part"}));
  EXPECT_EQ(why("<a>" + std::string(1 << 20, 'x') + "</a>"), (Refusal{"allowed", ""}));
  EXPECT_EQ(why("<a>"), (Refusal{"damaged", "part"}));
}

// Whatever expat accepts is told in the same words, in pieces of any size.
RC_GTEST_PROP(XmlScan, TellsTheSameAsExpat, ())
{
  auto const fragments =
      *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
          "<a>", "</a>", "<b c='1'>", "</b>", "<d/>", "<x:e f=\"&lt;\t张\"/>", "text", "张三",
          "&amp;", "&#13;", "&#x10FFFF;", "\r\n", "\r", " ", "<!-- c -->", "<![CDATA[&<]]>",
          "<?p i?>", "]]>", "]", "&", "<", ">", "\"", "'", "\x7F", "\xEF\xBF\xBD",
          "\xF0\xA0\xAE\xB7"));
  std::string document = "<r>";
  for (auto const& fragment : fragments)
    document += fragment;
  document += "</r>";
  auto const piece = *rc::gen::inRange<std::size_t>(1, 40);

  auto const expected = events_of(walk_xml, document, document.size());
  auto const told = events_of(scan_xml, document, piece);

  RC_TAG(expected ? "accepted" : "refused");
  RC_ASSERT(told == events_of(scan_xml, document, document.size()));
  if (expected)
    RC_ASSERT(told == expected);
}

// Only well-formed documents, so that the comparison is never empty.
RC_GTEST_PROP(XmlScan, TellsTheSameAsExpatOfWellFormedDocuments, ())
{
  auto const choices = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 9));
  std::string document = "<r>";
  int open = 0;
  for (auto const choice : choices) {
    static std::string const pieces[] = {"<n:o a='1' b=\"&quot;\r\n\">",
                                         "</n:o>",
                                         "<e/>",
                                         "武昌区",
                                         "&#24352;\r",
                                         "\r\n",
                                         "<![CDATA[]]]]>",
                                         "<!---->",
                                         "&lt;"};
    if (choice == 1 && open == 0)
      continue;
    open += choice == 0 ? 1 : choice == 1 ? -1 : 0;
    document += pieces[choice];
  }
  for (; open > 0; --open)
    document += "</n:o>";
  document += "</r>";
  RC_PRE(open < 90);

  auto const expected = events_of(walk_xml, document, document.size());

  RC_ASSERT(expected.has_value() || choices.size() > 90);
  RC_ASSERT(events_of(scan_xml, document, 5) == expected);
}

TEST(Utf8Check, KnowsTheEdges)
{
  auto const whole = [](std::string_view bytes) {
    Utf8Check check;
    return check.take(bytes) && check.whole();
  };
  for (auto const good : {"", "abcdefghijk", "\x7F", "\xC2\x80", "\xE0\xA0\x80", "\xED\x9F\xBF",
                          "\xEE\x80\x80", "\xEF\xBF\xBD", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"})
    EXPECT_TRUE(whole(good)) << good;
  for (auto const bad :
       {"\x01", "abcdefg\x1F", "\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xEF\xBF\xBE",
        "\xEF\xBF\xBF", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xE5\xBC",
        "\xE5\xBC"
        "a"})
    EXPECT_FALSE(whole(bad)) << bad;
}

}  // namespace
}  // namespace hengwen::sheet
