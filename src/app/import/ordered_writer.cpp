// SPDX-License-Identifier: Apache-2.0
#include "app/import/ordered_writer.hpp"

#include "app/import/base_union_writer.hpp"
#include "app/import/dossier_numbers.hpp"
#include "app/import/household_writer.hpp"
#include "app/import/import_findings.hpp"
#include "app/import/import_log.hpp"
#include "store/planning/planning.hpp"

namespace hengwen::app {
namespace {

constexpr int attempts = 3;
constexpr std::chrono::seconds patience{3};

// The turn does not come: perhaps the one before waits for us.
struct GivesWay {};

// What two people at once can run into, and a second look settles.
bool may_be_a_race(ConstraintBroken const& broken)
{
  return broken.constraint.ends_with("_key") || broken.constraint.ends_with("_pkey") ||
         broken.constraint == "household_by_number" || broken.constraint == "household_filed_once";
}

RowFinding meaning(ConstraintBroken const& broken, RecordType const& type)
{
  if (broken.constraint == "judgements_overlap")
    return row_finding(LinkFault::judgements_overlap, "valid_from");
  if (broken.constraint == "household_by_number")
    return row_finding(LinkFault::number_taken, "number");
  if (broken.constraint == "campaign_code_key")
    return row_finding(LinkFault::code_taken, "code");
  return row_finding(LinkFault::constraint_broken, type.key.empty() ? "" : type.key.front(),
                     broken.constraint);
}

// Versions of one household, which stand side by side, move each other's ends; base unions
// stand below each other.
bool may_overlap(std::string_view kind)
{
  return kind != "judgement" && kind != "base_union";
}

bool disjoint(std::set<std::string_view> const& a, std::set<std::string_view> const& b)
{
  return std::ranges::none_of(a, [&](auto const& one) { return b.contains(one); });
}

}  // namespace

OrderedWriter::OrderedWriter(Database& database, store::ImportJob const& job,
                             std::vector<PlannedSheet> const& plan,
                             std::vector<store::ImportSheet> sheets, TriedPersons const& tried)
    : database_{database}, job_{job}, plan_{plan}, tried_{tried}, sheets_{std::move(sheets)}
{
}

OrderedWriter::~OrderedWriter()
{
  for (auto const& flight : flights_)
    flight->ended.wait();
}

bool OrderedWriter::may_start(PreparedRows const& next) const
{
  if (idle())
    return true;
  return flights_.size() == 1 && !job_.dry_run && last().rows.plan == next.rows.plan &&
         may_overlap(next.rows.type->kind) && !next.repeats() &&
         disjoint(last().persons(), next.persons());
}

void OrderedWriter::start(PreparedRows&& next)
{
  auto const before = idle() ? std::shared_future<void>{} : flights_.back()->ended;
  flights_.push_back(std::make_unique<Flight>(Flight{{std::move(next), {}, {}}, before, {}}));
  flights_.back()->ended = std::async(std::launch::async, [this, &flight = *flights_.back()] {
                             write_all(flight);
                           }).share();
}

OrderedWriter::Written OrderedWriter::finish_first()
{
  auto const first = std::move(flights_.front());
  flights_.pop_front();
  first->ended.get();
  return std::move(first->written);
}

void OrderedWriter::write_all(Flight& flight)
{
  auto const rows = flight.written.batch.to_write();
  if (!rows.which.empty())
    write(flight, rows);
  wait_for_turn(flight);
  flight.written.sheet = sheets_[rows.rows.plan];
}

void OrderedWriter::wait_for_turn(Flight& flight)
{
  if (flight.before.valid())
    flight.before.get();
}

void OrderedWriter::write(Flight& flight, RowsToWrite const& rows, int attempt)
{
  try {
    return write_as(flight, rows, nullptr);
  } catch (GivesWay const&) {
  } catch (NumbersTurnedOutOtherwise const&) {
  } catch (ConstraintBroken const& broken) {
    wait_for_turn(flight);
    if (attempt == attempts || !may_be_a_race(broken)) {
      if (rows.which.size() > 1)
        return write_halves(flight, rows);
      auto const refused = meaning(broken, rows.type());
      return write_as(flight, rows, &refused);
    }
  }
  wait_for_turn(flight);
  write(flight, rows.only(rows.which), attempt + 1);
}

// One row of the batch breaks a rule that only the database knows: look for it.
void OrderedWriter::write_halves(Flight& flight, RowsToWrite const& rows)
{
  auto const half = rows.which.begin() + std::ptrdiff_t(rows.which.size() / 2);
  write(flight, rows.only({rows.which.begin(), half}));
  write(flight, rows.only({half, rows.which.end()}));
}

void OrderedWriter::write_as(Flight& flight, RowsToWrite const& rows, RowFinding const* refused)
{
  auto written = database_.write([&](Tx& tx) -> InTransaction {
    store::look_up_by_key(tx);
    store::commit_without_waiting(tx);
    WriteMode const mode{job_.id, job_.dry_run, job_.unit, tried_};
    auto fates = write_records(tx, rows, mode, refused);
    if (flight.before.valid() && flight.before.wait_for(patience) != std::future_status::ready)
      throw GivesWay{};
    wait_for_turn(flight);
    if (rows.foretold)
      move_series(tx, *rows.foretold);
    if (!job_.dry_run)
      mark_to_reckon(tx, rows, fates, marked_);
    auto sheet = note(tx, rows, fates);
    if (!job_.dry_run)
      tell_rows(tx, job_, rows, fates);
    return {std::move(fates), std::move(sheet)};
  });
  sheets_[rows.rows.plan] = written.sheet;
  mark(rows, written.fates);
  flight.written.took_numbers |= flight.written.batch.foretold && !rows.foretold;
  flight.written.done.push_back({rows.which, std::move(written.fates)});
}

Fates OrderedWriter::write_records(Tx& tx, RowsToWrite const& rows, WriteMode const& mode,
                                   RowFinding const* refused) const
{
  if (!refused)
    return rows.type().kind == "base_union" ? write_base_unions(tx, rows, mode)
                                            : write_rows(tx, rows, mode);
  Fates out(rows.which.size());
  for (auto& fate : out)
    fate.findings.push_back(*refused);
  return out;
}

// What was found, and how far the sheet and the workbook are read.
store::ImportSheet OrderedWriter::note(Tx& tx, RowsToWrite const& rows, Fates const& fates) const
{
  auto sheet = sheets_[rows.rows.plan];
  std::vector<store::ImportFinding> findings;
  for (std::size_t n = 0; n < fates.size(); ++n) {
    auto const& fate = fates[n];
    ++sheet.rows;
    ++(fate.fate == Fate::added     ? sheet.added
       : fate.fate == Fate::changed ? sheet.changed
       : fate.fate == Fate::same    ? sheet.same
                                    : sheet.bad);
    bool const noticed = !fate.findings.empty() || !rows.row(n).findings.empty();
    sheet.warned += fate.fate != Fate::bad && noticed;
    note_findings(findings, plan_[rows.rows.plan], sheet.position, rows.row(n), fate.findings);
  }
  sheet.reached = std::int32_t(rows.row(fates.size() - 1).number);
  store::add_findings(tx, job_.id, job_.unit, findings);
  store::count_import_sheet(tx, sheet);
  store::advance_import(tx, job_.id, std::int64_t(rows.rows.bytes_read));
  return sheet;
}

void OrderedWriter::mark(RowsToWrite const& rows, Fates const& fates)
{
  if (!tells_the_household(rows.type().kind))
    return;
  for (std::size_t n = 0; n < fates.size(); ++n)
    if (fates[n].fate == Fate::added || fates[n].fate == Fate::changed)
      marked_.insert(household_of(rows, fates, n).second);
}

}  // namespace hengwen::app
