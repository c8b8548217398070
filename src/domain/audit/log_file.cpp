// SPDX-License-Identifier: Apache-2.0
#include "domain/audit/log_file.hpp"

#include "base/words.hpp"

#include <fmt/format.h>

namespace hengwen {
namespace {

std::string_view chars_of(Digest const& digest)
{
  return {reinterpret_cast<char const*>(digest.data()), digest.size()};
}

// The text up to the next tab, which goes with it.
std::string_view take_column(std::string_view& text)
{
  auto const end = std::min(text.find('\t'), text.size());
  auto const column = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return column;
}

// A line of its own making would be a part of the file.
std::string in_one_line(std::string text)
{
  std::ranges::replace_if(text, [](unsigned char c) { return c < 0x20; }, ' ');
  return text;
}

std::string signed_line(char const* word, LogHead const& head)
{
  return fmt::format("{} {} {}\n", word, text_to_sign(head), hex_of(head.signature));
}

}  // namespace

std::string hex_of(std::string_view raw)
{
  std::string out;
  for (unsigned char const byte : raw)
    fmt::format_to(std::back_inserter(out), "{:02x}", byte);
  return out;
}

std::string text_to_sign(LogHead const& head)
{
  return fmt::format("{} {} {}", head.chain, head.seq, to_text(head.hash));
}

bool read_entry(std::string_view text, LoggedEntry& entry)
{
  if (!from_text(take_column(text), entry.hash))
    entry.hash = {};
  entry.line = text;
  return from_text(take_column(text), entry.chain) && from_text(take_column(text), entry.seq);
}

std::string line_at(std::string_view line, std::int64_t seq)
{
  auto const chain = take_column(line);
  take_column(line);
  return fmt::format("{}\t{}\t{}", chain, seq, line);
}

Digest linked(CipherSuite const& suite, Digest const& before, std::string_view line)
{
  return suite.digest(chars_of(before), line);
}

std::string log_file_head(LogFileHead const& head)
{
  auto text = fmt::format("hengwen-log 1\nsuite {}\ntime {}\nscope {}\n", word_of(head.suite),
                          to_text(head.at), head.scope);
  if (head.from)
    text += "from " + to_text(*head.from) + "\n";
  if (head.until)
    text += "until " + to_text(*head.until) + "\n";
  if (!head.mark.empty())
    text += "mark " + in_one_line(head.mark) + "\n";
  for (auto const& key : head.public_keys)
    text += key;
  for (auto const& start : head.starts)
    text += signed_line("start", start);
  return text + "\n";
}

std::string log_file_end(std::vector<LogHead> const& heads, std::int64_t entries)
{
  std::string text = "\n";
  for (auto const& head : heads)
    text += signed_line("head", head);
  return text + fmt::format("end {}\n", entries);
}

}  // namespace hengwen
