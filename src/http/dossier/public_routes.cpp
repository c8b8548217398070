// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/begin_dossier.hpp"
#include "app/dossier/type_application.hpp"
#include "domain/personal/consent.hpp"
#include "http/dossier/case_page.hpp"
#include "http/dossier/case_routes.hpp"
#include "http/routes.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::http {
namespace {

enum class NoCode { code_unknown };
BOOST_DESCRIBE_ENUM(NoCode, code_unknown)

struct PublicUnit {
  std::string code;
  std::string name;
  bool has_children = false;
};
BOOST_DESCRIBE_STRUCT(PublicUnit, (), (code, name, has_children))
static_assert(fully_described<PublicUnit>);

struct PublicUnits {
  std::vector<PublicUnit> items;
};
BOOST_DESCRIBE_STRUCT(PublicUnits, (), (items))

struct WithinQuery {
  std::optional<std::string> within;
};
BOOST_DESCRIBE_STRUCT(WithinQuery, (), (within))

struct UnitNamed {
  std::string unit;
};
BOOST_DESCRIBE_STRUCT(UnitNamed, (), (unit))

struct PublicNotices {
  UnitName unit;
  std::vector<NoticePage> items;
};
BOOST_DESCRIBE_STRUCT(PublicNotices, (), (unit, items))

struct PublicTexts {
  std::vector<ConsentText> items;
};
BOOST_DESCRIBE_STRUCT(PublicTexts, (), (items))

struct ObjectionWish {
  std::string words;
  std::optional<std::string> name;
  std::optional<std::string> contact;
};
BOOST_DESCRIBE_STRUCT(ObjectionWish, (), (words, name, contact))
static_assert(fully_described<ObjectionWish>);

struct Code {
  std::string code;
};
BOOST_DESCRIBE_STRUCT(Code, (), (code))

struct TypedWithCode {
  std::string code;
  std::optional<std::string> row;
  std::string kind;
  std::map<std::string, std::string> values;
  std::map<std::string, std::string> was;
};
BOOST_DESCRIBE_STRUCT(TypedWithCode, (), (code, row, kind, values, was))
static_assert(fully_described<TypedWithCode>);

struct RowWithCode {
  std::string code;
  std::string row;
};
BOOST_DESCRIBE_STRUCT(RowWithCode, (), (code, row))

struct SignedWithCode {
  std::string code;
  ConsentKind kind = ConsentKind::declaration;
  std::string version;
  std::string signer;
};
BOOST_DESCRIBE_STRUCT(SignedWithCode, (), (code, kind, version, signer))
static_assert(fully_described<SignedWithCode>);

struct StepWithCode {
  std::string code;
  DossierStep step = DossierStep::submit;
  std::optional<std::string> reason;
  std::optional<Leaving> leaving;
};
BOOST_DESCRIBE_STRUCT(StepWithCode, (), (code, step, reason, leaving))
static_assert(fully_described<StepWithCode>);

// What became of an objection. It answers both sides: who filed it, and the worker it is about; who
// said what stays with the union.
struct ObjectionAnswer {
  Date filed_on;
  bool settled = false;
  std::optional<bool> upheld;
  std::optional<std::string> outcome;
};
BOOST_DESCRIBE_STRUCT(ObjectionAnswer, (), (filed_on, settled, upheld, outcome))
static_assert(fully_described<ObjectionAnswer>);

// The own application, and what became of it.
struct PublicApplication {
  DossierState state = DossierState::none;
  UnitName unit;
  std::string name;
  Date since;
  std::optional<Date> until;
  std::vector<DossierStep> steps;          // Open to the worker today.
  std::vector<app::FieldReason> returned;  // What must be put right.
  std::optional<std::string> decision;     // The reason that was given in writing.
  std::optional<NoticePage> notice;
  std::vector<ObjectionAnswer> objections;
  ApplicationPage application;
};
BOOST_DESCRIBE_STRUCT(PublicApplication, (),
                      (state, unit, name, since, until, steps, returned, decision, notice,
                       objections, application))
static_assert(fully_described<PublicApplication>);

app::Act act_of(Call const& call)
{
  return {call.database(), app::nobody(call.caller())};
}

Answer<store::UnitRow> unit_named(Call const& call, std::string_view code)
{
  auto unit = call.database().read([&](Tx& tx) { return store::unit_by_code(tx, code); });
  if (!unit)
    return refuse(NoAccess::not_found, "unit");
  return *std::move(unit);
}

// Names of unions are public.
Answer<PublicUnits> units(Call& call, WithinQuery const& query)
{
  auto const within = TRY(unit_named(call, query.within.value_or("0")));
  PublicUnits out;
  for (auto const& row :
       call.database().read([&](Tx& tx) { return store::children_of_unit(tx, within.id); }))
    out.items.push_back({row.code, row.name, row.children > 0});
  return out;
}

// Search engines may not list what is gone in a few days.
void keep_out_of_indexes(Call& call)
{
  call.answer_headers.emplace_back("x-robots-tag", "noindex, nofollow, noarchive");
}

Answer<PublicNotices> notices(Call& call, UnitNamed const& query)
{
  keep_out_of_indexes(call);
  auto const unit = TRY(unit_named(call, query.unit));
  PublicNotices out{{unit.code, unit.name}, {}};
  for (auto const& row : call.database().read(
           [&](Tx& tx) { return store::notices_standing(tx, Scope::below(unit.id), call.today); }))
    out.items.push_back(shown(row));
  return out;
}

Answer<store::NoticeRow> standing(Call const& call, std::string const& code)
{
  auto row =
      call.database().read([&](Tx& tx) { return store::notice_by_code(tx, code, call.today); });
  if (!row || !row->standing)
    return refuse(NoAccess::not_found);
  return *std::move(row);
}

Answer<NoticePage> notice(Call& call, std::string const& code)
{
  keep_out_of_indexes(call);
  return shown(TRY(standing(call, code)));
}

Answer<Created<Code>> object(Call& call, std::string const& notice_code, ObjectionWish const& wish)
{
  auto const notice = TRY(standing(call, notice_code));
  std::string const contact{trimmed(wish.contact.value_or(""))};
  TRY(may_be_reached_at(contact));
  auto const code = app::public_code();
  auto const act = act_of(call);
  auto const by = app::outsider(Outsider::stranger, std::string{trimmed(wish.name.value_or(""))});
  for (;;) {
    auto const now =
        call.database().read([&](Tx& tx) { return store::dossier(tx, notice.dossier).value(); });
    auto const done =
        app::take_step(act, by, notice.dossier,
                       {.step = DossierStep::object, .version = now.version, .reason = wish.words},
                       call.today, {app::blind_code_of(*call.database().vault(), code), contact});
    if (done)
      return Created<Code>{{code}};
    // Whatever happened meanwhile takes nobody's right to object away.
    if (done.error().why != "moved_on")
      return std::unexpected{done.error()};
  }
}

Answer<ObjectionAnswer> objection_answer(Call& call, Code const& asked)
{
  return call.database().read([&](Tx& tx) -> Answer<ObjectionAnswer> {
    auto const row = store::objection_by_code(tx, app::blind_code_of(tx.vault(), asked.code));
    if (!row)
      return refuse(NoCode::code_unknown, "code");
    ObjectionAnswer out{.filed_on = business_day(row->filed_at),
                        .settled = row->settled_at.has_value(),
                        .upheld = row->upheld,
                        .outcome = {}};
    if (row->outcome)
      out.outcome = app::outcome_text(tx.vault(), *row);
    return out;
  });
}

app::Taker applicant()
{
  return app::outsider(Outsider::applicant, "");
}

Answer<store::DossierRow> own(Tx& tx, std::string const& code)
{
  auto row = store::dossier_by_code(tx, app::blind_code_of(tx.vault(), code));
  if (!row)
    return refuse(NoCode::code_unknown, "code");
  return *std::move(row);
}

Answer<store::DossierRow> own(Call const& call, std::string const& code)
{
  return call.database().read([&](Tx& tx) { return own(tx, code); });
}

Answer<PublicApplication> page_of(Call const& call, std::string const& code)
{
  return call.database().read([&](Tx& tx) -> Answer<PublicApplication> {
    auto const row = TRY(own(tx, code));
    auto const whole = case_page(call, tx, row, applicant());
    PublicApplication out{.state = row.state,
                          .unit = {row.unit_code, row.unit_name},
                          .name = row.name,
                          .since = row.since,
                          .until = row.until,
                          .steps = {},
                          .returned = {},
                          .decision = {},
                          .notice = {},
                          .objections = {},
                          .application = application_page(call, tx, row, true)};
    for (auto const& one : whole.steps)
      if (one.open)
        out.steps.push_back(one.step);
    // What was last said in writing; who said it is the office's own.
    for (auto const& one : whole.history) {
      if (one.to == DossierState::returned)
        out.returned = one.fields;
      if (one.to == DossierState::rejected || one.to == DossierState::active ||
          one.to == DossierState::exited)
        out.decision = one.reason;
    }
    if (row.state != DossierState::returned)
      out.returned.clear();
    for (auto const& one : whole.objections)
      out.objections.push_back({business_day(one.at), one.settled, one.upheld, one.outcome});
    if (whole.notice && whole.notice->standing)
      out.notice = whole.notice;
    return out;
  });
}

Answer<Created<Code>> apply(Call& call, UnitNamed const& wish)
{
  auto const unit = TRY(unit_named(call, wish.unit));
  auto const code = app::public_code();
  TRY(app::begin_dossier(act_of(call), applicant(),
                         {.unit = unit.id,
                          .division = unit.division,
                          .reason = {},
                          .blind_code = app::blind_code_of(*call.database().vault(), code)},
                         call.today));
  return Created<Code>{{code}};
}

Answer<PublicApplication> open_own(Call& call, Code const& asked)
{
  act_of(call).tell(opening_of(TRY(own(call, asked.code))));
  return page_of(call, asked.code);
}

Answer<PublicApplication> type(Call& call, TypedWithCode const& typed)
{
  auto const row = TRY(own(call, typed.code));
  TRY(app::type_application(act_of(call), applicant(), row.id,
                            {typed.row, typed.kind, typed.values, typed.was}));
  return page_of(call, typed.code);
}

Answer<PublicApplication> remove_row(Call& call, RowWithCode const& wish)
{
  auto const row = TRY(own(call, wish.code));
  TRY(app::remove_application_row(act_of(call), applicant(), row.id, wish.row));
  return page_of(call, wish.code);
}

Answer<PublicApplication> sign(Call& call, SignedWithCode const& wish)
{
  auto const row = TRY(own(call, wish.code));
  TRY(app::sign_application(act_of(call), applicant(), row.id,
                            {wish.kind, wish.version, wish.signer}, ConsentMeans::screen,
                            call.today));
  return page_of(call, wish.code);
}

Answer<PublicApplication> step(Call& call, StepWithCode const& wish)
{
  auto const row = TRY(own(call, wish.code));
  TRY(app::take_step(
      act_of(call), applicant(), row.id,
      {.step = wish.step, .version = row.version, .reason = wish.reason, .leaving = wish.leaving},
      call.today));
  return page_of(call, wish.code);
}

Answer<PublicTexts> texts(Call&)
{
  return PublicTexts{consent_texts()};
}

}  // namespace

