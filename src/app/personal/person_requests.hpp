// SPDX-License-Identifier: Apache-2.0
//
// The desk for what people ask about their own data (domain/personal/person_request.hpp): taken in
// with a last day, answered in words. A locked file is asked about like any other.
#pragma once

#include "app/personal/file.hpp"
#include "store/personal/person_requests.hpp"

namespace hengwen::app {

Answer<store::PersonRequestRow> receive_request(Keeper const&, PersonRequestWish const&);
Answer<store::PersonRequestRow> answer_request(Keeper const&, Uuid const& request,
                                               RequestAnswer const&);

}  // namespace hengwen::app
