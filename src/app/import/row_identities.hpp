// SPDX-License-Identifier: Apache-2.0
//
// Gives every row of an import its identity, and notices rows that are there twice:
//
//     row 12  payment P-17  500.00
//     row 40  payment P-17  600.00   ->  twice_in_file, row 12
//
// Rows without a key of their own are numbered among their equals, so that two visits that
// look alike stay two, in this file and when it is imported again.
#pragma once

#include "app/import/rows.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::app {

struct RowIdentity {
  Uuid source_key;
  Uuid content;
  std::optional<Uuid> person;  // Whom it is about, by the blind index of the citizen number.
  bool again = false;          // Stands in the workbook before, word for word.
};

struct UuidHash {
  std::size_t operator()(Uuid const& u) const
  {
    std::size_t out;
    std::memcpy(&out, u.bytes.data() + 8, sizeof out);  // The random half.
    return out;
  }
};

class RowIdentities {
public:
  explicit RowIdentities(Vault const& vault) : vault_{vault} {}

  // For each row; a bad row has none, and a row that contradicts an earlier one becomes bad.
  std::vector<RowIdentity> give(CheckedRows&);

private:
  struct Seen {
    Uuid content;
    std::uint32_t row = 0;
  };
  Vault const& vault_;
  std::string_view kind_;  // The memory is of one kind of record.
  std::unordered_map<Uuid, Seen, UuidHash> seen_;
  std::unordered_map<Uuid, std::uint32_t, UuidHash> twins_;
};

}  // namespace hengwen::app
