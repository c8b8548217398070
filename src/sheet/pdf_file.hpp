// SPDX-License-Identifier: Apache-2.0
//
// What the drawing library cannot write into a PDF file itself: its language (a screen reader
// needs it to speak Chinese), and that a window shows the title and not the file's name.
//
// The file is extended at its end, as the format provides; nothing drawn is touched.
#pragma once

#include <string>
#include <string_view>

namespace hengwen::sheet {

std::string said_language(std::string pdf, std::string_view language);

}  // namespace hengwen::sheet
