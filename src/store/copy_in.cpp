// SPDX-License-Identifier: Apache-2.0
#include "store/copy_in.hpp"

namespace hengwen {
namespace {

constexpr std::size_t block = 64 * 1024;

// Tab, line ends and the backslash itself have a meaning in COPY's text format.
char escaped(char c)
{
  switch (c) {
    case '\\':
      return '\\';
    case '\t':
      return 't';
    case '\n':
      return 'n';
    case '\r':
      return 'r';
    default:
      return 0;
  }
}

// Most texts have none of them and go in as a whole.
void append_escaped(std::string& out, std::string_view text)
{
  std::size_t from = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    auto const letter = escaped(text[i]);
    if (letter == 0)
      continue;
    out.append(text, from, i - from);
    out += '\\';
    out += letter;
    from = i + 1;
  }
  out.append(text, from);
}

}  // namespace

CopyIn::CopyIn(Connection& connection, std::string_view statement) : connection_{connection}
{
  connection_.start_copy(std::string{statement}, "copy");
  waiting_.reserve(block + 4096);
}

CopyIn::~CopyIn()
{
  if (open_)
    connection_.break_copy();
}

void CopyIn::row(std::span<std::optional<std::string_view> const> columns)
{
  bool first = true;
  for (auto const& column : columns) {
    if (!first)
      waiting_ += '\t';
    first = false;
    if (column)
      append_escaped(waiting_, *column);
    else
      waiting_ += "\\N";
  }
  end_row();
}

void CopyIn::line(std::string_view text)
{
  waiting_ += text;
  end_row();
}

void CopyIn::end_row()
{
  waiting_ += '\n';
  if (waiting_.size() >= block)
    send();
}

void CopyIn::send()
{
  connection_.put_copy(waiting_);
  waiting_.clear();
}

std::int64_t CopyIn::finish()
{
  send();
  open_ = false;
  return connection_.finish_copy();
}

}  // namespace hengwen
