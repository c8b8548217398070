// needs: http
// SPDX-License-Identifier: Apache-2.0
//
// Whatever stands in a first line or a body, reading it ends in a value or a refusal: no
// crash, no exception, and what was decoded is decoded for good.
#include "http/routes.hpp"

#include <cstdlib>

namespace {

using namespace hengwen;
using namespace hengwen::http;

enum class Word { one, two };
BOOST_DESCRIBE_ENUM(Word, one, two)

struct Wish {
  std::string name;
  Money amount;
  std::optional<Date> on;
  std::vector<Word> words;
  std::map<std::string, std::int64_t> counts;
  std::optional<bool> new_;
};
BOOST_DESCRIBE_STRUCT(Wish, (), (name, amount, on, words, counts, new_))

struct Search {
  std::optional<std::string> name;
  std::optional<int> limit;
  std::optional<Date> on;
  std::optional<Uuid> id;
  std::optional<Word> word;
};
BOOST_DESCRIBE_STRUCT(Search, (), (name, limit, on, id, word))

Answer<Wish> write_wish(Call&, std::string const&, Wish const& wish)
{
  return wish;
}
Answer<Search> search(Call&, std::string const&, Search const& search)
{
  return search;
}

Routes const& routes()
{
  static Routes const all = [] {
    Routes on;
    on.get("/wishes/{name}", Right::anyone, search, "Finds.");
    on.post("/wishes/{name}", Right::anyone, write_wish, "Writes.");
    return on;
  }();
  return all;
}

void must(bool holds)
{
  if (!holds)
    std::abort();
}

// A query that was read is the same when its pieces are encoded and read again.
void check_query(std::string const& text)
{
  auto const items = parameters_of(text);
  if (!items)
    return;
  std::string again;
  for (auto const& item : *items)
    again += (again.empty() ? "" : "&") + encoded(item.name) + "=" + encoded(item.value);
  auto const read = parameters_of(again);
  // A name may be empty ("=1"), and then nothing of it is lost either.
  must(read && *read == *items);
}

void check_request(std::string const& method, std::string const& target, std::string const& body)
{
  Request request{.method = method};
  aim(request, target);
  request.headers = {{"content-type", "application/json"}};
  request.body = body;
  auto const found = routes().find(method, request.path);
  if (!found || !found->route)
    return;
  Services const services;
  Call call{.services = services, .request = request, .request_id = "", .today = {}};
  auto const response = found->route->run(call, {found->path, request});
  must(response.status == 200 || (response.status >= 400 && response.status < 500));
  must(boost::json::parse(std::get<std::string>(response.body)).is_object());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
  std::string const text{reinterpret_cast<char const*>(data), size};
  auto const line_end = std::min(text.find('\n'), text.size());
  auto const target = text.substr(0, line_end);
  auto const body = text.substr(std::min(line_end + 1, text.size()));
  check_query(target);
  check_request("GET", target, "");
  check_request("POST", target, body);
  check_request("POST", "/wishes/a", text);
  return 0;
}
