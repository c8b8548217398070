// SPDX-License-Identifier: Apache-2.0
//
// A citizen number as people type it, made the 18 characters that a record keeps:
//
//     "11010519491231002x"  -> 11010519491231002X
//     "110105491231002"     -> 11010519491231002X   (15 digits, before 1999)
//     "11010519491231 0021" -> citizen_id_check_sign
#pragma once

#include "app/import/cell_text.hpp"

namespace hengwen::app {

CellValue read_citizen_id(std::string_view typed);

}  // namespace hengwen::app
