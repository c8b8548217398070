// SPDX-License-Identifier: Apache-2.0
//
// The parts of a zip container, by name. All promises of the container (how many parts,
// how large, how tightly packed) are checked against the Limits on opening; a part never
// gives more than it promised, and its last read says whether its checksum was right.
//
//     xl/workbook.xml   xl/sharedStrings.xml   xl/worksheets/sheet1.xml
//
// Names are compared as Office does: without regard to case, "\" as "/".
#pragma once

#include "sheet/xlsx/bad_workbook.hpp"
#include "sheet/xlsx/limits.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace hengwen::sheet {

// Fills the room it is given and says how much it filled; 0 is the end.
using Pull = std::function<Answer<std::size_t>(std::span<char>)>;

class ZipParts {
public:
  static Answer<ZipParts> open(std::filesystem::path const&, Limits const&);
  static Answer<ZipParts> open_bytes(std::string bytes, Limits const&);

  bool has(std::string_view part) const;
  std::uint64_t bytes(std::string_view part) const;  // 0 if there is no such part.

  // One part can be read at a time: pulling a second one ends the first. The Pull must not
  // outlive the container.
  Answer<Pull> pull(std::string_view part);

  ZipParts(ZipParts&&) noexcept;
  ZipParts& operator=(ZipParts&&) noexcept;
  ~ZipParts();

private:
  struct State;
  static Answer<ZipParts> list(std::unique_ptr<State>, Limits const&);
  explicit ZipParts(std::unique_ptr<State>);
  std::unique_ptr<State> state_;
};

// A Pull over text in memory, which must outlive it.
Pull pull_of(std::string_view text);

}  // namespace hengwen::sheet
