// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/take_step.hpp"

#include "app/dossier/applied_elsewhere.hpp"
#include "app/dossier/asset_people.hpp"
#include "app/dossier/household_then.hpp"
#include "app/dossier/likeness_words.hpp"
#include "app/dossier/reckon_judgements.hpp"
#include "app/dossier/step_effects.hpp"
#include "app/dossier/step_reasons.hpp"
#include "app/personal/file.hpp"
#include "base/words.hpp"
#include "domain/policy/code_list.hpp"
#include "store/account/accounts.hpp"
#include "store/dossier/households.hpp"
#include "store/errors.hpp"
#include "store/review/visits.hpp"

namespace hengwen::app {
namespace {

using store::DossierRow;

StepEdge const* edge_of(DossierCase const& now, DossierStep step, Capacity as)
{
  auto const at = std::ranges::find_if(step_table, [&](StepEdge const& edge) {
    return edge.from == now.state && edge.step == step && edge.who.has(as) &&
           (!edge.order || *edge.order == now.order);
  });
  return at == std::end(step_table) ? nullptr : &*at;
}

// Two people at once: the database has the last word, and the words are those of the rules.
template <class F>
auto refusing_constraints(F&& f) -> decltype(f())
{
  constexpr std::string_view rules[] = {"acted_before",      "notice_not_over",
                                        "objection_open",    "filer_may_not_settle",
                                        "same_person_twice", "applied_already"};
  try {
    return f();
  } catch (ConstraintBroken const& broken) {
    if (std::ranges::find(rules, broken.constraint) != std::end(rules))
      return std::unexpected{Refusal{broken.constraint, {}}};
    // A household that came by a workbook gets its dossier with its first step.
    if (broken.constraint == "dossier_pkey" || broken.constraint == "dossier_step_pkey")
      return refuse(NoDossier::moved_on, "step");
    throw;
  }
}

// One step on its way: read, judged, written.
class Taking {
public:
  Taking(Tx& tx, Act const& act, Taker const& by, DossierRow row, StepWish const& wish, Date today,
         Aside const& aside)
      : tx_{tx},
        act_{act},
        by_{by},
        row_{std::move(row)},
        wish_{wish},
        today_{today},
        aside_{aside},
        application_{application_of(tx.vault(), row_)},
        case_{case_of(tx, row_)}
  {
  }

  // Whom it met in another application stands in `met`.
  Answer<DossierRow> take(FileEntry& entry, AuditEntry& told,
                          std::vector<store::ApplicationElsewhere>& met)
  {
    TRY(nobody_was_quicker());
    auto attempt = TRY(attempted());
    TRY(may_step(case_, attempt));
    edge_ = edge_of(case_, wish_.step, by_.as);
    TRY(is_the_right_union());
    TRY(is_for_somebody());
    TRY(is_not_locked());
    TRY(says_why_otherwise(tx_, row_, wish_, case_, checked_));
    others_ = TRY(words_with(tx_, act_, by_, row_, application_, wish_, today_));
    next_ = after(case_, attempt);
    met.clear();
    if (checked_)
      met = taken_elsewhere(tx_, row_, case_, next_, checked_->numbers);
    if (!met.empty())
      return by_.account ? refuse(NoDossier::applied_elsewhere, met.front().unit_name)
                         : refuse(NoDossier::applied_already);
    write_step();
    StepEffects effects{tx_, act_, by_, wish_, aside_, today_};
    TRY(effects.write(*edge_, case_, next_, row_, entry));
    write_case();
    tell(told);
    return row_;
  }

private:
  Verdict nobody_was_quicker()
  {
    if (wish_.version == row_.version)
      return allowed;
    auto const steps = store::dossier_steps(tx_, row_);
    if (steps.empty())
      return refuse(NoDossier::moved_on);
    auto const& last = steps.back();
    return refuse(NoDossier::moved_on, fmt::format("{} {}", last.name, word_of(last.step)));
  }

  bool has(StepDemand demand) const
  {
    constexpr StepDemand papers[] = {StepDemand::signed_request, StepDemand::consent,
                                     StepDemand::collective_decision};
    return std::ranges::find(papers, demand) != std::end(papers) &&
           std::ranges::find(wish_.brings, demand) != wish_.brings.end();
  }

  // What comes with the step: partly said by the officer, mostly there in the file.
  Answer<StepAttempt> attempted()
  {
    StepAttempt out{.step = wish_.step,
                    .by = {by_.as, officer()},
                    .today = today_,
                    .reason = wish_.words(),
                    .leaving = wish_.leaving};
    for (auto const demand :
         {StepDemand::signed_request, StepDemand::consent, StepDemand::collective_decision})
      if (has(demand) || (demand == StepDemand::signed_request && by_.as == Outsider::applicant))
        out.brings.add(demand);
    if (!wish_.fields.empty() && std::ranges::none_of(wish_.fields, [](FieldReason const& one) {
          return trimmed(one.reason).empty();
        }))
      out.brings.add(StepDemand::field_reasons);
    if (wish_.step == DossierStep::close && is_followed_up(tx_, row_))
      out.brings.add(StepDemand::follow_up_record);
    TRY(look_at_application(out));
    if (wish_.second) {
      second_ = store::account_by_name(tx_, *wish_.second);
      if (!second_ || !second_->unit.covers(row_.place))
        return refuse(NoDossier::unknown_colleague, "second");
      out.second = second_->id;
    }
    if (wish_.step == DossierStep::settle_objection)
      out.objection = TRY(place_of_objection());
    return out;
  }

