// SPDX-License-Identifier: Apache-2.0
#include "base/log.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <chrono>
#include <cstdio>

namespace hengwen {
namespace {

void append_quoted(std::string& out, std::string_view text)
{
  out += '"';
  for (char const c : text)
    if (c == '"' || c == '\\')
      (out += '\\') += c;
    else if (static_cast<unsigned char>(c) < 0x20)
      out += fmt::format("\\u{:04x}", static_cast<unsigned char>(c));
    else
      out += c;
  out += '"';
}

std::string_view word(Level level)
{
  return level == Level::info ? "info" : level == Level::warning ? "warning" : "error";
}

}  // namespace

std::string log_line(Level level, std::string_view at, std::string_view event, LogFields fields)
{
  std::string out = "{\"at\":";
  append_quoted(out, at);
  out += ",\"level\":";
  append_quoted(out, word(level));
  out += ",\"event\":";
  append_quoted(out, event);
  for (auto const& [name, value] : fields) {
    out += ',';
    append_quoted(out, name);
    out += ':';
    append_quoted(out, value);
  }
  return out + "}";
}

void log(Level level, std::string_view event, LogFields fields)
{
  using namespace std::chrono;
  auto const now = floor<milliseconds>(system_clock::now());
  auto const at = fmt::format("{:%Y-%m-%dT%H:%M:%S}.{:03}Z", fmt::gmtime(floor<seconds>(now)),
                              (now.time_since_epoch() % 1000ms).count());
  auto const line = log_line(level, at, event, fields) + "\n";
  // One call for one line, so that lines of several threads do not mix.
  std::fwrite(line.data(), 1, line.size(), stderr);
}

}  // namespace hengwen
