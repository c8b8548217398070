// SPDX-License-Identifier: Apache-2.0
//
// Every reason why a file cannot be read as a workbook, one name each. The names go
// over the wire and are translated by the web.
//
//     Refusal{"old_xls", ""}    Refusal{"damaged", "困难职工家庭!1207"}
//
// "where" says the sheet and the last row that was still good, or the part of the file.
#pragma once

#include "base/result.hpp"

namespace hengwen::sheet {

enum class BadWorkbook {
  no_such_file,     // Or not readable by this program.
  empty_file,       // Nothing in it.
  cut_off,          // Begins as a workbook and stops in the middle: a broken upload.
  damaged,          // Damaged inside.
  encrypted,        // Needs a password to open.
  old_xls,          // Excel 97-2003 or WPS .et: save it as .xlsx.
  binary_workbook,  // .xlsb: save it as .xlsx.
  has_macros,       // .xlsm: programs inside are not welcome.
  xml_spreadsheet,  // Excel 2003 XML.
  web_page,         // A table in HTML that many systems export under the name .xls.
  text_file,        // CSV and other plain text.
  pdf_file,
  word_file,          // .doc, .docx, .rtf
  presentation_file,  // .ppt, .pptx
  opendocument_file,  // .ods, .odt
  image_file,
  other_archive,       // .zip, .rar, .7z, .gz with something else in it.
  not_a_workbook,      // None of the above either.
  hostile_xml,         // Declares entities, nests without end, or wants all the memory.
  workbook_too_large,  // Unpacks to more than Limits allow.
  too_compressed,      // Packed more tightly than honest data can be: a zip bomb.
  too_many_parts,
  too_much_text,  // All shared texts together.
  text_too_long,  // One cell.
  too_many_rows,
  too_many_columns,
  too_many_cells,  // In one row.
  no_sheets,       // A workbook without a single sheet of cells.
  no_such_sheet,   // Asked for sheet 4 of 3.
};
BOOST_DESCRIBE_ENUM(BadWorkbook, no_such_file, empty_file, cut_off, damaged, encrypted, old_xls,
                    binary_workbook, has_macros, xml_spreadsheet, web_page, text_file, pdf_file,
                    word_file, presentation_file, opendocument_file, image_file, other_archive,
                    not_a_workbook, hostile_xml, workbook_too_large, too_compressed, too_many_parts,
                    too_much_text, text_too_long, too_many_rows, too_many_columns, too_many_cells,
                    no_sheets, no_such_sheet)

}  // namespace hengwen::sheet
