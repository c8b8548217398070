// SPDX-License-Identifier: Apache-2.0
#include "store/record/record_copy.hpp"
#include "store/record/record_fields.hpp"

#include "domain/records.hpp"
#include "store/test_database.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

constexpr std::string_view number = "34052419800101001X";

constexpr Sql plant{"test/plant",
                    "insert into unit (id, code, name, level, kind, division, county, source_key,"
                    " content) values (0, '0', 'nation', 'nation', 'territorial', '0', 0,"
                    " gen_random_uuid(), gen_random_uuid())"};
constexpr Sql one_volunteer{"test/volunteer",
                            "select jsonb_object_agg(key, value)::text from jsonb_each_text("
                            "(select to_jsonb(v) from volunteer v)) where value is not null"};
constexpr Sql person_of_one{"test/person", "select person from volunteer"};
constexpr Sql rename_row{"test/rename_row", "update volunteer set id = gen_random_uuid()"};

class SealedRecordTest : public testing::Test {
protected:
  SealedRecordTest()
  {
    database->write([](Tx& tx) { tx.run(plant); });
  }
  void keep(Volunteer const& volunteer)
  {
    database->write([&](Tx& tx) {
      RecordCopy<Volunteer> copy{tx};
      copy.add(0, new_uuid(), volunteer);
      copy.finish();
    });
  }
  std::string kept()
  {
    return database->read([](Tx& tx) { return tx.one<std::string>(one_volunteer); });
  }

  TestDatabase database;
  Volunteer volunteer{.unit = {},
                      .centre = {},
                      .name = "陈英",
                      .citizen_id = CitizenNumber{std::string{number}},
                      .joined_on = date_of(2014, 3, 2),
                      .left_on = {}};
};

TEST_F(SealedRecordTest, IsKeptUnreadableAndComesBackWhole)
{
  keep(volunteer);

  EXPECT_EQ(kept().find(number), std::string::npos);
  auto const fields = store::record_fields(*database->vault(), "volunteer", kept());
  EXPECT_EQ(fields.at("citizen_id").as_string(), number);
  EXPECT_EQ(fields.at("name").as_string(), "陈英");
  EXPECT_EQ(fields.at("joined_on").as_string(), "2014-03-02");
  EXPECT_FALSE(fields.contains("sealed") || fields.contains("person") || fields.contains("county"));
}

TEST_F(SealedRecordTest, LeavesABlindIndexThatFindsThePerson)
{
  keep(volunteer);

  auto const person = database->read([](Tx& tx) { return tx.one<Uuid>(person_of_one); });

  EXPECT_EQ(person, store::person_of(*database->vault(), number));
}

TEST_F(SealedRecordTest, WithoutSecretsHasNothingSealed)
{
  volunteer.citizen_id.reset();
  keep(volunteer);

  EXPECT_EQ(kept().find("sealed"), std::string::npos);
  EXPECT_EQ(kept().find("person"), std::string::npos);
}

TEST_F(SealedRecordTest, DoesNotOpenInAnotherRow)
{
  keep(volunteer);
  database->write([](Tx& tx) { tx.run(rename_row); });

  EXPECT_THROW(store::record_fields(*database->vault(), "volunteer", kept()), CorruptRow);
}

TEST_F(SealedRecordTest, HoldsWhateverSignsAValueHas)
{
  auto const& vault = *database->vault();
  auto const& type = *record_type_named("household");
  std::string const odd = "1号:9:citizen_id\n\\x";
  std::vector<std::optional<std::string_view>> values(type.fields.size());
  values[type.index("address")] = odd;
  values[type.index("phone")] = "";
  values[type.index("account")] = "6222021234560128";

  auto const sealed = store::sealed_values(vault, type, values, 420106, {});
  store::SecretValues const opened{vault, "household", 420106, {}, sealed};

  EXPECT_EQ(opened.find("address"), odd);
  EXPECT_EQ(opened.find("phone"), "");
  EXPECT_EQ(opened.at("account"), "6222021234560128");
  EXPECT_EQ(opened.find("citizen_id"), std::nullopt);
  EXPECT_THROW(opened.at("citizen_id"), CorruptRow);
  EXPECT_THROW((store::SecretValues{vault, "household", 420107, {}, sealed}), CorruptRow);
}

// Columns about the keeping of a file are the table's own affair; what the description seals is
// never one.
TEST_F(SealedRecordTest, NoTableHasAColumnForASecret)
{
  constexpr Sql columns_of_table{"test/columns",
                                 "select column_name::text from information_schema.columns"
                                 " where table_name = $1 and table_schema = 'public'"};
  for (auto const& type : record_types()) {
    if (type.kind == "base_union")
      continue;
    auto const found =
        database->read([&](Tx& tx) { return tx.all<std::string>(columns_of_table, type.kind); });
    std::set<std::string> const there{found.begin(), found.end()};
    for (auto const name : store::columns_of(type))
      EXPECT_TRUE(there.contains(std::string{name})) << type.kind << "." << name;
    for (auto const i : type.sealed)
      EXPECT_FALSE(there.contains(std::string{type.fields[i].name}))
          << type.kind << "." << type.fields[i].name << " lies readable";
  }
}

}  // namespace
}  // namespace hengwen
