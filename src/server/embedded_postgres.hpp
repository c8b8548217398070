// SPDX-License-Identifier: Apache-2.0
//
// The private PostgreSQL in the data folder. The first program to come owns it: it
// starts it, starts it again if it dies, and stops it at its own end. A command that
// comes while the folder is owned is a guest of what runs there already:
//
//     hengwen serve       owns          a second serve     refused, naming the first
//     hengwen import      guest         an import alone    owns, and stops it after
//
// An owner that is not the server waits at its end until its guests have gone.
#pragma once

#include "server/folder_lock.hpp"
#include "store/cluster/cluster.hpp"

#include <atomic>
#include <future>
#include <thread>

namespace hengwen {

// Somebody else serves from this folder already.
struct FolderInUse : std::runtime_error {
  using runtime_error::runtime_error;
};

enum class Use { serve, command };

class EmbeddedPostgres {
public:
  // Returns when it answers. "name" is for whoever finds the folder in use: "serve".
  EmbeddedPostgres(std::filesystem::path const& data, Use, std::string const& name);
  ~EmbeddedPostgres();

  std::string url() const { return cluster_.url(); }
  bool owner() const { return keeper_.joinable(); }

private:
  bool come_in(std::string const& name);
  void keep(std::promise<void> started);
  void start_again();

  Use use_;
  std::filesystem::path data_;
  FolderLock owner_;   // Held alone by the owner.
  FolderLock guests_;  // Held together by all who use it.
  Cluster cluster_;
  std::atomic<bool> leaving_ = false;
  std::thread keeper_;
};

}  // namespace hengwen
