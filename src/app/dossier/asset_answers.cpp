// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/asset_answers.hpp"

#include "app/import/cell_text.hpp"
#include "app/import/loose_text.hpp"
#include "base/words.hpp"
#include "sheet/xlsx_reader.hpp"
#include "store/audit/audit.hpp"

#include <set>

namespace hengwen::app {
namespace {

constexpr std::size_t most_rows = 10'000;
constexpr std::uint32_t last_row_of_headings = 20;

struct Heading {
  AnswerColumn column;
  std::string_view zh;
  bool required = false;
};
// clang-format off
constexpr Heading headings[] = {
    {AnswerColumn::list,         "名单编号", true},
    {AnswerColumn::line,         "序号", true},
    {AnswerColumn::household,    "户序号"},
    {AnswerColumn::name,         "姓名"},
    {AnswerColumn::citizen_id,   "公民身份号码", true},
    {AnswerColumn::answered_on,  "核对日期", true},
    {AnswerColumn::result,       "核对结果", true},
    {AnswerColumn::homes,        "住房（套）"},
    {AnswerColumn::housing_area, "住房面积（平方米）"},
    {AnswerColumn::vehicles,     "机动车（辆）"},
    {AnswerColumn::businesses,   "商铺、企业（家）"},
    {AnswerColumn::deposits,     "存款（元）"},
    {AnswerColumn::securities,   "有价证券（元）"},
    {AnswerColumn::income_month, "月收入（元）"},
    {AnswerColumn::remarks,      "备注"},
};
// clang-format on
static_assert(std::size(headings) == answer_columns);

constexpr std::pair<std::string_view, AssetResult> results[] = {
    {"一致", AssetResult::consistent},
    {"不一致", AssetResult::inconsistent},
    {"无数据", AssetResult::no_data},
    {"consistent", AssetResult::consistent},
    {"inconsistent", AssetResult::inconsistent},
    {"no_data", AssetResult::no_data}};

using Texts = std::vector<std::string>;

struct AnswerRow {
  std::uint32_t number = 0;
  Texts texts = Texts(answer_columns);

  std::string const& operator[](AnswerColumn column) const { return texts[std::size_t(column)]; }
  bool is_answered() const
  {
    return std::any_of(texts.begin() + std::ptrdiff_t(AnswerColumn::answered_on), texts.end(),
                       [](std::string const& text) { return !text.empty(); });
  }
};

// Where each column stands; nothing in a row that is none of headings.
std::optional<std::map<std::uint32_t, AnswerColumn>> read_headings(sheet::Row const& row)
{
  std::map<std::uint32_t, AnswerColumn> out;
  for (auto const& cell : row.cells)
    for (auto const& heading : headings)
      if (loose(cell.text) == loose(heading.zh))
        out.emplace(cell.column, heading.column);
  constexpr std::size_t enough = 3;
  return out.size() < enough ? std::nullopt : std::optional{std::move(out)};
}

Verdict all_there(std::map<std::uint32_t, AnswerColumn> const& columns)
{
  for (auto const& heading : headings)
    if (heading.required && std::ranges::none_of(columns, [&](auto const& there) {
          return there.second == heading.column;
        }))
      return refuse(NoAssetCheck::column_missing, heading.zh);
  return allowed;
}

// The first sheet that has the headings.
Answer<std::vector<AnswerRow>> read_answers(std::string workbook)
{
  auto book = TRY(sheet::Workbook::open_bytes(std::move(workbook)));
  for (std::size_t i = 0; i < book.sheets().size(); ++i) {
    std::optional<std::map<std::uint32_t, AnswerColumn>> columns;
    std::vector<AnswerRow> out;
    TRY(book.read(i, [&](sheet::Row const& row) {
      if (!columns) {
        columns = read_headings(row);
        return columns || row.number < last_row_of_headings;
      }
      AnswerRow read{.number = row.number};
      for (auto const& [at, column] : *columns)
        read.texts[std::size_t(column)] = trimmed(half_width(row.at(at).text));
      if (read.is_answered())
        out.push_back(std::move(read));
      return out.size() <= most_rows;
    }));
    if (!columns)
      continue;
    TRY(all_there(*columns));
    if (out.size() > most_rows)
      return refuse(NoAssetCheck::too_many_answers);
    if (out.empty())
      return refuse(NoAssetCheck::no_answers);
    return out;
  }
  return refuse(NoAssetCheck::column_missing, headings[0].zh);
}

struct Fault {
  std::string why;
  AnswerColumn column;
};
using Judged = std::expected<AssetAnswer, Fault>;

std::unexpected<Fault> fault(BadAnswer why, AnswerColumn column)
{
  return std::unexpected{Fault{std::string{word_of(why)}, column}};
}

// What one row says, its values read.
class RowReader {
public:
  explicit RowReader(AnswerRow const& row) : row_{row} {}

