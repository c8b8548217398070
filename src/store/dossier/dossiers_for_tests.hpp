// SPDX-License-Identifier: Apache-2.0
//
// Dossiers for tests of what the database holds by itself: begun, and brought to a state by good
// steps.
#pragma once

#include "store/dossier/dossiers.hpp"
#include "store/errors.hpp"
#include "store/org/units.hpp"
#include "store/test_database.hpp"

#include <gtest/gtest.h>

namespace hengwen::store {

// What the database refuses by itself, whoever writes and past all that the program asks.
class DossiersTest : public testing::Test {
protected:
  using enum DossierState;

  DossiersTest()
  {
    database->write([](Tx& tx) {
      tx.script(
          "insert into unit (id, code, name, level, kind, division, county, parent, source_key,"
          " content) values"
          " (0, '0', 'nation', 'nation', 'territorial', '0', 0, null, gen_random_uuid(),"
          " gen_random_uuid()),"
          " (420106000000000000, '420106', 'county', 'county', 'territorial', '420106', 420106, 0,"
          " gen_random_uuid(), gen_random_uuid())",
          "two unions");
    });
  }

  DossierRow begun()
  {
    DossierRow row{.county = 420106,
                   .id = new_uuid(),
                   .place = UnitId{420106'000'000'000'000},
                   .state = draft,
                   .version = 1,
                   .round = 1,
                   .since = day};
    database->write([&](Tx& tx) {
      add_dossier(tx, row);
      add_dossier_step(tx, row, step(none, DossierStep::begin, draft, 1));
    });
    return row;
  }

  DossierStepRow step(DossierState from, DossierStep step, DossierState to, int seq,
                      std::optional<Uuid> by = {})
  {
    return {.seq = seq,
            .round = 1,
            .from_state = from,
            .step = step,
            .to_state = to,
            .at = now(),
            .on_day = day,
            .capacity = "base_clerk",
            .account = by,
            .name = "test"};
  }

  // The dossier as if it had come to a state by good steps.
  DossierRow brought_to(std::vector<std::pair<DossierStep, DossierState>> const& way)
  {
    auto row = begun();
    for (auto const& [by, to] : way) {
      auto const from = row.state;
      row.state = to;
      ++row.version;
      database->write([&](Tx& tx) {
        add_dossier_step(tx, row, step(from, by, to, row.version));
        put_dossier(tx, row);
      });
    }
    return row;
  }

  DossierRow before_approval()
  {
    return brought_to({{DossierStep::submit, submitted},
                       {DossierStep::begin_unit_check, unit_check},
                       {DossierStep::report_visit, unit_review},
                       {DossierStep::open_notice, notice}});
  }

  std::string broken(std::function<void(Tx&)> const& write)
  {
    try {
      database->write([&](Tx& tx) { write(tx); });
      return "written";
    } catch (ConstraintBroken const& constraint) {
      return constraint.constraint;
    }
  }

  TestDatabase database;
  Date day = date_of(2026, 9, 18);
};

}  // namespace hengwen::store
