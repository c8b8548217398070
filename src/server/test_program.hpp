// SPDX-License-Identifier: Apache-2.0
//
// For tests: the program itself, run as its users run it, and a data folder for it that
// is gone after the test.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <sys/types.h>

namespace hengwen {

class TemporaryFolder {
public:
  TemporaryFolder();
  TemporaryFolder(TemporaryFolder const&) = delete;
  ~TemporaryFolder();
  std::filesystem::path const& path() const { return path_; }

private:
  std::filesystem::path path_;
};

// One run of the hengwen beside this test; killed hard when left running.
class TestProgram {
public:
  explicit TestProgram(std::vector<std::string> arguments);
  TestProgram(TestProgram const&) = delete;
  ~TestProgram();

  pid_t process() const { return process_; }
  bool running() const;
  void signal(int number) const;
  int wait();            // Its exit code; minus the signal that ended it.
  std::string output();  // What it has said so far, on both channels.

private:
  TemporaryFolder folder_;
  pid_t process_ = 0;
};

struct Ran {
  int exit = 0;
  std::string output;
};
Ran run_program(std::vector<std::string> arguments);

}  // namespace hengwen
