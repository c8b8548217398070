// SPDX-License-Identifier: Apache-2.0
#include "stats/table.hpp"

#include <algorithm>

namespace hengwen::stats {
namespace {

template <class T>
void reorder(std::vector<T>& values, std::vector<std::uint32_t> const& order)
{
  if (values.empty())
    return;
  std::vector<T> out;
  out.reserve(values.size());
  for (auto const row : order)
    out.push_back(values[row]);
  values = std::move(out);
}

void reorder(Bits& bits, std::vector<std::uint32_t> const& order)
{
  if (bits.size() == 0)
    return;
  bits = Bits::where(bits.size(), [&](std::size_t i) { return bits[order[i]]; });
}

// 18 signs of 4 bits each fit; 0 means no sign, so texts of different length differ.
bool packed(std::string_view text, Key& out)
{
  if (text.size() > 18)
    return false;
  for (char const c : text) {
    std::uint64_t const sign = c >= '0' && c <= '9' ? std::uint64_t(c - '0') + 1
                               : c == 'X'           ? 11
                                                    : 0;
    if (sign == 0)
      return false;
    out.high = out.high << 4 | out.low >> 60;
    out.low = out.low << 4 | sign;
  }
  return true;
}

}  // namespace

Key key_of(Uuid const& uuid)
{
  Key out;
  for (int i = 0; i < 8; ++i) {
    out.high = out.high << 8 | uuid.bytes[std::size_t(i)];
    out.low = out.low << 8 | uuid.bytes[std::size_t(i) + 8];
  }
  return out;
}

Key key_of(std::string_view text)
{
  Key out;
  return packed(text, out) ? out : key_of(uuid_of(text));
}

std::uint32_t WordNumbers::number_of(std::string_view word)
{
  if (auto const found = numbers_.find(word); found != numbers_.end())
    return found->second;
  auto const number = std::uint32_t(words_.size());
  numbers_.emplace(words_.emplace_back(word), number);
  return number;
}

std::uint32_t WordNumbers::find(std::string_view word) const
{
  auto const found = numbers_.find(word);
  return found == numbers_.end() ? ~std::uint32_t{} : found->second;
}

void Column::reserve(std::size_t rows)
{
  switch (type) {
    case ColumnType::date:
      return dates.reserve(rows);
    case ColumnType::money:
    case ColumnType::count:
      return numbers.reserve(rows);
    case ColumnType::code:
      return codes.reserve(rows);
    case ColumnType::flag:
      return;
    case ColumnType::key:
      return keys.reserve(rows);
  }
}

void Column::add(Date date)
{
  dates.push_back(std::int32_t(date.day.time_since_epoch().count()));
  present.push_back(true);
}

void Column::add(Money money)
{
  add_count(money.fen());
}

void Column::add_count(std::int64_t number)
{
  numbers.push_back(number);
  present.push_back(true);
}

void Column::add_word(std::string_view word)
{
  // Neighbouring rows mostly say the same.
  auto const same =
      !codes.empty() && codes.back() < words.size() && words.word(codes.back()) == word;
  codes.push_back(same ? codes.back() : words.number_of(word));
  present.push_back(true);
}

void Column::add_flag(bool flag)
{
  flags.push_back(flag);
  present.push_back(true);
}

void Column::add(Key key)
{
  keys.push_back(key);
  present.push_back(true);
}

void Column::add_absent()
{
  switch (type) {
    case ColumnType::date:
      dates.push_back(0);
      break;
    case ColumnType::money:
    case ColumnType::count:
      numbers.push_back(0);
      break;
    case ColumnType::code:
      codes.push_back(~std::uint32_t{});
      break;
    case ColumnType::flag:
      flags.push_back(false);
      break;
    case ColumnType::key:
      keys.push_back({});
      break;
  }
  present.push_back(false);
  complete = false;
}

void Table::sort_by_place()
{
  if (std::ranges::is_sorted(places))
    return;
  std::vector<std::pair<std::int64_t, std::uint32_t>> entries;
  entries.reserve(size());
  for (auto const place : places)
    entries.emplace_back(place, std::uint32_t(entries.size()));
  std::ranges::sort(entries);
  std::vector<std::uint32_t> order;
  order.reserve(size());
  for (auto const& [place, row] : entries)
    order.push_back(row);
  reorder(places, order);
  reorder(identities, order);
  for (auto& [name, column] : columns) {
    reorder(column.dates, order);
    reorder(column.numbers, order);
    reorder(column.codes, order);
    reorder(column.flags, order);
    reorder(column.keys, order);
    reorder(column.present, order);
  }
}

std::vector<std::uint32_t> Table::ordered_by(std::string_view key_column) const
{
  auto const& keys = column(key_column);
  struct Entry {
    Key key;
    std::uint32_t row;
    auto operator<=>(Entry const&) const = default;
  };
  std::vector<Entry> entries;
  entries.reserve(size());
  keys.present.each(
      0, size(), [&](std::size_t row) { entries.push_back({keys.keys[row], std::uint32_t(row)}); });
  std::ranges::sort(entries);
  std::vector<std::uint32_t> out;
  out.reserve(entries.size());
  for (auto const& entry : entries)
    out.push_back(entry.row);
  return out;
}

}  // namespace hengwen::stats
