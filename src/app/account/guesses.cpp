// SPDX-License-Identifier: Apache-2.0
#include "app/account/guesses.hpp"

#include "app/account/token.hpp"
#include "store/account/sessions.hpp"

namespace hengwen::app {

Bytes password_line(std::string_view name)
{
  return hash_of(usable_name(name));
}

Bytes second_factor_line(Id<Account> account)
{
  return hash_of("second factor " + to_text(account));
}

Verdict begin_guess(Tx& tx, Bytes const& line, Instant now)
{
  auto const past = store::failures_of(tx, line, now);
  if (past && now < past->last_at + delay_after(past->failures))
    return refuse(NoSignIn::locked_for_a_while);
  store::count_failure(tx, line, now);
  return allowed;
}

}  // namespace hengwen::app
