// SPDX-License-Identifier: Apache-2.0
//
// Names of people as they are compared, however they were typed: without blanks and the dots of
// names from other languages, in simplified characters; and how they sound, in pinyin without
// tones (policy/names).
//
//     plain_name("陳 穎")  ->  "陈颖"              sound_of("陳穎")  ->  "chen ying"
//     plain_name("古丽·阿依") -> "古丽阿依"        sound_of("单英")  ->  "shan ying"
//
// Only for finding: what people typed is kept and shown as it is.
#pragma once

#include <string>
#include <string_view>

namespace hengwen {

std::string plain_name(std::string_view typed);

// The same for any two names with the same plain name. A character that nobody reads stands for
// itself.
std::string sound_of(std::string_view typed);

}  // namespace hengwen
