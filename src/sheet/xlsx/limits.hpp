// SPDX-License-Identifier: Apache-2.0
//
// How much of a workbook is still a workbook. A file that promises more is refused
// before it is unpacked: a mail-sized file can otherwise unpack to the size of a disk.
//
//     relief.xlsx, 12 MB -> 31 parts, 480 MB of XML: fine
//     bomb.xlsx,  100 kB ->  9 parts, 100 GB of XML: workbook_too_large
//
// The values leave room for a county of 100,000 households with all their members.
#pragma once

#include <cstddef>
#include <cstdint>

namespace hengwen::sheet {

struct Limits {
  std::uint64_t file_bytes = 512ull << 20;       // Of the file as it lies on the disk.
  std::uint64_t unpacked_bytes = 2ull << 30;     // Of all parts together.
  std::uint64_t ratio = 250;                     // Unpacked to packed, of a part ...
  std::uint64_t ratio_from_bytes = 16ull << 20;  // ... unless it is smaller than this.
  std::uint32_t parts = 4096;
  std::uint64_t small_part_bytes = 64ull << 20;  // Styles, list of sheets, relations: each.
  std::uint64_t shared_text_bytes = 200ull << 20;
  std::uint32_t text_bytes = 4 * 32767;  // Of one cell; Excel itself stops at 32,767 characters.
  std::uint32_t row_bytes = 8u << 20;    // Of one row's own text.
  std::uint32_t cells_in_row = 4096;     // That are not empty.
  std::uint32_t columns = 16384;
  std::uint32_t rows = 1048576;
};

}  // namespace hengwen::sheet
