// SPDX-License-Identifier: Apache-2.0
//
// What a walk through XML told, as one text, for tests that hold two walks against each other.
//
//     <a b="c">d</a>  ->  "<a b=c|d>"        or, refused: nothing
#pragma once

#include "sheet/xlsx/xml_scan.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace hengwen::sheet::testing {

class Recorder : public XmlHandler {
public:
  void start(std::string_view name, Attributes attributes) override
  {
    told.append("<").append(name);
    for (auto const& attribute : attributes)
      told.append(" ").append(attribute.name).append("=").append(attribute.value);
    told += '|';
  }
  void end(std::string_view) override { told += '>'; }
  void text(std::string_view text) override { told += text; }

  std::string told;
};

using Walk = Verdict (*)(Pull const&, XmlHandler&, std::string_view part);

inline std::optional<std::string> events_of(Walk walk, std::string_view document,
                                            std::size_t piece_bytes)
{
  Recorder recorder;
  auto const verdict = walk(
      [document, piece_bytes](std::span<char> room) mutable -> Answer<std::size_t> {
        auto const n = document.copy(room.data(), std::min(room.size(), piece_bytes));
        document.remove_prefix(n);
        return n;
      },
      recorder, "part");
  return verdict ? std::optional{recorder.told} : std::nullopt;
}

}  // namespace hengwen::sheet::testing
