// SPDX-License-Identifier: Apache-2.0
//
// What a union of a county, city or province did that hangs on no dossier: money raised,
// visits to posts and firms, events, counselling, rights cases, the way home, the survey,
// and the numbers that only a person can type.
#include "app/generate/world.hpp"
#include "domain/org/division.hpp"

namespace hengwen::app {
namespace {

// How busy a place is: what a county with 1,000 households does, times this, in per cent.
struct Place {
  UnitId unit;
  Division const& home;
  int size;
};

int times(Place const& place, int per_thousand_households)
{
  return std::max(1, per_thousand_households * place.size / 100);
}

Period grown()
{
  return {date_of(1960, 1, 1), date_of(1998, 12, 31)};
}

template <class T>
std::string next_number(Batch& batch, std::string_view prefix)
{
  return fmt::format("{}{:06}-{:06}", prefix, batch.county(), batch.of<T>().size() + 1);
}

UnitId some_unit(Batch& batch, Place const& place)
{
  auto& dice = batch.dice();
  return dice.chance(500) || batch.base_unions.empty() ? place.unit
                                                       : dice.pick(batch.base_unions).id;
}

void raise(Batch& batch, Place const& place, Period when, std::optional<CampaignCode> campaign)
{
  struct Origin {
    std::string_view source, payer;
    int per_mille, low, high;
  };
  constexpr std::array origins{Origin{"central", "中央财政(经省总工会转拨)", 900, 60'000, 260'000},
                               Origin{"local", "同级财政局", 850, 50'000, 240'000},
                               Origin{"union", "本级工会经费", 950, 40'000, 150'000},
                               Origin{"donation", "社会爱心企业", 800, 5'000, 90'000},
                               Origin{"donation", "个人捐款", 600, 500, 9'000},
                               Origin{"other", "专户利息", 500, 200, 4'000}};
  auto& dice = batch.dice();
  for (auto const& origin : origins)
    if (dice.chance(origin.per_mille))
      batch.add(
          Receipt{.number = next_number<Receipt>(batch, "I"),
                  .unit = place.unit,
                  .source = {std::string{origin.source}},
                  .form = {origin.source == "donation" && dice.chance(300) ? "goods" : "money"},
                  .amount = Money::of_fen(dice.tens(origin.low, origin.high).fen() *
                                              std::max(place.size, 20) / 100 / 1000 * 1000 +
                                          dice.between(0, 999) * 100),
                  .received_on = dice.day(when),
                  .payer = std::string{origin.payer},
                  .from_outside = true,
                  .through_centre = dice.chance(700),
                  .campaign = campaign});
}

// Passed down from above: money of the unions, not raised again.
void pass_down(Batch& batch, Place const& place, Period when)
{
  auto& dice = batch.dice();
  batch.add(Receipt{.number = next_number<Receipt>(batch, "I"),
                    .unit = place.unit,
                    .source = {"union"},
                    .form = {"money"},
                    .amount = dice.tens(20'000, 80'000),
                    .received_on = dice.day(when),
                    .payer = "上级工会拨款",
                    .through_centre = true});
}

void visit_posts(Batch& batch, Place const& place, CampaignPlan const& campaign)
{
  auto& dice = batch.dice();
  CampaignCode const code{std::string{campaign.code}};
  for (int i = 0; i < times(place, 60); ++i) {
    auto const who = batch.newcomer(grown());
    batch.add(WorkerVisit{.number = next_number<WorkerVisit>(batch, "W"),
                          .unit = some_unit(batch, place),
                          .name = who.name,
                          .citizen_id = CitizenNumber{who.citizen_id},
                          .group = {"front_line"},
                          .visited_on = dice.day(campaign.period),
                          .campaign = code,
                          .place = "建筑工地"});
  }
  batch.add(WorkerVisit{.number = next_number<WorkerVisit>(batch, "W"),
                        .unit = place.unit,
                        .group = {"front_line"},
                        .visited_on = dice.day(campaign.period),
                        .campaign = code,
                        .place = "环卫作业现场",
                        .head_count = dice.between(20, 120)});
  for (auto const& row : std::vector{batch.of<Employer>()})
    if (dice.chance(350))
      batch.add(EmployerVisit{.number = next_number<EmployerVisit>(batch, "E"),
                              .unit = dice.chance(600) ? place.unit : row.record.unit,
                              .employer = {row.id},
                              .visited_on = dice.day(campaign.period),
                              .campaign = code,
                              .in_difficulty = row.record.condition != Code<"CL-13">{"normal"},
                              .workers = row.record.workers,
                              .wages_finding = "按月发放"});
}

void hold_events(Batch& batch, Place const& place, Period when,
                 std::optional<CampaignCode> campaign)
{
  struct Kind {
    std::string_view type, topic;
    int low, high;
  };
  constexpr std::array kinds{Kind{"policy_publicity", "惠民政策进社区", 60, 400},
                             Kind{"rights_education", "农民工维权知识讲座", 40, 300},
                             Kind{"culture", "送文艺演出到基层", 100, 600},
                             Kind{"check_up", "职工健康义诊", 40, 200},
                             Kind{"other_service", "便民服务日", 30, 150}};
  auto& dice = batch.dice();
  for (auto const& kind : kinds)
    if (dice.chance(700))
      batch.add(Event{.number = next_number<Event>(batch, "H"),
                      .unit = some_unit(batch, place),
                      .type = {std::string{kind.type}},
                      .topic = std::string{kind.topic},
                      .place = "工人文化宫",
                      .held_on = dice.day(when),
                      .head_count = dice.between(kind.low, kind.high),
                      .evidence = "现场签到表",
                      .counted_by = surname(dice) + given_name(dice, true, 1978),
                      .through_centre = dice.chance(700),
                      .campaign = campaign});
}

void serve(Batch& batch, Place const& place, Period when, std::optional<CampaignCode> campaign)
{
  constexpr std::array<std::string_view, 4> kinds{"check_up", "home_care", "elder_care", "other"};
  auto& dice = batch.dice();
  for (int i = 0; i < times(place, 20); ++i) {
    auto const who = batch.newcomer(grown());
    batch.add(PersonalService{.number = next_number<PersonalService>(batch, "F"),
                              .unit = some_unit(batch, place),
                              .type = {std::string{dice.pick(kinds)}},
                              .name = who.name,
                              .citizen_id = CitizenNumber{who.citizen_id},
                              .served_on = dice.day(when),
                              .through_centre = dice.chance(800),
                              .campaign = campaign});
    if (dice.chance(600))
      batch.add(Counselling{.number = next_number<Counselling>(batch, "X"),
                            .unit = place.unit,
                            .counsellor = surname(dice) + "老师",
                            .held_on = dice.day(when),
                            .through_centre = true,
                            .campaign = campaign});
  }
  for (int i = 0; i < times(place, 8); ++i)
    batch.add(JobOffer{.number = next_number<JobOffer>(batch, "Z"),
                       .unit = place.unit,
                       .employer = batch.of<Employer>().empty()
                                       ? "人力资源市场"
                                       : dice.pick(batch.of<Employer>()).record.name,
                       .post = "普工",
                       .vacancies = dice.between(2, 40),
                       .offered_on = dice.day(when),
                       .campaign = campaign});
}

void recover_wages(Batch& batch, Place const& place, Period when, Date today)
{
  auto& dice = batch.dice();
  auto const opened = dice.day(when);
  bool const settled = dice.chance(650);
  auto const closed = std::min(opened + Days{dice.between(10, 160)}, today);
  bool const arrears = dice.chance(700);
  auto const people = dice.between(1, 8);
  Ref<struct RightsCase> const id{batch.add(
      RightsCase{.number = next_number<RightsCase>(batch, "Q"),
                 .unit = place.unit,
                 .type = {arrears            ? "arrears"
                          : dice.chance(500) ? "injury"
                                             : "contract"},
                 .employer = enterprise_name(dice, "中建"),
                 .opened_on = opened,
                 .closed_on = settled ? std::optional{closed} : std::nullopt,
                 .outcome = settled ? std::optional{Code<"case_outcome">{"settled"}} : std::nullopt,
                 .cross_region = dice.chance(150),
                 .partner_agency = "劳动监察大队",
                 .amount = dice.tens(4'000, 30'000) * people,
                 .through_centre = true})};
  for (int i = 0; i < people; ++i) {
    auto const who = batch.newcomer(grown());
    auto const claimed = dice.tens(4'000, 30'000);
    bool const migrant = dice.chance(800);
    batch.add(Claimant{.rights_case = id,
                       .name = who.name,
                       .citizen_id = CitizenNumber{who.citizen_id},
                       .migrant = migrant,
                       .hardship_worker = dice.chance(200),
                       .claimed = claimed});
    if (arrears && settled)
      batch.add(Recovery{.rights_case = id,
                         .name = who.name,
                         .citizen_id = CitizenNumber{who.citizen_id},
                         .amount = claimed,
                         .recovered_on = closed,
                         .with_government = dice.chance(850)});
  }
}

void bring_home(Batch& batch, Place const& place, CampaignPlan const& campaign)
{
  constexpr std::array modes{
      Weighted{std::string_view{"coach"}, 70}, Weighted{std::string_view{"carriage"}, 20},
      Weighted{std::string_view{"train"}, 4}, Weighted{std::string_view{"ship"}, 4},
      Weighted{std::string_view{"plane"}, 2}};
  auto& dice = batch.dice();
  CampaignCode const code{std::string{campaign.code}};
  if (dice.chance(600)) {
    auto const mode = pick_weighted(dice, modes);
    Ref<struct Trip> const trip{batch.add(Trip{.number = next_number<Trip>(batch, "B"),
                                               .unit = place.unit,
                                               .mode = {std::string{mode}},
                                               .vehicles = 1,
                                               .from_place = "武汉",
                                               .to_place = "恩施",
                                               .departed_on = dice.day(campaign.period),
                                               .cost = dice.tens(3'000, 9'000),
                                               .campaign = code})};
    auto const seats = mode == "train" ? 90 : dice.between(20, 48);
    for (int i = 0; i < seats; ++i) {
      auto const who = batch.newcomer(grown());
      batch.add(Passenger{.trip = trip,
                          .unit = place.unit,
                          .name = who.name,
                          .citizen_id = CitizenNumber{who.citizen_id},
                          .boarded = dice.chance(950)});
    }
  }
  for (int i = 0; i < times(place, 15); ++i) {
    auto const who = batch.newcomer(grown());
    batch.add(Ticket{.number = next_number<Ticket>(batch, "K"),
                     .unit = place.unit,
                     .name = who.name,
                     .citizen_id = CitizenNumber{who.citizen_id},
                     .tickets = dice.chance(900) ? 1 : 2,
                     .bought_on = dice.day(campaign.period),
                     .amount = dice.tens(80, 400),
                     .campaign = code});
  }
  if (dice.chance(300))
    batch.add(TravelSubsidy{.number = next_number<TravelSubsidy>(batch, "Y"),
                            .unit = place.unit,
                            .employer = enterprise_name(dice, "中铁"),
                            .people = 30,
                            .people_only_subsidised = dice.between(0, 30),
                            .agreed = Money::of_fen(900'000),
                            .paid = Money::of_fen(800'000),
                            .paid_on = dice.day(campaign.period),
                            .campaign = code});
}

void survey(Batch& batch, Place const& place)
{
  auto& dice = batch.dice();
  for (int i = 0; i < times(place, 150); ++i) {
    auto const who = batch.newcomer(grown());
    auto const on = dice.day(date_of(2013, 6, 1), date_of(2014, 12, 20));
    batch.add(SurveyEntry{.unit = some_unit(batch, place),
                          .name = who.name,
                          .citizen_id = {who.citizen_id},
                          .migrant = dice.chance(200),
                          .in_hardship = dice.chance(800),
                          .surveyed_on = on});
  }
}

void type_numbers(Batch& batch, Place const& place, World const& world)
{
  auto& dice = batch.dice();
  auto const workers = dice.between(30'000, 90'000) * std::max(place.size, 20) / 100;
  for (auto const day : {date_of(2014, 12, 31), date_of(world.today.year() - 1, 12, 31)}) {
    auto const item = [&](char const* code, std::int64_t value) {
      batch.add(TypedItem{.unit = place.unit,
                          .form = "relief-campaign-2015",
                          .item = code,
                          .as_of = day,
                          .value = value,
                          .source = "统计局《劳动情况年报》",
                          .said_by = "统计员"});
    };
    item("01A", workers);
    item("01B", workers * dice.between(25, 40) / 100);
  }
}

}  // namespace

void invent_occasions(Batch& batch, World const& world, CountyPlan const& plan)
{
  Place const place{place_of_division(plan.division).value(), *divisions().find(plan.division),
                    plan.households / 10};
  for (auto const& campaign : world.campaigns) {
    CampaignCode const code{std::string{campaign.code}};
    raise(batch, place, campaign.period, code);
    visit_posts(batch, place, campaign);
    hold_events(batch, place, campaign.period, code);
    serve(batch, place, campaign.period, code);
    bring_home(batch, place, campaign);
  }
  for (auto const& span : world.busy)
    for (auto from = span.from; from < span.to; from = from + Days{91}) {
      Period const quarter{from, std::min(from + Days{90}, span.to)};
      raise(batch, place, quarter, {});
      pass_down(batch, place, quarter);
      hold_events(batch, place, quarter, {});
      serve(batch, place, quarter, {});
      for (int i = 0; i < times(place, 6); ++i)
        recover_wages(batch, place, quarter, world.today);
    }
  if (plan.households > 0) {
    survey(batch, place);
    type_numbers(batch, place, world);
  }
}

}  // namespace hengwen::app
