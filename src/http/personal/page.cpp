// SPDX-License-Identifier: Apache-2.0
#include "http/personal/page.hpp"

namespace hengwen::http {

std::string cursor_text(store::PageCursor const& cursor)
{
  return fmt::format("{}.{}.{}", cursor.done ? 1 : 0, to_text(cursor.day), to_text(cursor.id));
}

Answer<std::optional<store::PageCursor>> read_page(std::optional<std::string> const& after)
{
  if (!after)
    return std::nullopt;
  store::PageCursor cursor;
  std::string_view const text{*after};
  auto const dot = text.find('.', 2);
  if (text.size() < 2 || text[1] != '.' || (text[0] != '0' && text[0] != '1') || dot == text.npos ||
      !from_text(text.substr(2, dot - 2), cursor.day) ||
      !from_text(text.substr(dot + 1), cursor.id))
    return refuse(BadPage::bad_cursor, "after");
  cursor.done = text[0] == '1';
  return cursor;
}

Answer<int> read_limit(std::optional<int> limit)
{
  constexpr int most_listed = 200;
  int const most = limit.value_or(50);
  if (most < 1 || most > most_listed)
    return refuse(BadPage::limit_out_of_range, "limit");
  return most;
}

Answer<Scope> asked_scope(Call const& call, Tx& tx, std::optional<std::string> const& unit)
{
  if (!unit)
    return call.who().scope;
  return Scope::below(TRY(seen_unit(call, tx, *unit)).id);
}

}  // namespace hengwen::http
