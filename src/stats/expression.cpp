// SPDX-License-Identifier: Apache-2.0
#include "stats/expression.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cmath>

namespace hengwen::stats {
namespace {

// Beyond this a factor or a width is a slip of the pen, and sums could overflow.
constexpr std::int64_t largest_factor = 1'000'000;

bool word_sign(char c)
{
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
         c == '.';
}

class Reader {
public:
  explicit Reader(std::string_view text) : text_{text} { advance(); }

  std::optional<Expression> read()
  {
    Expression out;
    if (sum(out.left) && relation(out) && sum(out.right) && token_.empty())
      return out;
    return {};
  }

private:
  void advance()
  {
    while (!text_.empty() && text_[0] == ' ')
      text_.remove_prefix(1);
    std::size_t end = 0;
    while (end < text_.size() && word_sign(text_[end]))
      ++end;
    if (end == 0 && !text_.empty())
      end = text_.starts_with("<=") || text_.starts_with(">=") ? 2 : 1;
    token_ = text_.substr(0, end);
    text_.remove_prefix(end);
  }

  bool take(std::string_view word) { return token_ == word && (advance(), true); }

  bool number(std::int64_t& out)
  {
    if (token_.empty() || token_.find_first_not_of("0123456789") != token_.npos ||
        !from_text(token_, out) || out > largest_factor)
      return false;
    return advance(), true;
  }

  bool name(std::string& out)
  {
    if (token_.empty() || !word_sign(token_[0]))
      return false;
    out = token_;
    return advance(), true;
  }

  bool term(Sum& out, int sign)
  {
    Term term;
    if (number(term.factor)) {
      if (take("*") && !name(term.name))
        return false;
    } else if (!name(term.name)) {
      return false;
    }
    term.factor *= sign;
    out.push_back(std::move(term));
    return true;
  }

  bool sum(Sum& out)
  {
    if (!term(out, 1))
      return false;
    while (token_ == "+" || token_ == "-") {
      int const sign = token_ == "+" ? 1 : -1;
      advance();
      if (!term(out, sign))
        return false;
    }
    return true;
  }

  bool relation(Expression& out)
  {
    constexpr std::pair<std::string_view, Relation> known[] = {
        {"=", Relation::equal},     {"<=", Relation::at_most}, {">=", Relation::at_least},
        {"<", Relation::less},      {">", Relation::more},     {"both_zero", Relation::both_zero},
        {"needs", Relation::needs},
    };
    for (auto const& [word, relation] : known)
      if (take(word))
        return out.relation = relation, true;
    if (!take("within") || !number(out.width))
      return false;
    if (!take("%") && token_ != "sigma")
      return false;
    out.relation = take("sigma") ? Relation::sigma : Relation::percent;
    return take("of");
  }

  std::string_view text_;
  std::string_view token_;
};

std::optional<std::int64_t> sum_of(Sum const& sum, Values const& values, std::string& missing)
{
  std::int64_t total = 0;
  for (auto const& term : sum) {
    auto const value = term.name.empty() ? std::optional<std::int64_t>{1} : values.value(term.name);
    if (!value) {
      missing = term.name;
      return {};
    }
    total += term.factor * *value;
  }
  return total;
}

bool within_percent(std::int64_t left, std::int64_t right, std::int64_t percent)
{
  return std::fabs(double(left - right)) * 100 <= double(percent) * std::fabs(double(right));
}

bool holds(Expression const& e, std::int64_t left, std::int64_t right)
{
  switch (e.relation) {
    case Relation::equal:
      return left == right;
    case Relation::at_most:
      return left <= right;
    case Relation::at_least:
      return left >= right;
    case Relation::less:
      return left < right;
    case Relation::more:
      return left > right;
    case Relation::both_zero:
      return (left == 0) == (right == 0);
    case Relation::needs:
      return left <= 0 || right > 0;
    case Relation::percent:
      return within_percent(left, right, e.width);
    case Relation::sigma:
      break;
  }
  return false;
}

// Fewer than five siblings say nothing about what is usual.
constexpr std::size_t enough_siblings = 5;

Outcome against_siblings(Expression const& e, std::int64_t left, Values const& values)
{
  Outcome out{Held::not_tried, left, 0, e.right[0].name};
  auto const siblings = values.siblings(e.left[0].name);
  if (siblings.size() < enough_siblings)
    return out;
  double sum = 0;
  double squares = 0;
  for (auto const value : siblings) {
    sum += double(value);
    squares += double(value) * double(value);
  }
  auto const n = double(siblings.size());
  auto const mean = sum / n;
  auto const sigma = std::sqrt(std::max(0.0, squares / n - mean * mean));
  out.right = std::llround(mean);
  out.held = std::fabs(double(left) - mean) <= double(e.width) * sigma ? Held::held : Held::broken;
  return out;
}

}  // namespace

bool Expression::names(std::string_view name) const
{
  auto const has = [&](Sum const& sum) {
    return std::ranges::any_of(sum, [&](Term const& term) { return term.name == name; });
  };
  return has(left) || has(right);
}

std::optional<Expression> read_expression(std::string_view text)
{
  return Reader{text}.read();
}

Outcome outcome_of(Expression const& e, Values const& values)
{
  Outcome out;
  auto const left = sum_of(e.left, values, out.missing);
  if (!left)
    return out;
  if (e.relation == Relation::sigma)
    return against_siblings(e, *left, values);
  auto const right = sum_of(e.right, values, out.missing);
  if (!right)
    return out;
  return {holds(e, *left, *right) ? Held::held : Held::broken, *left, *right, ""};
}

}  // namespace hengwen::stats
