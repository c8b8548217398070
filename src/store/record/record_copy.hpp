// SPDX-License-Identifier: Apache-2.0
//
// Many records of one kind straight into their table, by COPY. The column list is a walk
// over the description of the record, so that a new field needs no second place.
//
//     RecordCopy<Payment> copy{tx};
//     copy.add({.county = 420106, .id = new_uuid(), …}, payment);
//     copy.finish();
//
// Nothing is checked here but what the table checks: what people typed comes in through
// app/import, which asks first.
#pragma once

#include "describe/record.hpp"
#include "store/tx.hpp"

namespace hengwen {

// The columns that every record has beside its own (db/migrations/0002_records.sql).
struct RecordSystem {
  std::int32_t county = 0;
  Uuid id;
  Uuid source_key;  // The natural key: the same row, the same key.
  Uuid content;     // All values: unchanged when equal.
};

// "copy payment (county, id, source_key, content, unit, …) from stdin".
std::string copy_statement(RecordType const&, std::string_view table);

template <class T>
class RecordCopy {
public:
  explicit RecordCopy(Tx& tx) : copy_{tx.copy_in(statement())} {}

  void add(RecordSystem const& system, T const& record)
  {
    texts_.clear();
    texts_.push_back(to_text(system.county));
    for (auto const& uuid : {system.id, system.source_key, system.content})
      texts_.push_back(to_text(uuid));
    each_value(record, [&](std::string_view, auto const& value) {
      if constexpr (is_optional<std::remove_cvref_t<decltype(value)>>)
        texts_.push_back(value ? std::optional{to_text(*value)} : std::nullopt);
      else
        texts_.push_back(to_text(value));
    });
    views_.assign(texts_.begin(), texts_.end());
    copy_.row(views_);
  }

  std::int64_t finish() { return copy_.finish(); }

private:
  static std::string const& statement()
  {
    static auto const text = copy_statement(record_type<T>(), record_name<T>.kind);
    return text;
  }

  CopyIn copy_;
  std::vector<std::optional<std::string>> texts_;
  std::vector<std::optional<std::string_view>> views_;
};

}  // namespace hengwen
