// SPDX-License-Identifier: Apache-2.0
//
// One walk through the XML of one part, from its first byte to its last, in small pieces.
//
//     <x:row r="3">  ->  start("row", {r: "3"})      A prefix says nothing and is dropped.
//
// It refuses what no honest workbook contains: a DTD (and with it every entity), nesting
// without end, and names or attributes that would fill the memory.
#pragma once

#include "sheet/xlsx/bad_workbook.hpp"
#include "sheet/xlsx/zip_parts.hpp"

#include <cstdint>
#include <exception>
#include <optional>
#include <span>
#include <string_view>

namespace hengwen::sheet {

// "x:row" -> "row"
inline std::string_view without_prefix(std::string_view name)
{
  auto const colon = name.find(':');
  return colon == name.npos ? name : name.substr(colon + 1);
}

struct Attribute {
  std::string_view name;  // Without prefix.
  std::string_view value;
};

// The attributes of one element.
class Attributes {
public:
  explicit Attributes(std::span<Attribute const> all) : all_{all} {}

  std::optional<std::string_view> get(std::string_view name) const
  {
    for (auto const& attribute : all_)
      if (attribute.name == name)
        return attribute.value;
    return {};
  }
  auto begin() const { return all_.begin(); }
  auto end() const { return all_.end(); }

private:
  std::span<Attribute const> all_;
};

// What a part means to its reader. A handler that has seen enough, or something wrong,
// says so once; nothing more is told to it afterwards.
class XmlHandler {
public:
  virtual ~XmlHandler() = default;
  virtual void start(std::string_view name, Attributes) = 0;
  virtual void end(std::string_view name) = 0;
  virtual void text(std::string_view) {}

  void enough() { stopped_ = true; }
  void say_no(Refusal refusal)
  {
    if (!refusal_)
      refusal_ = std::move(refusal);
    stopped_ = true;
  }
  void say_no(BadWorkbook why) { say_no(refuse(why).error()); }

protected:
  std::uint64_t bytes_read() const { return bytes_read_; }

private:
  friend class XmlWalk;
  friend class XmlScan;
  bool stopped_ = false;
  std::optional<Refusal> refusal_;
  std::exception_ptr thrown_;
  std::uint64_t bytes_read_ = 0;
};

inline constexpr int xml_deepest = 100;
inline constexpr std::size_t xml_longest_tag_bytes = 256 << 10;

// Walks to the end, to the handler's enough(), or to the first refusal. A refusal that does
// not say where it happened gets the name of the part. What a handler throws passes through.
Verdict walk_xml(Pull const&, XmlHandler&, std::string_view part);

}  // namespace hengwen::sheet
