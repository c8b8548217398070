// SPDX-License-Identifier: Apache-2.0
#include "domain/personal/consent.hpp"

#include "domain/policy/data.hpp"

namespace hengwen {

std::vector<ConsentText> const& consent_texts()
{
  static auto const all = policy_data::read<std::vector<ConsentText>>("consent_texts.json");
  return all;
}

ConsentText const* consent_text(ConsentKind kind, std::string_view version)
{
  auto const found = std::ranges::find_if(consent_texts(), [&](ConsentText const& text) {
    return text.kind == kind && text.version == version;
  });
  return found == consent_texts().end() ? nullptr : &*found;
}

std::string signed_text(ConsentText const& text)
{
  return fmt::format("{}\n{}\n{}\n{}", text.title.zh, text.text.zh, text.title.en, text.text.en);
}

Verdict may_consent(ConsentWish const& wish, Date today)
{
  auto const* text = consent_text(wish.kind, wish.version);
  if (!text)
    return refuse(NoConsent::text_unknown, "version");
  if (trimmed(wish.signer).empty())
    return refuse(NoConsent::signer_missing, "signer");
  if (characters(wish.signer) > longest_signer)
    return refuse(NoConsent::signer_too_long, "signer");
  if (wish.given_on > today)
    return refuse(NoConsent::given_in_future, "given_on");
  if (wish.given_on < text->from)
    return refuse(NoConsent::given_before_text, "given_on");
  return allowed;
}

Verdict may_withdraw(GivenConsent const& consent, Withdrawal const& withdrawal, Date today)
{
  if (consent.withdrawn)
    return refuse(NoConsent::already_withdrawn);
  if (trimmed(withdrawal.reason).empty())
    return refuse(NoConsent::reason_missing, "reason");
  if (characters(withdrawal.reason) > longest_words)
    return refuse(NoConsent::words_too_long, "reason");
  if (withdrawal.on < consent.given_on)
    return refuse(NoConsent::withdrawn_before_given, "on");
  if (withdrawal.on > today)
    return refuse(NoConsent::withdrawn_in_future, "on");
  return allowed;
}

}  // namespace hengwen
