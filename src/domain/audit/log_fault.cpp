// SPDX-License-Identifier: Apache-2.0
#include "domain/audit/log_fault.hpp"

#include "base/words.hpp"

namespace hengwen {
namespace {

std::string filled(std::string text, LogFault const& fault)
{
  std::pair<std::string_view, std::int64_t> const words[] = {
      {"{chain}", fault.chain}, {"{seq}", fault.seq}, {"{last}", fault.seq + fault.count - 1}};
  for (auto const& [word, value] : words)
    for (auto at = text.find(word); at != text.npos; at = text.find(word))
      text.replace(at, word.size(), std::to_string(value));
  return text;
}

}  // namespace

Bilingual sentence_of(LogFault const& fault)
{
  auto word = std::string{word_of(fault.why)};
  if (fault.count > 1 && log_fault_labels().contains(word + "_several"))
    word += "_several";
  auto const& label = log_fault_labels().at(word);
  return {filled(label.zh, fault), filled(label.en, fault)};
}

}  // namespace hengwen
