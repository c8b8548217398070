// SPDX-License-Identifier: Apache-2.0
//
// A person says how the head of a form is to name them, and under which number they answer.
#pragma once

#include "app/account/session.hpp"
#include "app/act.hpp"

namespace hengwen::app {

Verdict change_profile(Act const&, Session const&, Profile const& typed);

}  // namespace hengwen::app
