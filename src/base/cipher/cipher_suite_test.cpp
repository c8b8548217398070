// SPDX-License-Identifier: Apache-2.0
//
// Both suites through the same door: what goes in comes out, and whatever was touched does not.
#include "base/cipher/cipher_suite.hpp"

#include "base/words.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <thread>

namespace hengwen {
namespace {

class EachSuite : public testing::TestWithParam<SuiteName> {
protected:
  CipherSuite const& suite_ = cipher_suite(GetParam());
  SecretKey const key_ = SecretKey::random();
};

INSTANTIATE_TEST_SUITE_P(Both, EachSuite, testing::Values(SuiteName::international, SuiteName::sm),
                         [](auto const& info) { return std::string{word_of(info.param)}; });

std::string with_bit_turned(std::string text, std::size_t byte, int bit)
{
  text[byte] = char(text[byte] ^ (1 << bit));
  return text;
}

TEST_P(EachSuite, HasItsName)
{
  EXPECT_EQ(suite_.name(), GetParam());
}

TEST_P(EachSuite, OpensWhatItSealed)
{
  EXPECT_TRUE(rc::check([this](std::string const& plain, std::string const& bound_to) {
    auto const sealed = suite_.seal(key_, plain, bound_to);
    RC_ASSERT(suite_.open(key_, sealed, bound_to) == plain);
    RC_ASSERT(plain.size() < 8 || sealed.find(plain) == std::string::npos);
  }));
}

TEST_P(EachSuite, SealsTheSameTwiceDifferently)
{
  EXPECT_NE(suite_.seal(key_, "340524", "a"), suite_.seal(key_, "340524", "a"));
}

TEST_P(EachSuite, RefusesEveryBitTurned)
{
  auto const sealed = suite_.seal(key_, "34052419800101001X", "member 7");

  for (std::size_t byte = 0; byte < sealed.size(); ++byte)
    for (int bit = 0; bit < 8; ++bit)
      EXPECT_EQ(suite_.open(key_, with_bit_turned(sealed, byte, bit), "member 7"), std::nullopt)
          << byte << ":" << bit;
}

TEST_P(EachSuite, RefusesEveryLengthButTheRightOne)
{
  auto const sealed = suite_.seal(key_, "34052419800101001X", "member 7");

  for (std::size_t size = 0; size < sealed.size(); ++size) {
    EXPECT_EQ(suite_.open(key_, sealed.substr(0, size), "member 7"), std::nullopt) << size;
    EXPECT_EQ(suite_.open(key_, sealed.substr(sealed.size() - size), "member 7"), std::nullopt);
  }
  EXPECT_EQ(suite_.open(key_, sealed + '\0', "member 7"), std::nullopt);
}

TEST_P(EachSuite, TellsKeysApartThatFollowEachOther)
{
  auto const other = SecretKey::random();
  auto const sealed = suite_.seal(key_, "1", "a"), sealed_other = suite_.seal(other, "2", "a");

  EXPECT_EQ(suite_.open(key_, sealed, "a"), "1");
  EXPECT_EQ(suite_.open(other, sealed_other, "a"), "2");
  EXPECT_EQ(suite_.open(other, sealed, "a"), std::nullopt);
  EXPECT_EQ(suite_.open(key_, sealed, "a"), "1");
}

TEST_P(EachSuite, RefusesAnotherKeyAndAnotherPlace)
{
  auto const sealed = suite_.seal(key_, "34052419800101001X", "member 7");

  EXPECT_EQ(suite_.open(SecretKey::random(), sealed, "member 7"), std::nullopt);
  EXPECT_EQ(suite_.open(key_, sealed, "member 8"), std::nullopt);
  EXPECT_EQ(suite_.open(key_, sealed, ""), std::nullopt);
  EXPECT_EQ(suite_.open(key_, sealed, "member 7 "), std::nullopt);
}

// What moves from the place to the text is still another place and another text.
TEST_P(EachSuite, KeepsPlaceAndTextApart)
{
  EXPECT_TRUE(rc::check([this](std::string const& plain, std::string const& bound_to) {
    RC_PRE(!bound_to.empty());
    auto const sealed = suite_.seal(key_, plain, bound_to);
    auto const moved = bound_to.substr(bound_to.size() - 1) + sealed;
    RC_ASSERT(!suite_.open(key_, moved, bound_to.substr(0, bound_to.size() - 1)));
  }));
}

TEST_P(EachSuite, DigestsTwoTextsAsOne)
{
  EXPECT_TRUE(rc::check([this](std::string const& first, std::string const& second) {
    RC_ASSERT(suite_.digest(first, second) == suite_.digest(first + second));
    RC_ASSERT(suite_.digest(first) != suite_.digest(first + '\0'));
  }));
}

TEST_P(EachSuite, MacsByTheKey)
{
  auto const same = SecretKey::of(key_.raw()).value();

  EXPECT_EQ(suite_.mac(key_, "a"), suite_.mac(same, "a"));
  EXPECT_NE(suite_.mac(key_, "a"), suite_.mac(key_, "b"));
  EXPECT_NE(suite_.mac(key_, "a"), suite_.mac(SecretKey::random(), "a"));
}

TEST_P(EachSuite, VerifiesWhatItSigned)
{
  auto const keys = suite_.new_signing_keys();
  for (std::string const text : {"", "7 12 9f86d081", "恒温"}) {
    auto const signature = suite_.sign(keys, text);

    EXPECT_TRUE(suite_.verify(keys.public_key, text, signature));
    EXPECT_FALSE(suite_.verify(keys.public_key, text + " ", signature));
  }
}

TEST_P(EachSuite, SignsWithAKeyThatWasKept)
{
  auto const made = suite_.new_signing_keys();
  SigningKeyPair const kept{made.public_key, SecretKey::of(made.secret.raw()).value()};

  EXPECT_TRUE(suite_.verify(made.public_key, "7 12", suite_.sign(kept, "7 12")));
}

TEST_P(EachSuite, RefusesForgedSignatures)
{
  auto const keys = suite_.new_signing_keys();
  auto const signature = suite_.sign(keys, "7 12");
  auto const other =
      cipher_suite(GetParam() == SuiteName::sm ? SuiteName::international : SuiteName::sm)
          .new_signing_keys();

  for (std::size_t byte = 0; byte < signature.size(); ++byte)
    EXPECT_FALSE(suite_.verify(keys.public_key, "7 12", with_bit_turned(signature, byte, 0)));
  EXPECT_FALSE(suite_.verify(keys.public_key, "7 12", ""));
  EXPECT_FALSE(suite_.verify(keys.public_key, "7 12", signature.substr(1)));
  EXPECT_FALSE(suite_.verify(keys.public_key, "7 12", signature + '\0'));
  EXPECT_FALSE(suite_.verify(suite_.new_signing_keys().public_key, "7 12", signature));
  EXPECT_FALSE(suite_.verify(other.public_key, "7 12", signature));
  EXPECT_FALSE(suite_.verify("", "7 12", signature));
  EXPECT_FALSE(suite_.verify("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n", "7 12",
                             signature));
}

TEST_P(EachSuite, WorksInManyThreads)
{
  auto const keys = suite_.new_signing_keys();
  auto const expected = suite_.digest("abc");
  std::atomic<int> wrong = 0;
  {
    std::vector<std::jthread> threads;
    for (int n = 0; n < 4; ++n)
      threads.emplace_back([&] {
        for (int i = 0; i < 50; ++i) {
          auto const text = std::to_string(i);
          wrong += suite_.digest("a", "bc") != expected;
          wrong += suite_.open(key_, suite_.seal(key_, text, "x"), "x") != text;
          wrong += !suite_.verify(keys.public_key, text, suite_.sign(keys, text));
        }
      });
  }

  EXPECT_EQ(wrong, 0);
}

TEST(SecretKey, IsMadeOf32BytesOnly)
{
  EXPECT_FALSE(SecretKey::of(std::string(31, 'x')));
  EXPECT_FALSE(SecretKey::of(std::string(33, 'x')));
  EXPECT_FALSE(SecretKey::of(""));
  EXPECT_EQ(SecretKey::of(std::string(32, 'x'))->raw(), std::string(32, 'x'));
  EXPECT_NE(SecretKey::random().raw(), SecretKey::random().raw());
}

TEST(SecretKey, MovesWithoutACopy)
{
  auto key = SecretKey::random();
  auto const* const bytes = key.bytes();

  auto const moved = std::move(key);

  EXPECT_EQ(moved.bytes(), bytes);
}

// The guard page of libsodium: a program that reads on behind a key ends at once.
TEST(SecretKeyDeathTest, IsFenced)
{
  auto const key = SecretKey::random();

  EXPECT_DEATH({ [[maybe_unused]] auto const volatile beyond = key.bytes()[SecretKey::size]; }, "");
}

TEST(Digest, HasOneTextForm)
{
  EXPECT_TRUE(rc::check([](std::array<std::uint8_t, 32> const& digest) {
    Digest back{};
    RC_ASSERT(from_text(to_text(digest), back) && back == digest);
  }));
  Digest none;
  EXPECT_FALSE(from_text(std::string(63, '0'), none));
  EXPECT_FALSE(from_text(std::string(65, '0'), none));
  EXPECT_FALSE(from_text(std::string(63, '0') + "g", none));
}

}  // namespace
}  // namespace hengwen
