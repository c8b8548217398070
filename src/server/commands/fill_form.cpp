// SPDX-License-Identifier: Apache-2.0
//
// hengwen fill-form FORM --unit CODE [--from DATE --to DATE]: one form of one union, as
// JSON, a workbook or pages, also while the server runs.
//
//     hengwen fill-form relief-campaign-2015 --unit 420106 --as pdf --out annex1.pdf
#include "app/report/fill_form.hpp"
#include "app/report/said_form.hpp"
#include "base/instant.hpp"
#include "base/version.hpp"
#include "server/commands.hpp"
#include "server/wiring.hpp"
#include "sheet/form_xlsx.hpp"
#include "store/setting/settings.hpp"

#include <CLI/CLI.hpp>

#include <fstream>
#include <iostream>

namespace hengwen {
namespace {

struct Wish {
  std::string form;
  std::string unit;
  std::string from;
  std::string to;
  std::string cutoff;
  std::string campaign;
  std::string filled_by;
  std::string phone;
  std::string as = "json";
  std::string out;
};

std::optional<Date> date_or_none(std::string const& text, char const* option)
{
  Date date;
  if (text.empty())
    return {};
  if (!from_text(text, date))
    throw CommandRefused{{"not_a_date", option}};
  return date;
}

app::FormWish form_wish(Wish const& wish)
{
  return {.form = wish.form,
          .from = date_or_none(wish.from, "--from"),
          .to = date_or_none(wish.to, "--to"),
          .cutoff = date_or_none(wish.cutoff, "--cutoff"),
          .campaign = wish.campaign.empty() ? std::nullopt : std::optional{wish.campaign}};
}

Answer<stats::FilledForm> filled(Database& database, Wish const& wish)
{
  return database.read([&](Tx& tx) -> Answer<stats::FilledForm> {
    auto unit = store::unit_by_code(tx, wish.unit);
    if (!unit)
      return refuse(app::NoForm::no_such_unit, wish.unit);
    bool const alone = !unit->parent;
    auto const asked = TRY(app::asked(tx, *std::move(unit), form_wish(wish)));
    auto const demo = store::setting(tx, "demo") == "true";
    return app::fill_form(tx, asked,
                          alone ? app::Compare::last_year : app::Compare::last_year_and_siblings,
                          {.name = wish.filled_by, .phone = wish.phone, .demo = demo});
  });
}

std::string written(stats::FilledForm const& form, Wish const& wish)
{
  sheet::Printing const printing{business_day(now()), std::string{program_version()}};
  if (wish.as == "pdf")
    return sheet::form_pdf(form, printing);
  if (wish.as == "xlsx")
    return sheet::form_xlsx(form, printing);
  auto const campaign = wish.campaign.empty() ? std::nullopt : std::optional{wish.campaign};
  return boost::json::serialize(write_json(app::said(form, campaign))) + "\n";
}

int fill_form(Wish const& wish, Settings const& settings)
{
  Wiring wiring{settings, Use::command, "fill-form"};
  auto const form = filled(wiring.database(), wish);
  if (!form)
    throw CommandRefused{form.error()};
  auto const text = written(*form, wish);
  if (wish.out.empty()) {
    std::cout << text << std::flush;
    return 0;
  }
  std::ofstream file{wish.out, std::ios::binary};
  file << text;
  file.close();
  if (!file)
    throw CommandRefused{{"cannot_write", wish.out}};
  return 0;
}

}  // namespace

Run add_fill_form(CLI::App& command, Settings const& settings)
{
  auto wish = std::make_shared<Wish>();
  command.add_option("form", wish->form, "relief-campaign-2015 or relief-centre-2014")->required();
  command.add_option("--unit", wish->unit, "Code of the union: 42, 4201, 420106 …")->required();
  command.add_option("--from", wish->from, "First day of the period (as the form was asked)");
  command.add_option("--to", wish->to, "Last day of the period");
  command.add_option("--cutoff", wish->cutoff, "Day of the stock items (the last day)");
  command.add_option("--campaign", wish->campaign, "Code of one campaign (any)");
  command.add_option("--filled-by", wish->filled_by, "Who fills it in, for its head");
  command.add_option("--phone", wish->phone, "Under which number, for its head");
  command.add_option("--as", wish->as, "json, xlsx or pdf")
      ->check(CLI::IsMember({"json", "xlsx", "pdf"}));
  command.add_option("--out", wish->out, "File to write (standard output)");
  return [wish, &settings] { return fill_form(*wish, settings); };
}

}  // namespace hengwen
