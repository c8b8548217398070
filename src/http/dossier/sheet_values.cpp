// SPDX-License-Identifier: Apache-2.0
#include "http/dossier/sheet_values.hpp"

#include "base/citizen_id.hpp"
#include "base/words.hpp"
#include "domain/audit/log_file.hpp"
#include "domain/dossier/propose.hpp"
#include "domain/org/division.hpp"
#include "domain/policy/code_list.hpp"
#include "domain/policy/rule.hpp"
#include "domain/record_types.hpp"
#include "http/dossier/masked_record.hpp"
#include "http/dossier/sheet_words.hpp"
#include "store/dossier/households.hpp"
#include "store/record/record_fields.hpp"

namespace hengwen::http {
namespace {

class Filler {
public:
  Filler(Call const& call, Tx& tx, store::DossierRow const& row, SheetReader reader)
      : call_{call}, tx_{tx}, row_{row}, reader_{reader}
  {
    if (row.sealed)
      application_ = app::application_of(tx.vault(), row);
    steps_ = store::dossier_steps(tx, row);
    auto notices = store::notices_of(tx, row, call.today);
    if (!notices.empty())
      notice_ = std::move(notices.front());
  }

  Verdict has_something(SheetKind kind) const
  {
    if (kind == SheetKind::application && !application_)
      return refuse(NoSheet::no_application);
    if (kind == SheetKind::notice && !notice_)
      return refuse(NoSheet::not_noticed);
    if (kind == SheetKind::decision && !decision())
      return refuse(NoSheet::not_decided);
    return allowed;
  }

