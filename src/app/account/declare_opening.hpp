// SPDX-License-Identifier: Apache-2.0
//
// What an upper level sees by default is numbers. To open people's files it says what for, which
// holds for an hour and stands in the log beside each file that was opened (domain.md 2.2).
#pragma once

#include "app/account/session.hpp"
#include "app/act.hpp"

namespace hengwen::app {

enum class NoOpening { reason_missing, reason_too_long };
BOOST_DESCRIBE_ENUM(NoOpening, reason_missing, reason_too_long)

Verdict declare_opening(Act const&, Session const&, std::string_view reason);

// Whether households may be opened by this session at this moment.
bool may_open_now(Session const&, Instant now);

}  // namespace hengwen::app
