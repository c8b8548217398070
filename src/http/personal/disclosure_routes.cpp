// SPDX-License-Identifier: Apache-2.0
#include "app/personal/disclosures.hpp"
#include "http/personal/page.hpp"
#include "http/personal/routes.hpp"
#include "http/routes.hpp"
#include "store/errors.hpp"

namespace hengwen::http {
namespace {

struct DisclosureListQuery {
  std::optional<std::string> unit;
  std::optional<Uuid> household;
  std::optional<std::string> after;
  std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(DisclosureListQuery, (), (unit, household, after, limit))

// Its dossier, when it is not in the file yet.
struct DisclosedHousehold {
  Uuid id;
  std::string number;
  std::string head_name;
  bool in_file = true;
};
BOOST_DESCRIBE_STRUCT(DisclosedHousehold, (), (id, number, head_name, in_file))
static_assert(fully_described<DisclosedHousehold>);

struct ShownDisclosure {
  Uuid id;
  Date on;
  UnitName unit;
  std::string recipient;
  std::string purpose;
  std::string basis;
  std::vector<std::string> fields;
  std::vector<DisclosedHousehold> households;  // Those that the reader may see.
  std::string recorded_by;
};
BOOST_DESCRIBE_STRUCT(ShownDisclosure, (),
                      (id, on, unit, recipient, purpose, basis, fields, households, recorded_by))
static_assert(fully_described<ShownDisclosure>);

struct DisclosureList {
  std::vector<ShownDisclosure> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(DisclosureList, (), (items, next))

ShownDisclosure shown(store::DisclosureRow const& row)
{
  ShownDisclosure out{.id = row.id,
                      .on = row.disclosed_on,
                      .unit = {row.unit_code, row.unit_name},
                      .recipient = row.recipient,
                      .purpose = row.purpose,
                      .basis = row.basis,
                      .fields = row.fields,
                      .recorded_by = row.recorded_by};
  if (!read_json(boost::json::parse(row.households), out.households))
    throw CorruptRow{"a disclosure has unreadable households"};
  return out;
}

Answer<DisclosureList> list_disclosures(Call& call, DisclosureListQuery const& query)
{
  int const most = TRY(read_limit(query.limit));
  auto const after = TRY(read_page(query.after));
  return call.read([&](Tx& tx) -> Answer<DisclosureList> {
    auto const within = TRY(asked_scope(call, tx, query.unit));
    auto rows = store::disclosures(
        tx, {.within = within, .household = query.household, .after = after, .most = most + 1});
    DisclosureList out;
    out.next = cut_to(rows, most, [](store::DisclosureRow const& row) {
      return store::PageCursor{false, row.disclosed_on, row.id};
    });
    for (auto const& row : rows)
      out.items.push_back(shown(row));
    return out;
  });
}

Answer<Created<ShownDisclosure>> record_disclosure(Call& call, DisclosureWish const& wish)
{
  auto const act = call.act();
  return Created<ShownDisclosure>{shown(TRY(app::record_disclosure(keeper_of(call, act), wish)))};
}

}  // namespace

void disclosure_routes(Routes& on)
{
  on.get("/disclosures", Right::record_disclosures, list_disclosures,
         "To whom data of households was passed on, the latest first.");
  on.post("/disclosures", Right::record_disclosures, record_disclosure,
          "Record that data of households was passed on.");
}

}  // namespace hengwen::http
