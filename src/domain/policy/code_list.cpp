// SPDX-License-Identifier: Apache-2.0
#include "domain/policy/code_list.hpp"

#include "domain/policy/data.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

namespace hengwen {
namespace {

// Signs that people add, leave out or type in the other width.
constexpr std::string_view ignored[] = {
    " ", "\t", "\r", "\n", "(", ")", ",", "-",  "/", ".", "'", "<", ">", "_", "(", ")",
    ",", "、", "·",  "/",  "—", "–", "-", "。", ".", ">", "<", ";", ";", ":", ":", "\u3000"};

// Letters, digits and Chinese characters begin with none of the bytes of those signs.
bool may_be_ignored(char c)
{
  auto const byte = static_cast<unsigned char>(c);
  return byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF ||
         (byte < 0x80 && !std::isalnum(byte));
}

// A spelling without those signs, in small letters.
std::string plain(std::string_view text)
{
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    auto const c = text.front();
    auto const* sign = may_be_ignored(c) ? std::ranges::find_if(
                                               ignored, [&](auto s) { return text.starts_with(s); })
                                         : std::end(ignored);
    if (sign == std::end(ignored))
      out += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    text.remove_prefix(sign == std::end(ignored) ? 1 : sign->size());
  }
  return out;
}

std::string without_number(std::string const& text)
{
  auto const at = text.find_first_not_of("0123456789");
  return at == text.npos ? std::string{} : text.substr(at);
}

}  // namespace

bool CodeItem::in_force(Date on) const
{
  return (!from || *from <= on) && (!to || on <= *to);
}

CodeLists::CodeLists(ByName lists) : lists_{std::move(lists)}
{
  include_parts();
  for (auto const& [name, list] : lists_)
    index(name, list);
}

// A list made of others has their items, each bounded by the dates of its own list.
void CodeLists::include_parts()
{
  for (auto& [name, list] : lists_)
    for (auto const& id : list.of) {
      auto const* part = find(id);
      if (!part || !part->of.empty())
        throw std::runtime_error{fmt::format("{} cannot be made of {}", name, id)};
      for (auto item : part->items) {
        item.from = std::max(item.from.value_or(part->from), part->from);
        if (!item.to)
          item.to = part->to;
        list.items.push_back(std::move(item));
      }
    }
}

void CodeLists::index(std::string const& name, CodeList const& list)
{
  auto& known = spellings_[name];
  auto const learn = [&](CodeItem const& item, std::string const& text) {
    // As it is written too, so that the usual spelling is found at once.
    for (auto const& spelling : {text, plain(text)}) {
      auto& meant = known.by_text[spelling];
      if (meant.empty() || meant.back() != &item)
        meant.push_back(&item);
    }
  };
  for (auto const& item : list.items) {
    if (!known.by_key.emplace(item.key, &item).second)
      throw std::runtime_error{fmt::format("{} has two keys {}", name, item.key)};
    learn(item, item.key), learn(item, item.zh), learn(item, item.en);
    if (item.no)
      learn(item, *item.no);
    for (auto const& text : item.also)
      learn(item, text);
  }
}

CodeList const* CodeLists::find(std::string_view list) const
{
  auto const at = lists_.find(list);
  return at == lists_.end() ? nullptr : &at->second;
}

Bilingual CodeLists::label(std::string_view list, std::string_view key) const
{
  auto const* known = item(list, key);
  return known ? Bilingual{known->zh, known->en} : Bilingual{std::string{key}, std::string{key}};
}

CodeItem const* CodeLists::item(std::string_view list, std::string_view key) const
{
  auto const at = spellings_.find(list);
  if (at == spellings_.end())
    return nullptr;
  auto const item = at->second.by_key.find(key);
  return item == at->second.by_key.end() ? nullptr : item->second;
}

CodeItem const* CodeLists::spelled(Spellings const& in, std::string_view text,
                                   std::optional<Date> on) const
{
  auto const at = in.by_text.find(text);
  if (at == in.by_text.end())
    return nullptr;
  CodeItem const* meant = nullptr;
  for (auto const* item : at->second)
    if (!on || item->in_force(*on)) {
      if (meant)
        return nullptr;  // Two could be meant: let the person say which.
      meant = item;
    }
  return meant;
}

CodeItem const* CodeLists::recognise(std::string_view list, std::string_view typed,
                                     std::optional<Date> on) const
{
  auto const at = spellings_.find(list);
  if (at == spellings_.end())
    return nullptr;
  if (auto const* item = spelled(at->second, typed, on))
    return item;
  auto const text = plain(typed);
  if (text.empty())
    return nullptr;
  if (auto const* item = spelled(at->second, text, on))
    return item;
  auto const name = without_number(text);
  return name.empty() || name == text ? nullptr : spelled(at->second, name, on);
}

std::vector<CodeItem const*> CodeLists::in_force(std::string_view list, Date on) const
{
  std::vector<CodeItem const*> out;
  if (auto const* found = find(list);
      found && found->from <= on && (!found->to || on <= *found->to))
    for (auto const& item : found->items)
      if (item.in_force(on))
        out.push_back(&item);
  return out;
}

CodeLists const& code_lists()
{
  static CodeLists const all = [] {
    CodeLists::ByName lists;
    for (auto const* file :
         {"code_lists/union.json", "code_lists/standards.json", "code_lists/records.json"})
      for (auto& [name, list] : policy_data::read<std::map<std::string, CodeList>>(file))
        if (!lists.emplace(name, std::move(list)).second)
          throw std::runtime_error{"two code lists " + name};
    return CodeLists{std::move(lists)};
  }();
  return all;
}

}  // namespace hengwen
