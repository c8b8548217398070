// SPDX-License-Identifier: Apache-2.0
//
// hengwen version: the program's version and the schema it needs.
#include "base/version.hpp"
#include "embedded/files.hpp"
#include "server/commands.hpp"

#include <iostream>

namespace hengwen {

Run add_version(CLI::App&, Settings const&)
{
  return [] {
    auto const& steps = embedded::migrations();
    std::cout << "hengwen " << program_version() << "\nschema "
              << (steps.empty() ? "" : steps.back().path) << '\n';
    return 0;
  };
}

}  // namespace hengwen