  std::optional<Officer> officer() const
  {
    return by_.account ? std::optional{Officer{*by_.account}} : std::nullopt;
  }

  Verdict look_at_application(StepAttempt& out)
  {
    if (wish_.category) {
      if (!code_lists().item("CL-01", *wish_.category))
        return refuse(NoDossier::unknown_category, "category");
      row_.category = wish_.category;
    }
    if (wish_.standard_level) {
      if (!code_lists().item("CL-02", *wish_.standard_level))
        return refuse(NoDossier::unknown_standard_level, "standard_level");
      row_.standard_level = wish_.standard_level;
    }
    if (row_.sealed) {
      checked_ = checked(application_, filing_as(row_, today_), row_.division);
      // Until somebody decides, a notice says what is proposed.
      if (wish_.step == DossierStep::open_notice && !row_.category && checked_->proposal) {
        row_.category = checked_->proposal->category;
        row_.standard_level = checked_->proposal->level;
      }
    }
    if (row_.category && row_.standard_level)
      out.brings.add(StepDemand::new_judgement);
    if (!row_.sealed)
      return allowed;
    if (checked_->complete())
      out.brings.add(StepDemand::all_sections);
    auto const consents = store::application_consents(tx_, row_);
    auto const signed_by = [&](ConsentKind kind, std::string_view name) {
      return std::ranges::any_of(consents, [&](store::SignedConsent const& one) {
        return one.kind == kind && (name.empty() || one.signer == name);
      });
    };
    if (signed_by(ConsentKind::declaration, {}))
      out.brings.add(StepDemand::declaration);
    if (signed_by(ConsentKind::notice, {}))
      out.brings.add(StepDemand::publication_consent);
    if (std::ranges::all_of(checked_->adults, [&](std::string const& name) {
          return signed_by(ConsentKind::asset_check, name);
        }))
      out.brings.add(StepDemand::authorisations);
    if (wish_.step == DossierStep::record_asset_answer &&
        adults_without_answer(tx_, row_, application_, today_).empty())
      out.brings.add(StepDemand::asset_answers);
    return allowed;
  }

  Answer<std::size_t> place_of_objection() const
  {
    std::size_t place = 0;
    for (auto const& one : store::objections(tx_, row_)) {
      if (one.settled_at)
        continue;
      if (one.id == wish_.objection)
        return place;
      ++place;
    }
    return refuse(NoDossier::unknown_objection, "objection");
  }

  Verdict is_the_right_union() const
  {
    if (wish_.step == DossierStep::propose_destruction ||
        wish_.step == DossierStep::refuse_destruction || wish_.step == DossierStep::destroy)
      return refuse(NoDossier::has_own_place);
    if (by_.as == Role::upper_reviewer && by_.unit == row_.place)
      return refuse(NoDossier::only_below);
    if (case_.state != DossierState::appealed || !by_.unit || by_.as == Role::base_clerk)
      return allowed;
    auto const steps = store::dossier_steps(tx_, row_);
    auto const no = std::ranges::find(steps.rbegin(), steps.rend(), DossierStep::reject,
                                      &store::DossierStepRow::step);
    bool const above = no == steps.rend() || !no->by_unit ||
                       (*by_.unit != *no->by_unit && by_.unit->covers(*no->by_unit));
    return above ? allowed : refuse(NoDossier::next_union_decides);
  }

  // Relief is given to a person, and that person's number tells whether it was given before.
  Verdict is_for_somebody() const
  {
    if (wish_.step == DossierStep::grant_temporary && (row_.name.empty() || !row_.person))
      return refuse(NoDossier::temporary_for_nobody, "household.citizen_id");
    return allowed;
  }

  // What is locked waits for its end, and what is destroyed has nothing to come back to.
  Verdict is_not_locked()
  {
    if (wish_.step != DossierStep::reopen || !row_.household)
      return allowed;
    auto const file = store::file(tx_, *row_.household);
    return file && file->locked_on ? refuse(NoFile::household_locked) : allowed;
  }

