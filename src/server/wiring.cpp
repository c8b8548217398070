// SPDX-License-Identifier: Apache-2.0
#include "server/wiring.hpp"

#include "base/log.hpp"
#include "http/problem.hpp"
#include "store/migration/migrate.hpp"
#include "store/vault/open_vault.hpp"

namespace hengwen {
namespace {

Settings prepared(Settings settings)
{
  std::filesystem::create_directories(settings.data);
  settings.data = std::filesystem::canonical(settings.data);
  if (settings.key_file.empty())
    settings.key_file = settings.data / "master-key";
  return settings;
}

// The server may be bringing the schema up to date at this moment.
void wait_for_schema(Database& database)
{
  for (int patience = 100;; --patience) {
    auto const fits = schema_fits(database);
    if (fits)
      return;
    if (fits.error().why != "migration_missing" || patience == 0)
      throw CommandRefused{fits.error()};
    std::this_thread::sleep_for(std::chrono::milliseconds{100});
  }
}

// Whoever owns the schema brings it up to date; a guest may only look.
void settle_schema(Database& database, bool ours)
{
  if (!ours)
    return wait_for_schema(database);
  auto const steps = migrate(database);
  if (!steps)
    throw CommandRefused{steps.error()};
  for (auto const& step : *steps)
    log(Level::info, "migrated", {{"step", step}});
}

std::shared_ptr<Vault const> opened(Connect const& how, Settings const& settings)
{
  SuiteName suite{};
  auto const wanted = from_word(settings.suite, suite) ? std::optional{suite} : std::nullopt;
  auto vault = store::open_vault(how, settings.key_file, wanted);
  if (!vault)
    throw CommandRefused{vault.error()};
  return *std::move(vault);
}

std::string sentence(Refusal const& refusal)
{
  if (refusal.why == "schema_newer_than_program")
    return "the database was written by a newer version of hengwen (step " + refusal.where +
           "); this program is too old for it";
  if (refusal.why == "migration_changed")
    return "step " + refusal.where +
           " of the schema is not the one that ran in this database; use the program that made it";
  if (refusal.why == "migration_missing")
    return "the database lacks step " + refusal.where + " of the schema; run: hengwen migrate";
  // Whoever starts the program may read only one of the two languages.
  if (auto const said = http::sentence_of(refusal))
    return refusal.why + ": " + said->zh + " / " + said->en;
  return refusal.where.empty() ? refusal.why : refusal.why + ": " + refusal.where;
}

}  // namespace

CommandRefused::CommandRefused(Refusal const& refusal) : runtime_error{sentence(refusal)} {}

Wiring::Wiring(Settings const& settings, Use use, std::string const& name, StatementHook hook)
    : settings_{prepared(settings)},
      postgres_{settings.database.empty()
                    ? std::optional<EmbeddedPostgres>{std::in_place, settings_.data, use, name}
                    : std::nullopt},
      database_{connect(use, std::move(hook)), settings.connections}
{
  settle_schema(database_,
                use == Use::serve || name == "migrate" || (postgres_ && postgres_->owner()));
  database_.keep(opened(connect(use, {}), settings_));
}

Connect Wiring::connect(Use use, StatementHook hook) const
{
  return {.url = postgres_ ? postgres_->url() : settings_.database,
          .statement_timeout = use == Use::serve ? std::chrono::seconds{settings_.statement_seconds}
                                                 : std::chrono::seconds{0},
          .on_statement = std::move(hook)};
}

}  // namespace hengwen
