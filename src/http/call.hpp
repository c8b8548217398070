// SPDX-License-Identifier: Apache-2.0
//
// Everything a handler knows besides its own parameters: who is asking, how far that
// person sees, which day it is, in which language to answer, and where the data is.
//
//     Answer<UnitPage> unit_page(Call& call, std::string const& code)
//     {
//       return call.read([&](Tx& tx) -> Answer<UnitPage> {
//         auto const unit = TRY(call.see(store::unit(tx, code)));
//         …
//
// Reads and acts run under row security of the caller's scope. A unit outside the scope is
// "not_found": what one may not see is not there.
#pragma once

#include "app/account/session.hpp"
#include "app/act.hpp"
#include "base/date.hpp"
#include "base/result.hpp"
#include "http/message.hpp"

#include <cassert>
#include <optional>
#include <string>

namespace hengwen {

namespace app {
class ImportDesk;
class OpenIdProvider;
}  // namespace app

namespace http {

enum class NoAccess {
  not_found,
  not_signed_in,
  not_allowed,
  cross_site,
  must_change_password,
  second_factor_needed,
  reason_needed  // An upper level says what for before it opens persons.
};
BOOST_DESCRIBE_ENUM(NoAccess, not_found, not_signed_in, not_allowed, cross_site,
                    must_change_password, second_factor_needed, reason_needed)

enum class Language { zh, en };
BOOST_DESCRIBE_ENUM(Language, zh, en)

// The first of the browser's languages that we speak; Chinese when it says nothing.
Language language_of(std::optional<std::string_view> accept_language);

struct Who {
  app::Session session;
  Scope scope;  // The subtree of the session's unit.
};

// What the handlers work with, built once by server/wiring. Pointers, because openapi.json
// is written, and the router is tested, without any of it.
struct Services {
  Database* database = nullptr;
  std::filesystem::path data = {};  // The folder of everything the program keeps.
  app::ImportDesk* imports = nullptr;
  app::OpenIdProvider* open_id = nullptr;  // Of single sign-on, where there is one.
  std::string public_url = {};             // Where browsers find the pages, if the operator said.
  std::vector<std::string> hosts = {};     // Names of this machine; see own_hosts.hpp.
};

struct Call {
  Services const& services;
  Request const& request;
  std::string request_id;
  Instant now;
  Date today;
  Language language = Language::zh;
  std::optional<Who> signed_in = {};  // Absent only where the route asks for Right::anyone.
  Headers answer_headers = {};        // Added to whatever the handler answers.

  Database& database() const
  {
    assert(services.database);
    return *services.database;
  }

  Who const& who() const
  {
    assert(signed_in);
    return *signed_in;
  }
  app::Session const& session() const { return who().session; }

  app::Caller caller() const { return {request.peer, request_id, now}; }

  // What the caller may see, and nothing else.
  template <class F>
  auto read(F&& f) const
  {
    return database().read(who().scope, std::forward<F>(f));
  }

  // What the caller does, and the entry of the log that tells of it.
  app::Act act() const
  {
    auto const& acting = session().acting_for;
    return {database(),
            app::actor_of(caller(), session().account,
                          acting ? std::optional{acting->name} : std::nullopt),
            who().scope};
  }

  // The unit, if it exists and lies in the caller's scope; otherwise it is not there.
  Answer<Unit> see(std::optional<Unit> unit) const
  {
    if (!unit || !who().scope.has(unit->id))
      return refuse(NoAccess::not_found);
    return *std::move(unit);
  }

  // The same for anything that belongs to a unit: a household, an import.
  template <class Thing>
  Answer<Thing> see(std::optional<Thing> thing, UnitId belongs_to) const
  {
    if (!thing || !who().scope.has(belongs_to))
      return refuse(NoAccess::not_found);
    return *std::move(thing);
  }
};

}  // namespace http
}  // namespace hengwen
