// SPDX-License-Identifier: Apache-2.0
//
// Enters one batch of rows of one kind in one transaction: rows that are not there are
// added, rows that say something else are changed, rows that say the same are left alone.
//
//     2,000 payments  ->  1,990 added, 2 changed, 3 the same, 5 bad
//
// A transaction may run again when two collide, so a write changes nothing but the database
// and says what it did.
#pragma once

#include "app/import/links.hpp"
#include "app/import/row_identities.hpp"

#include <map>
#include <unordered_set>

namespace hengwen::app {

enum class Fate { bad, added, changed, same };

struct RowFate {
  Fate fate = Fate::bad;
  Uuid id;
  RowFindings findings;  // What only the database could tell.
  std::string number;    // The dossier number that the system gave.

  void reject(LinkFault why, std::string_view field, std::string detail = {})
  {
    fate = Fate::bad;
    findings.push_back(row_finding(why, field, std::move(detail)));
  }
};

// Dossier numbers told in advance (dossier_numbers.hpp).
struct ForetoldNumbers {
  struct Series {
    std::int64_t from = 0;
    std::int64_t to = 0;
  };
  std::vector<std::string> of_rows;       // One a row; empty where none is needed.
  std::map<std::int32_t, Series> series;  // Where those of the counties are before and after.
};

// The rows to write: some of a batch, with their places and identities.
struct RowsToWrite {
  CheckedRows const& rows;
  std::vector<RowPlace> const& places;
  std::vector<RowIdentity> const& identities;
  std::vector<std::size_t> which;
  ForetoldNumbers const* foretold = nullptr;  // None: numbers are taken when they are needed.

  RowsToWrite only(std::vector<std::size_t> some) const
  {
    return {rows, places, identities, std::move(some)};
  }

  RecordType const& type() const { return *rows.type; }
  RecordValues values(std::size_t n) const { return rows.of(which[n]); }
  RowPlace const& place(std::size_t n) const { return places[which[n]]; }
  RowIdentity const& identity(std::size_t n) const { return identities[which[n]]; }
  CheckedRow const& row(std::size_t n) const { return rows.rows[which[n]]; }
  // A value that must be there, and one that may be.
  std::string_view text(std::size_t n, std::string_view field) const
  {
    return values(n)[type().index(field)].value_or("");
  }
  std::optional<std::string> maybe(std::size_t n, std::string_view field) const
  {
    auto const value = values(n)[type().index(field)];
    return value ? std::optional{std::string{*value}} : std::nullopt;
  }
};

using Fates = std::vector<RowFate>;

// Who belongs to which household, among the rows of this import that were only tried.
struct TriedPerson {
  std::int32_t county = 0;
  Uuid household;
  bool head = false;
};
using TriedPersons = std::unordered_map<Uuid, TriedPerson, UuidHash>;

// Households of this import that wait to be reckoned already.
using MarkedHouseholds = std::unordered_set<Uuid, UuidHash>;

struct WriteMode {
  Uuid import;
  bool dry_run = false;
  UnitId scope;               // Where a name may be told.
  TriedPersons const& tried;  // Of a dry run.
};

Fates write_rows(Tx&, RowsToWrite const&, WriteMode const&);

}  // namespace hengwen::app
