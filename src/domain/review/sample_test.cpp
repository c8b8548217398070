// SPDX-License-Identifier: Apache-2.0
#include "domain/review/sample.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

constexpr UnitId county{420106'000'000'000'000};
constexpr UnitId town{420106'003'000'000'000};
constexpr UnitId other{420111'000'000'000'000};

std::string why(Verdict const& verdict)
{
  return verdict ? "allowed" : verdict.error().why;
}

TEST(Sample, IsDrawnByTheUnionAbove)
{
  // clang-format off
  struct { SampleWish wish; UnitId by; UnitId of; char const* expect; } const cases[] = {
      {{},                                  county, town,   "allowed"},
      {{.share = 100, .seed = "2026-11"},   county, town,   "allowed"},
      {{},                                  town,   town,   "own_files_drawn"},
      {{},                                  town,   county, "own_files_drawn"},
      {{},                                  county, other,  "own_files_drawn"},
      {{.share = 0},                        county, town,   "share_out_of_range"},
      {{.share = 101},                      county, town,   "share_out_of_range"},
      {{.seed = ""},                        county, town,   "bad_seed"},
      {{.seed = "a b"},                     county, town,   "bad_seed"},
      {{.seed = "种子"},                    county, town,   "bad_seed"},
      {{.seed = std::string(65, 'x')},      county, town,   "bad_seed"},
  };
  // clang-format on
  for (auto const& c : cases)
    EXPECT_EQ(why(may_draw(c.wish, c.by, c.of)), c.expect);
}

TEST(Sample, IsCheckedOnceAndWithWordsWhereSomethingIsWrong)
{
  using enum SampleFinding;
  EXPECT_EQ(why(may_check({in_order, {}}, county, town, false)), "allowed");
  EXPECT_EQ(why(may_check({to_correct, "收入证明过期"}, county, town, false)), "allowed");
  EXPECT_EQ(why(may_check({to_correct, " "}, county, town, false)), "finding_words_missing");
  EXPECT_EQ(why(may_check({in_order, std::string(2001, 'x')}, county, town, false)),
            "words_too_long");
  EXPECT_EQ(why(may_check({in_order, {}}, county, town, true)), "checked_already");
  EXPECT_EQ(why(may_check({in_order, {}}, town, town, false)), "own_files_drawn");
}

TEST(Sample, IsRoundedUp)
{
  EXPECT_EQ(sample_size(7, 30), 3);
  EXPECT_EQ(sample_size(10, 30), 3);
  EXPECT_EQ(sample_size(1, 1), 1);
  EXPECT_EQ(sample_size(7, 100), 7);
  EXPECT_EQ(sample_size(0, 30), 0);
}

TEST(Sample, IsAsLargeAsThePolicySays)
{
  EXPECT_EQ(sample_share("430102", date_of(2026, 11, 23)), 30);
  EXPECT_THROW(sample_share("430102", date_of(1999, 1, 1)), std::runtime_error);
}

}  // namespace
}  // namespace hengwen
