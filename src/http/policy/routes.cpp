// SPDX-License-Identifier: Apache-2.0
#include "http/policy/routes.hpp"

#include "domain/labels.hpp"
#include "domain/policy/code_list.hpp"
#include "http/call.hpp"
#include "http/routes.hpp"

namespace hengwen::http {
namespace {

// One field as a screen needs it.
struct ShownField {
  std::string name;
  FieldKind kind = FieldKind::text;
  std::optional<std::string> list;  // Its code list.
  bool required = false;
  std::string zh;
  std::string en;
};
BOOST_DESCRIBE_STRUCT(ShownField, (), (name, kind, list, required, zh, en))
static_assert(fully_described<ShownField>);

struct ShownRecord {
  std::string kind;
  std::string zh;
  std::string en;
  std::vector<ShownField> fields;
};
BOOST_DESCRIBE_STRUCT(ShownRecord, (), (kind, zh, en, fields))

struct ShownLabels {
  std::vector<ShownRecord> records;
};
BOOST_DESCRIBE_STRUCT(ShownLabels, (), (records))

struct ShownCode {
  std::string key;
  std::string zh;
  std::string en;
};
BOOST_DESCRIBE_STRUCT(ShownCode, (), (key, zh, en))

struct ShownList {
  Bilingual title;
  std::vector<ShownCode> items;
};
BOOST_DESCRIBE_STRUCT(ShownList, (), (title, items))

struct ShownLists {
  std::map<std::string, ShownList> lists;
};
BOOST_DESCRIBE_STRUCT(ShownLists, (), (lists))

ShownRecord shown(RecordType const& type)
{
  auto const& label = labels().at(std::string{type.kind});
  ShownRecord record{std::string{type.kind}, label.sheet, label.en, {}};
  for (auto const& field : type.fields) {
    auto const& words = label.fields.at(std::string{field.name});
    auto const list = field.list.empty() ? std::nullopt : std::optional{std::string{field.list}};
    record.fields.push_back(
        {std::string{field.name}, field.kind, list, field.required, words.zh, words.en});
  }
  return record;
}

Answer<ShownLabels> all_labels(Call&)
{
  ShownLabels all;
  for (auto const& type : record_types())
    all.records.push_back(shown(type));
  return all;
}

Answer<ShownLists> all_code_lists(Call&)
{
  ShownLists all;
  for (auto const& [name, list] : code_lists().all()) {
    auto& shown = all.lists[name];
    shown.title = list.title;
    for (auto const& item : list.items)
      shown.items.push_back({item.key, item.zh, item.en});
  }
  return all;
}

}  // namespace

void policy_routes(Routes& on)
{
  on.get("/labels", Right::anyone, all_labels, "What records and their fields are called.");
  on.get("/code-lists", Right::anyone, all_code_lists, "The code lists and their words.");
}

}  // namespace hengwen::http
