// SPDX-License-Identifier: Apache-2.0
#include "http/dossier/sheet_values.hpp"

#include "app/dossier/household_then.hpp"
#include "base/citizen_id.hpp"
#include "base/words.hpp"
#include "domain/audit/log_file.hpp"
#include "domain/dossier/propose.hpp"
#include "domain/org/division.hpp"
#include "domain/policy/code_list.hpp"
#include "domain/policy/rule.hpp"
#include "domain/record_types.hpp"
#include "http/dossier/judgements.hpp"
#include "http/dossier/masked_record.hpp"
#include "http/dossier/sheet_words.hpp"
#include "http/dossier/sheet_writer.hpp"
#include "store/dossier/households.hpp"
#include "store/dossier/papers.hpp"
#include "store/record/record_fields.hpp"

namespace hengwen::http {
namespace {

// About an application; all others are about a household in the file.
constexpr SetOf<DossierStep> about_an_application{
    DossierStep::approve,      DossierStep::reject,          DossierStep::dismiss_appeal,
    DossierStep::allow_appeal, DossierStep::grant_temporary, DossierStep::cancel_temporary,
};
constexpr SetOf<DossierStep> about_a_household{
    DossierStep::confirm_yearly_review, DossierStep::judge_anew,   DossierStep::suspend_help,
    DossierStep::resume_help,           DossierStep::approve_exit, DossierStep::exit_without_notice,
    DossierStep::keep_in_file,
};

using Values = std::map<std::string, std::string>;

// What the citizen number says where nothing else does.
Values with_derived(Values values)
{
  auto const number = values.find("citizen_id");
  auto const id =
      number == values.end() ? std::nullopt : std::optional{read_citizen_id(number->second)};
  if (!id || !*id)
    return values;
  auto const put = [&](char const* field, std::string text) {
    if (auto& value = values[field]; value.empty())
      value = std::move(text);
  };
  put("sex", std::string{word_of((*id)->sex())});
  put("birth_on", to_text((*id)->birth()));
  return values;
}

class Filler {
public:
  Filler(Call const& call, Tx& tx, store::DossierRow const& row, SheetKind kind, SheetReader reader)
      : call_{call}, tx_{tx}, row_{row}, kind_{kind}, reader_{reader}
  {
    if (row.sealed)
      application_ = app::application_of(tx.vault(), row);
    steps_ = store::dossier_steps(tx, row);
    auto notices = store::notices_of(tx, row, call.today);
    if (!notices.empty())
      notice_ = std::move(notices.front());
  }

  Verdict has_something() const
  {
    if (kind_ == SheetKind::application && !application_)
      return refuse(NoSheet::no_application);
    if (kind_ == SheetKind::notice && !notice_)
      return refuse(NoSheet::not_noticed);
    if (kind_ == SheetKind::decision && !decision())
      return refuse(NoSheet::not_decided);
    return allowed;
  }

  std::vector<ToldRow> rows_of(std::string_view of)
  {
    if (record_type_named(of))
      return records(of);
    if (of == "case")
      return {the_case()};
    if (of == "step")
      return history();
    if (of == "visit")
      return {visit()};
    if (of == "decision")
      return {decided()};
    if (of == "notice")
      return lines_of_notice();
    if (of == "posting")
      return {posting()};
    if (of == "proposal")
      return calculation();
    if (of == "consent")
      return consents();
    if (of == "paper")
      return papers();
    return {};
  }

private:
  ToldRow told_record(std::string_view kind, Values const& said) const
  {
    auto const values = with_derived(said);
    bool const whole = reader_.whole && (reader_.children || !of_a_child(values, call_.today));
    ToldRow out;
    for (auto const& field : record_type_named(kind)->fields) {
      auto const found = values.find(std::string{field.name});
      if (found == values.end() || found->second.empty())
        continue;
      auto const real =
          field.kind == FieldKind::unit ? row_.unit_name : in_words(field, found->second);
      bool const secret = field.secret != Secret::none;
      auto const shown = secret ? masked(field.secret, found->second) : real;
      out[std::string{field.name}] = {real, shown, whole ? real : shown};
    }
    return out;
  }

  std::vector<ToldRow> records(std::string_view kind)
  {
    // The application as it was, even where the household is in the file.
    if (application_ && (kind_ == SheetKind::application || !row_.household))
      return typed_records(kind);
    return row_.household ? stored_records(kind) : std::vector<ToldRow>{};
  }

