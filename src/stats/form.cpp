// SPDX-License-Identifier: Apache-2.0
#include "stats/form.hpp"

#include "embedded/files.hpp"

#include <stdexcept>

namespace hengwen::stats {
namespace {

template <class T>
Answer<T> read_file(std::string_view text, std::string_view file)
{
  auto const json = TRY(parse_data(text, file));
  T out;
  if (auto ok = read_json(json, out); !ok)
    return std::unexpected{Refusal{ok.error().why, std::string{file} + ": " + ok.error().where}};
  return out;
}

template <class T>
T unless_broken(Answer<T> answer)
{
  if (!answer)
    throw std::logic_error{answer.error().why + " @ " + answer.error().where};
  return *std::move(answer);
}

constexpr std::string_view sources_file = "sources.json";

}  // namespace

Item const* Form::item(std::string_view code) const
{
  auto const found = std::ranges::find(items, code, &Item::item);
  return found == items.end() ? nullptr : &*found;
}

Answer<Form> read_form(std::string_view text, std::string_view file)
{
  return read_file<Form>(text, file);
}

Answer<Sources> read_sources(std::string_view text, std::string_view file)
{
  return read_file<Sources>(text, file);
}

Sources const& sources()
{
  static auto const all = [] {
    for (auto const& file : embedded::forms())
      if (file.path == sources_file)
        return unless_broken(read_sources(file.content, file.path));
    throw std::logic_error{"forms/sources.json is not in the program"};
  }();
  return all;
}

std::vector<Form> const& forms()
{
  static auto const all = [] {
    std::vector<Form> out;
    for (auto const& file : embedded::forms())
      if (file.path.ends_with(".json") && file.path != sources_file)
        out.push_back(unless_broken(read_form(file.content, file.path)));
    return out;
  }();
  return all;
}

Form const* form_named(std::string_view name)
{
  auto const found = std::ranges::find(forms(), name, &Form::form);
  return found == forms().end() ? nullptr : &*found;
}

}  // namespace hengwen::stats
