// SPDX-License-Identifier: Apache-2.0
//
// The six digits of an authenticator app (RFC 6238: SHA-1, 6 digits, a new code each 30 s), and
// the words to get in with when the telephone is lost.
//
//     secret   "12345678901234567890"     of 20 random bytes
//     shown    "GEZDGNBVGY3TQOJQ…"        base32, for typing in; or the QR code of otpauth_uri()
//     code     "287082" from 30 to 59 seconds after the beginning of 1970: step 1
//
// A code is good for its own step and the one before and after it, because clocks differ.
// Whoever accepts a code keeps its step and refuses all up to it from then on, or a code that
// was looked at over a shoulder would be good twice.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hengwen {

// 20 random bytes, as long as what SHA-1 makes of them (RFC 4226, 4).
std::string new_one_time_secret();

// RFC 4648, without the "=" at the end, which no app wants.
std::string to_base32(std::string_view raw);

// Also of small letters and with spaces, as people type; nothing if it is no base32.
std::optional<std::string> from_base32(std::string_view text);

// What the QR code says: "otpauth://totp/Hengwen:li?secret=…&issuer=Hengwen&…".
std::string otpauth_uri(std::string_view issuer, std::string_view account,
                        std::string_view raw_secret);

using OneTimeStep = std::int64_t;

OneTimeStep one_time_step(std::chrono::sys_seconds now);
std::string one_time_code(std::string_view raw_secret, OneTimeStep);

// The step this code belongs to, and nothing when it is wrong or its step not later than
// `used`, the step of the last code that was accepted.
std::optional<OneTimeStep> one_time_step_of(std::string_view code, std::string_view raw_secret,
                                            std::chrono::sys_seconds now,
                                            std::optional<OneTimeStep> used = {});

// Ten of "k7mq-x2wd".
std::vector<std::string> new_recovery_codes();

// As they are kept and compared: small letters only, no spaces, the hyphen where it belongs.
std::string plain_recovery_code(std::string_view typed);

}  // namespace hengwen