  std::vector<ToldRow> typed_records(std::string_view kind) const
  {
    std::vector<ToldRow> out;
    for (auto const& one : application_->rows)
      if (one.kind == kind)
        out.push_back(told_record(kind, one.values));
    return out;
  }

  std::vector<store::RecordText> texts_of(std::string_view kind)
  {
    auto const& home = *row_.household;
    if (kind == "household")
      return {store::household_record(tx_, row_.county, home)};
    if (kind == "member")
      return store::member_records(tx_, row_.county, home);
    if (kind == "income")
      return store::income_records(tx_, row_.county, home);
    if (kind == "expense")
      return store::expense_records(tx_, row_.county, home);
    return store::asset_records(tx_, row_.county, home);
  }

  std::vector<ToldRow> stored_records(std::string_view kind)
  {
    std::vector<ToldRow> out;
    for (auto const& text : texts_of(kind)) {
      Values values;
      for (auto const& [name, value] : store::record_fields(tx_.vault(), kind, text.record))
        values.emplace(name, value.as_string());
      out.push_back(told_record(kind, values));
    }
    return out;
  }

  static std::string word(WordLabels const& labels, std::string_view key)
  {
    auto const found = labels.find(std::string{key});
    return found == labels.end() ? std::string{key} : found->second.zh;
  }

  ToldRow the_case() const
  {
    return {{"unit", open_words(row_.unit_name)},
            {"state", open_words(word(step_labels().states, word_of(row_.state)))},
            {"category", open_words(coded("CL-01", row_.category.value_or("")))},
            {"level", open_words(coded("CL-02", row_.standard_level.value_or("")))},
            {"since", open_words(to_text(row_.since))}};
  }

  ToldRow told_step(store::DossierStepRow const& one) const
  {
    return {{"seq", open_words(std::to_string(one.seq))},
            {"on", open_words(to_text(one.on_day))},
            {"step", open_words(word(step_labels().steps, word_of(one.step)))},
            {"to", open_words(word(step_labels().states, word_of(one.to_state)))},
            {"by", open_words(one.name)},
            {"second", open_words(one.second_name.value_or(""))},
            {"reason", open_words(app::said_with(tx_.vault(), row_, one).reason)}};
  }

  std::vector<ToldRow> history() const
  {
    std::vector<ToldRow> out;
    for (auto const& one : steps_)
      out.push_back(told_step(one));
    return out;
  }

  template <class Asked>
  store::DossierStepRow const* last(Asked&& asked) const
  {
    for (auto i = steps_.size(); i > 0; --i)
      if (asked(steps_[i - 1].step))
        return &steps_[i - 1];
    return nullptr;
  }

  store::DossierStepRow const* decision() const
  {
    return last([](DossierStep step) {
      return about_an_application.has(step) || about_a_household.has(step);
    });
  }

  // Who is refused learns until when that can be appealed against.
  ToldRow decided() const
  {
    auto out = told_step(*decision());
    if (row_.state == DossierState::rejected && row_.until)
      out["appeal_until"] = open_words(to_text(*row_.until));
    return out;
  }

  // Before the visit the form is taken along empty.
  ToldRow visit() const
  {
    auto const* one = last([](DossierStep step) { return step == DossierStep::report_visit; });
    return one ? told_step(*one) : ToldRow{};
  }