  // The application as it was, even where the household is in the file.
  void read_application() { from_application_ = true; }

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
  ToldRow told_record(std::string_view kind, std::map<std::string, std::string> const& values) const
  {
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
    if (application_ && (from_application_ || !row_.household))
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
      std::map<std::string, std::string> values;
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

  store::DossierStepRow const* last(SetOf<DossierStep> asked) const
  {
    for (auto i = steps_.size(); i > 0; --i)
      if (asked.has(steps_[i - 1].step))
        return &steps_[i - 1];
    return nullptr;
  }

  store::DossierStepRow const* decision() const
  {
    return last({DossierStep::approve, DossierStep::reject, DossierStep::approve_exit,
                 DossierStep::exit_without_notice, DossierStep::keep_in_file,
                 DossierStep::dismiss_appeal, DossierStep::grant_temporary});
  }

  ToldRow decided() const { return told_step(*decision()); }

  // Before the visit the form is taken along empty.
  ToldRow visit() const
  {
    auto const* one = last({DossierStep::report_visit});
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

  app::CheckedApplication checked() const
  {
    return app::checked(*application_, app::filing_as(row_, call_.today), row_.division);
  }

  std::vector<ToldRow> calculation() const
  {
    std::vector<ToldRow> out;
    if (!application_)
      return out;
    if (auto const all = checked(); all.proposal)
      for (auto const& line : all.proposal->say)
        out.push_back({{"line", open_words(line.zh)}});
    return out;
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

  // Papers are brought to the office; which of them came is ticked with a pen.
  std::vector<ToldRow> papers() const
  {
    std::vector<std::string> const needed =
        application_ ? checked().evidence : std::vector<std::string>{};
    std::vector<ToldRow> out;
    for (auto const& paper : evidence_rules()) {
      bool const asked =
          paper.asked_for.empty() || std::ranges::find(needed, paper.key) != needed.end();
      out.push_back({{"no", open_words(std::to_string(out.size() + 1))},
                     {"name", open_words(paper.zh)},
                     {"needed", open_words(asked ? "需要" : "视情况")},
                     {"there", open_words("□")}});
    }
    return out;
  }

  Call const& call_;
  Tx& tx_;
  store::DossierRow const& row_;
  SheetReader reader_;
  bool from_application_ = false;
  std::optional<app::Application> application_;
  std::vector<store::DossierStepRow> steps_;
  std::optional<store::NoticeRow> notice_;
};

std::string label_of(SheetSection const& section, SheetField const& field)
{
  if (field.label)
    return field.label->zh;
  return labels().at(section.of).fields.at(field.field).zh;
}

class Writer {
public:
  Writer(KeptSheet& kept, Vault const& vault) : kept_{kept}, vault_{vault} {}

  void write(SheetSection const& section, std::vector<ToldRow> const& rows)
  {
    auto& out = kept_.sheet.sections.emplace_back(
        FilledSection{.title = section.title.zh, .shape = section.shape});
    if (section.shape == SheetShape::pairs)
      return pairs(section, rows, out);
    if (section.shape == SheetShape::signatures)
      return blanks(section, out);
    if (section.of == "text")
      return text(section, out);
    for (auto const& field : section.fields) {
      out.headings.push_back(label_of(section, field));
      out.widths.push_back(field.width.value_or(1));
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
      row(section, rows[i], std::to_string(i + 1), out);
    auto const least = std::size_t(section.at_least.value_or(1));
    while (out.rows.size() < least)
      empty_row(section, out);
  }

private:
  // Three side by side; a line ends where the next field no longer fits.
  void pairs(SheetSection const& section, std::vector<ToldRow> const& rows, FilledSection& out)
  {
    constexpr int side_by_side = 3;
    ToldRow const nothing;
    int left = 0;
    for (auto const& field : section.fields) {
      int const width = field.width.value_or(1);
      if (width > left) {
        out.rows.emplace_back();
        left = side_by_side;
      }
      left -= width;
      out.widths.push_back(width);
      out.rows.back().push_back(cell(section, field, rows.empty() ? nothing : rows.front(), ""));
    }
  }

  static void blanks(SheetSection const& section, FilledSection& out)
  {
    for (auto const& field : section.fields)
      out.rows.push_back({{section.of + "." + field.field, label_of(section, field), ""}});
  }

  // Lines that every such sheet carries.
  static void text(SheetSection const& section, FilledSection& out)
  {
    for (auto const& field : section.fields)
      out.rows.push_back({{"text." + field.field, section.title.zh, label_of(section, field)}});
  }

  void row(SheetSection const& section, ToldRow const& told, std::string const& number,
           FilledSection& out)
  {
    auto& cells = out.rows.emplace_back();
    for (auto const& field : section.fields)
      cells.push_back(cell(section, field, told, number));
  }

  static void empty_row(SheetSection const& section, FilledSection& out)
  {
    auto& cells = out.rows.emplace_back();
    for (auto const& field : section.fields)
      cells.push_back({"", label_of(section, field), ""});
  }

  SheetCell cell(SheetSection const& section, SheetField const& field, ToldRow const& row,
                 std::string const& number)
  {
    auto const path = number.empty() ? section.of + "." + field.field
                                     : fmt::format("{}.{}.{}", section.of, number, field.field);
    auto const found = row.find(field.field);
    auto const label = label_of(section, field);
    ToldValue const told = found == row.end() ? ToldValue{} : found->second;
    kept_.cells.push_back({path, label, told.shown, vault_.blind(path + " " + told.real)});
    return {path, label, told.printed};
  }

  KeptSheet& kept_;
  Vault const& vault_;
};

}  // namespace

Answer<KeptSheet> fill_sheet(Call const& call, Tx& tx, store::DossierRow const& row,
                             SheetLayout const& layout, SheetReader reader)
{
  Filler filler{call, tx, row, reader};
  TRY(filler.has_something(layout.kind));
  if (layout.kind == SheetKind::application)
    filler.read_application();
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
  Writer writer{out, tx.vault()};
  for (auto const& section : layout.sections)
    writer.write(section, filler.rows_of(section.of));
  return out;
}

}  // namespace hengwen::http
