// SPDX-License-Identifier: Apache-2.0
//
// Many records of one kind straight into their table, by COPY. The column list is a walk
// over the description of the record, so that a new field needs no second place.
//
//     RecordCopy<Payment> copy{tx};
//     copy.add(420106, id, payment);
//     copy.finish();
//
// Secrets are sealed on the way. Nothing is checked here but what the table checks: what people
// typed comes in through app/import, which asks first.
#pragma once

#include "store/record/record_statements.hpp"
#include "store/record/sealed_record.hpp"

#include <map>

namespace hengwen {

// Records that say themselves of which union they are.
template <class T>
concept NamesItsUnit = requires(T const& record) {
  { record.unit } -> std::convertible_to<UnitId>;
};

template <class T>
class RecordCopy {
public:
  explicit RecordCopy(Tx& tx)
      : vault_{tx.vault()}, copy_{tx.copy_in(statements_of(type()).copy_new())}
  {
  }

  void add(std::int32_t county, Uuid const& id, T const& record)
    requires NamesItsUnit<T>
  {
    add(county, id, record, record.unit);
  }

  // With the union of its household or case.
  void add(std::int32_t county, Uuid const& id, T const& record, UnitId unit)
  {
    texts_.clear();
    each_value(record,
               [&](std::string_view, auto const& value) { texts_.push_back(to_sql(value)); });
    std::vector<std::optional<std::string_view>> const values(texts_.begin(), texts_.end());
    auto const hash = store::keyed_by(vault_);
    auto const key = source_key_of(hash, type(), values);
    copy_.row(row_.of({.county = county,
                       .id = id,
                       .source_key = key.numbered ? nth_key(key.uuid, seen_[key.uuid]++) : key.uuid,
                       .content = content_of(hash, type(), values),
                       .import = {},
                       .unit = unit,
                       .person = store::person_in(vault_, type(), values)},
                      values));
  }

  std::int64_t finish() { return copy_.finish(); }

private:
  static RecordType const& type()
  {
    static auto const described = record_type<T>();
    return described;
  }

  Vault const& vault_;
  CopyIn copy_;
  store::RowText row_{vault_, type()};
  std::vector<Parameter> texts_;
  std::map<Uuid, std::size_t> seen_;  // How often a row without a key of its own came.
};

}  // namespace hengwen
