// SPDX-License-Identifier: Apache-2.0
//
// For tests: whole imports against a real PostgreSQL with a small tree of unions, of workbooks
// as an officer fills them in.
#pragma once

#include "app/import/run_import.hpp"
#include "base/citizen_id.hpp"
#include "sheet/xlsx_writer.hpp"
#include "store/record/sealed_record.hpp"
#include "store/test_database.hpp"

#include <gtest/gtest.h>

#include <filesystem>

namespace hengwen::app {

namespace fs = std::filesystem;

inline Date const today = date_of(2015, 3, 31);
inline UnitId const nation{0};
inline auto const wuchang = *place_of_division("420106");
inline auto const hongshan = *place_of_division("420111");

// A workbook as an officer fills it in: sheets of headings and rows of text.
using Rows = std::vector<std::vector<std::string>>;
struct Sheet {
  std::string name;
  Rows rows;
};

class Folder {
public:
  Folder()
  {
    auto pattern = (fs::temp_directory_path() / "hengwen-import-XXXXXX").string();
    if (!mkdtemp(pattern.data()))
      throw std::runtime_error{"cannot make a temporary folder"};
    path_ = pattern;
  }
  ~Folder() { fs::remove_all(path_); }

  fs::path workbook(std::string const& name, std::vector<Sheet> const& sheets) const
  {
    sheet::WorkbookWriter book{path_ / name};
    for (auto const& made : sheets) {
      sheet::OutSheet out{.name = made.name, .columns = {}};
      for (auto const& heading : made.rows.front())
        out.columns.push_back({.heading = heading});
      auto& writer = book.sheet(out);
      for (std::size_t r = 1; r < made.rows.size(); ++r) {
        std::vector<sheet::OutCell> cells;
        for (auto const& text : made.rows[r])
          cells.push_back({.value = std::string_view{text}});
        writer.row(cells);
      }
    }
    book.close();
    return path_ / name;
  }

  fs::path path() const { return path_; }

private:
  fs::path path_;
};

struct Imported {
  Uuid id;
  ImportEnd end;
  std::vector<store::ImportSheet> sheets;

  std::string counts(std::string_view kind) const
  {
    for (auto const& s : sheets)
      if (s.kind == kind)
        return fmt::format("{} rows: {} added {} changed {} same {} bad", s.rows, s.added,
                           s.changed, s.same, s.bad);
    return "no sheet";
  }
};

inline constexpr Sql count_households{"test/households", "select count(*) from household"};
inline constexpr Sql count_persons{"test/persons", "select count(*) from filed_person"};
inline constexpr Sql count_members{"test/members", "select count(*) from member"};
inline constexpr Sql count_marks{"test/marks", "select count(*) from household_to_reckon"};
inline constexpr Sql plant{
    "test/plant",
    "insert into unit (id, code, name, level, kind, parent, division, county,"
    " source_key, content) values ($1, $2, $3, $4, 'territorial', $5, $2, $6,"
    " gen_random_uuid(), gen_random_uuid())"};
inline constexpr Sql judgement_numbers{
    "test/judgement",
    "select j.category || ' ' || coalesce(j.counted::text, '-') || ' '"
    " || coalesce(j.income_year::text, '-') || ' ' || coalesce(j.rigid_year::text, '-')"
    " from judgement j join household h on h.county = j.county and h.id = j.household"
    " where h.person = $1 order by j.valid_from"};
inline constexpr Sql numbers{"test/numbers", "select number from household order by number"};
inline constexpr Sql unit_places{"test/units",
                                 "select code || ' ' || id from unit where level = 'base'"
                                 " order by code"};
inline constexpr Sql wuhan_county{"test/county",
                                  "select distinct county::bigint from household order by 1"};

class ImportStory : public testing::Test {
protected:
  ImportStory()
  {
    database_->write([](Tx& tx) {
      auto const none = std::optional<UnitId>{};
      tx.run(plant, nation, "0", "中华全国总工会", "nation", none, 0);
      std::optional<UnitId> parent = nation;
      for (auto const& [code, name, level] :
           {std::tuple{"42", "湖北省总工会", "province"}, {"4201", "武汉市总工会", "city"}}) {
        auto const place = *place_of_division(code);
        tx.run(plant, place, code, name, level, parent, place.county());
        parent = place;
      }
      tx.run(plant, wuchang, "420106", "武昌区总工会", "county", parent, wuchang.county());
      tx.run(plant, hongshan, "420111", "洪山区总工会", "county", parent, hongshan.county());
    });
  }

  Uuid start(UnitId scope, bool dry_run)
  {
    auto const id = new_uuid();
    database_->write([&](Tx& tx) {
      store::start_import(tx, {.id = id, .name = "测试.xlsx", .unit = scope, .dry_run = dry_run});
    });
    return id;
  }

  Imported run(Uuid const& id, fs::path const& file, ImportControl const& control = {})
  {
    auto const job = *database_->read([&](Tx& tx) { return store::import_job(tx, id); });
    auto const end = run_import(*database_, job, file, today, control);
    return {id, end, database_->read([&](Tx& tx) { return store::import_sheets(tx, {id}); })};
  }

  Imported import(fs::path const& file, UnitId scope = nation)
  {
    return run(start(scope, false), file);
  }
  Imported try_import(fs::path const& file, UnitId scope = nation)
  {
    return run(start(scope, true), file);
  }

  // "困难职工家庭!3 身份证号 citizen_id_check_sign"
  std::vector<std::string> findings(Imported const& of)
  {
    std::vector<std::string> out;
    auto const all =
        database_->read([&](Tx& tx) { return store::findings_after(tx, of.id, {}, 1000); });
    for (auto const& f : all)
      out.push_back(fmt::format("{}!{} {} {}", f.sheet, f.row, f.heading.value_or(""), f.why));
    return out;
  }

  std::int64_t count(Sql const& sql)
  {
    return database_->read([&](Tx& tx) { return tx.one<std::int64_t>(sql); });
  }

  TestDatabase database_;
  Folder folder_;
};

inline constexpr std::string_view ying = "34052419800101001X";
inline constexpr std::string_view wei = "11010519491231002X";

inline Rows households(Rows rows)
{
  rows.insert(rows.begin(), {"姓名*", "身份证号*", "建档工会*", "民族*", "健康状况*", "劳模类型*",
                             "工作状态*", "主要致困原因*", "困难类别*", "建档标准*", "建档日期*",
                             "家庭年度总收入（元）", "退档日期", "退档原因", "职工编号"});
  return rows;
}

inline std::vector<std::string> household(std::string_view name, std::string_view citizen,
                                          std::string const& unit = "武昌区总工会",
                                          std::string const& income = "38,400")
{
  return {std::string{name},
          std::string{citizen},
          unit,
          "汉族",
          "良好",
          "非劳模",
          "在岗",
          "子女上学",
          "低保户",
          "全国级",
          "2014年3月2日",
          income};
}

inline Rows members(Rows rows)
{
  rows.insert(rows.begin(), {"户主身份证号", "姓名", "与户主关系", "身份证号", "健康状况"});
  return rows;
}

using Lines = std::vector<std::string>;

}  // namespace hengwen::app
