// SPDX-License-Identifier: Apache-2.0
//
// How often a password or a code may be guessed. Each has a line in which wrong ones are counted;
// from the third in a row on the next try has to wait, longer each time (delay_after).
//
//     chen              wrong, wrong, wrong            -> the fourth waits a second
//     chen's device     wrong codes, in their own line -> a right password does not clear them
#pragma once

#include "app/account/sign_in.hpp"

namespace hengwen::app {

// Of the password that belongs to a name, wherever it is typed.
Bytes password_line(std::string_view name);
Bytes second_factor_line(Id<Account>);

// Counts the try as failed before anything is checked, so that guesses made at the same moment
// do not slip past the wait together. Taken back by store::forget_failures when it was right.
Verdict begin_guess(Tx&, Bytes const& line, Instant now);

}  // namespace hengwen::app
