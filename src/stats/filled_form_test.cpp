// SPDX-License-Identifier: Apache-2.0
#include "stats/filled_form.hpp"

#include <gtest/gtest.h>

namespace hengwen::stats {
namespace {

TEST(FilledForm, LeavesOutWhatNobodyHasSaid)
{
  FilledItem item;
  item.item = "01A";

  auto const json = write_json(item);

  EXPECT_FALSE(json.as_object().contains("value"));
  EXPECT_EQ(json.at("origin"), "missing");
}

}  // namespace
}  // namespace hengwen::stats
