// SPDX-License-Identifier: Apache-2.0
//
// How a program of PostgreSQL leaves for its own process: as an unprivileged user, away
// from our terminal, with two open folders in its hands and nothing else of ours.
//
//     /proc/self/fd/3   the data        /proc/self/fd/4   the folder of the socket
//
// It ends when the thread that sent it ends.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace hengwen {

inline constexpr char const* data_seen_by_postgres = "/proc/self/fd/3";
inline constexpr char const* socket_seen_by_postgres = "/proc/self/fd/4";

// A folder that we hold open.
class Door {
public:
  explicit Door(std::filesystem::path const&);
  Door(Door const&) = delete;
  ~Door();
  int number() const { return number_; }

private:
  int number_;
};

struct User {
  uid_t user;
  gid_t group;
};

// What it says goes to the log. Exits with 127 when it could not leave.
pid_t send_off(std::vector<std::string> const& command, std::optional<User>, Door const& data,
               Door const& socket, std::filesystem::path const& log);

}  // namespace hengwen
