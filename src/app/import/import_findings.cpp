// SPDX-License-Identifier: Apache-2.0
#include "app/import/import_findings.hpp"

#include <embedded/files.hpp>

#include <stdexcept>

namespace hengwen::app {
namespace {

using Sentences = std::map<std::string, Bilingual>;

Sentences load()
{
  for (auto const& file : embedded::labels()) {
    if (file.path != "findings.json")
      continue;
    Sentences all;
    auto const json = parse_data(file.content, file.path);
    auto const verdict = json ? read_json(*json, all) : Verdict{std::unexpected{json.error()}};
    if (!verdict)
      throw std::runtime_error{"labels/findings.json: " + verdict.error().why + " at " +
                               verdict.error().where};
    return all;
  }
  throw std::runtime_error{"labels/findings.json is not inside the program"};
}

Sentences const& sentences()
{
  static auto const all = load();
  return all;
}

std::string filled(std::string text, std::string_view slot, std::string_view with)
{
  for (auto at = text.find(slot); at != text.npos; at = text.find(slot, at + with.size()))
    text.replace(at, slot.size(), with);
  return text;
}

Column const* column_of(PlannedSheet const& plan, std::string_view field)
{
  for (auto const& column : plan.headings.columns)
    if (plan.type->fields[column.field].name == field)
      return &column;
  return nullptr;
}

std::optional<std::string> heading_of(PlannedSheet const& plan, std::string_view field,
                                      Column const* column)
{
  if (column)
    return column->heading;
  auto const& fields = labels().at(std::string{plan.type->kind}).fields;
  auto const label = fields.find(std::string{field});
  return label == fields.end() ? std::nullopt : std::optional{label->second.zh};
}

}  // namespace

void note_findings(std::vector<store::ImportFinding>& out, PlannedSheet const& plan,
                   std::int32_t position, CheckedRow const& row, RowFindings const& more)
{
  std::int32_t n = 0;
  for (auto const* list : {&row.findings, &more})
    for (auto const& one : *list) {
      auto const* column = column_of(plan, one.field);
      store::ImportFinding found{.position = position, .row = std::int32_t(row.number), .n = n++};
      if (column)
        found.column = std::int32_t(column->at);
      found.heading = heading_of(plan, one.field, column);
      found.why = one.why;
      found.weight = boost::describe::enum_to_string(one.weight, "error");
      found.detail = one.detail;
      out.push_back(std::move(found));
    }
}

Bilingual sentence_of(store::ImportFinding const& found, std::string_view kind)
{
  auto const at = sentences().find(found.why);
  if (at == sentences().end())
    return {found.why, found.why};
  auto const heading = found.heading.value_or("");
  Bilingual detail{found.detail, found.detail};
  // A detail that is a field is told by its label.
  auto const& fields = labels().at(std::string{kind}).fields;
  if (auto const label = fields.find(found.detail); label != fields.end())
    detail = {label->second.zh, label->second.en};
  return {filled(filled(at->second.zh, "{field}", heading), "{detail}", detail.zh),
          filled(filled(at->second.en, "{field}", heading), "{detail}", detail.en)};
}

std::vector<std::string> words_with_sentences()
{
  std::vector<std::string> out;
  for (auto const& [word, sentence] : sentences())
    out.push_back(word);
  return out;
}

}  // namespace hengwen::app
