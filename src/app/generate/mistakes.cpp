// SPDX-License-Identifier: Apache-2.0
//
// A few planted mistakes for the demo, of the kinds that auditors find (domain.md 10.2),
// so that checks and screens have something to show. Each is said in the record itself.
#include "app/generate/world.hpp"

namespace hengwen::app {

void plant_mistakes(Batch& batch, World const& world)
{
  auto& households = batch.of<Household>();
  if (households.size() < 200)
    return;

  // One account for two families (pattern 8).
  households[20].record.account.account = households[10].record.account.account;

  // A family filed below its means, decided against what the rule would propose.
  for (auto& row : batch.of<IncomeLine>())
    if (row.record.household.uuid == households[30].id)
      row.record.amount = row.record.amount * 5;

  // A coach with more people than it has seats (check V16).
  Ref<struct Trip> const coach{
      batch.add(Trip{.number = fmt::format("B{:06}-999999", batch.county()),
                     .unit = households[0].record.unit,
                     .mode = {"coach"},
                     .vehicles = 1,
                     .from_place = "武汉",
                     .to_place = "宜昌",
                     .departed_on = date_of(2015, 2, 6),
                     .campaign = CampaignCode{"2015-spring-festival"}})};
  for (int i = 0; i < 90; ++i) {
    auto const who = batch.newcomer({date_of(1965, 1, 1), date_of(1995, 12, 31)});
    batch.add(Passenger{.trip = coach,
                        .unit = households[0].record.unit,
                        .name = who.name,
                        .citizen_id = CitizenNumber{who.citizen_id},
                        .boarded = true});
  }

  // Heating money to somebody who had left the file (pattern 6).
  for (auto const& row : households)
    if (row.record.filing.left_on && *row.record.filing.left_on < date_of(2014, 12, 1)) {
      auto const& head = row.record.head;
      batch.add(Payment{.number = fmt::format("P{}-9999999", batch.county()),
                        .unit = row.record.unit,
                        .household = Ref<struct Household>{row.id},
                        .payee_name = head.name,
                        .payee_citizen_id = head.citizen_id,
                        .migrant = head.migrant,
                        .model_worker = head.model_worker,
                        .aid = {"heating"},
                        .source = {"union"},
                        .form = {"money"},
                        .amount = Money::of_fen(30'000),
                        .paid_on = std::min(date_of(2015, 1, 20), world.today),
                        .state = {"paid"},
                        .channel = {"cash"},
                        .campaign = CampaignCode{"2015-spring-festival"}});
      break;
    }
}

}  // namespace hengwen::app
