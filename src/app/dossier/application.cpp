// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/application.hpp"

#include "app/import/check_rows.hpp"
#include "base/citizen_id.hpp"
#include "domain/dossier/asset_check.hpp"
#include "domain/dossier/propose.hpp"
#include "domain/record_values.hpp"
#include "domain/records.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::app {
namespace {

// Given by the union, and never typed into the form.
bool is_given(std::string_view kind, FieldType const& field)
{
  constexpr std::string_view given[] = {"number",   "category", "standard_level",
                                        "filed_on", "left_on",  "left_reason",
                                        "filer",    "reviewer", "clerk"};
  if (field.kind == FieldKind::unit || field.kind == FieldKind::household)
    return true;
  return kind == "household" && std::ranges::find(given, field.name) != std::end(given);
}

bool is_kind(std::string_view kind)
{
  return std::ranges::find(application_kinds, kind) != std::end(application_kinds);
}

ApplicationRow* row_named(Application& application, std::string_view id)
{
  auto const at = std::ranges::find(application.rows, id, &ApplicationRow::id);
  return at == application.rows.end() ? nullptr : &*at;
}

Verdict may_be_typed(RecordType const& type, TypedValues const& typed)
{
  for (auto const& [name, value] : typed.values) {
    auto const* field = type.field(name);
    if (!field)
      return refuse(NoTyping::unknown_field, name);
    if (is_given(type.kind, *field))
      return refuse(NoTyping::not_yours_to_fill, name);
    if (value.size() > longest_value)
      return refuse(NoTyping::value_too_long, name);
  }
  return allowed;
}

// Whoever writes the same has overwritten nothing.
Verdict nobody_wrote_meanwhile(ApplicationRow const& row, TypedValues const& typed)
{
  auto const value = [](std::map<std::string, std::string> const& values,
                        std::string const& field) {
    auto const at = values.find(field);
    return at == values.end() ? std::string_view{} : trimmed(at->second);
  };
  for (auto const& [field, was] : typed.was) {
    auto const now = value(row.values, field);
    if (now != trimmed(was) && now != value(typed.values, field))
      return refuse(NoTyping::changed_meanwhile, field);
  }
  return allowed;
}

std::string bond(store::DossierRow const& dossier)
{
  return fmt::format("application {} {}", dossier.county, to_text(dossier.id));
}

// The part of the form in which a field of the household stands.
std::string_view section_of(std::string_view field)
{
  static auto const all = [] {
    std::map<std::string_view, std::string_view> out;
    boost::mp11::mp_for_each<members_of<Household>>([&](auto part) {
      using Part = std::remove_cvref_t<decltype(std::declval<Household&>().*part.pointer)>;
      if constexpr (Described<Part> && !requires(Part const& v) { to_text(v); })
        boost::mp11::mp_for_each<members_of<Part>>(
            [&](auto member) { out.emplace(member.name, part.name); });
    });
    return out;
  }();
  auto const found = all.find(field);
  return found == all.end() ? "head" : found->second;
}

// Every field is a column of its own, in the order of the record.
PlannedSheet const& sheet_of(RecordType const& type)
{
  static auto const all = [] {
    std::map<std::string_view, PlannedSheet> out;
    for (auto const kind : application_kinds) {
      PlannedSheet sheet{
          .sheet = 0, .name = {}, .type = record_type_named(kind), .headings = {}, .refusal = {}};
      for (std::size_t f = 0; f < sheet.type->fields.size(); ++f)
        sheet.headings.columns.push_back({std::uint32_t(f), f, MoneyUnit::yuan, {}});
      out.emplace(kind, std::move(sheet));
    }
    return out;
  }();
  return all.at(type.kind);
}

// What the union adds to what was typed.
std::map<std::string_view, std::string> given_values(RecordType const& type,
                                                     Application const& application,
                                                     FilingAs const& as)
{
  std::map<std::string_view, std::string> out;
  if (type.kind != "household")
    return {{"household", std::string{head_value(application, "citizen_id")}}};
  out["unit"] = as.unit_code;
  out["filed_on"] = to_text(as.filed_on.value_or(as.today));
  if (as.left_on)
    out["left_on"] = to_text(*as.left_on);
  if (as.left_reason)
    out["left_reason"] = *as.left_reason;
  if (as.category)
    out["category"] = *as.category;
  if (as.standard_level)
    out["standard_level"] = *as.standard_level;
  return out;
}

class Counter {
public:
  explicit Counter(CheckedApplication& out) : out_{out} {}