void public_routes(Routes& on)
{
  on.get("/public/units", Right::anyone, units, "Unions below one, to choose from.");
  on.get("/public/notices", Right::anyone, notices, "Notices of a union that stand today.");
  on.get("/public/notices/{code}", Right::anyone, notice, "One notice, while it stands.");
  on.post("/public/notices/{code}/objections", Right::anyone, object,
          "Somebody objects, with or without a name.")
      .pace = Pace::public_act;
  on.post("/public/objections/answer", Right::anyone, objection_answer,
          "What became of an objection.")
      .pace = Pace::sign_in;
  on.get("/public/consent-texts", Right::anyone, texts, "What people are asked to agree to.");
  on.post("/public/applications", Right::anyone, apply, "A worker begins an application.").pace =
      Pace::public_act;
  on.post("/public/applications/open", Right::anyone, open_own, "The own application.").pace =
      Pace::sign_in;
  on.post("/public/applications/values", Right::anyone, type, "Some fields are filled in.");
  on.post("/public/applications/remove", Right::anyone, remove_row, "A row is taken out.");
  on.post("/public/applications/consents", Right::anyone, sign, "A text is signed.");
  on.post("/public/applications/steps", Right::anyone, step,
          "The worker hands in, withdraws, appeals or comes again.");
}

}  // namespace hengwen::http
