// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsx/package.hpp"

#include "sheet/xlsx/xml_walk.hpp"

#include <algorithm>
#include <optional>

namespace hengwen::sheet {
namespace {

constexpr std::size_t most_entries = 10'000;

std::string lower(std::string_view text)
{
  std::string out{text};
  for (char& c : out)
    c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
  return out;
}

// "xl/workbook.xml" + "worksheets/sheet1.xml" -> "xl/worksheets/sheet1.xml"
std::string resolved(std::string_view of_part, std::string_view target)
{
  if (target.starts_with('/'))
    return std::string{target.substr(1)};
  auto const folder = of_part.rfind('/');
  std::string path{folder == of_part.npos ? "" : of_part.substr(0, folder + 1)};
  for (;;) {
    if (target.starts_with("./")) {
      target.remove_prefix(2);
    } else if (target.starts_with("../")) {
      target.remove_prefix(3);
      path.resize(path.empty() ? 0 : path.size() - 1);
      path.resize(path.rfind('/') == path.npos ? 0 : path.rfind('/') + 1);
    } else {
      return path.append(target);
    }
  }
}

class RelationsHandler : public XmlHandler {
public:
  RelationsHandler(Relations& into, std::string_view of_part) : into_{into}, of_part_{of_part} {}

  void start(std::string_view name, Attributes attributes) override
  {
    auto const id = attributes.get("Id");
    auto const type = attributes.get("Type");
    if (name != "Relationship" || !id || !type)
      return;
    if (into_.size() == most_entries)
      return say_no(BadWorkbook::workbook_too_large);
    bool const outside = attributes.get("TargetMode") == "External";
    into_[std::string{*id}] = {
        std::string{type->substr(type->rfind('/') + 1)},
        outside ? "" : resolved(of_part_, attributes.get("Target").value_or(""))};
  }
  void end(std::string_view) override {}

private:
  Relations& into_;
  std::string_view of_part_;
};

class ContentTypesHandler : public XmlHandler {
public:
  explicit ContentTypesHandler(ContentTypes& into) : into_{into} {}

  void start(std::string_view name, Attributes attributes) override
  {
    auto const key = name == "Override"  ? attributes.get("PartName")
                     : name == "Default" ? attributes.get("Extension")
                                         : std::nullopt;
    auto const type = attributes.get("ContentType");
    if (!key || !type)
      return;
    if (into_.size() == most_entries)
      return say_no(BadWorkbook::workbook_too_large);
    into_[lower(*key)] = lower(*type);
  }
  void end(std::string_view) override {}

private:
  ContentTypes& into_;
};

class WorkbookHandler : public XmlHandler {
public:
  explicit WorkbookHandler(WorkbookPart& into) : into_{into} {}

  void start(std::string_view name, Attributes attributes) override
  {
    if (name == "sheets")
      in_sheets_ = true;
    else if (name == "sheet" && in_sheets_)
      add_sheet(attributes);
    else if (name == "workbookPr")
      if (auto const since = attributes.get("date1904"); since == "1" || since == "true")
        into_.epoch = Epoch::y1904;
  }

  void end(std::string_view name) override
  {
    if (name == "sheets")
      in_sheets_ = false;
  }

private:
  void add_sheet(Attributes attributes)
  {
    if (into_.sheets.size() == most_entries)
      return say_no(BadWorkbook::workbook_too_large);
    auto const state = attributes.get("state").value_or("visible");
    into_.sheets.push_back({std::string{attributes.get("name").value_or("")},
                            state == "hidden"       ? SheetState::hidden
                            : state == "veryHidden" ? SheetState::very_hidden
                                                    : SheetState::visible,
                            std::string{attributes.get("id").value_or("")}});
  }

