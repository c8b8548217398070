// SPDX-License-Identifier: Apache-2.0
#include "app/import/run_import.hpp"

#include "app/dossier/reckon_judgements.hpp"
#include "app/import/base_union_writer.hpp"
#include "app/import/household_writer.hpp"
#include "app/import/import_findings.hpp"
#include "app/import/row_source.hpp"
#include "store/planning/planning.hpp"

#include <limits>
#include <set>

namespace hengwen::app {
namespace {

constexpr int attempts = 3;

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

class ImportRun {
public:
  ImportRun(Database& database, store::ImportJob const& job, std::vector<PlannedSheet> const& plan,
            std::vector<store::ImportSheet> sheets, std::uint64_t bytes_total,
            ImportControl const& control)
      : database_{database},
        job_{job},
        plan_{plan},
        sheets_{std::move(sheets)},
        bytes_total_{bytes_total},
        control_{control},
        links_{database, job.unit}
  {
  }

  void take(CheckedRows&&);

  // Heads whose rows were refused by an earlier run of this job.
  void recall(std::size_t position, std::set<std::uint32_t> rows)
  {
    recalled_[position] = std::move(rows);
  }

private:
  struct Written {
    Fates fates;
    store::ImportSheet sheet;
  };

  void write(RowsToWrite const&, bool last, int attempt = 1);
  Written write_once(Tx&, RowsToWrite const&, std::uint32_t reached, RowFinding const* refused);
  void remember(RowsToWrite const&, Fates const&);
  void remember_refused(CheckedRows const&);
  void write_halves(RowsToWrite const&, bool last);

