// SPDX-License-Identifier: Apache-2.0
#include "domain/personal/child_access.hpp"

#include "domain/personal/consent.hpp"

namespace hengwen {
namespace {

Verdict said(std::string_view words, std::string_view where)
{
  if (trimmed(words).empty())
    return refuse(NoChildAccess::reason_missing, where);
  if (characters(words) > longest_words)
    return refuse(NoChildAccess::words_too_long, where);
  return allowed;
}

}  // namespace

Verdict may_ask_access(bool of_a_child, std::string_view reason)
{
  if (!of_a_child)
    return refuse(NoChildAccess::not_of_a_child, "record");
  return said(reason, "reason");
}

Verdict may_decide_access(AskedAccess const& asked, Uuid const& who, std::string_view words)
{
  if (asked.decided)
    return refuse(NoChildAccess::access_already_decided);
  if (asked.asked_by == who)
    return refuse(NoChildAccess::supervisor_is_asker);
  return said(words, "reason");
}

}  // namespace hengwen
