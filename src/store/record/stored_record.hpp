// SPDX-License-Identifier: Apache-2.0
//
// One stored row of any kind of record, taken up, changed and put back: its fields as texts by
// name, opened. Whatever is put goes through the same door as imports do (RowText), so that secrets
// are sealed for their row, tokens and blind indexes follow, and the row is known again.
//
//     auto head = stored_record(vault, "household", household_record(tx, county, id).record);
//     head.values["name"] = "王芳";
//     put_record(tx, head);
#pragma once

#include "store/record/sealed_record.hpp"
#include "store/tx.hpp"

#include <map>

namespace hengwen::store {

struct StoredRecord {
  std::string kind;
  std::int32_t county = 0;
  Uuid id;
  UnitId unit;
  std::optional<Uuid> import;
  Uuid content;  // What it said when it was read.
  std::map<std::string, std::string, std::less<>> values;

  // Empty when it is not there.
  std::string_view text(std::string_view field) const;
  std::optional<std::string> maybe(std::string_view field) const;
  void set(std::string_view field, std::optional<std::string> value);
};

// `text` is that of a RecordText (store/dossier/households.hpp). Throws CorruptRow.
StoredRecord stored_record(Vault const&, std::string_view kind, std::string_view text);

// Of whom it is about, if the number is known.
std::optional<Uuid> person_of(Vault const&, StoredRecord const&);

// A row that is not there yet. Where one with the same key is (a member who left and comes back),
// that one says all this from now on; the identity of the row that it stands in now.
Uuid add_record(Tx&, StoredRecord const&);

void put_record(Tx&, StoredRecord const&);

// What it says now, as its table keeps it.
Uuid content_of(Vault const&, StoredRecord const&);

}  // namespace hengwen::store
