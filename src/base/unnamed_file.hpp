// SPDX-License-Identifier: Apache-2.0
//
// A file without a name, for what is too large for memory and nobody else may open: its folder
// shows nothing, and however the program ends, the file is gone with it.
//
//     UnnamedFile file{data / "uploads"};
//     std::ofstream{file.path()} << …       // "/proc/self/fd/17", of this process alone
#pragma once

#include <filesystem>

namespace hengwen {

class UnnamedFile {
public:
  // On the disk of this folder. Throws when it cannot be made.
  explicit UnnamedFile(std::filesystem::path const& folder);
  UnnamedFile(UnnamedFile const&) = delete;
  ~UnnamedFile();

  // May be opened as often as needed, as long as the file is there.
  std::filesystem::path path() const;

private:
  int file_;
};

}  // namespace hengwen
