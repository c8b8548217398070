// SPDX-License-Identifier: Apache-2.0
#include "base/unnamed_file.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <system_error>

namespace hengwen {

// Not by O_TMPFILE, which not every file system knows. Between the two calls it is empty.
UnnamedFile::UnnamedFile(std::filesystem::path const& folder)
{
  auto pattern = (folder / "unnamed-XXXXXX").string();
  file_ = mkostemp(pattern.data(), O_CLOEXEC);
  if (file_ < 0)
    throw std::system_error{errno, std::generic_category(), "make a file in " + folder.string()};
  unlink(pattern.c_str());
}

UnnamedFile::~UnnamedFile()
{
  close(file_);
}

std::filesystem::path UnnamedFile::path() const
{
  return "/proc/self/fd/" + std::to_string(file_);
}

}  // namespace hengwen
