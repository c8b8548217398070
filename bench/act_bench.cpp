// SPDX-License-Identifier: Apache-2.0
// needs: app
//
// What the log and the sealing cost an ordinary write: the phone and the notes of a household
// are changed and committed, once by a bare statement, and once sealed anew and told in the
// chain of the county. HENGWEN_BENCH_DATA is a data folder with households, which no server uses
// (bench/run writes makes one).
#include "app/act.hpp"
#include "domain/records.hpp"
#include "store/cluster/cluster.hpp"
#include "store/record/sealed_record.hpp"
#include "store/vault/open_vault.hpp"

#include <benchmark/benchmark.h>

namespace hengwen {
namespace {

struct File {
  std::int32_t county = 0;
  Uuid id;
  UnitId unit;
  Bytes sealed;
};
BOOST_DESCRIBE_STRUCT(File, (), (county, id, unit, sealed))

constexpr Sql files{"bench/files", "select county, id, unit, sealed from household limit 200"};
constexpr Sql change{"bench/change",
                     "update household set notes = $3, sealed = $4, recorded_at = now()"
                     " where county = $1 and id = $2"};

// One data folder for both ways, with its files already read.
class Office {
public:
  Office()
  {
    cluster.start();
    database.keep(
        store::open_vault({.url = cluster.url(), .on_statement = {}}, data / "master-key", {})
            .value());
    all = database.read([](Tx& tx) { return tx.all<File>(files); });
  }
  ~Office() { cluster.stop(); }

  static Office& open()
  {
    static Office office;
    return office;
  }

  File const& next() { return all.at(turn++ % all.size()); }
  std::string fresh_phone() { return fmt::format("139{:08}", turn); }

  std::filesystem::path const data{std::getenv("HENGWEN_BENCH_DATA")};
  Cluster cluster{data, Keeping::safe};
  Database database{{.url = cluster.url(), .on_statement = {}}, 1};
  std::vector<File> all;
  std::size_t turn = 0;
};

void bare(benchmark::State& state)
{
  auto& office = Office::open();
  for (auto _ : state) {
    auto const& file = office.next();
    auto const notes = "电话 " + office.fresh_phone();
    office.database.write(
        [&](Tx& tx) { tx.run(change, file.county, file.id, notes, file.sealed); });
  }
}

void sealed_and_told(benchmark::State& state)
{
  auto& office = Office::open();
  auto const& vault = *office.database.vault();
  auto const& type = *record_type_named("household");
  Actor const officer{.account = new_uuid(),
                      .name = "officer",
                      .acting_for = {},
                      .peer = "10.0.0.7",
                      .request_id = "01a20421-570d-7000-956f-918fed1eb526",
                      .at = now()};
  app::Act const act{office.database, officer};
  for (auto _ : state) {
    auto const& file = office.next();
    auto const phone = office.fresh_phone(), notes = "电话 " + phone;
    act.write([&](Tx& tx, AuditEntry& entry) -> Verdict {
         store::SecretValues const before{vault, type.kind, file.county, file.id, file.sealed};
         std::vector<std::optional<std::string_view>> values(type.fields.size());
         for (auto const& [name, value] : before.all())
           values[type.index(name)] = value;
         values[type.index("phone")] = phone;
         tx.run(change, file.county, file.id, notes,
                store::sealed_values(vault, type, values, file.county, file.id));
         entry.act = AuditAct::figure_typed;  // Any will do.
         entry.unit = file.unit;
         entry.kind = type.kind;
         entry.record = file.id;
         note_change(entry, "phone", before.find("phone").value_or(""), phone);
         note_change(entry, "notes", "", notes);
         return {};
       })
        .value();
  }
}

BENCHMARK(bare)->UseRealTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(sealed_and_told)->UseRealTime()->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace hengwen
