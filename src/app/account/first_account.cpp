// SPDX-License-Identifier: Apache-2.0
#include "app/account/first_account.hpp"

#include "app/account/password.hpp"
#include "store/account/accounts.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <fstream>
#include <system_error>

namespace hengwen::app {
namespace {

namespace fs = std::filesystem;

fs::path note_in(fs::path const& data)
{
  return data / "first-password";
}

void write_note(fs::path const& note, std::string const& password)
{
  fs::remove(note);
  int const file = open(note.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  auto const line = password + "\n";
  bool const written = file >= 0 && write(file, line.data(), line.size()) == ssize_t(line.size()) &&
                       fsync(file) == 0;
  auto const reason = errno;
  if (file >= 0)
    close(file);
  if (!written)
    throw std::system_error{reason, std::generic_category(), "cannot write " + note.string()};
}

}  // namespace

void make_first_account(Database& database, fs::path const& data, Instant now)
{
  if (database.read([](Tx& tx) { return store::account_count(tx); }) > 0)
    return;
  auto const password = random_password();
  auto const hash = password_hash(password);
  Account const admin{.id = Id<Account>::fresh(),
                      .name = std::string{first_account_name},
                      .role = Role::administrator,
                      .unit = UnitId{0},
                      .must_change_password = true};
  // The note comes first: an account whose password nobody knows would be worse than a note
  // without an account.
  write_note(note_in(data), password);
  database.write([&](Tx& tx) { store::add_account(tx, admin, hash, now); });
}

std::optional<std::string> first_password(fs::path const& data)
{
  std::string password;
  if (!(std::ifstream{note_in(data)} >> password))
    return std::nullopt;
  return password;
}

void forget_first_password(fs::path const& data)
{
  std::error_code gone;
  fs::remove(note_in(data), gone);
}

}  // namespace hengwen::app