  std::vector<ToldRow> lines_of_notice() const
  {
    std::vector<ToldRow> out;
    for (std::string_view rest = notice_->body; !rest.empty();) {
      auto const end = std::min(rest.find('\n'), rest.size());
      out.push_back({{"line", open_words(std::string{rest.substr(0, end)})}});
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return out;
  }

  ToldRow posting() const
  {
    return {{"code", open_words(notice_->code)},
            {"kind", open_words(word(step_labels().notice, word_of(notice_->kind)))},
            {"posted_on", open_words(to_text(notice_->posted_on))},
            {"until", open_words(to_text(notice_->until))},
            {"phone", open_words(notice_->phone)},
            {"hash", open_words(hex_of(notice_->hash.raw))}};
  }

  app::CheckedApplication checked(app::Application const& application, Date on) const
  {
    return app::checked(application, app::filing_as(row_, on), row_.division);
  }

  static std::vector<ToldRow> lines(std::vector<Bilingual> const& say)
  {
    std::vector<ToldRow> out;
    for (auto const& line : say)
      out.push_back({{"line", open_words(line.zh)}});
    return out;
  }

  std::vector<ToldRow> calculation() const
  {
    if (kind_ == SheetKind::decision)
      return calculation_of(*decision());
    return application_ ? proposed(*application_, call_.today) : std::vector<ToldRow>{};
  }

  std::vector<ToldRow> proposed(app::Application const& application, Date on) const
  {
    auto const all = checked(application, on);
    return all.proposal ? lines(all.proposal->say) : std::vector<ToldRow>{};
  }

  // As it was when that was decided, whatever was written or ruled since.
  std::vector<ToldRow> calculation_of(store::DossierStepRow const& step) const
  {
    if (!about_an_application.has(step.step))
      return judged(step.on_day);
    if (!application_)
      return {};
    auto application = *application_;
    if (auto then = app::household_then(tx_, row_, step.seq))
      application.rows = std::move(then->rows);
    return proposed(application, step.on_day);
  }

  std::vector<ToldRow> judged(Date on) const
  {
    if (!row_.household)
      return {};
    auto const& vault = tx_.vault();
    auto const household = store::record_fields(
        vault, "household", store::household_record(tx_, row_.county, *row_.household).record);
    std::vector<Bilingual> say;
    for (auto const& one : store::judgement_records(tx_, row_.county, *row_.household)) {
      auto page = judgement_page(store::record_fields(vault, "judgement", one.record), household,
                                 row_.division);
      if (page.valid_from <= on)
        say = std::move(page.say);
    }
    return lines(say);
  }

  std::vector<ToldRow> consents() const
  {
    std::vector<ToldRow> out;
    for (auto const& one : store::application_consents(tx_, row_)) {
      auto const* text = consent_text(one.kind, one.version);
      out.push_back({{"kind", open_words(text ? text->title.zh : std::string{word_of(one.kind)})},
                     {"version", open_words(one.version)},
                     {"signer", open_words(one.signer)},
                     {"on", open_words(to_text(one.given_on))}});
    }
    return out;
  }

  // What was sent is counted; what is brought to the office is ticked with a pen.
  std::vector<ToldRow> papers() const
  {
    std::vector<std::string> const needed =
        application_ ? checked(*application_, call_.today).evidence : std::vector<std::string>{};
    auto const sent = store::papers(tx_, row_);
    std::vector<ToldRow> out;
    for (auto const& paper : evidence_rules()) {
      bool const asked =
          paper.asked_for.empty() || std::ranges::find(needed, paper.key) != needed.end();
      int pages = 0;
      for (auto const& one : sent)
        if (one.item == paper.key)
          pages += one.pages.value_or(1);
      out.push_back({{"no", open_words(std::to_string(out.size() + 1))},
                     {"name", open_words(paper.zh)},
                     {"needed", open_words(asked ? "需要" : "视情况")},
                     {"there", open_words(pages > 0 ? "☑ 电子" : "□")},
                     {"pages", open_words(pages > 0 ? std::to_string(pages) : "")}});
    }
    return out;
  }

  Call const& call_;
  Tx& tx_;
  store::DossierRow const& row_;
  SheetKind kind_;
  SheetReader reader_;
  std::optional<app::Application> application_;
  std::vector<store::DossierStepRow> steps_;
  std::optional<store::NoticeRow> notice_;
};

}  // namespace

Answer<KeptSheet> fill_sheet(Call const& call, Tx& tx, store::DossierRow const& row,
                             SheetLayout const& layout, SheetReader reader)
{
  Filler filler{call, tx, row, layout.kind, reader};
  TRY(filler.has_something());
  auto const& account = call.session().account;
  KeptSheet out{
      .sheet = {.kind = layout.kind,
                .layout = layout.version,
                .title = layout.title,
                .number = {},
                .dossier = row.id,
                .step = row.version,
                .whole = reader.whole,
                .union_name = row.unit_name,
                .printed_by = account.full_name.empty() ? account.name : account.full_name,
                .printed_on = call.today,
                .sections = {}},
      .cells = {}};
  SheetWriter writer{out, tx.vault()};
  for (auto const& section : layout.sections)
    writer.write(section, filler.rows_of(section.of));
  return out;
}

}  // namespace hengwen::http
