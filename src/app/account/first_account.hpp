// SPDX-License-Identifier: Apache-2.0
//
// On the first start there is nobody who could make accounts, so the program makes one:
// "admin" of the nation, with a random password that has to be changed at once. It is
// kept in DIR/first-password, readable by its owner only, until then.
#pragma once

#include "domain/account/account.hpp"
#include "store/database.hpp"

#include <filesystem>

namespace hengwen::app {

inline constexpr std::string_view first_account_name = "admin";

// Makes the account when there is none at all.
void make_first_account(Database&, std::filesystem::path const& data, Instant now);

// The first password, while it is still good.
std::optional<std::string> first_password(std::filesystem::path const& data);

void forget_first_password(std::filesystem::path const& data);

}  // namespace hengwen::app
