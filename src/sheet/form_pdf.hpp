// SPDX-License-Identifier: Apache-2.0
//
// A filled form as A4 pages, in the layout of the official annexes:
//
//     填报单位:武汉市总工会        填报人:王芳        联系电话:027-…
//     ┌────┬──────────────────────────────────────────────┐
//     │ 01 │ (A) 当地职工总数  812,345 人*  (B) 其中农民工总数  98,765 人* │
//     └────┴──────────────────────────────────────────────┘
//     notes, what the marks mean, where typed numbers come from, checks that failed
//
// Nothing is reckoned here. The same form, date and version make the same bytes.
#pragma once

#include "stats/filled_form.hpp"

namespace hengwen::sheet {

struct Printing {
  Date on;
  std::string version;  // Of the program, for the footer.
};

std::string form_pdf(stats::FilledForm const&, Printing const&);

}  // namespace hengwen::sheet
