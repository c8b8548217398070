// SPDX-License-Identifier: Apache-2.0
#include "base/unnamed_file.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace hengwen {
namespace {

namespace fs = std::filesystem;

TEST(UnnamedFile, KeepsWhatIsWrittenAndShowsNothing)
{
  auto pattern = (fs::temp_directory_path() / "hengwen-unnamed-XXXXXX").string();
  fs::path const folder = mkdtemp(pattern.data());
  {
    UnnamedFile const file{folder};
    std::ofstream{file.path()} << "34052419800101001X";

    EXPECT_TRUE(fs::is_empty(folder));
    EXPECT_EQ(fs::file_size(file.path()), 18U);
    std::string text;
    std::ifstream{file.path()} >> text;
    EXPECT_EQ(text, "34052419800101001X");
  }
  EXPECT_THROW(UnnamedFile{folder / "nowhere"}, std::system_error);
  fs::remove(folder);
}

}  // namespace
}  // namespace hengwen
