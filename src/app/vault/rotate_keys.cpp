// SPDX-License-Identifier: Apache-2.0
#include "app/vault/rotate_keys.hpp"

#include "app/account/second_factor.hpp"
#include "domain/record_types.hpp"
#include "store/audit/audit.hpp"
#include "store/audit/stored_log.hpp"
#include "store/record/reseal.hpp"
#include "store/vault/sealed_texts.hpp"
#include "store/vault/vault.hpp"

#include <thread>

namespace hengwen::app {
namespace {

constexpr int rows_at_once = 1'000;
constexpr auto everybody_looked = Vault::looks_again_after + std::chrono::seconds{2};

// The key to seal with: a new one, or the newest while an older one is still in use.
Answer<std::int32_t> key_to_use(Database& database, std::filesystem::path const& key_file)
{
  auto const master = TRY(store::read_master_key(key_file));
  return database.write([&](Tx& tx) -> Answer<std::int32_t> {
    store::lock_keys(tx);
    auto const known = store::sealing_keys(tx);
    if (known.older > 0)
      return known.newest;
    auto const made = store::make_sealing_key(tx, master);
    if (!made)
      return refuse(store::NoMasterKey::key_file_wrong, key_file.string());
    return *made;
  });
}

class Rotation {
public:
  Rotation(Database& database, std::int32_t key, RotationProgress const& progress)
      : database_{database}, key_{key}, progress_{progress}
  {
  }

  std::int64_t rows() const { return rows_; }

  // From where an earlier run left off to the end of the kind.
  void go_on()
  {
    each_kind([&](std::string_view kind, Reseal const& reseal) {
      for (bool ended = false; !ended;) {
        auto const done = database_.write([&](Tx& tx) {
          auto const from = store::rotation_place(tx, key_, kind);
          if (from.ended)
            return store::Resealed{0, from};
          auto const batch = reseal(tx, from);
          store::remember_place(tx, key_, kind, batch.reached);
          return batch;
        });
        ended = done.reached.ended;
        count(kind, done.rows);
      }
    });
  }

  // From the first row: whoever did not know the new key yet may have used an old one.
  void look_once_more()
  {
    each_kind([&](std::string_view kind, Reseal const& reseal) {
      for (store::RotationPlace from; !from.ended;) {
        auto const done = database_.write([&](Tx& tx) { return reseal(tx, from); });
        from = done.reached;
        count(kind, done.rows);
      }
    });
  }

private:
  using Reseal = std::function<store::Resealed(Tx&, store::RotationPlace const&)>;

  void each_kind(std::function<void(std::string_view, Reseal const&)> const& of) const
  {
    for (auto const& type : record_types())
      if (!type.sealed.empty())
        of(type.kind, [&](Tx& tx, store::RotationPlace const& behind) {
          return store::reseal_rows(tx, type, behind, key_, rows_at_once);
        });
    for (auto const& what : store::sealed_kinds)
      of(what.kind, [&](Tx& tx, store::RotationPlace const& behind) {
        return store::reseal_texts(tx, what, behind, key_);
      });
  }

  void count(std::string_view kind, std::int64_t rows)
  {
    rows_ += rows;
    if (progress_ && rows > 0)
      progress_(kind, rows_);
  }

  Database& database_;
  std::int32_t key_;
  RotationProgress const& progress_;
  std::int64_t rows_ = 0;
};

void tell(Tx& tx, Instant now, std::string const& what, std::string const& which)
{
  store::append_audit(tx, Actor{.name = "operator", .at = now},
                      {.act = AuditAct::keys_rotated, .fields = {what}, .after = {{what, which}}});
}

void wait_until_everybody_looked(Database& database)
{
  auto const age = database.read([](Tx& tx) { return store::sealing_keys(tx).seconds_old; });
  auto const left = everybody_looked - std::chrono::seconds{age};
  if (left.count() > 0)
    std::this_thread::sleep_for(left);
}

}  // namespace

Answer<KeysRotated> rotate_keys(Database& database, std::filesystem::path const& key_file,
                                Instant now, RotationProgress const& progress)
{
  auto const key = TRY(key_to_use(database, key_file));
  if (database.vault()->newest_key() != key)
    return refuse(store::NoMasterKey::key_file_wrong, key_file.string());
  Rotation rotation{database, key, progress};
  rotation.go_on();
  wait_until_everybody_looked(database);
  rotation.look_once_more();
  database.write([&](Tx& tx) {
    seal_second_factors_anew(tx);
    store::retire_keys_before(tx, key);
    tell(tx, now, "data_key", std::to_string(key));
  });
  return KeysRotated{key, rotation.rows()};
}

Answer<std::string> change_signing_key(Database& database, std::filesystem::path const& key_file,
                                       Instant now)
{
  auto const master = TRY(store::read_master_key(key_file));
  bool const theirs = database.write([&](Tx& tx) {
    store::lock_keys(tx);
    store::prove_signed_heads(tx);
    auto const key = store::make_signing_key(tx, master, now);
    if (key)
      tell(tx, now, "signing_key", std::to_string(*key));
    return key.has_value();
  });
  if (!theirs)
    return refuse(store::NoMasterKey::key_file_wrong, key_file.string());
  (void)database.vault()->newest_key();
  return database.vault()->public_keys().front();
}

Verdict change_master_key(Database& database, std::filesystem::path const& from,
                          std::filesystem::path const& to, Instant now)
{
  auto const old_master = TRY(store::read_master_key(from));
  std::error_code none;
  auto const new_master = TRY(std::filesystem::exists(to, none) ? store::read_master_key(to)
                                                                : store::make_master_key(to));
  bool const theirs = database.write([&](Tx& tx) {
    bool const wrapped = store::wrap_keys_anew(tx, old_master, new_master);
    if (wrapped)
      tell(tx, now, "master_key", to.string());
    return wrapped;
  });
  if (!theirs)
    return refuse(store::NoMasterKey::key_file_wrong, from.string());
  return allowed;
}

}  // namespace hengwen::app
