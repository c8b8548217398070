// SPDX-License-Identifier: Apache-2.0
//
// On the first start there is nobody who could make accounts, so the program makes the three
// separated posts of the nation: "admin" opens accounts, "security" confirms them, "audit" reads
// what both did. Their random passwords have to be changed at once; until then they stand in
// DIR/first-password, readable by its owner only, one line for each.
#pragma once

#include "domain/account/account.hpp"
#include "store/database.hpp"

#include <filesystem>

namespace hengwen::app {

struct FirstPassword {
  std::string name;
  std::string password;
};

// Makes the accounts when there is none at all.
void make_first_accounts(Database&, std::filesystem::path const& data, Instant now);

// The first passwords that are still good.
std::vector<FirstPassword> first_passwords(std::filesystem::path const& data);

// One more line in the note, for an account made at the machine itself.
void note_first_password(std::filesystem::path const& data, FirstPassword const&);

void forget_first_password(std::filesystem::path const& data, std::string_view name);

}  // namespace hengwen::app
