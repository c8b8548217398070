// SPDX-License-Identifier: Apache-2.0
#include "sheet/locked_file.hpp"

#include "base/text.hpp"

#include <fmt/format.h>
#include <zip.h>

#include <memory>
#include <stdexcept>

namespace hengwen::sheet {
namespace {

struct Discard {
  void operator()(zip_t* zip) const { zip_discard(zip); }
};
using Zip = std::unique_ptr<zip_t, Discard>;

[[noreturn]] void fail(zip_t* zip)
{
  throw std::runtime_error{fmt::format("locking a file: {}", zip_strerror(zip))};
}

Zip new_zip(std::filesystem::path const& at)
{
  int error = 0;
  Zip zip{zip_open(at.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error)};
  if (!zip)
    throw std::runtime_error{fmt::format("locking a file: libzip says {}", error)};
  return zip;
}

}  // namespace

Verdict may_lock_with(std::string_view password)
{
  auto const length = characters(password);
  if (length < shortest_file_password)
    return refuse(BadFilePassword::file_password_too_short, "password");
  if (length > longest_file_password)
    return refuse(BadFilePassword::file_password_too_long, "password");
  return allowed;
}

void lock_file(std::filesystem::path const& plain, std::string const& name,
               std::filesystem::path const& locked, std::string const& password)
{
  auto zip = new_zip(locked);
  auto* source = zip_source_file(zip.get(), plain.c_str(), 0, -1);
  if (!source)
    fail(zip.get());
  auto const index =
      zip_file_add(zip.get(), name.c_str(), source, ZIP_FL_ENC_UTF_8 | ZIP_FL_OVERWRITE);
  if (index < 0) {
    zip_source_free(source);
    fail(zip.get());
  }
  if (zip_file_set_encryption(zip.get(), zip_uint64_t(index), ZIP_EM_AES_256, password.c_str()) < 0)
    fail(zip.get());
  if (zip_close(zip.get()) < 0)
    fail(zip.get());
  std::ignore = zip.release();  // Closed is gone.
}

}  // namespace hengwen::sheet
