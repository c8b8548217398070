// SPDX-License-Identifier: Apache-2.0
#include "base/log.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

TEST(Log, WritesOneLineOfJsonWhateverIsInIt)
{
  EXPECT_EQ(log_line(Level::warning, "t", "upload", {{"name", "a\"b\\c\nd"}}),
            R"({"at":"t","level":"warning","event":"upload","name":"a\"b\\c\u000ad"})");
}

}  // namespace
}  // namespace hengwen
