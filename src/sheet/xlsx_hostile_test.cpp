// SPDX-License-Identifier: Apache-2.0
//
// Every file that must not be read, and the one reason each is refused with.
#include "sheet/workbook_for_tests.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <boost/describe.hpp>
#include <boost/json.hpp>
#include <boost/mp11.hpp>

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

namespace hengwen::sheet {
namespace {

using namespace testing;
using namespace std::string_literals;

struct Spoiled {
  BadWorkbook why;
  std::string file;
  Limits limits = {};
  std::string where = {};
  std::size_t sheet = 0;
};

std::string const one_cell = "<row r='1'><c r='A1'><v>1</v></c></row>";
std::string const good = workbook_bytes({.rows = one_cell});

// An Office 97 container with one stream in its table of contents.
std::string container(std::string_view stream)
{
  std::string file = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
  file.resize(2048);
  for (std::size_t i = 0; i < stream.size(); ++i)
    file[1024 + 2 * i] = stream[i];
  file[1024 + 64] = char(2 * stream.size() + 2);
  file[1024 + 66] = 2;
  return file;
}

std::string rows(std::string inside)
{
  return workbook_bytes({.rows = std::move(inside)});
}

std::string typed(std::string type)
{
  return workbook_bytes({.rows = one_cell, .type = std::move(type)});
}

std::string changed(std::size_t part, MadePart to)
{
  auto parts = parts_of({.rows = one_cell});
  parts[part] = std::move(to);
  return zip_of(parts);
}

std::string with(MadePart part)
{
  auto parts = parts_of({.rows = one_cell});
  parts.push_back(std::move(part));
  return zip_of(parts);
}

std::string times(int n, std::string_view text)
{
  std::string all;
  for (int i = 0; i < n; ++i)
    all += text;
  return all;
}

std::vector<Spoiled> other_files()
{
  return {
      {BadWorkbook::empty_file, ""},
      {BadWorkbook::old_xls, container("Workbook")},
      {BadWorkbook::old_xls, container("Book")},
      {BadWorkbook::old_xls, "\x09\x08\x10\0\0\x06\x05\0"s},
      {BadWorkbook::encrypted, container("EncryptedPackage")},
      {BadWorkbook::word_file, container("WordDocument")},
      {BadWorkbook::presentation_file, container("PowerPoint Document")},
      {BadWorkbook::not_a_workbook, container("Something")},
      {BadWorkbook::pdf_file, "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n"},
      {BadWorkbook::word_file, "{\\rtf1\\ansi}"},
      {BadWorkbook::image_file, "\x89PNG\r\n\x1A\n\0\0"s},
      {BadWorkbook::image_file, "\xFF\xD8\xFF\xE0\0\x10JFIF"s},
      {BadWorkbook::other_archive, "Rar!\x1A\x07\0"s},
      {BadWorkbook::other_archive, "7z\xBC\xAF\x27\x1C"},
      {BadWorkbook::text_file, "姓名,身份证号\n张三,420106198001011234\n"},
      {BadWorkbook::text_file, "BMI,姓名\n"},
      {BadWorkbook::text_file, "\xD0\xD5\xC3\xFB,\xC9\xED\xB7\xDD\xD6\xA4\r\n"},
      {BadWorkbook::text_file, "\xFF\xFE\xD3\x59\0\0"s},
      {BadWorkbook::web_page, "\xEF\xBB\xBF <HTML><body><table>"},
      {BadWorkbook::web_page, "<table border=1><tr><td>姓名</td></tr></table>"},
      {BadWorkbook::xml_spreadsheet,
       "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>"},
      {BadWorkbook::not_a_workbook,
       "\x7F"
       "ELF\x02\x01\x01\0\0\0\0"s},
      {BadWorkbook::word_file, typed("application/vnd.openxmlformats-officedocument."
                                     "wordprocessingml.document.main+xml")},
      {BadWorkbook::presentation_file, typed("application/vnd.openxmlformats-officedocument."
                                             "presentationml.presentation.main+xml")},
      {BadWorkbook::binary_workbook,
       typed("application/vnd.ms-excel.sheet.binary.macroEnabled.main")},
      {BadWorkbook::has_macros, typed("application/vnd.ms-excel.sheet.macroEnabled.main+xml")},
      {BadWorkbook::has_macros, changed(0, {"[Content_Types].xml",
                                            "<Types><Default Extension='bin' ContentType="
                                            "'application/vnd.ms-office.vbaProject'/></Types>"})},
      {BadWorkbook::has_macros,
       workbook_bytes({.rows = one_cell,
                       .links = "<Relationship Id='rId1' Type='x/xlMacrosheet' Target='m.xml'/>"})},
      {BadWorkbook::opendocument_file,
       zip_of({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
               {"META-INF/manifest.xml", "<m/>"}})},
      {BadWorkbook::other_archive, zip_of({{"readme.txt", "hello"}})},
      {BadWorkbook::not_a_workbook, zip_of({{"[Content_Types].xml", "<Types/>"}})},
  };
}

std::vector<Spoiled> damaged_files()
{
  auto wrong_sum = good;
  wrong_sum[wrong_sum.find("<v>1</v>") + 3] = '2';
  auto const sheet = "xl/worksheets/sheet1.xml"s;
  return {
      {BadWorkbook::cut_off, good.substr(0, good.size() / 2)},
      {BadWorkbook::cut_off, good.substr(0, good.size() - 30)},
      {BadWorkbook::damaged, wrong_sum, {}, sheet},
      {BadWorkbook::damaged, changed(3, {sheet, "<worksheet><sheetData><row>"}), {}, "Sheet1"},
      {BadWorkbook::damaged, changed(3, {sheet, ""}), {}, "Sheet1"},
      {BadWorkbook::damaged, changed(3, {sheet, "<a/>", 400}), {}, sheet},
      {BadWorkbook::damaged, changed(3, {"elsewhere.xml", "<a/>"}), {}, "Sheet1"},
      {BadWorkbook::damaged, changed(2, {"xl/workbook.xml", "<workbook>"}), {}, "xl/workbook.xml"},
      {BadWorkbook::damaged, changed(4, {"a", ""}), {}, "xl/_rels/workbook.xml.rels"},
      {BadWorkbook::damaged, with({"XL/Workbook.xml", "<a/>"}), {}, "XL/Workbook.xml"},
      {BadWorkbook::damaged, with({std::string(2000, 'n'), "<a/>"}), {}, "zip"},
      {BadWorkbook::damaged, workbook_bytes({.rows = one_cell, .links = "<a/>"}), {}, "Sheet1"},
      {BadWorkbook::damaged, rows("<row r='1'/><row r='x'/>"), {}, "Sheet1!1"},
      {BadWorkbook::damaged, rows("<row r='3'/><row r='3'/>"), {}, "Sheet1!3"},
      {BadWorkbook::damaged, rows("<row r='3'/><row r='2'/>"), {}, "Sheet1!3"},
      {BadWorkbook::damaged, rows("<row r='-1'/>"), {}, "Sheet1!0"},
      {BadWorkbook::damaged, rows("<row r='99999999999'/>"), {}, "Sheet1!0"},
      {BadWorkbook::damaged, rows("<row><row/></row>"), {}, "Sheet1!1"},
      {BadWorkbook::damaged, rows("<row><c r='1A'/></row>"), {}, "Sheet1!1"},
      {BadWorkbook::damaged, rows("<row><c r='A'/></row>"), {}, "Sheet1!1"},
      {BadWorkbook::damaged, rows("<row><c r='AAAAAAAAA1'/></row>"), {}, "Sheet1!1"},
      {BadWorkbook::damaged, rows("<row><c><c/></c></row>"), {}, "Sheet1!1"},
      {BadWorkbook::damaged,
       rows("<row><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>"),
       {},
       "Sheet1!1"},
      {BadWorkbook::damaged, rows("<row><c t='s'><v>0</v></c></row>"), {}, "Sheet1!1"},
      {BadWorkbook::damaged, rows("<row><c t='s'><v>-1</v></c></row>"), {}, "Sheet1!1"},
      {BadWorkbook::encrypted, changed(3, {sheet, "xxxx", 0, true}), {}, sheet},
      {BadWorkbook::no_sheets, workbook_bytes({.rows = one_cell, .workbook = "<sheets/>"})},
      {BadWorkbook::no_such_sheet, good, {}, "", 1},
  };
}

std::vector<Spoiled> greedy_files()
{
  auto const sheet = "xl/worksheets/sheet1.xml"s, types = "[Content_Types].xml"s;
  auto const billion =
      "<!DOCTYPE a [<!ENTITY l 'lol'><!ENTITY m '&l;&l;'>]><worksheet>&m;</worksheet>";
  auto const outside = "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><worksheet/>";
  auto const name_per_element = [] {
    std::string all;
    for (int i = 0; i < 300'000; ++i)
      all += fmt::format("<n{:030}/>", i);
    return all;
  };
  auto const text = [](std::size_t n) {
    return "<row><c t='inlineStr'><is><t>" + std::string(n, 'x') + "</t></is></c></row>";
  };
  return {
      {BadWorkbook::hostile_xml, changed(3, {sheet, billion}), {}, "Sheet1"},
      {BadWorkbook::hostile_xml, changed(3, {sheet, outside}), {}, "Sheet1"},
      {BadWorkbook::hostile_xml,
       changed(0, {"[Content_Types].xml", billion}),
       {},
       "[Content_Types].xml"},
      {BadWorkbook::hostile_xml, rows(times(200, "<a>") + times(200, "</a>")), {}, "Sheet1"},
      {BadWorkbook::hostile_xml,
       changed(0, {types, "<Types>" + name_per_element() + "</Types>"}),
       {},
       types},
      {BadWorkbook::hostile_xml, rows("<a b='" + std::string(2 << 20, 'x') + "'/>"), {}, "Sheet1"},
      {BadWorkbook::workbook_too_large, good, {.file_bytes = 100}},
      {BadWorkbook::workbook_too_large, changed(3, {sheet, "<a/>", 0xFFFFFF00u})},
      {BadWorkbook::workbook_too_large, good, {.small_part_bytes = 10}, "[Content_Types].xml"},
      {BadWorkbook::too_compressed, changed(3, {sheet, "<a/>", 32u << 20})},
      {BadWorkbook::too_many_parts, good, {.parts = 4}},
      {BadWorkbook::too_much_text,
       workbook_bytes({.rows = one_cell, .strings = times(99, "<si><t>abcdefgh</t></si>")}),
       {.shared_text_bytes = 1000},
       "xl/sharedStrings.xml"},
      {BadWorkbook::too_much_text,
       workbook_bytes({.rows = one_cell, .strings = times(200, "<si/>")}),
       {.shared_text_bytes = 1000},
       "xl/sharedStrings.xml"},
      {BadWorkbook::text_too_long, rows(text(4 * 32767 + 1)), {}, "Sheet1!1"},
      {BadWorkbook::text_too_long,
       workbook_bytes({.rows = one_cell,
                       .strings = "<si><t>" + std::string(4 * 32767 + 1, 'x') + "</t></si>"}),
       {},
       "xl/sharedStrings.xml"},
      {BadWorkbook::too_many_rows, rows("<row r='1048577'/>"), {}, "Sheet1!0"},
      {BadWorkbook::too_many_rows, rows("<row/><row/><row/>"), {.rows = 2}, "Sheet1!2"},
      {BadWorkbook::too_many_columns, rows("<row><c r='XFE1'/></row>"), {}, "Sheet1!1"},
      {BadWorkbook::too_many_cells,
       rows("<row>" + times(4, "<c><v>1</v></c>") + "</row>"),
       {.cells_in_row = 3},
       "Sheet1!1"},
      {BadWorkbook::too_many_cells, rows(text(900)), {.row_bytes = 800}, "Sheet1!1"},
  };
}

Refusal refusal_of(Spoiled const& spoiled)
{
  auto book = Workbook::open_bytes(spoiled.file, spoiled.limits);
  if (!book)
    return book.error();
  auto const verdict = book->read(spoiled.sheet, [](Row const&) { return true; });
  return verdict ? Refusal{"nothing was wrong", ""} : verdict.error();
}

std::set<std::string> check(std::vector<Spoiled> const& all)
{
  std::set<std::string> seen;
  for (std::size_t i = 0; i < all.size(); ++i) {
    auto const refusal = refusal_of(all[i]);
    EXPECT_EQ(refusal, refuse(all[i].why, all[i].where).error())
        << "case " << i << ": " << refusal.why << " at " << refusal.where;
    seen.insert(refusal.why);
  }
  return seen;
}

TEST(Hostile, NothingWrongWithTheFileTheOthersAreMadeFrom)
{
  EXPECT_EQ(refusal_of({.why = {}, .file = good}).why, "nothing was wrong");
}

TEST(Hostile, EveryRefusalHasItsFileAndEveryFileItsRefusal)
{
  auto seen = check(other_files());
  seen.merge(check(damaged_files()));
  seen.merge(check(greedy_files()));
  seen.insert(Workbook::open("no/such/file.xlsx").error().why);

  boost::mp11::mp_for_each<boost::describe::describe_enumerators<BadWorkbook>>(
      [&](auto d) { EXPECT_TRUE(seen.contains(d.name)) << d.name; });
}

TEST(Hostile, EveryRefusalHasItsWordsInBothLanguages)
{
  std::ifstream file{"labels/refusals.json"};
  std::string const text{std::istreambuf_iterator{file}, {}};
  // As the program reads its data.
  auto const words =
      boost::json::parse(text, {}, {.allow_comments = true, .allow_trailing_commas = true})
          .as_object();

  boost::mp11::mp_for_each<boost::describe::describe_enumerators<BadWorkbook>>([&](auto d) {
    auto const* said = words.if_contains(d.name);
    ASSERT_TRUE(said) << d.name;
    EXPECT_FALSE(said->at("zh").as_string().empty()) << d.name;
    EXPECT_FALSE(said->at("en").as_string().empty()) << d.name;
  });
}

TEST(Hostile, RefusesFilesOnTheDiskTheSameWay)
{
  auto const path =
      std::filesystem::temp_directory_path() / fmt::format("hengwen_hostile_{}.xlsx", ::getpid());
  auto const opened = [&](std::string const& bytes) {
    std::ofstream{path, std::ios::binary} << bytes;
    auto const book = Workbook::open(path);
    return book ? "opened" : book.error().why;
  };

  EXPECT_EQ(opened(good), "opened");
  EXPECT_EQ(opened(good.substr(0, 500)), "cut_off");
  EXPECT_EQ(opened("a,b\n"), "text_file");
  EXPECT_EQ(opened(""), "empty_file");
  std::filesystem::remove(path);
  EXPECT_EQ(Workbook::open(std::filesystem::temp_directory_path()).error().why, "no_such_file");
}

TEST(Hostile, OtherFilesAreKnownWithoutTheirRows)
{
  auto const path =
      std::filesystem::temp_directory_path() / fmt::format("hengwen_other_{}.xlsx", ::getpid());
  for (auto const& other : other_files()) {
    std::ofstream{path, std::ios::binary} << other.file;
    EXPECT_EQ(looks_like_workbook(path).error(), refuse(other.why, other.where).error());
  }
  std::ofstream{path, std::ios::binary} << good;
  EXPECT_TRUE(looks_like_workbook(path));
  std::filesystem::remove(path);
}

// A file cut at any byte is refused, and never read as a shorter workbook. (Without its last
// three bytes nothing is lost: they are zero, and minizip reads zeros behind the end.)
TEST(Hostile, EveryHalfFileIsRefused)
{
  for (std::size_t size = 0; size < good.size() - 3; ++size) {
    auto const why = refusal_of({.why = {}, .file = good.substr(0, size)}).why;
    EXPECT_NE(why, "nothing was wrong") << size;
  }
}

}  // namespace
}  // namespace hengwen::sheet
