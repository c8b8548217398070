// SPDX-License-Identifier: Apache-2.0
//
// How a workbook's parts hang together: which part is the workbook, which sheets it names in
// which order, and where each of them lies.
//
//     _rels/.rels -> xl/workbook.xml -> "困难职工家庭" rId3 -> xl/worksheets/sheet2.xml
//
// Also where a document of another kind (Word, OpenDocument, a plain zip) is told apart.
#pragma once

#include "sheet/xlsx/cell_value.hpp"
#include "sheet/xlsx/zip_parts.hpp"

#include <map>
#include <string>
#include <vector>

namespace hengwen::sheet {

enum class SheetState : std::uint8_t { visible, hidden, very_hidden };
BOOST_DESCRIBE_ENUM(SheetState, visible, hidden, very_hidden)

// What one part says about another: "rId3" is a worksheet at "xl/worksheets/sheet2.xml".
struct Relation {
  std::string type;    // The last word of its type: "worksheet", "sharedStrings".
  std::string target;  // A part name from the root of the container; empty if outside of it.
};
using Relations = std::map<std::string, Relation, std::less<>>;

// Of a part "xl/workbook.xml": its targets are relative to "xl/".
Answer<Relations> read_relations(Pull const&, std::string_view of_part, std::string_view part);

// The content type of each part, by "/xl/workbook.xml" or by extension "xml", in lower case.
using ContentTypes = std::map<std::string, std::string, std::less<>>;
Answer<ContentTypes> read_content_types(Pull const&, std::string_view part);

struct ListedSheet {
  std::string name;
  SheetState state = SheetState::visible;
  std::string relation;  // "rId3"
};

struct WorkbookPart {
  std::vector<ListedSheet> sheets;
  Epoch epoch = Epoch::y1900;
};
Answer<WorkbookPart> read_workbook_part(Pull const&, std::string_view part);

// The part that is the workbook; a refusal if the container holds something else.
Answer<std::string> find_workbook(ZipParts&, Limits const&);

// Where the parts a workbook needs lie. Empty where it has none.
struct Package {
  struct Sheet {
    std::string name;
    SheetState state;
    std::string part;
  };
  std::vector<Sheet> sheets;  // As the tabs are ordered; charts are not among them.
  std::string shared_strings;
  std::string styles;
  Epoch epoch = Epoch::y1900;
};
Answer<Package> read_package(ZipParts&, Limits const&);

}  // namespace hengwen::sheet
