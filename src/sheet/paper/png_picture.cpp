// SPDX-License-Identifier: Apache-2.0
#include "sheet/paper/png_picture.hpp"

#include <png.h>

#include <stdexcept>

namespace hengwen::sheet {
namespace {

// Frees what the library holds, however the reading ends.
struct Image : png_image {
  Image() : png_image{} { version = PNG_IMAGE_VERSION; }
  Image(Image const&) = delete;
  ~Image() { png_image_free(this); }
};

}  // namespace

Answer<Picture> read_png(std::string_view bytes, PaperLimits const& limits)
{
  Image image;
  if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) == 0)
    return refuse(PaperRefusal::paper_damaged);
  TRY(may_unpack(image.width, image.height, limits));
  image.format = PNG_FORMAT_RGB;
  auto picture = blank(int(image.width), int(image.height));
  png_color const white{255, 255, 255};
  if (png_image_finish_read(&image, &white, picture.dots.data(), 0, nullptr) == 0)
    return refuse(PaperRefusal::paper_damaged);
  return picture;
}

std::string write_png(Picture const& picture)
{
  Image image;
  image.width = png_uint_32(picture.width);
  image.height = png_uint_32(picture.height);
  image.format = PNG_FORMAT_RGB;
  png_alloc_size_t size = 0;
  if (png_image_write_get_memory_size(image, size, 0, picture.dots.data(), 0, nullptr) == 0)
    throw std::runtime_error{"a picture cannot be written as PNG"};
  std::string out(size, '\0');
  if (png_image_write_to_memory(&image, out.data(), &size, 0, picture.dots.data(), 0, nullptr) == 0)
    throw std::runtime_error{"a picture cannot be written as PNG"};
  out.resize(size);
  return out;
}

}  // namespace hengwen::sheet
