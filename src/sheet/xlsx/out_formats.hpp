// SPDX-License-Identifier: Apache-2.0
//
// The few looks a written cell can have: one for each kind of content, plain or red.
#pragma once

#include <xlsxwriter.h>

#include <array>
#include <cstdint>

namespace hengwen::sheet {

enum class Look : std::uint8_t { text, money, date, date_time, time, integer, number };
inline constexpr std::size_t looks = 7;

struct OutFormats {
  explicit OutFormats(lxw_workbook*);

  lxw_format* of(Look look, bool bad) const
  {
    return (bad ? red : plain)[static_cast<std::size_t>(look)];
  }

  std::array<lxw_format*, looks> plain{}, red{};
  lxw_format* title = nullptr;
  lxw_format* heading = nullptr;
  lxw_format* required_heading = nullptr;
  lxw_format* note = nullptr;
  lxw_format* complaint = nullptr;
};

}  // namespace hengwen::sheet
