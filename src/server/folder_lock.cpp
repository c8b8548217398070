// SPDX-License-Identifier: Apache-2.0
#include "server/folder_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <system_error>

namespace hengwen {
namespace {

bool lock(int file, int how)
{
  int done = 0;
  do
    done = flock(file, how);
  while (done != 0 && errno == EINTR);
  if (done != 0 && errno != EWOULDBLOCK)
    throw std::system_error{errno, std::generic_category(), "cannot lock the data folder"};
  return done == 0;
}

}  // namespace

FolderLock::FolderLock(std::filesystem::path file)
    : path_{std::move(file)}, file_{open(path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)}
{
  if (file_ < 0)
    throw std::system_error{errno, std::generic_category(), "cannot open " + path_.string()};
}

FolderLock::~FolderLock()
{
  close(file_);
}

bool FolderLock::try_alone(std::string const& name)
{
  if (!lock(file_, LOCK_EX | LOCK_NB))
    return false;
  auto const line = std::to_string(getpid()) + " " + name + "\n";
  if (ftruncate(file_, 0) != 0 ||
      pwrite(file_, line.data(), line.size(), 0) != ssize_t(line.size()))
    throw std::system_error{errno, std::generic_category(), "cannot write " + path_.string()};
  return true;
}

void FolderLock::wait_alone()
{
  lock(file_, LOCK_EX);
}

bool FolderLock::try_shared()
{
  return lock(file_, LOCK_SH | LOCK_NB);
}

void FolderLock::release()
{
  lock(file_, LOCK_UN);
}

std::string FolderLock::holder() const
{
  std::string line;
  std::getline(std::ifstream{path_}, line);
  return line;
}

}  // namespace hengwen
