// SPDX-License-Identifier: Apache-2.0
//
// For tests: a database whose log has three chains, to be broken with SQL as whoever owns the
// database would.
//
//     TestLog log;                       // chains 0, 420106 and 420107, nine entries each
//     log.run("delete from audit_entry where chain = 420106 and seq = 3");
#pragma once

#include "store/audit/audit.hpp"
#include "store/test_database.hpp"
#include "store/vault/open_vault.hpp"

namespace hengwen::store {

inline constexpr UnitId county_a{420106'000'000'000'000}, county_b{420107'000'000'000'000};

inline Actor test_actor(std::int64_t second)
{
  return {.account = new_uuid(),
          .name = "chen",
          .acting_for = {},
          .peer = "10.1.2.3",
          .request_id = "0192f1",
          .at = Instant{} + std::chrono::seconds{1'700'000'000 + second}};
}

// With tabs and line ends in it, which the canonical line must bear.
inline AuditEntry test_entry(UnitId unit, std::int64_t number)
{
  AuditEntry entry{.act = AuditAct::secret_revealed,
                   .unit = unit,
                   .kind = "member",
                   .record = new_uuid(),
                   .person = new_uuid(),
                   .fields = {},
                   .reason = "核对\t银行\\账户\n第 " + std::to_string(number) + " 次",
                   .before = {},
                   .after = {}};
  note_change(entry, "phone", "", std::to_string(number));
  return entry;
}

class TestLog {
public:
  explicit TestLog(SuiteName suite = SuiteName::international, int entries_each = 9)
      : database_{Schema::without_keys}
  {
    auto vault =
        open_vault({.url = database_.url(), .on_statement = {}}, database_.key_file(), suite);
    database_->keep(vault.value());
    for (int i = 1; i <= entries_each; ++i)
      for (auto const unit : {UnitId{0}, county_a, county_b})
        append(unit, i);
  }

  Database& operator*() { return *database_; }
  Database* operator->() { return &*database_; }
  std::string url() const { return database_.url(); }
  std::filesystem::path const& key_file() const { return database_.key_file(); }

  void append(UnitId unit, std::int64_t number)
  {
    database_->write(
        [&](Tx& tx) { append_audit(tx, test_actor(number), test_entry(unit, number)); });
  }

  void run(std::string const& sql)
  {
    database_->write([&](Tx& tx) { tx.script(sql, "test"); });
  }

private:
  TestDatabase database_;
};

}  // namespace hengwen::store
