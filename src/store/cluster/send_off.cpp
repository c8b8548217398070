// SPDX-License-Identifier: Apache-2.0
#include "store/cluster/send_off.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <grp.h>

#include <cerrno>
#include <system_error>

namespace hengwen {
namespace {

constexpr int data_number = 3, socket_number = 4;

[[noreturn]] void broken(std::string const& what)
{
  throw std::system_error{errno, std::generic_category(), what};
}

// The child between fork and exec: only calls that are safe there.
struct Departure {
  char* const* arguments;
  int data, socket, log;
  uid_t user;
  gid_t group;
  bool change_user;
  pid_t parent;
};

[[noreturn]] void depart(Departure const& d)
{
  char* const environment[] = {const_cast<char*>("PATH=/usr/bin:/bin"),
                               const_cast<char*>("LC_ALL=C.UTF-8"), nullptr};
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  for (int number = 1; number < NSIG; ++number)
    signal(number, SIG_DFL);
  setsid();  // Ctrl-C at our terminal is not for PostgreSQL: we stop it in our own time.
  bool ok =
      !d.change_user || (setgroups(0, nullptr) == 0 && setgid(d.group) == 0 && setuid(d.user) == 0);
  ok = ok && prctl(PR_SET_PDEATHSIG, SIGINT) == 0 && getppid() == d.parent;
  close(0);
  ok = ok && open("/dev/null", O_RDONLY) == 0;
  ok = ok && chdir("/") == 0 && dup2(d.log, 1) == 1 && dup2(d.log, 2) == 2;
  // The two folders lie above these numbers (Door), so neither copy can hide the other.
  ok = ok && dup2(d.data, data_number) >= 0 && dup2(d.socket, socket_number) >= 0;
  if (ok) {
    close_range(unsigned(socket_number) + 1, ~0U, 0);
    execve(d.arguments[0], d.arguments, environment);
  }
  _exit(127);
}

}  // namespace

Door::Door(std::filesystem::path const& folder)
{
  int const opened = open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (opened < 0)
    broken("cannot open " + folder.string());
  number_ = fcntl(opened, F_DUPFD_CLOEXEC, 10);
  close(opened);
  if (number_ < 0)
    broken("cannot hold " + folder.string());
}

Door::~Door()
{
  close(number_);
}

pid_t send_off(std::vector<std::string> const& command, std::optional<User> user, Door const& data,
               Door const& socket, std::filesystem::path const& log)
{
  int const output = open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (output < 0)
    broken("cannot write " + log.string());
  std::vector<char*> arguments;
  for (auto const& word : command)
    arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  auto const as = user.value_or(User{});
  Departure const departure{arguments.data(), data.number(), socket.number(),  output,
                            as.user,          as.group,      user.has_value(), getpid()};
  pid_t const child = fork();
  if (child == 0)
    depart(departure);
  close(output);
  if (child < 0)
    broken("cannot start " + command.front());
  return child;
}

}  // namespace hengwen
