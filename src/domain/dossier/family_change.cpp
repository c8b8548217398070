// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/family_change.hpp"

#include <algorithm>
#include <array>

namespace hengwen {
namespace {

constexpr std::ptrdiff_t longest_reason = 2000;
constexpr int of_age = 18;

// Words of the list "relation" that lead to the same turn.
enum class Kin { spouse, child, grandchild, parent, grandparent, sibling, other };

struct KinWord {
  std::string_view word;
  Kin kin;
};
constexpr KinWord kin_words[] = {
    {"spouse", Kin::spouse},
    {"husband", Kin::spouse},
    {"wife", Kin::spouse},
    {"child", Kin::child},
    {"son", Kin::child},
    {"daughter", Kin::child},
    {"adopted_son", Kin::child},
    {"adopted_daughter", Kin::child},
    {"grandchild", Kin::grandchild},
    {"grandson", Kin::grandchild},
    {"granddaughter", Kin::grandchild},
    {"daughters_son", Kin::grandchild},
    {"daughters_daughter", Kin::grandchild},
    {"parent", Kin::parent},
    {"father", Kin::parent},
    {"mother", Kin::parent},
    {"grandparent", Kin::grandparent},
    {"grandfather", Kin::grandparent},
    {"grandmother", Kin::grandparent},
    {"mothers_father", Kin::grandparent},
    {"mothers_mother", Kin::grandparent},
    {"sibling", Kin::sibling},
};

Kin kin_of(std::string_view word)
{
  auto const at = std::ranges::find(kin_words, word, &KinWord::word);
  return at == std::end(kin_words) ? Kin::other : at->kin;
}

bool is_step_child(std::string_view word)
{
  return word.starts_with("adopted_");
}

std::string_view by_sex(std::optional<Sex> sex, std::string_view male, std::string_view female,
                        std::string_view unknown)
{
  if (!sex)
    return unknown;
  return *sex == Sex::male ? male : female;
}

struct Steps {
  FamilyChange change;
  DossierStep own;
  std::optional<DossierStep> other;
};
constexpr Steps steps_table[] = {
    {FamilyChange::head_change, DossierStep::change_head, {}},
    {FamilyChange::split, DossierStep::split_household, {}},
    {FamilyChange::merge, DossierStep::merge_in, DossierStep::merge_away},
    {FamilyChange::unmerge, DossierStep::give_back, DossierStep::undo_merge},
    {FamilyChange::number_correction, DossierStep::correct_number, {}},
};

Verdict stands(FamilyDossier const& dossier, DossierStep step, Date effective_on)
{
  if (!family_step_to(dossier.state, step, dossier.before))
    return refuse(NoFamilyChange::not_in_this_state);
  if (dossier.objection_open)
    return refuse(NoFamilyChange::objection_open);
  if (dossier.change_open)
    return refuse(NoFamilyChange::change_open);
  bool const leaves = step == DossierStep::merge_away;
  if (leaves && dossier.payments_open)
    return refuse(NoFamilyChange::payments_open);
  if (dossier.judged_from && effective_on < *dossier.judged_from)
    return refuse(NoFamilyChange::effective_before_judgement, "effective_on");
  return allowed;
}

}  // namespace

DossierStep step_of(FamilyChange change)
{
  return std::ranges::find(steps_table, change, &Steps::change)->own;
}

std::optional<DossierStep> step_of_other(FamilyChange change)
{
  return std::ranges::find(steps_table, change, &Steps::change)->other;
}

std::optional<DossierState> family_step_to(DossierState from, DossierStep step,
                                           std::optional<DossierState> before)
{
  auto const at = std::ranges::find_if(family_table, [&](FamilyEdge const& edge) {
    return edge.from == from && edge.step == step &&
           (step != DossierStep::undo_merge || edge.to == before);
  });
  return at == family_table.end() ? std::nullopt : std::optional{at->to};
}

Verdict may_change_family(FamilyChange change, FamilyDossier const& own, FamilyDossier const* other,
                          Date effective_on, Date today)
{
  if (effective_on > today)
    return refuse(NoFamilyChange::effective_in_future, "effective_on");
  auto const step = step_of_other(change);
  if (step && !other)
    return refuse(NoFamilyChange::other_missing, "other");
  TRY(stands(own, step_of(change), effective_on));
  return step ? stands(*other, *step, effective_on) : allowed;
}

bool may_ask_family_change(Role role)
{
  return role == Role::base_clerk || role == Role::base_chair || may_answer_family_change(role);
}

bool may_answer_family_change(Role role)
{
  return role == Role::centre_reviewer || role == Role::approver;
}

Verdict may_answer_family_change(AskedBy const& asked, Uuid const& who, Role role,
                                 std::string_view reason)
{
  if (!may_answer_family_change(role))
    return refuse(NoFamilyChange::not_your_role);
  if (asked.answered)
    return refuse(NoFamilyChange::already_answered);
  if (asked.account == who)
    return refuse(NoFamilyChange::same_person);
  return may_say_reason(reason);
}

Verdict may_say_reason(std::string_view reason)
{
  if (trimmed(reason).empty())
    return refuse(NoFamilyChange::reason_missing, "words");
  if (characters(reason) > longest_reason)
    return refuse(NoFamilyChange::words_too_long, "words");
  return allowed;
}

std::optional<std::string_view> relation_of_old_head(std::string_view new_to_old,
                                                     std::optional<Sex> old_head)
{
  switch (kin_of(new_to_old)) {
    case Kin::spouse:
      return by_sex(old_head, "husband", "wife", "spouse");
    case Kin::child:
      return is_step_child(new_to_old) ? by_sex(old_head, "step_father", "step_mother", "parent")
                                       : by_sex(old_head, "father", "mother", "parent");
    case Kin::parent:
      return by_sex(old_head, "son", "daughter", "child");
    case Kin::sibling:
      return "sibling";
    case Kin::grandparent:
      return "grandchild";
    case Kin::grandchild:
      return by_sex(old_head, "grandfather", "grandmother", "grandparent");
    case Kin::other:
      break;
  }
  return {};
}

// Only where one thing follows from the other: the head's child may be no child of the new wife,
// yet lives in the household as one.
std::optional<std::string_view> relation_to_new_head(std::string_view to_old,
                                                     std::string_view new_to_old,
                                                     std::optional<Sex> sex)
{
  auto const was = kin_of(to_old);
  switch (kin_of(new_to_old)) {
    case Kin::spouse:
      if (was == Kin::child || was == Kin::grandchild)
        return to_old;
      break;
    case Kin::child:
      if (was == Kin::spouse)
        return by_sex(sex, "father", "mother", "parent");
      if (was == Kin::child)
        return "sibling";
      if (was == Kin::parent)
        return "grandparent";
      break;
    case Kin::parent:
      if (was == Kin::parent)
        return by_sex(sex, "husband", "wife", "spouse");
      if (was == Kin::sibling)
        return by_sex(sex, "son", "daughter", "child");
      if (was == Kin::child)
        return "grandchild";
      break;
    case Kin::sibling:
      if (was == Kin::sibling || was == Kin::parent)
        return to_old;
      break;
    case Kin::grandchild:
    case Kin::grandparent:
    case Kin::other:
      break;
  }
  return {};
}

Verdict may_be_head(std::optional<CitizenId> const& number, Date on)
{
  if (!number)
    return refuse(NoFamilyChange::head_without_number, "head");
  if (number->age_on(on) < of_age)
    return refuse(NoFamilyChange::head_too_young, "head");
  return allowed;
}

}  // namespace hengwen
