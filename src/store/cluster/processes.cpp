// SPDX-License-Identifier: Apache-2.0
#include "store/cluster/processes.hpp"

#include "base/text.hpp"

#include <sys/stat.h>

#include <fstream>

namespace hengwen {

std::vector<pid_t> processes_in(std::filesystem::path const& folder, std::string_view program)
{
  namespace fs = std::filesystem;
  std::vector<pid_t> found;
  struct stat here{};
  if (stat(folder.c_str(), &here) != 0)
    return found;
  std::error_code none;
  for (auto const& entry : fs::directory_iterator{"/proc", none}) {
    pid_t process = 0;
    struct stat there{};
    if (!from_text(entry.path().filename().string(), process) ||
        stat((entry.path() / "cwd").c_str(), &there) != 0 || there.st_ino != here.st_ino ||
        there.st_dev != here.st_dev)
      continue;
    std::string name;
    std::getline(std::ifstream{entry.path() / "comm"}, name);
    if (name == program)
      found.push_back(process);
  }
  return found;
}

}  // namespace hengwen
