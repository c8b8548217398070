// SPDX-License-Identifier: Apache-2.0
//
// The schema, step by step: db/migrations/0001_platform.sql and so on travel in the
// program; each runs once, in one transaction, and is written down with its checksum.
//
//     0001 done, 0002 done, 0003 new   ->   runs 0003
//     0004 done, unknown here          ->   schema_newer_than_program
//
// Steps go forward only. A step that has run anywhere must never be edited.
#pragma once

#include "embedded/files.hpp"
#include "store/database.hpp"

namespace hengwen {

enum class NoMigration {
  schema_newer_than_program,
  migration_changed,
  migration_missing,
  migrations_not_in_order,
  secrets_stand_readable,  // The constraint of step 0009: sealing is nothing that SQL can do.
};
BOOST_DESCRIBE_ENUM(NoMigration, schema_newer_than_program, migration_changed, migration_missing,
                    migrations_not_in_order, secrets_stand_readable)

// The names of the steps that ran now; a refusal names the step it is about.
Answer<std::vector<std::string>> migrate(
    Database&, std::vector<embedded::File> const& = embedded::migrations());

// Whether the schema is exactly what this program needs; names the first step that is not.
Verdict schema_fits(Database&, std::vector<embedded::File> const& = embedded::migrations());

}  // namespace hengwen
