// SPDX-License-Identifier: Apache-2.0
//
// Records as their tables keep them: what is secret of a person goes as one sealed text into
// the column "sealed", the citizen number leaves a blind index in "person", and the rest
// stays readable. Which fields are secret is told beside the record itself. Households and members
// leave tokens too, by which others like them are found (name_tokens.hpp).
//
//     passenger  trip, name, citizen_id, phone, boarded
//          ->    trip · name · boarded · person 6d0e… · sealed "citizen_id:18:4201…phone:11:139…"
//
// A sealed text opens only in the row it was sealed for: "passenger 420106 0192f0c1-…".
#pragma once

#include "domain/org/unit.hpp"
#include "domain/record_identity.hpp"
#include "store/vault/vault.hpp"

#include <deque>

namespace hengwen::store {

// What knows a person again everywhere: 18 signs of a citizen number, and nobody can tell back.
Uuid person_of(Vault const&, std::string_view citizen_number);

// Of whom the record is about, if its number is known.
std::optional<Uuid> person_in(Vault const&, RecordType const&, RecordValues);

Hash keyed_by(Vault const&);

// Nothing when none of the secrets is there.
std::optional<Bytes> sealed_values(Vault const&, RecordType const&, RecordValues,
                                   std::int32_t county, Uuid const& id);

// The same secrets with the newest key.
Bytes sealed_anew(Vault const&, std::string_view kind, std::int32_t county, Uuid const& id,
                  Bytes const& sealed);

// The secrets of one row, opened.
class SecretValues {
public:
  SecretValues() = default;
  // Throws CorruptRow when this is not the row, or not what was sealed.
  SecretValues(Vault const&, std::string_view kind, std::int32_t county, Uuid const& id,
               std::optional<Bytes> const& sealed);

  std::optional<std::string> find(std::string_view field) const;

  // The value of a field that must be there; throws CorruptRow.
  std::string at(std::string_view field) const;

  std::map<std::string, std::string, std::less<>> const& all() const { return values_; }

private:
  std::map<std::string, std::string, std::less<>> values_;
};

// The columns of a record's table in the order in which RowText gives them: "county", …
std::vector<std::string_view> columns_of(RecordType const&);

// Beside its values, what a row is known by.
struct RowHead {
  std::int32_t county = 0;
  Uuid id;
  Uuid source_key;
  Uuid content;
  std::optional<Uuid> import;
  UnitId unit;  // Of its own, or of its household or case.
  std::optional<Uuid> person;
};

// One row after the other as COPY wants it.
class RowText {
public:
  RowText(Vault const& vault, RecordType const& type) : vault_{vault}, type_{type} {}

  // Valid until the next call.
  std::span<std::optional<std::string_view> const> of(RowHead const&, RecordValues);

private:
  void add(Parameter text);
  void add_tokens(RecordValues);

  Vault const& vault_;
  RecordType const& type_;
  std::deque<std::string> texts_;
  std::vector<std::optional<std::string_view>> columns_;
};

}  // namespace hengwen::store
