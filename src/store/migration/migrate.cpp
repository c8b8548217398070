// SPDX-License-Identifier: Apache-2.0
#include "store/migration/migrate.hpp"

#include "sql/migration.hpp"

#include <sodium.h>

namespace hengwen {

namespace {

struct Applied {
  std::int32_t number = 0;
  std::string name;
  std::string checksum;

  friend bool operator==(Applied const&, Applied const&) = default;
};
BOOST_DESCRIBE_STRUCT(Applied, (), (number, name, checksum))
static_assert(fully_described<Applied>);

std::string checksum(std::string_view text)
{
  unsigned char digest[crypto_hash_sha256_BYTES];
  crypto_hash_sha256(digest, reinterpret_cast<unsigned char const*>(text.data()), text.size());
  char hex[2 * sizeof digest + 1];
  return sodium_bin2hex(hex, sizeof hex, digest, sizeof digest);
}

// "0001_platform.sql" -> 1, "0001_platform".
Applied step_of(embedded::File const& file)
{
  Applied step{.number = 0,
               .name = std::string{file.path.substr(0, file.path.rfind('.'))},
               .checksum = checksum(file.content)};
  from_text(file.path.substr(0, file.path.find('_')), step.number);
  return step;
}

Answer<std::vector<Applied>> known_steps(std::vector<embedded::File> const& files)
{
  std::vector<Applied> steps;
  for (auto const& file : files) {
    steps.push_back(step_of(file));
    if (steps.back().number != std::int32_t(steps.size()))
      return refuse(NoMigration::migrations_not_in_order, file.path);
  }
  return steps;
}

// What ran must be the beginning of what we know.
Verdict agree(std::vector<Applied> const& applied, std::vector<Applied> const& known)
{
  for (std::size_t i = 0; i < applied.size(); ++i) {
    if (i >= known.size())
      return refuse(NoMigration::schema_newer_than_program, applied[i].name);
    if (applied[i] != known[i])
      return refuse(NoMigration::migration_changed, applied[i].name);
  }
  return allowed;
}

// The next step, if there is one; each in its own transaction.
Answer<std::optional<std::string>> migrate_one(Tx& tx, std::vector<Applied> const& known,
                                               std::vector<embedded::File> const& files)
{
  tx.limit_statements_to(std::chrono::milliseconds{0});
  tx.one<bool>(sql::migration::lock);
  if (!tx.one<bool>(sql::migration::table_exists))
    tx.run(sql::migration::create_table);
  auto const applied = tx.all<Applied>(sql::migration::applied);
  TRY(agree(applied, known));
  if (applied.size() == known.size())
    return std::nullopt;
  auto const& next = known[applied.size()];
  tx.script(std::string{files[applied.size()].content}, next.name);
  tx.run(sql::migration::record, next.number, next.name, next.checksum);
  return next.name;
}

}  // namespace

Answer<std::vector<std::string>> migrate(Database& database,
                                         std::vector<embedded::File> const& files)
{
  auto const known = TRY(known_steps(files));
  std::vector<std::string> ran;
  for (;;) {
    try {
      auto const name = TRY(database.write([&](Tx& tx) { return migrate_one(tx, known, files); }));
      if (!name)
        return ran;
      ran.push_back(*name);
    } catch (ConstraintBroken const& broken) {
      if (broken.constraint != *to_sql(NoMigration::secrets_stand_readable))
        throw;
      return refuse(NoMigration::secrets_stand_readable);
    }
  }
}

Verdict schema_fits(Database& database, std::vector<embedded::File> const& files)
{
  auto const known = TRY(known_steps(files));
  auto const applied = database.read([&](Tx& tx) {
    return tx.one<bool>(sql::migration::table_exists) ? tx.all<Applied>(sql::migration::applied)
                                                      : std::vector<Applied>{};
  });
  if (auto verdict = agree(applied, known); !verdict)
    return verdict;
  if (applied.size() < known.size())
    return refuse(NoMigration::migration_missing, known[applied.size()].name);
  return allowed;
}

}  // namespace hengwen
