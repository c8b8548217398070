// SPDX-License-Identifier: Apache-2.0
//
// hengwen serve: the web pages and their API, until Ctrl-C or SIGTERM.
#include "http/serve.hpp"
#include "app/account/first_account.hpp"
#include "app/audit/anchor_keeper.hpp"
#include "app/dossier/dossier_clock.hpp"
#include "app/dossier/token_keeper.hpp"
#include "app/import/import_desk.hpp"
#include "app/org/plant_tree.hpp"
#include "base/log.hpp"
#include "http/own_hosts.hpp"
#include "server/commands.hpp"
#include "server/stop_signals.hpp"
#include "server/wiring.hpp"

namespace hengwen {
namespace {

// What a first start finds missing.
void prepare(Wiring& wiring)
{
  if (auto const added = app::plant_tree(wiring.database()); added > 0)
    log(Level::info, "unions_planted", {{"count", std::to_string(added)}});
  app::make_first_accounts(wiring.database(), wiring.data(), now());
}

bool is_https(Settings const& settings)
{
  return !settings.tls_certificate.empty();
}

// Before anything is begun: a wrong certificate is found at once, and nothing has to be undone.
std::optional<http::TlsFiles> tls_of(Settings const& settings)
try {
  if (!is_https(settings))
    return std::nullopt;
  http::TlsFiles files{settings.tls_certificate, settings.tls_key};
  http::tls_context(files);
  return files;
} catch (http::BadTlsFiles const& bad) {
  throw http::CannotListen{bad.what()};
}

std::vector<std::string> names_in(std::optional<http::TlsFiles> const& tls)
{
  return tls ? http::names_of(http::tls_context(*tls)) : std::vector<std::string>{};
}

// Those that are named, and, behind one on this machine, whoever is here.
std::vector<http::Network> proxies_of(Settings const& settings)
{
  std::vector<http::Network> out;
  for (auto const& text : settings.proxies)
    out.push_back(http::Network::read(text).value());
  if (settings.behind_proxy)
    for (char const* here : {"127.0.0.0/8", "::1"})
      out.push_back(http::Network::read(here).value());
  return out;
}

http::ServeConfig config_of(Wiring const& wiring, std::optional<http::TlsFiles> tls)
{
  auto const& settings = wiring.settings();
  auto const listen = listen_of(settings.listen);
  return {.edge = {.address = listen.address,
                   .port = listen.port,
                   .uploads = wiring.data() / "uploads",
                   .proxies = proxies_of(settings),
                   .tls = std::move(tls)},
          .most_upload_bytes = std::uint64_t{settings.upload_megabytes} * 1024 * 1024,
          .rates = {.by_address = settings.address_requests,
                    .without_session = settings.stranger_requests,
                    .sign_ins = settings.sign_ins,
                    .public_acts = settings.public_acts,
                    .with_session = settings.account_requests,
                    .costly = settings.account_files}};
}

void say_welcome(Wiring const& wiring, std::uint16_t port)
{
  auto const& settings = wiring.settings();
  auto const listen = settings.listen;
  fmt::print("恒温 Hengwen  {}://{}:{}\n", is_https(settings) ? "https" : "http",
             listen.substr(0, listen.rfind(':')), port);
  for (auto const& [name, password] : app::first_passwords(wiring.data()))
    fmt::print("用户 user: {:<10} 初始密码 first password: {}\n", name, password);
  std::fflush(stdout);
}

// Before anything else is started: half a setting helps nobody.
std::unique_ptr<app::OpenIdProvider> provider(Settings const& settings)
{
  auto config = open_id_config(settings.open_id);
  if (!config)
    throw CommandRefused{config.error()};
  return *config ? std::make_unique<app::OpenIdProvider>(**std::move(config)) : nullptr;
}

int serve(Settings const& settings)
{
  auto const open_id = provider(settings);
  StopSignals const signals;
  auto tls = tls_of(settings);
  http::Metrics metrics;
  Wiring wiring{settings, Use::serve, "serve",
                [&](auto name, auto took) { metrics.statement(name, took); }};
  prepare(wiring);
  app::AnchorKeeper const anchors{wiring.database(), wiring.data()};
  if (has_test_clock())
    log(Level::warning, "test_clock", {{"say", "the days of this server are not the real ones"}});
  app::DossierClock const clock{wiring.database()};
  app::TokenKeeper const tokens{wiring.database()};
  app::ImportDesk imports{wiring.database(), wiring.data() / "imports"};
  http::Services const services{.database = &wiring.database(),
                                .data = wiring.data(),
                                .imports = &imports,
                                .open_id = open_id.get(),
                                .public_url = settings.open_id.public_url,
                                .hosts = http::own_hosts(names_in(tls))};
  http::Server server{config_of(wiring, std::move(tls)), services, metrics};
  std::optional<HangUp> hang_up;
  if (is_https(settings))
    hang_up.emplace(signals, [&] { server.renew_certificate(); });
  say_welcome(wiring, server.port());
  server.run(signals.token());
  log(Level::info, "stopping");
  return 0;
}

}  // namespace

Run add_serve(CLI::App&, Settings const& settings)
{
  return [&settings] { return serve(settings); };
}

}  // namespace hengwen
