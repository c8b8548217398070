// SPDX-License-Identifier: Apache-2.0
//
// The territorial unions of the whole country, one for each administrative division of
// nation, province, city, county and town, planted once into an empty database:
//
//     0 中华全国总工会 > 42 湖北省总工会 > 4201 武汉市总工会 > 420106 武昌区总工会 > …
//
// Divisions that a later edition of the list adds are added; nothing is ever removed,
// because records stand below it. Base unions come from workbooks.
#pragma once

#include "store/database.hpp"

namespace hengwen::app {

// How many unions were added: about 44,700 the first time, then none.
std::int64_t plant_tree(Database&);

}  // namespace hengwen::app
