// SPDX-License-Identifier: Apache-2.0
#include "store/record/name_tokens.hpp"

#include "base/narrow.hpp"
#include "domain/dossier/person_name.hpp"

#include <fmt/format.h>

namespace hengwen::store {
namespace {

std::int64_t token(Vault const& vault, std::string_view text)
{
  auto const whole = vault.blind(text);
  std::int64_t out;
  std::memcpy(&out, whole.bytes.data(), sizeof out);
  return out;
}

// "1980-03-02", as it is said, or as a right number has it.
std::optional<std::string> birth_of(TokenSource const& from)
{
  if (from.birth_on)
    return std::string{*from.birth_on};
  if (!from.citizen_id || from.citizen_id->size() != 18)
    return std::nullopt;
  auto const number = *from.citizen_id;
  return fmt::format("{}-{}-{}", number.substr(6, 4), number.substr(10, 2), number.substr(12, 2));
}

std::int64_t sound_token(Vault const& vault, std::string_view sound, std::string_view birth_on)
{
  return token(vault, fmt::format("name {} {}", sound, birth_on));
}

}  // namespace

std::int64_t name_token(Vault const& vault, std::string_view name, std::string_view birth_on)
{
  return sound_token(vault, sound_of(name), birth_on);
}

std::int64_t account_token(Vault const& vault, std::string_view account)
{
  return token(vault, "account " + compact(account));
}

RowTokens tokens_of(Vault const& vault, TokenSource const& from)
{
  RowTokens out;
  auto const birth = birth_of(from);
  auto const sound = birth && from.name ? sound_of(*from.name) : std::string{};
  if (!sound.empty())
    out.name = sound_token(vault, sound, *birth);
  if (from.account && !compact(*from.account).empty())
    out.account = account_token(vault, *from.account);
  return out;
}

RowTokens tokens_of(Vault const& vault, RecordType const& type, RecordValues values)
{
  auto const value = [&](std::string_view field) {
    auto const i = type.index(field);
    return i < values.size() ? values[i] : std::nullopt;
  };
  return tokens_of(vault, {.name = value("name"),
                           .birth_on = value("birth_on"),
                           .citizen_id = value("citizen_id"),
                           .account = value("account")});
}

bool has_name_token(RecordType const& type)
{
  return type.kind == "household" || type.kind == "member";
}

bool has_account_token(RecordType const& type)
{
  return type.kind == "household";
}

}  // namespace hengwen::store
