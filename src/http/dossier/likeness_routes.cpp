// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/likeness_words.hpp"
#include "http/dossier/routes.hpp"
#include "http/org/routes.hpp"
#include "http/routes.hpp"

namespace hengwen::http {
namespace {

// Outside the scope there is a union and a reason, and nothing else.
struct ShownLikeness {
  Likeness why = Likeness::same_number;
  UnitName unit;
  bool seen = false;
  std::optional<Uuid> household;
  std::optional<std::string> number;
  std::optional<std::string> head_name;
  std::optional<FileStatus> status;
};
BOOST_DESCRIBE_STRUCT(ShownLikeness, (), (why, unit, seen, household, number, head_name, status))
static_assert(fully_described<ShownLikeness>);

struct LikenessList {
  std::vector<ShownLikeness> items;
  bool complete = true;
  std::int64_t left_this_hour = 0;
};
BOOST_DESCRIBE_STRUCT(LikenessList, (), (items, complete, left_this_hour))
static_assert(fully_described<LikenessList>);

ShownLikeness shown(ToldFile const& file)
{
  return {file.why,    {file.unit_code, file.unit_name},
          file.seen,   file.household,
          file.number, file.head_name,
          file.status};
}

// In the body, so that numbers and names stand in no address and no log of a proxy.
Answer<LikenessList> look_for(Call& call, app::LikenessWish const& wish)
{
  auto const unit = TRY(call.read([&](Tx& tx) { return seen_unit(call, tx, wish.unit); }));
  auto const found = TRY(app::look_for_likenesses(call.act(), call.session(), call.who().scope,
                                                  unit.id, wish, call.today));
  LikenessList list{{}, found.complete, found.left_this_hour};
  for (auto const& file : found.files)
    list.items.push_back(shown(file));
  return list;
}

// Of an application: also whom of it the file is like, and what was said of that already.
struct ApplicationLikeness {
  std::string row;
  std::string name;
  ShownLikeness file;
  bool needs_word = false;
  std::optional<std::string> said;
};
BOOST_DESCRIBE_STRUCT(ApplicationLikeness, (), (row, name, file, needs_word, said))
static_assert(fully_described<ApplicationLikeness>);

struct ApplicationLikenessList {
  std::vector<ApplicationLikeness> items;
  bool complete = true;
  std::int64_t left_this_hour = 0;
};
BOOST_DESCRIBE_STRUCT(ApplicationLikenessList, (), (items, complete, left_this_hour))
static_assert(fully_described<ApplicationLikenessList>);

Answer<ApplicationLikenessList> look_around(Call& call, Uuid const& id)
{
  auto const all = TRY(app::look_around(call.act(), app::taker_of(call.session(), call.who().scope),
                                        id, call.today));
  ApplicationLikenessList list{{}, all.complete, all.left_this_hour};
  for (auto const& one : all.found) {
    auto const* word = word_for(one, all.said);
    list.items.push_back({one.row, one.name, shown(one.file), needs_word(one.file.why),
                          word ? std::optional{word->word.reason} : std::nullopt});
  }
  return list;
}

}  // namespace

void likeness_routes(Routes& on)
{
  on.post("/likenesses", Right::open_households, look_for,
          "Before a person is entered: who is filed already and like it, and why.");
  on.post("/dossiers/{id}/likenesses", Right::open_households, look_around,
          "Who is filed already and like somebody of an application, and what was said of it.");
}

}  // namespace hengwen::http
