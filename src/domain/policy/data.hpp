// SPDX-License-Identifier: Apache-2.0
//
// The policy files inside the program (policy/*.json), read into described structs. They
// are part of the program, so a file that cannot be read is a broken program and throws.
#pragma once

#include "describe/json.hpp"

#include <stdexcept>

namespace hengwen::policy_data {

std::string_view content(std::string_view path);

// Throws std::runtime_error with the file and the path of the offending field.
[[noreturn]] void unreadable(std::string_view path, Refusal const&);

template <class T>
T parsed(std::string_view text, std::string_view path)
{
  auto const json = parse_data(text, path);
  if (!json)
    unreadable(path, json.error());
  T out{};
  if (auto const verdict = read_json(*json, out); !verdict)
    unreadable(path, verdict.error());
  return out;
}

template <class T>
T read(std::string_view path)
{
  return parsed<T>(content(path), path);
}

}  // namespace hengwen::policy_data
