// SPDX-License-Identifier: Apache-2.0
#include "http/dossier/routes.hpp"

#include "app/dossier/reveal.hpp"
#include "app/personal/file.hpp"
#include "base/citizen_id.hpp"
#include "http/audit/routes.hpp"
#include "http/dossier/household_filter.hpp"
#include "http/dossier/judgements.hpp"
#include "http/dossier/masked_record.hpp"
#include "http/dossier/timeline.hpp"
#include "http/routes.hpp"
#include "store/database.hpp"
#include "store/dossier/dossiers.hpp"
#include "store/record/record_fields.hpp"
#include "store/record/sealed_record.hpp"

namespace hengwen::http {
namespace {

enum class BadList { limit_out_of_range, bad_cursor, not_a_citizen_number };
BOOST_DESCRIBE_ENUM(BadList, limit_out_of_range, bad_cursor, not_a_citizen_number)

constexpr int most_listed = 100;

struct ListQuery {
  std::string unit;
  std::optional<std::string> search;
  std::optional<std::string> category;
  std::optional<std::string> status;  // "active" or "left".
  std::optional<std::string> after;
  std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(ListQuery, (), (unit, search, category, status, after, limit))

struct ListedHousehold {
  Uuid id;
  std::int32_t county = 0;
  std::string number;
  std::string head_name;
  std::string citizen_id;  // Masked.
  UnitName unit;
  std::string category;
  std::string cause;
  std::int64_t members = 0;
  std::string status;
  Date filed_on;
};
BOOST_DESCRIBE_STRUCT(ListedHousehold, (),
                      (id, county, number, head_name, citizen_id, unit, category, cause, members,
                       status, filed_on))
static_assert(fully_described<ListedHousehold>);

struct HouseholdList {
  std::vector<ListedHousehold> items;
  std::optional<std::string> next;  // The `after` of the next page; absent on the last.
};
BOOST_DESCRIBE_STRUCT(HouseholdList, (), (items, next))

// A dossier: its own fields and the rows of its people, each an object of texts by the names
// that /labels explains.
struct HouseholdPage {
  Uuid id;
  std::int32_t county = 0;
  UnitName unit;
  std::string status;  // "active", "left", "locked" or "destroyed".
  std::optional<Date> locked_on;
  std::optional<std::string> locked_reason;
  boost::json::value household;
  std::vector<boost::json::value> members;
  std::vector<boost::json::value> incomes;
  std::vector<boost::json::value> expenses;
  std::vector<boost::json::value> assets;
  std::vector<JudgementPage> judgements;
  std::vector<TimelineEntry> timeline;
};
BOOST_DESCRIBE_STRUCT(HouseholdPage, (),
                      (id, county, unit, status, locked_on, locked_reason, household, members,
                       incomes, expenses, assets, judgements, timeline))
static_assert(fully_described<HouseholdPage>);

// "place.filed_on.id": what the next page must come behind.
std::string cursor_text(store::HouseholdRow const& row)
{
  return fmt::format("{}.{}.{}", to_text(row.place), to_text(row.filed_on), to_text(row.id));
}

Answer<store::HouseholdCursor> read_cursor(std::string_view text)
{
  store::HouseholdCursor cursor;
  auto const first = text.find('.');
  auto const second = text.find('.', first == text.npos ? first : first + 1);
  if (second == text.npos || !from_text(text.substr(0, first), cursor.place) ||
      !from_text(text.substr(first + 1, second - first - 1), cursor.filed_on) ||
      !from_text(text.substr(second + 1), cursor.id))
    return refuse(BadList::bad_cursor, "after");
  return cursor;
}

ListedHousehold listed(Vault const& vault, store::HouseholdRow const& row)
{
  store::SecretValues const secrets{vault, "household", row.county, row.id, row.sealed};
  return {.id = row.id,
          .county = row.county,
          .number = row.number,
          .head_name = row.head_name,
          .citizen_id = masked(Secret::citizen_number, secrets.at("citizen_id")),
          .unit = {row.unit_code, row.unit_name},
          .category = row.category,
          .cause = row.cause,
          .members = row.members,
          .status = row.active ? "active" : "left",
          .filed_on = row.filed_on};
}

Answer<store::HouseholdQuery> asked(Call const& call, ListQuery const& query)
{
  auto q = TRY(query_of({query.search, query.category, query.status}, call.today));
  q.most = query.limit.value_or(20);
  if (q.most < 1 || q.most > most_listed)
    return refuse(BadList::limit_out_of_range, "limit");
  if (query.after)
    q.after = TRY(read_cursor(*query.after));
  return q;
}

Answer<HouseholdList> list_households(Call& call, ListQuery const& query)
{
  auto q = TRY(asked(call, query));
  q.within = TRY(call.read([&](Tx& tx) { return seen_unit(call, tx, query.unit); })).id;
  if (q.words)
    call.database().read([&](Tx& tx) { store::look_up_words(tx, q); });
  return call.read([&](Tx& tx) -> Answer<HouseholdList> {
    ++q.most;  // One more tells whether there is a next page.
    auto rows = store::households(tx, q);
    HouseholdList list;
    if (int(rows.size()) == q.most) {
      rows.pop_back();
      list.next = cursor_text(rows.back());
    }
    for (auto const& row : rows)
      list.items.push_back(listed(tx.vault(), row));
    return list;
  });
}

// Each with its identity, by which a secret of it is revealed.
std::vector<boost::json::value> shown(Vault const& vault, std::string_view kind,
                                      std::vector<store::RecordText> const& rows)
{
  std::vector<boost::json::value> out;
  for (auto const& row : rows) {
    auto record = masked_record(vault, kind, row.record);
    record["id"] = boost::json::parse(row.record).as_object().at("id");
    out.emplace_back(std::move(record));
  }
  return out;
}

// A locked file is only kept: whoever decides about its end sees what it is, and nobody what a
// destroyed one was.
bool is_closed(Call const& call, store::FileRow const& file)
{
  auto const role = call.session().role;
  return file.destroyed_on || (file.locked_on && !may(role, Right::propose_destruction) &&
                               !may(role, Right::confirm_destruction));
}

void tell_lock(HouseholdPage& page, store::FileRow const& file)
{
  if (file.locked_on)
    page.status = file.destroyed_on ? "destroyed" : "locked";
  page.locked_on = file.locked_on;
  page.locked_reason = file.locked_reason;
}

// Number, years and reason.
HouseholdPage closed_page(store::FileRow const& file)
{
  HouseholdPage page{
      .id = file.id, .county = file.county, .unit = {file.unit_code, file.unit_name}};
  boost::json::object record{{"number", file.number}, {"filed_on", to_text(file.filed_on)}};
  if (file.left_on)
    record["left_on"] = to_text(*file.left_on);
  page.household = std::move(record);
  tell_lock(page, file);
  return page;
}

Answer<store::HouseholdPlace> seen_household(Call const& call, Tx& tx, Uuid const& id)
{
  auto found = store::household_place(tx, id);
  auto const belongs_to = found ? found->place : UnitId{};
  return call.see(std::move(found), belongs_to);
}

// Who has opened which file is part of the log.
Answer<HouseholdPage> household_page(Call& call, Uuid const& id)
{
  return call.act().write([&](Tx& tx, AuditEntry& entry) -> Answer<HouseholdPage> {
    auto const at = TRY(seen_household(call, tx, id));
    entry = {.act = AuditAct::household_opened,
             .unit = at.place,
             .kind = "household",
             .record = id,
             .reason = call.session().opening_reason};
    auto const unit = TRY(call.see(store::unit_by_id(tx, at.place), at.place));
    auto const file = store::file(tx, id).value();
    if (is_closed(call, file))
      return closed_page(file);
    auto const& vault = tx.vault();
    auto const fields =
        store::record_fields(vault, "household", store::household_record(tx, at.county, id).record);
    auto record = masked_record("household", fields);
    record["unit"] = unit.name;  // The place is the program's own word for it.

    HouseholdPage page{.id = id, .county = at.county, .unit = {unit.code, unit.name}};
    page.members = shown(vault, "member", store::member_records(tx, at.county, id));
    page.incomes = shown(vault, "income", store::income_records(tx, at.county, id));
    page.expenses = shown(vault, "expense", store::expense_records(tx, at.county, id));
    page.assets = shown(vault, "asset", store::asset_records(tx, at.county, id));
    page.status = "left";
    for (auto const& row : store::judgement_records(tx, at.county, id)) {
      page.judgements.push_back(judgement_page(store::record_fields(vault, "judgement", row.record),
                                               fields, unit.division));
      auto const& until = page.judgements.back().valid_until;
      if (!until || *until > call.today)
        page.status = "active";
    }
    page.timeline = life_line(tx, call.who().scope, at.county, id);
    page.household = std::move(record);
    tell_lock(page, file);
    return page;
  });
}

struct CitizenNumberWish {
  std::string citizen_number;
};
BOOST_DESCRIBE_STRUCT(CitizenNumberWish, (), (citizen_number))
static_assert(fully_described<CitizenNumberWish>);

// The number comes in the body, so that it stands in no address and no log of a proxy.
Answer<HouseholdList> find_household(Call& call, CitizenNumberWish const& wish)
{
  auto const number = read_citizen_id(trimmed(wish.citizen_number));
  if (!number)
    return refuse(BadList::not_a_citizen_number, "citizen_number");
  auto const [person, household] = call.database().read([&](Tx& tx) {
    auto const of = store::person_of(tx.vault(), number->signs());
    return std::pair{of, store::filed_household(tx, of)};
  });
  return call.act().write([&](Tx& tx, AuditEntry& entry) -> Answer<HouseholdList> {
    entry = {.act = AuditAct::person_looked_for,
             .unit = call.session().unit,
             .kind = "household",
             .person = person,
             .reason = call.session().opening_reason};
    HouseholdList list;
    auto const row = household ? store::one_household(tx, *household, call.today) : std::nullopt;
    if (row && call.who().scope.has(row->place)) {
      entry.record = row->id;
      list.items.push_back(listed(tx.vault(), *row));
    }
    return list;
  });
}

Answer<app::Revealed> reveal(Call& call, Uuid const& id, app::RevealWish const& wish)
{
  auto const at = TRY(call.read([&](Tx& tx) -> Answer<store::HouseholdPlace> {
    auto const place = TRY(seen_household(call, tx, id));
    if (is_closed(call, store::file(tx, id).value()))
      return refuse(app::NoFile::household_locked);
    return place;
  }));
  return app::reveal(call.act(), call.session(), at, id, wish, call.today);
}

Answer<EntryList> who_opened(Call& call, Uuid const& id)
{
  return call.read([&](Tx& tx) -> Answer<EntryList> {
    auto const at = TRY(seen_household(call, tx, id));
    // Before it was a household it was an application, and its papers are there still.
    std::vector<Uuid> files{id};
    if (auto const dossier = store::dossier_of_household(tx, at.county, id))
      files.push_back(*dossier);
    EntryList out;
    for (auto const& row : store::log_entries(
             tx, {.within = call.who().scope, .records = files, .most = most_listed}))
      out.items.push_back(shown_entry(call, row));
    return out;
  });
}

}  // namespace

void dossier_routes(Routes& on)
{
  on.get("/households", Right::open_households, list_households,
         "Households of a union, by name, category and status.");
  on.get("/households/{id}", Right::open_households, household_page,
         "One dossier: people, incomes, judgements in plain words, and all that was done.");
  on.get("/households/{id}/access", Right::open_households, who_opened,
         "Who opened this file, and what was revealed of it.");
  on.post("/households/find", Right::open_households, find_household,
          "The household in which a person is filed, by citizen number.");
  on.post("/households/{id}/reveal", Right::reveal_secrets, reveal,
          "One secret in full, for a reason.");
}

}  // namespace hengwen::http
