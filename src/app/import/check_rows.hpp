// SPDX-License-Identifier: Apache-2.0
//
// All that can be said of a row without asking the database: every cell read as what its
// column holds, words of code lists by their labels, and the rules within the row.
//
//     "男", "2014/3/2", "大病"  ->  male · 2014-03-02 · serious_illness
//
// One checker belongs to one thread; it remembers the words it has met.
#pragma once

#include "app/import/rows.hpp"
#include "domain/policy/code_list.hpp"

namespace hengwen::app {

class RowChecker {
public:
  explicit RowChecker(Date today) : today_{today} {}

  CheckedRows check(PlannedSheet const&, RawRows&&);

private:
  struct Word {
    CodeItem const* item = nullptr;
    std::string detail;  // Of an unknown word: what the list has.
  };

  void read_row(PlannedSheet const&, RawRows const&, RawRow const&, CheckedRows&, std::size_t at);
  void read_code(FieldType const&, std::string_view typed, Date on, CheckedRow&,
                 std::optional<std::string_view>& value);
  Word const& word(std::string_view list, std::string_view typed);
  Date day_of(RecordType const&, RecordValues) const;

  Date today_;
  std::map<std::string_view, std::unordered_map<std::string, Word>> words_;
};

}  // namespace hengwen::app
