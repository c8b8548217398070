// SPDX-License-Identifier: Apache-2.0
//
// A list of the year as a workbook, under the watermark of who took it.
#pragma once

#include "http/personal/export_list.hpp"
#include "http/review/year_page.hpp"

namespace hengwen::http {

// "年度核查到期": what the list is called in its file.
std::string year_list_title(YearList);

// How many households it wrote. Reads them page by page, so that no list is kept in memory.
Answer<std::int64_t> write_year_list(Tx&, LeavingFile const&, store::YearQuery);

}  // namespace hengwen::http
