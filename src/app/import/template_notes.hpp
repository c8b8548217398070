// SPDX-License-Identifier: Apache-2.0
//
// The explanations on the first sheet of the template, in Chinese and short English.
#pragma once

#include <string>
#include <vector>

namespace hengwen::app {

std::vector<std::string> template_notes();

}  // namespace hengwen::app
