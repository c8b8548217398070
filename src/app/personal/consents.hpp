// SPDX-License-Identifier: Apache-2.0
//
// Recording what people agreed to, and what they withdrew (domain/personal/consent.hpp). A file
// that is locked takes no new consent; withdrawing is possible for as long as the file exists.
#pragma once

#include "app/personal/file.hpp"
#include "store/personal/consents.hpp"

namespace hengwen::app {

Answer<store::ConsentRow> record_consent(Keeper const&, Uuid const& household, ConsentWish const&);
Answer<store::ConsentRow> withdraw_consent(Keeper const&, Uuid const& household,
                                           Uuid const& consent, Withdrawal const&);

}  // namespace hengwen::app
