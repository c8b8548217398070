// SPDX-License-Identifier: Apache-2.0
#include "base/words.hpp"
#include "http/personal/page.hpp"
#include "http/review/routes.hpp"
#include "http/review/year_book.hpp"
#include "http/routes.hpp"

namespace hengwen::http {
namespace {

enum class BadYear { unknown_year_list };
BOOST_DESCRIBE_ENUM(BadYear, unknown_year_list)

struct YearUnit {
  std::optional<std::string> unit;
};
BOOST_DESCRIBE_STRUCT(YearUnit, (), (unit))

struct YearPageQuery {
  std::optional<std::string> unit;
  std::optional<std::string> after;
  std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(YearPageQuery, (), (unit, after, limit))

struct YearCount {
  YearList list = YearList::yearly_review;
  std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(YearCount, (), (list, count))
static_assert(fully_described<YearCount>);

struct YearCounts {
  std::vector<YearCount> items;
};
BOOST_DESCRIBE_STRUCT(YearCounts, (), (items))

struct YearPage {
  std::vector<YearItem> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(YearPage, (), (items, next))

struct YearFileWish {
  std::string unit;
  std::string reason;
  std::optional<std::string> password;
};
BOOST_DESCRIBE_STRUCT(YearFileWish, (), (unit, reason, password))
static_assert(fully_described<YearFileWish>);

constexpr YearList all_lists[] = {
    YearList::yearly_review, YearList::home_visit, YearList::unchanged,    YearList::never_helped,
    YearList::follow_up,     YearList::look_back,  YearList::exit_proposed};

Answer<YearList> read_list(std::string_view word)
{
  YearList list{};
  if (!from_word(word, list))
    return refuse(BadYear::unknown_year_list, "kind");
  return list;
}

std::string cursor_text(store::YearKey const& key)
{
  return fmt::format("{}.{}.{}", to_text(key.place), to_text(key.day), to_text(key.household));
}

Answer<std::optional<store::YearCursor>> read_cursor(std::optional<std::string> const& after)
{
  if (!after)
    return std::nullopt;
  store::YearCursor cursor;
  std::string_view const text{*after};
  auto const first = text.find('.');
  auto const second = text.find('.', first == text.npos ? first : first + 1);
  if (second == text.npos || !from_text(text.substr(0, first), cursor.place) ||
      !from_text(text.substr(first + 1, second - first - 1), cursor.day) ||
      !from_text(text.substr(second + 1), cursor.household))
    return refuse(BadPage::bad_cursor, "after");
  return cursor;
}

Answer<YearCounts> counts(Call& call, YearUnit const& query)
{
  return call.read([&](Tx& tx) -> Answer<YearCounts> {
    auto const within = TRY(asked_scope(call, tx, query.unit));
    YearCounts out;
    for (auto const list : all_lists)
      out.items.push_back({list, store::year_count(tx, list, within, call.today)});
    return out;
  });
}

Answer<YearPage> year_page(Call& call, std::string const& kind, YearPageQuery const& query)
{
  auto const list = TRY(read_list(kind));
  int const most = TRY(read_limit(query.limit));
  auto const after = TRY(read_cursor(query.after));
  return call.read([&](Tx& tx) -> Answer<YearPage> {
    auto const within = TRY(asked_scope(call, tx, query.unit));
    auto keys = store::year_keys(
        tx,
        {.list = list, .within = within, .today = call.today, .after = after, .most = most + 1});
    YearPage out;
    if (int(keys.size()) > most) {
      keys.pop_back();
      out.next = cursor_text(keys.back());
    }
    for (auto const& row : store::year_rows(tx, keys))
      out.items.push_back(year_item(list, row, call.today));
    return out;
  });
}

Answer<File<Media::octets>> take_along(Call& call, std::string const& kind,
                                       YearFileWish const& wish)
{
  auto const list = TRY(read_list(kind));
  FileWish const leaving{wish.reason, wish.password};
  TRY(LeavingFile::may_leave(leaving));
  auto const unit = TRY(call.read([&](Tx& tx) { return seen_unit(call, tx, wish.unit); }));
  LeavingFile const file{call, leaving, year_list_title(list) + " " + unit.name};
  TRY(call.act().write([&](Tx& tx, AuditEntry& entry) -> Verdict {
    auto const count = TRY(write_year_list(
        tx, file, {.list = list, .within = Scope::below(unit.id), .today = call.today}));
    entry.act = AuditAct::persons_exported;
    entry.unit = unit.id;
    entry.kind = "household";
    entry.reason = trimmed(wish.reason);
    entry.fields = {kind};
    note_change(entry, "count", "", to_text(count));
    return allowed;
  }));
  return file.answer();
}

}  // namespace

void year_list_routes(Routes& on)
{
  on.get("/year/lists", Right::open_households, counts,
         "How many files stand in each list of the year.");
  on.get("/year/lists/{kind}", Right::open_households, year_page,
         "One list of the year: what is due, since when and until when.");
  on.post("/year/lists/{kind}/export", Right::export_persons, take_along,
          "A list of the year as a workbook or a locked zip.");
}

}  // namespace hengwen::http
