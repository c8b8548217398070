// SPDX-License-Identifier: Apache-2.0
//
// Gives the rows of an older database the tokens by which people like them are found
// (store/record/fill_tokens.hpp), beside a server that works, and ends. It goes on where an earlier
// server was stopped.
//
//     TokenKeeper const keeper{database};     // a new database: nothing to do
#pragma once

#include "store/database.hpp"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace hengwen::app {

// All that are missing, now. Says whether it came to the end before it was stopped.
bool fill_tokens(Database&, std::stop_token = {});

class TokenKeeper {
public:
  explicit TokenKeeper(Database&);
  TokenKeeper(TokenKeeper const&) = delete;
  ~TokenKeeper();

private:
  void keep(std::stop_token);
  bool fill(std::stop_token);

  Database& database_;
  std::mutex guard_;
  std::condition_variable_any ends_;
  std::jthread keeper_;
};

}  // namespace hengwen::app
