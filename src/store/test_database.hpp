// SPDX-License-Identifier: Apache-2.0
//
// For tests: a fresh database with the whole schema, on a private cluster that lives as
// long as the test program. The tests talk to PostgreSQL itself, never to a pretence of it.
//
//     TestDatabase database;
//     database->write([](Tx& tx) { … });
//
// A complete one has a vault, with a master key of its own beside the cluster.
#pragma once

#include "store/database.hpp"

#include <filesystem>

namespace hengwen {

enum class Schema { complete, without_keys, empty };

class TestDatabase {
public:
  struct Place {
    std::string url;
    std::filesystem::path key_file;
  };

  explicit TestDatabase(Schema = Schema::complete, std::size_t connections = 8);

  Database& operator*() { return database_; }
  Database* operator->() { return &database_; }
  std::string const& url() const { return place_.url; }
  std::filesystem::path const& key_file() const { return place_.key_file; }

private:
  TestDatabase(Place, Schema, std::size_t connections);

  Place place_;
  Database database_;
};

}  // namespace hengwen