  SectionState& section(std::string_view name)
  {
    auto const at = std::ranges::find(out_.sections, name, &SectionState::section);
    return at == out_.sections.end()
               ? out_.sections.emplace_back(SectionState{.section = std::string{name}})
               : *at;
  }

private:
  CheckedApplication& out_;
};

std::string_view section_of(RecordType const& type, std::string_view field)
{
  constexpr std::pair<std::string_view, std::string_view> of_rows[] = {
      {"member", "members"}, {"income", "incomes"}, {"expense", "expenses"}, {"asset", "assets"}};
  for (auto const& [kind, section] : of_rows)
    if (type.kind == kind)
      return section;
  return section_of(field);
}

// Decided by people later on, and no fault of the form.
bool is_open_question(RecordType const& type, RowFinding const& finding)
{
  return type.kind == "household" &&
         (finding.field == "category" || finding.field == "standard_level");
}

void count_row(RecordType const& type, CheckedRow const& row, RecordValues values,
               std::string const& id, CheckedApplication& out)
{
  Counter counter{out};
  for (std::size_t f = 0; f < type.fields.size(); ++f) {
    auto const& field = type.fields[f];
    if (is_given(type.kind, field))
      continue;
    auto& section = counter.section(section_of(type, field.name));
    bool const wanted = field.required && field.kind != FieldKind::boolean;
    section.needed += wanted;
    section.filled += wanted && values[f];
  }
  for (auto const& finding : row.findings) {
    if (is_open_question(type, finding))
      continue;
    counter.section(section_of(type, finding.field)).wrong += finding.bad();
    out.findings.push_back({id, std::string{type.kind}, finding});
  }
}

template <class T>
std::vector<T> records(CheckedRows const& rows)
{
  std::vector<T> out;
  for (std::size_t i = 0; i < rows.rows.size(); ++i)
    out.push_back(record_of<T>(rows.of(i)));
  return out;
}

// Who signs for himself.
bool is_grown_up(Member const& member, Date today)
{
  auto const number = member.citizen_id
                          ? read_citizen_id(member.citizen_id->digits)
                          : Answer<CitizenId>{refuse(BadCitizenId::citizen_id_length)};
  return is_adult(number ? std::optional{*number} : std::nullopt, member.birth_on, today);
}

}  // namespace

ApplicationRow as_typed(ApplicationRow row)
{
  auto const& type = *record_type_named(row.kind);
  std::erase_if(row.values, [&](auto const& value) {
    auto const* field = type.field(value.first);
    return !field || is_given(row.kind, *field);
  });
  return row;
}

Verdict type_values(Application& application, TypedValues const& typed)
{
  if (!is_kind(typed.kind))
    return refuse(NoTyping::unknown_kind, "kind");
  TRY(may_be_typed(*record_type_named(typed.kind), typed));
  auto* row = row_named(application,
                        typed.row.value_or(std::string{typed.kind == "household" ? head_row : ""}));
  if (row && row->kind != typed.kind)
    return refuse(NoTyping::unknown_row, "row");
  if (!row) {
    if (typed.row && *typed.row != head_row)
      return refuse(NoTyping::unknown_row, "row");
    if (application.rows.size() >= most_application_rows)
      return refuse(NoTyping::too_many_rows, "row");
    auto const id =
        typed.kind == "household" ? std::string{head_row} : std::to_string(application.next++);
    row = &application.rows.emplace_back(ApplicationRow{id, typed.kind, {}});
  }
  TRY(nobody_wrote_meanwhile(*row, typed));
  for (auto const& [name, value] : typed.values)
    if (trimmed(value).empty())
      row->values.erase(name);
    else
      row->values.insert_or_assign(name, value);
  return allowed;
}

Verdict remove_row(Application& application, std::string_view row)
{
  if (row == head_row || std::erase_if(application.rows, [&](ApplicationRow const& one) {
                           return one.id == row;
                         }) == 0)
    return refuse(NoTyping::unknown_row, "row");
  return allowed;
}

std::string_view head_value(Application const& application, std::string_view field)
{
  auto const row = std::ranges::find(application.rows, head_row, &ApplicationRow::id);
  if (row == application.rows.end())
    return {};
  auto const found = row->values.find(std::string{field});
  return found == row->values.end() ? std::string_view{} : trimmed(found->second);
}

