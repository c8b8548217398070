// SPDX-License-Identifier: Apache-2.0
//
// From the words by which a row names unions and other records to what the tables keep:
//
//     建档工会 "武昌区总工会"     ->  420106000000000000
//     户主身份证号 "4201…"        ->  the household's UUID, its county, whether it is in the file
//
// Whole batches are looked up at once, and what was found is remembered. What lies outside
// the scope of the person who imports is not there.
#pragma once

#include "app/import/rows.hpp"
#include "domain/org/unit.hpp"
#include "store/database.hpp"

namespace hengwen::app {

struct Target {
  std::int32_t county = 0;
  Uuid id;
  UnitId unit;  // Whose record it is.
  bool active = true;
};

// Beside each row: in which county it is kept, of which union it is, and the household it
// belongs to.
struct RowPlace {
  std::int32_t county = 0;
  UnitId unit;
  std::optional<Target> household;
};

class Links {
public:
  Links(Database& database, UnitId scope) : database_{database}, scope_{scope} {}

  // Replaces words by what they lead to, adds findings for those that lead nowhere, and
  // says where each row belongs.
  std::vector<RowPlace> resolve(CheckedRows&);

  // What this import has just entered can be referred to.
  void remember(FieldKind, std::string_view word, Target const&);
  void remember_campaign(std::string_view code)
  {
    campaigns_.insert_or_assign(std::string{code}, true);
  }

  // A household whose own row was refused. Its rows on later sheets are refused too: always
  // when it belongs elsewhere, otherwise unless it is known from before.
  enum class Refused { once, elsewhere };
  void remember_refused(std::string_view head, Refused);

  UnitId scope() const { return scope_; }

  // The field kind by which others refer to records of this kind, and the field they name.
  struct Handle {
    FieldKind kind;
    std::string_view field;
  };
  static std::optional<Handle> handle_of(std::string_view record_kind);

private:
  struct UnitWord {
    UnitId unit;
    std::string_view why;  // Empty when the word leads to one unit of the scope.
  };
  using Targets = std::unordered_map<std::string, std::vector<Target>>;

  void look_up(CheckedRows const&);
  void look_up_units(Tx&, std::vector<std::string> const&);
  void look_up_records(Tx&, FieldKind, std::vector<std::string> const&);
  void look_up_campaigns(Tx&, std::vector<std::string> const&);
  bool known(FieldKind, std::string const& word) const;
  RowPlace settle(RecordType const&, CheckedRow&, std::span<std::optional<std::string_view>>,
                  TextRoom&);
  std::optional<UnitId> settle_unit(FieldType const&, CheckedRow&, std::optional<std::string_view>&,
                                    TextRoom&);
  std::optional<Target> settle_record(FieldType const&, CheckedRow&,
                                      std::optional<std::string_view>&, std::optional<UnitId> near,
                                      TextRoom&);

  Database& database_;
  UnitId scope_;
  std::unordered_map<std::string, UnitWord> units_;
  std::map<FieldKind, Targets> records_;
  std::unordered_map<std::string, bool> campaigns_;
  std::unordered_map<std::string, Refused> refused_;
};

}  // namespace hengwen::app
