// SPDX-License-Identifier: Apache-2.0
#include "app/account/sign_in.hpp"

#include "app/account/change_password.hpp"
#include "app/account/first_account.hpp"
#include "app/account/guesses.hpp"
#include "app/org/plant_tree.hpp"
#include "store/test_database.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <sys/stat.h>

#include <thread>

namespace hengwen::app {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class SignInTest : public testing::Test {
protected:
  SignInTest()
  {
    plant_tree(*database);
    auto pattern = (std::filesystem::temp_directory_path() / "hengwen-data-XXXXXX").string();
    data = mkdtemp(pattern.data());
    make_first_accounts(*database, data, start);
    password = first_passwords(data).at(0).password;
  }
  ~SignInTest() override { std::filesystem::remove_all(data); }

  std::string why(std::string const& name, std::string const& typed, Instant at)
  {
    auto const answer = sign_in(*database, {name, typed}, from(at));
    return answer ? "allowed" : answer.error().why;
  }

  static Caller from(Instant at) { return {"10.0.0.7", "r-1", at}; }
  std::string sign_in_now() { return sign_in(*database, {"admin", password}, from(start)).value(); }
  std::optional<Session> session(std::string const& token, Instant at)
  {
    return session_of(*database, token, at);
  }
  Act act_of(Session const& who) { return {*database, actor_of(from(start), who.account)}; }

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

  make_first_accounts(*database, data, start);

  EXPECT_EQ(first_passwords(data).size(), 3U);
  EXPECT_EQ(first_passwords(data).at(0).password, password)
      << "a second start must not make another";
}

TEST_F(SignInTest, TheRightPasswordOpensASession)
{
  auto const token = sign_in(*database, {" ADMIN ", password}, from(start));

  ASSERT_TRUE(token);
  EXPECT_EQ(token->size(), 43u);
  auto const found = session(*token, start);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->role, Role::system_administrator);
  EXPECT_TRUE(found->account.must_change_password);
  EXPECT_EQ(found->second_factor, SecondFactor::must_set);
  EXPECT_FALSE(session("", start));
  EXPECT_FALSE(session(token->substr(1), start));
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

TEST_F(SignInTest, ASessionEndsWhenUnusedForHalfAnHourOrAfterTwelveHours)
{
  auto const unused = sign_in_now(), used = sign_in_now();

  for (auto at = minutes{0}; at < hours{12}; at += minutes{20})
    EXPECT_TRUE(session(used, start + at)) << at.count();
  EXPECT_FALSE(session(used, start + hours{12}));
  EXPECT_FALSE(session(unused, start + minutes{30}));
}

TEST_F(SignInTest, LookingAtASessionDoesNotMakeItLonger)
{
  auto const token = sign_in_now();

  EXPECT_TRUE(session_of(*database, token, start + minutes{29}, Presence::only_looks));
  EXPECT_FALSE(session(token, start + minutes{31}));
}

TEST_F(SignInTest, SigningOutEndsOneSession)
{
  auto const one = sign_in_now(), other = sign_in_now();

  sign_out(*database, session(one, start).value(), from(start));

  EXPECT_FALSE(session(one, start));
  EXPECT_TRUE(session(other, start));
}

TEST_F(SignInTest, ANewPasswordReplacesTheOldOneEverywhere)
{
  auto const mine = sign_in_now(), elsewhere = sign_in_now();
  auto const self = session(mine, start).value();
  auto const change = [&](std::string const& current, std::string const& chosen) {
    auto const verdict = change_password(act_of(self), self, data, current, chosen);
    return verdict ? "allowed" : verdict.error().why;
  };

  EXPECT_EQ(change("wrong", "new password"), "wrong_password");
  EXPECT_EQ(change(password, "short"), "password_too_short");
  EXPECT_EQ(first_passwords(data).size(), 3U);
  EXPECT_EQ(change(password, "new password"), "allowed");

  EXPECT_EQ(first_passwords(data).size(), 2U);
  EXPECT_FALSE(session(elsewhere, start));
  EXPECT_FALSE(session(mine, start)->account.must_change_password);
  EXPECT_EQ(why("admin", password, start), "wrong_name_or_password");
  EXPECT_EQ(why("admin", "new password", start), "allowed");
}

TEST_F(SignInTest, AnOpenSessionIsNoPlaceToGuessThePassword)
{
  auto const self = session(sign_in_now(), start).value();
  auto const change = [&](std::string const& current) {
    auto const verdict = change_password(act_of(self), self, data, current, "new password");
    return verdict ? "allowed" : verdict.error().why;
  };

  for (int i = 0; i < 3; ++i)
    EXPECT_EQ(change("wrong"), "wrong_password");

  EXPECT_EQ(change(password), "locked_for_a_while");
  EXPECT_EQ(why("admin", password, start), "locked_for_a_while") << "it is the same password";
}

// Nothing was counted before, so that there was no line yet to wait for.
TEST_F(SignInTest, GuessesAtOneMomentWaitForEachOther)
{
  std::string said;
  std::jthread other;
  database->write([&](Tx& tx) {
    for (int i = 0; i < 3; ++i)
      EXPECT_TRUE(begin_guess(tx, password_line("admin"), start));
    other = std::jthread{[&] { said = why("admin", "wrong", start); }};
    std::this_thread::sleep_for(std::chrono::milliseconds{300});
  });
  other.join();

  EXPECT_EQ(said, "locked_for_a_while");
}

}  // namespace
}  // namespace hengwen::app
