// SPDX-License-Identifier: Apache-2.0
//
// Every kind of record, in the order in which a workbook is read: what others refer to
// comes first. The template, the importer and the tests walk this list.
#pragma once

#include "domain/campaign/records.hpp"
#include "domain/dossier/household.hpp"
#include "domain/dossier/judgement.hpp"
#include "domain/fund/records.hpp"
#include "domain/org/records.hpp"
#include "domain/record_types.hpp"
#include "domain/report/records.hpp"
#include "domain/resource/records.hpp"
#include "domain/rights/records.hpp"
#include "domain/service/records.hpp"
#include "domain/travel/records.hpp"

namespace hengwen {

using AllRecords =
    boost::mp11::mp_list<BaseUnion, Centre, TicketWindow, CentreStaff, Volunteer, Station, Employer,
                         CentreCost, Campaign, Household, Member, IncomeLine, ExpenseLine, Asset,
                         Judgement, SurveyEntry, HouseholdVisit, WorkerVisit, EmployerVisit,
                         Receipt, Payment, SpecialFund, Referral, JobOffer, JobIntroduction,
                         Training, Advice, LegalAid, StartUpLoan, OtherHelp, Pairing, Counselling,
                         Event, PersonalService, RightsCase, Claimant, Recovery, Trip, Passenger,
                         Ticket, TravelSubsidy, Partner, TypedItem>;

}  // namespace hengwen