  Judged read()
  {
    AssetAnswer out;
    out.remarks = row_[AnswerColumn::remarks];
    day(out.answered_on);
    result(out.result);
    count(out.found.homes, AnswerColumn::homes);
    count(out.found.housing_area, AnswerColumn::housing_area);
    count(out.found.vehicles, AnswerColumn::vehicles);
    count(out.found.businesses, AnswerColumn::businesses);
    amount(out.found.deposits, AnswerColumn::deposits);
    amount(out.found.securities, AnswerColumn::securities);
    amount(out.found.income_month, AnswerColumn::income_month);
    if (fault_)
      return std::unexpected{*fault_};
    return out;
  }

private:
  void wrong(BadAnswer why, AnswerColumn column)
  {
    if (!fault_)
      fault_ = Fault{std::string{word_of(why)}, column};
  }

  void day(Date& to)
  {
    auto const& text = row_[AnswerColumn::answered_on];
    if (text.empty())
      return wrong(BadAnswer::answered_on_missing, AnswerColumn::answered_on);
    auto const read = read_date(text);
    if (!read.why.empty() || !from_text(read.text, to))
      wrong(BadAnswer::not_a_day, AnswerColumn::answered_on);
  }

  void result(AssetResult& to)
  {
    auto const& text = row_[AnswerColumn::result];
    if (text.empty())
      return wrong(BadAnswer::result_missing, AnswerColumn::result);
    auto const found = std::ranges::find(results, text, [](auto const& one) { return one.first; });
    if (found == std::end(results))
      return wrong(BadAnswer::result_unknown, AnswerColumn::result);
    to = found->second;
  }

  void count(std::optional<std::int64_t>& to, AnswerColumn column)
  {
    if (row_[column].empty())
      return;
    auto const read = read_whole(row_[column]);
    std::int64_t value = 0;
    if (!read.why.empty() || !from_text(read.text, value) || value < 0 || value > most_found)
      return wrong(BadAnswer::not_a_count, column);
    to = value;
  }

  void amount(std::optional<Money>& to, AnswerColumn column)
  {
    if (row_[column].empty())
      return;
    auto const read = read_money(row_[column], MoneyUnit::yuan);
    Money value;
    if (!read.why.empty() || !from_text(read.text, value) || value < Money{})
      return wrong(BadAnswer::not_an_amount, column);
    to = value;
  }

  AnswerRow const& row_;
  std::optional<Fault> fault_;
};

constexpr SetOf<DossierState> ended{DossierState::withdrawn, DossierState::closed,
                                    DossierState::archived, DossierState::destroyed};

AnswerColumn column_named(std::string_view field)
{
  auto out = AnswerColumn::line;
  from_word(field, out);
  return out;
}

// The people of a list against the rows that came back.
class Judging {
public:
  Judging(Tx& tx, store::AssetListRow const& list, Date today)
      : vault_{tx.vault()}, list_{list}, today_{today}
  {
    for (auto& row : store::asset_people(tx, list))
      people_.emplace(row.line, std::move(row));
  }

  std::expected<store::AssetPersonRow const*, Fault> person(AnswerRow const& row)
  {
    if (row[AnswerColumn::list] != list_.number)
      return fault(row[AnswerColumn::list].starts_with(to_text(list_.county) + "-") ||
                           !is_a_list_number(row[AnswerColumn::list])
                       ? BadAnswer::other_list
                       : BadAnswer::other_county,
                   AnswerColumn::list);
    int line = 0;
    auto const read = read_whole(row[AnswerColumn::line]);
    bool const known = read.why.empty() && from_text(read.text, line) && people_.contains(line);
    if (!known)
      return fault(BadAnswer::row_unknown, AnswerColumn::line);
    if (!seen_.insert(line).second)
      return fault(BadAnswer::row_twice, AnswerColumn::line);
    auto const& out = people_.at(line);
    auto const number = read_citizen_id(row[AnswerColumn::citizen_id]);
    if (!number || to_text(*number) != store::asset_person(vault_, out).citizen_id)
      return fault(BadAnswer::person_differs, AnswerColumn::citizen_id);
    if (!list_.passed_on)
      return fault(BadAnswer::not_passed_on, AnswerColumn::list);
    if (ended.has(out.state))
      return fault(BadAnswer::dossier_ended, AnswerColumn::line);
    return &out;
  }

