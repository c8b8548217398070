// SPDX-License-Identifier: Apache-2.0
//
// Whether somebody may be filed already: before a person is entered, the people in the files who
// are like it, each with the reason.
//
//     陈颖 420106198003020022  ·  filed: 陳穎, number with two digits swapped, at 武昌区总工会
//         ->  number_two_swapped, same_name_and_birth
//
// The program looks in all files of the country; who asks is told of those in the own scope what
// they are, and of others only at which union there is one. The machine points, a person decides:
// nothing is refused here.
#pragma once

#include "domain/dossier/near_numbers.hpp"
#include "domain/org/scope.hpp"

namespace hengwen {

// The strongest first.
enum class Likeness {
  same_number,       // At the head of a household.
  member_elsewhere,  // The same number, as a member of one.
  number_one_digit_off,
  number_two_swapped,
  same_account,
  same_name_and_birth,
  name_sounds_alike  // With the same birth date.
};
BOOST_DESCRIBE_ENUM(Likeness, same_number, member_elsewhere, number_one_digit_off,
                    number_two_swapped, same_account, same_name_and_birth, name_sounds_alike)

// Who is about to be entered, as far as it is known.
struct PersonSought {
  std::optional<std::string> number;  // 18 signs (number_signs), right or not.
  std::string name;
  std::optional<Date> birth_on;  // Beside that of the number.
  std::optional<std::string> account;
};

// The birth dates to look for: as it was said, and as the number has it.
std::vector<Date> births_of(PersonSought const&);

// Somebody in a file, opened.
struct PersonFiled {
  bool head = false;
  std::optional<std::string> number;
  std::string name;
  std::optional<Date> birth_on;
  std::optional<std::string> account;  // Of the head.
};

// In order; none for a stranger. Of the same person nothing else is said.
std::vector<Likeness> likenesses(PersonSought const&, PersonFiled const&);

enum class FileStatus { active, left, locked };
BOOST_DESCRIBE_ENUM(FileStatus, active, left, locked)

// The file of such a person.
struct LikeFile {
  Likeness why = Likeness::same_number;
  UnitId place;
  std::string unit_code;
  std::string unit_name;
  Uuid household;
  std::string number;
  std::string head_name;
  FileStatus status = FileStatus::active;
};

// What may be told of it: outside the scope no more than that there is a file, and where.
struct ToldFile {
  Likeness why = Likeness::same_number;
  std::string unit_code;
  std::string unit_name;
  bool seen = false;
  // Of those seen.
  std::optional<Uuid> household;
  std::optional<std::string> number;
  std::optional<std::string> head_name;  // Not of a locked file.
  std::optional<FileStatus> status;
  friend bool operator==(ToldFile const&, ToldFile const&) = default;
};

// The strongest reasons first. Files of others are not counted: one line for each union and reason.
std::vector<ToldFile> told(Scope const&, std::vector<LikeFile>);

}  // namespace hengwen
