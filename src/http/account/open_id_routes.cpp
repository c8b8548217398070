// SPDX-License-Identifier: Apache-2.0
#include "http/account/open_id_routes.hpp"

#include "app/account/open_id.hpp"
#include "http/account/session.hpp"
#include "http/gate.hpp"

namespace hengwen::http {
namespace {

struct OpenIdMethod {
  std::string name;  // 统一身份认证
};
BOOST_DESCRIBE_STRUCT(OpenIdMethod, (), (name))
static_assert(fully_described<OpenIdMethod>);

struct SignInMethods {
  std::optional<OpenIdMethod> open_id;  // Absent where there is no provider.
};
BOOST_DESCRIBE_STRUCT(SignInMethods, (), (open_id))
static_assert(fully_described<SignInMethods>);

struct Wanted {
  std::optional<std::string> to;  // The page to show afterwards.
};
BOOST_DESCRIBE_STRUCT(Wanted, (), (to))
static_assert(fully_described<Wanted>);

// RFC 6749, 4.1.2, and RFC 9207. Providers add more of their own.
struct ProviderSaid {
  std::optional<std::string> code;
  std::optional<std::string> state;
  std::optional<std::string> iss;
  std::optional<std::string> error;
};
BOOST_DESCRIBE_STRUCT(ProviderSaid, (), (code, state, iss, error))
static_assert(fully_described<ProviderSaid>);

struct OpenIdLink {
  bool linked = false;
};
BOOST_DESCRIBE_STRUCT(OpenIdLink, (), (linked))
static_assert(fully_described<OpenIdLink>);

struct Address {
  std::string url;  // Where the screen sends the browser.
};
BOOST_DESCRIBE_STRUCT(Address, (), (url))
static_assert(fully_described<Address>);

Answer<std::reference_wrapper<app::OpenIdProvider>> provider(Call const& call)
{
  if (!call.services.open_id)
    return refuse(app::NoOpenId::open_id_off);
  return *call.services.open_id;
}

// Bound to this host alone where the browser can hold it to that.
std::string_view browser_cookie(Call const& call)
{
  return call.request.https ? "__Host-hengwen_open_id" : "hengwen_open_id";
}

std::string browser_of(Call const& call)
{
  return std::string{cookie(call.request, browser_cookie(call)).value_or("")};
}

// Lax, because the browser must bring it when the provider sends it back to us.
std::string browser_cookie_line(Call const& call, std::string const& browser)
{
  return fmt::format("{}={}; Path=/; HttpOnly; SameSite=Lax; Max-Age={}{}", browser_cookie(call),
                     browser, std::chrono::seconds{app::longest_way}.count(),
                     call.request.https ? "; Secure" : "");
}

Answer<std::string> leave(Call& call, std::optional<std::string> const& to,
                          app::Session const* linking)
{
  auto& there = TRY(provider(call)).get();
  app::Leaving const leaving{app::own_page(to.value_or("/")), browser_of(call)};
  auto const departure =
      TRY(app::leave_for_provider(call.database(), there, leaving, linking, call.now));
  call.answer_headers.emplace_back("set-cookie", browser_cookie_line(call, departure.browser));
  return departure.address;
}

Answer<SignInMethods> methods(Call& call)
{
  auto const* there = call.services.open_id;
  return SignInMethods{there ? std::optional{OpenIdMethod{there->config().name}} : std::nullopt};
}

Answer<Redirect> begin(Call& call, Wanted const& wanted)
{
  return Redirect{TRY(leave(call, wanted.to, nullptr))};
}

std::string with_refusal(std::string const& page, Refusal const& refusal)
{
  return page + (page.contains('?') ? "&" : "?") + "refused=" + encoded(refusal.why);
}

Answer<Redirect> come_back(Call& call, Foreign<ProviderSaid> const& said)
{
  auto& there = TRY(provider(call)).get();
  auto const attempt =
      TRY(app::came_back(call.database(), said.state.value_or(""), browser_of(call), call.now));
  app::ComingBack const coming{{said.code.value_or(""), said.iss.value_or("")},
                               said.error.has_value()};
  if (attempt.account) {
    auto const done = app::link_open_id(call.database(), there, attempt, coming, call.caller());
    return Redirect{done ? attempt.go_to : with_refusal(attempt.go_to, done.error())};
  }
  auto const token =
      TRY(app::sign_in_by_open_id(call.database(), there, attempt, coming, call.caller()));
  call.answer_headers.emplace_back("set-cookie", session_cookie_line(call, token));
  return Redirect{attempt.go_to};
}

Answer<OpenIdLink> link(Call& call)
{
  auto const& there = TRY(provider(call)).get();
  return OpenIdLink{app::is_linked(call.database(), there, call.session())};
}

Answer<Address> begin_link(Call& call, Wanted const& wanted)
{
  return Address{TRY(leave(call, wanted.to, &call.session()))};
}

Answer<void> unlink(Call& call)
{
  return app::unlink_open_id(call.act().as_the_program(), call.session());
}

}  // namespace

void open_id_routes(Routes& on)
{
  on.get("/session/methods", Right::anyone, methods,
         "Which ways to sign in there are, besides name and password.");
  on.get("/session/open-id", Right::anyone, begin, "Go to the provider of single sign-on.");
  on.get("/session/open-id/return", Right::anyone, come_back,
         "Come back from it, signed in or with the account linked.");
  on.get("/session/open-id/link", Right::be_signed_in, link,
         "Whether the own account is linked to a person of the provider.");
  on.post("/session/open-id/link", Right::be_signed_in, begin_link,
          "Begin to link it; the browser then goes to the address.");
  on.remove("/session/open-id/link", Right::be_signed_in, unlink, "Link it no longer.");
}

}  // namespace hengwen::http
