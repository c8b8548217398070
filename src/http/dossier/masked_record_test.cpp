// SPDX-License-Identifier: Apache-2.0
#include "http/dossier/masked_record.hpp"

#include "domain/record_types.hpp"

#include <gtest/gtest.h>

namespace hengwen::http {
namespace {

struct Case {
  Secret secret;
  char const* value;
  char const* shown;
};

// clang-format off
constexpr Case cases[] = {
    {Secret::none,           "武昌区",             "武昌区"},
    {Secret::citizen_number, "34052419800101001X", "340***********001X"},
    {Secret::citizen_number, "G1234567",           "******"},
    {Secret::contact,        "13812345678",        "138****5678"},
    {Secret::contact,        "邻居 13812345678",   "******"},
    {Secret::account,        "6222021234560128",   "************0128"},
    {Secret::account,        "12",                 "******"},
    {Secret::address,        "中山路 1 号",        "******"},
    {Secret::health,         "disabled",           "******"},
    {Secret::name,           "陈小宝",             "陈**"},
    {Secret::name,           "Li",                 "L**"},
    {Secret::name,           "",                   "**"},
    {Secret::birth,          "2009-05-06",         "2009-**-**"},
    {Secret::workplace,      "实验小学",           "******"},
};
// clang-format on

TEST(Masked, ShowsOfEachSecretWhatMayBeSeen)
{
  for (auto const& c : cases)
    EXPECT_EQ(masked(c.secret, c.value), c.shown) << c.value;
}

TEST(Masked, NoSecretIsShownAsItIs)
{
  std::string const value = "1980-01-01 秘密";
  for (auto const& type : record_types())
    for (auto const& field : type.fields)
      if (field.secret != Secret::none) {
        EXPECT_EQ(masked(field.secret, value).find("秘密"), std::string::npos) << field.name;
      }
}

TEST(MaskedRecord, MasksByTheDescriptionOfTheRecord)
{
  auto const shown = masked_record("member", {{"name", "陈小宝"},
                                              {"relation", "child"},
                                              {"health", "healthy"},
                                              {"birth_on", "2009-05-06"}});

  EXPECT_EQ(shown.at("name").as_string(), "陈**");
  EXPECT_EQ(shown.at("relation").as_string(), "child");
  EXPECT_EQ(shown.at("health").as_string(), "******");
  EXPECT_EQ(shown.at("birth_on").as_string(), "2009-**-**");
}

}  // namespace
}  // namespace hengwen::http
