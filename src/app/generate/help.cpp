// SPDX-License-Identifier: Apache-2.0
//
// What was done for the households of one county while they were in the file: visits in
// every campaign, money and goods by real name, and services.
#include "app/generate/world.hpp"
#include "domain/org/division.hpp"

namespace hengwen::app {
namespace {

using W = Weighted<std::string_view>;

constexpr std::array sources{W{"central", 30}, W{"local", 25}, W{"union", 30}, W{"donation", 10},
                             W{"other", 5}};
constexpr std::array channels{W{"union_card", 60}, W{"bank_transfer", 30}, W{"cash", 10}};

// A household in the file during part of a busy span, and what its lines repeat.
struct Client {
  Ref<struct Household> id;
  Household const& household;
  Period inside;
  Recipient recipient() const
  {
    return {.household = id,
            .name = household.head.name,
            .citizen_id = household.head.citizen_id,
            .hardship_worker = true,
            .migrant = household.head.migrant};
  }
};

std::optional<Period> overlap(Period a, Period b)
{
  Period const both{std::max(a.from, b.from), std::min(a.to, b.to)};
  return both.from <= both.to ? std::optional{both} : std::nullopt;
}

Period stay(Household const& household, Date today)
{
  auto const& filing = household.filing;
  return {filing.filed_on, filing.left_on ? *filing.left_on - Days{1} : today};
}

// Its own union, or one of those above: street, county, city.
UnitId giver(Dice& dice, UnitId own)
{
  auto const throw_ = dice.between(0, 99);
  if (throw_ < 62)
    return own;
  auto const county = fmt::format("{}", own.county());
  auto const* city = divisions().place_above(county);
  return place_of_division(throw_ < 90 || !city ? county : city->code).value();
}

Payment payment(Batch& batch, Client const& client, std::string_view aid, Money amount, Date on,
                std::optional<CampaignCode> campaign)
{
  auto& dice = batch.dice();
  auto const& head = client.household.head;
  bool const goods = campaign && dice.chance(300);
  Payment p{.number = fmt::format("P{}-{:07}", batch.county(), batch.of<Payment>().size() + 1),
            .unit = giver(dice, client.household.unit),
            .household = client.id,
            .payee_name = head.name,
            .payee_citizen_id = head.citizen_id,
            .hardship_worker = true,
            .migrant = head.migrant,
            .model_worker = head.model_worker,
            .aid = {std::string{aid}},
            .source = {std::string{pick_weighted(dice, sources)}},
            .form = {goods ? "goods" : "money"},
            .amount = amount,
            .paid_on = on,
            .state = {dice.chance(985) ? "paid" : "failed"},
            .channel = {goods ? "goods" : std::string{pick_weighted(dice, channels)}},
            .through_centre = dice.chance(800),
            .campaign = std::move(campaign)};
  if (goods)
    p.item = "米、油、棉被", p.quantity = 1;
  else if (p.channel != "cash")
    p.account = client.household.account.account;
  return p;
}

void visit(Batch& batch, Client const& client, CampaignPlan const& campaign, Period when)
{
  auto& dice = batch.dice();
  auto const& head = client.household.head;
  auto const& status = client.household.work.work_status;
  int const times = dice.chance(850) ? (dice.chance(150) ? 2 : 1) : 0;
  for (int i = 0; i < times; ++i)
    batch.add(HouseholdVisit{
        .number = fmt::format("V{}-{:07}", batch.county(), batch.of<HouseholdVisit>().size() + 1),
        .unit = giver(dice, client.household.unit),
        .household = client.id,
        .name = head.name,
        .citizen_id = head.citizen_id,
        .group = {head.model_worker != "none" ? "model_worker"
                  : head.migrant              ? "migrant_worker"
                                              : "hardship_worker"},
        .worker = status != "retired" && status != "veteran_retired",
        .migrant = head.migrant,
        .model_worker = head.model_worker,
        .visited_on = dice.day(when),
        .campaign = CampaignCode{std::string{campaign.code}},
        .visitors = surname(dice) + "主席、" + surname(dice) + "干事",
        .mode = Code<"visit_mode">{dice.chance(200) ? "leader_led" : "on_site"}});
}

void campaign_help(Batch& batch, Client const& client, World const& world)
{
  auto& dice = batch.dice();
  for (auto const& campaign : world.campaigns) {
    auto const when = overlap(client.inside, campaign.period);
    if (!when)
      continue;
    visit(batch, client, campaign, *when);
    CampaignCode const code{std::string{campaign.code}};
    if (dice.chance(700))
      batch.add(payment(batch, client, "living", dice.tens(300, 1'500), dice.day(*when), code));
    if (dice.chance(80))
      batch.add(payment(batch, client, "heating", dice.tens(100, 300), dice.day(*when), code));
  }
}

// Yearly help outside campaigns: about two payments a year, by cause.
void yearly_help(Batch& batch, Client const& client)
{
  auto& dice = batch.dice();
  auto const years = int((client.inside.to - client.inside.from).count() + 182) / 365;
  auto const& cause = client.household.hardship.cause;
  for (int i = 0; i < years; ++i) {
    batch.add(
        payment(batch, client, "living", dice.tens(1'000, 6'000), dice.day(client.inside), {}));
    if (cause == "serious_illness" && dice.chance(750))
      batch.add(
          payment(batch, client, "medical", dice.tens(1'000, 18'000), dice.day(client.inside), {}));
    if (cause == "schooling" && dice.chance(850)) {
      auto line =
          payment(batch, client, "study", dice.tens(2'000, 5'000), dice.day(client.inside), {});
      line.student = client.household.head.name.substr(0, 3) + given_name(dice, false, 1995);
      batch.add(std::move(line));
    }
    if (dice.chance(60))
      batch.add(payment(batch, client, "other", dice.tens(200, 800), dice.day(client.inside), {}));
  }
}

template <class T>
T served(Batch& batch, Client const& client, char prefix)
{
  T record{};
  record.number = fmt::format("{}{}-{:06}", prefix, batch.county(), batch.of<T>().size() + 1);
  record.unit = giver(batch.dice(), client.household.unit);
  record.recipient = client.recipient();
  record.through_centre = batch.dice().chance(850);
  return record;
}

std::optional<CampaignCode> campaign_of(World const& world, Date on)
{
  for (auto const& campaign : world.campaigns)
    if (campaign.period.has(on))
      return CampaignCode{std::string{campaign.code}};
  return {};
}

void work_services(Batch& batch, Client const& client, World const& world)
{
  auto& dice = batch.dice();
  auto const on = dice.day(client.inside);
  auto const campaign = campaign_of(world, on);
  if (dice.chance(60)) {
    auto r = served<JobIntroduction>(batch, client, 'J');
    r.employer = dice.pick(batch.of<Employer>()).record.name;
    r.post = "操作工", r.introduced_on = on, r.hired = dice.chance(400), r.campaign = campaign;
    batch.add(std::move(r));
  }
  if (dice.chance(70)) {
    auto r = served<Training>(batch, client, 'T');
    r.course = "家政服务员培训", r.started_on = on, r.campaign = campaign;
    r.finished_on = std::min(on + Days{14}, world.today);
    r.outcome = {dice.chance(900) ? "completed" : "absent"};
    r.value = dice.tens(300, 1'200);
    batch.add(std::move(r));
  }
  if (dice.chance(12)) {
    auto r = served<StartUpLoan>(batch, client, 'L');
    r.bank = "邮政储蓄银行", r.value = dice.tens(20'000, 100'000), r.granted_on = on;
    r.due_on = on + Days{730}, r.campaign = campaign;
    batch.add(std::move(r));
  }
}

void law_and_policy(Batch& batch, Client const& client, World const& world)
{
  auto& dice = batch.dice();
  auto const on = dice.day(client.inside);
  auto const campaign = campaign_of(world, on);
  if (dice.chance(110)) {
    auto r = served<Advice>(batch, client, 'A');
    r.topic = "大病医疗救助政策", r.advised_on = on, r.campaign = campaign;
    batch.add(std::move(r));
  }
  if (dice.chance(20)) {
    auto r = served<LegalAid>(batch, client, 'G');
    r.type = {dice.chance(600) ? "arrears" : "injury"}, r.accepted_on = on;
    r.lawyer = surname(dice) + "律师", r.accepted = dice.chance(920), r.campaign = campaign;
    r.value = dice.tens(500, 3'000);
    batch.add(std::move(r));
  }
  if (dice.chance(70)) {
    auto r = served<Referral>(batch, client, 'R');
    r.policy = "城市居民最低生活保障", r.referred_to = "民政部门", r.referred_on = on;
    r.result = {dice.chance(650) ? "granted" : dice.chance(500) ? "refused" : "pending"};
    if (r.result != "pending")
      r.result_on = std::min(on + Days{30}, world.today);
    r.campaign = campaign;
    batch.add(std::move(r));
  }
  if (dice.chance(30)) {
    auto r = served<OtherHelp>(batch, client, 'O');
    r.what = "房屋修缮", r.helped_on = on, r.value = dice.tens(200, 2'000), r.campaign = campaign;
    batch.add(std::move(r));
  }
}

void pair(Batch& batch, Client const& client)
{
  auto& dice = batch.dice();
  if (dice.chance(250))
    batch.add(Pairing{.unit = giver(dice, client.household.unit),
                      .household = client.id,
                      .officer = surname(dice) + given_name(dice, dice.chance(400), 1975),
                      .officer_post = "工会干部",
                      .paired_from = dice.day(client.inside),
                      .paired_until = client.household.filing.left_on});
}

}  // namespace

void invent_help(Batch& batch, World const& world)
{
  for (auto const& row : batch.of<Household>()) {
    Ref<struct Household> const id{row.id};
    for (auto const& span : world.busy) {
      auto const inside = overlap(stay(row.record, world.today), span);
      if (!inside)
        continue;
      Client const client{id, row.record, *inside};
      campaign_help(batch, client, world);
      yearly_help(batch, client);
      work_services(batch, client, world);
      law_and_policy(batch, client, world);
      pair(batch, client);
    }
  }
}

}  // namespace hengwen::app
