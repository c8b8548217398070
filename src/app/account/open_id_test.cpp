// SPDX-License-Identifier: Apache-2.0
#include "app/account/open_id.hpp"

#include "app/account/provider_for_tests.hpp"
#include "app/account/sign_in.hpp"
#include "app/org/plant_tree.hpp"
#include "store/account/accounts.hpp"
#include "store/account/sessions.hpp"
#include "store/test_database.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hengwen::app {
namespace {

using std::chrono::minutes;
using testing::ElementsAre;

class OpenIdTest : public testing::Test {
protected:
  OpenIdTest()
  {
    database->write([](Tx& tx) { tx.script("truncate account cascade", "nobody"); });
    chen = add("chen", Role::centre_reviewer);
  }

  // Planting the unions takes its time; all tests share them.
  static TestDatabase& planted()
  {
    static TestDatabase database;
    static bool const once = (plant_tree(*database), true);
    (void)once;
    return database;
  }

  Account add(std::string const& name, Role role, bool confirmed = true)
  {
    Account const account{.id = Id<Account>::fresh(), .name = name, .role = role};
    database->write([&](Tx& tx) {
      store::add_account(tx, account, {.password_hash = "x", .by = "test", .confirmed = confirmed},
                         start);
    });
    return account;
  }

  static Caller from(Instant at) { return {"10.0.0.7", "r-1", at}; }

  Session session_for(Account const& account)
  {
    auto const token =
        database->write([&](Tx& tx) { return begin_session(tx, account.id, start); });
    return session_of(*database, token, start).value();
  }

  // On the way: what the browser holds, and the nonce that the provider was sent.
  struct OnTheWay {
    std::string state;
    std::string browser;
  };
  OnTheWay leave(Session const* linking = nullptr, std::string const& browser = {})
  {
    auto const departure =
        leave_for_provider(*database, *provider, {"/units/42?a=b", browser}, linking, start);
    auto const& address = departure.value().address;
    auto const value = [&](std::string_view name) {
      auto const at = address.find(name) + name.size();
      return address.substr(at, address.find('&', at) - at);
    };
    nonce = value("&nonce=");
    return {value("&state="), departure->browser};
  }

  // The whole way of a person of the provider; the word that refused, or "".
  std::string sign_in(boost::json::object person, Instant at)
  {
    auto const way = leave();
    auto const attempt = came_back(*database, way.state, way.browser, at).value();
    person.emplace("nonce", nonce);
    there.gives(TestProvider::key(), person);
    auto const done = sign_in_by_open_id(*database, *provider, attempt, {{"c1", ""}}, from(at));
    token = done.value_or("");
    return done ? "" : done.error().why;
  }
  std::string sign_in(std::string const& subject) { return sign_in({{"sub", subject}}, start); }

  std::string link(Session const& session, std::string const& subject)
  {
    auto const way = leave(&session);
    auto const attempt = came_back(*database, way.state, way.browser, start).value();
    there.gives(TestProvider::key(), {{"sub", subject}, {"nonce", nonce}});
    auto const done = link_open_id(*database, *provider, attempt, {{"c1", ""}}, from(start));
    return done ? "" : done.error().why;
  }

  std::string why_not_back(std::string const& state, std::string const& browser, Instant at)
  {
    auto const attempt = came_back(*database, state, browser, at);
    return attempt ? "" : attempt.error().why;
  }

  void use(OpenIdConfig config) { provider.emplace(std::move(config), there.ask()); }

  Session signed_in() { return session_of(*database, token, start).value(); }

