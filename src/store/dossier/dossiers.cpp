// SPDX-License-Identifier: Apache-2.0
#include "store/dossier/dossiers.hpp"

#include "sql/dossier.hpp"
#include "store/dossier/dossier_writes.hpp"

namespace hengwen::store {
namespace {

// `nth` of the dossiers asked about, from 1 on.
struct HandRow {
  std::int64_t nth = 0;
  Uuid account;
  RoundPart part = RoundPart::acted;
};
BOOST_DESCRIBE_STRUCT(HandRow, (), (nth, account, part))
static_assert(fully_described<HandRow>);

struct FilerRow {
  std::int64_t nth = 0;
  std::optional<Uuid> account;
};
BOOST_DESCRIBE_STRUCT(FilerRow, (), (nth, account))
static_assert(fully_described<FilerRow>);

std::vector<std::string> words_of(std::vector<DossierState> const& states)
{
  std::vector<std::string> out;
  for (auto const state : states)
    out.emplace_back(word_of(state));
  return out;
}

}  // namespace

std::optional<DossierRow> dossier(Tx& tx, Uuid const& id)
{
  if (auto row = tx.maybe_one<DossierRow>(sql::dossier::dossier, id, std::nullopt))
    return row;
  return tx.maybe_one<DossierRow>(sql::dossier::imported_dossier, id);
}

std::optional<DossierRow> held_dossier(Tx& tx, Uuid const& id)
{
  tx.run(sql::dossier::hold_dossier, id);
  return dossier(tx, id);
}

std::optional<Uuid> dossier_of_household(Tx& tx, std::int32_t county, Uuid const& household)
{
  return tx.maybe_one<Uuid>(sql::dossier::dossier_of_household, county, household);
}

std::optional<DossierRow> dossier_by_code(Tx& tx, Uuid const& blind_code)
{
  return tx.maybe_one<DossierRow>(sql::dossier::dossier, std::nullopt, blind_code);
}

void add_dossier(Tx& tx, DossierRow const& d, std::optional<Uuid> const& blind_code)
{
  tx.run(sql::dossier::add_dossier, d.county, d.id, d.place, d.state, d.version, d.round, d.since,
         d.step_order, d.means, d.household, d.name, d.person, d.category, d.standard_level,
         d.sealed, d.notice_until, d.until, d.leaving, d.left_on, d.asset_check_done, d.half_done,
         blind_code, d.applied_on);
}

void put_dossier(Tx& tx, DossierRow const& d)
{
  tx.run(sql::dossier::put_dossier, d.county, d.id, d.place, d.state, d.version, d.round, d.since,
         d.household, d.name, d.person, d.category, d.standard_level, d.sealed, d.notice_until,
         d.until, d.leaving, d.left_on, d.asset_check_done, d.half_done, d.applied_on);
}

void put_applied_on(Tx& tx, DossierRow const& d)
{
  tx.run(sql::dossier::put_applied_on, d.county, d.household, d.applied_on);
}

std::vector<DossierStepRow> dossier_steps(Tx& tx, DossierRow const& d)
{
  return tx.all<DossierStepRow>(sql::dossier::dossier_steps, d.county, d.id);
}

std::optional<HouseholdThenRow> household_then(Tx& tx, DossierRow const& d, int seq)
{
  return tx.maybe_one<HouseholdThenRow>(sql::dossier::household_then, d.county, d.id, seq);
}

void add_dossier_step(Tx& tx, DossierRow const& d, DossierStepRow const& s,
                      std::optional<Bytes> const& household)
{
  tx.run(sql::dossier::add_dossier_step, d.county, d.id, s.seq, d.place, s.round, s.from_state,
         s.step, s.to_state, s.at, s.on_day, s.capacity, s.account, s.name, s.acting_for, s.by_unit,
         s.second, s.second_name, s.leaving, s.sealed, household);
}

void add_hand(Tx& tx, DossierRow const& d, EarlierPart const& hand)
{
  tx.run(sql::dossier::add_hand, d.county, d.id, d.round, hand.who.uuid, hand.part, d.place);
}

std::vector<ObjectionRow> objections(Tx& tx, DossierRow const& d)
{
  return tx.all<ObjectionRow>(sql::dossier::objections, d.county, d.id);
}

std::vector<CaseParts> case_parts(Tx& tx, std::span<DossierRow const> of)
{
  std::vector<std::int32_t> counties, rounds;
  std::vector<Uuid> dossiers;
  for (auto const& d : of) {
    counties.push_back(d.county);
    dossiers.push_back(d.id);
    rounds.push_back(d.round);
  }
  std::vector<CaseParts> out(of.size());
  for (auto const& row : tx.all<HandRow>(sql::dossier::hands, counties, dossiers, rounds))
    out[std::size_t(row.nth - 1)].hands.push_back({Officer{row.account}, row.part});
  for (auto& parts : out)
    std::ranges::sort(parts.hands);
  for (auto const& row : tx.all<FilerRow>(sql::dossier::objections_open, counties, dossiers))
    out[std::size_t(row.nth - 1)].objections.push_back(
        row.account ? std::optional{Officer{*row.account}} : std::nullopt);
  return out;
}

std::optional<ObjectionRow> objection_by_code(Tx& tx, Uuid const& blind_code)
{
  return tx.maybe_one<ObjectionRow>(sql::dossier::objection_by_code, blind_code);
}

void add_objection(Tx& tx, DossierRow const& d, ObjectionRow const& o,
                   std::optional<Uuid> const& blind_code)
{
  tx.run(sql::dossier::add_objection, d.county, d.id, o.id, d.place, o.filed_at, o.account, o.name,
         blind_code, o.sealed);
}

bool settle_objection(Tx& tx, DossierRow const& d, Uuid const& objection, Settlement const& s)
{
  return tx.run(sql::dossier::settle_objection, d.county, d.id, objection, s.at, s.account, s.name,
                s.upheld, s.outcome) == 1;
}

void add_notice(Tx& tx, DossierRow const& d, NoticeRow const& n)
{
  tx.run(sql::dossier::add_notice, d.county, d.id, n.id, d.place, n.kind, n.code, n.posted_on,
         n.until, n.reckoning, n.phone, n.body, n.hash);
}

void take_down_notices(Tx& tx, DossierRow const& d, Date today)
{
  tx.run(sql::dossier::take_down_notices, d.county, d.id, today);
}

std::vector<NoticeRow> notices_of(Tx& tx, DossierRow const& d, Date today)
{
  return tx.all<NoticeRow>(sql::dossier::notices, d.id, std::nullopt, std::nullopt, std::nullopt,
                           today);
}

std::vector<NoticeRow> notices_standing(Tx& tx, Scope const& within, Date today)
{
  return tx.all<NoticeRow>(sql::dossier::notices, std::nullopt, std::nullopt, within.first,
                           within.last, today);
}

std::optional<NoticeRow> notice_by_code(Tx& tx, std::string_view code, Date today)
{
  auto rows = tx.all<NoticeRow>(sql::dossier::notices, std::nullopt, code, std::nullopt,
                                std::nullopt, today);
  return rows.empty() ? std::nullopt : std::optional{std::move(rows.front())};
}

std::vector<SignedConsent> application_consents(Tx& tx, DossierRow const& d)
{
  return tx.all<SignedConsent>(sql::dossier::application_consents, d.county, d.id);
}

void add_application_consent(Tx& tx, DossierRow const& d, SignedConsent const& c)
{
  tx.run(sql::dossier::add_application_consent, d.county, d.id, c.kind, c.version, c.text_hash,
         c.signer, c.means, c.given_on, c.recorded_by, d.place);
}

void forget_application_consents(Tx& tx, DossierRow const& d)
{
  tx.run(sql::dossier::forget_application_consents, d.county, d.id);
}

std::vector<WaitingRow> waiting_dossiers(Tx& tx, WaitingQuery const& q)
{
  std::optional<Date> until, since;
  std::optional<Uuid> id;
  if (q.after)
    until = q.after->until, since = q.after->since, id = q.after->id;
  return tx.all<WaitingRow>(sql::dossier::waiting_dossiers, q.within.first, q.within.last,
                            words_of(q.states), q.late_before, q.words, until, since, id, q.most);
}

std::vector<WaitingRow> temporary_dossiers(Tx& tx, WaitingQuery const& q)
{
  auto const since = q.after ? std::optional{q.after->since} : std::nullopt;
  auto const id = q.after ? std::optional{q.after->id} : std::nullopt;
  return tx.all<WaitingRow>(sql::dossier::temporary_dossiers, q.within.first, q.within.last,
                            q.words, since, id, q.most);
}

WaitingCount count_waiting(Tx& tx, Scope const& within, std::vector<DossierState> const& states,
                           Date today)
{
  return tx.one<WaitingCount>(sql::dossier::count_waiting, within.first, within.last,
                              words_of(states), today);
}

std::vector<DueDossier> due_dossiers(Tx& tx, Date today, int most)
{
  return tx.all<DueDossier>(sql::dossier::due_dossiers, today, most);
}

std::vector<OldApplication> old_applications(Tx& tx, Date abandoned, Date refused, int most)
{
  return tx.all<OldApplication>(sql::dossier::old_applications, abandoned, refused, most);
}

std::int64_t empty_application(Tx& tx, OldApplication const& old)
{
  return tx.one<std::int64_t>(sql::dossier::empty_application, old.county, old.id, old.state);
}

FirstStay first_stay(Tx& tx, DossierRow const& d)
{
  return tx.one<FirstStay>(sql::dossier::first_stay, d.county, *d.household);
}

void return_to_file(Tx& tx, DossierRow const& d)
{
  HouseholdList of;
  of.add(d.county, *d.household);
  tx.run(sql::dossier::return_to_file, d.county, *d.household);
  return_members(tx, of);
}

void hand_over(Tx& tx, DossierRow const& d, UnitId to)
{
  tx.run(sql::dossier::hand_over, d.county, *d.household, to);
}

void leave_file(Tx& tx, DossierRow const& d, Date on, Leaving why)
{
  HouseholdList of;
  of.add(d.county, *d.household);
  tx.run(sql::dossier::leave_file, d.county, *d.household, on, why);
  release_members(tx, of);
}

}  // namespace hengwen::store
