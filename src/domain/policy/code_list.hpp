// SPDX-License-Identifier: Apache-2.0
//
// The code lists (policy/code_lists): what a field may say, under a wire word that never
// changes, with the labels of the paper form and the spellings found in the field.
//
//     CL-14  serious_illness  6  患重特大疾病  "Serious illness"   also 大病, 因病 …
//
// Lists and items have dates, because the official lists change; nothing is ever deleted.
// A list may be made of others: CL-01 is CL-01a, CL-01b and CL-01c together.
#pragma once

#include "base/date.hpp"
#include "domain/labels.hpp"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace hengwen {

struct CodeItem {
  std::string key;
  std::optional<std::string> no;  // Its number on paper or in the national standard.
  std::string zh;
  std::string en;
  std::optional<Date> from;  // Absent: as long as the list.
  std::optional<Date> to;    // The last day; absent: as long as the list.
  std::vector<std::string> also;

  bool in_force(Date) const;
};
BOOST_DESCRIBE_STRUCT(CodeItem, (), (key, no, zh, en, from, to, also))
static_assert(fully_described<CodeItem>);

struct CodeList {
  Bilingual title;
  std::string region;  // Division code; "0" is the nation.
  Date from;
  std::optional<Date> to;
  std::optional<std::string> mark;  // Its sources in domain.md.
  std::vector<std::string> of;      // The lists it is made of.
  std::vector<CodeItem> items;
};
BOOST_DESCRIBE_STRUCT(CodeList, (), (title, region, from, to, mark, of, items))
static_assert(fully_described<CodeList>);

class CodeLists {
public:
  using ByName = std::map<std::string, CodeList, std::less<>>;  // "CL-14", "ethnicity".

  // Throws when a list is made of an unknown list, or has one key twice.
  explicit CodeLists(ByName);

  ByName const& all() const { return lists_; }
  CodeList const* find(std::string_view list) const;
  CodeItem const* item(std::string_view list, std::string_view key) const;

  // What a key is called; the key itself where the list does not have it.
  Bilingual label(std::string_view list, std::string_view key) const;

  // The item a person meant: by key, label in either language, other spelling or number;
  // also "6 患重特大疾病" and "6.患重特大疾病". With a date, only an item in force that day.
  CodeItem const* recognise(std::string_view list, std::string_view typed,
                            std::optional<Date> on = {}) const;
  // What a drop-down offers on a day.
  std::vector<CodeItem const*> in_force(std::string_view list, Date) const;

private:
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  struct Spellings {
    std::unordered_map<std::string, std::vector<CodeItem const*>, Hash, std::equal_to<>> by_text;
    std::map<std::string, CodeItem const*, std::less<>> by_key;
  };
  CodeItem const* spelled(Spellings const&, std::string_view text, std::optional<Date>) const;
  void include_parts();
  void index(std::string const& name, CodeList const&);

  ByName lists_;
  std::map<std::string, Spellings, std::less<>> spellings_;
};

// The lists inside the program, read once.
CodeLists const& code_lists();

}  // namespace hengwen
