// SPDX-License-Identifier: Apache-2.0
// needs: http
//
// What the log and the sealing cost an ordinary write: an officer's request that changes the phone
// and the notes of a household, from the gate to the commit, once with a bare statement and once
// sealed anew and told in the chain of the county. HENGWEN_BENCH_DATA is a data folder with the
// invented county 420106, which no server uses (bench/run writes makes one).
#include "app/account/manage_accounts.hpp"
#include "app/account/sign_in.hpp"
#include "domain/records.hpp"
#include "http/gate.hpp"
#include "store/cluster/cluster.hpp"
#include "store/dossier/households.hpp"
#include "store/record/sealed_record.hpp"
#include "store/vault/open_vault.hpp"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

namespace hengwen {
namespace {

struct File {
  std::int32_t county = 0;
  Uuid id;
  UnitId unit;
  Bytes sealed;
};
BOOST_DESCRIBE_STRUCT(File, (), (county, id, unit, sealed))

struct Contact {
  std::string phone;
  std::string notes;
};
BOOST_DESCRIBE_STRUCT(Contact, (), (phone, notes))
static_assert(fully_described<Contact>);

constexpr Sql files{"bench/files", "select county, id, unit, sealed from household limit 200"};
constexpr Sql one_file{"bench/one_file",
                       "select county, id, unit, sealed from household where id = $1"};
constexpr Sql change{"bench/change",
                     "update household set notes = $3, sealed = $4, recorded_at = now()"
                     " where county = $1 and id = $2"};

Answer<File> file_of(http::Call const& call, Uuid const& id)
{
  auto const file = call.read([&](Tx& tx) { return tx.maybe_one<File>(one_file, id); });
  return call.see(file, file ? file->unit : UnitId{});
}

Answer<void> bare(http::Call& call, Uuid const& id, Contact const& to)
{
  auto const file = TRY(file_of(call, id));
  call.database().write(
      [&](Tx& tx) { tx.run(change, file.county, file.id, to.notes, file.sealed); });
  return {};
}

Answer<void> sealed_and_told(http::Call& call, Uuid const& id, Contact const& to)
{
  auto const file = TRY(file_of(call, id));
  auto const& type = *record_type_named("household");
  return call.act().as_the_program().write([&](Tx& tx, AuditEntry& entry) -> Verdict {
    store::SecretValues const before{tx.vault(), type.kind, file.county, id, file.sealed};
    std::vector<std::optional<std::string_view>> values(type.fields.size());
    for (auto const& [name, value] : before.all())
      values[type.index(name)] = value;
    values[type.index("phone")] = to.phone;
    tx.run(change, file.county, id, to.notes,
           store::sealed_values(tx.vault(), type, values, file.county, id));
    entry.act = AuditAct::figure_typed;  // Any will do.
    entry.unit = file.unit;
    entry.kind = type.kind;
    entry.record = id;
    note_change(entry, "phone", before.find("phone").value_or(""), to.phone);
    note_change(entry, "notes", "", to.notes);
    return allowed;
  });
}

// One data folder, with an officer of the county signed in.
class Office {
public:
  Office()
  {
    cluster.start();
    database.keep(
        store::open_vault({.url = cluster.url(), .on_statement = {}}, data / "master-key", {})
            .value());
    all = database.read([](Tx& tx) { return tx.all<File>(files); });
    auto const name = "bench-" + to_text(new_uuid()).substr(28);
    auto const account =
        app::open_account_here(database, {name, "", "", Role::base_clerk}, "420106", now()).value();
    token = app::sign_in(database, {name, account.first_password}, {"::1", "r", now()}).value();
    on.post("/bare/{id}", Right::record_consents, bare, "The statement alone.");
    on.post("/told/{id}", Right::record_consents, sealed_and_told, "Sealed, and told.");
  }
  ~Office() { cluster.stop(); }

  static Office& open()
  {
    static Office office;
    return office;
  }

  void change_one(std::string_view way)
  {
    auto const& file = all.at(turn++ % all.size());
    auto const phone = fmt::format("139{:08}", turn);
    http::Request request{.method = "POST",
                          .path = fmt::format("/api/v1/{}/{}", way, to_text(file.id)),
                          .query = {},
                          .headers = {{"host", "h"},
                                      {"content-type", "application/json"},
                                      {"x-hengwen", "1"},
                                      {"cookie", "hengwen_session=" + token}},
                          .body = fmt::format(R"({{"phone": "{0}", "notes": "电话 {0}"}})", phone),
                          .upload = {},
                          .peer = "10.0.0.7",
                          .id = "01a20421-570d-7000-956f-918fed1eb526"};
    if (auto const said = gate.answer(request); said.status >= 300)
      throw std::runtime_error{fmt::format("answered {}", said.status)};
  }

private:
  std::optional<http::Who> who(std::string_view of)
  {
    auto session = app::session_of(database, of, now());
    session.value().account.must_change_password = false;
    auto const scope = Scope::below(session->unit);
    return http::Who{*std::move(session), scope};
  }

  std::filesystem::path const data{std::getenv("HENGWEN_BENCH_DATA")};
  Cluster cluster{data, Keeping::safe};
  Database database{{.url = cluster.url(), .on_statement = {}}, 1};
  std::vector<File> all;
  std::string token;
  std::size_t turn = 0;
  http::Routes on;
  http::Services services{.database = &database, .data = data};
  std::vector<embedded::File> no_pages;
  http::Pages pages{no_pages};
  http::Metrics metrics;
  http::Gate gate{on,
                  services,
                  pages,
                  metrics,
                  {.who = [this](auto of) { return who(of); },
                   .now = [] { return now(); },
                   .ask_database = [] {},
                   .rates = {0, 0, 0, 0, 0}}};
};

void write_bare(benchmark::State& state)
{
  auto& office = Office::open();
  for (auto _ : state)
    office.change_one("bare");
}

void write_sealed_and_told(benchmark::State& state)
{
  auto& office = Office::open();
  for (auto _ : state)
    office.change_one("told");
}

BENCHMARK(write_bare)->UseRealTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(write_sealed_and_told)->UseRealTime()->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace hengwen
