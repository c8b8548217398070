// SPDX-License-Identifier: Apache-2.0
//
// Workbooks made by hand, for tests only: every byte of the container can be chosen, also
// the ones that lie.
//
//     read_all(workbook_bytes("<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>")) -> {"A1 number 7"}
#pragma once

#include "sheet/xlsx_reader.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hengwen::sheet::testing {

struct MadePart {
  std::string name;
  std::string content;
  std::uint32_t says_bytes = 0;  // What the container says of its size; 0 for the truth.
  bool encrypted = false;
};

inline std::uint32_t checksum(std::string_view content)
{
  std::uint32_t sum = ~0u;
  for (unsigned char const byte : content) {
    sum ^= byte;
    for (int bit = 0; bit < 8; ++bit)
      sum = sum >> 1 ^ (sum & 1 ? 0xEDB88320u : 0);
  }
  return ~sum;
}

// A zip whose parts are stored as they are.
inline std::string zip_of(std::vector<MadePart> const& parts)
{
  auto const number = [](std::uint64_t n, int bytes) {
    std::string out;
    for (int i = 0; i < bytes; ++i)
      out += char(n >> 8 * i & 0xFF);
    return out;
  };
  std::string zip, contents;
  for (auto const& part : parts) {
    auto const size = std::uint32_t(part.content.size());
    auto const head = number(20, 2) + number(part.encrypted, 2) + number(0, 6) +
                      number(checksum(part.content), 4) + number(size, 4) +
                      number(part.says_bytes ? part.says_bytes : size, 4) +
                      number(part.name.size(), 2) + number(0, 2);
    contents +=
        "PK\x01\x02" + number(20, 2) + head + number(0, 10) + number(zip.size(), 4) + part.name;
    zip += "PK\x03\x04" + head + part.name + part.content;
  }
  auto const at = zip.size(), count = parts.size();
  return zip + contents + "PK\x05\x06" + number(0, 4) + number(count, 2) + number(count, 2) +
         number(contents.size(), 4) + number(at, 4) + number(0, 2);
}

// What a workbook of one sheet is made of; each field may be replaced.
struct Made {
  std::string rows;     // Inside <sheetData>.
  std::string strings;  // Inside <sst>; no such part if empty.
  std::string styles;   // Inside <styleSheet>; no such part if empty.
  std::string workbook = R"(<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>)";
  std::string links =
      R"(<Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>)";
  std::string type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
};

inline std::vector<MadePart> parts_of(Made const& made)
{
  std::string const begin = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  std::string links = made.links;
  std::vector<MadePart> parts = {
      {"[Content_Types].xml",
       begin +
           "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
           "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" +
           made.type + "\"/></Types>"},
      {"_rels/.rels", begin +
                          "<Relationships><Relationship Id=\"a\" Type=\"http://x/officeDocument\""
                          " Target=\"xl/workbook.xml\"/></Relationships>"},
      {"xl/workbook.xml", begin + "<workbook xmlns:r=\"urn:r\">" + made.workbook + "</workbook>"},
      {"xl/worksheets/sheet1.xml",
       begin + "<worksheet><sheetData>" + made.rows + "</sheetData></worksheet>"}};
  if (!made.strings.empty()) {
    parts.push_back({"xl/sharedStrings.xml", begin + "<sst>" + made.strings + "</sst>"});
    links +=
        R"(<Relationship Id="rId8" Type="http://x/sharedStrings" Target="sharedStrings.xml"/>)";
  }
  if (!made.styles.empty()) {
    parts.push_back({"xl/styles.xml", begin + "<styleSheet>" + made.styles + "</styleSheet>"});
    links += R"(<Relationship Id="rId9" Type="http://x/styles" Target="/xl/styles.xml"/>)";
  }
  parts.push_back(
      {"xl/_rels/workbook.xml.rels", begin + "<Relationships>" + links + "</Relationships>"});
  return parts;
}

inline std::string workbook_bytes(Made const& made)
{
  return zip_of(parts_of(made));
}

// "B7 date 2015-03-05 08:30:00", "A1 number 420106198001011000 lost"
inline std::string written(Row const& row, Cell const& cell)
{
  auto out = fmt::format("{}{} {} {}", column_letters(cell.column), row.number,
                         boost::describe::enum_to_string(cell.kind, "?"), cell.text);
  if (!cell.time.empty())
    out.append(" ").append(cell.time);
  return cell.digits_lost ? out + " lost" : out;
}

// Every cell of a sheet; a refusal as its last line: "refused damaged Sheet1!3".
inline std::vector<std::string> cells_of(Answer<Workbook>& book, std::size_t sheet = 0)
{
  std::vector<std::string> all;
  auto const refused = [&](Refusal const& r) { all.push_back("refused " + r.why + " " + r.where); };
  if (!book)
    return refused(book.error()), all;
  auto const verdict = book->read(sheet, [&](Row const& row) {
    for (auto const& cell : row.cells)
      all.push_back(written(row, cell));
    return true;
  });
  if (!verdict)
    refused(verdict.error());
  return all;
}

inline std::vector<std::string> cells_of(Made const& made, Limits const& limits = {})
{
  auto book = Workbook::open_bytes(workbook_bytes(made), limits);
  return cells_of(book);
}

}  // namespace hengwen::sheet::testing
