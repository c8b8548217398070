// SPDX-License-Identifier: Apache-2.0
#include "http/audit/proof_routes.hpp"

#include "app/audit/anchors.hpp"
#include "base/citizen_id.hpp"
#include "base/words.hpp"
#include "http/org/routes.hpp"
#include "http/personal/leaving_file.hpp"
#include "store/audit/export_log.hpp"
#include "store/audit/verify.hpp"
#include "store/record/sealed_record.hpp"

#include <fstream>

namespace hengwen::http {
namespace {

enum class NoProof { not_a_citizen_number, period_upside_down };
BOOST_DESCRIBE_ENUM(NoProof, not_a_citizen_number, period_upside_down)

constexpr std::chrono::hours ahead_of_utc{8};
constexpr std::size_t faults_told = 200;

struct PersonOfNumber {
  std::string citizen_number;
};
BOOST_DESCRIBE_STRUCT(PersonOfNumber, (), (citizen_number))
static_assert(fully_described<PersonOfNumber>);

struct BlindPerson {
  Uuid person;
};
BOOST_DESCRIBE_STRUCT(BlindPerson, (), (person))
static_assert(fully_described<BlindPerson>);

struct ShownFault {
  std::int32_t chain = 0;
  std::int64_t seq = 0;
  LogWrong why = LogWrong::changed;
  Bilingual say;
};
BOOST_DESCRIBE_STRUCT(ShownFault, (), (chain, seq, why, say))
static_assert(fully_described<ShownFault>);

struct LogVerified {
  std::int64_t entries = 0;
  std::int64_t chains = 0;
  std::vector<ShownFault> faults;  // The first 200.
};
BOOST_DESCRIBE_STRUCT(LogVerified, (), (entries, chains, faults))
static_assert(fully_described<LogVerified>);

struct LogFileWish {
  Date from;
  Date to;
  std::string reason;
  std::optional<std::string> password;
};
BOOST_DESCRIBE_STRUCT(LogFileWish, (), (from, to, reason, password))
static_assert(fully_described<LogFileWish>);

// The chains of the caller's part of the tree; of the nation, all.
store::Chains chains_of(Scope const& scope)
{
  if (scope == Scope::below(UnitId{0}))
    return {};
  return {scope.first.county(), scope.last.county()};
}

// The number comes in the body and is told nobody; what it is found by tells nothing of it.
Answer<BlindPerson> find_person(Call& call, PersonOfNumber const& wish)
{
  auto const number = read_citizen_id(trimmed(wish.citizen_number));
  if (!number)
    return refuse(NoProof::not_a_citizen_number, "citizen_number");
  return call.act().write([&](Tx& tx, AuditEntry& entry) -> Answer<BlindPerson> {
    auto const person = store::person_of(tx.vault(), number->signs());
    entry = {.act = AuditAct::person_looked_for,
             .unit = call.session().unit,
             .kind = "log",
             .person = person};
    return BlindPerson{person};
  });
}

Answer<LogVerified> verify(Call& call)
{
  auto const chains = chains_of(call.who().scope);
  auto read = app::read_anchors(call.services.data);
  auto report = store::verify_log(call.database(), read.anchors, chains);
  if (chains.all())
    report.faults.insert(report.faults.begin(), read.faults.begin(), read.faults.end());
  LogVerified out{report.entries, report.chains, {}};
  for (auto const& fault : report.faults)
    if (out.faults.size() < faults_told)
      out.faults.push_back({fault.chain, fault.seq, fault.why, sentence_of(fault)});
  AuditEntry entry{.act = AuditAct::log_verified, .unit = call.session().unit, .kind = "log"};
  note_change(entry, "entries", "", to_text(report.entries));
  note_change(entry, "faults", "", to_text(std::int64_t(report.faults.size())));
  call.act().tell(entry);
  return out;
}

Answer<File<Media::octets>> export_log(Call& call, LogFileWish const& wish)
{
  FileWish const leaving{wish.reason, wish.password};
  TRY(LeavingFile::may_leave(leaving));
  if (wish.to < wish.from)
    return refuse(NoProof::period_upside_down, "to");
  LeavingFile const file{call, leaving,
                         fmt::format("日志 {} {}", to_text(wish.from), to_text(wish.to)), ".txt"};
  call.act().tell(
      {.act = AuditAct::log_exported,
       .unit = call.session().unit,
       .kind = "log",
       .fields = wish.password ? std::vector<std::string>{"password"} : std::vector<std::string>{},
       .reason = std::string{trimmed(wish.reason)}});
  std::ofstream out{file.path(), std::ios::binary};
  out.exceptions(std::ios::badbit | std::ios::failbit);
  call.database().read([&](Tx& tx) {
    store::export_log(tx,
                      {.scope = to_text(call.session().unit),
                       .mark = file.watermark(),
                       .at = call.now,
                       .chains = chains_of(call.who().scope),
                       .from = Instant{wish.from.day - ahead_of_utc},
                       .until = Instant{wish.to.day + Days{1} - ahead_of_utc}},
                      [&](std::string_view piece) { out << piece; });
  });
  out.close();
  return file.answer();
}

}  // namespace

void proof_routes(Routes& on)
{
  on.post("/log/find-person", Right::read_log, find_person,
          "What a person's entries are found by, of a citizen number.");
  on.post("/log/verify", Right::read_log, verify, "Whether every entry is as it was written.");
  on.post("/log/export", Right::read_log, export_log,
          "The log as text or a locked zip, for others to check.");
}

}  // namespace hengwen::http
