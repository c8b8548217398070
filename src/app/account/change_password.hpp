// SPDX-License-Identifier: Apache-2.0
//
// A person chooses a new password, knowing the old one. Whoever else is signed in to the
// account is signed out, and the note with the first password is thrown away.
#pragma once

#include "app/account/session.hpp"
#include "app/act.hpp"

#include <filesystem>

namespace hengwen::app {

enum class NoPasswordChange { wrong_password };
BOOST_DESCRIBE_ENUM(NoPasswordChange, wrong_password)

// "data" is the program's data folder; the session that asks stays.
Verdict change_password(Act const&, Session const&, std::filesystem::path const& data,
                        std::string_view current, std::string_view chosen);

}  // namespace hengwen::app