  TestDatabase& database = planted();
  TestProvider there;
  std::optional<OpenIdProvider> provider{std::in_place, open_id_config(), there.ask()};
  Instant start = now();
  Account chen;
  std::string nonce;
  std::string token;
};

TEST(OpenId, LeadsToTheOwnPagesOnly)
{
  for (std::string const good : {"/", "/units/42", "/units/42?a=b&c=%E5%B7%A5#x", "/.//a"})
    EXPECT_EQ(own_page(good), good);
  for (std::string const bad :
       {"", "units", "//example.org", "/\\example.org", "\\\\example.org", "https://example.org",
        "/a\\b", "/\t/example.org", "/a\r\nset-cookie: a=b", "/ a", "/工会", "/api",
        "/api/v1/session/open-id", "javascript:alert(1)"})
    EXPECT_EQ(own_page(bad), "/") << bad;
  EXPECT_EQ(own_page("/" + std::string(500, 'a')), "/");
}

TEST_F(OpenIdTest, ComesBackOnceInTheSameBrowserWithinTenMinutes)
{
  auto const way = leave();

  auto const attempt = came_back(*database, way.state, way.browser, start + minutes{9});

  ASSERT_TRUE(attempt);
  EXPECT_EQ(attempt->go_to, "/units/42?a=b");
  EXPECT_EQ(attempt->nonce, nonce);
  EXPECT_FALSE(attempt->account);
  EXPECT_EQ(why_not_back(way.state, way.browser, start), "open_id_state_unknown")
      << "a second time";

  auto const late = leave();
  EXPECT_EQ(why_not_back(late.state, late.browser, start + minutes{10}), "open_id_state_unknown");
  auto const elsewhere = leave();
  EXPECT_EQ(why_not_back(elsewhere.state, way.browser, start), "open_id_state_unknown");
  EXPECT_EQ(why_not_back(elsewhere.state, elsewhere.browser, start), "open_id_state_unknown")
      << "another browser has used it up";
  EXPECT_EQ(why_not_back("", "", start), "open_id_state_unknown");
  EXPECT_EQ(why_not_back("x", way.browser, start), "open_id_state_unknown");
  auto const bare = leave();
  EXPECT_EQ(why_not_back(bare.state, "", start), "open_id_state_unknown");
}

TEST_F(OpenIdTest, TwoTabsOfOneBrowserDoNotDisturbEachOther)
{
  auto const first = leave();
  auto const second = leave(nullptr, first.browser);

  EXPECT_EQ(second.browser, first.browser);
  EXPECT_EQ(why_not_back(first.state, second.browser, start), "");
  EXPECT_EQ(why_not_back(second.state, second.browser, start), "");
  EXPECT_NE(leave(nullptr, "short").browser, "short");
  auto const odd = std::string(42, 'a') + "\"";
  EXPECT_NE(leave(nullptr, odd).browser, odd);
}

TEST_F(OpenIdTest, SignsInWhoIsLinked)
{
  ASSERT_EQ(link(session_for(chen), "u1"), "");

  EXPECT_EQ(sign_in("u1"), "");

  EXPECT_EQ(signed_in().account.name, "chen");
}

TEST_F(OpenIdTest, RefusesWhomNobodyKnows)
{
  EXPECT_EQ(sign_in("u1"), "open_id_unknown_person");
  EXPECT_EQ(sign_in("chen"), "open_id_unknown_person") << "a subject is no name of an account";
  ASSERT_EQ(link(session_for(chen), "u1"), "");
  EXPECT_EQ(sign_in("u2"), "open_id_unknown_person");
}

TEST_F(OpenIdTest, RefusesATokenOfAnotherSignIn)
{
  ASSERT_EQ(link(session_for(chen), "u1"), "");

  EXPECT_EQ(sign_in({{"sub", "u1"}, {"nonce", "another"}}, start), "token_of_another_sign_in");
}

TEST_F(OpenIdTest, RefusesWhomTheProviderDidNotLetIn)
{
  auto const way = leave();
  auto const attempt = came_back(*database, way.state, way.browser, start).value();
  auto const why = [&](ComingBack const& said) {
    return sign_in_by_open_id(*database, *provider, attempt, said, from(start)).error().why;
  };

  EXPECT_EQ(why({{"", ""}, true}), "open_id_denied");
  EXPECT_EQ(why({{"c1", ""}, true}), "open_id_denied");
  EXPECT_EQ(why({{"", ""}}), "open_id_denied");
  EXPECT_EQ(there.asked["token"], 0);
}

TEST_F(OpenIdTest, AClaimLinksAnAccountAtTheFirstTime)
{
  use(open_id_config("preferred_username"));

  EXPECT_EQ(sign_in({{"sub", "u1"}, {"preferred_username", "Chen"}}, start), "");
  EXPECT_EQ(signed_in().account.name, "chen");
  EXPECT_EQ(sign_in({{"sub", "u1"}, {"preferred_username", "renamed"}}, start), "");
  EXPECT_EQ(signed_in().account.name, "chen")
      << "from then on the subject counts, and nothing else";
}

TEST_F(OpenIdTest, AClaimNeverTakesALinkedAccount)
{
  use(open_id_config("preferred_username"));
  ASSERT_EQ(sign_in({{"sub", "u1"}, {"preferred_username", "chen"}}, start), "");

  EXPECT_EQ(sign_in({{"sub", "u2"}, {"preferred_username", "chen"}}, start),
            "open_id_unknown_person");
}

TEST_F(OpenIdTest, AnAddressLinksOnlyWhenItIsVerified)
{
  use(open_id_config("email"));
  add("wang@example.org", Role::centre_reviewer);

  EXPECT_EQ(sign_in({{"sub", "u1"}, {"email", "wang@example.org"}}, start),
            "open_id_unknown_person");
  EXPECT_EQ(
      sign_in({{"sub", "u1"}, {"email", "wang@example.org"}, {"email_verified", false}}, start),
      "open_id_unknown_person");
  EXPECT_EQ(
      sign_in({{"sub", "u1"}, {"email", "wang@example.org"}, {"email_verified", true}}, start), "");
}

TEST_F(OpenIdTest, WhoWaitsOrIsGoneStaysOutside)
{
  use(open_id_config("preferred_username"));
  auto const waiting = add("waiting", Role::centre_reviewer, false);
  EXPECT_EQ(sign_in({{"sub", "u1"}, {"preferred_username", "waiting"}}, start), "account_waits");
  EXPECT_FALSE(
      database->read([&](Tx& tx) { return store::has_open_id(tx, waiting.id, test_issuer); }));

  ASSERT_EQ(link(session_for(chen), "u2"), "");
  database->write([&](Tx& tx) { store::close_account(tx, chen.id, "test", "left", start); });
  EXPECT_EQ(sign_in({{"sub", "u2"}, {"preferred_username", "chen"}}, start),
            "open_id_unknown_person");
}

TEST_F(OpenIdTest, OneAccountOnePerson)
{
  auto const wang = add("wang", Role::centre_reviewer);
  ASSERT_EQ(link(session_for(chen), "u1"), "");

  EXPECT_EQ(link(session_for(chen), "u2"), "open_id_linked_already");
  EXPECT_EQ(link(session_for(wang), "u1"), "open_id_taken");
  EXPECT_EQ(link(session_for(wang), "u2"), "");
}

TEST_F(OpenIdTest, IsUnlinkedAndLinkedAnew)
{
  auto const session = session_for(chen);
  Act const act{*database, actor_of(from(start), chen)};
  ASSERT_EQ(link(session, "u1"), "");
  EXPECT_TRUE(is_linked(*database, *provider, session));

  EXPECT_TRUE(unlink_open_id(act, session));

  EXPECT_FALSE(is_linked(*database, *provider, session));
  EXPECT_EQ(unlink_open_id(act, session).error().why, "open_id_not_linked");
  EXPECT_EQ(sign_in("u1"), "open_id_unknown_person");
  EXPECT_EQ(link(session, "u2"), "");
}

TEST_F(OpenIdTest, ANewProviderReplacesTheOldOne)
{
  auto const session = session_for(chen);
  ASSERT_EQ(link(session, "u1"), "");
  auto config = open_id_config();
  config.issuer = "https://new.example.org";
  there.description["issuer"] = config.issuer;
  use(config);
  EXPECT_FALSE(is_linked(*database, *provider, session));

  auto const way = leave(&session);
  auto const attempt = came_back(*database, way.state, way.browser, start).value();
  there.gives(TestProvider::key(),
              {{"sub", "n1"}, {"nonce", nonce}, {"iss", "https://new.example.org"}});

  EXPECT_TRUE(link_open_id(*database, *provider, attempt, {{"c1", ""}}, from(start)));
  EXPECT_TRUE(is_linked(*database, *provider, session));
}

TEST_F(OpenIdTest, WhoSignsOutOnTheWayLinksNothing)
{
  auto const session = session_for(chen);
  auto const way = leave(&session);

  sign_out(*database, session, from(start));

  EXPECT_EQ(why_not_back(way.state, way.browser, start), "open_id_state_unknown");
}

TEST_F(OpenIdTest, TheSecondFactorIsAskedForUnlessTheProviderIsTrustedToHaveAsked)
{
  auto const admin = add("root", Role::system_administrator);
  ASSERT_EQ(link(session_for(admin), "u1"), "");
  boost::json::object const asked_twice{{"sub", "u1"}, {"amr", boost::json::array{"pwd", "mfa"}}};

  ASSERT_EQ(sign_in(asked_twice, start), "");
  EXPECT_EQ(signed_in().second_factor, SecondFactor::must_set);

  auto config = open_id_config();
  config.second_factor = "mfa";
  use(config);
  ASSERT_EQ(sign_in("u1"), "");
  EXPECT_EQ(signed_in().second_factor, SecondFactor::must_set);
  ASSERT_EQ(sign_in(asked_twice, start), "");
  EXPECT_EQ(signed_in().second_factor, SecondFactor::off);
}

}  // namespace
}  // namespace hengwen::app
