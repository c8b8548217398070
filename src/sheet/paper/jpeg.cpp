// SPDX-License-Identifier: Apache-2.0
#include "sheet/paper/jpeg.hpp"

#include <turbojpeg.h>

#include <stdexcept>

namespace hengwen::sheet {
namespace {

struct Close {
  void operator()(void* handle) const { tjDestroy(handle); }
};
using Handle = std::unique_ptr<void, Close>;

Handle opened(tjhandle handle)
{
  if (!handle)
    throw std::bad_alloc{};
  return Handle{handle};
}

unsigned char const* raw(std::string_view bytes)
{
  return reinterpret_cast<unsigned char const*>(bytes.data());
}

}  // namespace

Answer<Picture> read_jpeg(std::string_view bytes, PaperLimits const& limits)
{
  auto const reader = opened(tjInitDecompress());
  int width = 0, height = 0, sampling = 0, colours = 0;
  if (tjDecompressHeader3(reader.get(), raw(bytes), bytes.size(), &width, &height, &sampling,
                          &colours) != 0)
    return refuse(PaperRefusal::paper_damaged);
  // Of printers; no camera and no scanner makes it.
  if (colours == TJCS_CMYK || colours == TJCS_YCCK)
    return refuse(PaperRefusal::paper_of_unknown_kind);
  TRY(may_unpack(width, height, limits));
  auto picture = blank(width, height);
  // Hundreds of scans over the same dots are an attack, not a photo.
  if (tjDecompress2(reader.get(), raw(bytes), bytes.size(), picture.dots.data(), width, 0, height,
                    TJPF_RGB, TJFLAG_LIMITSCANS | TJFLAG_STOPONWARNING) != 0)
    return refuse(PaperRefusal::paper_damaged);
  return picture;
}

std::string write_jpeg(Picture const& picture, int quality)
{
  auto const writer = opened(tjInitCompress());
  unsigned char* out = nullptr;
  unsigned long size = 0;
  int const failed = tjCompress2(writer.get(), picture.dots.data(), picture.width, 0,
                                 picture.height, TJPF_RGB, &out, &size, TJSAMP_420, quality, 0);
  std::unique_ptr<unsigned char, void (*)(unsigned char*)> const owned{out, tjFree};
  if (failed != 0)
    throw std::runtime_error{"a picture cannot be written as JPEG"};
  return {reinterpret_cast<char const*>(out), size};
}

}  // namespace hengwen::sheet
