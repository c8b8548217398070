// SPDX-License-Identifier: Apache-2.0
//
// What stands behind one number of a form: the records that the same definition counted,
// a page at a time, and what all of them count or sum to.
//
//     05B  150,000.00 yuan  <-  receipt 2015-01-08 central 150,000.00
//
// Secrets are sealed here; whoever shows them opens and masks them.
#pragma once

#include "app/report/numbers.hpp"

namespace hengwen::app {

struct BehindRow {
  std::string kind;
  Uuid id;
  std::string record;  // A JSON object of texts by field name; empty if it has gone since.
};

struct Behind {
  stats::Item const* item = nullptr;
  std::string value;  // As the form shows it.
  std::string total;  // Count, number of different things, or sum (yuan) of all records.
  std::int64_t records = 0;
  std::vector<std::string> kinds;
  std::vector<BehindRow> rows;
  std::optional<std::string> next;
};

struct Page {
  std::optional<std::string> after;
  int limit = 50;
};

Answer<Behind> cell_records(Tx&, Asked const&, std::string_view item, Page const&);

// The fields by which a kind of record is listed, the most telling first.
std::vector<std::string_view> listed_fields(std::string_view kind);

}  // namespace hengwen::app
