// SPDX-License-Identifier: Apache-2.0
//
// What an approval writes: the household with its people and lines, by the very writers of an
// import, so that persons are filed once, numbers are given and the judgement is reckoned.
//
//     application of 陈颖, approved on 2026-09-25  ->  420106-000148, in the file from that day
//
// Made before the transaction begins, for it looks up unions; written within it.
#pragma once

#include "app/dossier/application.hpp"
#include "app/import/links.hpp"

namespace hengwen::app {

class FileEntry {
public:
  FileEntry(Database&, store::DossierRow const&, Date today);

  // The household, filed. Needs the program's own rights. Refuses by the word of what is wrong
  // with a row ("filed_elsewhere", "required") and the field, "member.citizen_id".
  Answer<Uuid> write(Tx&, Application const&, store::DossierRow const& as_decided);

  // A new version of the judgement of a household in the file, from today on.
  Verdict judge_again(Tx&, store::DossierRow const& as_decided,
                      std::optional<std::string> const& reason);

private:
  Answer<Uuid> write_rows(Tx&, CheckedRows&&);

  Links links_;
  store::DossierRow const dossier_;
  Date today_;
};

}  // namespace hengwen::app
