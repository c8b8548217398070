// SPDX-License-Identifier: Apache-2.0
//
// hengwen serve: the web pages and their API, until Ctrl-C or SIGTERM.
#include "app/account/first_account.hpp"
#include "app/org/plant_tree.hpp"
#include "base/log.hpp"
#include "server/commands.hpp"
#include "server/stop_signals.hpp"
#include "server/wiring.hpp"

#include <condition_variable>

namespace hengwen {
namespace {

// What a first start finds missing.
void prepare(Wiring& wiring)
{
  if (auto const added = app::plant_tree(wiring.database()); added > 0)
    log(Level::info, "unions_planted", {{"count", std::to_string(added)}});
  app::make_first_account(wiring.database(), wiring.data(), now());
}

void say_welcome(Wiring const& wiring)
{
  auto const& listen = wiring.settings().listen;
  fmt::print("恒温 Hengwen  http://{}\n", listen);
  if (auto const password = app::first_password(wiring.data()))
    fmt::print("用户 user: {}   初始密码 first password: {}\n", app::first_account_name, *password);
  std::fflush(stdout);
}

int serve(Settings const& settings)
{
  StopSignals const signals;
  Wiring wiring{settings, Use::serve, "serve"};
  prepare(wiring);
  say_welcome(wiring);
  std::mutex guard;
  std::unique_lock lock{guard};
  std::condition_variable_any{}.wait(lock, signals.token(), [] { return false; });
  log(Level::info, "stopping");
  return 0;
}

}  // namespace

Run add_serve(CLI::App&, Settings const& settings)
{
  return [&settings] { return serve(settings); };
}

}  // namespace hengwen
