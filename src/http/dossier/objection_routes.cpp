// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/take_step.hpp"
#include "domain/dossier/waits_for.hpp"
#include "http/dossier/case_routes.hpp"
#include "http/personal/page.hpp"
#include "http/routes.hpp"
#include "store/dossier/open_objections.hpp"

namespace hengwen::http {
namespace {

struct ObjectionQuery {
  std::optional<std::string> unit;
  std::optional<std::string> after;
  std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(ObjectionQuery, (), (unit, after, limit))

struct OpenObjection {
  Uuid id;
  Uuid dossier;
  std::string name;
  UnitName unit;
  DossierState state = DossierState::none;
  Instant at;
  std::string by;
  bool anonymous = false;
  std::string words;
  std::vector<Role> waits_for;
  bool mine = false;  // The caller may settle it.
};
BOOST_DESCRIBE_STRUCT(OpenObjection, (),
                      (id, dossier, name, unit, state, at, by, anonymous, words, waits_for, mine))
static_assert(fully_described<OpenObjection>);

struct OpenObjectionList {
  std::vector<OpenObjection> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(OpenObjectionList, (), (items, next))

OpenObjection shown(Call const& call, Vault const& vault, store::OpenObjectionRow const& row)
{
  auto const said = app::objection_text(vault, {.county = row.county,
                                                .dossier = row.dossier,
                                                .id = row.id,
                                                .filed_at = row.filed_at,
                                                .account = row.account,
                                                .name = row.filer,
                                                .sealed = row.sealed,
                                                .settled_at = {},
                                                .settled_by_name = {},
                                                .upheld = {},
                                                .outcome = {}});
  OpenObjection out{.id = row.id,
                    .dossier = row.dossier,
                    .name = row.name,
                    .unit = {row.unit_code, row.unit_name},
                    .state = row.state,
                    .at = row.filed_at,
                    .by = row.account ? row.filer : said.name,
                    .anonymous = !row.account && said.name.empty(),
                    .words = said.words,
                    .waits_for = roles_that_take(row.state, DossierStep::settle_objection)};
  // Nobody settles what they said themselves.
  out.mine = std::ranges::find(out.waits_for, call.session().role) != out.waits_for.end() &&
             row.account != std::optional{call.session().account.id.uuid};
  return out;
}

Answer<OpenObjectionList> list_objections(Call& call, ObjectionQuery const& query)
{
  int const most = TRY(read_limit(query.limit));
  std::optional<Uuid> after;
  if (query.after && !from_text(*query.after, after.emplace()))
    return refuse(BadPage::bad_cursor, "after");
  return call.read([&](Tx& tx) -> Answer<OpenObjectionList> {
    auto const within = TRY(asked_scope(call, tx, query.unit));
    auto rows = store::open_objections(tx, within, after, most + 1);
    OpenObjectionList out;
    if (int(rows.size()) > most) {
      rows.pop_back();
      out.next = to_text(rows.back().id);
    }
    for (auto const& row : rows)
      out.items.push_back(shown(call, tx.vault(), row));
    return out;
  });
}

}  // namespace

void objection_routes(Routes& on)
{
  on.get("/objections", Right::work_on_dossiers, list_objections,
         "Objections that nobody has settled yet, and for whom each waits.");
}

}  // namespace hengwen::http
