// SPDX-License-Identifier: Apache-2.0
#include "store/tx.hpp"

namespace hengwen {

void Tx::limit_statements_to(std::chrono::milliseconds limit)
{
  connection_.command(fmt::format("set local statement_timeout = {}", limit.count()).c_str(),
                      "session");
}

}  // namespace hengwen
