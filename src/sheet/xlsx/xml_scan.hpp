// SPDX-License-Identifier: Apache-2.0
//
// The same walk as walk_xml, for the parts with millions of tags (rows and shared texts),
// where expat alone would take four fifths of an import. It reads only what workbooks are
// made of: UTF-8, elements, attributes, text, the five entities every XML has.
//
//     <c r="A1" t="s"><v>17</v></c>  ->  start("c", …) start("v") text("17") end("v") end("c")
//
// Anything else is refused, as hostile (a DTD) or damaged; a part in another encoding is
// handed to expat. A test and the fuzzer hold it against expat: what expat accepts, it
// tells in the same way.
#pragma once

#include "sheet/xlsx/xml_walk.hpp"

namespace hengwen::sheet {

Verdict scan_xml(Pull const&, XmlHandler&, std::string_view part);

}  // namespace hengwen::sheet
