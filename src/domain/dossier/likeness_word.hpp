// SPDX-License-Identifier: Apache-2.0
//
// The officer's word that somebody of an application is another person than the one in a file who
// is like it (likeness.hpp), with a reason, said when the file is handed in or first checked.
//
//     head · name_sounds_alike · 420111  ->  "已核对身份证原件"
//
// A word covers what it was said of: that file, that reason, and the person as it was typed then;
// when one of them changes it has to be said anew. Of the very same number there is no word: that
// is the same person, and the approval refuses whoever is in a file already.
#pragma once

#include "domain/dossier/likeness.hpp"

#include <span>

namespace hengwen {

struct LikenessWord {
  std::string row;  // Of the application: "head", "2".
  Likeness why = Likeness::same_account;
  std::string unit;               // Code of the union that keeps the file …
  std::optional<Uuid> household;  // … and which one it is, where that is seen.
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(LikenessWord, (), (row, why, unit, household, reason))
static_assert(fully_described<LikenessWord>);

// A word as it is kept: with the person of whom it was said, and the union by name.
struct KeptWord {
  LikenessWord word;
  std::string person;
  std::string name;
  std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(KeptWord, (), (word, person, name, unit_name))
static_assert(fully_described<KeptWord>);

// Somebody of an application, and one file that is like it.
struct FoundLike {
  std::string row;
  std::string person;  // Name, number, birth date and account, as one text.
  std::string name;
  ToldFile file;
};

std::string person_text(PersonSought const&);

constexpr bool needs_word(Likeness why)
{
  return why != Likeness::same_number && why != Likeness::member_elsewhere;
}

// What was said of it; nothing when nobody has.
KeptWord const* word_for(FoundLike const&, std::span<KeptWord const>);

// Those of the finding that were said now, as they are to be kept. A word without a reason, or of
// what was not found, says nothing.
std::vector<KeptWord> words_to_keep(std::span<FoundLike const>, std::span<LikenessWord const>);

enum class NoWord { likeness_word_missing };
BOOST_DESCRIBE_ENUM(NoWord, likeness_word_missing)

// Refuses with the reasons and unions that nobody has spoken of: "same_account 420111".
Verdict all_spoken_of(std::span<FoundLike const>, std::span<KeptWord const>);

}  // namespace hengwen
