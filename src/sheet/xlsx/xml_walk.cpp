// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsx/xml_walk.hpp"

#include <expat.h>
#include <malloc.h>

#include <cstdlib>
#include <memory>
#include <new>
#include <utility>
#include <vector>

namespace hengwen::sheet {
namespace {

constexpr int piece_bytes = 64 << 10;
constexpr std::size_t parser_memory_bytes = 24 << 20;

// expat keeps every distinct name it has met until the end, so a part with a billion names
// would fill the memory. Its allocations are counted, per thread because expat's hooks carry
// no context, and refused beyond a budget.
thread_local std::size_t parser_memory_used = 0;

void* counted(void* memory)
{
  parser_memory_used += memory ? malloc_usable_size(memory) : 0;
  return memory;
}

void uncounted(void* memory)
{
  parser_memory_used -= memory ? malloc_usable_size(memory) : 0;
}

bool too_much(std::size_t size)
{
  return size > parser_memory_bytes || parser_memory_used > parser_memory_bytes - size;
}

void* allocate(std::size_t size)
{
  return too_much(size) ? nullptr : counted(std::malloc(size));
}

void* reallocate(void* memory, std::size_t size)
{
  if (too_much(size))
    return nullptr;
  auto const before = memory ? malloc_usable_size(memory) : 0;
  void* const moved = std::realloc(memory, size);
  if (moved) {
    parser_memory_used -= before;
    counted(moved);
  }
  return moved;
}

void release(void* memory)
{
  uncounted(memory);
  std::free(memory);
}

struct FreeParser {
  void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};
using Parser = std::unique_ptr<XML_ParserStruct, FreeParser>;

// A handler may walk another workbook while it is told of a row; that walk has its own budget.
class OwnBudget {
public:
  OwnBudget() : outer_{std::exchange(parser_memory_used, 0)} {}
  ~OwnBudget() { parser_memory_used = outer_; }
  OwnBudget(OwnBudget const&) = delete;
  OwnBudget& operator=(OwnBudget const&) = delete;

private:
  std::size_t outer_;
};

}  // namespace

class XmlWalk {
public:
  XmlWalk(XmlHandler& handler, std::string_view part) : handler_{handler}, part_{part}
  {
    XML_Memory_Handling_Suite const memory{allocate, reallocate, release};
    parser_.reset(XML_ParserCreate_MM(nullptr, &memory, nullptr));
    if (!parser_)
      throw std::bad_alloc{};
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(parser_.get(), on_start, on_end);
    XML_SetCharacterDataHandler(parser_.get(), on_text);
    XML_SetStartDoctypeDeclHandler(parser_.get(), on_doctype);
    XML_SetCommentHandler(parser_.get(), on_comment);
    XML_SetProcessingInstructionHandler(parser_.get(), on_instruction);
  }

  Verdict run(Pull const& pull)
  {
    for (;;) {
      auto* const room = static_cast<char*>(XML_GetBuffer(parser_.get(), piece_bytes));
      if (!room)
        return located(refuse(BadWorkbook::hostile_xml).error());
      auto const n = TRY(pull({room, std::size_t(piece_bytes)}));
      handler_.bytes_read_ += n;

      auto const status = XML_ParseBuffer(parser_.get(), int(n), n == 0);
      if (handler_.thrown_)
        std::rethrow_exception(std::exchange(handler_.thrown_, nullptr));
      if (handler_.refusal_)
        return located(*handler_.refusal_);
      if (handler_.stopped_)
        return allowed;
      if (status != XML_STATUS_OK)
        return located(refuse(why()).error());
      if (n == 0)
        return allowed;
      // A tag that has not ended after so many bytes is read again from its beginning with
      // every piece; that grows with the square of its length.
      if (handler_.bytes_read_ - last_event_ > xml_longest_tag_bytes)
        return located(refuse(BadWorkbook::hostile_xml).error());
    }
  }

private:
  BadWorkbook why() const
  {
    auto const code = XML_GetErrorCode(parser_.get());
    bool const hostile =
        code == XML_ERROR_NO_MEMORY || code == XML_ERROR_AMPLIFICATION_LIMIT_BREACH;
    return hostile ? BadWorkbook::hostile_xml : BadWorkbook::damaged;
  }

  std::unexpected<Refusal> located(Refusal refusal) const
  {
    if (refusal.where.empty())
      refusal.where = part_;
    return std::unexpected{std::move(refusal)};
  }

  // As expat gives them: name, value, name, value, null.
  Attributes listed(char const** pairs)
  {
    attributes_.clear();
    for (; *pairs; pairs += 2)
      attributes_.push_back({without_prefix(pairs[0]), pairs[1]});
    return Attributes{attributes_};
  }

  // expat is C: nothing may be thrown through it.
  template <class Tell>
  static void tell(void* self, Tell tell)
  {
    auto& walk = *static_cast<XmlWalk*>(self);
    auto& handler = walk.handler_;
    walk.last_event_ = handler.bytes_read_;
    if (handler.stopped_)
      return;
    try {
      tell(walk, handler);
    } catch (...) {
      handler.thrown_ = std::current_exception();
      handler.stopped_ = true;
    }
    if (handler.stopped_)
      XML_StopParser(walk.parser_.get(), XML_FALSE);
  }

  static void on_start(void* self, char const* name, char const** attributes)
  {
    tell(self, [&](XmlWalk& walk, XmlHandler& handler) {
      if (++walk.depth_ > xml_deepest)
        handler.say_no(BadWorkbook::hostile_xml);
      else
        handler.start(without_prefix(name), walk.listed(attributes));
    });
  }
  static void on_end(void* self, char const* name)
  {
    tell(self, [&](XmlWalk& walk, XmlHandler& handler) {
      --walk.depth_;
      handler.end(without_prefix(name));
    });
  }
  static void on_text(void* self, char const* text, int size)
  {
    tell(self, [&](XmlWalk&, XmlHandler& handler) { handler.text({text, std::size_t(size)}); });
  }
  static void on_doctype(void* self, char const*, char const*, char const*, int)
  {
    tell(self, [](XmlWalk&, XmlHandler& handler) { handler.say_no(BadWorkbook::hostile_xml); });
  }
  static void on_comment(void* self, char const*)
  {
    tell(self, [](XmlWalk&, XmlHandler&) {});
  }
  static void on_instruction(void* self, char const*, char const*)
  {
    tell(self, [](XmlWalk&, XmlHandler&) {});
  }

  XmlHandler& handler_;
  std::string_view part_;
  OwnBudget budget_;  // Before the parser, so that it outlives it.
  Parser parser_;
  std::vector<Attribute> attributes_;
  std::uint64_t last_event_ = 0;
  int depth_ = 0;
};

Verdict walk_xml(Pull const& pull, XmlHandler& handler, std::string_view part)
{
  return XmlWalk{handler, part}.run(pull);
}

}  // namespace hengwen::sheet
