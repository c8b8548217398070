// SPDX-License-Identifier: Apache-2.0
//
// For tests: a fresh database with the whole schema, on a private cluster that lives as
// long as the test program. The tests talk to PostgreSQL itself, never to a pretence of it.
//
//     TestDatabase database;
//     database->write([](Tx& tx) { … });
#pragma once

#include "store/database.hpp"

namespace hengwen {

enum class Schema { complete, empty };

class TestDatabase {
public:
  explicit TestDatabase(Schema = Schema::complete, std::size_t connections = 8);

  Database& operator*() { return database_; }
  Database* operator->() { return &database_; }
  std::string const& url() const { return url_; }

private:
  std::string url_;
  Database database_;
};

}  // namespace hengwen
