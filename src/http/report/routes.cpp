// SPDX-License-Identifier: Apache-2.0
#include "http/report/routes.hpp"

#include "app/report/fill_form.hpp"
#include "app/report/said_form.hpp"
#include "app/report/type_item.hpp"
#include "base/version.hpp"
#include "http/answers.hpp"
#include "http/org/routes.hpp"
#include "http/report/definition.hpp"
#include "http/report/records.hpp"
#include "http/routes.hpp"
#include "sheet/form_xlsx.hpp"
#include "store/database.hpp"
#include "store/setting/settings.hpp"

namespace hengwen::http {
namespace {

struct FormQuery {
  std::string unit;
  std::optional<Date> from;
  std::optional<Date> to;
  std::optional<Date> cutoff;
  std::optional<std::string> campaign;
  std::optional<bool> compare;  // With last year and the units beside it (check V22).
};
BOOST_DESCRIBE_STRUCT(FormQuery, (), (unit, from, to, cutoff, campaign, compare))
static_assert(fully_described<FormQuery>);

struct ScopeQuery {
  std::string unit;
  std::optional<Date> from;
  std::optional<Date> to;
  std::optional<Date> cutoff;
  std::optional<std::string> campaign;
};
BOOST_DESCRIBE_STRUCT(ScopeQuery, (), (unit, from, to, cutoff, campaign))
static_assert(fully_described<ScopeQuery>);

struct PageQuery {
  std::string unit;
  std::optional<Date> from;
  std::optional<Date> to;
  std::optional<Date> cutoff;
  std::optional<std::string> campaign;
  std::optional<std::string> after;
  std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(PageQuery, (), (unit, from, to, cutoff, campaign, after, limit))
static_assert(fully_described<PageQuery>);

struct UnitItems {
  UnitBrief unit;
  std::map<std::string, app::SaidItem> items;
};
BOOST_DESCRIBE_STRUCT(UnitItems, (), (unit, items))

// The unit's own records, without its children, and then each child.
struct FormChildren {
  UnitItems unit;
  std::vector<UnitItems> children;
};
BOOST_DESCRIBE_STRUCT(FormChildren, (), (unit, children))

struct TypedNumber {
  std::string unit;
  Date as_of;
  std::int64_t value = 0;
  std::string source;
};
BOOST_DESCRIBE_STRUCT(TypedNumber, (), (unit, as_of, value, source))
static_assert(fully_described<TypedNumber>);

struct UnitQuery {
  std::string unit;
};
BOOST_DESCRIBE_STRUCT(UnitQuery, (), (unit))

struct CampaignUnit {
  std::string code;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(CampaignUnit, (), (code, name))

struct CampaignBrief {
  std::string code;
  std::string name;
  Date from;
  Date to;
  CampaignUnit unit;  // Which runs it.
};
BOOST_DESCRIBE_STRUCT(CampaignBrief, (), (code, name, from, to, unit))

struct CampaignList {
  std::vector<CampaignBrief> items;
};
BOOST_DESCRIBE_STRUCT(CampaignList, (), (items))

template <class Query>
Answer<app::Asked> asked(Call const& call, Tx& tx, std::string const& form, Query const& query)
{
  auto unit = TRY(seen_unit(call, tx, query.unit));
  return app::asked(tx, std::move(unit),
                    {form, query.from, query.to, query.cutoff, query.campaign});
}

app::Compare compare_for(Call const& call, Tx& tx, app::Asked const& asked, bool wanted)
{
  if (!wanted)
    return app::Compare::nothing;
  auto const parent =
      asked.unit.parent ? store::unit_by_code(tx, *asked.unit.parent) : std::nullopt;
  return parent && call.who().scope.has(parent->id) ? app::Compare::last_year_and_siblings
                                                    : app::Compare::last_year;
}

Answer<stats::FilledForm> filled(Call const& call, std::string const& form, FormQuery const& query)
{
  return call.read([&](Tx& tx) -> Answer<stats::FilledForm> {
    auto const wish = TRY(asked(call, tx, form, query));
    auto const& filler = call.session().account;
    auto const compare = compare_for(call, tx, wish, query.compare.value_or(false));
    return app::fill_form(tx, wish, compare,
                          {.name = filler.full_name.empty() ? filler.name : filler.full_name,
                           .phone = filler.phone,
                           .demo = store::setting(tx, "demo") == "true"});
  });
}

Answer<FormList> list_forms(Call&)
{
  return form_list();
}

Answer<FormDefinition> show_form(Call&, std::string const& form)
{
  return form_definition(form);
}

Answer<app::SaidForm> filled_form(Call& call, std::string const& form, FormQuery const& query)
{
  return app::said(TRY(filled(call, form, query)), query.campaign);
}

// Paper and workbooks are kept, so they carry every check that can be tried.
Answer<stats::FilledForm> filled_to_keep(Call const& call, std::string const& form, FormQuery query)
{
  query.compare = query.compare.value_or(true);
  return filled(call, form, query);
}

sheet::Printing printing(Call const& call)
{
  return {call.today, std::string{program_version()}};
}

std::string file_name(stats::FilledForm const& form, std::string_view kind)
{
  return fmt::format("{} {} {}.{}", form.title.zh, form.unit_name, to_text(form.cutoff), kind);
}

Answer<File<Media::pdf>> form_as_pdf(Call& call, std::string const& name, FormQuery const& query)
{
  auto const form = TRY(filled_to_keep(call, name, query));
  return File<Media::pdf>{file_name(form, "pdf"), sheet::form_pdf(form, printing(call))};
}

Answer<File<Media::xlsx>> form_as_xlsx(Call& call, std::string const& name, FormQuery const& query)
{
  auto const form = TRY(filled_to_keep(call, name, query));
  return File<Media::xlsx>{file_name(form, "xlsx"), sheet::form_xlsx(form, printing(call))};
}

UnitItems items_of(app::UnitNumbers const& numbers, std::uint32_t node)
{
  return {brief(numbers.unit_of(node)), app::said(app::filled_items(numbers, node))};
}

Answer<FormChildren> form_children(Call& call, std::string const& form, ScopeQuery const& query)
{
  return call.read([&](Tx& tx) -> Answer<FormChildren> {
    auto const numbers = app::numbers_of(tx, TRY(asked(call, tx, form, query)));
    FormChildren out{items_of(numbers, app::UnitNumbers::own), {}};
    for (auto node = app::UnitNumbers::first_child; node < numbers.nodes(); ++node)
      out.children.push_back(items_of(numbers, node));
    return out;
  });
}

Answer<CellRecords> records_of_cell(Call& call, std::string const& form, std::string const& item,
                                    PageQuery const& query)
{
  UnitId of;
  auto const answer = call.read([&](Tx& tx) -> Answer<CellRecords> {
    auto const wish = TRY(asked(call, tx, form, query));
    of = wish.unit.id;
    return shown(tx.vault(),
                 TRY(app::cell_records(tx, wish, item, {query.after, query.limit.value_or(50)})));
  });
  // Told before it is given out, each page of it: nobody can tell a page that was turned to from
  // one that was asked for by itself.
  if (answer)
    call.act().tell({.act = AuditAct::cell_opened,
                     .unit = of,
                     .kind = "form",
                     .fields = {form, item},
                     .reason = call.session().opening_reason});
  return answer;
}

Answer<void> type_number(Call& call, std::string const& form, std::string const& item,
                         TypedNumber const& number)
{
  return call.act().write([&](Tx& tx, AuditEntry& entry) -> Verdict {
    auto const unit = TRY(seen_unit(call, tx, number.unit));
    entry.act = AuditAct::figure_typed;
    entry.unit = unit.id;
    entry.kind = "typed_item";
    entry.reason = number.source;
    note_change(entry, form + "." + item, "", to_text(number.value));
    return app::type_item(tx, {.form = form,
                               .item = item,
                               .unit = unit.id,
                               .as_of = number.as_of,
                               .value = number.value,
                               .source = number.source,
                               .said_by = call.session().account.name,
                               .today = call.today});
  });
}

// Its own, those of the units above, in which it takes part, and those of the units below.
Answer<CampaignList> list_campaigns(Call& call, UnitQuery const& query)
{
  return call.read([&](Tx& tx) -> Answer<CampaignList> {
    auto const unit = TRY(seen_unit(call, tx, query.unit)).id;
    CampaignList out;
    for (auto const& row : store::campaigns(tx))
      if (row.unit.covers(unit) || unit.covers(row.unit))
        out.items.push_back(
            {row.code, row.name, row.starts_on, row.ends_on, {row.unit_code, row.unit_name}});
    return out;
  });
}

}  // namespace

void report_routes(Routes& on)
{
  on.get("/campaigns", Right::see_forms, list_campaigns,
         "Campaigns that a unit takes part in, the latest first.");
  on.get("/forms", Right::see_forms, list_forms, "The official forms.");
  on.get("/forms/{form}", Right::see_forms, show_form, "What one form asks.");
  on.get("/forms/{form}/filled", Right::see_forms, filled_form,
         "A form filled in for one union from its records, with its checks.");
  on.get("/forms/{form}/filled.pdf", Right::see_forms, form_as_pdf,
         "The same as A4 pages in the official layout.");
  on.get("/forms/{form}/filled.xlsx", Right::see_forms, form_as_xlsx,
         "The same as a workbook: to print, its checks, and its data for programs.");
  on.get("/forms/{form}/children", Right::see_forms, form_children,
         "The same form for the union's own records and for each union below it.");
  on.get("/forms/{form}/cells/{item}/records", Right::open_households, records_of_cell,
         "The records behind one number; their count or sum is the number.");
  on.put("/forms/{form}/typed/{item}", Right::type_figures, type_number,
         "Type a number that no record can give, with its source.");
}

}  // namespace hengwen::http
