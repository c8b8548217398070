// SPDX-License-Identifier: Apache-2.0
#include "http/problem.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <regex>
#include <set>

namespace hengwen::http {
namespace {

// Findings in a row are no refusals; they have messages and a test of their own.
bool is_of_findings(std::string const& file)
{
  return file.ends_with("/row_finding.hpp");
}

std::string source_text()
{
  std::string out;
  for (auto const& file : std::filesystem::recursive_directory_iterator{"src"}) {
    auto const name = file.path().string();
    if ((name.ends_with(".hpp") || name.ends_with(".cpp")) && !name.ends_with("_test.cpp") &&
        !is_of_findings(name)) {
      std::ifstream in{file.path()};
      out.append(std::istreambuf_iterator<char>{in}, {}).append("\n");
    }
  }
  return out;
}

// Every enumeration that refuse() is called with, or that is named like a refusal.
std::set<std::string> refusal_types(std::string const& source)
{
  std::set<std::string> out;
  std::regex const patterns[] = {std::regex{R"(refuse\((?:\w+::)*(\w+)::\w+)"},
                                 std::regex{R"(enum class ((?:No|Bad)[A-Z]\w*) )"}};
  for (auto const& pattern : patterns)
    for (std::sregex_iterator at{source.begin(), source.end(), pattern}, end; at != end; ++at)
      out.insert((*at)[1]);
  return out;
}

// The described enumerators of a type: BOOST_DESCRIBE_ENUM(NoPay, a, b) -> a, b.
std::vector<std::string> words_of(std::string const& source, std::string const& type)
{
  std::vector<std::string> out;
  std::smatch found;
  std::regex const described{R"(BOOST_DESCRIBE_ENUM\(\s*)" + type + R"(\s*,([^)]*)\))"};
  if (!std::regex_search(source, found, described))
    return out;
  std::string const list = found[1];
  std::regex const word{R"(\w+)"};
  for (std::sregex_iterator at{list.begin(), list.end(), word}, end; at != end; ++at)
    out.push_back(at->str());
  return out;
}

TEST(Problem, EveryRefusalOfTheProgramHasASentenceInBothLanguages)
{
  auto const source = source_text();
  auto const types = refusal_types(source);

  EXPECT_GT(types.size(), 8U);
  for (auto const& type : types) {
    auto const words = words_of(source, type);
    EXPECT_FALSE(words.empty()) << type << " refuses but is not described";
    for (auto const& word : words) {
      auto const sentence = sentence_of({word, "x"});
      EXPECT_TRUE(sentence && !sentence->zh.empty() && !sentence->en.empty())
          << "labels/refusals.json lacks \"" << word << "\" of " << type;
    }
  }
}

TEST(Problem, EveryWordStandsOnceInTheMessageFile)
{
  std::ifstream in{"labels/refusals.json"};
  std::map<std::string, int> times;
  std::regex const key{R"re(^\s*"(\w+)":)re"};
  std::smatch found;
  for (std::string line; std::getline(in, line);) {
    if (std::regex_search(line, found, key)) {
      EXPECT_EQ(++times[found[1]], 1) << found[1];
    }
  }

  EXPECT_GT(times.size(), 40U);
}

TEST(Problem, FillsInWhere)
{
  EXPECT_EQ(sentence_of({"missing", "payee.name"}).value().zh, "缺少“payee.name”");
  EXPECT_EQ(sentence_of({"no such word", ""}), std::nullopt);
}

TEST(Problem, RulesOfTheDomainAreNotTheCallersMistakes)
{
  EXPECT_EQ(status_of("not_found"), 404);
  EXPECT_EQ(status_of("password_too_short"), 422);
}

}  // namespace
}  // namespace hengwen::http
