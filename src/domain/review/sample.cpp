// SPDX-License-Identifier: Apache-2.0
#include "domain/review/sample.hpp"

#include "base/words.hpp"
#include "describe/complete.hpp"
#include "domain/policy/data.hpp"
#include "domain/policy/region.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hengwen {
namespace {

constexpr std::size_t longest_seed = 64;
constexpr std::ptrdiff_t longest_words = 2000;

struct RegionShare {
  std::string region;
  Date from;
  std::optional<Date> to;
  int percent = 0;
  std::string mark;
};
BOOST_DESCRIBE_STRUCT(RegionShare, (), (region, from, to, percent, mark))
static_assert(fully_described<RegionShare>);

// What anybody can type into a spreadsheet without doubt.
bool is_plain(std::string_view seed)
{
  return !seed.empty() && seed.size() <= longest_seed &&
         std::ranges::all_of(seed, [](char c) { return c > ' ' && c <= '~'; });
}

bool is_above(UnitId by, UnitId of)
{
  return by != of && by.covers(of);
}

}  // namespace

Verdict may_draw(SampleWish const& wish, UnitId by, UnitId of)
{
  if (!is_above(by, of))
    return refuse(NoSample::own_files_drawn, "unit");
  if (wish.share && (*wish.share < 1 || *wish.share > 100))
    return refuse(NoSample::share_out_of_range, "share");
  if (wish.seed && !is_plain(*wish.seed))
    return refuse(NoSample::bad_seed, "seed");
  return allowed;
}

Verdict may_check(SampleCheck const& check, UnitId by, UnitId of, bool checked)
{
  if (!is_above(by, of))
    return refuse(NoSample::own_files_drawn);
  if (checked)
    return refuse(NoSample::checked_already);
  auto const words = trimmed(check.words ? std::string_view{*check.words} : std::string_view{});
  if (words.empty() && check.finding != SampleFinding::in_order)
    return refuse(NoSample::finding_words_missing, "words");
  if (characters(words) > longest_words)
    return refuse(NoSample::words_too_long, "words");
  return allowed;
}

std::int64_t sample_size(std::int64_t population, int share)
{
  return (population * share + 99) / 100;
}

int sample_share(std::string_view division, Date on)
{
  static auto const all = policy_data::read<std::vector<RegionShare>>("samples.json");
  auto const region = [](RegionShare const& row) -> std::string_view { return row.region; };
  auto const* found = narrowest(all, region, division, on);
  if (!found)
    throw std::runtime_error{fmt::format("policy/samples.json: no share on {}", to_text(on))};
  return found->percent;
}

}  // namespace hengwen
