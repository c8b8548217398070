// SPDX-License-Identifier: Apache-2.0
#include "http/personal/leaving_file.hpp"

#include "domain/personal/consent.hpp"
#include "sheet/locked_file.hpp"

#include <stdlib.h>

#include <system_error>

namespace hengwen::http {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::hours ahead_of_utc{8};

// What a crash left behind is gone with the next file that is made.
void sweep(fs::path const& below)
{
  std::error_code ignored;
  auto const long_ago = fs::file_time_type::clock::now() - std::chrono::hours{24};
  for (auto const& entry : fs::directory_iterator{below, ignored})
    if (entry.last_write_time(ignored) < long_ago)
      fs::remove_all(entry.path(), ignored);
}

fs::path fresh_folder(fs::path const& data)
{
  auto const below = data / "leaving";
  fs::create_directories(below);
  fs::permissions(below, fs::perms::owner_all);
  sweep(below);
  auto pattern = (below / "file-XXXXXX").string();
  if (!mkdtemp(pattern.data()))
    throw std::system_error(errno, std::generic_category(), "mkdtemp " + pattern);
  return pattern;
}

// "16:00", with this between hours and minutes.
std::string clock_time(Instant at, std::string_view between)
{
  auto const local = at.at + ahead_of_utc;
  auto const minutes =
      std::chrono::floor<std::chrono::minutes>(local - std::chrono::floor<Days>(local)).count();
  return fmt::format("{:02}{}{:02}", minutes / 60, between, minutes % 60);
}

// At most so many characters.
std::string_view beginning(std::string_view text, std::ptrdiff_t most)
{
  std::size_t end = 0;
  for (std::ptrdiff_t n = 0; end < text.size(); ++end)
    if ((text[end] & 0xC0) != 0x80 && n++ == most)
      break;
  return text.substr(0, end);
}

// As every system takes it.
std::string as_name(std::string text)
{
  for (char& c : text)
    if (static_cast<unsigned char>(c) < 0x20 || std::string_view{"/\\:*?\"<>|"}.contains(c))
      c = '_';
  return text;
}

}  // namespace

Verdict LeavingFile::may_leave(FileWish const& wish)
{
  if (trimmed(wish.reason).empty())
    return refuse(NoLeavingFile::reason_missing, "reason");
  if (characters(wish.reason) > longest_words)
    return refuse(NoLeavingFile::words_too_long, "reason");
  if (wish.password)
    TRY(sheet::may_lock_with(*wish.password));
  return allowed;
}

LeavingFile::LeavingFile(Call const& call, FileWish const& wish, std::string title,
                         std::string ending)
    : folder_{fresh_folder(call.services.data)},
      title_{std::move(title)},
      ending_{std::move(ending)},
      password_{wish.password}
{
  auto const& account = call.session().account;
  auto const day = to_text(business_day(call.now));
  auto const reason = trimmed(wish.reason);
  by_ = account.full_name.empty() ? account.name
                                  : fmt::format("{}（{}）", account.full_name, account.name);
  watermark_ = fmt::format(
      "导出人：{}　导出时间：{} {}　用途：{}　含个人信息，仅限此用途，不得转发，用后销毁", by_, day,
      clock_time(call.now, ":"), reason);
  name_ = as_name(fmt::format("{} {} {} {} {}", title_, day, clock_time(call.now, ""), account.name,
                              beginning(reason, 20)));
}

LeavingFile::~LeavingFile()
{
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

File<Media::octets> LeavingFile::answer() const
{
  if (!password_)
    return {name_ + ending_, chunks_of(path())};
  auto const locked = folder_ / "locked.zip";
  sheet::lock_file(path(), name_ + ending_, locked, *password_);
  return {name_ + ".zip", chunks_of(locked)};
}

}  // namespace hengwen::http
