// SPDX-License-Identifier: Apache-2.0
#include "store/vault/sealed_file.hpp"

#include "store/test_database.hpp"

#include <gtest/gtest.h>

namespace hengwen::store {
namespace {

namespace fs = std::filesystem;

class SealedFileTest : public testing::Test {
protected:
  fs::path readable() const { return database.key_file().string() + ".readable"; }
  fs::path sealed() const { return database.key_file().string() + ".sealed"; }

  void seal(std::string const& text)
  {
    std::ofstream{readable(), std::ios::binary} << text;
    seal_file(*database->vault(), "7", readable(), sealed());
    fs::remove(readable());
  }
  std::string open(std::string const& name = "7")
  {
    SealedFile file{database->vault(), name, sealed()};
    std::string out;
    for (auto piece = file.next(); !piece.empty(); piece = file.next())
      out += piece;
    return out;
  }
  static std::string long_text()
  {
    std::string out;
    while (out.size() < 200'000)
      out += "34052419800101001X ";
    return out;
  }

  mutable TestDatabase database;
};

TEST_F(SealedFileTest, ComesBackWholeAndLiesUnreadable)
{
  for (auto const& text : {std::string{"34052419800101001X"}, long_text(), std::string{},
                           long_text().substr(0, 65'536), long_text().substr(0, 131'072)}) {
    seal(text);

    EXPECT_EQ(open(), text);
    UnnamedFile const whole{sealed().parent_path()};
    unseal(SealedFile{database->vault(), "7", sealed()}, whole);
    std::ifstream again{whole.path(), std::ios::binary};
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>{again}, {}), text);
    std::ifstream raw{sealed(), std::ios::binary};
    std::string const bytes{std::istreambuf_iterator<char>{raw}, {}};
    EXPECT_EQ(bytes.find("34052419800101001X"), bytes.npos);
  }
}

TEST_F(SealedFileTest, IsRefusedWhenItIsAnotherOneOrCutOff)
{
  seal(long_text());

  EXPECT_THROW(open("8"), CorruptRow);
  fs::resize_file(sealed(), fs::file_size(sealed()) - 1);
  EXPECT_THROW(open(), CorruptRow);
  seal(long_text());
  fs::resize_file(sealed(), 4 + 65'536 + 45);  // One whole piece.
  EXPECT_THROW(open(), CorruptRow);
}

}  // namespace
}  // namespace hengwen::store
