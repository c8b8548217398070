// SPDX-License-Identifier: Apache-2.0
//
// The register of consents (domain/personal/consent.hpp), by household.
#pragma once

#include "base/instant.hpp"
#include "domain/personal/consent.hpp"
#include "store/personal/files.hpp"

namespace hengwen::store {

struct ConsentRow {
  Uuid id;
  ConsentKind kind = ConsentKind::declaration;
  std::string version;
  std::string signer;
  ConsentMeans means = ConsentMeans::paper;
  Date given_on;
  std::string recorded_by;
  std::optional<Date> withdrawn_on;
  std::optional<std::string> withdrawn_reason;
};
BOOST_DESCRIBE_STRUCT(ConsentRow, (),
                      (id, kind, version, signer, means, given_on, recorded_by, withdrawn_on,
                       withdrawn_reason))
static_assert(fully_described<ConsentRow>);

std::vector<ConsentRow> consents(Tx&, FileRow const&);
std::optional<ConsentRow> consent(Tx&, FileRow const&, Uuid const& id);

// Throws ConstraintBroken of "already_given".
void add_consent(Tx&, FileRow const&, ConsentRow const&, Bytes const& text_hash, Instant at);

// False when somebody was quicker.
bool withdraw_consent(Tx&, FileRow const&, Uuid const& id, Withdrawal const&, std::string_view by);

}  // namespace hengwen::store
