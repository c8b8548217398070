// SPDX-License-Identifier: Apache-2.0
#include "http/account/routes.hpp"

#include "app/account/change_password.hpp"
#include "app/account/change_profile.hpp"
#include "app/account/declare_opening.hpp"
#include "app/account/delegate.hpp"
#include "app/account/second_factor.hpp"
#include "app/account/sign_in.hpp"
#include "http/account/session.hpp"

namespace hengwen::http {
namespace {

struct NewPassword {
  std::string old;
  std::string new_;
};
BOOST_DESCRIBE_STRUCT(NewPassword, (), (old, new_))
static_assert(fully_described<NewPassword>);

struct Code {
  std::string code;
};
BOOST_DESCRIBE_STRUCT(Code, (), (code))
static_assert(fully_described<Code>);

struct ForReason {
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(ForReason, (), (reason))
static_assert(fully_described<ForReason>);

Answer<SessionPage> sign_in(Call& call, app::Credentials const& typed)
{
  auto const token = TRY(app::sign_in(call.database(), typed, call.caller()));
  call.answer_headers.emplace_back("set-cookie", session_cookie_line(call, token));
  return session_page_of(call, token);
}

Answer<SessionPage> session(Call& call)
{
  return session_page(call, call.session());
}

// Being asked is being there, so there is nothing else to do.
Answer<SessionPage> stay(Call& call)
{
  return session_page(call, call.session());
}

Answer<void> sign_out(Call& call)
{
  app::sign_out(call.database(), call.session(), call.caller());
  call.answer_headers.emplace_back("set-cookie", session_cookie_line(call, ""));
  return {};
}

Answer<void> change_password(Call& call, NewPassword const& wish)
{
  return app::change_password(call.act().as_the_program(), call.session(), call.services.data,
                              wish.old, wish.new_);
}

Answer<SessionPage> change_profile(Call& call, Profile const& typed)
{
  TRY(app::change_profile(call.act().as_the_program(), call.session(), typed));
  return session_page_of(call, call.session().token);
}

Answer<app::OfferedFactor> offer_factor(Call& call)
{
  return app::offer_second_factor(call.act().as_the_program(), call.session());
}

Answer<app::RecoveryCodes> set_factor(Call& call, Code const& typed)
{
  return app::set_second_factor(call.act().as_the_program(), call.session(), typed.code);
}

Answer<SessionPage> answer_factor(Call& call, Code const& typed)
{
  TRY(app::answer_second_factor(call.act().as_the_program(), call.session(), typed.code));
  return session_page_of(call, call.session().token);
}

Answer<SessionPage> open_for_reason(Call& call, ForReason const& said)
{
  TRY(app::declare_opening(call.act().as_the_program(), call.session(), said.reason));
  return session_page_of(call, call.session().token);
}

struct ShownDelegation {
  Uuid id;
  std::string from_account;
  std::string from_full_name;
  std::string to_account;
  Role role = Role::assigned_helper;
  UnitName unit;
  Instant from;
  Instant until;
  std::string reason;
  std::optional<Instant> ended_at;
};
BOOST_DESCRIBE_STRUCT(ShownDelegation, (),
                      (id, from_account, from_full_name, to_account, role, unit, from, until,
                       reason, ended_at))
static_assert(fully_described<ShownDelegation>);

struct Delegations {
  std::vector<ShownDelegation> given;
  std::vector<ShownDelegation> received;
};
BOOST_DESCRIBE_STRUCT(Delegations, (), (given, received))
static_assert(fully_described<Delegations>);

Answer<Delegations> delegations(Call& call)
{
  auto const rows = call.database().read(
      [&](Tx& tx) { return store::delegations_of(tx, call.session().account.id); });
  Delegations out;
  for (auto const& row : rows)
    (row.given ? out.given : out.received)
        .push_back({row.id,
                    row.from_account,
                    row.from_full_name,
                    row.to_account,
                    row.role,
                    {row.unit, row.unit_name},
                    row.from_at,
                    row.until_at,
                    row.reason,
                    row.ended_at});
  return out;
}

Answer<Delegations> give_delegation(Call& call, app::DelegationWish const& wish)
{
  TRY(app::delegate(call.act().as_the_program(), call.session(), wish));
  return delegations(call);
}

Answer<void> end_delegation(Call& call, Uuid const& id)
{
  return app::end_delegation(call.act().as_the_program(), call.session(), id);
}

struct ActingWish {
  Uuid delegation;
};
BOOST_DESCRIBE_STRUCT(ActingWish, (), (delegation))
static_assert(fully_described<ActingWish>);

Answer<SessionPage> begin_acting(Call& call, ActingWish const& wish)
{
  TRY(app::begin_acting(call.act().as_the_program(), call.session(), wish.delegation));
  return session_page_of(call, call.session().token);
}

Answer<SessionPage> end_acting(Call& call)
{
  TRY(app::end_acting(call.act().as_the_program(), call.session()));
  return session_page_of(call, call.session().token);
}

}  // namespace

void account_routes(Routes& on)
{
  on.post("/session", Right::anyone, sign_in, "Sign in with name and password.").pace =
      Pace::sign_in;
  on.get("/session", Right::hold_session, session, "Who is signed in, for which unit.");
  on.remove("/session", Right::hold_session, sign_out, "Sign out.");
  on.post("/session/stay", Right::hold_session, stay, "Say that the person is still there.");
  on.post("/session/password", Right::hold_session, change_password, "Choose a new password.")
      .pace = Pace::sign_in;
  on.post("/session/second-factor", Right::hold_session, answer_factor,
          "Answer the second factor with a code or a recovery code.")
      .pace = Pace::sign_in;
  on.post("/session/second-factor/new", Right::hold_session, offer_factor,
          "A fresh secret for the device; it holds when its first code was typed.");
  on.put("/session/second-factor", Right::hold_session, set_factor,
         "The first code of the fresh secret; tells the recovery codes once.");
  on.put("/session/profile", Right::be_signed_in, change_profile,
         "Say how the head of a form names who filled it in.");
  on.post("/session/opening", Right::be_signed_in, open_for_reason,
          "Say what persons' files are opened for, from an upper level, for an hour.");
  on.post("/session/acting", Right::be_signed_in, begin_acting,
          "Act for another account that was lent.");
  on.remove("/session/acting", Right::be_signed_in, end_acting, "Be oneself again.");
  on.get("/delegations", Right::be_signed_in, delegations, "Accounts lent to and by the caller.");
  on.post("/delegations", Right::be_signed_in, give_delegation,
          "Lend the own account to a deputy for a time.");
  on.remove("/delegations/{id}", Right::be_signed_in, end_delegation, "Take it back.");
}

}  // namespace hengwen::http
