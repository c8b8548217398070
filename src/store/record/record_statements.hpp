// SPDX-License-Identifier: Apache-2.0
//
// The statements that keep one kind of record, made by one walk over its description. This
// file is the one exception to "every statement is a .sql file" (docs/decisions): the 43
// kinds differ in nothing but their columns, and a new field must need no second place.
//
//     payment: copy payment (county, id, …, amount) from stdin
//              update payment t set amount = s.amount, … from changed_payment s where …
#pragma once

#include "describe/record.hpp"
#include "store/tx.hpp"

namespace hengwen {

class RecordStatements {
public:
  explicit RecordStatements(RecordType const&);

  // $1 counties, $2 source keys -> StoredRow, for the keys that are there.
  Sql stored() const { return {names_[0].c_str(), texts_[0].c_str()}; }
  // A place of this session for changed rows; empty again after every transaction.
  Sql make_changed() const { return {names_[1].c_str(), texts_[1].c_str()}; }
  // Takes over what stands there.
  Sql take_changed() const { return {names_[2].c_str(), texts_[2].c_str()}; }

  // Of a kind that belongs to households or cases. $1 counties, $2 of those that may have moved to
  // another union: what is theirs moves with them.
  Sql follow() const { return {names_[3].c_str(), texts_[3].c_str()}; }

  // Of a kind with secrets: rows behind a place ($1 county, $2 id) whose key is not the one of
  // $3 (four bytes), $4 at most -> SealedRow; and $1 $2 rows, $3 what was sealed, $4 and is now.
  // A row that somebody changed meanwhile stays as it is.
  Sql sealed_otherwise() const { return {names_[4].c_str(), texts_[4].c_str()}; }
  Sql seal_anew() const { return {names_[5].c_str(), texts_[5].c_str()}; }

  // The columns are those of store::columns_of().
  std::string const& copy_new() const { return copy_new_; }
  std::string const& copy_changed() const { return copy_changed_; }

private:
  std::array<std::string, 6> names_;
  std::array<std::string, 6> texts_;
  std::string copy_new_;
  std::string copy_changed_;
};

RecordStatements const& statements_of(RecordType const&);

// A row found by its key.
struct StoredRow {
  std::int32_t county = 0;
  Uuid source_key;
  Uuid id;
  Uuid content;
};
BOOST_DESCRIBE_STRUCT(StoredRow, (), (county, source_key, id, content))

struct SealedRow {
  std::int32_t county = 0;
  Uuid id;
  Bytes sealed;
};
BOOST_DESCRIBE_STRUCT(SealedRow, (), (county, id, sealed))

}  // namespace hengwen
