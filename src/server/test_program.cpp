// SPDX-License-Identifier: Apache-2.0
#include "server/test_program.hpp"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <sstream>
#include <system_error>

namespace hengwen {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder()
{
  auto pattern = (fs::temp_directory_path() / "hengwen-test-XXXXXX").string();
  if (!mkdtemp(pattern.data()))
    throw std::system_error{errno, std::generic_category(), "cannot make a temporary folder"};
  path_ = pattern;
}

TemporaryFolder::~TemporaryFolder()
{
  std::error_code none;
  fs::remove_all(path_, none);
}

TestProgram::TestProgram(std::vector<std::string> arguments)
{
  auto const program = fs::read_symlink("/proc/self/exe").parent_path() / "hengwen";
  arguments.insert(arguments.begin(), program);
  std::vector<char*> words;
  for (auto& argument : arguments)
    words.push_back(argument.data());
  words.push_back(nullptr);
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, 1, (folder_.path() / "output").c_str(),
                                   O_WRONLY | O_CREAT | O_APPEND, 0600);
  posix_spawn_file_actions_adddup2(&files, 1, 2);
  int const failed =
      posix_spawn(&process_, program.c_str(), &files, nullptr, words.data(), environ);
  posix_spawn_file_actions_destroy(&files);
  if (failed != 0)
    throw std::system_error{failed, std::generic_category(), "cannot start " + program.string()};
}

TestProgram::~TestProgram()
{
  if (process_ == 0)
    return;
  kill(process_, SIGKILL);
  wait();
}

bool TestProgram::running() const
{
  siginfo_t end{};
  return waitid(P_PID, id_t(process_), &end, WEXITED | WNOHANG | WNOWAIT) == 0 && end.si_pid == 0;
}

void TestProgram::signal(int number) const
{
  kill(process_, number);
}

int TestProgram::wait()
{
  int status = 0;
  waitpid(process_, &status, 0);
  process_ = 0;
  return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

std::string TestProgram::output()
{
  std::ostringstream out;
  out << std::ifstream{folder_.path() / "output"}.rdbuf();
  return out.str();
}

Ran run_program(std::vector<std::string> arguments)
{
  TestProgram program{std::move(arguments)};
  auto const exit = program.wait();
  return {exit, program.output()};
}

}  // namespace hengwen
