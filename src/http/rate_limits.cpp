// SPDX-License-Identifier: Apache-2.0
#include "http/rate_limits.hpp"

#include "http/address.hpp"

namespace hengwen::http {

RateLimits::RateLimits(Rates const& rates)
    : by_address_{per_minute(rates.by_address)},
      without_session_{per_minute(rates.without_session)},
      sign_ins_{per_minute(rates.sign_ins)},
      public_acts_{per_minute(rates.public_acts)},
      with_session_{per_minute(rates.with_session)},
      costly_{per_minute(rates.costly)}
{
}

RateLimits::Wait RateLimits::any(std::string_view address, Moment now)
{
  return by_address_.ask(neighbourhood(address), now);
}

RateLimits::Wait RateLimits::stranger(std::string_view address, Pace pace, Moment now)
{
  auto const from = neighbourhood(address);
  auto wait = without_session_.ask(from, now);
  if (!wait && pace == Pace::sign_in)
    wait = sign_ins_.ask(from, now);
  if (!wait && pace == Pace::public_act)
    wait = public_acts_.ask(from, now);
  return wait;
}

RateLimits::Wait RateLimits::account(std::string_view name, std::string_view address, Pace pace,
                                     Moment now)
{
  auto wait = with_session_.ask(name, now);
  if (!wait && pace == Pace::costly)
    wait = costly_.ask(name, now);
  if (!wait && pace == Pace::sign_in)
    wait = sign_ins_.ask(neighbourhood(address), now);
  if (!wait && pace == Pace::public_act)
    wait = public_acts_.ask(neighbourhood(address), now);
  return wait;
}

void RateLimits::signed_in(std::string_view address)
{
  sign_ins_.give_back(neighbourhood(address));
}

}  // namespace hengwen::http
