// SPDX-License-Identifier: Apache-2.0
#include "app/import/row_source.hpp"

namespace hengwen::app {
namespace {

// Base unions may stand below others of the same sheet, so they stay together.
std::size_t batch_size(RecordType const& type)
{
  return type.kind == "base_union" ? 20'000 : rows_in_batch;
}

// Where the caller threw the line away.
struct NobodyTakes {};

}  // namespace

RowSource::RowSource(sheet::Workbook& book, std::vector<PlannedSheet> const& plan, Date today)
    : book_{book}, plan_{plan}, today_{today}
{
  reader_ = std::jthread{[this] { read_all(); }};
  checker_ = std::jthread{[this] { check_all(); }};
}

RowSource::~RowSource()
{
  raw_.abandon();
  checked_.abandon();
}

std::optional<CheckedRows> RowSource::next()
{
  auto batch = checked_.take();
  if (!batch) {
    std::lock_guard const lock{guard_};
    if (broken_)
      std::rethrow_exception(broken_);
  }
  return batch;
}

void RowSource::read_all()
{
  try {
    std::uint64_t before = 0;
    for (std::size_t i = 0; i < plan_.size() && verdict_; ++i) {
      if (plan_[i].type && !plan_[i].refusal)
        verdict_ = read_sheet(i, before);
      before += book_.sheets()[plan_[i].sheet].bytes;
    }
  } catch (NobodyTakes const&) {
  } catch (...) {
    std::lock_guard const lock{guard_};
    broken_ = std::current_exception();
  }
  raw_.close();
}

Verdict RowSource::read_sheet(std::size_t plan, std::uint64_t bytes_before)
{
  auto const& sheet = plan_[plan];
  auto const most = batch_size(*sheet.type);
  auto const fresh = [&] {
    RawRows rows;
    rows.plan = plan;
    rows.rows.reserve(std::min(most, rows_in_batch));
    return rows;
  };
  auto batch = fresh();
  auto const verdict = book_.read(sheet.sheet, [&](sheet::Row const& row) {
    if (row.number <= sheet.headings.row)
      return true;
    if (batch.rows.size() == most) {
      if (!raw_.put(std::exchange(batch, fresh())))
        throw NobodyTakes{};
    }
    batch.add(row);
    batch.bytes_read = bytes_before + row.bytes_read;
    return true;
  });
  batch.bytes_read = std::max(batch.bytes_read, bytes_before);
  if (!raw_.put(std::move(batch)))
    throw NobodyTakes{};
  return verdict;
}

void RowSource::check_all()
{
  try {
    RowChecker checker{today_};
    while (auto raw = raw_.take()) {
      auto const& plan = plan_[raw->plan];
      if (!checked_.put(checker.check(plan, *std::move(raw))))
        break;
    }
  } catch (...) {
    std::lock_guard const lock{guard_};
    broken_ = std::current_exception();
  }
  raw_.abandon();
  checked_.close();
}

}  // namespace hengwen::app
