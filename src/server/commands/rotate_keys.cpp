// SPDX-License-Identifier: Apache-2.0
//
// hengwen rotate-keys: a new data key, and every record sealed anew with it, also while the
// server runs. Interrupted, it goes on where it was when it is called again.
//
//     hengwen rotate-keys                         a new data key
//     hengwen rotate-keys --signing               a new key for signatures, the public one printed
//     hengwen rotate-keys --master /safe/new-key  the data keys under a new master key file
#include "app/vault/rotate_keys.hpp"
#include "base/instant.hpp"
#include "server/commands.hpp"
#include "server/wiring.hpp"

#include <CLI/CLI.hpp>

#include <iostream>

namespace hengwen {
namespace {

constexpr std::int64_t rows_between_words = 100'000;

int change_master(Wiring& wiring, std::filesystem::path const& to)
{
  auto const done = app::change_master_key(wiring.database(), wiring.key_file(), to, now());
  if (!done)
    throw CommandRefused{done.error()};
  std::cout << "The data keys are under the master key of " << to.string()
            << " now.\nPut it in the place of " << wiring.key_file().string()
            << ", or start with --key-file. Keep the old file as long as the copies of the database"
               " that were made under it.\n";
  return 0;
}

int change_signing(Wiring& wiring)
{
  auto const key = app::change_signing_key(wiring.database(), wiring.key_file(), now());
  if (!key)
    throw CommandRefused{key.error()};
  std::cerr << "Anchors and exports are signed with a new key from now on. Give this to whoever"
               " checks the log, beside the older ones:\n";
  std::cout << *key;
  return 0;
}

int rotate(Wiring& wiring)
{
  std::int64_t said = 0;
  auto const done = app::rotate_keys(wiring.database(), wiring.key_file(), now(),
                                     [&](std::string_view kind, std::int64_t rows) {
                                       if (rows / rows_between_words == said)
                                         return;
                                       said = rows / rows_between_words;
                                       std::cerr << rows << " rows, now " << kind << '\n';
                                     });
  if (!done)
    throw CommandRefused{done.error()};
  std::cout << done->rows << " rows are sealed anew with key " << done->key
            << "; the older keys are retired.\n";
  return 0;
}

}  // namespace

Run add_rotate_keys(CLI::App& command, Settings const& settings)
{
  auto const master = std::make_shared<std::filesystem::path>();
  command.add_option("--master", *master,
                     "Only wrap the data keys under the master key of this file, made if missing");
  auto const signing = std::make_shared<bool>();
  command
      .add_flag("--signing", *signing,
                "Only make a new key that signs; what the older one signed stays good")
      ->excludes("--master");
  return [master, signing, &settings] {
    Wiring wiring{settings, Use::command, "rotate-keys"};
    if (*signing)
      return change_signing(wiring);
    return master->empty() ? rotate(wiring) : change_master(wiring, *master);
  };
}

}  // namespace hengwen
