// SPDX-License-Identifier: Apache-2.0
#include "http/call.hpp"

namespace hengwen::http {

Language language_of(std::optional<std::string_view> accept_language)
{
  // "en-GB,en;q=0.9,zh;q=0.8": browsers list the preferred one first.
  auto const said = accept_language.value_or("");
  auto const zh = std::min(said.find("zh"), said.find("ZH"));
  auto const en = std::min(said.find("en"), said.find("EN"));
  return en < zh ? Language::en : Language::zh;
}

}  // namespace hengwen::http
