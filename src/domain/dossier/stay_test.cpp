// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/stay.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

TEST(Stay, AsksForAReasonWhereAPersonDecidesOtherwise)
{
  using enum DossierStep;
  using enum Leaving;
  using Word = std::optional<std::string>;
  // clang-format off
  struct { Word fits; DossierStep step; std::optional<Leaving> leaving; Word decided; bool against; } const cases[] = {
      {"deep", approve_exit,          out_of_hardship, "deep",     true},
      {"deep", approve_exit,          not_matching,    "deep",     true},
      {"deep", approve_exit,          deceased,        "deep",     false},
      {"deep", approve_exit,          own_request,     "deep",     false},
      {{},     approve_exit,          out_of_hardship, "deep",     false},
      {{},     confirm_yearly_review, {},              "deep",     true},
      {"deep", confirm_yearly_review, {},              "deep",     false},
      {"deep", confirm_yearly_review, {},              "relative", true},
      {{},     begin_yearly_review,   {},              "deep",     false},
  };
  // clang-format on
  for (auto const& c : cases)
    EXPECT_EQ(goes_against({c.fits}, c.step, c.leaving, c.decided), c.against)
        << c.fits.value_or("nothing") << " " << int(c.step);
}

}  // namespace
}  // namespace hengwen