  Database& database_;
  store::ImportJob const& job_;
  std::vector<PlannedSheet> const& plan_;
  std::vector<store::ImportSheet> sheets_;
  std::uint64_t bytes_total_;
  ImportControl const& control_;
  Links links_;
  RowIdentities identities_;
  TriedPersons tried_;
  MarkedHouseholds marked_;
  std::map<std::size_t, std::set<std::uint32_t>> recalled_;
};

void ImportRun::take(CheckedRows&& rows)
{
  auto const places = links_.resolve(rows);
  auto const identities = identities_.give(rows);
  remember_refused(rows);
  RowsToWrite to_write{rows, places, identities, {}};
  auto const reached = std::uint32_t(sheets_[rows.plan].reached);
  for (std::size_t i = 0; i < rows.rows.size(); ++i)
    if (rows.rows[i].number > reached)
      to_write.which.push_back(i);
  if (!to_write.which.empty())
    write(to_write, rows.last);
  if (control_.progress)
    control_.progress(sheets_[rows.plan], rows.bytes_read, bytes_total_);
}

void ImportRun::write(RowsToWrite const& rows, bool last, int attempt)
{
  auto const reached = rows.row(rows.which.size() - 1).number;
  try {
    auto const written =
        database_.write([&](Tx& tx) { return write_once(tx, rows, reached, nullptr); });
    sheets_[rows.rows.plan] = written.sheet;
    remember(rows, written.fates);
  } catch (ConstraintBroken const& broken) {
    if (attempt < attempts && may_be_a_race(broken))
      return write(rows, last, attempt + 1);
    if (rows.which.size() > 1)
      return write_halves(rows, last);
    auto const refused = meaning(broken, rows.type());
    auto const written =
        database_.write([&](Tx& tx) { return write_once(tx, rows, reached, &refused); });
    sheets_[rows.rows.plan] = written.sheet;
    remember(rows, written.fates);
  }
}

// One row of the batch breaks a rule that only the database knows: look for it.
void ImportRun::write_halves(RowsToWrite const& rows, bool last)
{
  auto const half = rows.which.begin() + std::ptrdiff_t(rows.which.size() / 2);
  write({rows.rows, rows.places, rows.identities, {rows.which.begin(), half}}, false);
  write({rows.rows, rows.places, rows.identities, {half, rows.which.end()}}, last);
}

ImportRun::Written ImportRun::write_once(Tx& tx, RowsToWrite const& rows, std::uint32_t reached,
                                         RowFinding const* refused)
{
  store::look_up_by_key(tx);
  store::commit_without_waiting(tx);
  WriteMode const mode{job_.id, job_.dry_run, job_.unit, tried_, marked_};
  Written out{{}, sheets_[rows.rows.plan]};
  if (refused) {
    out.fates.resize(1);
    out.fates[0].findings.push_back(*refused);
  } else if (rows.type().kind == "base_union") {
    out.fates = write_base_unions(tx, rows, mode);
  } else {
    out.fates = write_rows(tx, rows, mode);
  }
  std::vector<store::ImportFinding> findings;
  for (std::size_t n = 0; n < out.fates.size(); ++n) {
    auto const& fate = out.fates[n];
    ++out.sheet.rows;
    ++(fate.fate == Fate::added     ? out.sheet.added
       : fate.fate == Fate::changed ? out.sheet.changed
       : fate.fate == Fate::same    ? out.sheet.same
                                    : out.sheet.bad);
    bool const noticed = !fate.findings.empty() || !rows.row(n).findings.empty();
    out.sheet.warned += fate.fate != Fate::bad && noticed;
    note_findings(findings, plan_[rows.rows.plan], out.sheet.position, rows.row(n), fate.findings);
  }
  out.sheet.reached = std::int32_t(reached);
  store::add_findings(tx, job_.id, findings);
  store::count_import_sheet(tx, out.sheet);
  store::advance_import(tx, job_.id, std::int64_t(rows.rows.bytes_read));
  return out;
}

// What later sheets may refer to.
void ImportRun::remember(RowsToWrite const& rows, Fates const& fates)
{
  auto const kind = rows.type().kind;
  auto const handle = Links::handle_of(kind);
  for (std::size_t n = 0; n < fates.size(); ++n) {
    auto const& fate = fates[n];
    if (fate.fate == Fate::bad) {
      if (kind == "household" && !rows.row(n).bad())
        links_.remember_refused(rows.text(n, "citizen_id"), Links::Refused::elsewhere);
      continue;
    }
    if (kind == "campaign")
      links_.remember_campaign(rows.text(n, "code"));
    if (handle) {
      UnitId unit;
      from_text(rows.text(n, "unit"), unit);
      bool const active = kind != "household" || !rows.maybe(n, "left_on");
      links_.remember(handle->kind, rows.text(n, handle->field), unit,
                      {rows.place(n).county, fate.id, active});
    }
    if (fate.fate == Fate::same)
      continue;
    if (tells_the_household(kind))
      marked_.insert(household_of(rows, fates, n).second);
    if (!job_.dry_run)
      continue;
    auto const citizen = std::string{
        kind == "household" || kind == "member" ? rows.text(n, "citizen_id") : std::string_view{}};
    if (kind == "household")
      tried_.insert_or_assign(citizen, TriedPerson{rows.place(n).county, fate.id, true});
    else if (kind == "member" && !citizen.empty() && rows.text(n, "counted") != "false")
      tried_.insert_or_assign(citizen, TriedPerson{rows.place(n).household->county,
                                                   rows.place(n).household->id, false});
  }
}

void ImportRun::remember_refused(CheckedRows const& rows)
{
  if (rows.type->kind != "household")
    return;
  auto const field = rows.type->index("citizen_id");
  auto const& recalled = recalled_[rows.plan];
  for (std::size_t i = 0; i < rows.rows.size(); ++i)
    if (auto const& head = rows.of(i)[field]) {
      if (recalled.contains(rows.rows[i].number))
        links_.remember_refused(*head, Links::Refused::elsewhere);
      else if (rows.rows[i].bad())
        links_.remember_refused(*head, Links::Refused::once);
    }
}

std::vector<store::ImportSheet> sheets_of(Database& database, store::ImportJob const& job,
                                          std::vector<PlannedSheet> const& plan,
                                          std::uint64_t bytes_total)
{
  using Said = std::optional<std::string>;
  return database.write([&](Tx& tx) {
    store::measure_import(tx, job.id, std::int64_t(bytes_total));
    for (std::size_t i = 0; i < plan.size(); ++i) {
      auto const& sheet = plan[i];
      store::add_import_sheet(
          tx, {.import = job.id,
               .position = std::int32_t(i),
               .sheet = sheet.name,
               .kind = sheet.type ? Said{std::string{sheet.type->kind}} : Said{},
               .refusal_why = sheet.refusal ? Said{sheet.refusal->why} : Said{},
               .refusal_where = sheet.refusal ? Said{sheet.refusal->where} : Said{}});
    }
    return store::import_sheets(tx, {job.id});
  });
}

// Households that an earlier run of this job refused for belonging elsewhere.
void recall_refused(Database& database, store::ImportJob const& job, ImportRun& run,
                    std::vector<store::ImportSheet> const& sheets)
{
  for (auto const& sheet : sheets) {
    if (sheet.kind != "household" || sheet.reached == 0)
      continue;
    std::set<std::uint32_t> rows;
    auto const all = database.read([&](Tx& tx) {
      return store::findings_of_rows(tx, job.id, sheet.position, 0,
                                     std::numeric_limits<std::int32_t>::max());
    });
    for (auto const& one : all)
      if (one.why == "filed_elsewhere" || one.why == "in_another_household")
        rows.insert(std::uint32_t(one.row));
    run.recall(std::size_t(sheet.position), std::move(rows));
  }
}

ImportEnd load(Database& database, store::ImportJob const& job, std::filesystem::path const& file,
               Date today, ImportControl const& control)
{
  auto book = sheet::Workbook::open(file);
  if (!book)
    return {store::ImportState::refused, book.error()};
  auto const plan = plan_workbook(*book);
  if (!plan)
    return {store::ImportState::refused, plan.error()};
  auto const sheets = sheets_of(database, job, *plan, book->bytes_total());
  ImportRun run{database, job, *plan, sheets, book->bytes_total(), control};
  recall_refused(database, job, run, sheets);
  RowSource source{*book, *plan, today};
  while (auto rows = source.next()) {
    if (control.leave && *control.leave)
      return {store::ImportState::running};
    if (control.cancel && *control.cancel)
      return {store::ImportState::cancelled};
    run.take(*std::move(rows));
  }
  if (auto const verdict = source.verdict(); !verdict)
    return {store::ImportState::refused, verdict.error()};
  return {};
}

}  // namespace

ImportEnd run_import(Database& database, store::ImportJob const& job,
                     std::filesystem::path const& file, Date today, ImportControl const& control)
{
  auto const end = load(database, job, file, today, control);
  if (end.state == store::ImportState::running)
    return end;
  // Also after a run that stopped half-way: what is in is in.
  if (!job.dry_run)
    reckon_judgements(database);
  database.write([&](Tx& tx) { store::finish_import(tx, job.id, end.state, end.refusal); });
  return end;
}

}  // namespace hengwen::app
