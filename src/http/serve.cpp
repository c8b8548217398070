// SPDX-License-Identifier: Apache-2.0
#include "http/serve.hpp"

#include "app/account/session.hpp"
#include "http/all_routes.hpp"

namespace hengwen::http {
namespace {

std::optional<Who> who(Services const& services, std::string_view token)
{
  auto session = app::session_of(*services.database, token, now());
  if (!session)
    return std::nullopt;
  auto const scope = Scope::below(session->unit);
  return Who{*std::move(session), scope};
}

Doorkeeping doorkeeping(ServeConfig const& config, Services const& services)
{
  return {
      .who = [&services](std::string_view token) { return who(services, token); },
      .now = [] { return now(); },
      .ask_database = [&services] { services.database->read([](Tx&) { return true; }); },
      .most_upload_bytes = config.most_upload_bytes,
      .rates = config.rates,
  };
}

}  // namespace

Server::Server(ServeConfig config, Services const& services, Metrics& metrics)
    : routes_{all_routes()},
      pages_{embedded::web()},
      gate_{routes_, services, pages_, metrics, doorkeeping(config, services)},
      edge_{std::move(config.edge)}
{
}

}  // namespace hengwen::http
