// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/likenesses.hpp"

#include "base/narrow.hpp"
#include "store/audit/log.hpp"
#include "store/dossier/likenesses.hpp"
#include "store/record/fill_tokens.hpp"
#include "store/record/name_tokens.hpp"
#include "store/record/sealed_record.hpp"

namespace hengwen::app {
namespace {

Answer<PersonSought> sought(LikenessWish const& wish)
{
  PersonSought out{.name = std::string{trimmed(wish.name)}, .birth_on = wish.birth_on};
  if (out.name.empty())
    return refuse(NoLikeness::name_missing, "name");
  if (wish.citizen_id && !compact(*wish.citizen_id).empty()) {
    out.number = number_signs(*wish.citizen_id);
    if (!out.number)
      return refuse(NoLikeness::not_a_citizen_number, "citizen_id");
  }
  if (wish.account && !compact(*wish.account).empty())
    out.account = compact(*wish.account);
  return out;
}

store::LikeQuery query_of(Vault const& vault, PersonSought const& person, Date today)
{
  store::LikeQuery q{.today = today};
  if (person.number) {
    q.persons.push_back(store::person_of(vault, *person.number));
    for (auto const& near : near_numbers(*person.number, today))
      q.persons.push_back(store::person_of(vault, near.signs));
  }
  for (auto const& birth : births_of(person))
    q.name_tokens.push_back(store::name_token(vault, person.name, to_text(birth)));
  if (person.account)
    q.account_token = store::account_token(vault, *person.account);
  return q;
}

PersonFiled opened(Vault const& vault, store::LikeRow const& row)
{
  store::SecretValues const secrets{vault, row.kind, row.county, row.id, row.sealed};
  PersonFiled out{.head = row.kind == "household",
                  .number = secrets.find("citizen_id"),
                  .name = secrets.find("name").value_or(row.head_name),
                  .birth_on = {},
                  .account = secrets.find("account")};
  Date birth;
  if (auto const text = secrets.find("birth_on"); text && from_text(*text, birth))
    out.birth_on = birth;
  return out;
}

FileStatus status_of(store::LikeRow const& row)
{
  if (row.locked)
    return FileStatus::locked;
  return row.active ? FileStatus::active : FileStatus::left;
}

// Tells whom somebody looked for and by what, and what came out; of the files only how many.
AuditEntry entry_for(Tx& tx, UnitId unit, PersonSought const& person, Session const& session,
                     std::vector<ToldFile> const& files)
{
  AuditEntry entry{.act = AuditAct::likeness_looked_for,
                   .unit = unit,
                   .kind = "household",
                   .fields = {"name"},
                   .reason = session.opening_reason};
  if (person.number) {
    entry.person = store::person_of(tx.vault(), *person.number);
    entry.fields.emplace_back("citizen_id");
  }
  if (person.birth_on)
    entry.fields.emplace_back("birth_on");
  if (person.account)
    entry.fields.emplace_back("account");
  entry.after["name"] = person.name;
  entry.after["files"] = to_text(files.size());
  return entry;
}

}  // namespace

std::vector<LikeFile> files_like(Tx& tx, PersonSought const& person,
                                 std::optional<Uuid> const& except, Date today)
{
  auto query = query_of(tx.vault(), person, today);
  query.except = except;
  std::vector<LikeFile> out;
  for (auto const& row : store::likenesses(tx, query))
    for (auto const why : likenesses(person, opened(tx.vault(), row)))
      out.push_back({.why = why,
                     .place = row.place,
                     .unit_code = row.unit_code,
                     .unit_name = row.unit_name,
                     .household = row.household,
                     .number = row.number,
                     .head_name = row.head_name,
                     .status = status_of(row)});
  return out;
}

Answer<std::int64_t> looks_left(Tx& tx, Act const& act, Uuid const& account)
{
  auto const so_far = store::acts_since(tx, AuditAct::likeness_looked_for, account,
                                        act.now() - std::chrono::hours{1});
  if (so_far >= most_looks_an_hour)
    return refuse(NoLikeness::too_many_looks);
  return most_looks_an_hour - so_far;
}

Answer<Likenesses> look_for_likenesses(Act const& act, Session const& session, Scope const& scope,
                                       UnitId unit, LikenessWish const& wish, Date today)
{
  auto const person = TRY(sought(wish));
  return act.as_the_program().write([&](Tx& tx, AuditEntry& entry) -> Answer<Likenesses> {
    auto const left = TRY(looks_left(tx, act, session.account.id.uuid));
    Likenesses found{told(scope, files_like(tx, person, wish.household, today)),
                     store::tokens_complete(tx), left - 1};
    entry = entry_for(tx, unit, person, session, found.files);
    return found;
  });
}

}  // namespace hengwen::app
