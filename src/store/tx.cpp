// SPDX-License-Identifier: Apache-2.0
#include "store/database.hpp"

namespace hengwen {

Vault const& Tx::vault() const
{
  if (!database_.vault())
    throw std::logic_error{"this database keeps no vault"};
  return *database_.vault();
}

store::ChainEnds& Tx::chain_ends() const
{
  return database_.chain_ends();
}

void Tx::run_waiting()
{
  if (auto const* const sql = std::exchange(waiting_, nullptr))
    connection_.run(*sql, waiting_values_);
}

void Tx::commit()
{
  if (auto const* const sql = std::exchange(waiting_, nullptr))
    connection_.run_and_commit(*sql, waiting_values_);
  else
    connection_.command("commit", "commit");
  for (auto const& then : afterwards_)
    then();
}

void Tx::limit_statements_to(std::chrono::milliseconds limit)
{
  run_waiting();
  connection_.command(fmt::format("set local statement_timeout = {}", limit.count()).c_str(),
                      "session");
}

void Tx::with_a_second(std::function<void(Tx&)> const& work)
{
  if (begin_.empty())
    work(*this);
  else
    database_.with_a_second(*this, work);
}

}  // namespace hengwen
