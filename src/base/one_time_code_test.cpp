// SPDX-License-Identifier: Apache-2.0
//
// The vectors of RFC 6238 (its eight digits end in our six), RFC 4226 and RFC 4648.
#include "base/one_time_code.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace hengwen {
namespace {

constexpr std::string_view secret = "12345678901234567890";

std::chrono::sys_seconds at(std::int64_t seconds)
{
  return std::chrono::sys_seconds{std::chrono::seconds{seconds}};
}

TEST(OneTimeCode, GivesWhatRfc6238Prints)
{
  EXPECT_EQ(one_time_code(secret, one_time_step(at(59))), "287082");
  EXPECT_EQ(one_time_code(secret, one_time_step(at(1111111109))), "081804");
  EXPECT_EQ(one_time_code(secret, one_time_step(at(1111111111))), "050471");
  EXPECT_EQ(one_time_code(secret, one_time_step(at(1234567890))), "005924");
  EXPECT_EQ(one_time_code(secret, one_time_step(at(2000000000))), "279037");
  EXPECT_EQ(one_time_code(secret, one_time_step(at(20000000000))), "353130");
}

TEST(OneTimeCode, GivesWhatRfc4226Prints)
{
  constexpr std::string_view codes[] = {"755224", "287082", "359152", "969429", "338314",
                                        "254676", "287922", "162583", "399871", "520489"};
  for (OneTimeStep step = 0; step < 10; ++step)
    EXPECT_EQ(one_time_code(secret, step), codes[step]);
}

TEST(OneTimeCode, IsGoodOneStepEitherSide)
{
  auto const step = one_time_step(at(1234567890));
  auto const code = one_time_code(secret, step);

  EXPECT_EQ(one_time_step_of(code, secret, at(1234567890)), step);
  EXPECT_EQ(one_time_step_of(code, secret, at(1234567890 - 30)), step);
  EXPECT_EQ(one_time_step_of(code, secret, at(1234567890 + 30)), step);
  EXPECT_EQ(one_time_step_of(code, secret, at(1234567890 - 60)), std::nullopt);
  EXPECT_EQ(one_time_step_of(code, secret, at(1234567890 + 60)), std::nullopt);
}

TEST(OneTimeCode, IsGoodOnce)
{
  auto const now = at(1234567890);
  auto const step = one_time_step(now);
  auto const code = one_time_code(secret, step), next = one_time_code(secret, step + 1);

  EXPECT_EQ(one_time_step_of(code, secret, now, step - 1), step);
  EXPECT_EQ(one_time_step_of(code, secret, now, step), std::nullopt);
  EXPECT_EQ(one_time_step_of(next, secret, now, step), step + 1);
  EXPECT_EQ(one_time_step_of(code, secret, now, step + 1), std::nullopt);
}

TEST(OneTimeCode, IsReadAsAppsShowIt)
{
  EXPECT_EQ(one_time_step_of("005 924", secret, at(1234567890)), one_time_step(at(1234567890)));
}

TEST(OneTimeCode, RefusesWhatIsNoCode)
{
  for (auto const* wrong : {"", "00592", "0059240", "005925", "00592x", "５"})
    EXPECT_EQ(one_time_step_of(wrong, secret, at(1234567890)), std::nullopt) << wrong;
  EXPECT_EQ(one_time_step_of("005924", "another secret", at(1234567890)), std::nullopt);
}

TEST(OneTimeCode, MakesSecretsOf160Bits)
{
  EXPECT_EQ(new_one_time_secret().size(), 20);
  EXPECT_NE(new_one_time_secret(), new_one_time_secret());
}

TEST(Base32, IsThatOfRfc4648)
{
  EXPECT_EQ(to_base32(""), "");
  EXPECT_EQ(to_base32("f"), "MY");
  EXPECT_EQ(to_base32("fo"), "MZXQ");
  EXPECT_EQ(to_base32("foo"), "MZXW6");
  EXPECT_EQ(to_base32("foob"), "MZXW6YQ");
  EXPECT_EQ(to_base32("fooba"), "MZXW6YTB");
  EXPECT_EQ(to_base32("foobar"), "MZXW6YTBOI");
}

TEST(Base32, IsReadAsPeopleTypeIt)
{
  EXPECT_EQ(from_base32("mzxw 6ytb oi======"), "foobar");
  EXPECT_EQ(from_base32(""), "");
  for (auto const* wrong : {"M", "MZXW61", "MZXW6YTBOJ", "MZ=XW6YTBOI", "MZXW-6YTB"})
    EXPECT_EQ(from_base32(wrong), std::nullopt) << wrong;
}

RC_GTEST_PROP(Base32, ComesBack, (std::string const& raw))
{
  RC_ASSERT(from_base32(to_base32(raw)) == raw);
}

TEST(OtpauthUri, IsEncoded)
{
  EXPECT_EQ(otpauth_uri("恒温 A&B", "li/1", secret),
            "otpauth://totp/%E6%81%92%E6%B8%A9%20A%26B:li%2F1"
            "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=%E6%81%92%E6%B8%A9%20A%26B"
            "&algorithm=SHA1&digits=6&period=30");
}

TEST(RecoveryCodes, AreTenThatAPersonCanRead)
{
  auto const codes = new_recovery_codes();

  EXPECT_EQ(std::set(codes.begin(), codes.end()).size(), 10);
  for (auto const& code : codes) {
    EXPECT_EQ(code.size(), 9);
    EXPECT_EQ(code.find_first_not_of("23456789abcdefghjkmnpqrstuvwxyz-"), code.npos) << code;
    EXPECT_EQ(code.find('-'), 4);
    EXPECT_EQ(plain_recovery_code(code), code);
  }
}

TEST(RecoveryCodes, AreReadAsPeopleTypeThem)
{
  for (auto const* typed : {"k7mq-x2wd", "K7MQ-X2WD", "k7mqx2wd", " k7mq x2wd "})
    EXPECT_EQ(plain_recovery_code(typed), "k7mq-x2wd");
  EXPECT_EQ(plain_recovery_code("k7m"), "k7m");
}

}  // namespace
}  // namespace hengwen
