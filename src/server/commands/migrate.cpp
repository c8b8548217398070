// SPDX-License-Identifier: Apache-2.0
//
// hengwen migrate: brings the schema up to date without serving, for a database that is
// not ours to start (--database).
#include "server/commands.hpp"
#include "server/wiring.hpp"

#include <iostream>

namespace hengwen {

Run add_migrate(CLI::App&, Settings const& settings)
{
  return [&settings] {
    Wiring const wiring{settings, Use::command, "migrate"};
    std::cout << "The schema is up to date.\n";
    return 0;
  };
}

}  // namespace hengwen
