// SPDX-License-Identifier: Apache-2.0
#include "server/open_id_settings.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>

namespace hengwen {
namespace {

std::string secret_file(std::string const& text, std::string const& name = "good")
{
  auto const file = testing::TempDir() + "hengwen-open-id-secret-" + name;
  std::ofstream{file} << text;
  chmod(file.c_str(), 0600);
  return file;
}

OpenIdSettings good()
{
  return {.issuer = "https://id.example.org/realm",
          .client = "hengwen",
          .secret_file = secret_file(" s3cret\n"),
          .public_url = "https://hengwen.example.org"};
}

// "--public-url open_id_setting_missing", or nothing.
std::string why_not(OpenIdSettings const& said)
{
  auto const config = open_id_config(said);
  return config ? "" : config.error().where + " " + config.error().why;
}

TEST(OpenIdSettings, AreWholeOrNotThere)
{
  auto const config = open_id_config(good()).value().value();

  EXPECT_EQ(config.secret, "s3cret");
  EXPECT_EQ(config.name, "统一身份认证");
  EXPECT_EQ(config.return_to, "https://hengwen.example.org/api/v1/session/open-id/return");
  EXPECT_FALSE(open_id_config({}).value());
  EXPECT_FALSE(open_id_config({.public_url = "https://hengwen.example.org"}).value());
}

TEST(OpenIdSettings, AreRefusedWhenHalfSaidOrWrong)
{
  auto const spoiled = [](auto const& spoil) {
    auto said = good();
    spoil(said);
    return why_not(said);
  };
  auto const alone = [](auto const& say) {
    OpenIdSettings said;
    say(said);
    return why_not(said);
  };
  std::string const missing = " open_id_setting_missing", no_issuer = " open_id_issuer_missing";

  EXPECT_EQ(spoiled([](auto& s) { s.client = ""; }), "--open-id-client" + missing);
  EXPECT_EQ(spoiled([](auto& s) { s.secret_file = ""; }), "--open-id-secret-file" + missing);
  EXPECT_EQ(spoiled([](auto& s) { s.public_url = ""; }), "--public-url" + missing);

  EXPECT_EQ(alone([](auto& s) { s.client = "hengwen"; }), "--open-id-client" + no_issuer);
  EXPECT_EQ(alone([](auto& s) { s.secret_file = "x"; }), "--open-id-secret-file" + no_issuer);
  EXPECT_EQ(alone([](auto& s) { s.name = "x"; }), "--open-id-name" + no_issuer);
  EXPECT_EQ(alone([](auto& s) { s.claim = "email"; }), "--open-id-claim" + no_issuer);
  EXPECT_EQ(alone([](auto& s) { s.second_factor = "mfa"; }), "--open-id-second-factor" + no_issuer);

  for (std::string const issuer :
       {"http://id.example.org", "id.example.org", "https://id.example.org/?a=b",
        "https://id.example.org/#a", "https://a:b@id.example.org"})
    EXPECT_EQ(spoiled([&](auto& s) { s.issuer = issuer; }),
              issuer + " open_id_issuer_not_an_address");
  for (std::string const url :
       {"http://hengwen.example.org", "https://hengwen.example.org/", "hengwen.example.org"}) {
    EXPECT_EQ(spoiled([&](auto& s) { s.public_url = url; }), url + " public_url_not_an_address");
    EXPECT_EQ(alone([&](auto& s) { s.public_url = url; }), url + " public_url_not_an_address");
  }

  auto const nowhere = testing::TempDir() + "hengwen-no-such-file";
  EXPECT_EQ(spoiled([&](auto& s) { s.secret_file = nowhere; }),
            nowhere + " open_id_secret_unreadable");
  auto const open = secret_file("s3cret", "open");
  chmod(open.c_str(), 0644);
  EXPECT_EQ(spoiled([&](auto& s) { s.secret_file = open; }),
            open + " open_id_secret_open_to_others");
  auto const blank = secret_file(" \n", "blank");
  EXPECT_EQ(spoiled([&](auto& s) { s.secret_file = blank; }), blank + " open_id_secret_unreadable");
}

}  // namespace
}  // namespace hengwen
