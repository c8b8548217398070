// SPDX-License-Identifier: Apache-2.0
#include "base/instant.hpp"

#include <cstdlib>
#include <fstream>

#include <fmt/format.h>

namespace hengwen {
namespace {

using std::chrono::microseconds;

constexpr std::chrono::hours ahead_of_utc{8};

bool two_digits(std::string_view text, int most, int& out)
{
  return text.size() == 2 && text[0] >= '0' && text[0] <= '9' && from_text(text, out) && out >= 0 &&
         out <= most;
}

// "" or ".25": the part of a second after the point.
bool read_fraction(std::string_view text, microseconds& out)
{
  out = microseconds{0};
  if (text.empty())
    return true;
  if (text[0] != '.' || text.size() < 2 || text.size() > 7)
    return false;
  std::int64_t unit = 100'000;
  for (char c : text.substr(1)) {
    if (c < '0' || c > '9')
      return false;
    out += microseconds{(c - '0') * unit};
    unit /= 10;
  }
  return true;
}

}  // namespace

std::string to_text(Instant instant)
{
  auto const day = std::chrono::floor<Days>(instant.at);
  std::chrono::hh_mm_ss<microseconds> const time{instant.at - day};
  return fmt::format("{}T{:02}:{:02}:{:02}.{:06}Z", to_text(Date{day}), time.hours().count(),
                     time.minutes().count(), time.seconds().count(), time.subseconds().count());
}

bool from_text(std::string_view text, Instant& out)
{
  for (std::string_view utc : {"Z", "+00", "+00:00"})
    if (text.ends_with(utc) && text.size() >= 19 + utc.size()) {
      auto const clock = text.substr(0, text.size() - utc.size());
      Date day;
      int hours = 0, minutes = 0, seconds = 0;
      microseconds fraction{};
      if (!from_text(clock.substr(0, 10), day) || (clock[10] != 'T' && clock[10] != ' ') ||
          clock[13] != ':' || clock[16] != ':' || !two_digits(clock.substr(11, 2), 23, hours) ||
          !two_digits(clock.substr(14, 2), 59, minutes) ||
          !two_digits(clock.substr(17, 2), 59, seconds) ||
          !read_fraction(clock.substr(19), fraction))
        return false;
      out.at = day.day + std::chrono::hours{hours} + std::chrono::minutes{minutes} +
               std::chrono::seconds{seconds} + fraction;
      return true;
    }
  return false;
}

namespace {

// How many seconds the clock of a test is ahead, read anew each time; 0 when there is none.
std::chrono::seconds test_clock_ahead()
{
  static char const* const file = std::getenv("HENGWEN_TEST_CLOCK");
  long long seconds = 0;
  if (file)
    std::ifstream{file} >> seconds;
  return std::chrono::seconds{seconds};
}

}  // namespace

bool has_test_clock()
{
  return std::getenv("HENGWEN_TEST_CLOCK") != nullptr;
}

Instant now()
{
  return {std::chrono::floor<microseconds>(std::chrono::system_clock::now()) + test_clock_ahead()};
}

Date business_day(Instant instant)
{
  return {std::chrono::floor<Days>(instant.at + ahead_of_utc)};
}

}  // namespace hengwen
