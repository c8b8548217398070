// SPDX-License-Identifier: Apache-2.0
//
// Recording that data was passed on (domain/personal/disclosure.hpp). The log gets an entry for
// each household, so that whoever asks about one finds it.
#pragma once

#include "app/personal/file.hpp"
#include "store/personal/disclosures.hpp"

namespace hengwen::app {

Answer<store::DisclosureRow> record_disclosure(Keeper const&, DisclosureWish const&);

}  // namespace hengwen::app
