// SPDX-License-Identifier: Apache-2.0
//
// One condition of a rule, as policy/rules.json writes it, and the facts it asks about:
//
//     "r < 2.0 L"              612.00 against 2 x 580.00: holds
//     "mishap > 80 % of Y"     spending on the mishap against the year's income
//     "months_below >= 6"      months in a row below the standard
//     "any of schooling, other"
//
// Comparisons are exact, in whole fen, without dividing; only the sentences round.
#pragma once

#include "base/money.hpp"
#include "domain/labels.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hengwen {

// What the rules may know of a household; amounts of the 12 months of the window.
struct HouseholdFacts {
  std::int64_t counted = 1;         // n, at least 1.
  Money income;                     // Y.
  Money rigid;                      // X, net of all reimbursements.
  Money cause_spending;             // The part of X spent on the cause of hardship.
  Money mishap_spending;            // The part of X spent on the mishap.
  Money savings;                    // Net investments and savings.
  std::vector<std::string> causes;  // CL-14, the main one first.
  bool disability = false;
  bool single_parent = false;
  bool migrant = false;
  bool government_relief = false;       // Receives state relief.
  bool still_in_hardship = true;        // After that relief, insurance and help.
  std::int64_t months_below = 0;        // Months in a row below the standard.
  std::vector<std::string> exclusions;  // Words of policy/exclusions.json that apply.
  std::vector<std::string> evidence;    // Words of policy/evidence.json that are in hand.
};
BOOST_DESCRIBE_STRUCT(HouseholdFacts, (),
                      (counted, income, rigid, cause_spending, mishap_spending, savings, causes,
                       disability, single_parent, migrant, government_relief, still_in_hardship,
                       months_below, exclusions, evidence))
static_assert(fully_described<HouseholdFacts>);

// Is this word true of the household: a cause, or one of its flags.
bool is_true(HouseholdFacts const&, std::string_view word);

enum class Measure { i, r, after_cause, after_mishap, with_savings, mishap, months_below };
BOOST_DESCRIBE_ENUM(Measure, i, r, after_cause, after_mishap, with_savings, mishap, months_below)

enum class Comparator { less, at_most, at_least, more };

enum class Against { standard, income_share, number, words };

class Condition {
public:
  bool holds(HouseholdFacts const&, Money standard) const;
  // What it says of this household, whether it holds or not.
  Bilingual say(HouseholdFacts const&, Money standard) const;

  Measure measure() const { return measure_; }
  Against against() const { return against_; }
  std::vector<std::string> const& words() const { return words_; }

  friend std::string to_text(Condition const& c) { return c.text_; }
  friend bool from_text(std::string_view, Condition&);

private:
  bool read_comparison(std::vector<std::string> const& tokens);
  std::int64_t left(HouseholdFacts const&) const;
  std::int64_t right(HouseholdFacts const&, Money standard) const;
  Bilingual say_of_standard(Money standard, bool holds) const;
  Bilingual say_of_words(HouseholdFacts const&) const;

  std::string text_;
  Against against_ = Against::words;
  Measure measure_ = Measure::i;
  Comparator comparator_ = Comparator::less;
  std::int64_t hundredths_ = 0;  // 1.5 L is 150, 80 % is 80, six months are 600.
  std::vector<std::string> words_;
};

// The income per head and month that a measure means, rounded to the fen, and its
// calculation: "612.00 元 = (38,400.00 − 16,368.00) ÷ 12 ÷ 3".
struct PerHead {
  Money amount;
  bool exact = true;  // Whether the rounding changed nothing.
  std::string formula;
};
PerHead per_head(Measure, HouseholdFacts const&);

}  // namespace hengwen
