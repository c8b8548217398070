// SPDX-License-Identifier: Apache-2.0
//
// Many records of one kind straight into their table, by COPY. The column list is a walk
// over the description of the record, so that a new field needs no second place.
//
//     RecordCopy<Payment> copy{tx};
//     copy.add(420106, id, payment);
//     copy.finish();
//
// Nothing is checked here but what the table checks: what people typed comes in through
// app/import, which asks first.
#pragma once

#include "domain/record_identity.hpp"
#include "store/tx.hpp"

#include <map>

namespace hengwen {

// "copy payment (county, id, source_key, content, unit, …) from stdin".
std::string copy_statement(RecordType const&, std::string_view table);

template <class T>
class RecordCopy {
public:
  explicit RecordCopy(Tx& tx) : copy_{tx.copy_in(statement())} {}

  void add(std::int32_t county, Uuid const& id, T const& record)
  {
    values_.clear();
    each_value(record,
               [&](std::string_view, auto const& value) { values_.push_back(to_sql(value)); });
    std::vector<std::optional<std::string_view>> columns(values_.begin(), values_.end());
    auto const key = source_key_of(type(), columns);
    std::array const system{to_text(county), to_text(id),
                            to_text(key.numbered ? nth_key(key.uuid, seen_[key.uuid]++) : key.uuid),
                            to_text(content_of(type(), columns))};
    columns.insert(columns.begin(), system.begin(), system.end());
    copy_.row(columns);
  }

  std::int64_t finish() { return copy_.finish(); }

private:
  static RecordType const& type()
  {
    static auto const described = record_type<T>();
    return described;
  }
  static std::string const& statement()
  {
    static auto const text = copy_statement(type(), type().kind);
    return text;
  }

  CopyIn copy_;
  std::vector<Parameter> values_;
  std::map<Uuid, std::size_t> seen_;  // How often a row without a key of its own came.
};

}  // namespace hengwen
