// SPDX-License-Identifier: Apache-2.0
//
// A sample (抽查样本) of the files of a union, drawn by a union above it so that anybody can draw
// it again: the files of that day stand in the order of sha256(seed || dossier number),
// hexadecimal, and the first ones are taken, rounded up.
//
//     30 % of 7 files of 420106003, seed "2026-11"    ->  3 files
//
// Nobody draws from the own files, and what was found is said once.
#pragma once

#include "base/date.hpp"
#include "base/result.hpp"
#include "domain/org/unit.hpp"

#include <boost/describe.hpp>

#include <optional>

namespace hengwen {

enum class SampleKind {
  in_file,  // All that are in the file that day.
  came,     // Of them those that came in that calendar year.
  left      // Those that left in that calendar year.
};
BOOST_DESCRIBE_ENUM(SampleKind, in_file, came, left)

enum class SampleFinding { in_order, to_correct, not_entitled, nobody_met };
BOOST_DESCRIBE_ENUM(SampleFinding, in_order, to_correct, not_entitled, nobody_met)

struct SampleWish {
  std::string unit;
  SampleKind kind = SampleKind::in_file;
  std::optional<int> share;         // Percent; as policy/samples.json says when absent.
  std::optional<std::string> seed;  // Made by chance when absent.
};
BOOST_DESCRIBE_STRUCT(SampleWish, (), (unit, kind, share, seed))

struct SampleCheck {
  SampleFinding finding = SampleFinding::in_order;
  std::optional<std::string> words;  // Wanted unless everything is in order.
};
BOOST_DESCRIBE_STRUCT(SampleCheck, (), (finding, words))

enum class NoSample {
  own_files_drawn,  // Only a union above may draw.
  share_out_of_range,
  bad_seed,
  nothing_to_draw,
  finding_words_missing,
  words_too_long,
  checked_already
};
BOOST_DESCRIBE_ENUM(NoSample, own_files_drawn, share_out_of_range, bad_seed, nothing_to_draw,
                    finding_words_missing, words_too_long, checked_already)

// By whom and of whom.
Verdict may_draw(SampleWish const&, UnitId by, UnitId of);

Verdict may_check(SampleCheck const&, UnitId by, UnitId of, bool checked);

// Rounded up: 30 % of 7 are 3.
std::int64_t sample_size(std::int64_t population, int share);

// Percent, by policy/samples.json.
int sample_share(std::string_view division, Date on);

}  // namespace hengwen
