// SPDX-License-Identifier: Apache-2.0
//
// The identity of a record: a UUID of version 7, made by the program and sorted by
// the moment of its birth, so that a record can be born offline and a retry is
// recognised. Id<Household> and Id<Payment> do not mix.
//
// Text form: "0192f0c1-2b7e-7cc1-9f3a-5d8c1e4b7a90".
#pragma once

#include "base/text.hpp"

#include <array>
#include <compare>
#include <cstdint>

namespace hengwen {

struct Uuid {
  std::array<std::uint8_t, 16> bytes{};
  friend auto operator<=>(Uuid const&, Uuid const&) = default;
};

std::string to_text(Uuid const&);
bool from_text(std::string_view, Uuid&);

// A fresh version 7 identity; increasing within one process.
Uuid new_uuid();

// The identity of a text (version 8, from SHA-256): the same text, the same identity.
Uuid uuid_of(std::string_view text);

template <class Of>
struct Id {
  Uuid uuid;
  friend auto operator<=>(Id const&, Id const&) = default;
  friend std::string to_text(Id const& i) { return hengwen::to_text(i.uuid); }
  friend bool from_text(std::string_view t, Id& i) { return hengwen::from_text(t, i.uuid); }
  static Id fresh() { return {new_uuid()}; }
};

}  // namespace hengwen
