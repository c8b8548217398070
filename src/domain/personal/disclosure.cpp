// SPDX-License-Identifier: Apache-2.0
#include "domain/personal/disclosure.hpp"

#include "domain/personal/consent.hpp"
#include "domain/record_types.hpp"

namespace hengwen {
namespace {

template <class T>
bool has_twins(std::vector<T> all)
{
  std::ranges::sort(all);
  return std::ranges::adjacent_find(all) != all.end();
}

bool is_field(std::string_view name)
{
  auto const dot = name.find('.');
  auto const kind = dot == name.npos ? std::string_view{"household"} : name.substr(0, dot);
  auto const* type = record_type_named(kind);
  return type && type->field(dot == name.npos ? name : name.substr(dot + 1));
}

Verdict said(std::string_view words, NoDisclosure missing, std::string_view where)
{
  if (trimmed(words).empty())
    return refuse(missing, where);
  if (characters(words) > longest_words)
    return refuse(NoDisclosure::words_too_long, where);
  return allowed;
}

}  // namespace

Verdict may_disclose(DisclosureWish const& wish, Date today)
{
  if (wish.households.empty())
    return refuse(NoDisclosure::no_households, "households");
  if (wish.households.size() > most_disclosed)
    return refuse(NoDisclosure::too_many_households, "households");
  if (has_twins(wish.households))
    return refuse(NoDisclosure::household_twice, "households");
  TRY(said(wish.recipient, NoDisclosure::recipient_missing, "recipient"));
  TRY(said(wish.purpose, NoDisclosure::purpose_missing, "purpose"));
  TRY(said(wish.basis, NoDisclosure::basis_missing, "basis"));
  TRY(are_kept_fields(wish.fields));
  if (wish.on > today)
    return refuse(NoDisclosure::disclosed_in_future, "on");
  return allowed;
}

Verdict are_kept_fields(std::vector<std::string> const& fields)
{
  if (fields.empty())
    return refuse(NoDisclosure::fields_missing, "fields");
  if (!std::ranges::all_of(fields, is_field))
    return refuse(NoDisclosure::field_unknown, "fields");
  if (has_twins(fields))
    return refuse(NoDisclosure::field_twice, "fields");
  return allowed;
}

}  // namespace hengwen
