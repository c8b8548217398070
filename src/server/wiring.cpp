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

// About the master key, for whoever starts the program, who may read only one of the two.
std::string sentence_on_keys(Refusal const& refusal)
{
  auto const& where = refusal.where;
  if (refusal.why == "key_file_missing")
    return "没有主密钥文件 " + where + "，数据库中的密钥无法打开；请从备份取回该文件 / the file " +
           where +
           " of the master key is missing, and the database has keys that only it opens;"
           " bring it back from its copy";
  if (refusal.why == "key_file_wrong")
    return "主密钥文件 " + where + " 不是这个数据库的 / the file " + where +
           " holds another master key than the one of this database";
  if (refusal.why == "key_file_unreadable")
    return "主密钥文件 " + where + " 读不出密钥 / no master key can be read from the file " + where;
  if (refusal.why == "key_file_open_to_others")
    return "主密钥文件 " + where +
           " 任何人都可读取；请执行 chmod 600 / everybody may read the file " + where +
           " of the master key; run: chmod 600 " + where;
  if (refusal.why == "key_file_not_written")
    return "无法写入主密钥文件 " + where + " / the file " + where +
           " for a new master key cannot be written";
  if (refusal.why == "suite_differs")
    return "这个数据库首次启动时选用的密码套件是 " + where +
           "，不能更改 / the suite of this database is " + where +
           ", as chosen at its first start; it cannot be changed";
  return {};
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
  if (refusal.why == "secrets_stand_readable")
    return "这个数据库里有旧版程序存入的未加密个人信息，新版不能使用；请把原来的工作簿导入一个新的"
           "数据文件夹 / this database holds personal secrets that an older program stored "
           "readable;"
           " import the workbooks again into a new data folder (docs/OPERATING.md)";
  if (auto const on_keys = sentence_on_keys(refusal); !on_keys.empty())
    return on_keys;
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
