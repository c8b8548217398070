// SPDX-License-Identifier: Apache-2.0
#include "app/import/row_identities.hpp"

#include "store/record/sealed_record.hpp"

namespace hengwen::app {

std::vector<RowIdentity> RowIdentities::give(CheckedRows& rows)
{
  if (kind_ != rows.type->kind) {
    kind_ = rows.type->kind;
    seen_.clear();
    twins_.clear();
  }
  auto const hash = store::keyed_by(vault_);
  std::vector<RowIdentity> out(rows.rows.size());
  for (std::size_t i = 0; i < rows.rows.size(); ++i) {
    auto& row = rows.rows[i];
    if (row.bad())
      continue;
    auto const values = std::as_const(rows).of(i);
    auto const key = source_key_of(hash, *rows.type, values);
    out[i].content = content_of(hash, *rows.type, values);
    out[i].person = store::person_in(vault_, *rows.type, values);
    if (key.numbered) {
      out[i].source_key = nth_key(key.uuid, twins_[key.uuid]++);
      continue;
    }
    out[i].source_key = key.uuid;
    auto const [at, fresh] = seen_.try_emplace(key.uuid, Seen{out[i].content, row.number});
    out[i].again = !fresh;
    if (!fresh && at->second.content != out[i].content)
      row.findings.push_back(row_finding(LinkFault::twice_in_file, rows.type->key.front(),
                                         std::to_string(at->second.row)));
  }
  return out;
}

}  // namespace hengwen::app
