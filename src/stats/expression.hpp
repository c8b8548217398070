// SPDX-License-Identifier: Apache-2.0
//
// What must hold between numbers of a form, in the words of a check:
//
//     05A = 05B + 05C + 05D            10C <= 2000 * 10B        09A >= 09C
//     07I both_zero 07J                12B needs 12A            03F = A2.09U
//     10A within 10 % of 10C + 10L     this within 3 sigma of siblings
//
// "both_zero": both are zero or neither. "needs": the left is above zero only if the right
// is. "this" stands for each item in turn, "last_year" for it a year before, "siblings" for
// it in the other units below the same parent.
#pragma once

#include "base/result.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hengwen::stats {

enum class Relation { equal, at_most, at_least, less, more, both_zero, needs, percent, sigma };

// factor * name, or the factor alone when the name is empty.
struct Term {
  std::int64_t factor = 1;
  std::string name;
};
using Sum = std::vector<Term>;

struct Expression {
  Sum left;
  Relation relation = Relation::equal;
  std::int64_t width = 0;  // Of "within 10 % of" and "within 3 sigma of".
  Sum right;

  bool names(std::string_view name) const;
};

// Nothing if the text is not an expression.
std::optional<Expression> read_expression(std::string_view text);

// Where the numbers come from. A number that nobody has said is absent.
struct Values {
  std::function<std::optional<std::int64_t>(std::string const& name)> value;
  std::function<std::vector<std::int64_t>(std::string const& name)> siblings;
};

enum class Held { held, broken, not_tried };

struct Outcome {
  Held held = Held::not_tried;
  std::int64_t left = 0;
  std::int64_t right = 0;
  std::string missing;  // The first name without a number.
};
Outcome outcome_of(Expression const&, Values const&);

}  // namespace hengwen::stats
