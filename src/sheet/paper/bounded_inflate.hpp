// SPDX-License-Identifier: Apache-2.0
//
// Bounds what libqpdf unpacks while it reads a PDF. The library sets no limit of its own, and a
// file of a few kilobytes may hold parts that unpack to gigabytes, one inside the other. Ours takes
// the place of its filter for FlateDecode, and the other two that can grow are not unpacked at all.
//
//     UnpackBudget const budget{16 << 20};   // of this thread, while it lives
//     … read …
//     budget.is_spent()                      // something wanted more
#pragma once

#include <cstdint>

namespace hengwen::sheet {

class UnpackBudget {
public:
  explicit UnpackBudget(std::int64_t bytes);
  UnpackBudget(UnpackBudget const&) = delete;
  ~UnpackBudget();

  bool is_spent() const;
};

}  // namespace hengwen::sheet
