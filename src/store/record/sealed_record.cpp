// SPDX-License-Identifier: Apache-2.0
#include "store/record/sealed_record.hpp"

#include "store/record/name_tokens.hpp"

#include <fmt/format.h>

namespace hengwen::store {
namespace {

std::string bond(std::string_view kind, std::int32_t county, Uuid const& id)
{
  return fmt::format("{} {} {}", kind, county, to_text(id));
}

// "phone:11:13900001111" one after the other: values may hold any sign.
void add_value(std::string& text, std::string_view name, std::string_view value)
{
  fmt::format_to(std::back_inserter(text), "{}:{}:{}", name, value.size(), value);
}

// The first value of what is left.
std::pair<std::string_view, std::string_view> take_value(std::string_view& left)
{
  auto const name = left.find(':');
  auto const length = left.find(':', name == left.npos ? name : name + 1);
  std::size_t size = 0;
  if (length == left.npos || !from_text(left.substr(name + 1, length - name - 1), size) ||
      size > left.size() - length - 1)
    throw CorruptRow{"a sealed text holds no values"};
  std::pair const found{left.substr(0, name), left.substr(length + 1, size)};
  left.remove_prefix(length + 1 + size);
  return found;
}

}  // namespace

Uuid person_of(Vault const& vault, std::string_view citizen_number)
{
  return vault.blind(fmt::format("citizen {}", citizen_number));
}

std::optional<Uuid> person_in(Vault const& vault, RecordType const& type, RecordValues values)
{
  if (!type.person || !values[*type.person])
    return {};
  return person_of(vault, *values[*type.person]);
}

Hash keyed_by(Vault const& vault)
{
  return [&vault](std::string_view text) { return vault.keyed(text); };
}

std::optional<Bytes> sealed_values(Vault const& vault, RecordType const& type, RecordValues values,
                                   std::int32_t county, Uuid const& id)
{
  std::string text;
  for (auto const i : type.sealed)
    if (values[i])
      add_value(text, type.fields[i].name, *values[i]);
  if (text.empty())
    return {};
  return Bytes{vault.seal(text, bond(type.kind, county, id))};
}

Bytes sealed_anew(Vault const& vault, std::string_view kind, std::int32_t county, Uuid const& id,
                  Bytes const& sealed)
{
  auto const bound_to = bond(kind, county, id);
  return {vault.seal(vault.open(sealed.raw, bound_to), bound_to)};
}

SecretValues::SecretValues(Vault const& vault, std::string_view kind, std::int32_t county,
                           Uuid const& id, std::optional<Bytes> const& sealed)
{
  if (!sealed)
    return;
  auto const text = vault.open(sealed->raw, bond(kind, county, id));
  for (std::string_view left = text; !left.empty();)
    values_.emplace(take_value(left));
}

std::optional<std::string> SecretValues::find(std::string_view field) const
{
  auto const found = values_.find(field);
  return found == values_.end() ? std::nullopt : std::optional{found->second};
}

std::string SecretValues::at(std::string_view field) const
{
  auto const found = values_.find(field);
  if (found == values_.end())
    throw CorruptRow{fmt::format("a sealed row lacks its {}", field)};
  return found->second;
}

std::vector<std::string_view> columns_of(RecordType const& type)
{
  std::vector<std::string_view> out{"county", "id", "source_key", "content", "import"};
  if (!type.names_its_unit())
    out.push_back("unit");
  if (type.person)
    out.push_back("person");
  if (!type.sealed.empty())
    out.push_back("sealed");
  if (has_name_token(type))
    out.push_back("name_token");
  if (has_account_token(type))
    out.push_back("account_token");
  for (auto const i : type.plain)
    out.push_back(type.fields[i].name);
  return out;
}

std::span<std::optional<std::string_view> const> RowText::of(RowHead const& head,
                                                             RecordValues values)
{
  texts_.clear();
  columns_.clear();
  for (auto text : {to_sql(head.county), to_sql(head.id), to_sql(head.source_key),
                    to_sql(head.content), to_sql(head.import)})
    add(std::move(text));
  if (!type_.names_its_unit())
    add(to_sql(head.unit));
  if (type_.person)
    add(to_sql(head.person));
  if (!type_.sealed.empty())
    add(to_sql(sealed_values(vault_, type_, values, head.county, head.id)));
  if (has_name_token(type_))
    add_tokens(values);
  for (auto const i : type_.plain)
    columns_.push_back(values[i]);
  return columns_;
}

void RowText::add_tokens(RecordValues values)
{
  auto const tokens = tokens_of(vault_, type_, values);
  add(to_sql(tokens.name));
  if (has_account_token(type_))
    add(to_sql(tokens.account));
}

void RowText::add(Parameter text)
{
  if (!text)
    columns_.emplace_back();
  else
    columns_.emplace_back(texts_.emplace_back(*std::move(text)));
}

}  // namespace hengwen::store