  void write_step()
  {
    bool const first = row_.version == 0;
    auto const round = std::max(row_.round, 1);
    if (first && row_.round == 0 && row_.means == store::ApplicationMeans::imported) {
      row_.round = round;
      store::add_dossier(tx_, row_);
    }
    row_.round = round;
    store::DossierStepRow const step{
        .seq = row_.version + 1,
        .round = round,
        .from_state = case_.state,
        .step = wish_.step,
        .to_state = next_.state,
        .at = act_.now(),
        .on_day = today_,
        .capacity = by_.capacity,
        .account = by_.account,
        .name = by_.name,
        .acting_for = by_.acting_for,
        .by_unit = by_.unit,
        .second = second_ ? std::optional{second_->id.uuid} : std::nullopt,
        .second_name = second_ ? std::optional{second_->name} : std::nullopt,
        .leaving = wish_.leaving,
        .sealed = reasons()};
    store::add_dossier_step(tx_, row_, step,
                            household_to_keep(tx_, row_, *edge_, step.seq, application_));
    if (edge_->effects.has(StepEffect::new_round) && !first)
      ++row_.round;
    bool const fresh = edge_->effects.has(StepEffect::new_round);
    for (auto const& hand : next_.earlier)
      if (fresh || std::ranges::find(case_.earlier, hand) == case_.earlier.end())
        store::add_hand(tx_, row_, hand);
  }

  std::optional<Bytes> reasons() const
  {
    return sealed_reasons(
        tx_.vault(), row_, row_.version + 1,
        {std::string{wish_.words()}, wish_.fields, others_, overridden(wish_, checked_)});
  }

  void write_case()
  {
    if (next_.state != case_.state)
      row_.since = today_;
    if (next_.state == DossierState::draft || next_.state == DossierState::reopened)
      row_.applied_on.reset();
    if (next_.state == DossierState::submitted && !row_.applied_on)
      row_.applied_on = today_;
    row_.state = next_.state;
    ++row_.version;
    row_.notice_until = next_.notice_until;
    row_.until = next_.until;
    row_.leaving = next_.leaving;
    row_.left_on = next_.left_on;
    row_.asset_check_done = next_.asset_check_done;
    row_.half_done = next_.half_done;
    store::put_dossier(tx_, row_);
  }

  void tell(AuditEntry& entry) const
  {
    entry.act = AuditAct::dossier_step_taken;
    entry.unit = row_.place;
    entry.kind = "dossier";
    entry.record = row_.id;
    entry.person = row_.person;
    entry.reason = std::string{word_of(wish_.step)};
    note_change(entry, "state", word_of(case_.state), word_of(row_.state));
    note_change(entry, "reason", "", wish_.words());
    for (auto const& exclusion : overridden(wish_, checked_))
      note_change(entry, "exclusions." + exclusion, "", "overridden");
    for (auto const& one : others_)
      note_change(
          entry, fmt::format("others.{}.{}.{}", one.word.row, word_of(one.word.why), one.word.unit),
          "", one.word.reason);
  }

  Tx& tx_;
  Act const& act_;
  Taker const& by_;
  DossierRow row_;
  StepWish const& wish_;
  Date today_;
  Aside const& aside_;
  Application application_;
  DossierCase case_;
  DossierCase next_;
  StepEdge const* edge_ = nullptr;
  std::optional<Account> second_;
  std::optional<CheckedApplication> checked_;
  std::vector<KeptWord> others_;
};

bool makes_a_judgement(DossierStep step)
{
  return step == DossierStep::approve || step == DossierStep::confirm_yearly_review ||
         step == DossierStep::judge_anew;
}

}  // namespace

bool is_followed_up(Tx& tx, DossierRow const& row)
{
  return row.household && row.left_on &&
         store::visited_since(tx, row.county, *row.household, *row.left_on);
}

Answer<DossierRow> take_step(Act const& act, Taker const& by, Uuid const& dossier,
                             StepWish const& wish, Date today, Aside const& aside)
{
  auto const program = act.as_the_program();
  auto& database = act.database();
  auto const seen = database.read([&](Tx& tx) { return store::dossier(tx, dossier); });
  if (!seen || !by.scope.has(seen->place))
    return refuse(NoDossier::not_found);
  FileEntry entry{database, *seen, today};
  std::vector<store::ApplicationElsewhere> met;
  auto answer = refusing_constraints([&] {
    return program.write([&](Tx& tx, AuditEntry& told) -> Answer<DossierRow> {
      auto row = store::held_dossier(tx, dossier);
      if (!row || !by.scope.has(row->place))
        return refuse(NoDossier::not_found);
      return Taking{tx, act, by, *std::move(row), wish, today, aside}.take(entry, told, met);
    });
  });
  if (!answer && answer.error().why == word_of(NoWord::likeness_word_missing))
    TRY(program.write([&](Tx&, AuditEntry& told) -> Verdict {
      tell_of_a_look(told, *seen);
      return allowed;
    }));
  if (!answer && !met.empty())
    TRY(program.write([&](Tx& tx, AuditEntry& told) -> Verdict {
      for (auto const& other : met)
        store::add_clash(tx, *seen, other, today);
      tell_of_a_look(told, *seen);
      return allowed;
    }));
  if (answer && makes_a_judgement(wish.step))
    reckon_judgements(database);
  return answer;
}

}  // namespace hengwen::app
