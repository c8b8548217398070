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

struct Post {
  std::string_view name;
  Role role;
};
constexpr Post posts[] = {{"admin", Role::system_administrator},
                          {"security", Role::security_administrator},
                          {"audit", Role::audit_administrator}};

fs::path note_in(fs::path const& data)
{
  return data / "first-password";
}

// Whole or not at all: beside the old one, then in its place.
void write_note(fs::path const& note, std::vector<FirstPassword> const& lines)
{
  auto const beside = note.string() + ".new";
  fs::remove(beside);
  std::string text;
  for (auto const& line : lines)
    text += line.name + " " + line.password + "\n";
  int const file = open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  bool const written = file >= 0 && write(file, text.data(), text.size()) == ssize_t(text.size()) &&
                       fsync(file) == 0;
  auto const reason = errno;
  if (file >= 0)
    close(file);
  if (!written)
    throw std::system_error{reason, std::generic_category(), "cannot write " + note.string()};
  fs::rename(beside, note);
}

}  // namespace

void make_first_accounts(Database& database, fs::path const& data, Instant now)
{
  if (database.read([](Tx& tx) { return store::account_count(tx); }) > 0)
    return;
  std::vector<FirstPassword> note;
  std::vector<std::string> hashes;
  for (auto const& post : posts) {
    note.push_back({std::string{post.name}, random_password()});
    hashes.push_back(password_hash(note.back().password));
  }
  // The note comes first: an account whose password nobody knows would be worse than a note
  // without an account.
  write_note(note_in(data), note);
  database.write([&](Tx& tx) {
    for (std::size_t i = 0; i < std::size(posts); ++i)
      store::add_account(tx,
                         {.id = Id<Account>::fresh(),
                          .name = note[i].name,
                          .role = posts[i].role,
                          .unit = UnitId{0},
                          .must_change_password = true},
                         {.password_hash = hashes[i], .by = "system", .confirmed = true}, now);
  });
}

std::vector<FirstPassword> first_passwords(fs::path const& data)
{
  std::vector<FirstPassword> out;
  std::ifstream note{note_in(data)};
  for (FirstPassword line; note >> line.name >> line.password;)
    out.push_back(line);
  return out;
}

void note_first_password(fs::path const& data, FirstPassword const& line)
{
  auto lines = first_passwords(data);
  std::erase_if(lines, [&](auto const& old) { return old.name == line.name; });
  lines.push_back(line);
  write_note(note_in(data), lines);
}

void forget_first_password(fs::path const& data, std::string_view name)
{
  auto lines = first_passwords(data);
  if (std::erase_if(lines, [&](auto const& line) { return line.name == name; }) == 0)
    return;
  if (!lines.empty())
    return write_note(note_in(data), lines);
  std::error_code gone;
  fs::remove(note_in(data), gone);
}

}  // namespace hengwen::app
