// SPDX-License-Identifier: Apache-2.0
//
// The enumerators of a described enumeration by their words: "county" <-> UnitLevel::county.
// The words are wire words: renaming an enumerator is a change of the API.
#pragma once

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include <string_view>

namespace hengwen {

template <class E>
bool from_word(std::string_view word, E& out)
{
  bool found = false;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto e) {
    if (!found && word == e.name)
      out = e.value, found = true;
  });
  return found;
}

template <class E>
std::string_view word_of(E value)
{
  return boost::describe::enum_to_string(value, "unnamed");
}

}  // namespace hengwen
