// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/forget_applications.hpp"

#include "app/dossier/take_step.hpp"
#include "domain/policy/deadline.hpp"
#include "store/dossier/dossiers.hpp"

#include <stdexcept>

namespace hengwen::app {
namespace {

constexpr int at_once = 500;

// What came to nothing on this day or before has been kept long enough.
Date over_on(std::string_view time, Date today)
{
  auto const* limit = time_limit(time, "0", today);
  if (!limit)
    throw std::runtime_error{"policy/times.json: " + std::string{time} + " is missing"};
  return over_if_begun_by(*limit, today);
}

bool forget(Act const& act, store::OldApplication const& old)
{
  auto const done = act.write([&](Tx& tx, AuditEntry& entry) -> Answer<std::int64_t> {
    auto const rows = store::empty_application(tx, old);
    if (rows == 0)
      return refuse(NoDossier::moved_on);
    entry.act = AuditAct::application_forgotten;
    entry.unit = old.place;
    entry.kind = "dossier";
    entry.record = old.id;
    note_change(entry, "rows_destroyed", "", to_text(rows));
    return rows;
  });
  return done.has_value();
}

}  // namespace

int forget_old_applications(Database& database, Instant now)
{
  auto const today = business_day(now);
  Actor actor;
  actor.name = "system";
  actor.at = now;
  Act const act{database, actor};
  auto const old = database.read([&](Tx& tx) {
    return store::old_applications(tx, over_on("abandoned_application", today),
                                   over_on("refused_application", today), at_once);
  });
  return int(std::ranges::count_if(old, [&](auto const& one) { return forget(act, one); }));
}

}  // namespace hengwen::app
