// SPDX-License-Identifier: Apache-2.0
// needs: app
//
// Any cell under any column of any kind of record: it is read in one way or refused with a
// reason, and what was read says the same when it is read again.
#include "app/import/cell_text.hpp"
#include "domain/records.hpp"

#include <cstdlib>

namespace hengwen::app {
namespace {

bool settles(FieldKind kind)
{
  return kind == FieldKind::money || kind == FieldKind::date || kind == FieldKind::boolean ||
         kind == FieldKind::integer || kind == FieldKind::citizen_id;
}

}  // namespace
}  // namespace hengwen::app

extern "C" int LLVMFuzzerTestOneInput(unsigned char const* data, std::size_t size)
{
  using namespace hengwen;
  using namespace hengwen::app;
  if (size < 3)
    return 0;
  static auto const types = record_types();
  auto const& type = *types[data[0] % types.size()];
  auto const& field = type.fields[data[1] % type.fields.size()];
  sheet::Cell cell{.text = {reinterpret_cast<char const*>(data) + 3, size - 3}};
  constexpr sheet::CellKind kinds[] = {sheet::CellKind::text,    sheet::CellKind::number,
                                       sheet::CellKind::date,    sheet::CellKind::time,
                                       sheet::CellKind::boolean, sheet::CellKind::error};
  cell.kind = kinds[data[2] % 6];
  cell.digits_lost = (data[2] & 64) != 0;
  auto const unit = (data[2] & 128) != 0 ? MoneyUnit::wan : MoneyUnit::yuan;

  auto const read = read_cell(cell, field, unit);

  if (!read.why.empty() && !read.text.empty())
    std::abort();
  if (read.text.empty() || !settles(field.kind))
    return 0;
  sheet::Cell again{.text = read.text};
  again.kind = sheet::CellKind::text;
  if (read_cell(again, field) != read)
    std::abort();
  return 0;
}
