// SPDX-License-Identifier: Apache-2.0
//
// Papers as phones and offices make them, and as somebody who means harm would.
#pragma once

#include "sheet/paper/jpeg.hpp"
#include "sheet/paper/png_picture.hpp"

#include <zlib.h>

namespace hengwen::sheet::testing {

// Red on the left, blue on the right.
inline Picture two_halves(int width, int height)
{
  auto out = blank(width, height);
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x) {
      auto* dot = out.at(x, y);
      dot[x < width / 2 ? 0 : 2] = 255;
    }
  return out;
}

inline std::string big(std::size_t number, int bytes)
{
  std::string out;
  for (int i = bytes - 1; i >= 0; --i)
    out += char(number >> (8 * i));
  return out;
}

// What a camera says: how it was held, and in words where it was.
inline std::string exif_segment(int orientation, std::string const& words)
{
  auto const tiff = "MM" + big(42, 2) + big(8, 4) + big(2, 2) + big(0x0112, 2) + big(3, 2) +
                    big(1, 4) + big(std::size_t(orientation), 2) + big(0, 2) + big(0x8825, 2) +
                    big(2, 2) + big(words.size(), 4) + big(38, 4) + big(0, 4) + words;
  auto const body = std::string{"Exif\0\0", 6} + tiff;
  return "\xFF\xE1" + big(body.size() + 2, 2) + body;
}

inline std::string photo(int width, int height, int orientation = 1,
                         std::string const& words = "N30.5 E114.3 owner")
{
  auto const plain = write_jpeg(two_halves(width, height), 90);
  return plain.substr(0, 2) + exif_segment(orientation, words) + plain.substr(2) + words;
}

inline std::string chunk(std::string const& kind, std::string const& data)
{
  auto const whole = kind + data;
  auto const sum =
      crc32(0, reinterpret_cast<unsigned char const*>(whole.data()), unsigned(whole.size()));
  return big(data.size(), 4) + whole + big(sum, 4);
}

// A PNG that says so many dots and holds none.
inline std::string empty_png(std::size_t width, std::size_t height)
{
  return std::string{"\x89PNG\r\n\x1A\n"} +
         chunk("IHDR", big(width, 4) + big(height, 4) + std::string{"\x08\x02\x00\x00\x00", 5}) +
         chunk("IDAT", "") + chunk("IEND", "");
}

inline std::string scan(int width, int height, std::string const& words)
{
  auto const plain = write_png(two_halves(width, height));
  constexpr std::size_t before_first_chunk = 33;
  return plain.substr(0, before_first_chunk) + chunk("tEXt", std::string{"Author\0", 7} + words) +
         plain.substr(before_first_chunk) + words;
}

inline std::string deflated(std::string const& plain)
{
  auto size = compressBound(plain.size());
  std::string out(size, '\0');
  compress2(reinterpret_cast<unsigned char*>(out.data()), &size,
            reinterpret_cast<unsigned char const*>(plain.data()), plain.size(), 9);
  out.resize(size);
  return out;
}

// A PDF of these objects, the first of which is its catalogue; `trailer` says more of it.
inline std::string pdf_of(std::vector<std::string> const& objects, std::string const& trailer = "")
{
  std::string out = "%PDF-1.7\n";
  std::string table = fmt::format("xref\n0 {}\n0000000000 65535 f \n", objects.size() + 1);
  for (std::size_t i = 0; i < objects.size(); ++i) {
    table += fmt::format("{:010} 00000 n \n", out.size());
    out += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
  }
  auto const at = out.size();
  return out + table +
         fmt::format("trailer\n<< /Size {} /Root 1 0 R {} >>\nstartxref\n{}\n%%EOF\n",
                     objects.size() + 1, trailer, at);
}

inline std::vector<std::string> one_page(std::string const& of_catalogue = "",
                                         std::string const& of_page = "")
{
  return {"<< /Type /Catalog /Pages 2 0 R " + of_catalogue + " >>",
          "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] " + of_page + " >>"};
}

inline std::string stream(std::string const& dictionary, std::string const& data)
{
  return fmt::format("<< {} /Length {} >>\nstream\n", dictionary, data.size()) + data +
         "\nendstream";
}

// The same page in an object stream, as newer programs write it; found by a stream as well.
inline std::string packed_pdf(std::string const& more_in_page, std::size_t padding)
{
  std::vector<std::string> const inside{
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] " + more_in_page + " >>"};
  std::string index, all;
  for (std::size_t i = 0; i < inside.size(); ++i) {
    index += fmt::format("{} {} ", i + 1, all.size());
    all += inside[i] + "\n";
  }
  std::string out = "%PDF-1.7\n";
  auto const packed_at = out.size();
  out += "4 0 obj\n" +
         stream(fmt::format("/Type /ObjStm /N 3 /First {} /Filter /FlateDecode", index.size()),
                deflated(index + all + std::string(padding, ' '))) +
         "\nendobj\n";
  auto const at = out.size();
  std::string rows = big(0, 1) + big(0, 4) + big(0, 1);
  for (std::size_t i = 0; i < 3; ++i)
    rows += big(2, 1) + big(4, 4) + big(i, 1);
  rows += big(1, 1) + big(packed_at, 4) + big(0, 1);
  rows += big(1, 1) + big(at, 4) + big(0, 1);
  // Each row by the one above it, as everybody writes it.
  std::string told;
  constexpr std::size_t row_bytes = 6;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i % row_bytes == 0)
      told += '\x02';
    told += char(rows[i] - (i < row_bytes ? 0 : rows[i - row_bytes]));
  }
  out += "5 0 obj\n" +
         stream(
             "/Type /XRef /Size 6 /W [1 4 1] /Root 1 0 R /Filter /FlateDecode "
             "/DecodeParms << /Predictor 12 /Columns 6 >>",
             deflated(told)) +
         fmt::format("\nendobj\nstartxref\n{}\n%%EOF\n", at);
  return out;
}

}  // namespace hengwen::sheet::testing
