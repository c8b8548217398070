// SPDX-License-Identifier: Apache-2.0
//
// A PostgreSQL cluster of our own in one folder, reached through a Unix socket only:
//
//     DIR/postgres       its data        DIR/socket   the door, closed to everyone else
//     DIR/postgres.log   what it says
//
// PostgreSQL refuses to run as root; started by root it runs as an unprivileged user.
// The two folders are handed to it already open, so that user needs no way through the
// folders above (a project in /root works), and no path can be too long for a socket.
//
// start() belongs to a thread that lives as long as the cluster: when that thread ends,
// even by kill -9, the kernel tells PostgreSQL to shut down.
#pragma once

#include "store/cluster/send_off.hpp"

#include <filesystem>
#include <ios>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include <sys/types.h>

namespace hengwen {

// PostgreSQL is not installed, the folder is unusable, or the server does not start.
struct ClusterFailed : std::runtime_error {
  using runtime_error::runtime_error;
};

// Whether what was committed outlives a loss of power. Only tests say no.
enum class Keeping { safe, forgetful };

class Cluster {
public:
  Cluster(std::filesystem::path const& folder, Keeping);
  Cluster(Cluster const&) = delete;
  ~Cluster();

  // Makes the data folder when there is none, ends what a killed program left running,
  // starts the server and returns when it answers and the database "hengwen" exists.
  void start();

  // Blocks until the server has ended, and says how: "exit 0", "signal 9".
  std::string wait();

  // A clean end; after a minute a hard one. Callable from any thread.
  void stop();

  bool answers() const;

  // For Connect::url.
  std::string url(std::string_view database = "hengwen") const;

private:
  void make_folder(std::filesystem::path const&) const;
  void create() const;
  void end_leftovers() const;
  void create_database() const;
  void wait_until_ready();
  bool runs();  // Started, and its end not seen yet.
  std::vector<std::string> settings() const;
  std::string program(char const* name) const;
  std::string last_words() const;
  std::optional<std::string> reap(int options);

  std::filesystem::path folder_;
  Keeping keeping_;
  std::optional<User> user_;  // Absent when we are not root: then PostgreSQL runs as we do.
  std::optional<Door> client_door_;
  std::streamoff said_before_ = 0;  // Where in its log this start begins.
  std::mutex guard_;
  pid_t server_ = 0;  // Zero when it does not run.
};

}  // namespace hengwen
