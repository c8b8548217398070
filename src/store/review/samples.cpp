// SPDX-License-Identifier: Apache-2.0
#include "store/review/samples.hpp"

#include "sql/review.hpp"

namespace hengwen::store {

std::int64_t draw_sample(Tx& tx, NewSample const& s, Instant at)
{
  auto const year = std::chrono::year_month_day{s.on.day}.year();
  return tx.run(sql::review::draw_sample, s.unit.id.county(), s.id, s.unit.id, s.unit.code,
                s.unit.name, s.by_unit, s.kind, s.share, s.seed, s.unit.id.last(),
                date_of(int(year), 1, 1), date_of(int(year), 12, 31), s.on, s.by, at);
}

std::vector<SampleRow> samples(Tx& tx, Scope const& within,
                               std::optional<SampleCursor> const& after, int most)
{
  std::optional<Date> on;
  std::optional<Uuid> id;
  if (after)
    on = after->on, id = after->id;
  return tx.all<SampleRow>(sql::review::samples, within.first, within.last, std::nullopt, on, id,
                           most);
}

std::optional<SampleRow> sample(Tx& tx, Scope const& within, Uuid const& id)
{
  return tx.maybe_one<SampleRow>(sql::review::samples, within.first, within.last, id, std::nullopt,
                                 std::nullopt, 1);
}

std::vector<DrawnRow> sample_rows(Tx& tx, SampleRow const& of, std::optional<std::int64_t> after,
                                  int most)
{
  return tx.all<DrawnRow>(sql::review::sample_rows, of.county, of.id, after, std::nullopt, most);
}

std::optional<DrawnRow> drawn_row(Tx& tx, SampleRow const& of, Uuid const& household)
{
  return tx.maybe_one<DrawnRow>(sql::review::sample_rows, of.county, of.id, std::nullopt, household,
                                1);
}

bool check_sample_row(Tx& tx, SampleRow const& of, Uuid const& household, SampleFinding finding,
                      std::optional<Bytes> const& words, Date on, std::string_view by)
{
  return tx.run(sql::review::check_sample_row, of.county, of.id, household, finding, words, on,
                by) == 1;
}

}  // namespace hengwen::store
