// SPDX-License-Identifier: Apache-2.0
#include "http/account/session.hpp"

#include "base/words.hpp"
#include "http/guards.hpp"
#include "store/org/units.hpp"
#include "store/setting/settings.hpp"

namespace hengwen::http {
namespace {

std::vector<std::string> rights_of(Role role)
{
  std::vector<std::string> out;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Right>>([&](auto right) {
    if (right.value != Right::anyone && right.value != Right::hold_session &&
        right.value != Right::be_signed_in && may(role, right.value))
      out.emplace_back(right.name);
  });
  return out;
}

}  // namespace

SessionPage session_page(Call const& call, app::Session const& session)
{
  return call.database().read([&](Tx& tx) -> SessionPage {
    auto const unit = store::unit_by_id(tx, session.unit).value();
    auto const& account = session.account;
    return {.name = account.name,
            .full_name = account.full_name,
            .phone = account.phone,
            .role = session.role,
            .rights = rights_of(session.role),
            .unit = {unit.code, unit.name, unit.level},
            .must_change_password = account.must_change_password,
            .second_factor = session.second_factor,
            .acting_for = session.acting_for,
            .opens_for_a_reason = opens_for_a_reason(session.role, session.level),
            .opening_until = session.opening_until,
            .today = call.today,
            .demo = store::setting(tx, "demo") == "true",
            .idle_seconds = std::chrono::seconds{app::longest_pause}.count(),
            .ends_at = session.ends_at};
  });
}

SessionPage session_page_of(Call const& call, std::string const& token)
{
  return session_page(call, app::session_of(call.database(), token, call.now).value());
}

std::string session_cookie_line(Call const& call, std::string const& token)
{
  return fmt::format("{}={}; Path=/; HttpOnly; SameSite=Strict{}{}", session_cookie(call.request),
                     token, call.request.https ? "; Secure" : "",
                     token.empty() ? "; Max-Age=0" : "");
}

}  // namespace hengwen::http
