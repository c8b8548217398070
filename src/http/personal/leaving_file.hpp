// SPDX-License-Identifier: Apache-2.0
//
// A file with persons in it that leaves the house: it says in its name, on each sheet and in its
// properties who took it, when and what for; and a password makes it a locked zip.
//
//     困难职工家庭 武昌区总工会 2026-11-22 1600 chen 春节慰问.xlsx
//
// It is made in the data folder, in a folder of its own that is gone with this object; an answer
// that was begun keeps the file open.
#pragma once

#include "http/answers.hpp"
#include "http/call.hpp"

namespace hengwen::http {

struct FileWish {
  std::string reason;
  std::optional<std::string> password;
};
BOOST_DESCRIBE_STRUCT(FileWish, (), (reason, password))
static_assert(fully_described<FileWish>);

enum class NoLeavingFile { reason_missing, words_too_long };
BOOST_DESCRIBE_ENUM(NoLeavingFile, reason_missing, words_too_long)

class LeavingFile {
public:
  // Refuses a wish without a reason or with a bad password.
  static Verdict may_leave(FileWish const&);

  // `ending` is that of the file before it is locked.
  LeavingFile(Call const&, FileWish const&, std::string title, std::string ending = ".xlsx");
  LeavingFile(LeavingFile const&) = delete;
  ~LeavingFile();

  std::filesystem::path path() const { return folder_ / ("file" + ending_); }
  std::string const& title() const { return title_; }
  std::string const& taken_by() const { return by_; }

  // "导出人：王建国（chen）　导出时间：2026-11-22 16:00　用途：春节慰问　…"
  std::string const& watermark() const { return watermark_; }

  // Of what stands at the path, once it is written.
  File<Media::octets> answer() const;

private:
  std::filesystem::path folder_;
  std::string title_;
  std::string ending_;
  std::string by_;
  std::string watermark_;
  std::string name_;  // Without its ending.
  std::optional<std::string> password_;
};

}  // namespace hengwen::http