  Judged answer(AnswerRow const& row) const
  {
    auto read = RowReader{row}.read();
    if (!read)
      return read;
    if (auto const verdict = may_answer(*read, list_.made_on, today_); !verdict)
      return std::unexpected{Fault{verdict.error().why, column_named(verdict.error().where)}};
    return read;
  }

private:
  static bool is_a_list_number(std::string_view text)
  {
    return std::ranges::count(text, '-') == 2 &&
           std::ranges::all_of(text, [](char c) { return c == '-' || (c >= '0' && c <= '9'); });
  }

  Vault const& vault_;
  store::AssetListRow const& list_;
  Date today_;
  std::map<int, store::AssetPersonRow> people_;
  std::set<int> seen_;
};

// One entry of the log for each household, so that whoever asks about one finds it.
class Telling {
public:
  Telling(Tx& tx, Keeper const& keeper, store::AssetListRow const& list)
      : tx_{tx}, keeper_{keeper}, list_{list}
  {
  }

  void add(store::AssetPersonRow const& of)
  {
    if (!told_.insert(of.dossier).second)
      return;
    AuditEntry entry{.act = AuditAct::asset_answer_recorded,
                     .unit = of.place,
                     .kind = "dossier",
                     .record = of.dossier};
    note_change(entry, "number", "", list_.number);
    store::append_audit(tx_, keeper_.act.actor(), entry);
  }

private:
  Tx& tx_;
  Keeper const& keeper_;
  store::AssetListRow const& list_;
  std::set<Uuid> told_;
};

enum class Keeps { answers, nothing };

Answer<TakenAnswers> run(Keeper const& keeper, Role role, Uuid const& list, std::string workbook,
                         Keeps keeps)
{
  auto const rows = TRY(read_answers(std::move(workbook)));
  return keeper.act.as_the_program().write([&](Tx& tx, AuditEntry& entry) -> Answer<TakenAnswers> {
    TakenAnswers out{.list = TRY(open_asset_list(tx, keeper, role, list)), .returned = {}};
    Judging judging{tx, out.list, keeper.today};
    Telling telling{tx, keeper, out.list};
    auto const give_back = [&](AnswerRow const& row, Fault const& why) {
      out.returned.push_back({row.number, why.column, why.why, row.texts});
    };
    for (auto const& row : rows) {
      auto const person = judging.person(row);
      auto const answer = person ? judging.answer(row) : Judged{std::unexpected{person.error()}};
      if (!answer) {
        give_back(row, answer.error());
        continue;
      }
      auto const& of = **person;
      if (store::asset_answer(tx.vault(), of) == *answer) {
        ++out.same;
        continue;
      }
      ++(of.version == 0 ? out.taken : out.changed);
      if (keeps == Keeps::nothing)
        continue;
      if (!store::add_asset_answer(tx, of, *answer, keeper.today, keeper.name(), keeper.now()))
        throw CorruptRow{"an answer changed while its list was held"};
      telling.add(of);
    }
    entry = {
        .act = keeps == Keeps::answers ? AuditAct::asset_answers_taken : AuditAct::bad_rows_fetched,
        .unit = out.list.place,
        .kind = "asset_check_list",
        .record = out.list.id};
    note_change(entry, "taken", "", to_text(out.taken));
    note_change(entry, "changed", "", to_text(out.changed));
    note_change(entry, "returned", "", to_text(out.returned.size()));
    out.list = store::asset_list(tx, keeper.scope, list).value();
    return out;
  });
}

}  // namespace

std::string answer_heading(AnswerColumn column)
{
  return std::string{headings[std::size_t(column)].zh};
}

std::string result_word(AssetResult result)
{
  auto const found = std::ranges::find(results, result, [](auto const& one) { return one.second; });
  return std::string{found->first};
}

Answer<TakenAnswers> take_asset_answers(Keeper const& keeper, Role role, Uuid const& list,
                                        std::string workbook)
{
  return run(keeper, role, list, std::move(workbook), Keeps::answers);
}

Answer<TakenAnswers> judge_asset_answers(Keeper const& keeper, Role role, Uuid const& list,
                                         std::string workbook)
{
  return run(keeper, role, list, std::move(workbook), Keeps::nothing);
}

}  // namespace hengwen::app
