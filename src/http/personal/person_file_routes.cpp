// SPDX-License-Identifier: Apache-2.0
#include "http/dossier/household_filter.hpp"
#include "http/personal/export_list.hpp"
#include "http/personal/own_copy.hpp"
#include "http/personal/page.hpp"
#include "http/personal/routes.hpp"
#include "http/routes.hpp"

namespace hengwen::http {
namespace {

constexpr int most_openings = 2000;

struct ExportWish {
  std::string unit;
  std::optional<std::string> search;
  std::optional<std::string> category;
  std::optional<std::string> status;
  std::string reason;
  std::optional<std::string> password;
};
BOOST_DESCRIBE_STRUCT(ExportWish, (), (unit, search, category, status, reason, password))
static_assert(fully_described<ExportWish>);

// What was asked of the list, for the entry that tells of it.
std::vector<std::string> asked_fields(ExportWish const& wish)
{
  std::vector<std::string> out;
  if (wish.search)
    out.emplace_back("search");
  if (wish.category)
    out.emplace_back("category");
  if (wish.status)
    out.emplace_back("status");
  if (wish.password)
    out.emplace_back("password");
  return out;
}

Answer<File<Media::octets>> export_list(Call& call, ExportWish const& wish)
{
  FileWish const leaving{wish.reason, wish.password};
  TRY(LeavingFile::may_leave(leaving));
  auto query = TRY(query_of({wish.search, wish.category, wish.status}, call.today));
  auto const unit = TRY(call.read([&](Tx& tx) { return seen_unit(call, tx, wish.unit); }));
  query.within = unit.id;
  call.database().read([&](Tx& tx) { store::look_up_words(tx, query); });
  LeavingFile const file{call, leaving, "困难职工家庭 " + unit.name};
  TRY(call.act().write([&](Tx& tx, AuditEntry& entry) -> Verdict {
    auto const count = TRY(write_list(tx, file, query));
    entry.act = AuditAct::persons_exported;
    entry.unit = unit.id;
    entry.kind = "household";
    entry.reason = trimmed(wish.reason);
    entry.fields = asked_fields(wish);
    note_change(entry, "count", "", to_text(count));
    return allowed;
  }));
  return file.answer();
}

Answer<File<Media::octets>> give_own_copy(Call& call, Uuid const& household, FileWish const& wish)
{
  TRY(LeavingFile::may_leave(wish));
  auto const seen = call.read([&](Tx& tx) { return store::file(tx, household); });
  auto const of = TRY(call.see(seen, seen ? seen->place : UnitId{}));
  if (of.destroyed_on)
    return refuse(NoDestruction::already_destroyed);
  // Whose role it was stands with the accounts, which nobody sees from a scope.
  auto const openings =
      call.database().read([&](Tx& tx) { return store::who_opened(tx, of, most_openings); });
  LeavingFile const file{call, wish, "本人信息副本 " + of.number};
  TRY(call.act().write([&](Tx& tx, AuditEntry& entry) -> Verdict {
    write_own_copy(tx, file, call.who().scope, of, openings);
    app::tell(entry, AuditAct::own_copy_given, of, wish.reason);
    if (wish.password)
      entry.fields.emplace_back("password");
    return allowed;
  }));
  return file.answer();
}

}  // namespace

void person_file_routes(Routes& on)
{
  on.post("/households/export", Right::export_persons, export_list,
          "A list of households as a workbook or a locked zip, with citizen numbers masked.");
  on.post("/households/{id}/own-copy", Right::answer_requests, give_own_copy,
          "Everything held about a household, readable, for the person who asked.");
}

}  // namespace hengwen::http
