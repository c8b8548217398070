// SPDX-License-Identifier: Apache-2.0
#include "http/audit/routes.hpp"

#include "base/words.hpp"
#include "domain/record_types.hpp"
#include "http/dossier/masked_record.hpp"
#include "http/problem.hpp"

namespace hengwen::http {
namespace {

enum class BadLogQuery { limit_out_of_range, bad_cursor };
BOOST_DESCRIBE_ENUM(BadLogQuery, limit_out_of_range, bad_cursor)

constexpr int most_listed = 200;
constexpr std::chrono::hours ahead_of_utc{8};

struct LogListQuery {
  std::optional<std::string> unit;  // The own one when nothing is said.
  std::optional<Uuid> person;       // The blind index that POST /log/find-person tells.
  std::optional<Uuid> record;
  std::optional<std::string> account;
  std::optional<AuditAct> act;
  std::optional<Date> from;  // First and last day, both included.
  std::optional<Date> to;
  std::optional<std::string> after;
  std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(LogListQuery, (),
                      (unit, person, record, account, act, from, to, after, limit))

struct ShownWholeEntry {
  std::int32_t chain = 0;
  std::int64_t seq = 0;
  Instant at;
  std::string account_name;
  std::optional<std::string> acting_for;
  std::optional<UnitName> unit;
  std::optional<std::string> peer;
  AuditAct act = AuditAct::nothing;
  Bilingual say;
  std::optional<std::string> kind;
  std::optional<Uuid> record;
  std::vector<std::string> fields;
  std::optional<std::string> reason;
  std::optional<std::string> request_id;
  std::map<std::string, std::string> before;  // Secrets masked.
  std::map<std::string, std::string> after;
  std::optional<std::string> previous_hash;
  std::string hash;
};
BOOST_DESCRIBE_STRUCT(ShownWholeEntry, (),
                      (chain, seq, at, account_name, acting_for, unit, peer, act, say, kind, record,
                       fields, reason, request_id, before, after, previous_hash, hash))
static_assert(fully_described<ShownWholeEntry>);

struct ShownAct {
  AuditAct act = AuditAct::nothing;
  std::string zh;
  std::string en;
};
BOOST_DESCRIBE_STRUCT(ShownAct, (), (act, zh, en))
static_assert(fully_described<ShownAct>);

struct ActList {
  std::vector<ShownAct> items;
};
BOOST_DESCRIBE_STRUCT(ActList, (), (items))

Bilingual said(AuditAct act)
{
  auto const& words = act_labels();
  auto const found = words.find(std::string{word_of(act)});
  return found == words.end() ? Bilingual{std::string{word_of(act)}, std::string{word_of(act)}}
                              : found->second;
}

// People say why in their own words; the program with a word of its own, which has a sentence.
std::optional<std::string> reason_in(Call const& call, AuditAct act,
                                     std::optional<std::string> const& reason)
{
  if (!reason)
    return {};
  auto const in_language = [&](auto const& both) {
    return call.language == Language::en ? both.en : both.zh;
  };
  if (act == AuditAct::dossier_step_taken)
    if (auto const found = step_labels().steps.find(*reason); found != step_labels().steps.end())
      return in_language(found->second);
  if (act == AuditAct::account_act_refused)
    if (auto const sentence = sentence_of({*reason, {}}))
      return in_language(*sentence);
  return reason;
}

std::optional<UnitName> unit_name(std::optional<std::string> const& code,
                                  std::optional<std::string> const& name)
{
  return code ? std::optional{UnitName{*code, name.value_or("")}} : std::nullopt;
}

std::vector<std::string> split(std::optional<std::string> const& words)
{
  std::vector<std::string> out;
  std::string_view rest = words ? std::string_view{*words} : std::string_view{};
  while (!rest.empty()) {
    auto const word = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    out.emplace_back(word);
  }
  return out;
}

// "2026-11-22T03:20:00.250000Z.420106.17": what the next page must come behind.
std::string cursor_text(store::LogEntry const& row)
{
  return fmt::format("{}~{}~{}", to_text(row.at), row.chain, row.seq);
}

Answer<store::LogCursor> read_cursor(std::string_view text)
{
  store::LogCursor cursor;
  auto const first = text.find('~');
  auto const second = text.find('~', first == text.npos ? first : first + 1);
  if (second == text.npos || !from_text(text.substr(0, first), cursor.at) ||
      !from_text(text.substr(first + 1, second - first - 1), cursor.place.chain) ||
      !from_text(text.substr(second + 1), cursor.place.seq))
    return refuse(BadLogQuery::bad_cursor, "after");
  return cursor;
}

std::optional<Instant> start_of(std::optional<Date> day, Days plus = Days{0})
{
  return day ? std::optional{Instant{day->day + plus - ahead_of_utc}} : std::nullopt;
}

Answer<store::LogQuery> asked(LogListQuery const& query)
{
  store::LogQuery q{.person = query.person,
                    .records = query.record ? std::vector{*query.record} : std::vector<Uuid>{},
                    .account = query.account,
                    .act = query.act,
                    .from = start_of(query.from),
                    .until = start_of(query.to, Days{1}),
                    .most = query.limit.value_or(50)};
  if (q.most < 1 || q.most > most_listed)
    return refuse(BadLogQuery::limit_out_of_range, "limit");
  if (query.after)
    q.after = TRY(read_cursor(*query.after));
  return q;
}

// What was asked of the log, for the entry that tells of it.
std::vector<std::string> asked_fields(LogListQuery const& query)
{
  std::vector<std::string> out;
  auto const add = [&](bool said, char const* name) {
    if (said)
      out.emplace_back(name);
  };
  add(query.person.has_value(), "person");
  add(query.record.has_value(), "record");
  add(query.account.has_value(), "account");
  add(query.act.has_value(), "act");
  add(query.from || query.to, "time");
  add(query.after.has_value(), "after");
  return out;
}

Answer<EntryList> list_log(Call& call, LogListQuery const& query)
{
  auto q = TRY(asked(query));
  return call.act().write([&](Tx& tx, AuditEntry& entry) -> Answer<EntryList> {
    auto const unit = query.unit ? TRY(seen_unit(call, tx, *query.unit)).id : call.session().unit;
    q.within = Scope::below(unit);
    entry.act = AuditAct::log_read;
    entry.unit = unit;
    entry.fields = asked_fields(query);
    entry.record = query.record;
    entry.person = query.person;
    int const most = q.most;
    auto asked_for_more = q;
    asked_for_more.most = most + 1;
    auto rows = store::log_entries(tx, asked_for_more);
    EntryList out;
    if (int(rows.size()) > most) {
      rows.pop_back();
      out.next = cursor_text(rows.back());
    }
    for (auto const& row : rows)
      out.items.push_back(shown_entry(call, row));
    return out;
  });
}

// A field of this name, of that kind of record; of an entry about no record, what the name stands
// for elsewhere. People are named in many, but only files of families keep names secret, and an
// application is one.
Secret secret_named(std::string_view field, std::string_view kind)
{
  if (auto const* type = record_type_named(kind))
    return type->field(field) ? type->field(field)->secret : Secret::none;
  bool const of_a_family = kind == "dossier";
  for (auto const& other : record_types()) {
    auto const* known = other.field(field);
    if (known && known->secret != Secret::none && (of_a_family || known->secret != Secret::name))
      return known->secret;
  }
  return Secret::none;
}

// Whoever reads the log learns that a secret was changed, not what it is.
std::map<std::string, std::string> masked_fields(std::string_view kind,
                                                 std::map<std::string, std::string> fields)
{
  for (auto& [name, value] : fields)
    value = masked(secret_named(name, kind), value);
  return fields;
}

std::string hex(Bytes const& bytes)
{
  return to_text(bytes).substr(2);
}

Answer<ShownWholeEntry> one_entry(Call& call, std::int32_t const& chain, std::int64_t const& seq)
{
  return call.act().write([&](Tx& tx, AuditEntry& told) -> Answer<ShownWholeEntry> {
    auto const row = store::log_entry(tx, {chain, seq});
    if (!row)
      return refuse(NoAccess::not_found);
    told = {.act = AuditAct::log_read,
            .unit = call.session().unit,
            .record = row->record,
            .person = row->person,
            .fields = {"detail"}};
    auto const detail = store::detail_of(tx, *row);
    return ShownWholeEntry{.chain = row->chain,
                           .seq = row->seq,
                           .at = row->at,
                           .account_name = row->account_name,
                           .acting_for = row->acting_for,
                           .unit = unit_name(row->unit, row->unit_name),
                           .peer = row->peer,
                           .act = row->act,
                           .say = said(row->act),
                           .kind = row->kind,
                           .record = row->record,
                           .fields = split(row->fields),
                           .reason = reason_in(call, row->act, row->reason),
                           .request_id = row->request_id,
                           .before = masked_fields(row->kind.value_or(""), detail.before),
                           .after = masked_fields(row->kind.value_or(""), detail.after),
                           .previous_hash = row->previous_hash
                                                ? std::optional{hex(*row->previous_hash)}
                                                : std::nullopt,
                           .hash = hex(row->hash)};
  });
}

Answer<ActList> list_acts(Call&)
{
  ActList out;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<AuditAct>>([&](auto act) {
    if (act.value == AuditAct::nothing)
      return;
    auto const say = said(act.value);
    out.items.push_back({act.value, say.zh, say.en});
  });
  return out;
}

}  // namespace

ShownEntry shown_entry(Call const& call, store::LogEntry const& row)
{
  return {.chain = row.chain,
          .seq = row.seq,
          .at = row.at,
          .account = row.account,
          .account_name = row.account_name,
          .acting_for = row.acting_for,
          .unit = unit_name(row.unit, row.unit_name),
          .peer = row.peer,
          .act = row.act,
          .say = said(row.act),
          .kind = row.kind,
          .record = row.record,
          .fields = split(row.fields),
          .reason = reason_in(call, row.act, row.reason),
          .request_id = row.request_id};
}

void audit_routes(Routes& on)
{
  on.get("/log", Right::read_log, list_log, "Entries of the log, the latest first.");
  on.get("/log/acts", Right::read_log, list_acts, "What acts are called.");
  on.get("/log/{chain}/{seq}", Right::read_log, one_entry,
         "One entry with what was before and after.");
}

}  // namespace hengwen::http
