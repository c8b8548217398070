// SPDX-License-Identifier: Apache-2.0
//
// The dossiers of one county: two generations, those filed under the three categories of
// 2009 (most have left since) and those of the rule of 2020, with members, incomes,
// expenses, and the judgement versions that follow from them.
#include "app/generate/world.hpp"
#include "domain/org/division.hpp"

namespace hengwen::app {
namespace {

using W = Weighted<std::string_view>;

constexpr std::array causes{
    W{"serious_illness", 46}, W{"schooling", 18},          W{"laid_off", 12},
    W{"accident", 6},         W{"no_labour_capacity", 6},  W{"not_employed", 5},
    W{"natural_disaster", 2}, W{"no_social_insurance", 2}, W{"other", 3}};
constexpr std::array illnesses{W{"malignant_tumour", 30}, W{"end_stage_renal", 16},
                               W{"cardiovascular", 16},   W{"cerebrovascular", 14},
                               W{"diabetes", 10},         W{"blood", 6},
                               W{"disabled", 8}};
constexpr std::array statuses{W{"on_post", 52},    W{"laid_off", 18},     W{"unemployed", 8},
                              W{"sick_leave", 12}, W{"early_retired", 4}, W{"retired", 6}};
constexpr std::array housings{W{"commercial", 30}, W{"public_rented", 20}, W{"rented", 25},
                              W{"low_rent", 15}, W{"self_built", 10}};
constexpr std::array leavings{W{"out_of_hardship", 68}, W{"eased", 10},       W{"deceased", 6},
                              W{"retired", 6},          W{"not_matching", 6}, W{"own_request", 4}};

// The generation of 2009 (R-A) or of 2020 (R-C): shares are those of domain.md 6.3.
struct Story {
  bool old = false;
  Date filed;
  std::optional<Date> left;
  std::string category;
  std::string cause;
  Money income_month;  // Of the whole household.
  Money rigid_year;
};

// About what a city of this province guaranteed per head and month; the exact standard in
// force is policy data, and the judgement uses that one.
Money about_standard(int year)
{
  return Money::of_fen((year <= 2014 ? 560 : 560 + (year - 2014) * 36) * 100);
}

std::string category_of(Dice& dice, bool old)
{
  constexpr std::array of_2009{W{"minimum_living", 50}, W{"marginal", 32}, W{"mishap_2009", 18}};
  constexpr std::array of_2020{W{"deep", 14}, W{"relative", 74}, W{"mishap", 12}};
  return std::string{old ? pick_weighted(dice, of_2009) : pick_weighted(dice, of_2020)};
}

// Income and rigid spending under which the category is what the rule would say.
void give_money(Dice& dice, Story& story, int size)
{
  auto const line = about_standard(story.filed.year());
  auto const per_head = [&](int low, int high) {
    return Money::of_fen(line.fen() * dice.between(low, high) / 100 / 1000 * 1000);
  };
  if (story.category == "minimum_living")
    story.income_month = per_head(35, 85) * size;
  else if (story.category == "marginal")
    story.income_month = per_head(108, 138) * size;
  else
    story.income_month = per_head(150, 240) * size;
  auto const left_over = story.category == "deep"       ? per_head(30, 85)
                         : story.category == "relative" ? per_head(112, 180)
                                                        : per_head(60, 100);
  auto const rigid = story.income_month * 12 - left_over * size * 12;
  story.rigid_year = std::max(rigid, Money::of_fen(240'000));
  if (story.category == "mishap" || story.category == "mishap_2009")
    story.rigid_year = story.income_month * 11;
}

Story tell(Dice& dice, World const& world, int size)
{
  Story story;
  story.old = dice.chance(540);
  story.filed = story.old ? dice.day(date_of(2009, 3, 1), date_of(2014, 11, 30))
                          : dice.day(date_of(2020, 1, 1), world.today - Days{20});
  story.category = category_of(dice, story.old);
  story.cause = pick_weighted(dice, causes);
  if (story.category.starts_with("mishap"))
    story.cause = dice.chance(600) ? "accident" : "serious_illness";
  if (story.old && dice.chance(900))
    story.left = dice.chance(120) ? dice.day(date_of(2014, 2, 1), date_of(2014, 12, 31))
                                  : dice.day(date_of(2015, 3, 1), date_of(2020, 12, 31));
  else if (!story.old && dice.chance(220))
    story.left = dice.day(story.filed + Days{10}, world.today);
  if (story.left && *story.left <= story.filed)
    story.left.reset();
  give_money(dice, story, size);
  return story;
}

Head make_head(Dice& dice, Person const& who, Story const& story, std::string_view county)
{
  bool const ill = story.cause == "serious_illness";
  bool const migrant = dice.chance(170);
  return {.name = who.name,
          .citizen_id = {who.citizen_id},
          .sex = Code<"sex">{who.female ? "female" : "male"},
          .ethnicity = {dice.chance(960) ? "han" : "tujia"},
          .political = Code<"CL-03">{dice.chance(150) ? "party_member" : "masses"},
          .health = {ill ? std::string{pick_weighted(dice, illnesses)} : "good"},
          .marital = Code<"CL-10">{dice.chance(700) ? "married" : "divorced"},
          .registration = Code<"CL-11">{migrant ? "rural" : "urban"},
          .registered_division = std::string{county},
          .migrant = migrant,
          .model_worker = {dice.chance(982)   ? "none"
                           : dice.chance(700) ? "municipal"
                                              : "provincial"},
          .single_parent = dice.chance(90),
          .insurance = Code<"CL-19">{dice.chance(850) ? "employee" : "resident"},
          .phone = phone(dice)};
}

Work make_work(Batch& batch, Story const& story, Person const& who, UnitId unit)
{
  auto& dice = batch.dice();
  auto const& employers = batch.of<Employer>();
  auto const found =
      std::ranges::find(employers, unit, [](auto const& row) { return row.record.unit; });
  auto const& employer = found == employers.end() ? dice.pick(employers).record : found->record;
  return {.employer = employer.name,
          .employer_credit_code = employer.credit_code,
          .employer_nature = employer.nature,
          .employer_condition = employer.condition,
          .industry = employer.industry,
          .work_status = {std::string{story.cause == "laid_off" ? "laid_off"
                                                                : pick_weighted(dice, statuses)}},
          .work_started_on = who.born + Days{365 * 19},
          .own_income = Money::of_fen(story.income_month.fen() * 6 / 10 / 1000 * 1000),
          .self_help = dice.chance(500)};
}

Judgement first_judgement(Story const& story, Ref<struct Household> household)
{
  return {.household = household,
          .valid_from = story.filed,
          .valid_until = story.left,
          .category = {story.category},
          .standard_level = Code<"CL-02">{"national"},
          .cause = Code<"CL-14">{story.cause}};
}

// Those of the older generation who stayed were judged anew under the rule of 2020. Returns the
// story as it stands at the last judgement.
Story add_judgements(Batch& batch, Story const& story, Ref<struct Household> household,
                     std::optional<std::string> const& left_reason, int size)
{
  auto first = first_judgement(story, household);
  if (story.old && !story.left) {
    auto later = story;
    later.filed = date_of(2020, 7, 1);
    later.category = batch.dice().chance(300) ? "deep" : "relative";
    give_money(batch.dice(), later, size);
    first.valid_until = later.filed;
    batch.add(std::move(first));
    batch.add(first_judgement(later, household));
    return later;
  }
  if (left_reason)
    first.left_reason = Code<"CL-23">{*left_reason};
  batch.add(std::move(first));
  return story;
}

void add_lines(Batch& batch, Story const& story, Ref<struct Household> household,
               std::string const& earner)
{
  auto& dice = batch.dice();
  auto const year = story.income_month * 12;
  Period const window{story.filed - Days{365}, story.filed - Days{1}};
  auto const other = Money::of_fen(year.fen() / 4 / 100 * 100);
  batch.add(IncomeLine{.household = household,
                       .type = {"wage"},
                       .amount = year - other,
                       .from_on = window.from,
                       .to_on = window.to,
                       .proof = "工资发放证明"});
  batch.add(IncomeLine{.household = household,
                       .member_name = earner,
                       .type = {dice.chance(500) ? "wage" : "pension"},
                       .amount = other,
                       .from_on = window.from,
                       .to_on = window.to,
                       .proof = "银行流水"});
  auto const type = story.cause == "schooling"                                       ? "schooling"
                    : story.cause == "accident" || story.cause == "natural_disaster" ? "disaster"
                                                                                     : "medical";
  auto const back = type == std::string_view{"medical"}
                        ? Money::of_fen(story.rigid_year.fen() * 6 / 10)
                        : Money{};
  batch.add(ExpenseLine{.household = household,
                        .type = {type},
                        .gross = story.rigid_year + back,
                        .reimbursed = back,
                        .spent_on = dice.day(window),
                        .proof = "发票及结算单"});
}

// A spouse, then children, then a parent, as far as the size goes.
std::string add_members(Batch& batch, Person const& head, Ref<struct Household> household, int size)
{
  auto& dice = batch.dice();
  std::string earner = head.name;
  for (int i = 1; i < size; ++i) {
    bool const spouse = i == 1 && size != 2, child = !spouse && i < 4;
    auto const year = head.born.year() + (spouse ? 1 : child ? 26 + i : -26);
    auto const female = spouse  ? std::optional{!head.female}
                        : child ? std::nullopt
                                : std::optional{true};
    auto who = batch.newcomer({date_of(year, 1, 1), date_of(year, 12, 28)}, female);
    if (child)
      who.name = head.name.substr(0, 3) + given_name(dice, who.female, 1995);
    bool const works = spouse && dice.chance(500);
    if (works)
      earner = who.name;
    batch.add(Member{
        .household = household,
        .name = who.name,
        .relation = {spouse  ? "spouse"
                     : child ? (who.female ? "daughter" : "son")
                             : "mother"},
        .citizen_id = CitizenNumber{who.citizen_id},
        .sex = Code<"sex">{who.female ? "female" : "male"},
        .health = {dice.chance(850) ? "good" : "ordinary_illness"},
        .worker = works,
        .migrant = works && dice.chance(120),
        .education = child ? std::optional{Code<"education">{"senior_school"}} : std::nullopt,
        .counted = true});
  }
  return earner;
}

UnitId choose_unit(Batch& batch, CountyPlan const& plan, std::vector<Division const*> const& towns)
{
  auto& dice = batch.dice();
  if (dice.chance(550))
    return dice.pick(batch.base_unions).id;
  if (dice.chance(850) && !towns.empty())
    return place_of_division(dice.pick(towns)->code).value();
  return place_of_division(plan.division).value();
}

}  // namespace

void invent_households(Batch& batch, World const& world, CountyPlan const& plan)
{
  auto& dice = batch.dice();
  auto const towns = divisions().children(plan.division);
  for (int n = 1; n <= plan.households; ++n) {
    auto const size = int(dice.between(1, 100) < 12 ? 1 : dice.between(2, 5));
    auto const story = tell(dice, world, size);
    Period const grown{date_of(story.filed.year() - 58, 1, 1),
                       date_of(story.filed.year() - 28, 12, 31)};
    auto const who = batch.newcomer(grown);
    auto const unit = choose_unit(batch, plan, towns);
    auto const left_reason =
        story.left ? std::optional{std::string{pick_weighted(dice, leavings)}} : std::nullopt;
    Household household{.number = fmt::format("{}-{:06}", plan.division, n),
                        .unit = unit,
                        .head = make_head(dice, who, story, plan.division),
                        .work = make_work(batch, story, who, unit)};
    household.home = {.housing = Code<"CL-08">{std::string{pick_weighted(dice, housings)}},
                      .housing_area = dice.between(28, 96),
                      .address = fmt::format("{}{}号{}室", divisions().full_name(plan.division),
                                             dice.between(1, 300), dice.between(101, 2004)),
                      .address_division = std::string{plan.division}};
    household.hardship = {.cause = {story.cause}};
    household.account = {
        .bank = "中国工商银行",
        .account = bank_card(dice),
        .account_type = Code<"account_type">{dice.chance(700) ? "union_card" : "bank_card"}};
    household.filing = {.category = {story.category},
                        .standard_level = {"national"},
                        .filed_on = story.filed,
                        .left_on = story.left};
    if (left_reason)
      household.filing.left_reason = Code<"CL-23">{*left_reason};
    Ref<struct Household> const id{batch.add(std::move(household))};
    auto const earner = add_members(batch, who, id, size);
    auto const latest = add_judgements(batch, story, id, left_reason, size);
    add_lines(batch, latest, id, earner);
  }
}

}  // namespace hengwen::app
