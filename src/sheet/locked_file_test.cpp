// SPDX-License-Identifier: Apache-2.0
#include "sheet/locked_file.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>
#include <zip.h>

#include <fstream>

namespace hengwen::sheet {
namespace {

namespace fs = std::filesystem;

class LockedFile : public testing::Test {
protected:
  LockedFile()
  {
    auto pattern = (fs::temp_directory_path() / "hengwen-locked-XXXXXX").string();
    folder = mkdtemp(pattern.data());
    std::ofstream{folder / "plain"} << words;
  }
  ~LockedFile() override { fs::remove_all(folder); }

  // What the only file of the zip holds; nothing when the password does not open it.
  std::optional<std::string> opened(char const* password)
  {
    auto* zip = zip_open((folder / "locked.zip").c_str(), ZIP_RDONLY, nullptr);
    auto* file = zip_fopen_index_encrypted(zip, 0, 0, password);
    std::optional<std::string> out;
    if (file) {
      std::string text(words.size() + 1, '\0');
      auto const read = zip_fread(file, text.data(), text.size());
      out = text.substr(0, std::size_t(std::max<zip_int64_t>(read, 0)));
      zip_fclose(file);
    }
    zip_stat_t stat;
    EXPECT_EQ(zip_stat_index(zip, 0, 0, &stat), 0);
    EXPECT_EQ(stat.encryption_method, ZIP_EM_AES_256);
    EXPECT_STREQ(stat.name, "困难职工家庭.xlsx");
    zip_discard(zip);
    return out;
  }

  fs::path folder;
  std::string const words = "420106198003020022 陈英";
};

TEST_F(LockedFile, OpensWithItsPasswordOnly)
{
  lock_file(folder / "plain", "困难职工家庭.xlsx", folder / "locked.zip", "一个足够长的文件密码");

  EXPECT_EQ(opened("一个足够长的文件密码"), words);
  EXPECT_EQ(opened("一个不够长的文件密码"), std::nullopt);
  EXPECT_EQ(opened(nullptr), std::nullopt);
  std::ifstream in{folder / "locked.zip"};
  std::string const raw{std::istreambuf_iterator<char>{in}, {}};
  EXPECT_EQ(raw.find("陈英"), std::string::npos);
}

TEST_F(LockedFile, SaysWhenItCannotBeMade)
{
  EXPECT_THROW(lock_file(folder / "nothing", "a", folder / "locked.zip", "0123456789"),
               std::runtime_error);
  EXPECT_FALSE(fs::exists(folder / "locked.zip"));
}

struct Case {
  std::string password;
  char const* expect;
};

TEST(FilePassword, IsLongButNotEndless)
{
  // clang-format off
  Case const cases[] = {
      {"0123456789",           "allowed"},
      {"一二三四五六七八九十", "allowed"},
      {"012345678",            "file_password_too_short"},
      {"",                     "file_password_too_short"},
      {std::string(201, 'x'),  "file_password_too_long"},
  };
  // clang-format on
  for (auto const& c : cases) {
    auto const verdict = may_lock_with(c.password);

    EXPECT_EQ(verdict ? "allowed" : verdict.error().why, c.expect);
  }
}

}  // namespace
}  // namespace hengwen::sheet
