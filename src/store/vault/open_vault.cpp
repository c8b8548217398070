// SPDX-License-Identifier: Apache-2.0
#include "store/vault/open_vault.hpp"

#include "base/log.hpp"
#include "store/database.hpp"
#include "store/setting/settings.hpp"

namespace hengwen::store {
namespace {

constexpr std::string_view suite_setting = "suite";

Answer<SecretKey> master_of_first_keys(std::filesystem::path const& file)
{
  std::error_code unreadable;
  if (std::filesystem::exists(file, unreadable) || unreadable)
    return read_master_key(file);
  log(Level::warning, "master_key_made",
      {{"file", file.string()}, {"say", "keep a copy of it apart from the database"}});
  return make_master_key(file);
}

Answer<std::vector<StoredKey>> make_first_keys(Tx& tx, std::filesystem::path const& file,
                                               SuiteName suite)
{
  auto const master = TRY(master_of_first_keys(file));
  auto keys = first_keys(cipher_suite(suite), master);
  for (auto const& key : keys)
    add_key(tx, key);
  remember(tx, suite_setting, *to_sql(suite));
  return keys;
}

Answer<std::vector<StoredKey>> keys_or_first_ones(Tx& tx, std::filesystem::path const& file,
                                                  std::optional<SuiteName> wanted)
{
  lock_keys(tx);
  auto keys = stored_keys(tx);
  if (keys.empty())
    return make_first_keys(tx, file, wanted.value_or(SuiteName::international));
  if (wanted && *wanted != keys.front().suite)
    return refuse(NoMasterKey::suite_differs, *to_sql(keys.front().suite));
  return keys;
}

}  // namespace

Answer<std::shared_ptr<Vault const>> open_vault(Connect const& how,
                                                std::filesystem::path const& file,
                                                std::optional<SuiteName> wanted)
{
  // A connection of its own: keys are loaded again also while all others are lent out.
  auto const database = std::make_shared<Database>(how, 1);
  auto const keys =
      TRY(database->write([&](Tx& tx) { return keys_or_first_ones(tx, file, wanted); }));
  auto const master = TRY(read_master_key(file));
  auto ring = unwrapped(keys, master);
  if (!ring)
    return refuse(NoMasterKey::key_file_wrong, file.string());
  return std::make_shared<Vault const>(*std::move(ring), [database, file] {
    auto const again = read_master_key(file);
    auto const stored = database->read([](Tx& tx) { return stored_keys(tx); });
    return again ? unwrapped(stored, *again) : std::nullopt;
  });
}

}  // namespace hengwen::store
