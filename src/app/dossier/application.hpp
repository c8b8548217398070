// SPDX-License-Identifier: Apache-2.0
//
// An application (申请) while it is written: rows of texts by the names of the records that they
// will become, so that a half-typed form is kept as it is and nothing is described twice.
//
//     head  household  {name: 陈颖, citizen_id: 4201…, cause: serious_illness}
//     2     member     {name: 陈晨, relation: child}
//
// It is checked by the very rules by which a workbook is imported, section by section, and the
// proposal is reckoned from it while people type.
#pragma once

#include "app/import/rows.hpp"
#include "domain/policy/judge.hpp"
#include "store/dossier/dossiers.hpp"

namespace hengwen::app {

struct ApplicationRow {
  std::string id;  // "head" for the household itself.
  std::string kind;
  std::map<std::string, std::string> values;
};
BOOST_DESCRIBE_STRUCT(ApplicationRow, (), (id, kind, values))
static_assert(fully_described<ApplicationRow>);

struct Application {
  std::vector<ApplicationRow> rows;
  std::int64_t next = 1;  // The identity of the next row.
};
BOOST_DESCRIBE_STRUCT(Application, (), (rows, next))
static_assert(fully_described<Application>);

inline constexpr std::string_view head_row = "head";
inline constexpr std::size_t most_application_rows = 100;
inline constexpr std::size_t longest_value = 2000;  // Bytes.

enum class NoTyping {
  unknown_kind,
  unknown_field,
  not_yours_to_fill,  // The union, the number and the decision are not typed by the applicant.
  unknown_row,
  too_many_rows,
  value_too_long,
  changed_meanwhile  // Somebody else has written something else there since.
};
BOOST_DESCRIBE_ENUM(NoTyping, unknown_kind, unknown_field, not_yours_to_fill, unknown_row,
                    too_many_rows, value_too_long, changed_meanwhile)

// Some fields of one row; a new row where none is named. An empty text clears a field. What a field
// was on the screen comes along, so that nobody overwrites what somebody else wrote meanwhile.
struct TypedValues {
  std::optional<std::string> row;
  std::string kind;
  std::map<std::string, std::string> values;
  std::map<std::string, std::string> was = {};
};
BOOST_DESCRIBE_STRUCT(TypedValues, (), (row, kind, values, was))
static_assert(fully_described<TypedValues>);

// Of a row of a record, what an applicant may type.
ApplicationRow as_typed(ApplicationRow);

Verdict type_values(Application&, TypedValues const&);
Verdict remove_row(Application&, std::string_view row);

// A text of the application; empty when it is not there.
std::string_view head_value(Application const&, std::string_view field);

Application application_of(Vault const&, store::DossierRow const&);
Bytes sealed_application(Vault const&, store::DossierRow const&, Application const&);

// What the rows are checked with: who keeps the file, the day, and what was decided so far.
struct FilingAs {
  std::string unit_code;
  Date today;
  std::optional<std::string> category;
  std::optional<std::string> standard_level;
  // Of a household that was in the file before; it comes in today otherwise.
  std::optional<Date> filed_on = {};
  std::optional<Date> left_on = {};
  std::optional<std::string> left_reason = {};
  std::optional<Date> applied_on = {};  // Once it was handed in.
};
FilingAs filing_as(store::DossierRow const&, Date today);

// The rows of one kind, each numbered by its place among Application::rows.
CheckedRows checked_rows(Application const&, std::string_view kind, FilingAs const&);

struct ApplicationFinding {
  std::string row;
  std::string kind;
  RowFinding finding;
};

struct SectionState {
  std::string section;  // head, work, home, hardship, account, members, incomes, expenses, assets.
  bool done = false;
  int needed = 0;  // Fields that must be filled in; of the rows altogether.
  int filled = 0;
  int wrong = 0;
};
BOOST_DESCRIBE_STRUCT(SectionState, (), (section, done, needed, filled, wrong))
static_assert(fully_described<SectionState>);

struct CheckedApplication {
  std::vector<ApplicationFinding> findings;
  std::vector<SectionState> sections;
  Answer<Proposal> proposal;
  std::int64_t counted = 0;           // Who counts in the household,
  Money income_month;                 // and the income per head and month that is judged.
  std::vector<std::string> evidence;  // Papers that are asked for, words of policy/evidence.json.
  std::vector<std::string> adults;    // By name: who authorises the asset check.
  std::vector<std::string>
      numbers;  // Citizen numbers of all people in it, as far as they are known.

  bool complete() const { return std::ranges::all_of(sections, &SectionState::done); }
};

CheckedApplication checked(Application const&, FilingAs const&, std::string_view division);

// The kinds of rows, in the order in which they are written.
inline constexpr std::string_view application_kinds[] = {"household", "member", "income", "expense",
                                                         "asset"};

}  // namespace hengwen::app
