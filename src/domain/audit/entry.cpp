// SPDX-License-Identifier: Apache-2.0
#include "domain/audit/entry.hpp"

#include "base/words.hpp"

#include <fmt/format.h>

namespace hengwen {
namespace {

// As COPY writes a text: what has a meaning in its format goes behind a backslash.
void append_escaped(std::string& out, std::string_view text)
{
  constexpr std::string_view special = "\\\b\f\n\r\t\v", letters = "\\bfnrtv";
  for (char const c : text) {
    auto const at = special.find(c);
    if (at == special.npos)
      out += c;
    else
      (out += '\\') += letters[at];
  }
}

class Line {
public:
  void add(std::string_view text)
  {
    if (!text_.empty())
      text_ += '\t';
    append_escaped(text_, text);
  }
  void add_or_null(std::string_view text)
  {
    if (text.empty())
      text_ += "\t\\N";
    else
      add(text);
  }
  template <class T>
  void add_or_null(std::optional<T> const& value)
  {
    add_or_null(value ? to_text(*value) : std::string{});
  }
  std::string take() { return std::move(text_); }

private:
  std::string text_;
};

// "2026-11-22 03:20:00.25+00", as PostgreSQL writes a moment: without zeros at its end.
std::string stored_instant(Instant at)
{
  auto text = to_text(at);  // 2026-11-22T03:20:00.250000Z
  text[10] = ' ';
  text.pop_back();
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.')
    text.pop_back();
  return text + "+00";
}

std::string hex(std::string_view bytes)
{
  if (bytes.empty())
    return {};
  std::string out = "\\x";
  for (unsigned char const byte : bytes)
    fmt::format_to(std::back_inserter(out), "{:02x}", byte);
  return out;
}

std::string joined(std::vector<std::string> const& words)
{
  std::string out;
  for (auto const& word : words)
    out += (out.empty() ? "" : " ") + word;
  return out;
}

}  // namespace

std::string audit_line(AuditPlace place, Actor const& actor, AuditEntry const& entry,
                       std::string_view detail)
{
  Line line;
  line.add(std::to_string(place.chain));
  line.add(std::to_string(place.seq));
  line.add(stored_instant(actor.at));
  line.add_or_null(actor.account);
  line.add(actor.name);
  line.add_or_null(actor.acting_for.value_or(""));
  line.add(to_text(entry.unit));
  line.add_or_null(actor.peer);
  line.add(word_of(entry.act));
  line.add_or_null(entry.kind);
  line.add_or_null(entry.record);
  line.add_or_null(entry.person);
  line.add_or_null(joined(entry.fields));
  line.add_or_null(entry.reason);
  line.add_or_null(actor.request_id);
  line.add_or_null(hex(detail));
  return line.take();
}

void note_change(AuditEntry& entry, std::string_view field, std::string_view before,
                 std::string_view after)
{
  if (before == after)
    return;
  entry.fields.emplace_back(field);
  if (!before.empty())
    entry.before.emplace(field, before);
  if (!after.empty())
    entry.after.emplace(field, after);
}

}  // namespace hengwen
