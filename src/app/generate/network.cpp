// SPDX-License-Identifier: Apache-2.0
//
// The network of one county: base unions and their employers, the relief centre with its
// people, windows and costs, stations and points, partners, and special funds.
#include "app/generate/world.hpp"
#include "domain/org/division.hpp"

namespace hengwen::app {
namespace {

constexpr std::array natures{
    Weighted{std::string_view{"private"}, 40}, Weighted{std::string_view{"limited_company"}, 25},
    Weighted{std::string_view{"state_owned"}, 20}, Weighted{std::string_view{"collective"}, 8},
    Weighted{std::string_view{"public_institution"}, 7}};
constexpr std::array conditions{
    Weighted{std::string_view{"normal"}, 70}, Weighted{std::string_view{"half_stopped"}, 15},
    Weighted{std::string_view{"stopped"}, 8}, Weighted{std::string_view{"closing"}, 4},
    Weighted{std::string_view{"bankrupt"}, 3}};
constexpr std::array<std::string_view, 6> industries{"manufacturing",    "construction",
                                                     "wholesale_retail", "transport",
                                                     "hospitality",      "resident_services"};

std::string short_name(std::string_view name)
{
  // "武昌区" -> "武昌": how firms call their home.
  return std::string{characters(name) > 2 ? name.substr(0, name.size() - 3) : name};
}

// A base union below a parent that still has room, with the employer behind it.
void add_enterprise(Batch& batch, CountyPlan const& plan, std::string_view home, UnitId parent,
                    std::string const& parent_code, std::int64_t slot)
{
  auto& dice = batch.dice();
  auto const slots = base_slots(parent).value();
  UnitId const id{slots.first + slot * slots.step};
  auto const company = enterprise_name(dice, home);
  auto const credit = credit_code(dice, fmt::format("{:0<6}", plan.division));
  auto const workers = dice.between(20, 3'000);
  batch.base_unions.push_back({id,
                               parent,
                               {.code = fmt::format("{}-{:04}", parent_code, slot + 1),
                                .name = company + "工会",
                                .type = {dice.chance(850) ? "enterprise" : "institution"},
                                .parent = parent_code,
                                .division = std::string{plan.division},
                                .credit_code = credit,
                                .workers = workers}});
  batch.add(Employer{.credit_code = credit,
                     .name = company,
                     .unit = id,
                     .division = std::string{plan.division},
                     .nature = {std::string{pick_weighted(dice, natures)}},
                     .condition = Code<"CL-13">{std::string{pick_weighted(dice, conditions)}},
                     .industry = Code<"CL-18">{std::string{dice.pick(industries)}},
                     .above_size = workers > 300,
                     .workers = workers});
}

void add_unions(Batch& batch, CountyPlan const& plan, Division const& home)
{
  auto const parent = place_of_division(plan.division).value();
  auto const name = short_name(home.name);
  auto const here = plan.households == 0 ? 2 : 3 + plan.households / 200;
  for (int i = 0; i < here; ++i)
    add_enterprise(batch, plan, name, parent, std::string{plan.division}, i);
  if (home.level() != DivisionLevel::county)
    return;
  for (auto const* town : divisions().children(plan.division)) {
    auto const place = place_of_division(town->code).value();
    // 金门县 is its own town: one union (plant_tree), which has its enterprises by now.
    for (int i = 0; i < 1 + plan.households / 1000 && place != parent; ++i)
      add_enterprise(batch, plan, name, place, std::string{town->code}, i);
  }
}

void add_centre_people(Batch& batch, Ref<struct Centre> centre, UnitId unit, Date opened)
{
  auto& dice = batch.dice();
  Period const adult{date_of(1960, 1, 1), date_of(1990, 12, 31)};
  for (int i = 0; i < 4; ++i) {
    auto const who = batch.newcomer(adult);
    batch.add(CentreStaff{.centre = centre,
                          .unit = unit,
                          .name = who.name,
                          .citizen_id = CitizenNumber{who.citizen_id},
                          .post = i == 0 ? "主任" : "工作人员",
                          .joined_on = dice.day(opened, date_of(2013, 12, 31))});
  }
  for (int i = 0; i < 9; ++i) {
    auto const who = batch.newcomer(adult);
    auto const joined = dice.day(date_of(2010, 1, 1), date_of(2025, 6, 30));
    batch.add(Volunteer{.unit = unit, .centre = centre, .name = who.name, .joined_on = joined});
  }
}

void add_centre_money(Batch& batch, Ref<struct Centre> centre, UnitId unit, World const& world)
{
  auto& dice = batch.dice();
  for (auto const& span : world.busy)
    for (int year = span.from.year(); year <= span.to.year(); ++year) {
      auto const day = [&](unsigned month) {
        return std::min(date_of(year, month, 15), world.today);
      };
      batch.add(CentreCost{.centre = centre,
                           .unit = unit,
                           .type = {"running"},
                           .amount = dice.tens(60'000, 240'000),
                           .spent_on = day(6)});
      if (dice.chance(300))
        batch.add(CentreCost{.centre = centre,
                             .unit = unit,
                             .type = {"construction"},
                             .amount = dice.tens(100'000, 900'000),
                             .spent_on = day(9)});
    }
  for (auto const& campaign : world.campaigns)
    if (dice.chance(400))
      batch.add(TicketWindow{.centre = centre,
                             .unit = unit,
                             .opened_on = campaign.period.from,
                             .closed_on = campaign.period.to});
}

void add_centre(Batch& batch, World const& world, CountyPlan const& plan, Division const& home)
{
  auto& dice = batch.dice();
  auto const unit = place_of_division(plan.division).value();
  auto const opened = dice.day(date_of(2003, 1, 1), date_of(2009, 12, 31));
  Ref<struct Centre> const centre{
      batch.add(Centre{.number = fmt::format("C{}", plan.division),
                       .unit = unit,
                       .name = std::string{home.name} + "困难职工帮扶中心",
                       .level = {std::string{word_of(home.level())}},
                       .opened_on = opened,
                       .address = std::string{home.name} + "工人文化宫一楼",
                       .counselling_room = dice.chance(600)})};
  add_centre_people(batch, centre, unit, opened);
  add_centre_money(batch, centre, unit, world);
}

void add_station(Batch& batch, UnitId unit, std::string_view type, std::string name,
                 Employer const* host)
{
  auto& dice = batch.dice();
  Station station{
      .number = fmt::format("S{}-{:04}", batch.county(), batch.of<Station>().size() + 1),
      .unit = unit,
      .name = std::move(name),
      .type = {std::string{type}},
      .opened_on = dice.day(date_of(2006, 1, 1), date_of(2014, 10, 31))};
  if (host) {
    station.host_name = host->name;
    station.host_above_size = host->above_size;
    station.host_nature = host->nature;
  }
  batch.add(std::move(station));
}

void add_stations(Batch& batch, CountyPlan const& plan)
{
  auto& dice = batch.dice();
  auto const county = place_of_division(plan.division).value();
  for (auto const* town : divisions().children(plan.division)) {
    auto const unit = place_of_division(town->code).value();
    add_station(batch, unit, "town", std::string{town->name} + "工会帮扶工作站", nullptr);
    for (int i = 0; i < 3; ++i)
      add_station(batch, unit, "community", fmt::format("{}第{}社区工会帮扶站", town->name, i + 1),
                  nullptr);
  }
  add_station(batch, county, "park", "经济开发区工会帮扶工作站", nullptr);
  for (auto const& row : std::vector{batch.of<Employer>()})
    if (dice.chance(500))
      add_station(batch, row.record.unit, "enterprise", row.record.name + "工会帮扶站",
                  &row.record);
}

void add_partners(Batch& batch, CountyPlan const& plan, Division const& home)
{
  constexpr std::array<std::array<std::string_view, 2>, 6> kinds{{{"hospital", "人民医院"},
                                                                  {"pharmacy", "平价药房"},
                                                                  {"supermarket", "爱心超市"},
                                                                  {"school", "职业学校"},
                                                                  {"training", "职工技能培训学校"},
                                                                  {"placement", "职工职业介绍所"}}};
  auto& dice = batch.dice();
  for (auto const& [type, name] : kinds)
    if (dice.chance(650))
      batch.add(Partner{.unit = place_of_division(plan.division).value(),
                        .name = std::string{home.name} + std::string{name},
                        .type = {std::string{type}},
                        .ownership = {dice.chance(300) ? "own" : "joint"},
                        .since_on = dice.day(date_of(2008, 1, 1), date_of(2014, 6, 30))});
}

void add_special_funds(Batch& batch, World const& world, CountyPlan const& plan,
                       Division const& home)
{
  auto& dice = batch.dice();
  auto const yuan = home.level() == DivisionLevel::province ? 20'000'000
                    : home.level() == DivisionLevel::city   ? 3'000'000
                                                            : 300'000;
  if (home.level() != DivisionLevel::province && dice.chance(250))
    return;
  for (auto const& span : world.busy)
    for (int year = span.from.year(); year <= span.to.year(); ++year)
      batch.add(SpecialFund{.unit = place_of_division(plan.division).value(),
                            .year = year,
                            .amount = dice.tens(yuan / 2, yuan),
                            .budgeted = dice.chance(800),
                            .matched = dice.chance(600)});
}

}  // namespace

void invent_network(Batch& batch, World const& world, CountyPlan const& plan)
{
  auto const& home = *divisions().find(plan.division);
  add_unions(batch, plan, home);
  add_centre(batch, world, plan, home);
  if (home.level() == DivisionLevel::county)
    add_stations(batch, plan);
  add_partners(batch, plan, home);
  add_special_funds(batch, world, plan, home);
}

}  // namespace hengwen::app
