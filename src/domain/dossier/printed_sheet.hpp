// SPDX-License-Identifier: Apache-2.0
//
// A printed sheet (打印表) is a dossier on paper, as it stood on a day: the dossier form, the
// application, the visit form, the notice, the decision, the check-list. How each is laid out is
// data (policy/sheets.json); what was printed is kept, sealed, under its number and digest, so that
// the paper and the record can be compared:
//
//     dossier_form 2026-1   7K2M-Q4XT-9HNB-3WRC   5f8a…   at step 9, by chen, secrets masked
//     household.phone       printed 139****1111   now 139****2222   not the same
//
// A cell is known by its path, so a sheet is compared with a later filling of the same layout.
#pragma once

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/result.hpp"
#include "domain/labels.hpp"

namespace hengwen {

enum class SheetKind { dossier_form, application, visit_form, notice, decision, check_list };
BOOST_DESCRIBE_ENUM(SheetKind, dossier_form, application, visit_form, notice, decision, check_list)

// Words and their values side by side; rows under headings; whole lines; room for pens.
enum class SheetShape { pairs, table, words, signatures };
BOOST_DESCRIBE_ENUM(SheetShape, pairs, table, words, signatures)

struct SheetField {
  std::string field;
  std::optional<Bilingual> label;  // The record's own when empty.
  std::optional<int> width;        // Of three side by side; of a table, in parts.
};
BOOST_DESCRIBE_STRUCT(SheetField, (), (field, label, width))
static_assert(fully_described<SheetField>);

struct SheetSection {
  Bilingual title;
  SheetShape shape = SheetShape::pairs;
  std::string of;  // A kind of record, or what the case itself tells: "case", "step", "paper" …
  std::vector<SheetField> fields;
  std::optional<int> at_least;  // Rows of a table, for what is added with a pen.
};
BOOST_DESCRIBE_STRUCT(SheetSection, (), (title, shape, of, fields, at_least))
static_assert(fully_described<SheetSection>);

struct SheetLayout {
  SheetKind kind = SheetKind::dossier_form;
  std::string version;
  Bilingual name;     // As screens call it.
  std::string title;  // As it stands on the paper.
  bool may_be_whole = false;  // With secrets in full, for who may reveal them.
  std::vector<SheetSection> sections;
};
BOOST_DESCRIBE_STRUCT(SheetLayout, (), (kind, version, name, title, may_be_whole, sections))
static_assert(fully_described<SheetLayout>);

SheetLayout const& sheet_layout(SheetKind);

struct SheetCell {
  std::string path;
  std::string label;
  std::string value;  // As printed.
};
BOOST_DESCRIBE_STRUCT(SheetCell, (), (path, label, value))
static_assert(fully_described<SheetCell>);

struct FilledSection {
  std::string title;
  SheetShape shape = SheetShape::pairs;
  std::vector<std::string> headings;  // Of a table.
  std::vector<int> widths;            // Of each cell of a row, in its turn.
  std::vector<std::vector<SheetCell>> rows;
};
BOOST_DESCRIBE_STRUCT(FilledSection, (), (title, shape, headings, widths, rows))
static_assert(fully_described<FilledSection>);

struct FilledSheet {
  SheetKind kind = SheetKind::dossier_form;
  std::string layout;  // Its version.
  std::string title;
  std::string number;
  Uuid dossier;
  int step = 0;  // The number of the last step of the dossier.
  bool whole = false;
  std::string union_name;
  std::string printed_by;
  Date printed_on;
  std::vector<FilledSection> sections;
};
BOOST_DESCRIBE_STRUCT(FilledSheet, (),
                      (kind, layout, title, number, dossier, step, whole, union_name, printed_by,
                       printed_on, sections))
static_assert(fully_described<FilledSheet>);

// The JSON that is digested: fields in their order, no blanks, UTF-8.
std::string canonical_text(FilledSheet const&);

// What is kept of a cell beside the paper: its value as anybody may see it, and a keyed digest of
// the true one, by which a change under the mask is seen too.
struct KeptCell {
  std::string path;
  std::string label;
  std::string shown;
  Uuid mark;
};
BOOST_DESCRIBE_STRUCT(KeptCell, (), (path, label, shown, mark))
static_assert(fully_described<KeptCell>);

struct KeptSheet {
  FilledSheet sheet;
  std::vector<KeptCell> cells;
};
BOOST_DESCRIBE_STRUCT(KeptSheet, (), (sheet, cells))
static_assert(fully_described<KeptSheet>);

struct ComparedCell {
  std::string path;
  std::string label;
  std::optional<std::string> printed;  // Absent where the paper has no such cell,
  std::optional<std::string> now;      // or the record has none any more.
  bool same = false;
};
BOOST_DESCRIBE_STRUCT(ComparedCell, (), (path, label, printed, now, same))
static_assert(fully_described<ComparedCell>);

// In the order of the paper; what is new comes last.
std::vector<ComparedCell> compared(std::vector<KeptCell> const& printed,
                                   std::vector<KeptCell> const& now);

enum class NoSheet {
  reason_missing,
  words_too_long,
  never_whole,             // This sheet is printed masked, whoever asks.
  may_not_reveal,          // In full only for who may reveal secrets.
  too_many_whole_sheets,
  no_application,          // The file came by a workbook.
  not_noticed,
  not_decided,
  hash_too_short,
  not_a_hash
};
BOOST_DESCRIBE_ENUM(NoSheet, reason_missing, words_too_long, never_whole, may_not_reveal,
                    too_many_whole_sheets, no_application, not_noticed, not_decided,
                    hash_too_short, not_a_hash)

// Ours: a morning of filing, too few to copy a county.
inline constexpr std::int64_t most_whole_sheets_an_hour = 30;

struct SheetWish {
  SheetKind kind = SheetKind::dossier_form;
  std::string reason;
  std::optional<bool> whole;
};
BOOST_DESCRIBE_STRUCT(SheetWish, (), (kind, reason, whole))
static_assert(fully_described<SheetWish>);

Verdict may_print(SheetWish const&, bool may_reveal);

// How much of the digest the paper shows, in hexadecimal signs.
inline constexpr std::size_t printed_hash = 16;

// Whether this beginning of a digest, as somebody typed it off a paper, is one. Lower or upper
// case.
Verdict is_hash_beginning(std::string_view);

}  // namespace hengwen
