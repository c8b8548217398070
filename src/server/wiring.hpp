// SPDX-License-Identifier: Apache-2.0
//
// What every command stands on: the data folder, the database with the right schema, and
// the pool of connections. The only place that builds them.
//
//     Wiring wiring{settings, Use::command, "import"};
//     wiring.database().write(…)
#pragma once

#include "base/result.hpp"
#include "server/embedded_postgres.hpp"
#include "server/settings.hpp"
#include "store/database.hpp"

namespace hengwen {

// A refusal that ends a command: the schema is newer, a file is not there.
struct CommandRefused : std::runtime_error {
  explicit CommandRefused(Refusal const& refusal);
};

class Wiring {
public:
  // The hook hears of every statement. Statements of a command may take as long as they need.
  Wiring(Settings const&, Use, std::string const& name, StatementHook = {});

  Database& database() { return database_; }
  std::filesystem::path const& data() const { return settings_.data; }
  Settings const& settings() const { return settings_; }
  std::filesystem::path const& key_file() const { return settings_.key_file; }

private:
  Connect connect(Use, StatementHook) const;

  Settings settings_;
  std::optional<EmbeddedPostgres> postgres_;
  Database database_;
};

}  // namespace hengwen
