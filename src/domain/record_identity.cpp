// SPDX-License-Identifier: Apache-2.0
#include "domain/record_identity.hpp"

namespace hengwen {
namespace {

void add(std::string& text, std::optional<std::string_view> value)
{
  if (value)
    text.append("=").append(*value);
  text += '\0';
}

}  // namespace

Uuid content_of(Hash const& hash, RecordType const& type, RecordValues values)
{
  std::string text{type.kind};
  text.reserve(64 + 16 * values.size());
  text += '\0';
  for (auto const& value : values)
    add(text, value);
  return hash(text);
}

SourceKey source_key_of(Hash const& hash, RecordType const& type, RecordValues values)
{
  std::string text{"key "};
  text.append(type.kind);
  text += '\0';
  std::size_t known = 0;
  for (auto const name : type.key) {
    auto const value = values[type.index(name)];
    known += value.has_value();
    add(text, value);
  }
  if (known == 0)
    return {content_of(hash, type, values), true};
  return {hash(text), known < type.key.size()};
}

Uuid nth_key(Uuid key, std::size_t n)
{
  return n == 0 ? key : uuid_of(to_text(key) + " " + std::to_string(n));
}

}  // namespace hengwen
