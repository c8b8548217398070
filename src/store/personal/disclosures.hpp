// SPDX-License-Identifier: Apache-2.0
//
// To whom data was passed on (domain/personal/disclosure.hpp): a row for each household, read
// back as one disclosure with the households that the reader may see.
#pragma once

#include "base/instant.hpp"
#include "domain/org/scope.hpp"
#include "domain/personal/disclosure.hpp"
#include "store/dossier/dossiers.hpp"
#include "store/personal/files.hpp"

namespace hengwen::store {

struct DisclosureRow {
  Uuid id;
  Date disclosed_on;
  std::string unit_code;  // Of the first of the households.
  std::string unit_name;
  std::string recipient;
  std::string purpose;
  std::string basis;
  std::vector<std::string> fields;
  std::string households;  // JSON: a list of {id, number, head_name, in_file}.
  std::string recorded_by;
};
BOOST_DESCRIBE_STRUCT(DisclosureRow, (),
                      (id, disclosed_on, unit_code, unit_name, recipient, purpose, basis, fields,
                       households, recorded_by))
static_assert(fully_described<DisclosureRow>);

struct DisclosureQuery {
  Scope within;
  std::optional<Uuid> household;
  std::optional<Uuid> id;
  std::optional<PageCursor> after;
  int most = 50;
};

std::vector<DisclosureRow> disclosures(Tx&, DisclosureQuery const&);

void add_disclosure(Tx&, FileRow const&, Uuid const& id, DisclosureWish const&, std::string_view by,
                    Instant at);
// Of who is perhaps not in the file yet.
void add_disclosure(Tx&, DossierRow const&, Uuid const& id, DisclosureWish const&,
                    std::string_view by, Instant at);

}  // namespace hengwen::store
