// SPDX-License-Identifier: Apache-2.0
//
// A form made ready for reckoning: every item "within" another spelt out, every condition
// read against the columns of its source and kept once, every check read. A form that
// names an unknown source, column or item is refused here, when the program starts.
//
//     cells    05A  receipts  sum amount   conditions 0 1 2
//              05B  receipts  sum amount   conditions 0 1 2 3
//     sources  receipts  0 campaign in campaign  1 received_on in period  …
#pragma once

#include "stats/condition.hpp"
#include "stats/expression.hpp"

namespace hengwen::stats {

enum class Take { count, distinct, sum, any };

struct CellPlan {
  std::string name;  // "05A", "09A/typed", "04C/estimate", or the name of an aside.
  std::size_t source = 0;
  Take take = Take::count;
  std::string column;  // Of distinct and sum.
  std::vector<std::size_t> conditions;
  bool money = false;
};

struct SourcePlan {
  std::string name;
  Source const* source = nullptr;
  std::vector<std::string> lines;  // Of the conditions, to know one again.
  std::vector<Condition> conditions;
};

struct CheckPlan {
  Check const* check = nullptr;
  std::vector<Expression> that;
};

struct Plan {
  Form const* form = nullptr;
  std::vector<CellPlan> cells;
  std::vector<SourcePlan> sources;
  std::vector<CheckPlan> checks;

  CellPlan const* cell(std::string_view name) const;
  bool asks_for_campaign() const;
};

inline std::string typed_part_of(std::string_view item)
{
  return std::string{item} + "/typed";
}
inline std::string estimate_of(std::string_view item)
{
  return std::string{item} + "/estimate";
}

// The form and the sources must outlive the plan.
Answer<Plan> plan_of(Form const&, Sources const&);

// The same with only these cells and the sources they need, and no checks.
Plan narrowed(Plan const&, std::vector<std::string> const& names);

// The plan of a form inside the program, made once; nothing if there is no such form.
Plan const* plan_named(std::string_view form);

// The days whose rows a source must hold to answer the question: first to last, included.
Period window_of(SourcePlan const&, Question const&);

}  // namespace hengwen::stats
