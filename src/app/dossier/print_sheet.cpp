// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/print_sheet.hpp"

#include "base/cipher/openssl.hpp"
#include "base/words.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::app {
namespace {

std::string bond(Uuid const& id)
{
  return "printed_sheet " + to_text(id);
}

}  // namespace

Bytes digest_of(FilledSheet const& sheet)
{
  static Hash const sha256{"SHA256"};
  auto const digest = sha256.digest({canonical_text(sheet)});
  return {{digest.begin(), digest.end()}};
}

store::SheetRow keep_sheet(Tx& tx, AuditEntry& entry, Actor const& actor,
                           store::DossierRow const& dossier, KeptSheet const& kept,
                           std::string_view reason)
{
  auto const id = new_uuid();
  auto const& sheet = kept.sheet;
  store::SheetRow row{
      .county = dossier.county,
      .id = id,
      .place = dossier.place,
      .unit_code = dossier.unit_code,
      .unit_name = dossier.unit_name,
      .dossier = dossier.id,
      .step = dossier.version,
      .kind = sheet.kind,
      .layout = sheet.layout,
      .number = sheet.number,
      .whole = sheet.whole,
      .hash = digest_of(sheet),
      .printed_at = actor.at,
      .account = *actor.account,
      .printed_by = sheet.printed_by,
      .sealed = Bytes{tx.vault().seal(boost::json::serialize(write_json(kept)), bond(id))}};
  store::add_sheet(tx, row);
  entry.act = AuditAct::sheet_printed;
  entry.unit = dossier.place;
  entry.kind = "printed_sheet";
  entry.record = dossier.id;
  entry.person = dossier.person;
  entry.reason = std::string{trimmed(reason)};
  entry.after["sheet"] = word_of(sheet.kind);
  entry.after["number"] = sheet.number;
  entry.after["whole"] = sheet.whole ? "true" : "false";
  return row;
}

std::optional<KeptSheet> kept_sheet(Vault const& vault, store::SheetRow const& row)
{
  if (!row.sealed)
    return std::nullopt;
  KeptSheet out;
  if (!read_json(boost::json::parse(vault.open(row.sealed->raw, bond(row.id))), out) ||
      digest_of(out.sheet) != row.hash)
    throw CorruptRow{"a printed sheet is not what was sealed"};
  return out;
}

}  // namespace hengwen::app
