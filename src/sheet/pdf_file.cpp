// SPDX-License-Identifier: Apache-2.0
#include "sheet/pdf_file.hpp"

#include <charconv>
#include <stdexcept>

namespace hengwen::sheet {

namespace {

[[noreturn]] void unexpected_shape(char const* what)
{
  throw std::logic_error{std::string{"the PDF file has no "} + what};
}

// The number that follows a word after a place: "/Size 17" -> 17.
std::size_t number_after(std::string_view pdf, std::string_view word, std::size_t from)
{
  auto const at = pdf.find(word, from);
  if (at == pdf.npos)
    unexpected_shape("trailer");
  auto const digits = pdf.find_first_of("0123456789", at + word.size());
  std::size_t number = 0;
  std::from_chars(pdf.data() + std::min(digits, pdf.size()), pdf.data() + pdf.size(), number);
  return number;
}

}  // namespace

std::string said_language(std::string pdf, std::string_view language)
{
  auto const trailer = pdf.rfind("trailer");
  if (trailer == pdf.npos)
    unexpected_shape("trailer");
  auto const size = number_after(pdf, "/Size", trailer);
  auto const root = number_after(pdf, "/Root", trailer);
  auto const info = number_after(pdf, "/Info", trailer);
  auto const table = number_after(pdf, "startxref", trailer);

  auto const name = fmt::format("\n{} 0 obj", root);
  auto const begin = pdf.rfind(name);
  if (begin == pdf.npos)
    unexpected_shape("catalogue");
  auto const end = pdf.find(">>\nendobj", begin);
  if (end == pdf.npos)
    unexpected_shape("end of its catalogue");

  auto const at = pdf.size();
  pdf += fmt::format(
      "{}   /Lang ({})\n   /ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n",
      pdf.substr(begin + 1, end - begin - 1), language);
  auto const new_table = pdf.size();
  pdf += fmt::format("xref\n{} 1\n{:010} 00000 n \n", root, at);
  pdf += fmt::format("trailer\n<< /Size {}\n   /Root {} 0 R\n   /Info {} 0 R\n   /Prev {}\n>>\n",
                     size, root, info, table);
  pdf += fmt::format("startxref\n{}\n%%EOF\n", new_table);
  return pdf;
}

}  // namespace hengwen::sheet
