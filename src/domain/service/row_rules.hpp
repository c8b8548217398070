// SPDX-License-Identifier: Apache-2.0
//
// What must hold within one row of what was done for a worker.
#pragma once

#include "domain/row_check.hpp"

namespace hengwen {

struct Referral;
struct JobOffer;
struct JobIntroduction;
struct Training;
struct Advice;
struct LegalAid;
struct StartUpLoan;
struct OtherHelp;
struct Pairing;
struct Counselling;
struct Event;
struct PersonalService;

void check_row(Referral const&, RowCheck&);
void check_row(JobOffer const&, RowCheck&);
void check_row(JobIntroduction const&, RowCheck&);
void check_row(Training const&, RowCheck&);
void check_row(Advice const&, RowCheck&);
void check_row(LegalAid const&, RowCheck&);
void check_row(StartUpLoan const&, RowCheck&);
void check_row(OtherHelp const&, RowCheck&);
void check_row(Pairing const&, RowCheck&);
void check_row(Counselling const&, RowCheck&);
void check_row(Event const&, RowCheck&);
void check_row(PersonalService const&, RowCheck&);

}  // namespace hengwen
