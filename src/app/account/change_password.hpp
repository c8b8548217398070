// SPDX-License-Identifier: Apache-2.0
//
// A person chooses a new password, knowing the old one. Whoever else is signed in to the
// account is signed out, and the note with the first password is thrown away.
#pragma once

#include "domain/account/account.hpp"
#include "store/database.hpp"

#include <filesystem>

namespace hengwen::app {

enum class NoPasswordChange { wrong_password };
BOOST_DESCRIBE_ENUM(NoPasswordChange, wrong_password)

// "data" is the program's data folder; "token" is the session that asks, and stays.
Verdict change_password(Database&, std::filesystem::path const& data, Account const&,
                        std::string_view current, std::string_view chosen, std::string_view token);

}  // namespace hengwen::app
