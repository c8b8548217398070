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

void Tx::limit_statements_to(std::chrono::milliseconds limit)
{
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
