// SPDX-License-Identifier: Apache-2.0
//
// The log: one line of JSON for each event, to standard error, where whoever runs the
// program keeps it. Names and figures only: never a person's data and never a secret.
//
//     {"at":"2026-11-22T08:00:00.123Z","level":"info","event":"request","status":"200", …}
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace hengwen {

enum class Level { info, warning, error };

using LogFields = std::initializer_list<std::pair<std::string_view, std::string>>;

void log(Level, std::string_view event, LogFields fields = {});

// The line itself, without its end.
std::string log_line(Level, std::string_view at, std::string_view event, LogFields fields);

}  // namespace hengwen
