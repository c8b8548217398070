// SPDX-License-Identifier: Apache-2.0
//
// Puts a file that leaves the house under a password: a zip of that one file, AES-256 as WinZip
// made it known, so that 7-Zip, WinRAR and Bandizip open it. Windows' own unpacker does not.
//
//     lock_file("list.xlsx", "困难职工家庭.xlsx", "list.zip", "a long password")
//
// How it is told the password is not its business: it should go another way than the file.
#pragma once

#include "base/result.hpp"

#include <filesystem>

namespace hengwen::sheet {

enum class BadFilePassword { file_password_too_short, file_password_too_long };
BOOST_DESCRIBE_ENUM(BadFilePassword, file_password_too_short, file_password_too_long)

// Counted in characters. A file can be tried out for years, so it is longer than that of an
// account.
inline constexpr std::ptrdiff_t shortest_file_password = 10;
inline constexpr std::ptrdiff_t longest_file_password = 200;

Verdict may_lock_with(std::string_view password);

// `locked` appears when it is complete; `plain` stays. `name` is that of the file inside.
void lock_file(std::filesystem::path const& plain, std::string const& name,
               std::filesystem::path const& locked, std::string const& password);

}  // namespace hengwen::sheet
