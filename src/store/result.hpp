// SPDX-License-Identifier: Apache-2.0
//
// The answer to one statement, and how its rows become described structs: every
// member is one column of the same name, and there are no other columns.
//
//     select id, name from …   ->   struct Unit { UnitId id; std::string name; };
//
// A row type that is no struct (a count, a name) takes the only column there is.
#pragma once

#include "describe/json.hpp"
#include "store/errors.hpp"
#include "store/value.hpp"

#include <boost/mp11.hpp>

#include <array>
#include <cstdint>
#include <memory>

struct pg_result;

namespace hengwen {

class Result {
public:
  explicit Result(pg_result* raw) : raw_{raw, &clear} {}

  int rows() const;
  int columns() const;
  int column(char const* name) const;  // -1 when there is none.
  char const* column_name(int column) const;
  unsigned type_of(int column) const;  // PostgreSQL's number of the type.
  bool null(int row, int column) const;
  std::string_view text(int row, int column) const;
  std::int64_t affected() const;
  pg_result* raw() const { return raw_.get(); }

private:
  static void clear(pg_result*);
  std::unique_ptr<pg_result, void (*)(pg_result*)> raw_;
};

// Knows at which column each member of Row is; made once for all rows of a result.
template <class Row>
class RowReader {
public:
  RowReader(Result const& result, char const* statement) : statement_{statement}
  {
    if (std::size_t(result.columns()) != at_.size())
      corrupt("has another number of columns than its row type", "");
    if constexpr (Described<Row>) {
      std::size_t n = 0;
      boost::mp11::mp_for_each<members_of<Row>>([&](auto m) {
        at_[n] = result.column(m.name);
        if (at_[n++] < 0)
          corrupt("has no column", m.name);
      });
    }
  }

  Row read(Result const& result, int row) const
  {
    Row out{};
    if constexpr (Described<Row>) {
      std::size_t n = 0;
      boost::mp11::mp_for_each<members_of<Row>>(
          [&](auto m) { fill(result, row, at_[n++], out.*m.pointer, m.name); });
    } else {
      fill(result, row, 0, out, result.column_name(0));
    }
    return out;
  }

private:
  template <class T>
  void fill(Result const& result, int row, int column, T& out, char const* name) const
  {
    if (result.null(row, column)) {
      if constexpr (!detail::optional_value<T>)
        corrupt("has an unexpected null in", name);
    } else if (!from_sql(result.text(row, column), out)) {
      corrupt("has an unreadable value in", name);
    }
  }

  [[noreturn]] void corrupt(char const* what, char const* name) const
  {
    throw CorruptRow{std::string{statement_} + " " + what + " " + name};
  }

  static constexpr std::size_t width()
  {
    if constexpr (Described<Row>)
      return boost::mp11::mp_size<members_of<Row>>::value;
    else
      return 1;
  }

  char const* statement_;
  std::array<int, width()> at_{};
};

}  // namespace hengwen
