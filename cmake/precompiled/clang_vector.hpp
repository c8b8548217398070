// SPDX-License-Identifier: Apache-2.0
//
// A std::vector that is not constexpr, for clang: libqpdf's headers have a vector of a class that
// is not whole yet, and clang looks into a constexpr one at once (g++ waits).
#pragma once
#include <string>
#pragma push_macro("_GLIBCXX20_CONSTEXPR")
#undef _GLIBCXX20_CONSTEXPR
#define _GLIBCXX20_CONSTEXPR
#define __fill_a1 fill_bits  // <string> has said already that this one is constexpr.
#include <vector>
#undef __fill_a1
#pragma pop_macro("_GLIBCXX20_CONSTEXPR")

namespace std {
constexpr void __fill_a1(_Bit_iterator first, _Bit_iterator last, bool const& value)
{
  fill_bits(first, last, value);
}
}  // namespace std
