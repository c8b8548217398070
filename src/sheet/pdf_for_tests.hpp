// SPDX-License-Identifier: Apache-2.0
//
// For tests: what other people's programs see in a PDF file of ours (poppler-utils).
//
//     pages_of(pdf)[0]  ->  "2015年工会送温暖活动统计表\n填报单位:…"
#pragma once

#include <gtest/gtest.h>

#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace hengwen::sheet::probe {

class TempFile {
public:
  explicit TempFile(std::string_view bytes)
  {
    std::string name = (std::filesystem::temp_directory_path() / "hengwen-XXXXXX").string();
    int const file = ::mkstemp(name.data());
    EXPECT_NE(file, -1);
    ::close(file);
    path_ = name;
    std::ofstream{path_, std::ios::binary} << bytes;
  }
  ~TempFile() { std::filesystem::remove(path_); }
  TempFile(TempFile const&) = delete;
  TempFile& operator=(TempFile const&) = delete;

  std::string path() const { return path_.string(); }

private:
  std::filesystem::path path_;
};

inline std::string said_by(std::string const& command)
{
  std::string out;
  FILE* const pipe = ::popen((command + " 2>&1").c_str(), "r");
  if (!pipe)
    throw std::runtime_error{"cannot run " + command};
  char part[4096];
  while (auto const n = std::fread(part, 1, sizeof part, pipe))
    out.append(part, n);
  EXPECT_EQ(::pclose(pipe), 0) << command << "\n" << out;
  return out;
}

// The text of every page, in reading order.
inline std::vector<std::string> pages_of(std::string_view pdf)
{
  TempFile const file{pdf};
  std::vector<std::string> pages;
  std::string text = said_by("pdftotext -layout " + file.path() + " -");
  for (std::size_t at = 0; (at = text.find('\f')) != text.npos; text.erase(0, at + 1))
    pages.push_back(text.substr(0, at));
  return pages;
}

inline std::string text_of(std::string_view pdf)
{
  std::string all;
  for (auto const& page : pages_of(pdf))
    all += page;
  return all;
}

inline std::string fonts_of(std::string_view pdf)
{
  TempFile const file{pdf};
  return said_by("pdffonts " + file.path());
}

inline std::string facts_of(std::string_view pdf)
{
  TempFile const file{pdf};
  return said_by("pdfinfo " + file.path());
}

}  // namespace hengwen::sheet::probe
