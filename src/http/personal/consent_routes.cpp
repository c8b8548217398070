// SPDX-License-Identifier: Apache-2.0
#include "app/personal/consents.hpp"
#include "domain/personal/personal_field.hpp"
#include "http/personal/page.hpp"
#include "http/personal/routes.hpp"
#include "http/routes.hpp"

namespace hengwen::http {
namespace {

struct ConsentTexts {
  std::vector<ConsentText> items;
};
BOOST_DESCRIBE_STRUCT(ConsentTexts, (), (items))

struct Consents {
  std::vector<store::ConsentRow> items;
};
BOOST_DESCRIBE_STRUCT(Consents, (), (items))

struct ShownPersonalField {
  std::string kind;
  std::string field;
  PersonalClass class_ = PersonalClass::none;
  bool sealed = false;
  Bilingual purpose;
  std::string ground;  // Empty where no person is named.
};
BOOST_DESCRIBE_STRUCT(ShownPersonalField, (), (kind, field, class_, sealed, purpose, ground))
static_assert(fully_described<ShownPersonalField>);

struct ShownGround {
  std::string ground;
  std::string zh;
  std::string en;
};
BOOST_DESCRIBE_STRUCT(ShownGround, (), (ground, zh, en))
static_assert(fully_described<ShownGround>);

struct PersonalFieldList {
  std::vector<ShownPersonalField> items;
  std::vector<ShownGround> grounds;
};
BOOST_DESCRIBE_STRUCT(PersonalFieldList, (), (items, grounds))

Answer<ConsentTexts> list_texts(Call&)
{
  return ConsentTexts{consent_texts()};
}

bool is_sealed(PersonalField const& line)
{
  auto const* type = record_type_named(line.kind);
  auto const* field = type ? type->field(line.field) : nullptr;
  return field && field->secret != Secret::none;
}

Answer<PersonalFieldList> list_fields(Call&)
{
  auto const& all = personal_fields();
  PersonalFieldList out;
  for (auto const& line : all.fields)
    out.items.push_back({line.kind, line.field, line.class_, is_sealed(line),
                         all.purposes.at(line.purpose), line.ground.value_or("")});
  for (auto const& [ground, say] : all.grounds)
    out.grounds.push_back({ground, say.zh, say.en});
  return out;
}

Answer<Consents> list_consents(Call& call, Uuid const& household)
{
  return call.read([&](Tx& tx) -> Answer<Consents> {
    auto const file = store::file(tx, household);
    if (!file)
      return refuse(NoAccess::not_found);
    return Consents{store::consents(tx, *file)};
  });
}

Answer<Created<store::ConsentRow>> record_consent(Call& call, Uuid const& household,
                                                  ConsentWish const& wish)
{
  auto const act = call.act();
  return Created<store::ConsentRow>{
      TRY(app::record_consent(keeper_of(call, act), household, wish))};
}

Answer<store::ConsentRow> withdraw_consent(Call& call, Uuid const& household, Uuid const& consent,
                                           Withdrawal const& withdrawal)
{
  auto const act = call.act();
  return app::withdraw_consent(keeper_of(call, act), household, consent, withdrawal);
}

}  // namespace

void consent_routes(Routes& on)
{
  on.get("/consent-texts", Right::be_signed_in, list_texts,
         "What people are asked to agree to, in all versions.");
  on.get("/personal-fields", Right::be_signed_in, list_fields,
         "What each field about a person is for, and by which ground it is kept.");
  on.get("/households/{id}/consents", Right::open_households, list_consents,
         "What was agreed to for a household, and withdrawn.");
  on.post("/households/{id}/consents", Right::record_consents, record_consent, "Somebody agreed.");
  on.post("/households/{id}/consents/{consent}/withdraw", Right::record_consents, withdraw_consent,
          "Somebody withdrew a consent.");
}

}  // namespace hengwen::http
