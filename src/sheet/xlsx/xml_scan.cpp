// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsx/xml_scan.hpp"

#include "sheet/xlsx/utf8_check.hpp"
#include "sheet/xlsx/xml_encoding.hpp"
#include "sheet/xlsx/xml_text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace hengwen::sheet {
namespace {

constexpr std::size_t piece_bytes = 64 << 10;
constexpr std::size_t longest_reference = 64;  // "&#x5F20;" with room for idle zeros.
constexpr std::size_t most_attributes = 256;

constexpr bool is_space(char c)
{
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

constexpr auto name_signs = [] {
  std::array<bool, 256> table{};
  for (int c = 0; c < 256; ++c)
    table[std::size_t(c)] = c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                            (c >= '0' && c <= '9') || c == '_' || c == ':' || c == '.' || c == '-';
  return table;
}();

bool is_name_sign(char c)
{
  return name_signs[static_cast<unsigned char>(c)];
}
bool may_begin_name(char c)
{
  return is_name_sign(c) && c != '-' && c != '.' && !(c >= '0' && c <= '9');
}

}  // namespace

class XmlScan {
public:
  XmlScan(XmlHandler& handler, std::string_view part) : handler_{handler}, part_{part}
  {
    buffer_.resize(xml_longest_tag_bytes + piece_bytes);
  }

  Verdict run(Pull const& pull)
  {
    while (end_ < xml_declaration_bytes && !last_)
      TRY(pull_more(pull));
    if (is_foreign_xml({buffer_.data(), end_}))
      return by_expat(pull);
    if (auto const verdict = check({buffer_.data(), end_}); !verdict)
      return verdict;
    if (std::string_view{buffer_.data(), end_}.starts_with("\xEF\xBB\xBF"))
      at_ = 3;
    for (;;) {
      auto const step = at_ == end_ ? Step::needs_more : buffer_[at_] == '<' ? tag() : content();
      if (handler_.stopped_)
        return handler_.refusal_ ? located(*handler_.refusal_) : allowed;
      if (step == Step::broken)
        return located(refuse(BadWorkbook::damaged).error());
      if (step == Step::done)
        continue;
      if (last_)
        return finish();
      if (auto const verdict = refill(pull); !verdict)
        return verdict;
    }
  }

private:
  enum class Step { done, needs_more, broken };

  Answer<std::string_view> pull_more(Pull const& pull);
  Verdict refill(Pull const& pull);
  Verdict check(std::string_view more);
  Verdict by_expat(Pull const& pull);
  Verdict finish() const;
  Step content();
  Step tag();
  Step start_tag();
  Step attributes(std::size_t at);
  Step attribute(std::size_t& at);
  Step end_tag();
  Step declaration();
  Step skip(std::string_view until, std::size_t from);
  Step character_data();
  bool decode(Attribute&) const;
  void open(std::string_view name);
  void close();

  std::unexpected<Refusal> located(Refusal refusal) const
  {
    if (refusal.where.empty())
      refusal.where = part_;
    return std::unexpected{std::move(refusal)};
  }
  void skip_space(std::size_t& at) const
  {
    while (at < end_ && is_space(buffer_[at]))
      ++at;
  }
  std::string_view rest() const { return {buffer_.data() + at_, end_ - at_}; }
  std::string_view innermost() const { return std::string_view{names_}.substr(opened_.back()); }

