// SPDX-License-Identifier: Apache-2.0
//
// The vault against a real database and a real key file.
#include "store/vault/open_vault.hpp"

#include "store/test_database.hpp"
#include "store/vault/rotation.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace hengwen::store {
namespace {

namespace fs = std::filesystem;

constexpr Sql all_of_the_keys{"test/all_of_the_keys",
                              "select string_agg(wrapped::text, ' ') from data_key"};
constexpr std::string_view citizen = "34052419800101001X";

class VaultTest : public testing::Test {
protected:
  Answer<std::shared_ptr<Vault const>> open(std::optional<SuiteName> wanted = {}) const
  {
    return open_vault({.url = database.url(), .on_statement = {}}, database.key_file(), wanted);
  }
  std::string why(std::optional<SuiteName> wanted = {}) const
  {
    auto const vault = open(wanted);
    return vault ? "opened" : vault.error().why;
  }
  void make_newer_key()
  {
    auto const master = read_master_key(database.key_file()).value();
    auto const& suite = database->vault()->suite();
    database->write([&](Tx& tx) {
      add_key(tx, wrapped(suite, master, 4, KeyPurpose::seal, SecretKey::random()));
    });
  }

  mutable TestDatabase database;
};

TEST_F(VaultTest, OpensWhatItSealedAndOnlyWhereItBelongs)
{
  auto const& vault = *database->vault();

  auto const sealed = vault.seal(citizen, "member 420106 7");

  EXPECT_EQ(sealed.find(citizen), sealed.npos);
  EXPECT_NE(sealed, vault.seal(citizen, "member 420106 7"));
  EXPECT_EQ(vault.open(sealed, "member 420106 7"), citizen);
  EXPECT_THROW(vault.open(sealed, "member 420106 8"), CorruptRow);
  EXPECT_THROW(vault.open("", "member 420106 7"), CorruptRow);
  for (std::size_t i = 0; i < sealed.size(); ++i) {
    auto bent = sealed;
    bent[i] = char(bent[i] ^ 1);
    EXPECT_THROW(vault.open(bent, "member 420106 7"), CorruptRow) << i;
  }
}

TEST_F(VaultTest, BlindsAlikeInOneDatabaseAndOtherwiseInAnother)
{
  TestDatabase other;
  auto const& vault = *database->vault();

  auto const blind = vault.blind("citizen 34052419800101001X");

  EXPECT_EQ(blind, vault.blind("citizen 34052419800101001X"));
  EXPECT_NE(blind, vault.blind("citizen 340524198001010020"));
  EXPECT_NE(blind, vault.keyed("citizen 34052419800101001X"));
  EXPECT_NE(blind, other->vault()->blind("citizen 34052419800101001X"));
}

TEST_F(VaultTest, SignsSoThatOthersCanSee)
{
  auto const& vault = *database->vault();
  auto const& suite = vault.suite();

  auto const signature = vault.sign("420106 12 9f86");

  EXPECT_TRUE(suite.verify(vault.public_keys().front(), "420106 12 9f86", signature));
  EXPECT_FALSE(suite.verify(vault.public_keys().front(), "420106 13 9f86", signature));
}

TEST_F(VaultTest, KnowsWhatIsWellSigned)
{
  auto const& vault = *database->vault();
  auto const signature = vault.sign("420106 12 9f86");
  auto const of_another_program = open().value();

  EXPECT_TRUE(vault.well_signed("420106 12 9f86", signature));
  EXPECT_TRUE(of_another_program->well_signed("420106 12 9f86", signature));
  EXPECT_FALSE(vault.well_signed("420106 13 9f86", signature));
  EXPECT_FALSE(vault.well_signed("420106 12 9f86", vault.sign("420106 13 9f86")));
  EXPECT_FALSE(vault.well_signed("420106 12 9f86", ""));
  EXPECT_FALSE(vault.well_signed("6 12 9f86", signature + "42010"));
}

TEST_F(VaultTest, SignsWithANewKeyAndKnowsWhatTheOldOneSignedInItsTime)
{
  auto const& vault = *database->vault();
  auto const other = open().value();
  auto const old = vault.sign("head");
  auto const retired = now();
  database->write([&](Tx& tx) {
    EXPECT_EQ(make_signing_key(tx, read_master_key(database.key_file()).value(), retired), 4);
  });
  auto const fresh = open().value()->sign("head");

  EXPECT_TRUE(vault.well_signed("head", fresh)) << "also by a key that was made since";
  EXPECT_FALSE(vault.well_signed("head", old));
  EXPECT_TRUE(vault.well_signed("head", old, {retired.at - std::chrono::hours{24}}));
  (void)other->newest_key();
  EXPECT_TRUE(other->well_signed("head", old, retired)) << "who has not looked yet signs on";
  EXPECT_FALSE(other->well_signed("head", old, retired + std::chrono::minutes{2}));
  EXPECT_EQ(vault.public_keys().size(), 2U);
  EXPECT_TRUE(vault.suite().verify(vault.public_keys().front(), "head", fresh));
}

// Whoever may write into the database could otherwise sign what is forged with a key of his own.
TEST_F(VaultTest, KnowsAPublicKeyThatWasExchanged)
{
  auto const theirs = database->vault()->suite().new_signing_keys();
  database->write([&](Tx& tx) {
    tx.run(Sql{"test/exchange", "update data_key set public_key = $1 where purpose = 'sign'"},
           theirs.public_key);
  });

  EXPECT_EQ(why(), "key_file_wrong");
}

TEST_F(VaultTest, TheSameKeysComeBackFromTheFile)
{
  auto const sealed = database->vault()->seal(citizen, "here");

  auto const again = open().value();

  EXPECT_EQ(again->open(sealed, "here"), citizen);
  EXPECT_EQ(again->blind("citizen 1"), database->vault()->blind("citizen 1"));
}

TEST_F(VaultTest, OpensAndSealsWithAKeyThatWasMadeSince)
{
  auto const old = database->vault();
  auto const sealed_before = old->seal(citizen, "here");
  make_newer_key();
  auto const sealed_since = open().value()->seal(citizen, "here");

  EXPECT_EQ(Vault::key_of(sealed_before), 1);
  EXPECT_EQ(Vault::key_of(sealed_since), 4);
  EXPECT_EQ(old->open(sealed_since, "here"), citizen);
  EXPECT_EQ(Vault::key_of(old->seal(citizen, "here")), 4);
  EXPECT_EQ(old->open(sealed_before, "here"), citizen);
}

TEST_F(VaultTest, RefusesToStartWithoutTheRightFile)
{
  auto const file = database.key_file();
  auto const keys = database->read([](Tx& tx) { return tx.one<std::string>(all_of_the_keys); });

  fs::permissions(file, fs::perms::others_read, fs::perm_options::add);
  EXPECT_EQ(why(), "key_file_open_to_others");
  fs::rename(file, file.string() + ".kept");
  EXPECT_EQ(why(), "key_file_missing");
  make_master_key(file).value();
  EXPECT_EQ(why(), "key_file_wrong");
  std::ofstream{file} << "hengwen-master-key 1 5f3c\n";
  EXPECT_EQ(why(), "key_file_unreadable");
  fs::rename(file.string() + ".kept", file);
  fs::permissions(file, fs::perms::others_read, fs::perm_options::remove);
  EXPECT_EQ(why(), "opened");

  EXPECT_EQ(keys, database->read([](Tx& tx) { return tx.one<std::string>(all_of_the_keys); }));
}

TEST_F(VaultTest, KeepsTheSuiteOfTheFirstStart)
{
  EXPECT_EQ(why(SuiteName::international), "opened");
  EXPECT_EQ(why(SuiteName::sm), "suite_differs");
}

TEST_F(VaultTest, MakesTheFileForItsOwnerAloneAndNeverTwice)
{
  auto const perms = fs::status(database.key_file()).permissions();

  EXPECT_EQ(perms, fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_EQ(make_master_key(database.key_file()).error().why, "key_file_not_written");
  EXPECT_EQ(make_master_key("/proc/none/key").error().why, "key_file_not_written");
}

TEST(VaultOfSm, WorksAlike)
{
  TestDatabase empty{Schema::without_keys};
  auto const vault =
      open_vault({.url = empty.url(), .on_statement = {}}, empty.key_file(), SuiteName::sm).value();

  EXPECT_EQ(vault->suite().name(), SuiteName::sm);
  EXPECT_EQ(vault->open(vault->seal(citizen, "here"), "here"), citizen);
  EXPECT_TRUE(vault->suite().verify(vault->public_keys().front(), "head", vault->sign("head")));
}

}  // namespace
}  // namespace hengwen::store
