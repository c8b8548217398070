// SPDX-License-Identifier: Apache-2.0
#include "store/record/record_fields.hpp"

#include "domain/record_types.hpp"

namespace hengwen::store {
namespace {

using boost::json::object;

template <class T>
std::optional<T> column(object const& row, std::string_view name)
{
  T value{};
  auto const* text = row.if_contains(name);
  if (!text || !text->is_string() || !from_sql(std::string_view{text->get_string()}, value))
    return {};
  return value;
}

SecretValues secrets_of(Vault const& vault, RecordType const& type, object const& row)
{
  auto const sealed = column<Bytes>(row, "sealed");
  auto const county = column<std::int32_t>(row, "county");
  auto const id = column<Uuid>(row, "id");
  if (!sealed)
    return {};
  if (!county || !id)
    throw CorruptRow{std::string{type.kind} + " does not say which row it is"};
  return {vault, type.kind, *county, *id, sealed};
}

}  // namespace

object record_fields(Vault const& vault, std::string_view kind, std::string_view text)
{
  boost::system::error_code ec;
  auto const parsed = boost::json::parse(text, ec);
  auto const* row = parsed.if_object();
  auto const* type = record_type_named(kind);
  if (ec || !row || !type)
    throw CorruptRow{std::string{kind} + " gave no record"};
  auto const secrets = secrets_of(vault, *type, *row);
  object out;
  for (auto const& field : type->fields) {
    if (field.secret != Secret::none) {
      if (auto const value = secrets.find(field.name))
        out[field.name] = *value;
    } else if (auto const* value = row->if_contains(field.name); value && value->is_string()) {
      out[field.name] = *value;
    }
  }
  return out;
}

}  // namespace hengwen::store
