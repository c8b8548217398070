// SPDX-License-Identifier: Apache-2.0
#include "store/test_database.hpp"

#include "store/cluster/cluster.hpp"
#include "store/migration/migrate.hpp"
#include "store/vault/open_vault.hpp"

#include <stdlib.h>

namespace hengwen {
namespace {

namespace fs = std::filesystem;

// One cluster for one test program, in a folder that goes with it.
class TestCluster {
public:
  TestCluster() : folder_{fresh_folder()}, cluster_{folder_, Keeping::forgetful}
  {
    cluster_.start();
    make("complete", "template0");
    Database database{{.url = cluster_.url("complete"), .on_statement = {}}, 1};
    if (auto const done = migrate(database); !done)
      throw std::logic_error{done.error().why + ": " + done.error().where};
  }

  ~TestCluster()
  {
    cluster_.stop();
    std::error_code none;
    fs::remove_all(folder_, none);
  }

  TestDatabase::Place fresh(Schema schema)
  {
    auto const name = fmt::format("test_{}", ++made_);
    make(name, schema == Schema::empty ? "template0" : "complete");
    return {cluster_.url(name), folder_ / (name + ".master-key")};
  }

private:
  static fs::path fresh_folder()
  {
    auto pattern = (fs::temp_directory_path() / "hengwen-test-XXXXXX").string();
    if (!mkdtemp(pattern.data()))
      throw std::runtime_error{"cannot make a temporary folder"};
    return pattern;
  }

  void make(std::string_view name, std::string_view like) const
  {
    Connect const how{.url = cluster_.url("postgres"), .on_statement = {}};
    Connection{how}.command(fmt::format("create database {} template {}", name, like).c_str(),
                            "create database");
  }

  fs::path folder_;
  Cluster cluster_;
  int made_ = 0;
};

TestDatabase::Place fresh_database(Schema schema)
{
  static TestCluster cluster;
  return cluster.fresh(schema);
}

}  // namespace

TestDatabase::TestDatabase(Schema schema, std::size_t connections)
    : TestDatabase{fresh_database(schema), schema, connections}
{
}

TestDatabase::TestDatabase(Place place, Schema schema, std::size_t connections)
    : place_{std::move(place)}, database_{{.url = place_.url, .on_statement = {}}, connections}
{
  if (schema != Schema::complete)
    return;
  auto vault = store::open_vault({.url = place_.url, .on_statement = {}}, place_.key_file, {});
  database_.keep(vault.value());
}

}  // namespace hengwen
