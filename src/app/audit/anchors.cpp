// SPDX-License-Identifier: Apache-2.0
#include "app/audit/anchors.hpp"

#include "store/audit/stored_log.hpp"
#include "store/vault/vault.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

namespace hengwen::app {
namespace {

namespace fs = std::filesystem;

constexpr auto file_name = "audit-anchors";

[[noreturn]] void broken(fs::path const& file, int why)
{
  throw std::system_error{why, std::generic_category(), file.string()};
}

class OpenFile {
public:
  explicit OpenFile(fs::path const& file)
      : file_{file}, number_{open(file.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0600)}
  {
    if (number_ < 0)
      broken(file, errno);
  }
  OpenFile(OpenFile const&) = delete;
  ~OpenFile() { close(number_); }

  // A line that was cut short by a crash must not swallow the next one.
  bool ends_in_a_line() const
  {
    struct stat about{};
    char last = '\n';
    return fstat(number_, &about) == 0 &&
           (about.st_size == 0 ||
            (pread(number_, &last, 1, about.st_size - 1) == 1 && last == '\n'));
  }

  void add(std::string_view text) const
  {
    while (!text.empty()) {
      auto const written = ::write(number_, text.data(), text.size());
      if (written < 0 && errno != EINTR)
        broken(file_, errno);
      text.remove_prefix(std::size_t(std::max<ssize_t>(written, 0)));
    }
    if (fdatasync(number_) != 0)
      broken(file_, errno);
  }

private:
  fs::path const& file_;
  int number_;
};

// Good lines and the numbers of the others. The last one may be half written.
void each_line(fs::path const& file, std::function<void(Anchor&&)> const& good,
               std::function<void(std::int64_t)> const& bad)
{
  if (!fs::exists(file))
    return;
  std::ifstream in{file};
  if (!in)
    broken(file, errno);
  std::string line;
  for (std::int64_t number = 1; std::getline(in, line); ++number) {
    bool const whole = !in.eof();
    Anchor anchor;
    if (from_text(line, anchor))
      good(std::move(anchor));
    else if (whole && !line.empty())
      bad(number);
  }
}

// What a head has against the anchor before it.
std::optional<LogFault> objection(Tx& tx, LogHead const& head, LogHead const* before)
{
  if (!store::well_proven(tx, head))
    return LogFault{head.chain, head.seq, LogWrong::bad_signature};
  if (before && before->seq > head.seq)
    return LogFault{head.chain, head.seq + 1, LogWrong::missing, before->seq - head.seq};
  if (before && before->seq == head.seq && before->hash != head.hash)
    return LogFault{head.chain, head.seq, LogWrong::changed};
  return std::nullopt;
}

}  // namespace

Anchors::Anchors(fs::path const& folder) : file_{folder / file_name}
{
  each_line(
      file_,
      [this](Anchor&& anchor) {
        auto& last = last_[anchor.head.chain];
        if (anchor.head.seq >= last.seq)
          last = std::move(anchor.head);
      },
      [](std::int64_t) {});
}

Anchored Anchors::write(Database& database, Instant now)
{
  Anchored done;
  std::vector<LogHead> fresh;
  std::string text;
  database.read([&](Tx& tx) {
    for (auto const& head : store::heads_of(tx, {})) {
      auto const found = last_.find(head.chain);
      auto const* before = found == last_.end() ? nullptr : &found->second;
      if (head.seq == 0 || (before && before->seq == head.seq && before->hash == head.hash))
        continue;
      if (auto const fault = objection(tx, head, before)) {
        done.faults.push_back(*fault);
        continue;
      }
      Anchor anchor{now, head};
      anchor.head.signature = tx.vault().sign(text_to_sign(anchor));
      text += to_text(anchor) + "\n";
      fresh.push_back(std::move(anchor.head));
    }
  });
  if (fresh.empty())
    return done;
  OpenFile const file{file_};
  file.add(file.ends_in_a_line() ? text : "\n" + text);
  for (auto& head : fresh)
    last_[head.chain] = std::move(head);
  done.written = int(fresh.size());
  return done;
}

Anchored anchor(Database& database, fs::path const& folder, Instant now)
{
  return Anchors{folder}.write(database, now);
}

ReadAnchors read_anchors(fs::path const& folder)
{
  ReadAnchors read;
  std::map<std::pair<std::int32_t, Date>, std::size_t> last_of_day;
  each_line(
      folder / file_name,
      [&](Anchor&& anchor) {
        auto const [found, fresh] = last_of_day.try_emplace(
            {anchor.head.chain, business_day(anchor.at)}, read.anchors.size());
        if (fresh)
          read.anchors.push_back(std::move(anchor));
        else if (anchor.head.seq >= read.anchors[found->second].head.seq)
          read.anchors[found->second] = std::move(anchor);
      },
      [&](std::int64_t number) { read.faults.push_back({0, number, LogWrong::bad_anchor}); });
  return read;
}

}  // namespace hengwen::app
