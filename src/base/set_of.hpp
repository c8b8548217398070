// SPDX-License-Identifier: Apache-2.0
//
// A set of enumerators in one word, for tables that are constants of the program:
//
//     SetOf<StepDemand>{StepDemand::reason, StepDemand::consent}.has(StepDemand::reason)
#pragma once

#include <cstdint>
#include <initializer_list>

namespace hengwen {

template <class E>
class SetOf {
public:
  constexpr SetOf(std::initializer_list<E> all)
  {
    for (E const one : all)
      bits_ |= bit(one);
  }
  constexpr void add(E one) { bits_ |= bit(one); }
  constexpr bool has(E one) const { return (bits_ & bit(one)) != 0; }
  constexpr bool meets(SetOf other) const { return (bits_ & other.bits_) != 0; }
  constexpr bool empty() const { return bits_ == 0; }
  friend constexpr bool operator==(SetOf, SetOf) = default;

private:
  static constexpr std::uint64_t bit(E one) { return std::uint64_t{1} << unsigned(one); }

  std::uint64_t bits_ = 0;
};

}  // namespace hengwen
