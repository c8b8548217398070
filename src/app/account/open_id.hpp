// SPDX-License-Identifier: Apache-2.0
//
// Single sign-on (单点登录): a person is sent to the provider, signs in there, and comes back
// with a code that we change into who that is.
//
//     browser ── leave_for_provider ──> state, nonce, verifier kept; cookie for this browser
//        └─ provider ─ code, state ──> came_back, once, in the same browser, within ten minutes
//                                          └─> sign_in_by_open_id      ─> token of a session
//                                          └─> link_open_id            ─> the account is linked
//
// Nobody gets an account by this: a person of the provider signs in to the account that was
// linked to it, by its owner, or at the first time by a claim that names it (--open-id-claim).
#pragma once

#include "app/account/open_id_provider.hpp"
#include "app/account/session.hpp"
#include "app/act.hpp"
#include "store/account/open_id.hpp"

namespace hengwen::app {

enum class NoOpenId {
  open_id_off,
  open_id_state_unknown,
  open_id_denied,
  open_id_unknown_person,
  open_id_linked_already,
  open_id_not_linked,
  open_id_taken
};
BOOST_DESCRIBE_ENUM(NoOpenId, open_id_off, open_id_state_unknown, open_id_denied,
                    open_id_unknown_person, open_id_linked_already, open_id_not_linked,
                    open_id_taken)

inline constexpr std::chrono::minutes longest_way{10};

// The page to show afterwards: one of this site, or the first one.
std::string own_page(std::string_view wanted);

struct Leaving {
  std::string go_to;    // As own_page() leaves it.
  std::string browser;  // What its cookie says already, from another tab; or empty.
};
struct Departure {
  std::string address;  // Of the provider.
  std::string browser;  // For the cookie.
};

// To sign in; or, with a session, to link its account.
Answer<Departure> leave_for_provider(Database&, OpenIdProvider&, Leaving const&,
                                     Session const* linking, Instant now);

// Whoever brings a state has used it up, also when the browser is another one.
Answer<store::OpenIdAttempt> came_back(Database&, std::string_view state, std::string_view browser,
                                       Instant now);

// What the provider says when the browser comes back: a code, or that there is none.
struct ComingBack {
  Returned returned;
  bool denied = false;
};

// The token for the cookie. A refusal is in the log too.
Answer<std::string> sign_in_by_open_id(Database&, OpenIdProvider&, store::OpenIdAttempt const&,
                                       ComingBack const&, Caller const&);
Verdict link_open_id(Database&, OpenIdProvider&, store::OpenIdAttempt const&, ComingBack const&,
                     Caller const&);

Verdict unlink_open_id(Act const&, Session const&);
bool is_linked(Database&, OpenIdProvider const&, Session const&);

}  // namespace hengwen::app
