// SPDX-License-Identifier: Apache-2.0
//
// The second factor: six digits from a device the person holds (RFC 6238), or one of ten
// recovery codes when the device is lost.
//
//     offer ─> secret, QR code ─> first code ─> ten recovery codes ─> asked at each signing in
//
// A code is good once: the step it belongs to is remembered. Wrong codes count like wrong
// passwords, so that six digits cannot be tried out. A session begun by a provider or a password
// can do nothing before the factor is answered.
#pragma once

#include "app/account/session.hpp"
#include "app/act.hpp"

namespace hengwen::app {

enum class NoSecondFactor { wrong_code, nothing_offered, already_set, nothing_to_answer };
BOOST_DESCRIBE_ENUM(NoSecondFactor, wrong_code, nothing_offered, already_set, nothing_to_answer)

struct OfferedFactor {
  std::string secret;  // Base32, for typing.
  std::string uri;     // otpauth://…, for the QR code.
};
BOOST_DESCRIBE_STRUCT(OfferedFactor, (), (secret, uri))
static_assert(fully_described<OfferedFactor>);

struct RecoveryCodes {
  std::vector<std::string> recovery_codes;
};
BOOST_DESCRIBE_STRUCT(RecoveryCodes, (), (recovery_codes))
static_assert(fully_described<RecoveryCodes>);

// A fresh secret, which holds when its first code was typed. Who has one already answers it in
// this session before changing it.
Answer<OfferedFactor> offer_second_factor(Act const&, Session const&);

// The first code; the recovery codes are told once.
Answer<RecoveryCodes> set_second_factor(Act const&, Session const&, std::string const& code);

// A code or a recovery code.
Verdict answer_second_factor(Act const&, Session const&, std::string const& code);

}  // namespace hengwen::app
