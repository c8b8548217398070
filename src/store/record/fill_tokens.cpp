// SPDX-License-Identifier: Apache-2.0
#include "store/record/fill_tokens.hpp"

#include "store/record/name_tokens.hpp"
#include "store/record/sealed_record.hpp"

#include "sql/record.hpp"

namespace hengwen::store {
namespace {

RowTokens tokens_for(Vault const& vault, RecordType const& type, TokenRow const& row)
{
  SecretValues const secrets{vault, type.kind, row.county, row.id, row.sealed};
  auto const birth_on = secrets.find("birth_on");
  auto const citizen_id = secrets.find("citizen_id");
  auto const account = secrets.find("account");
  auto const name = row.name ? row.name : secrets.find("name");
  return tokens_of(vault,
                   {name, birth_on, citizen_id, has_account_token(type) ? account : std::nullopt});
}

// Column by column.
struct NewTokens {
  std::vector<std::int32_t> counties;
  std::vector<Uuid> ids, contents;
  std::vector<std::optional<std::int64_t>> names, accounts;
};

NewTokens new_tokens(Vault const& vault, RecordType const& type, std::vector<TokenRow> const& rows)
{
  NewTokens out;
  for (auto const& row : rows) {
    auto const tokens = tokens_for(vault, type, row);
    if (tokens == RowTokens{row.name_token, row.account_token})
      continue;
    out.counties.push_back(row.county);
    out.ids.push_back(row.id);
    out.contents.push_back(row.content);
    out.names.push_back(tokens.name);
    out.accounts.push_back(tokens.account);
  }
  return out;
}

}  // namespace

bool fill_tokens(Tx& tx, RecordType const& type, int most)
{
  auto at = tx.one<TokenPlace>(sql::record::token_place, type.kind);
  if (at.rules != name_rules)
    at = {name_rules, -1, {}, false};
  if (at.ended)
    return true;
  auto const rows = has_account_token(type)
                        ? tx.all<TokenRow>(sql::record::household_tokens, at.county, at.id, most)
                        : tx.all<TokenRow>(sql::record::member_tokens, at.county, at.id, most);
  auto const tokens = new_tokens(tx.vault(), type, rows);
  if (!tokens.ids.empty() && has_account_token(type))
    tx.run(sql::record::set_household_tokens, tokens.counties, tokens.ids, tokens.contents,
           tokens.names, tokens.accounts);
  else if (!tokens.ids.empty())
    tx.run(sql::record::set_member_tokens, tokens.counties, tokens.ids, tokens.contents,
           tokens.names);
  at.ended = int(rows.size()) < most;
  if (!rows.empty())
    at.county = rows.back().county, at.id = rows.back().id;
  tx.run(sql::record::remember_token_place, type.kind, at.rules, at.county, at.id, at.ended);
  return at.ended;
}

bool tokens_complete(Tx& tx)
{
  return tx.one<bool>(sql::record::tokens_complete, name_rules);
}

}  // namespace hengwen::store
