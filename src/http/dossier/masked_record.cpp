// SPDX-License-Identifier: Apache-2.0
#include "http/dossier/masked_record.hpp"

#include "base/bank_card.hpp"
#include "base/citizen_id.hpp"
#include "domain/org/division.hpp"
#include "domain/records.hpp"
#include "store/errors.hpp"

namespace hengwen::http {
namespace {

// What cannot be read as what it should be is hidden whole.
template <class Secret>
std::string masked_as(std::string_view text)
{
  Secret secret;
  return from_text(text, secret) ? secret.masked() : std::string(text.size(), '*');
}

// A code tells nobody where it is: "420111 湖北省武汉市洪山区".
std::string named(std::string_view division)
{
  auto const name = divisions().full_name(division);
  return name.empty() ? std::string{division} : fmt::format("{} {}", division, name);
}

std::string masked(FieldType const& field, std::string_view value)
{
  if (field.kind == FieldKind::citizen_id) {
    auto const id = read_citizen_id(value);
    return id ? id->masked_for_officials() : std::string(value.size(), '*');
  }
  if (field.name == "phone" || field.name == "other_contact")
    return masked_as<Mobile>(value);
  if (field.name == "account")
    return masked_as<BankCard>(value);
  if (field.name.ends_with("_division"))
    return named(value);
  return std::string{value};
}

}  // namespace

boost::json::object masked_record(std::string_view kind, std::string_view text)
{
  boost::system::error_code ec;
  auto const parsed = boost::json::parse(text, ec);
  auto const* stored = parsed.if_object();
  auto const* type = record_type_named(kind);
  if (ec || !stored || !type)
    throw CorruptRow{std::string{kind} + " gave no record"};
  boost::json::object shown;
  for (auto const& field : type->fields)
    if (auto const* value = stored->if_contains(field.name); value && value->is_string())
      shown[field.name] = masked(field, value->get_string());
  return shown;
}

}  // namespace hengwen::http
