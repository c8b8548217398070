// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/likenesses.hpp"
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

}  // namespace

void likeness_routes(Routes& on)
{
  on.post("/likenesses", Right::open_households, look_for,
          "Before a person is entered: who is filed already and like it, and why.");
}

}  // namespace hengwen::http
