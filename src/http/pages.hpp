// SPDX-License-Identifier: Apache-2.0
//
// The web pages that travel inside the program. A path that names a file gets it; any
// other gets index.html, because the pages find their own way ("/units/4201" is a screen):
//
//     /assets/app-3f9c1a.js   kept for a year: a change has another name
//     /units/4201             index.html, asked for anew each time (ETag)
//
// A missing file with an ending (".js", ".png") is not found, and not a page.
#pragma once

#include "embedded/files.hpp"
#include "http/message.hpp"

#include <map>

namespace hengwen::http {

class Pages {
public:
  explicit Pages(std::vector<embedded::File> const& files);

  // Nothing when there is no such page.
  std::optional<Response> find(Request const&) const;

private:
  struct Page {
    std::string_view content;
    std::string_view packed;  // By gzip, if "name.gz" came along.
    std::string tag;
  };

  Response answer(Request const&, std::string const& path, Page const&) const;

  std::map<std::string, Page, std::less<>> pages_;
};

}  // namespace hengwen::http
