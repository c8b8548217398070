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
#include <string_view>

namespace hengwen::sheet {

// "x:row" -> "row"
inline std::string_view without_prefix(std::string_view name)
{
  auto const colon = name.find(':');
  return colon == name.npos ? name : name.substr(colon + 1);
}

// The attributes of one element, as expat gives them: name, value, name, value, null.
class Attributes {
public:
  explicit Attributes(char const** pairs) : pairs_{pairs} {}

  std::optional<std::string_view> get(std::string_view name) const
  {
    for (char const** p = pairs_; *p; p += 2)
      if (without_prefix(p[0]) == name)
        return p[1];
    return {};
  }

  template <class Each>
  void each(Each each) const
  {
    for (char const** p = pairs_; *p; p += 2)
      each(without_prefix(p[0]), std::string_view{p[1]});
  }

private:
  char const** pairs_;
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
  bool stopped_ = false;
  std::optional<Refusal> refusal_;
  std::exception_ptr thrown_;
  std::uint64_t bytes_read_ = 0;
};

// Walks to the end, to the handler's enough(), or to the first refusal. A refusal that does
// not say where it happened gets the name of the part. What a handler throws passes through.
Verdict walk_xml(Pull const&, XmlHandler&, std::string_view part);

}  // namespace hengwen::sheet
