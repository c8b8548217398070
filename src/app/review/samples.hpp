// SPDX-License-Identifier: Apache-2.0
//
// Drawing a sample of the files of a union below, and saying what was found in one of them
// (domain/review/sample.hpp).
#pragma once

#include "app/personal/file.hpp"
#include "store/review/samples.hpp"

namespace hengwen::app {

// For a union that the keeper, who sits at `by`, may see.
Answer<store::SampleRow> draw_sample(Keeper const&, UnitId by, store::UnitRow const& of,
                                     SampleWish const&);

Answer<store::SampleRow> check_drawn(Keeper const&, UnitId by, Uuid const& sample,
                                     Uuid const& household, SampleCheck const&);

// The words of a finding, opened.
std::optional<std::string> finding_words(Vault const&, store::SampleRow const&,
                                         store::DrawnRow const&);

}  // namespace hengwen::app
