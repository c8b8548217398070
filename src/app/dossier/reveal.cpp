// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/reveal.hpp"

#include "base/citizen_id.hpp"
#include "domain/record_types.hpp"
#include "store/audit/log.hpp"
#include "store/personal/child_access.hpp"
#include "store/record/record_fields.hpp"
#include "store/record/sealed_record.hpp"

namespace hengwen::app {
namespace {

using boost::json::object;

constexpr std::chrono::years childhood{14};

std::vector<store::RecordText> records_of(Tx& tx, std::string_view kind, std::int32_t county,
                                          Uuid const& household)
{
  if (kind == "household")
    return {store::household_record(tx, county, household)};
  if (kind == "member")
    return store::member_records(tx, county, household);
  if (kind == "income")
    return store::income_records(tx, county, household);
  if (kind == "expense")
    return store::expense_records(tx, county, household);
  return {};
}

std::string said(object const& fields, std::string_view name)
{
  auto const* value = fields.if_contains(name);
  return value && value->is_string() ? std::string{value->get_string()} : std::string{};
}

// The fields of the record, opened; nothing when it is not one of this household.
std::optional<object> opened(Tx& tx, store::HouseholdPlace at, Uuid const& household,
                             RevealWish const& wish)
{
  auto const id = to_text(wish.record);
  for (auto const& row : records_of(tx, wish.kind, at.county, household)) {
    auto const stored = boost::json::parse(row.record);
    if (said(stored.as_object(), "id") == id)
      return store::record_fields(tx.vault(), wish.kind, row.record);
  }
  return std::nullopt;
}

bool is_secret(RevealWish const& wish)
{
  auto const* type = record_type_named(wish.kind);
  auto const* field = type ? type->field(wish.field) : nullptr;
  return field && field->secret != Secret::none;
}

std::optional<Date> birth_of(object const& fields)
{
  Date birth;
  if (from_text(said(fields, "birth_on"), birth))
    return birth;
  if (auto const number = read_citizen_id(said(fields, "citizen_id")))
    return number->birth();
  return std::nullopt;
}

bool of_a_child(object const& fields, Date today)
{
  auto const birth = birth_of(fields);
  if (!birth)
    return false;
  std::chrono::year_month_day const born{birth->day};
  return std::chrono::sys_days{born + childhood} > today.day;
}

// Lines of income and expense say only the name of the member they are of.
bool names_a_child(Tx& tx, store::HouseholdPlace at, Uuid const& household, object const& fields,
                   Date today)
{
  auto const name = said(fields, "member_name");
  if (name.empty())
    return false;
  auto const members = records_of(tx, "member", at.county, household);
  return std::ranges::any_of(members, [&](store::RecordText const& row) {
    auto const member = store::record_fields(tx.vault(), "member", row.record);
    return said(member, "name") == name && of_a_child(member, today);
  });
}

std::optional<Uuid> person_of(Tx& tx, object const& fields)
{
  auto const number = said(fields, "citizen_id");
  return number.empty() ? std::nullopt : std::optional{store::person_of(tx.vault(), number)};
}

std::int64_t reveals_this_hour(Tx& tx, Act const& act, Session const& session)
{
  return store::acts_since(tx, AuditAct::secret_revealed, session.account.id.uuid,
                           act.now() - std::chrono::hours{1});
}

// By the own right, or because a supervisor agreed not long ago.
bool may_see_child(Tx& tx, Act const& act, Session const& session, store::HouseholdPlace at,
                   RevealWish const& wish)
{
  return may(session.role, Right::reveal_children) ||
         store::child_access_granted(tx, at.county, {wish.kind, wish.record, wish.field},
                                     session.account.id.uuid, act.now() - access_lasts);
}

Verdict may_reveal(Tx& tx, Act const& act, Session const& session)
{
  if (reveals_this_hour(tx, act, session) >= most_reveals_an_hour)
    return refuse(NoReveal::too_many_reveals);
  return allowed;
}

AuditEntry entry_for(AuditAct act, store::HouseholdPlace at, Uuid const& household,
                     RevealWish const& wish)
{
  return {.act = act,
          .unit = at.place,
          .kind = wish.kind,
          .record = household,
          .fields = {wish.field},
          .reason = std::string{trimmed(wish.reason)}};
}

}  // namespace

Answer<bool> is_of_a_child(Tx& tx, store::HouseholdPlace at, Uuid const& household,
                           RevealWish const& wish, Date today)
{
  auto const fields = is_secret(wish) ? opened(tx, at, household, wish) : std::nullopt;
  if (!fields)
    return refuse(NoReveal::not_a_secret, "record");
  return of_a_child(*fields, today) || names_a_child(tx, at, household, *fields, today);
}

Answer<Revealed> reveal(Act const& act, Session const& session, store::HouseholdPlace at,
                        Uuid const& household, RevealWish const& wish, Date today)
{
  if (trimmed(wish.reason).empty())
    return refuse(NoReveal::reason_missing, "reason");
  if (!is_secret(wish))
    return refuse(NoReveal::not_a_secret, "field");
  auto const answer = act.write([&](Tx& tx, AuditEntry& entry) -> Answer<Revealed> {
    auto const fields = opened(tx, at, household, wish);
    if (!fields)
      return refuse(NoReveal::not_a_secret, "record");
    bool const child =
        of_a_child(*fields, today) || names_a_child(tx, at, household, *fields, today);
    if (child && !may_see_child(tx, act, session, at, wish))
      return refuse(NoReveal::child_needs_supervisor);
    TRY(may_reveal(tx, act, session));
    auto const value = said(*fields, wish.field);
    if (value.empty())
      return refuse(NoReveal::nothing_there, "field");
    entry = entry_for(AuditAct::secret_revealed, at, household, wish);
    entry.person = person_of(tx, *fields);
    return Revealed{value, most_reveals_an_hour - reveals_this_hour(tx, act, session) - 1};
  });
  if (!answer &&
      (answer.error().why == "too_many_reveals" || answer.error().why == "child_needs_supervisor"))
    act.tell(entry_for(AuditAct::reveal_refused, at, household, wish));
  return answer;
}

}  // namespace hengwen::app