  XmlHandler& handler_;
  std::string_view part_;
  std::vector<char> buffer_;
  std::size_t at_ = 0, end_ = 0;  // What is not yet told of the buffer.
  bool last_ = false;             // Nothing comes after the buffer.
  bool had_root_ = false;
  Utf8Check utf8_;
  std::string names_;                // Of all open elements, one behind the other ...
  std::vector<std::size_t> opened_;  // ... beginning here.
  std::vector<Attribute> attributes_;
  std::vector<std::string_view> full_names_;  // With prefix, where no two may be the same.
  bool encoded_ = false;                      // Some value is not to be taken as it stands.
};

// Moves what is left to the front and adds one piece behind it.
Verdict XmlScan::refill(Pull const& pull)
{
  if (end_ - at_ > xml_longest_tag_bytes)
    return located(refuse(BadWorkbook::hostile_xml).error());
  std::copy(buffer_.begin() + std::ptrdiff_t(at_), buffer_.begin() + std::ptrdiff_t(end_),
            buffer_.begin());
  end_ -= at_;
  at_ = 0;
  return check(TRY(pull_more(pull)));
}

Answer<std::string_view> XmlScan::pull_more(Pull const& pull)
{
  auto const n = TRY(pull({buffer_.data() + end_, piece_bytes}));
  std::string_view const more{buffer_.data() + end_, n};
  handler_.bytes_read_ += n;
  end_ += n;
  last_ = n == 0;
  return more;
}

Verdict XmlScan::check(std::string_view more)
{
  if (!utf8_.take(more) || (last_ && !utf8_.whole()))
    return located(refuse(BadWorkbook::damaged).error());
  return allowed;
}

// Gives expat what was already read, and then the rest.
Verdict XmlScan::by_expat(Pull const& pull)
{
  std::string_view seen{buffer_.data(), end_};
  handler_.bytes_read_ = 0;
  return walk_xml(
      [&](std::span<char> room) -> Answer<std::size_t> {
        if (seen.empty())
          return pull(room);
        auto const n = seen.copy(room.data(), room.size());
        seen.remove_prefix(n);
        return n;
      },
      handler_, part_);
}

Verdict XmlScan::finish() const
{
  if (at_ == end_ && had_root_ && opened_.empty())
    return allowed;
  return located(refuse(BadWorkbook::damaged).error());
}

// What stands before the next tag.
XmlScan::Step XmlScan::content()
{
  auto text = rest();
  auto const tag = text.find('<');
  if (tag != text.npos) {
    text = text.substr(0, tag);
  } else if (!last_) {
    // A reference or a line end may go on in the next piece.
    auto const reference = text.rfind('&');
    if (reference != text.npos && text.size() - reference < longest_reference &&
        text.find(';', reference) == text.npos)
      text = text.substr(0, reference);
    if (text.ends_with('\r'))
      text.remove_suffix(1);
    if (text.empty())
      return Step::needs_more;
  }
  char* const begin = buffer_.data() + at_;
  at_ += text.size();
  if (opened_.empty())
    return std::ranges::all_of(text, is_space) ? Step::done : Step::broken;
  if (std::ranges::any_of(text, [](char c) { return c == '&' || c == '\r'; })) {
    auto const size = decode_xml(begin, text.size(), XmlPlace::content);
    if (!size)
      return Step::broken;
    text = {begin, *size};
  }
  handler_.text(text);
  return Step::done;
}

XmlScan::Step XmlScan::tag()
{
  if (end_ - at_ < 2)
    return Step::needs_more;
  switch (buffer_[at_ + 1]) {
    case '/':
      return end_tag();
    case '!':
      return declaration();
    case '?':
      return skip("?>", 2);
    default:
      return start_tag();
  }
}

// Comments and CDATA; the third thing that begins so is a DTD.
XmlScan::Step XmlScan::declaration()
{
  constexpr std::string_view comment = "<!--", data = "<![CDATA[", doctype = "<!DOCTYPE";
  auto const begins = [&](std::string_view mark) { return rest().starts_with(mark); };
  if (begins(comment))
    return skip("-->", comment.size());
  if (begins(data))
    return opened_.empty() ? Step::broken : character_data();
  if (begins(doctype)) {
    handler_.say_no(BadWorkbook::hostile_xml);
    return Step::done;
  }
  return rest().size() < doctype.size() ? Step::needs_more : Step::broken;
}

XmlScan::Step XmlScan::skip(std::string_view until, std::size_t from)
{
  auto const end = rest().find(until, from);
  if (end == std::string_view::npos)
    return Step::needs_more;
  at_ += end + until.size();
  return Step::done;
}

XmlScan::Step XmlScan::character_data()
{
  constexpr std::string_view begin = "<![CDATA[", until = "]]>";
  auto const end = rest().find(until, begin.size());
  if (end == std::string_view::npos)
    return Step::needs_more;
  char* const text = buffer_.data() + at_ + begin.size();
  auto const size = decode_xml(text, end - begin.size(), XmlPlace::verbatim);
  at_ += end + until.size();
  handler_.text({text, *size});
  return Step::done;
}

void XmlScan::open(std::string_view name)
{
  had_root_ = true;
  opened_.push_back(names_.size());
  names_ += name;
}

void XmlScan::close()
{
  names_.resize(opened_.back());
  opened_.pop_back();
}

XmlScan::Step XmlScan::end_tag()
{
  // Nearly always the very name that was opened, and nothing else.
  auto const expected = opened_.empty() ? std::string_view{} : innermost();
  auto const quick = 2 + expected.size();
  auto const end = rest().size() > quick && rest()[quick] == '>' ? quick : rest().find('>');
  if (end == std::string_view::npos)
    return Step::needs_more;
  auto name = rest().substr(2, end - 2);
  while (!name.empty() && is_space(name.back()))
    name.remove_suffix(1);
  if (opened_.empty() || name != expected)
    return Step::broken;
  at_ += end + 1;
  close();
  handler_.end(without_prefix(name));
  return Step::done;
}

XmlScan::Step XmlScan::start_tag()
{
  if (opened_.empty() && had_root_)
    return Step::broken;
  if (opened_.size() == std::size_t(xml_deepest)) {
    handler_.say_no(BadWorkbook::hostile_xml);
    return Step::done;
  }
  auto end = at_ + 1;
  if (!may_begin_name(buffer_[end]))
    return Step::broken;
  while (end < end_ && is_name_sign(buffer_[end]))
    ++end;
  return attributes(end);
}

// From behind the name to the end of the tag, and then tells of it.
XmlScan::Step XmlScan::attributes(std::size_t at)
{
  std::string_view const name{buffer_.data() + at_ + 1, at - at_ - 1};
  attributes_.clear();
  full_names_.clear();
  encoded_ = false;
  for (;;) {
    auto const before = at;
    skip_space(at);
    if (at == end_)
      return Step::needs_more;
    if (buffer_[at] == '>' || buffer_[at] == '/')
      break;
    if (at == before || attributes_.size() == most_attributes)
      return Step::broken;
    if (auto const step = attribute(at); step != Step::done)
      return step;
  }
  bool const empty = buffer_[at] == '/';
  if (at + empty == end_)
    return Step::needs_more;
  if (buffer_[at + empty] != '>')
    return Step::broken;
  // Only now, when the tag is whole and will not be read again, may it be changed in place.
  if (encoded_ && !std::ranges::all_of(attributes_, [&](Attribute& a) { return decode(a); }))
    return Step::broken;
  at_ = at + empty + 1;
  open(name);
  handler_.start(without_prefix(name), Attributes{attributes_});
  if (empty) {
    close();
    if (!handler_.stopped_)
      handler_.end(without_prefix(name));
  }
  return Step::done;
}

// name = "value", and moves behind it.
XmlScan::Step XmlScan::attribute(std::size_t& at)
{
  char const* const text = buffer_.data();
  auto const begin = at;
  if (!may_begin_name(text[begin]))
    return Step::broken;
  while (at < end_ && is_name_sign(text[at]))
    ++at;
  std::string_view const full{text + begin, at - begin};
  skip_space(at);
  if (at < end_ && text[at] != '=')
    return Step::broken;
  skip_space(++at);
  if (at >= end_)
    return Step::needs_more;
  char const quote = text[at++];
  if (quote != '"' && quote != '\'')
    return Step::broken;
  auto const value = at;
  for (; at < end_ && text[at] != quote; ++at)
    encoded_ |= text[at] == '&' || text[at] < 0x20;
  if (at == end_)
    return Step::needs_more;
  if (std::ranges::find(full_names_, full) != full_names_.end())
    return Step::broken;
  full_names_.push_back(full);
  attributes_.push_back({without_prefix(full), {text + value, at - value}});
  ++at;
  return Step::done;
}

bool XmlScan::decode(Attribute& attribute) const
{
  // The value lies in our own buffer; only the view of it is constant.
  auto* const text = const_cast<char*>(attribute.value.data());
  auto const size = decode_xml(text, attribute.value.size(), XmlPlace::attribute);
  attribute.value = {text, size.value_or(0)};
  return size.has_value();
}

Verdict scan_xml(Pull const& pull, XmlHandler& handler, std::string_view part)
{
  return XmlScan{handler, part}.run(pull);
}

}  // namespace hengwen::sheet
