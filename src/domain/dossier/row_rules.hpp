// SPDX-License-Identifier: Apache-2.0
//
// What must hold within one row of a dossier: the citizen number agrees with sex and birth,
// the head is 16, causes are told once, a household leaves for a reason (domain.md 3.2, 3.6).
#pragma once

#include "domain/row_check.hpp"

namespace hengwen {

struct Household;
struct Member;
struct IncomeLine;
struct ExpenseLine;
struct Asset;
struct Judgement;
struct SurveyEntry;

void check_row(Household const&, RowCheck&);
void check_row(Member const&, RowCheck&);
void check_row(IncomeLine const&, RowCheck&);
void check_row(ExpenseLine const&, RowCheck&);
void check_row(Asset const&, RowCheck&);
void check_row(Judgement const&, RowCheck&);
void check_row(SurveyEntry const&, RowCheck&);

}  // namespace hengwen
