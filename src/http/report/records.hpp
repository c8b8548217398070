// SPDX-License-Identifier: Apache-2.0
//
// The records behind one number as the screen lists them: columns with their labels in
// both languages, and rows of texts with secrets masked.
#pragma once

#include "app/report/cell_records.hpp"
#include "http/answers.hpp"

namespace hengwen::http {

struct RecordColumn {
  std::string name;
  stats::Words label;
  std::string type;  // date money number text code flag household
  std::optional<std::string> list;
};
BOOST_DESCRIBE_STRUCT(RecordColumn, (), (name, label, type, list))
static_assert(fully_described<RecordColumn>);

struct RecordLine {
  Uuid id;
  std::string kind;
  boost::json::value cells;
};
BOOST_DESCRIBE_STRUCT(RecordLine, (), (id, kind, cells))

struct CellRecords {
  std::string item;
  boost::json::value value;  // As the form shows it; null when nobody typed it.
  std::string unit;
  std::int64_t records = 0;
  boost::json::value total;  // Of all records, in yuan where the form says 万元.
  std::vector<RecordColumn> columns;
  std::vector<RecordLine> rows;
  boost::json::value next;  // The `after` of the next page; null on the last.
};
BOOST_DESCRIBE_STRUCT(CellRecords, (), (item, value, unit, records, total, columns, rows, next))

CellRecords shown(Vault const&, app::Behind const&);

}  // namespace hengwen::http