Application application_of(Vault const& vault, store::DossierRow const& dossier)
{
  Application out;
  if (!dossier.sealed)
    return out;
  auto const text = vault.open(dossier.sealed->raw, bond(dossier));
  if (!read_json(boost::json::parse(text), out))
    throw CorruptRow{"an application cannot be read"};
  return out;
}

Bytes sealed_application(Vault const& vault, store::DossierRow const& dossier,
                         Application const& application)
{
  return {vault.seal(boost::json::serialize(write_json(application)), bond(dossier))};
}

FilingAs filing_as(store::DossierRow const& dossier, Date today)
{
  return {.unit_code = dossier.unit_code,
          .today = today,
          .category = dossier.category,
          .standard_level = dossier.standard_level,
          .applied_on = dossier.applied_on};
}

CheckedRows checked_rows(Application const& application, std::string_view kind, FilingAs const& as)
{
  auto const& type = *record_type_named(kind);
  auto const given = given_values(type, application, as);
  RawRows raw;
  for (std::size_t i = 0; i < application.rows.size(); ++i) {
    auto const& row = application.rows[i];
    if (row.kind != kind)
      continue;
    std::vector<sheet::Cell> cells;
    for (std::size_t f = 0; f < type.fields.size(); ++f) {
      auto const& name = type.fields[f].name;
      auto const typed = row.values.find(std::string{name});
      auto const added = given.find(name);
      if (typed != row.values.end() || added != given.end())
        cells.push_back({.column = std::uint32_t(f),
                         .kind = sheet::CellKind::text,
                         .text = typed != row.values.end() ? typed->second : added->second,
                         .time = {}});
    }
    raw.add({std::uint32_t(i), cells});
  }
  return RowChecker{as.today}.check(sheet_of(type), std::move(raw));
}

CheckedApplication checked(Application const& application, FilingAs const& as,
                           std::string_view division)
{
  CheckedApplication out{.findings = {},
                         .sections = {},
                         .proposal = refuse(NoProposal::no_income_known),
                         .evidence = {},
                         .adults = {},
                         .numbers = {}};
  // Whether a row is right in itself does not wait for what people decide later.
  auto as_if = as;
  as_if.category = as.category.value_or("deep");
  as_if.standard_level = as.standard_level.value_or("national");
  auto with_head = application;
  if (!row_named(with_head, head_row))
    with_head.rows.insert(with_head.rows.begin(), {std::string{head_row}, "household", {}});
  std::map<std::string_view, CheckedRows> by_kind;
  for (auto const kind : application_kinds) {
    auto const& type = *record_type_named(kind);
    auto rows = checked_rows(with_head, kind, as_if);
    Counter{out}.section(section_of(type, "name"));
    for (std::size_t i = 0; i < rows.rows.size(); ++i)
      count_row(type, rows.rows[i], rows.of(i), with_head.rows[rows.rows[i].number].id, out);
    by_kind.emplace(kind, std::move(rows));
  }
  for (auto& section : out.sections)
    section.done = section.wrong == 0 && section.filled == section.needed;

  auto const households = records<Household>(by_kind.at("household"));
  auto const members = records<Member>(by_kind.at("member"));
  auto const incomes = records<IncomeLine>(by_kind.at("income"));
  auto const expenses = records<ExpenseLine>(by_kind.at("expense"));
  auto const assets = records<Asset>(by_kind.at("asset"));
  if (households.empty())
    return out;
  auto const& household = households.front();
  auto const known =
      facts_of(DossierView{household, members, incomes, expenses, assets, division, as.applied_on},
               as.today);
  out.proposal = propose(known, division, as.today);
  out.counted = known.facts.counted;
  if (known.facts.counted > 0)
    out.income_month = per_head(Measure::r, known.facts).amount;
  for (auto const& paper : evidence_rules())
    if (paper.asked_for.empty() || std::ranges::any_of(paper.asked_for, [&](auto const& word) {
          return is_true(known.facts, word);
        }))
      out.evidence.push_back(paper.key);
  out.adults.push_back(household.head.name);
  out.numbers.push_back(household.head.citizen_id.digits);
  for (auto const& member : members) {
    if (is_grown_up(member, as.today))
      out.adults.push_back(member.name);
    if (member.citizen_id)
      out.numbers.push_back(member.citizen_id->digits);
  }
  return out;
}

}  // namespace hengwen::app
