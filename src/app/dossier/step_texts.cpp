// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/take_step.hpp"

#include "base/words.hpp"
#include "store/vault/vault.hpp"

#include <sodium.h>

namespace hengwen::app {
namespace {

using store::DossierRow;

std::string step_bond(DossierRow const& dossier, int seq)
{
  return fmt::format("dossier_step {} {}", to_text(dossier.id), seq);
}

std::string bond(std::string_view what, Uuid const& id)
{
  return fmt::format("{} {}", what, to_text(id));
}

Bytes sealed_json(Vault const& vault, boost::json::value const& json, std::string const& bound_to)
{
  return {vault.seal(boost::json::serialize(json), bound_to)};
}

}  // namespace

Taker taker_of(Session const& session, Scope scope)
{
  return {.as = session.role,
          .capacity = std::string{word_of(session.role)},
          .account = session.account.id.uuid,
          .name = session.account.name,
          .acting_for = session.acting_for ? std::optional{session.acting_for->name} : std::nullopt,
          .unit = session.unit,
          .scope = scope};
}

Taker outsider(Outsider who, std::string name)
{
  return {.as = who,
          .capacity = std::string{word_of(who)},
          .account = {},
          .name = std::move(name),
          .acting_for = {},
          .unit = {},
          .scope = Scope::below(UnitId{})};
}

DossierCase case_of(Tx& tx, DossierRow const& row)
{
  return cases_of(tx, {&row, 1}).front();
}

std::vector<DossierCase> cases_of(Tx& tx, std::span<DossierRow const> rows)
{
  auto parts = store::case_parts(tx, rows);
  std::vector<DossierCase> out;
  for (std::size_t i = 0; i < rows.size(); ++i)
    out.push_back({.state = rows[i].state,
                   .division = rows[i].division,
                   .order = rows[i].step_order,
                   .earlier = std::move(parts[i].hands),
                   .objections = std::move(parts[i].objections),
                   .notice_until = rows[i].notice_until,
                   .until = rows[i].until,
                   .leaving = rows[i].leaving,
                   .left_on = rows[i].left_on,
                   .asset_check_done = rows[i].asset_check_done,
                   .half_done = rows[i].half_done});
  return out;
}

std::optional<Bytes> sealed_reasons(Vault const& vault, DossierRow const& dossier, int seq,
                                    SaidWith const& said)
{
  if (said.reason.empty() && said.fields.empty() && said.others.empty())
    return {};
  return sealed_json(vault, write_json(said), step_bond(dossier, seq));
}

Bytes sealed_objection(Vault const& vault, Uuid const& objection, ObjectionText const& text)
{
  return sealed_json(vault, write_json(text), bond("objection", objection));
}

Bytes sealed_outcome(Vault const& vault, Uuid const& objection, std::string_view outcome)
{
  return {vault.seal(outcome, bond("objection outcome", objection))};
}

SaidWith said_with(Vault const& vault, DossierRow const& dossier, store::DossierStepRow const& step)
{
  SaidWith out;
  if (step.sealed &&
      !read_json(boost::json::parse(vault.open(step.sealed->raw, step_bond(dossier, step.seq))),
                 out))
    throw CorruptRow{"the reasons of a step cannot be read"};
  return out;
}

ObjectionText objection_text(Vault const& vault, store::ObjectionRow const& row)
{
  ObjectionText out;
  if (!read_json(boost::json::parse(vault.open(row.sealed.raw, bond("objection", row.id))), out))
    throw CorruptRow{"the words of an objection cannot be read"};
  return out;
}

std::string outcome_text(Vault const& vault, store::ObjectionRow const& row)
{
  return row.outcome ? vault.open(row.outcome->raw, bond("objection outcome", row.id)) : "";
}

std::string public_code()
{
  constexpr std::string_view signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  constexpr int groups = 4, in_group = 4;
  std::string out;
  for (int i = 0; i < groups * in_group; ++i) {
    if (i > 0 && i % in_group == 0)
      out += '-';
    out += signs[randombytes_uniform(std::uint32_t(signs.size()))];
  }
  return out;
}

Uuid blind_code_of(Vault const& vault, std::string_view typed)
{
  std::string plain;
  for (char c : typed) {
    if (c >= 'a' && c <= 'z')
      c = char(c - 'a' + 'A');
    if (c == 'O')
      c = '0';
    if (c == 'I' || c == 'L')
      c = '1';
    if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))
      plain += c;
  }
  return vault.blind("public code " + plain);
}

}  // namespace hengwen::app
