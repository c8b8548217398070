// SPDX-License-Identifier: Apache-2.0
//
// hengwen generate demo | scale | county | log: fills an empty database with invented data, the
// same for the same seed and day (app/generate/world.hpp). The database is marked for ever
// as invented, and every screen and page says so.
#include "app/account/first_account.hpp"
#include "app/account/manage_accounts.hpp"
#include "app/generate/log.hpp"
#include "app/generate/world.hpp"
#include "app/org/plant_tree.hpp"
#include "base/instant.hpp"
#include "server/commands.hpp"
#include "server/wiring.hpp"
#include "store/org/units.hpp"
#include "store/setting/settings.hpp"

#include <CLI/CLI.hpp>

#include <iostream>

namespace hengwen {
namespace {

struct Wish {
  std::string what;
  std::uint64_t seed = 1;
  std::string today;
  std::string division = "420106";
  int households = 16'000;
  app::LogPlan log;
};

app::World world_of(Wish const& wish, Date today)
{
  if (wish.what == "demo")
    return app::demo_world(wish.seed, today);
  if (wish.what == "scale")
    return app::scale_world(wish.seed, today, wish.households);
  return app::county_world(wish.seed, today, wish.division, wish.households);
}

Date today_of(Wish const& wish)
{
  if (wish.today.empty())
    return business_day(now());
  Date today;
  if (!from_text(wish.today, today))
    throw CommandRefused{{"not_a_date", "--today"}};
  return today;
}

// People to try the screens as, with first passwords in the note of the first accounts: as many
// as it takes to bring an application into the file.
struct DemoPerson {
  char const* name;
  char const* full_name;
  Role role;
  int digits = 6;  // Of the county's code: 4 is the city, 2 the province.
};
constexpr DemoPerson demo_people[] = {
    {"clerk", "基层经办 刘洋", Role::base_clerk},
    {"contact", "帮扶联系人 周静", Role::contact_officer},
    {"chair", "工会主席 吴刚", Role::base_chair},
    {"upper", "上级复核 郑洁", Role::upper_reviewer, 4},
    {"officer", "帮扶中心 陈英", Role::centre_reviewer},
    {"approver", "分管领导 李强", Role::approver},
    {"finance", "财务 王芳", Role::finance},
    {"auditor", "经审 赵敏", Role::auditor},
    {"leader", "上级统计 孙涛", Role::upper_statistics, 2},
};

void open_demo_accounts(Wiring& wiring, std::string const& county)
{
  app::make_first_accounts(wiring.database(), wiring.data(), now());
  for (auto const& person : demo_people) {
    auto const opened =
        app::open_account_here(wiring.database(), {person.name, person.full_name, "", person.role},
                               county.substr(0, std::size_t(person.digits)), now());
    if (!opened)
      throw CommandRefused{opened.error()};
    app::note_first_password(wiring.data(), {person.name, opened->first_password});
  }
}

int generate_log(Wish const& wish, Database& database)
{
  app::generate_log(database, wish.log, now(),
                    [](std::int64_t done) { std::cerr << done << " entries\n"; });
  std::cout << wish.log.entries << " entries of the log, all invented.\n";
  return 0;
}

int generate(Wish const& wish, Settings const& settings)
{
  Wiring wiring{settings, Use::command, "generate"};
  app::plant_tree(wiring.database());
  auto const empty = wiring.database().write([](Tx& tx) {
    auto const none = store::record_count(tx) == 0;
    if (none)
      store::remember(tx, "demo", "true");
    return none;
  });
  if (!empty)
    throw CommandRefused{{"database_not_empty", "invented data does not mix with real records"}};
  if (wish.what == "log")
    return generate_log(wish, wiring.database());
  int last = 0;
  auto const made = app::generate(wiring.database(), world_of(wish, today_of(wish)),
                                  [&](app::Generated const& so_far) {
                                    if (so_far.records / 100'000 == last)
                                      return;
                                    last = int(so_far.records / 100'000);
                                    std::cerr << so_far.records << " records\n";
                                  });
  open_demo_accounts(wiring, wish.division);
  std::cout << made.households << " households, " << made.records << " records, all invented.\n";
  return 0;
}

}  // namespace

Run add_generate(CLI::App& command, Settings const& settings)
{
  auto wish = std::make_shared<Wish>();
  command
      .add_option("what", wish->what,
                  "demo: one province; scale: the country; county: one county; log: only entries"
                  " of the log, for measuring")
      ->required()
      ->check(CLI::IsMember({"demo", "scale", "county", "log"}));
  command.add_option("--seed", wish->seed, "The same seed, the same data");
  command.add_option("--today", wish->today, "The last day of the data (YYYY-MM-DD)");
  command.add_option("--division", wish->division, "Which county, for county");
  command.add_option("--households", wish->households, "How many, for county and scale");
  command.add_option("--entries", wish->log.entries, "How many, for log");
  command.add_option("--chains", wish->log.chains, "Of how many counties, for log");
  return [wish, &settings] { return generate(*wish, settings); };
}

}  // namespace hengwen
