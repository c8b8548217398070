// SPDX-License-Identifier: Apache-2.0
#include "http/dossier/masked_record.hpp"

#include "base/bank_card.hpp"
#include "base/citizen_id.hpp"
#include "base/narrow.hpp"
#include "domain/org/division.hpp"
#include "domain/record_types.hpp"
#include "store/record/record_fields.hpp"

namespace hengwen::http {
namespace {

constexpr std::string_view hidden = "******";

// A neighbour's name beside a number is hidden with it.
std::string masked_contact(std::string_view text)
{
  Mobile mobile;
  return from_text(text, mobile) && only_digits(mobile.digits) ? mobile.masked()
                                                               : std::string{hidden};
}

std::string masked_account(std::string_view text)
{
  BankCard card;
  return from_text(text, card) ? card.masked() : std::string{hidden};
}

std::string masked_citizen(std::string_view number)
{
  auto const id = read_citizen_id(number);
  return id ? id->masked_for_officials() : std::string{hidden};
}

// The family name stays, as in a public notice.
std::string masked_name(std::string_view name)
{
  std::size_t first = std::min<std::size_t>(1, name.size());
  while (first < name.size() && (name[first] & 0xC0) == 0x80)
    ++first;
  return std::string{name.substr(0, first)} + "**";
}

// A code tells nobody where it is: "420111 湖北省武汉市洪山区".
std::string named(std::string_view division)
{
  auto const name = divisions().full_name(division);
  return name.empty() ? std::string{division} : fmt::format("{} {}", division, name);
}

}  // namespace

std::string masked(Secret secret, std::string_view value)
{
  switch (secret) {
    case Secret::none:
      return std::string{value};
    case Secret::citizen_number:
      return masked_citizen(value);
    case Secret::contact:
      return masked_contact(value);
    case Secret::account:
      return masked_account(value);
    case Secret::name:
      return masked_name(value);
    case Secret::birth:
      return std::string{value.substr(0, 4)} + "-**-**";
    case Secret::address:
    case Secret::health:
    case Secret::workplace:
      break;
  }
  return std::string{hidden};
}

boost::json::object masked_record(std::string_view kind, boost::json::object const& fields)
{
  boost::json::object shown;
  for (auto const& field : record_type_named(kind)->fields) {
    auto const* value = fields.if_contains(field.name);
    if (!value)
      continue;
    auto const& text = value->get_string();
    shown[field.name] =
        field.name.ends_with("_division") ? named(text) : masked(field.secret, text);
  }
  return shown;
}

boost::json::object masked_record(Vault const& vault, std::string_view kind, std::string_view text)
{
  return masked_record(kind, store::record_fields(vault, kind, text));
}

}  // namespace hengwen::http
