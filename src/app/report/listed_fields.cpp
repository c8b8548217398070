// SPDX-License-Identifier: Apache-2.0
#include "app/report/cell_records.hpp"

#include <array>

namespace hengwen::app {
namespace {

struct Listed {
  std::string_view kind;
  std::array<std::string_view, 8> fields;
};

// clang-format off
constexpr Listed listed[] = {
    {"household",        {"number", "name", "citizen_id", "unit", "category", "cause", "filed_on", "left_on"}},
    {"member",           {"name", "citizen_id", "relation", "household", "unit", "migrant"}},
    {"survey_entry",     {"name", "citizen_id", "unit", "migrant", "surveyed_on", "reason"}},
    {"household_visit",  {"visited_on", "name", "household", "group", "unit", "campaign", "visitors"}},
    {"worker_visit",     {"visited_on", "name", "group", "head_count", "place", "unit", "campaign"}},
    {"employer_visit",   {"visited_on", "employer", "in_difficulty", "workers", "unit", "campaign"}},
    {"receipt",          {"received_on", "payer", "source", "form", "amount", "unit", "campaign"}},
    {"payment",          {"paid_on", "payee_name", "household", "aid", "amount", "source", "unit", "campaign"}},
    {"special_fund",     {"year", "unit", "amount", "budgeted", "matched"}},
    {"referral",         {"result_on", "name", "household", "policy", "referred_to", "unit"}},
    {"job_offer",        {"offered_on", "employer", "post", "vacancies", "unit"}},
    {"job_introduction", {"introduced_on", "name", "household", "employer", "post", "value", "unit"}},
    {"training",         {"started_on", "name", "household", "course", "outcome", "value", "unit"}},
    {"advice",           {"advised_on", "name", "household", "topic", "value", "unit"}},
    {"legal_aid",        {"accepted_on", "name", "household", "type", "case_number", "value", "unit"}},
    {"start_up_loan",    {"granted_on", "name", "household", "bank", "value", "unit"}},
    {"other_help",       {"helped_on", "name", "household", "what", "value", "unit"}},
    {"pairing",          {"paired_from", "officer", "officer_post", "household", "paired_until", "unit"}},
    {"counselling",      {"held_on", "counsellor", "unit", "campaign"}},
    {"event",            {"held_on", "type", "topic", "head_count", "evidence", "counted_by", "unit"}},
    {"personal_service", {"served_on", "type", "name", "unit", "campaign"}},
    {"rights_case",      {"number", "type", "employer", "opened_on", "closed_on", "outcome", "amount", "unit"}},
    {"claimant",         {"rights_case", "name", "migrant", "hardship_worker", "claimed", "unit"}},
    {"recovery",         {"recovered_on", "rights_case", "name", "amount", "with_government", "unit"}},
    {"trip",             {"departed_on", "number", "mode", "vehicles", "from_place", "to_place", "unit"}},
    {"passenger",        {"trip", "name", "boarded", "unit"}},
    {"ticket",           {"bought_on", "name", "tickets", "amount", "unit"}},
    {"travel_subsidy",   {"paid_on", "employer", "people", "people_only_subsidised", "paid", "unit"}},
    {"ticket_window",    {"centre", "opened_on", "closed_on", "unit"}},
    {"centre",           {"number", "name", "level", "opened_on", "closed_on", "counselling_room", "unit"}},
    {"centre_staff",     {"name", "centre", "post", "joined_on", "left_on", "unit"}},
    {"volunteer",        {"name", "centre", "joined_on", "left_on", "unit"}},
    {"station",          {"number", "name", "type", "host_name", "host_nature", "opened_on", "unit"}},
    {"centre_cost",      {"spent_on", "centre", "type", "amount", "note", "unit"}},
    {"partner",          {"name", "type", "ownership", "since_on", "until_on", "unit"}},
    {"typed_item",       {"unit", "as_of", "value", "source", "said_by"}},
};
// clang-format on

}  // namespace

std::vector<std::string_view> listed_fields(std::string_view kind)
{
  std::vector<std::string_view> out;
  auto const* const found = std::ranges::find(listed, kind, &Listed::kind);
  if (found != std::end(listed))
    for (auto const field : found->fields)
      if (!field.empty())
        out.push_back(field);
  return out;
}

}  // namespace hengwen::app
