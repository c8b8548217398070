// SPDX-License-Identifier: Apache-2.0
//
// What a public notice (公示) says of one household: these fields and no others (domain.md 9.3).
//
//     困难职工建档公示
//     公示单位：武昌区总工会
//     姓名：陈*
//     工作单位或社区：武昌区某某公司
//     困难类别：相对困难
//     建档标准：全国级
//     公示期：2026-09-18 至 2026-09-24（5 个工作日，自公示次日起算）
//     异议电话：027-88880000
//
// No cause, no illness, no amount, no child and no number of a person: there is no field for them,
// and a long number typed into another field is refused. The text is kept as it was published,
// with its hash.
#pragma once

#include "base/result.hpp"
#include "describe/complete.hpp"
#include "domain/policy/working_days.hpp"

namespace hengwen {

enum class NoticeKind { entry, exit };
BOOST_DESCRIBE_ENUM(NoticeKind, entry, exit)

// By the surname, unless the person agreed to the whole name (policy/consent_texts.json, "notice").
enum class NameShown { surname, full };
BOOST_DESCRIBE_ENUM(NameShown, surname, full)

// Who publishes, and when.
struct NoticeSheet {
  NoticeKind kind = NoticeKind::entry;
  std::string union_name;
  std::string division;  // Of the union; says how long the notice stands.
  std::string phone;     // For objections.
  Date posted_on;
};

// What is taken from the dossier.
struct NoticeSubject {
  std::string name;
  NameShown shown = NameShown::surname;
  std::string place;     // Employer or community.
  std::string category;  // CL-01.
  std::string level;     // CL-02.
};

// A notice as everybody reads it.
struct PublicNotice {
  NoticeKind kind = NoticeKind::entry;
  std::string union_name;
  std::string name;
  std::string place;
  std::string category;
  std::string level;
  Date posted_on;
  Date until;
  Reckoning reckoning = Reckoning::by_calendar;
  int length = 0;
  std::string unit;  // Of the length: "working_days" or "calendar_days".
  std::string phone;
};
BOOST_DESCRIBE_STRUCT(PublicNotice, (),
                      (kind, union_name, name, place, category, level, posted_on, until, reckoning,
                       length, unit, phone))
static_assert(fully_described<PublicNotice>);

enum class NoNotice {
  union_name_missing,
  name_missing,
  place_missing,
  objection_phone_missing,
  not_a_phone,
  unknown_category,
  unknown_level,
  more_than_one_line,
  long_number_inside  // Of a card, a telephone or a citizen.
};
BOOST_DESCRIBE_ENUM(NoNotice, union_name_missing, name_missing, place_missing,
                    objection_phone_missing, not_a_phone, unknown_category, unknown_level,
                    more_than_one_line, long_number_inside)

Answer<PublicNotice> public_notice(NoticeSheet const&, NoticeSubject const&);

// The published text, byte for byte what is hashed: UTF-8, a line feed after each line.
std::string canonical_text(PublicNotice const&);

// Where somebody who objects can be reached: anything, but a telephone number is a whole one.
Verdict may_be_reached_at(std::string_view contact);

// "欧阳*" of 欧阳修文: always one star, so that the length is not told either. Of a name with "·"
// the first character stays, because what stands before the dot is no surname.
std::string surname_only(std::string_view name);

}  // namespace hengwen
