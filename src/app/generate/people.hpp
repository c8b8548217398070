// SPDX-License-Identifier: Apache-2.0
//
// Invented people: names as they are in Hubei, citizen numbers that pass their check,
// accounts that pass Luhn, phones of a range that belongs to machines and rings nobody.
#pragma once

#include "app/generate/dice.hpp"

#include <optional>
#include <unordered_set>

namespace hengwen::app {

struct Person {
  std::string name;
  std::string citizen_id;
  Date born;
  bool female = false;
};

std::string surname(Dice&);
std::string given_name(Dice&, bool female, int birth_year);

// Who is born in one county; nobody twice.
class Registry {
public:
  explicit Registry(std::string county) : county_{std::move(county)} {}
  Person newcomer(Dice&, Period born, std::optional<bool> female = {});

private:
  std::string county_;
  std::int64_t born_ = 0;
  std::unordered_set<std::string> known_;
};

std::string phone(Dice&);
std::string bank_card(Dice&);
std::string credit_code(Dice&, std::string_view county);
std::string enterprise_name(Dice&, std::string_view place);

}  // namespace hengwen::app
