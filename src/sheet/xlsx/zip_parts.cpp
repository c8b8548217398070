// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsx/zip_parts.hpp"

#include "sheet/xlsx/file_kind.hpp"

#include <minizip/unzip.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <map>
#include <system_error>

namespace hengwen::sheet {
namespace {

struct Part {
  unz64_file_pos at;
  std::uint64_t bytes;
  bool encrypted;
};

// minizip asks for a file; these six functions let it read a text in memory instead.
struct Memory {
  std::string bytes;
  std::uint64_t at = 0;
};

Memory& memory(void* opaque)
{
  return *static_cast<Memory*>(opaque);
}

void* open_memory(void* opaque, void const*, int)
{
  memory(opaque).at = 0;
  return opaque;
}

uLong read_memory(void* opaque, void*, void* room, uLong size)
{
  auto& m = memory(opaque);
  auto const n = std::min<std::uint64_t>(size, m.bytes.size() - m.at);
  std::memcpy(room, m.bytes.data() + m.at, n);
  m.at += n;
  return uLong(n);
}

uLong write_nothing(void*, void*, void const*, uLong)
{
  return 0;
}
ZPOS64_T tell_memory(void* opaque, void*)
{
  return memory(opaque).at;
}
int close_memory(void*, void*)
{
  return 0;
}
int error_memory(void*, void*)
{
  return 0;
}

long seek_memory(void* opaque, void*, ZPOS64_T offset, int origin)
{
  auto& m = memory(opaque);
  auto const from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? m.at
                    : origin == ZLIB_FILEFUNC_SEEK_END ? m.bytes.size()
                                                       : 0;
  if (offset > m.bytes.size() - from)
    return -1;
  m.at = from + offset;
  return 0;
}

std::string key_of(std::string_view name)
{
  std::string key{name};
  for (char& c : key)
    c = c == '\\' ? '/' : c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
  key.erase(0, std::min(key.find_first_not_of('/'), key.size()));
  return key;
}

}  // namespace

struct ZipParts::State {
  Memory memory;
  unzFile zip = nullptr;
  std::map<std::string, Part, std::less<>> parts;