  WorkbookPart& into_;
  bool in_sheets_ = false;
};

template <class Result, class Handler, class... More>
Answer<Result> read_with(Pull const& pull, std::string_view part, More... more)
{
  Result result;
  Handler handler{result, more...};
  if (auto const verdict = walk_xml(pull, handler, part); !verdict)
    return std::unexpected{verdict.error()};
  return result;
}

Answer<Pull> small_part(ZipParts& zip, std::string_view part, Limits const& limits)
{
  if (zip.bytes(part) > limits.small_part_bytes)
    return refuse(BadWorkbook::workbook_too_large, part);
  return zip.pull(part);
}

// What the content type of a document's main part says it is.
Verdict is_workbook_type(std::string_view type)
{
  auto const says = [&](std::string_view word) { return type.find(word) != type.npos; };
  if (says("sheet.binary"))
    return refuse(BadWorkbook::binary_workbook);
  if (says("macroenabled"))
    return refuse(BadWorkbook::has_macros);
  if (says("wordprocessingml"))
    return refuse(BadWorkbook::word_file);
  if (says("presentationml"))
    return refuse(BadWorkbook::presentation_file);
  return allowed;
}

}  // namespace

Answer<Relations> read_relations(Pull const& pull, std::string_view of_part, std::string_view part)
{
  return read_with<Relations, RelationsHandler>(pull, part, of_part);
}

Answer<ContentTypes> read_content_types(Pull const& pull, std::string_view part)
{
  return read_with<ContentTypes, ContentTypesHandler>(pull, part);
}

Answer<WorkbookPart> read_workbook_part(Pull const& pull, std::string_view part)
{
  return read_with<WorkbookPart, WorkbookHandler>(pull, part);
}

Answer<std::string> find_workbook(ZipParts& zip, Limits const& limits)
{
  constexpr std::string_view types_part = "[Content_Types].xml", root = "_rels/.rels";
  if (zip.has("mimetype") && zip.has("META-INF/manifest.xml"))
    return refuse(BadWorkbook::opendocument_file);
  if (!zip.has(types_part))
    return refuse(BadWorkbook::other_archive);
  auto const types = TRY(read_content_types(TRY(small_part(zip, types_part, limits)), types_part));

  std::string main = "xl/workbook.xml";
  if (zip.has(root))
    for (auto const& [id, relation] :
         TRY(read_relations(TRY(small_part(zip, root, limits)), "", root)))
      if (relation.type == "officeDocument" && !relation.target.empty())
        main = relation.target;

  auto found = types.find("/" + lower(main));
  if (found == types.end())
    found = types.find(main.substr(main.rfind('.') + 1));
  if (found != types.end())
    if (auto const verdict = is_workbook_type(found->second); !verdict)
      return std::unexpected{verdict.error()};
  for (auto const& [name, type] : types)
    if (type.find("vbaproject") != type.npos)
      return refuse(BadWorkbook::has_macros);
  if (!zip.has(main))
    return refuse(BadWorkbook::not_a_workbook);
  return main;
}

Answer<Package> read_package(ZipParts& zip, Limits const& limits)
{
  auto const main = TRY(find_workbook(zip, limits));
  auto const workbook = TRY(read_workbook_part(TRY(small_part(zip, main, limits)), main));

  auto const slash = main.rfind('/');
  auto const folder = slash == main.npos ? "" : main.substr(0, slash + 1);
  auto const links_part = folder + "_rels/" + main.substr(folder.size()) + ".rels";
  auto const links =
      TRY(read_relations(TRY(small_part(zip, links_part, limits)), main, links_part));

  Package package{.epoch = workbook.epoch};
  for (auto const& [id, link] : links) {
    if (link.type == "xlMacrosheet" || link.type == "xlIntlMacrosheet" || link.type == "vbaProject")
      return refuse(BadWorkbook::has_macros);
    if (link.type == "sharedStrings")
      package.shared_strings = link.target;
    if (link.type == "styles")
      package.styles = link.target;
  }
  for (auto const& [name, state, relation] : workbook.sheets) {
    auto const link = links.find(relation);
    if (link == links.end())
      return refuse(BadWorkbook::damaged, name);
    if (link->second.type != "worksheet")
      continue;
    if (!zip.has(link->second.target))
      return refuse(BadWorkbook::damaged, name);
    package.sheets.push_back({name, state, link->second.target});
  }
  if (package.sheets.empty())
    return refuse(BadWorkbook::no_sheets);
  return package;
}

}  // namespace hengwen::sheet
