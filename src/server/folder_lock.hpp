// SPDX-License-Identifier: Apache-2.0
//
// A lock on a file, held while the program lives; the kernel lets go of it even after
// kill -9. Whoever holds it alone leaves a name in the file: "4711 serve".
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace hengwen {

class FolderLock {
public:
  explicit FolderLock(std::filesystem::path file);
  FolderLock(FolderLock const&) = delete;
  ~FolderLock();

  // Alone, at once; false if anyone else holds it.
  bool try_alone(std::string const& name);

  // Alone, as soon as everyone else has let go.
  void wait_alone();

  // Together with others; false if somebody holds it alone.
  bool try_shared();

  void release();

  // What the one who holds it alone wrote.
  std::string holder() const;

private:
  std::filesystem::path path_;
  int file_;
};

}  // namespace hengwen