  ~State()
  {
    if (zip)
      unzClose(zip);
  }
};

ZipParts::ZipParts(std::unique_ptr<State> state) : state_{std::move(state)} {}
ZipParts::ZipParts(ZipParts&&) noexcept = default;
ZipParts& ZipParts::operator=(ZipParts&&) noexcept = default;
ZipParts::~ZipParts() = default;

Answer<ZipParts> ZipParts::open(std::filesystem::path const& path, Limits const& limits)
{
  std::error_code problem;
  auto const size = std::filesystem::file_size(path, problem);
  std::ifstream file{path, std::ios::binary};
  if (problem || !file)
    return refuse(BadWorkbook::no_such_file);

  std::string beginning(std::min<std::uint64_t>(size, kind_needs_bytes), '\0');
  file.read(beginning.data(), std::streamsize(beginning.size()));
  beginning.resize(std::size_t(file.gcount()));
  if (auto const verdict = may_be_workbook(beginning); !verdict)
    return std::unexpected{verdict.error()};
  if (size > limits.file_bytes)
    return refuse(BadWorkbook::workbook_too_large);

  auto state = std::make_unique<State>();
  state->zip = unzOpen64(path.c_str());
  return list(std::move(state), limits);
}

Answer<ZipParts> ZipParts::open_bytes(std::string bytes, Limits const& limits)
{
  auto const beginning = std::string_view{bytes}.substr(0, kind_needs_bytes);
  if (auto const verdict = may_be_workbook(beginning); !verdict)
    return std::unexpected{verdict.error()};
  if (bytes.size() > limits.file_bytes)
    return refuse(BadWorkbook::workbook_too_large);

  auto state = std::make_unique<State>();
  state->memory.bytes = std::move(bytes);
  zlib_filefunc64_def functions{open_memory, read_memory,  write_nothing, tell_memory,
                                seek_memory, close_memory, error_memory,  &state->memory};
  state->zip = unzOpen2_64("", &functions);
  return list(std::move(state), limits);
}

Answer<ZipParts> ZipParts::list(std::unique_ptr<State> state, Limits const& limits)
{
  unz_global_info64 all{};
  // The table of contents is the last thing in the file: without it the end is missing.
  if (!state->zip || unzGetGlobalInfo64(state->zip, &all) != UNZ_OK)
    return refuse(BadWorkbook::cut_off);
  if (all.number_entry > limits.parts)
    return refuse(BadWorkbook::too_many_parts);

  std::uint64_t total = 0;
  int step = all.number_entry ? unzGoToFirstFile(state->zip) : UNZ_END_OF_LIST_OF_FILE;
  for (; step == UNZ_OK; step = unzGoToNextFile(state->zip)) {
    unz_file_info64 info{};
    char name[1024];
    Part part{};
    if (unzGetCurrentFileInfo64(state->zip, &info, name, sizeof name - 1, nullptr, 0, nullptr, 0) !=
            UNZ_OK ||
        info.size_filename >= sizeof name - 1 || unzGetFilePos64(state->zip, &part.at) != UNZ_OK)
      return refuse(BadWorkbook::damaged, "zip");
    part.bytes = info.uncompressed_size;
    part.encrypted = info.flag & 1;

    if (info.uncompressed_size > limits.unpacked_bytes - total)
      return refuse(BadWorkbook::workbook_too_large);
    total += info.uncompressed_size;
    if (info.uncompressed_size > limits.ratio_from_bytes &&
        info.uncompressed_size / limits.ratio > info.compressed_size)
      return refuse(BadWorkbook::too_compressed);
    // Two parts of one name would show different things to different programs.
    if (!state->parts.emplace(key_of({name, info.size_filename}), part).second)
      return refuse(BadWorkbook::damaged, std::string_view{name, info.size_filename});
  }
  if (step != UNZ_END_OF_LIST_OF_FILE)
    return refuse(BadWorkbook::damaged, "zip");
  return ZipParts{std::move(state)};
}

bool ZipParts::has(std::string_view part) const
{
  return state_->parts.contains(key_of(part));
}

std::uint64_t ZipParts::bytes(std::string_view part) const
{
  auto const found = state_->parts.find(key_of(part));
  return found == state_->parts.end() ? 0 : found->second.bytes;
}

Answer<Pull> ZipParts::pull(std::string_view name)
{
  auto const found = state_->parts.find(key_of(name));
  if (found == state_->parts.end())
    return refuse(BadWorkbook::damaged, name);
  auto const& part = found->second;
  if (part.encrypted)
    return refuse(BadWorkbook::encrypted, name);
  auto at = part.at;
  if (unzGoToFilePos64(state_->zip, &at) != UNZ_OK || unzOpenCurrentFile(state_->zip) != UNZ_OK)
    return refuse(BadWorkbook::damaged, name);

  return [zip = state_->zip, left = part.bytes,
          name = std::string{name}](std::span<char> room) mutable -> Answer<std::size_t> {
    auto const wanted = unsigned(std::min<std::size_t>(room.size(), 1 << 20));
    int const n = unzReadCurrentFile(zip, room.data(), wanted);
    if (n < 0 || std::uint64_t(n) > left)
      return refuse(BadWorkbook::damaged, name);
    left -= std::uint64_t(n);
    // The checksum is only known at the end; a part that ends early has none.
    if (n == 0 && (unzCloseCurrentFile(zip) != UNZ_OK || left != 0))
      return refuse(BadWorkbook::damaged, name);
    return std::size_t(n);
  };
}

Pull pull_of(std::string_view text)
{
  return [text](std::span<char> room) mutable -> Answer<std::size_t> {
    auto const n = text.copy(room.data(), room.size());
    text.remove_prefix(n);
    return n;
  };
}

}  // namespace hengwen::sheet
