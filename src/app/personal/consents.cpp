// SPDX-License-Identifier: Apache-2.0
#include "app/personal/consents.hpp"

#include "base/words.hpp"
#include "store/errors.hpp"
#include "store/vault/vault.hpp"

namespace hengwen::app {
namespace {

// Two people at once: the database has the last word.
template <class F>
auto refusing_twice(F&& f) -> decltype(f())
{
  try {
    return f();
  } catch (ConstraintBroken const& broken) {
    if (broken.constraint == "already_given")
      return refuse(NoConsent::already_given, "signer");
    throw;
  }
}

std::string named(store::ConsentRow const& consent)
{
  return fmt::format("{} {}", word_of(consent.kind), consent.version);
}

Bytes text_hash(Vault const& vault, ConsentWish const& wish)
{
  auto const digest = vault.suite().digest(signed_text(*consent_text(wish.kind, wish.version)));
  return {{reinterpret_cast<char const*>(digest.data()), digest.size()}};
}

}  // namespace

Answer<store::ConsentRow> record_consent(Keeper const& keeper, Uuid const& household,
                                         ConsentWish const& wish)
{
  TRY(may_consent(wish, keeper.today));
  store::ConsentRow const given{.id = new_uuid(),
                                .kind = wish.kind,
                                .version = wish.version,
                                .signer = std::string{trimmed(wish.signer)},
                                .means = wish.means,
                                .given_on = wish.given_on,
                                .recorded_by = keeper.name()};
  return refusing_twice([&] {
    return keeper.act.write([&](Tx& tx, AuditEntry& entry) -> Answer<store::ConsentRow> {
      auto const file = TRY(open_file(tx, keeper, household));
      store::add_consent(tx, file, given, text_hash(tx.vault(), wish), keeper.now());
      tell(entry, AuditAct::consent_recorded, file);
      note_change(entry, "consent", "", named(given));
      note_change(entry, "given_on", "", to_text(given.given_on));
      return given;
    });
  });
}

Answer<store::ConsentRow> withdraw_consent(Keeper const& keeper, Uuid const& household,
                                           Uuid const& consent, Withdrawal const& withdrawal)
{
  return keeper.act.write([&](Tx& tx, AuditEntry& entry) -> Answer<store::ConsentRow> {
    auto const file = TRY(any_file(tx, keeper, household));
    auto const given = store::consent(tx, file, consent);
    if (!given)
      return refuse(NoFile::not_found, "consent");
    TRY(may_withdraw({given->given_on, given->withdrawn_on.has_value()}, withdrawal, keeper.today));
    Withdrawal const usable{std::string{trimmed(withdrawal.reason)}, withdrawal.on};
    if (!store::withdraw_consent(tx, file, consent, usable, keeper.name()))
      return refuse(NoConsent::already_withdrawn);
    tell(entry, AuditAct::consent_withdrawn, file, usable.reason);
    note_change(entry, "consent", named(*given), "");
    note_change(entry, "withdrawn_on", "", to_text(usable.on));
    return store::consent(tx, file, consent).value();
  });
}

}  // namespace hengwen::app
