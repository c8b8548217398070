// SPDX-License-Identifier: Apache-2.0
//
// The commands of the program, one file each in commands/. To add one: write
// commands/NAME.cpp with a function like these, declare it here, and give it a line in
// the table of main.cpp.
//
//     Run add_import(CLI::App& command, Settings const& settings)
//     {
//       auto wish = std::make_shared<Wish>();
//       command.add_option("file", wish->file, "The workbook")->required();
//       return [wish, &settings] { …; return 0; };
//     }
//
// A Run returns the exit code: 0 done, 1 refused. What it throws ends the program with a
// sentence and the code 1 (refused, in use) or 3 (broken).
#pragma once

#include "server/settings.hpp"

#include <functional>

namespace hengwen {

using Run = std::function<int()>;

Run add_serve(CLI::App& command, Settings const&);
Run add_account(CLI::App& command, Settings const&);
Run add_fill_form(CLI::App& command, Settings const&);
Run add_generate(CLI::App& command, Settings const&);
Run add_migrate(CLI::App& command, Settings const&);
Run add_openapi(CLI::App& command, Settings const&);
Run add_import(CLI::App& command, Settings const&);
Run add_verify(CLI::App& command, Settings const&);
Run add_rotate_keys(CLI::App& command, Settings const&);
Run add_version(CLI::App& command, Settings const&);

}  // namespace hengwen
