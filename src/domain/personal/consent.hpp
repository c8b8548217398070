// SPDX-License-Identifier: Apache-2.0
//
// A consent (同意) says that a person agreed to one version of one text: which, who signed, how and
// when. It may be withdrawn at any time, which ends it and deletes nothing (PIPL 14-16).
//
//     sensitive_data 2026-1   signed by Chen Ying, on paper, 2026-03-02   withdrawn 2026-09-01
//
// The texts are data (policy/consent_texts.json), in versions that are never edited once they are
// signed; the register keeps the digest of the text, so that this can be shown.
#pragma once

#include "base/date.hpp"
#include "base/result.hpp"
#include "domain/labels.hpp"

namespace hengwen {

enum class ConsentKind { declaration, sensitive_data, asset_check, notice, passing_on, guardian };
BOOST_DESCRIBE_ENUM(ConsentKind, declaration, sensitive_data, asset_check, notice, passing_on,
                    guardian)

enum class ConsentMeans { paper, screen, spoken, phone };
BOOST_DESCRIBE_ENUM(ConsentMeans, paper, screen, spoken, phone)

struct ConsentText {
  ConsentKind kind = ConsentKind::declaration;
  std::string version;
  Date from;
  bool draft = false;  // Ours, which the office has not made its own yet.
  Bilingual title;
  Bilingual text;
};
BOOST_DESCRIBE_STRUCT(ConsentText, (), (kind, version, from, draft, title, text))
static_assert(fully_described<ConsentText>);

std::vector<ConsentText> const& consent_texts();
ConsentText const* consent_text(ConsentKind, std::string_view version);

// What the digest of a consent is of.
std::string signed_text(ConsentText const&);

struct ConsentWish {
  ConsentKind kind = ConsentKind::declaration;
  std::string version;
  std::string signer;
  ConsentMeans means = ConsentMeans::paper;
  Date given_on;
};
BOOST_DESCRIBE_STRUCT(ConsentWish, (), (kind, version, signer, means, given_on))
static_assert(fully_described<ConsentWish>);

struct Withdrawal {
  std::string reason;
  Date on;
};
BOOST_DESCRIBE_STRUCT(Withdrawal, (), (reason, on))
static_assert(fully_described<Withdrawal>);

enum class NoConsent {
  text_unknown,
  given_before_text,  // That version was not in force yet.
  given_in_future,
  signer_missing,
  signer_too_long,
  already_given,  // The same person has agreed to the same text, and it stands.
  withdrawn_before_given,
  withdrawn_in_future,
  already_withdrawn,
  reason_missing,
  words_too_long
};
BOOST_DESCRIBE_ENUM(NoConsent, text_unknown, given_before_text, given_in_future, signer_missing,
                    signer_too_long, already_given, withdrawn_before_given, withdrawn_in_future,
                    already_withdrawn, reason_missing, words_too_long)

Verdict may_consent(ConsentWish const&, Date today);

// What stands in the register of the consent that is to be withdrawn.
struct GivenConsent {
  Date given_on;
  bool withdrawn = false;
};
Verdict may_withdraw(GivenConsent const&, Withdrawal const&, Date today);

// Words that people type about a case: long enough for every story.
inline constexpr std::ptrdiff_t longest_words = 2000;
inline constexpr std::ptrdiff_t longest_signer = 60;

}  // namespace hengwen
