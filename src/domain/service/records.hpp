// SPDX-License-Identifier: Apache-2.0
//
// What was done for workers besides money in hand: referrals, jobs, training, law, loans,
// pairing, counselling and events (domain.md 7.1; Annex 1 groups 07, 09; Annex 2 09-11).
#pragma once

#include "domain/reference.hpp"

namespace hengwen {

// Who was helped; the flags are a snapshot of that day.
struct Recipient {
  std::optional<Ref<struct Household>> household;
  std::string name;
  std::optional<CitizenNumber> citizen_id;
  bool hardship_worker = false;
  bool migrant = false;
};
BOOST_DESCRIBE_STRUCT(Recipient, (), (household, name, citizen_id, hardship_worker, migrant))
static_assert(fully_described<Recipient>);

// A public benefit that the union helped a worker to obtain (落实民生政策).
struct Referral {
  std::optional<std::string> number;
  UnitId unit;
  Recipient recipient;
  std::string policy;
  std::string referred_to;
  Date referred_on;
  Code<"referral_result"> result;
  std::optional<Date> result_on;
  bool through_centre = false;
  std::optional<CampaignCode> campaign;
};
BOOST_DESCRIBE_STRUCT(Referral, (),
                      (number, unit, recipient, policy, referred_to, referred_on, result, result_on,
                       through_centre, campaign))
static_assert(fully_described<Referral>);
template <>
inline constexpr RecordName record_name<Referral>{"referral", {"number"}};

// Posts on offer; counted in vacancies, not people (item A1-07C).
struct JobOffer {
  std::optional<std::string> number;
  UnitId unit;
  std::string employer;
  std::string post;
  std::int64_t vacancies = 0;
  Date offered_on;
  std::optional<CampaignCode> campaign;
};
BOOST_DESCRIBE_STRUCT(JobOffer, (), (number, unit, employer, post, vacancies, offered_on, campaign))
static_assert(fully_described<JobOffer>);
template <>
inline constexpr RecordName record_name<JobOffer>{"job_offer", {"number"}};

// One worker introduced to one post.
struct JobIntroduction {
  std::optional<std::string> number;
  UnitId unit;
  Recipient recipient;
  std::string employer;
  std::string post;
  Date introduced_on;
  std::optional<bool> hired;
  std::optional<Money> value;
  bool through_centre = false;
  std::optional<CampaignCode> campaign;
};
BOOST_DESCRIBE_STRUCT(JobIntroduction, (),
                      (number, unit, recipient, employer, post, introduced_on, hired, value,
                       through_centre, campaign))
static_assert(fully_described<JobIntroduction>);
template <>
inline constexpr RecordName record_name<JobIntroduction>{"job_introduction", {"number"}};

// One worker in one course.
struct Training {
  std::optional<std::string> number;
  UnitId unit;
  Recipient recipient;
  std::string course;
  Date started_on;
  std::optional<Date> finished_on;
  Code<"training_outcome"> outcome;
  std::optional<Money> value;  // What it cost for this person.
  bool through_centre = false;
  std::optional<CampaignCode> campaign;
};
BOOST_DESCRIBE_STRUCT(Training, (),
                      (number, unit, recipient, course, started_on, finished_on, outcome, value,
                       through_centre, campaign))
static_assert(fully_described<Training>);
template <>
inline constexpr RecordName record_name<Training>{"training", {"number"}};

// Policy advice to one worker (政策咨询).
struct Advice {
  std::optional<std::string> number;
  UnitId unit;
  Recipient recipient;
  std::string topic;
  Date advised_on;
  std::optional<Money> value;
  bool through_centre = false;
  std::optional<CampaignCode> campaign;
};
BOOST_DESCRIBE_STRUCT(Advice, (),
                      (number, unit, recipient, topic, advised_on, value, through_centre, campaign))
static_assert(fully_described<Advice>);
template <>
inline constexpr RecordName record_name<Advice>{"advice", {"number"}};

// Legal aid for one claimant.
struct LegalAid {
  std::optional<std::string> number;
  UnitId unit;
  Recipient recipient;
  std::optional<std::string> case_number;
  Code<"case_type"> type;
  std::optional<std::string> lawyer;
  Date accepted_on;
  bool accepted = false;
  std::optional<Money> value;  // The fee that the union paid.
  bool through_centre = false;
  std::optional<CampaignCode> campaign;
};
BOOST_DESCRIBE_STRUCT(LegalAid, (),
                      (number, unit, recipient, case_number, type, lawyer, accepted_on, accepted,
                       value, through_centre, campaign))
static_assert(fully_described<LegalAid>);
template <>
inline constexpr RecordName record_name<LegalAid>{"legal_aid", {"number"}};

// A start-up loan that the union arranged.
struct StartUpLoan {
  std::optional<std::string> number;
  UnitId unit;
  Recipient recipient;
  std::string bank;
  Money value;  // The loan.
  Date granted_on;
  std::optional<Date> due_on;
  bool through_centre = false;
  std::optional<CampaignCode> campaign;
};
BOOST_DESCRIBE_STRUCT(StartUpLoan, (),
                      (number, unit, recipient, bank, value, granted_on, due_on, through_centre,
                       campaign))
static_assert(fully_described<StartUpLoan>);
template <>
inline constexpr RecordName record_name<StartUpLoan>{"start_up_loan", {"number"}};

// Help of no other kind.
struct OtherHelp {
  std::optional<std::string> number;
  UnitId unit;
  Recipient recipient;
  std::string what;
  Date helped_on;
  std::optional<Money> value;
  bool through_centre = false;
  std::optional<CampaignCode> campaign;
};
BOOST_DESCRIBE_STRUCT(OtherHelp, (),
                      (number, unit, recipient, what, helped_on, value, through_centre, campaign))
static_assert(fully_described<OtherHelp>);
template <>
inline constexpr RecordName record_name<OtherHelp>{"other_help", {"number"}};

// One officer paired with one household (结对帮扶).
struct Pairing {
  UnitId unit;
  Ref<struct Household> household;
  std::string officer;
  std::optional<std::string> officer_post;
  Date paired_from;
  std::optional<Date> paired_until;
};
BOOST_DESCRIBE_STRUCT(Pairing, (),
                      (unit, household, officer, officer_post, paired_from, paired_until))
static_assert(fully_described<Pairing>);
template <>
inline constexpr RecordName record_name<Pairing>{"pairing",
                                                 {"household", "officer", "paired_from"}};

// A session of counselling; the person may stay unnamed.
struct Counselling {
  std::optional<std::string> number;
  UnitId unit;
  std::optional<std::string> name;
  std::optional<CitizenNumber> citizen_id;
  std::string counsellor;
  Date held_on;
  bool through_centre = false;
  std::optional<CampaignCode> campaign;
};
BOOST_DESCRIBE_STRUCT(Counselling, (),
                      (number, unit, name, citizen_id, counsellor, held_on, through_centre,
                       campaign))
static_assert(fully_described<Counselling>);
template <>
inline constexpr RecordName record_name<Counselling>{"counselling", {"number"}};

// An occasion with a head-count and a sign-in sheet, not with names.
struct Event {
  std::optional<std::string> number;
  UnitId unit;
  Code<"event_type"> type;
  std::string topic;
  std::optional<std::string> place;
  Date held_on;
  std::int64_t head_count = 0;
  std::string evidence;    // The sign-in sheet or other source of the head-count.
  std::string counted_by;  // Who counted.
  bool through_centre = false;
  std::optional<CampaignCode> campaign;
};
BOOST_DESCRIBE_STRUCT(Event, (),
                      (number, unit, type, topic, place, held_on, head_count, evidence, counted_by,
                       through_centre, campaign))
static_assert(fully_described<Event>);
template <>
inline constexpr RecordName record_name<Event>{"event", {"number"}};

// A service to one named worker: check-up, housekeeping, elder care.
struct PersonalService {
  std::optional<std::string> number;
  UnitId unit;
  Code<"service_type"> type;
  std::string name;
  std::optional<CitizenNumber> citizen_id;
  Date served_on;
  bool through_centre = false;
  std::optional<CampaignCode> campaign;
};
BOOST_DESCRIBE_STRUCT(PersonalService, (),
                      (number, unit, type, name, citizen_id, served_on, through_centre, campaign))
static_assert(fully_described<PersonalService>);
template <>
inline constexpr RecordName record_name<PersonalService>{"personal_service", {"number"}};

}  // namespace hengwen
