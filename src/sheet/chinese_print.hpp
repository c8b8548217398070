// SPDX-License-Identifier: Apache-2.0
//
// The signs of Chinese print. Our texts are typed with the narrow comma, colon and brackets of
// any keyboard; beside Chinese characters paper wants the wide ones:
//
//     "活动中,发放(05A)款物"  ->  "活动中，发放（05A）款物"
//     "98,765.43 (05A)"       ->  as it stands
#pragma once

#include <string>
#include <string_view>

namespace hengwen::sheet {

std::string on_paper(std::string_view);

}  // namespace hengwen::sheet
