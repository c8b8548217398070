// SPDX-License-Identifier: Apache-2.0
//
// The workbook to fill in: a sheet of explanations, then one sheet for each kind of record
// with Chinese headings (required ones marked), lists to choose from and a remark on every
// heading. Whatever is exported from here is read back by the importer.
#pragma once

#include "base/date.hpp"
#include "sheet/xlsx_writer.hpp"

#include "domain/labels.hpp"

namespace hengwen::app {

void write_template(std::filesystem::path const&, Date today);

// The sheet of one kind, as the template has it, and the names of the lists it uses.
sheet::OutSheet template_sheet(RecordType const&);
std::string list_name(FieldType const&);
// Every list that the template offers, in the words of a day.
std::vector<std::pair<std::string, std::vector<std::string>>> template_lists(Date today);

}  // namespace hengwen::app
