// SPDX-License-Identifier: Apache-2.0
//
// A person says how the head of a form is to name them, and under which number they answer.
#pragma once

#include "domain/account/account.hpp"
#include "store/database.hpp"

namespace hengwen::app {

// The account as it is now.
Answer<Account> change_profile(Database&, Account, Profile const& typed);

}  // namespace hengwen::app
