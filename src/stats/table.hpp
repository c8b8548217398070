// SPDX-License-Identifier: Apache-2.0
//
// Rows for reckoning, kept by column: where each row belongs in the tree, and typed
// columns of dates, amounts, words, yes-or-no and identities. It knows no noun.
//
//     place      paid_on     amount   aid      hardship_worker
//     42010600…  2015-01-10   500.00  living   true
//     42010600…  2015-02-03   800.00  medical  false
//
// A value may be absent. Rows are sorted by place once all are in.
#pragma once

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/money.hpp"
#include "stats/bits.hpp"

#include <deque>
#include <map>
#include <unordered_map>

namespace hengwen::stats {

enum class ColumnType { date, money, count, code, flag, key };
BOOST_DESCRIBE_ENUM(ColumnType, date, money, count, code, flag, key)

// What tells two things apart: a UUID, or a text (exact up to 18 digits, hashed beyond).
struct Key {
  std::uint64_t high = 0;
  std::uint64_t low = 0;
  friend auto operator<=>(Key const&, Key const&) = default;
};
Key key_of(Uuid const&);
Key key_of(std::string_view text);

// Words of a column by number, so that a test compares numbers.
class WordNumbers {
public:
  WordNumbers() = default;
  WordNumbers(WordNumbers&&) = default;
  WordNumbers& operator=(WordNumbers&&) = default;

  std::uint32_t number_of(std::string_view word);   // Takes it in when it is new.
  std::uint32_t find(std::string_view word) const;  // ~0 when no row says it.
  std::string_view word(std::uint32_t number) const { return words_[number]; }
  std::size_t size() const { return words_.size(); }

private:
  std::deque<std::string> words_;
  std::unordered_map<std::string_view, std::uint32_t> numbers_;
};

struct Column {
  ColumnType type = ColumnType::count;
  std::vector<std::int32_t> dates;    // Days since 1970-01-01.
  std::vector<std::int64_t> numbers;  // Counts, or fen.
  std::vector<std::uint32_t> codes;   // Numbers of words.
  WordNumbers words;
  Bits flags;
  std::vector<Key> keys;
  Bits present;
  bool complete = true;  // No value is absent.

  std::size_t size() const { return present.size(); }
  void reserve(std::size_t rows);
  void add(Date);
  void add(Money);
  void add_count(std::int64_t);
  void add_word(std::string_view);
  void add_flag(bool);
  void add(Key);
  void add_absent();
};

// Which record a row stands for; only filled when the rows are to be listed.
struct Identity {
  std::uint32_t kind = 0;  // In Table::kinds.
  std::int32_t county = 0;
  Uuid id;
};

class Table {
public:
  std::vector<std::int64_t> places;
  std::map<std::string, Column, std::less<>> columns;
  std::vector<std::string> kinds;
  std::vector<Identity> identities;

  std::size_t size() const { return places.size(); }
  Column const& column(std::string_view name) const { return columns.find(name)->second; }

  // To be called once when all rows are in.
  void sort_by_place();

  // The rows in the order of a key column; of one key, in the order of the rows.
  // Rows whose key is absent are left out.
  std::vector<std::uint32_t> ordered_by(std::string_view key_column) const;
};

}  // namespace hengwen::stats
