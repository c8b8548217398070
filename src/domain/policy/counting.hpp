// SPDX-License-Identifier: Apache-2.0
//
// What counts as income in the twelve months before an application (domain.md 3.4 R-E).
// Union relief counts; a residents' basic pension does not, for now; a line that a person
// took out stays out, with the reason given. Nothing disappears silently:
//
//     未计入 节日慰问金 500.00 元：节日小额慰问金可不计入
#pragma once

#include "base/citizen_id.hpp"
#include "domain/policy/rule.hpp"

namespace hengwen {

struct IncomeFact {
  std::string type;  // income_type.
  Money amount;
  std::optional<Date> from;
  std::optional<Date> to;
  std::optional<std::string> taken_out;  // By a person, for this reason.
};

struct CountedIncome {
  Money total;
  std::size_t lines = 0;       // How many counted.
  std::vector<Bilingual> say;  // One sentence for each line left out.
};

// The window ends with the day of the application and is that many months long.
Period window(CountingRule const&, Date application);

CountedIncome count_income(std::vector<IncomeFact> const&, CountingRule const&, Date application);

// A member who may have to count at the minimum wage.
struct Able {
  int age = 0;
  Sex sex = Sex::male;
  bool fit = true;  // Neither ill nor disabled.
  bool student = false;
  bool working = false;  // Or with an income of the own.
};
bool is_imputed(Able const&, CountingRule const&);

}  // namespace hengwen
