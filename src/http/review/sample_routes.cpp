// SPDX-License-Identifier: Apache-2.0
#include "app/review/samples.hpp"
#include "http/personal/page.hpp"
#include "http/review/routes.hpp"
#include "http/routes.hpp"

namespace hengwen::http {
namespace {

struct SamplesQuery {
  std::optional<std::string> unit;
  std::optional<std::string> after;
  std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(SamplesQuery, (), (unit, after, limit))

struct ShownSample {
  Uuid id;
  UnitName unit;
  SampleKind kind = SampleKind::in_file;
  int share = 0;  // Percent.
  std::string seed;
  std::int64_t population = 0;
  std::int64_t drawn = 0;
  std::int64_t checked = 0;
  Date drawn_on;
  std::string drawn_by;
  bool may_check = false;  // Not by the union whose files they are.
};
BOOST_DESCRIBE_STRUCT(ShownSample, (),
                      (id, unit, kind, share, seed, population, drawn, checked, drawn_on, drawn_by,
                       may_check))
static_assert(fully_described<ShownSample>);

struct SampleList {
  std::vector<ShownSample> items;
  std::optional<std::string> next;
  int share = 0;  // What the policy asks for.
};
BOOST_DESCRIBE_STRUCT(SampleList, (), (items, next, share))

struct DrawnFile {
  std::int64_t place = 0;
  Uuid household;
  std::string number;
  std::optional<std::string> head_name;
  std::optional<UnitName> unit;
  std::string hash;
  std::optional<SampleFinding> finding;
  std::optional<std::string> words;
  std::optional<Date> checked_on;
  std::optional<std::string> checked_by;
};
BOOST_DESCRIBE_STRUCT(DrawnFile, (),
                      (place, household, number, head_name, unit, hash, finding, words, checked_on,
                       checked_by))
static_assert(fully_described<DrawnFile>);

struct SamplePageQuery {
  std::optional<std::int64_t> after;
  std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(SamplePageQuery, (), (after, limit))

struct SamplePage {
  ShownSample sample;
  std::vector<DrawnFile> items;
  std::optional<std::int64_t> next;
};
BOOST_DESCRIBE_STRUCT(SamplePage, (), (sample, items, next))

ShownSample shown(Call const& call, store::SampleRow const& row)
{
  auto const by = call.session().unit;
  return {.id = row.id,
          .unit = {row.unit_code, row.unit_name},
          .kind = row.kind,
          .share = row.share,
          .seed = row.seed,
          .population = row.population,
          .drawn = row.drawn,
          .checked = row.checked,
          .drawn_on = row.drawn_on,
          .drawn_by = row.drawn_by,
          .may_check = may(call.session().role, Right::draw_samples) && by != row.place &&
                       by.covers(row.place)};
}

DrawnFile drawn_file(Vault const& vault, store::SampleRow const& sample, store::DrawnRow const& row)
{
  return {.place = row.place,
          .household = row.household,
          .number = row.number,
          .head_name = row.head_name,
          .unit = row.unit_code ? std::optional{UnitName{*row.unit_code, *row.unit_name}}
                                : std::nullopt,
          .hash = row.hash,
          .finding = row.finding,
          .words = app::finding_words(vault, sample, row),
          .checked_on = row.checked_on,
          .checked_by = row.checked_by};
}

Answer<std::optional<store::SampleCursor>> read_cursor(std::optional<std::string> const& after)
{
  auto const page = TRY(read_page(after));
  if (!page)
    return std::nullopt;
  return store::SampleCursor{page->day, page->id};
}

Answer<SampleList> list_samples(Call& call, SamplesQuery const& query)
{
  int const most = TRY(read_limit(query.limit));
  auto const after = TRY(read_cursor(query.after));
  return call.read([&](Tx& tx) -> Answer<SampleList> {
    auto const within = TRY(asked_scope(call, tx, query.unit));
    auto rows = store::samples(tx, within, after, most + 1);
    SampleList out;
    out.next = cut_to(rows, most, [](store::SampleRow const& row) {
      return store::PageCursor{false, row.drawn_on, row.id};
    });
    for (auto const& row : rows)
      out.items.push_back(shown(call, row));
    auto const unit = TRY(call.see(store::unit_by_id(tx, within.first), within.first));
    out.share = sample_share(unit.division, call.today);
    return out;
  });
}

Answer<SamplePage> sample_page(Call& call, Uuid const& id, SamplePageQuery const& query)
{
  int const most = TRY(read_limit(query.limit));
  return call.read([&](Tx& tx) -> Answer<SamplePage> {
    auto const found = store::sample(tx, call.who().scope, id);
    auto const sample = TRY(call.see(found, found ? found->place : UnitId{-1}));
    auto rows = store::sample_rows(tx, sample, query.after, most + 1);
    SamplePage out{.sample = shown(call, sample), .items = {}, .next = {}};
    if (int(rows.size()) > most) {
      rows.pop_back();
      out.next = rows.back().place;
    }
    for (auto const& row : rows)
      out.items.push_back(drawn_file(tx.vault(), sample, row));
    return out;
  });
}

Answer<Created<ShownSample>> draw(Call& call, SampleWish const& wish)
{
  auto const unit = TRY(call.read([&](Tx& tx) { return seen_unit(call, tx, wish.unit); }));
  auto const act = call.act();
  return Created<ShownSample>{
      shown(call, TRY(app::draw_sample(keeper_of(call, act), call.session().unit, unit, wish)))};
}

Answer<ShownSample> check(Call& call, Uuid const& sample, Uuid const& household,
                          SampleCheck const& said)
{
  auto const act = call.act();
  return shown(call, TRY(app::check_drawn(keeper_of(call, act), call.session().unit, sample,
                                          household, said)));
}

}  // namespace

void sample_routes(Routes& on)
{
  on.get("/year/samples", Right::open_households, list_samples,
         "Samples of the files of a union and of those below.");
  on.post("/year/samples", Right::draw_samples, draw,
          "Draw a sample of the files of a union below, so that anybody can draw it again.");
  on.get("/year/samples/{id}", Right::open_households, sample_page,
         "One sample with its seed, and the files drawn in their order.");
  on.post("/year/samples/{id}/rows/{household}/check", Right::draw_samples, check,
          "Say what was found in one file of a sample.");
}

}  // namespace hengwen::http
