// SPDX-License-Identifier: Apache-2.0
//
// The list of households as a workbook: what the screen shows, with citizen numbers masked, under
// the watermark of who took it.
#pragma once

#include "http/personal/leaving_file.hpp"
#include "store/dossier/households.hpp"

namespace hengwen::http {

enum class NoExport { export_too_large };
BOOST_DESCRIBE_ENUM(NoExport, export_too_large)

inline constexpr std::int64_t most_exported = 10'000;

// How many households it wrote. Reads them page by page, so that no list is kept in memory.
Answer<std::int64_t> write_list(Tx&, LeavingFile const&, store::HouseholdQuery);

}  // namespace hengwen::http
