// SPDX-License-Identifier: Apache-2.0
//
// hengwen account NAME --role ROLE --unit CODE: opens an account at the machine itself, valid at
// once, for the first people of an office. With --reset instead, one that is there gets a first
// password again and loses its second factor: for when nobody can get in any more. Whoever may
// write in the data folder may do it; the log says "operator".
//
//     hengwen account chen --role centre_reviewer --unit 420106 --full-name 陈英
//     hengwen account admin --reset
#include "app/account/first_account.hpp"
#include "app/account/manage_accounts.hpp"
#include "app/org/plant_tree.hpp"
#include "base/words.hpp"
#include "server/commands.hpp"
#include "server/wiring.hpp"

#include <CLI/CLI.hpp>

#include <iostream>

namespace hengwen {
namespace {

struct Wish {
  std::string name;
  std::string role;
  std::string unit;
  std::string full_name;
  bool reset = false;
};

int told(Wiring const& wiring, Answer<app::OpenedAccount> const& opened)
{
  if (!opened)
    throw CommandRefused{opened.error()};
  app::note_first_password(wiring.data(), {opened->account.name, opened->first_password});
  std::cout << opened->account.name << ' ' << opened->first_password << '\n';
  return 0;
}

int reset_account(Wish const& wish, Settings const& settings)
{
  Wiring wiring{settings, Use::command, "account"};
  return told(wiring, app::reset_account_here(wiring.database(), wish.name, now()));
}

int open_account(Wish const& wish, Settings const& settings)
{
  Role role{};
  if (!from_word(wish.role, role))
    throw CommandRefused{{"no_such_role", wish.role}};
  Wiring wiring{settings, Use::command, "account"};
  app::plant_tree(wiring.database());
  app::make_first_accounts(wiring.database(), wiring.data(), now());
  return told(wiring,
              app::open_account_here(wiring.database(), {wish.name, wish.full_name, "", role},
                                     wish.unit, now()));
}

std::string all_roles()
{
  std::string out;
  for (auto const& row : role_rows)
    out += (out.empty() ? "" : ", ") + std::string{word_of(row.role)};
  return out;
}

}  // namespace

Run add_account(CLI::App& command, Settings const& settings)
{
  auto wish = std::make_shared<Wish>();
  command.add_option("name", wish->name, "What the person signs in with")->required();
  auto* const role = command.add_option("--role", wish->role, "One of: " + all_roles());
  auto* const unit =
      command.add_option("--unit", wish->unit, "Code of the union: 42, 4201, 420106 …");
  auto* const full_name = command.add_option("--full-name", wish->full_name, "The person's name");
  role->needs(unit);
  unit->needs(role);
  command
      .add_flag("--reset", wish->reset,
                "Only a first password again, without the second factor, for an account there is")
      ->excludes(role, unit, full_name);
  return [wish, &settings] {
    return wish->reset ? reset_account(*wish, settings) : open_account(*wish, settings);
  };
}

}  // namespace hengwen
