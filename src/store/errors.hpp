// SPDX-License-Identifier: Apache-2.0
//
// What can go wrong with a database. These are thrown, because they are broken
// things and not refusals; only ConstraintBroken may become a refusal, since two
// people at once can run into a rule that the program had checked for each.
//
// None of them carries a value of a row: the text goes to the log.
#pragma once

#include <stdexcept>
#include <string>

namespace hengwen {

// The connection was lost, or could not be made.
struct DatabaseGone : std::runtime_error {
  using runtime_error::runtime_error;
};

// All connections stayed in use for longer than anyone should wait.
struct DatabaseBusy : std::runtime_error {
  using runtime_error::runtime_error;
};

// A statement failed for any other reason; sqlstate is PostgreSQL's five signs.
struct StatementFailed : std::runtime_error {
  StatementFailed(std::string const& say, std::string state)
      : runtime_error{say}, sqlstate{std::move(state)}
  {
  }
  std::string sqlstate;
};

// A key, check, foreign key or exclusion said no: "session_pkey", "23505".
struct ConstraintBroken : StatementFailed {
  ConstraintBroken(std::string const& say, std::string name, std::string state)
      : StatementFailed{say, std::move(state)}, constraint{std::move(name)}
  {
  }
  std::string constraint;
};

// Two transactions met; the whole function runs once more (Database::write does it).
struct Collided : StatementFailed {
  using StatementFailed::StatementFailed;
};

// A row does not look as its struct says: a missing column, an unexpected null.
struct CorruptRow : std::runtime_error {
  using runtime_error::runtime_error;
};

}  // namespace hengwen
