// SPDX-License-Identifier: Apache-2.0
#include "http/account/routes.hpp"

#include "app/account/change_password.hpp"
#include "app/account/change_profile.hpp"
#include "app/account/sign_in.hpp"
#include "http/gate.hpp"
#include "store/org/units.hpp"
#include "store/setting/settings.hpp"

namespace hengwen::http {
namespace {

struct SessionUnit {
  std::string code;
  std::string name;
  UnitLevel level = UnitLevel::base;
};
BOOST_DESCRIBE_STRUCT(SessionUnit, (), (code, name, level))
static_assert(fully_described<SessionUnit>);

struct Session {
  std::string name;
  std::string full_name;  // Empty until the person says it; so is the phone.
  std::string phone;
  Role role = Role::viewer;
  SessionUnit unit;
  bool must_change_password = false;
  Date today;
  bool demo = false;  // The data is invented, and every page says so.
};
BOOST_DESCRIBE_STRUCT(Session, (),
                      (name, full_name, phone, role, unit, must_change_password, today, demo))
static_assert(fully_described<Session>);

struct NewPassword {
  std::string old;
  std::string new_;
};
BOOST_DESCRIBE_STRUCT(NewPassword, (), (old, new_))
static_assert(fully_described<NewPassword>);

Session session_of(Call const& call, Account const& account)
{
  return call.database().read([&](Tx& tx) -> Session {
    auto const unit = store::unit_by_id(tx, account.unit).value();
    return {.name = account.name,
            .full_name = account.full_name,
            .phone = account.phone,
            .role = account.role,
            .unit = {unit.code, unit.name, unit.level},
            .must_change_password = account.must_change_password,
            .today = call.today,
            .demo = store::setting(tx, "demo") == "true"};
  });
}

// Gone with the browser, or when its time is over; the server decides which comes first.
std::string cookie_line(Call const& call, std::string const& token)
{
  return fmt::format("{}={}; Path=/; HttpOnly; SameSite=Strict{}{}", session_cookie, token,
                     call.request.https ? "; Secure" : "", token.empty() ? "; Max-Age=0" : "");
}

Answer<Session> sign_in(Call& call, app::Credentials const& typed)
{
  auto const signed_in = TRY(app::sign_in(call.database(), typed, now()));
  call.answer_headers.emplace_back("set-cookie", cookie_line(call, signed_in.token));
  return session_of(call, signed_in.account);
}

Answer<Session> session(Call& call)
{
  return session_of(call, call.who().account);
}

Answer<void> sign_out(Call& call)
{
  app::sign_out(call.database(), call.who().token);
  call.answer_headers.emplace_back("set-cookie", cookie_line(call, ""));
  return {};
}

Answer<void> change_password(Call& call, NewPassword const& wish)
{
  auto const& who = call.who();
  return app::change_password(call.database(), call.services.data, who.account, wish.old, wish.new_,
                              who.token);
}

Answer<Session> change_profile(Call& call, Profile const& typed)
{
  auto const account = TRY(app::change_profile(call.database(), call.who().account, typed));
  return session_of(call, account);
}

}  // namespace

void account_routes(Routes& on)
{
  on.post("/session", Right::anyone, sign_in, "Sign in with name and password.");
  on.get("/session", Right::be_signed_in, session, "Who is signed in, for which unit.");
  on.remove("/session", Right::be_signed_in, sign_out, "Sign out.");
  on.post("/session/password", Right::be_signed_in, change_password, "Choose a new password.");
  on.put("/session/profile", Right::be_signed_in, change_profile,
         "Say how the head of a form names who filled it in.");
}

}  // namespace hengwen::http
