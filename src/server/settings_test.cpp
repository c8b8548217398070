// SPDX-License-Identifier: Apache-2.0
#include "server/settings.hpp"

#include <gtest/gtest.h>
#include <CLI/CLI.hpp>

#include <fstream>

namespace hengwen {
namespace {

TEST(Listen, ReadsAddressAndPort)
{
  EXPECT_EQ(listen_of("127.0.0.1:8080").address, "127.0.0.1");
  EXPECT_EQ(listen_of("127.0.0.1:8080").port, 8080);
  EXPECT_EQ(listen_of("[::1]:80").address, "::1");
  EXPECT_EQ(listen_of("[::1]:80").port, 80);
  for (char const* wrong : {"", "8080", ":8080", "127.0.0.1:", "127.0.0.1:http", "127.0.0.1:70000"})
    EXPECT_THROW(listen_of(wrong), std::invalid_argument) << wrong;
}

TEST(Settings, AFlagBeatsTheEnvironmentAndThatTheFile)
{
  auto const file = testing::TempDir() + "hengwen-settings.toml";
  std::ofstream{file} << "data = \"from-file\"\nlisten = \"file:1\"\nconnections = 3\n";
  setenv("HENGWEN_LISTEN", "environment:2", 1);
  setenv("HENGWEN_CONNECTIONS", "4", 1);
  CLI::App app;
  Settings settings;
  add_settings(app, settings);

  auto words = with_environment(app, {"--config", file, "--connections", "5"});
  std::ranges::reverse(words);
  app.parse(words);
  unsetenv("HENGWEN_LISTEN");
  unsetenv("HENGWEN_CONNECTIONS");

  EXPECT_EQ(settings.data, "from-file");
  EXPECT_EQ(settings.listen, "environment:2");
  EXPECT_EQ(settings.connections, 5u);
}

}  // namespace
}  // namespace hengwen
