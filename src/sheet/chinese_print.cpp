// SPDX-License-Identifier: Apache-2.0
#include "sheet/chinese_print.hpp"

#include <vector>

namespace hengwen::sheet {

namespace {

// The characters of a text, each as its bytes.
std::vector<std::string_view> characters_of(std::string_view text)
{
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at < text.size();) {
    auto const begin = at++;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
      ++at;
    out.push_back(text.substr(begin, at - begin));
  }
  return out;
}

// Han characters and the wide signs, U+3000 and above: three bytes or more, from E3 on.
bool is_wide(std::string_view character)
{
  return !character.empty() && static_cast<unsigned char>(character.front()) >= 0xE3;
}

std::string_view wide_form(std::string_view sign)
{
  return sign == ","   ? "\uFF0C"
         : sign == ":" ? "\uFF1A"
         : sign == ";" ? "\uFF1B"
         : sign == "?" ? "\uFF1F"
                       : sign;
}

class Printer {
public:
  explicit Printer(std::string_view text)
      : all_{characters_of(text)}, out_(all_.begin(), all_.end())
  {
  }

  std::string print()
  {
    for (std::size_t i = 0; i < all_.size(); ++i) {
      if (all_[i] == "(")
        open_.push_back(i);
      else if (all_[i] == ")" && !open_.empty())
        close(i);
      else if (beside_wide(i))
        out_[i] = wide_form(all_[i]);
    }
    std::string joined;
    for (auto const character : out_)
      joined += character;
    return joined;
  }

private:
  bool beside_wide(std::size_t i) const
  {
    return (i > 0 && is_wide(all_[i - 1])) || (i + 1 < all_.size() && is_wide(all_[i + 1]));
  }

  // Brackets change as a pair, or not at all.
  void close(std::size_t i)
  {
    auto const begin = open_.back();
    open_.pop_back();
    if (beside_wide(begin) || beside_wide(i)) {
      out_[begin] = "\uFF08";
      out_[i] = "\uFF09";
    }
  }

  std::vector<std::string_view> all_;
  std::vector<std::string_view> out_;
  std::vector<std::size_t> open_;
};

}  // namespace

std::string on_paper(std::string_view text)
{
  return Printer{text}.print();
}

}  // namespace hengwen::sheet
