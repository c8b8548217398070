// SPDX-License-Identifier: Apache-2.0
//
// The invented records of one county, by kind, until they go into the database in the
// order in which they refer to each other. Identities count up, so that a large country
// loads at the pace of COPY.
#pragma once

#include "app/generate/people.hpp"
#include "domain/records.hpp"
#include "store/database.hpp"
#include "store/record/record_copy.hpp"

#include <fmt/format.h>

namespace hengwen::app {

template <class T>
struct Row {
  Uuid id;
  T record;
};

struct BaseUnionRow {
  UnitId id;
  UnitId parent;
  BaseUnion record;
};

class Batch {
public:
  Batch(std::int32_t county, std::uint64_t seed)
      : county_{county},
        dice_{seed, std::uint64_t(county) + 1},
        people_{fmt::format("{:06}", county)}
  {
  }

  std::int32_t county() const { return county_; }
  Dice& dice() { return dice_; }

  // Somebody who was not there before.
  Person newcomer(Period born, std::optional<bool> female = {})
  {
    return people_.newcomer(dice_, born, female);
  }

  template <class T>
  std::vector<Row<T>>& of()
  {
    return std::get<std::vector<Row<T>>>(rows_);
  }

  // Its identity, for those that refer to it.
  template <class T>
  Uuid add(T record)
  {
    auto const id = next_id();
    of<T>().push_back({id, std::move(record)});
    return id;
  }

  std::vector<BaseUnionRow> base_unions;

  // How many records of all kinds.
  std::int64_t count() const;

  // All rows in one transaction.
  void save(Database&);

private:
  Uuid next_id();

  template <class T>
  using RowsOf = std::vector<Row<T>>;

  std::int32_t county_;
  Dice dice_;
  Registry people_;
  std::uint64_t made_ = 0;
  boost::mp11::mp_rename<boost::mp11::mp_transform<RowsOf, AllRecords>, std::tuple> rows_;
};

}  // namespace hengwen::app
