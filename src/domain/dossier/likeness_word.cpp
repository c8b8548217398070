// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/likeness_word.hpp"

#include "base/narrow.hpp"
#include "base/words.hpp"
#include "domain/dossier/person_name.hpp"

#include <algorithm>

namespace hengwen {
namespace {

bool is_of(FoundLike const& found, LikenessWord const& word)
{
  return word.row == found.row && word.why == found.file.why && word.unit == found.file.unit_code &&
         word.household == found.file.household;
}

}  // namespace

std::string person_text(PersonSought const& person)
{
  return plain_name(person.name) + '|' + person.number.value_or("") + '|' +
         (person.birth_on ? to_text(*person.birth_on) : "") + '|' +
         (person.account ? compact(*person.account) : "");
}

KeptWord const* word_for(FoundLike const& found, std::span<KeptWord const> kept)
{
  auto const at = std::ranges::find_if(kept, [&](KeptWord const& one) {
    return is_of(found, one.word) && one.person == found.person;
  });
  return at == kept.end() ? nullptr : &*at;
}

std::vector<KeptWord> words_to_keep(std::span<FoundLike const> found,
                                    std::span<LikenessWord const> said)
{
  std::vector<KeptWord> out;
  for (auto const& one : found)
    for (auto const& word : said)
      if (needs_word(one.file.why) && is_of(one, word) && !trimmed(word.reason).empty() &&
          !word_for(one, out)) {
        out.push_back({word, one.person, one.name, one.file.unit_name});
        out.back().word.reason = trimmed(word.reason);
      }
  return out;
}

Verdict all_spoken_of(std::span<FoundLike const> found, std::span<KeptWord const> kept)
{
  std::vector<std::string> open;
  for (auto const& one : found) {
    auto const named = std::string{word_of(one.file.why)} + ' ' + one.file.unit_code;
    if (needs_word(one.file.why) && !word_for(one, kept) &&
        std::ranges::find(open, named) == open.end())
      open.push_back(named);
  }
  if (open.empty())
    return allowed;
  std::string all;
  for (auto const& one : open)
    all += (all.empty() ? "" : ", ") + one;
  return refuse(NoWord::likeness_word_missing, all);
}

}  // namespace hengwen
