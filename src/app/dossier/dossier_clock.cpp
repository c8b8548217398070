// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/dossier_clock.hpp"

#include "app/dossier/forget_applications.hpp"
#include "app/dossier/take_step.hpp"
#include "base/log.hpp"

namespace hengwen::app {
namespace {

constexpr std::chrono::minutes pause{1};
constexpr std::chrono::milliseconds pause_of_tests{200};
constexpr int at_once = 500;

DossierStep step_of(store::DueDossier const& due)
{
  switch (due.state) {
    case DossierState::notice:
      return DossierStep::end_notice;
    case DossierState::returned:
      return DossierStep::lapse;
    case DossierState::active:
      return DossierStep::begin_yearly_review;
    default:
      return due.leaving == Leaving::out_of_hardship ? DossierStep::begin_follow_up
                                                     : DossierStep::close;
  }
}

}  // namespace

// What is refused (an objection is open) is asked again the next time; one that is broken does not
// keep the others waiting.
int take_due_steps(Database& database, Instant now)
{
  auto const today = business_day(now);
  auto const clock = outsider(Outsider::clock, "system");
  Actor actor;
  actor.name = "system";
  actor.at = now;
  Act const act{database, actor};
  int taken = 0;
  for (auto const& due :
       database.read([&](Tx& tx) { return store::due_dossiers(tx, today, at_once); })) {
    StepWish const wish{.step = step_of(due), .version = due.version};
    try {
      taken += take_step(act, clock, due.id, wish, today).has_value();
    } catch (std::exception const& broken) {
      log(Level::warning, "due_step_not_taken",
          {{"dossier", to_text(due.id)}, {"what", broken.what()}});
    }
  }
  return taken;
}

DossierClock::DossierClock(Database& database)
    : database_{database}, keeper_{[this](std::stop_token stop) { keep(std::move(stop)); }}
{
}

DossierClock::~DossierClock()
{
  keeper_.request_stop();
  keeper_.join();
}

void DossierClock::keep(std::stop_token stop)
{
  while (!stop.stop_requested()) {
    try {
      take_due_steps(database_, now());
      forget_old_applications(database_, now());
    } catch (std::exception const& broken) {
      log(Level::warning, "due_steps_not_taken", {{"what", broken.what()}});
    }
    std::unique_lock lock{guard_};
    auto const rest = has_test_clock()
                          ? pause_of_tests
                          : std::chrono::duration_cast<std::chrono::milliseconds>(pause);
    ends_.wait_for(lock, stop, rest, [] { return false; });
  }
}

}  // namespace hengwen::app
