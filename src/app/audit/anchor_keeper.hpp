// SPDX-License-Identifier: Apache-2.0
//
// Writes the heads of the chains that have grown into the file of anchors, each minute and at
// the end of the server (app/audit/anchors.hpp says what for).
//
//     AnchorKeeper const keeper{database, data};
#pragma once

#include "app/audit/anchors.hpp"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace hengwen::app {

class AnchorKeeper {
public:
  AnchorKeeper(Database&, std::filesystem::path const& folder);
  AnchorKeeper(AnchorKeeper const&) = delete;
  ~AnchorKeeper();

private:
  void keep(std::stop_token);
  void write();

  Database& database_;
  Anchors anchors_;
  std::mutex guard_;
  std::condition_variable_any ends_;
  std::jthread keeper_;
};

}  // namespace hengwen::app
