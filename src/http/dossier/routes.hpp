// SPDX-License-Identifier: Apache-2.0
//
// Households over HTTP: the list of a union and one dossier with its people, its year, its
// judgements in plain words and everything that was done for it. Citizen numbers, phones
// and accounts leave masked (domain.md 9.3).
#pragma once

namespace hengwen::http {

class Routes;

void dossier_routes(Routes&);
void likeness_routes(Routes&);  // Who is filed already.
void transfer_routes(Routes&);
void family_routes(Routes&);

}  // namespace hengwen::http
