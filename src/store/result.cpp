// SPDX-License-Identifier: Apache-2.0
#include "store/result.hpp"

#include "store/binary_rows.hpp"

#include <libpq-fe.h>

#include <cstring>

namespace hengwen {

void Result::clear(pg_result* raw)
{
  PQclear(raw);
}
int Result::rows() const
{
  return PQntuples(raw_.get());
}
int Result::columns() const
{
  return PQnfields(raw_.get());
}
int Result::column(char const* name) const
{
  return PQfnumber(raw_.get(), name);
}
char const* Result::column_name(int column) const
{
  return PQfname(raw_.get(), column);
}
unsigned Result::type_of(int column) const
{
  return PQftype(raw_.get(), column);
}

bool Result::null(int row, int column) const
{
  return PQgetisnull(raw_.get(), row, column) != 0;
}

std::string_view Result::text(int row, int column) const
{
  return {PQgetvalue(raw_.get(), row, column), std::size_t(PQgetlength(raw_.get(), row, column))};
}

std::int64_t Result::affected() const
{
  std::int64_t count = 0;
  from_text(std::string_view{PQcmdTuples(raw_.get())}, count);  // Empty for a SET: stays 0.
  return count;
}

int BinaryRows::column(char const* name) const
{
  auto const at = result_.column(name);
  if (at < 0)
    throw CorruptRow{std::string{"no column "} + name};
  return at;
}

std::string_view BinaryRows::sized(int row, int column, std::size_t bytes) const
{
  auto const raw = result_.text(row, column);
  if (raw.size() != bytes)
    throw CorruptRow{std::string{"a value of another size in "} + result_.column_name(column)};
  return raw;
}

std::int64_t BinaryRows::whole(int row, int column) const
{
  auto const raw = result_.text(row, column);
  if (raw.size() != 2 && raw.size() != 4 && raw.size() != 8)
    sized(row, column, 8);
  std::int64_t value = std::int8_t(raw[0]);  // The first byte carries the sign.
  for (std::size_t i = 1; i < raw.size(); ++i)
    value = value * 256 + std::uint8_t(raw[i]);
  return value;
}

bool BinaryRows::truth(int row, int column) const
{
  return sized(row, column, 1)[0] != 0;
}

Date BinaryRows::date(int row, int column) const
{
  // PostgreSQL counts its days from the year 2000.
  constexpr std::chrono::sys_days first = std::chrono::year{2000} / 1 / 1;
  sized(row, column, 4);
  return {first + Days{whole(row, column)}};
}

Uuid BinaryRows::uuid(int row, int column) const
{
  Uuid out;
  std::memcpy(out.bytes.data(), sized(row, column, 16).data(), 16);
  return out;
}

bool BinaryRows::is_uuid(int column) const
{
  constexpr unsigned uuid_type = 2950;
  return result_.type_of(column) == uuid_type;
}

Money BinaryRows::money(int row, int column) const
{
  // Four numbers of two bytes (digits, weight of the first, sign, decimals shown), and then
  // each digit, to the base of 10,000.
  auto const raw = result_.text(row, column);
  auto const at = [&](std::size_t n) {
    return std::int16_t(std::uint8_t(raw[2 * n]) << 8 | std::uint8_t(raw[2 * n + 1]));
  };
  constexpr std::size_t head = 4;
  constexpr std::int16_t positive = 0;
  constexpr std::int16_t negative = 0x4000;
  if (raw.size() < 2 * head || raw.size() != 2 * (head + std::size_t(at(0))) ||
      (at(2) != positive && at(2) != negative) || at(1) > 3)
    throw CorruptRow{std::string{"no amount of money in "} + result_.column_name(column)};
  std::int64_t fen = 0;
  for (int power = at(1), n = 0; n < at(0); --power, ++n) {
    auto const digit = at(head + std::size_t(n));
    if (power < -1 || (power == -1 && digit % 100 != 0))
      throw CorruptRow{std::string{"parts of a fen in "} + result_.column_name(column)};
    fen = power == -1 ? fen * 100 + digit / 100 : fen * 10'000 + digit;
    if (n + 1 == at(0) && power > -1)
      for (int i = 2 * power + 1; i > 0; --i)
        fen *= 100;
  }
  return Money::of_fen(at(2) == negative ? -fen : fen);
}

}  // namespace hengwen
