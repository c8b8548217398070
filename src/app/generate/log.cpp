// SPDX-License-Identifier: Apache-2.0
#include "app/generate/log.hpp"

#include "app/generate/dice.hpp"
#include "store/audit/audit_batch.hpp"

namespace hengwen::app {
namespace {

constexpr std::int64_t batch_size = 100'000;

constexpr AuditAct acts[] = {AuditAct::household_opened,  AuditAct::household_opened,
                             AuditAct::person_looked_for, AuditAct::secret_revealed,
                             AuditAct::figure_typed,      AuditAct::signed_in,
                             AuditAct::persons_exported,  AuditAct::consent_recorded};

constexpr std::string_view reasons[] = {"核对银行账户", "回访困难职工", "年度复核", "本人来访"};

Uuid any_uuid(Dice& dice)
{
  Uuid uuid;
  for (auto& byte : uuid.bytes)
    byte = std::uint8_t(dice.next());
  return uuid;
}

UnitId county(Dice& dice, int chains)
{
  return UnitId{(420'100 + dice.between(1, chains)) * 1'000'000'000'000};
}

Actor somebody(Dice& dice, Instant at)
{
  auto const number = dice.between(1, 400);
  return {.account = uuid_of("account " + std::to_string(number)),
          .name = fmt::format("clerk{}", number),
          .acting_for = {},
          .peer = fmt::format("10.1.{}.{}", number % 8, number % 250),
          .request_id = to_text(any_uuid(dice)),
          .at = at};
}

AuditEntry something(Dice& dice, UnitId unit)
{
  AuditEntry entry{.act = acts[dice.between(0, std::int64_t(std::size(acts)) - 1)],
                   .unit = unit,
                   .kind = "household",
                   .record = any_uuid(dice),
                   .person = any_uuid(dice),
                   .fields = {},
                   .reason = std::string{reasons[dice.between(0, 3)]},
                   .before = {},
                   .after = {}};
  if (dice.between(1, 4) == 1)
    note_change(entry, "phone", "13800000000", std::to_string(dice.between(100'000, 999'999)));
  return entry;
}

}  // namespace

void generate_log(Database& database, LogPlan const& plan, Instant until,
                  std::function<void(std::int64_t)> const& told)
{
  Dice dice{1, 1};
  auto const one_after_another = std::chrono::microseconds{3'141'592};
  for (std::int64_t done = 0; done < plan.entries;) {
    auto const end = std::min(done + batch_size, plan.entries);
    database.write([&](Tx& tx) {
      store::AuditBatch batch{tx};
      for (auto n = done; n < end; ++n)
        batch.add(somebody(dice, until - (plan.entries - n) * one_after_another),
                  something(dice, county(dice, plan.chains)));
      batch.finish();
    });
    done = end;
    told(done);
  }
}

}  // namespace hengwen::app
