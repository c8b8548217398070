// SPDX-License-Identifier: Apache-2.0
#include "app/account/sign_in.hpp"

#include "app/account/change_password.hpp"
#include "app/account/first_account.hpp"
#include "store/test_database.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <sys/stat.h>

namespace hengwen::app {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class SignInTest : public testing::Test {
protected:
  SignInTest()
  {
    auto pattern = (std::filesystem::temp_directory_path() / "hengwen-data-XXXXXX").string();
    data = mkdtemp(pattern.data());
    make_first_account(*database, data, start);
    password = first_password(data).value();
  }
  ~SignInTest() override { std::filesystem::remove_all(data); }

  std::string why(std::string const& name, std::string const& typed, Instant at)
  {
    auto const answer = sign_in(*database, {name, typed}, at);
    return answer ? "allowed" : answer.error().why;
  }

  std::string sign_in_now() { return sign_in(*database, {"admin", password}, start)->token; }

  TestDatabase database;
  std::filesystem::path data;
  std::string password;
  Instant start = now();
};

TEST_F(SignInTest, TheFirstPasswordIsANoteForItsOwnerOnly)
{
  struct stat note{};
  ASSERT_EQ(stat((data / "first-password").c_str(), &note), 0);
  EXPECT_EQ(note.st_mode & 0777, 0600u);
  EXPECT_EQ(password.size(), 19u);

  make_first_account(*database, data, start);

  EXPECT_EQ(first_password(data), password) << "a second start must not make another";
}

TEST_F(SignInTest, TheRightPasswordOpensASession)
{
  auto const answer = sign_in(*database, {" ADMIN ", password}, start);

  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->account.role, Role::administrator);
  EXPECT_TRUE(answer->account.must_change_password);
  EXPECT_EQ(answer->token.size(), 43u);
  EXPECT_EQ(signed_in_by(*database, answer->token, start)->id, answer->account.id);
  EXPECT_FALSE(signed_in_by(*database, "", start));
  EXPECT_FALSE(signed_in_by(*database, answer->token.substr(1), start));
}

TEST_F(SignInTest, AWrongNameAndAWrongPasswordLookTheSame)
{
  EXPECT_EQ(why("admin", "wrong", start), "wrong_name_or_password");
  EXPECT_EQ(why("nobody", password, start), "wrong_name_or_password");
  EXPECT_EQ(why("", "", start), "wrong_name_or_password");
}

TEST_F(SignInTest, TheFourthTryWaitsAndTheRightPasswordStartsAnew)
{
  for (int i = 0; i < 3; ++i)
    EXPECT_EQ(why("admin", "wrong", start), "wrong_name_or_password");

  EXPECT_EQ(why("admin", password, start), "locked_for_a_while");
  EXPECT_EQ(why("admin", "wrong", start + seconds{1}), "wrong_name_or_password");
  EXPECT_EQ(why("admin", password, start + seconds{2}), "locked_for_a_while");
  EXPECT_EQ(why("admin", password, start + seconds{3}), "allowed");
  EXPECT_EQ(why("admin", "wrong", start + seconds{3}), "wrong_name_or_password");
  EXPECT_EQ(why("admin", password, start + seconds{3}), "allowed");
}

TEST_F(SignInTest, ANameThatDoesNotExistWaitsToo)
{
  for (int i = 0; i < 3; ++i)
    EXPECT_EQ(why("nobody", "wrong", start), "wrong_name_or_password");

  EXPECT_EQ(why("nobody", "wrong", start), "locked_for_a_while");
  EXPECT_EQ(why("admin", password, start), "allowed");
}

TEST_F(SignInTest, AFailureOfYesterdayIsForgotten)
{
  for (int i = 0; i < 3; ++i)
    why("admin", "wrong", start);

  EXPECT_EQ(why("admin", "wrong", start + hours{25}), "wrong_name_or_password");
  EXPECT_EQ(why("admin", "wrong", start + hours{25}), "wrong_name_or_password");
}

TEST_F(SignInTest, ASessionEndsWhenUnusedForTwoHoursOrAfterTwelve)
{
  auto const unused = sign_in_now(), used = sign_in_now();

  for (int i = 0; i < 12; ++i)
    EXPECT_TRUE(signed_in_by(*database, used, start + hours{i})) << i;
  EXPECT_FALSE(signed_in_by(*database, used, start + hours{12}));
  EXPECT_FALSE(signed_in_by(*database, unused, start + hours{2}));
}

TEST_F(SignInTest, SigningOutEndsOneSession)
{
  auto const one = sign_in_now(), other = sign_in_now();

  sign_out(*database, one);

  EXPECT_FALSE(signed_in_by(*database, one, start));
  EXPECT_TRUE(signed_in_by(*database, other, start));
}

TEST_F(SignInTest, ANewPasswordReplacesTheOldOneEverywhere)
{
  auto const mine = sign_in_now(), elsewhere = sign_in_now();
  auto const account = signed_in_by(*database, mine, start).value();
  auto const change = [&](std::string const& current, std::string const& chosen) {
    auto const verdict = change_password(*database, data, account, current, chosen, mine);
    return verdict ? "allowed" : verdict.error().why;
  };

  EXPECT_EQ(change("wrong", "new password"), "wrong_password");
  EXPECT_EQ(change(password, "short"), "password_too_short");
  EXPECT_EQ(first_password(data), password);
  EXPECT_EQ(change(password, "new password"), "allowed");

  EXPECT_FALSE(first_password(data));
  EXPECT_FALSE(signed_in_by(*database, elsewhere, start));
  EXPECT_FALSE(signed_in_by(*database, mine, start)->must_change_password);
  EXPECT_EQ(why("admin", password, start), "wrong_name_or_password");
  EXPECT_EQ(why("admin", "new password", start), "allowed");
}

}  // namespace
}  // namespace hengwen::app
