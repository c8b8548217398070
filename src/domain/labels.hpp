// SPDX-License-Identifier: Apache-2.0
//
// What records and their fields are called (labels/records.json): the heading on the
// sheet of the workbook, the words on English screens, other spellings that officers use.
//
//     labels().at("payment").fields.at("amount").zh  ->  "金额(元)"
#pragma once

#include "domain/record_types.hpp"

namespace hengwen {

struct Bilingual {
  std::string zh;
  std::string en;
};
BOOST_DESCRIBE_STRUCT(Bilingual, (), (zh, en))
static_assert(fully_described<Bilingual>);

struct FieldLabel {
  std::string zh;
  std::string en;
  std::vector<std::string> also;  // Other headings that mean this field.
  std::optional<Bilingual> note;  // How to fill it in.
};
BOOST_DESCRIBE_STRUCT(FieldLabel, (), (zh, en, also, note))
static_assert(fully_described<FieldLabel>);

struct RecordLabel {
  std::string sheet;
  std::string en;
  std::map<std::string, FieldLabel> fields;
};
BOOST_DESCRIBE_STRUCT(RecordLabel, (), (sheet, en, fields))
static_assert(fully_described<RecordLabel>);

// Words by their key: acts of the log (labels/audit.json), roles and rights.
using WordLabels = std::map<std::string, Bilingual>;
WordLabels const& act_labels();
// What is wrong with the log (labels/log_faults.json).
WordLabels const& log_fault_labels();

struct AccountLabels {
  WordLabels roles;
  WordLabels rights;
};
BOOST_DESCRIBE_STRUCT(AccountLabels, (), (roles, rights))
static_assert(fully_described<AccountLabels>);
AccountLabels const& account_labels();

// The words of the steps of a dossier (labels/steps.json), each section by its enumerators.
struct StepLabels {
  WordLabels states;
  WordLabels steps;
  WordLabels outsiders;
  WordLabels demands;
  WordLabels effects;
  WordLabels payments;
  WordLabels orders;
  WordLabels reckonings;
  WordLabels notice;  // The lines of a public notice.
};
BOOST_DESCRIBE_STRUCT(StepLabels, (),
                      (states, steps, outsiders, demands, effects, payments, orders, reckonings,
                       notice))
static_assert(fully_described<StepLabels>);
StepLabels const& step_labels();

// By kind of record. Read once from the data inside the program; throws if it is broken.
std::map<std::string, RecordLabel> const& labels();

}  // namespace hengwen
