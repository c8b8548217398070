// SPDX-License-Identifier: Apache-2.0
//
// The program: reads the command line, finds the command, runs it.
#include "http/edge.hpp"
#include "server/commands.hpp"
#include "server/no_core_files.hpp"
#include "server/wiring.hpp"

#include <sodium.h>
#include <CLI/CLI.hpp>

#include <iostream>

namespace hengwen {
namespace {

struct Command {
  char const* name;
  char const* say;
  Run (*add)(CLI::App&, Settings const&);
};

// clang-format off
constexpr Command commands[] = {
    {"serve",   "Serve the web pages until told to stop",                   add_serve},
    {"migrate", "Bring the schema of the database up to date",              add_migrate},
    {"account",   "Open an account at the machine itself",                  add_account},
    {"generate", "Fill an empty database with invented data",              add_generate},
    {"openapi", "Print the description of the HTTP API",                    add_openapi},
    {"fill-form", "Fill in one form of one union: JSON, workbook, pages",   add_fill_form},
    {"import",    "Bring a workbook in, or write the one to fill in",          add_import},
    {"verify",    "Prove the log, or write it out for others to check",      add_verify},
    {"rotate-keys", "Seal all secrets anew with a new key, or change the master key",
     add_rotate_keys},
    {"version", "Say which version this is",                                add_version},
};
// clang-format on

int run(std::vector<std::string> words)
{
  CLI::App app{"恒温 Hengwen: relief work of trade unions, computed from its records"};
  Settings settings;
  add_settings(app, settings);
  app.require_subcommand(1);
  Run chosen;
  for (auto const& command : commands) {
    auto* const sub = app.add_subcommand(command.name, command.say);
    sub->fallthrough();
    sub->callback([&chosen, run = command.add(*sub, settings)] { chosen = run; });
  }
  try {
    words = with_environment(app, std::move(words));
    std::ranges::reverse(words);  // As the library wants them.
    app.parse(std::move(words));
  } catch (CLI::ParseError const& wrong) {
    return app.exit(wrong) == 0 ? 0 : 2;
  }
  return chosen();
}

}  // namespace
}  // namespace hengwen

int main(int count, char** words)
{
  try {
    if (sodium_init() < 0)
      throw std::runtime_error{"the system gives no random numbers"};
    hengwen::leave_no_core_files();
    return hengwen::run({words + 1, words + count});
  } catch (hengwen::CommandRefused const& refused) {
    std::cerr << "hengwen: " << refused.what() << '\n';
    return 1;
  } catch (hengwen::FolderInUse const& in_use) {
    std::cerr << "hengwen: " << in_use.what() << '\n';
    return 1;
  } catch (hengwen::http::CannotListen const& taken) {
    std::cerr << "hengwen: " << taken.what() << '\n';
    return 1;
  } catch (std::exception const& broken) {
    std::cerr << "hengwen: " << broken.what() << '\n';
    return 3;
  }
}
