// SPDX-License-Identifier: Apache-2.0
//
// Whether a text can be a telephone number, of whatever kind: 5 to 20 digits with what people write
// between them.
//
//     "027-88880000", "+86 (27) 8888 0000", "12351"   ->  yes        "027", "问门卫"   ->  no
#pragma once

#include <string_view>

namespace hengwen {

bool is_phone(std::string_view);

// Nothing but digits and what stands between those of a telephone: meant as one.
bool is_meant_as_phone(std::string_view);

}  // namespace hengwen
