// SPDX-License-Identifier: Apache-2.0
//
// hengwen verify: proves the log against its hashes, its signed heads and the anchors in the data
// folder, also while the server runs. Ends with 1 when something is wrong.
//
//     hengwen verify                      says so on the screen
//     hengwen verify --out proof.log      and in a file
//     hengwen verify --export log.txt     writes the log for others to check (tools/verify_log.py)
#include "store/audit/verify.hpp"
#include "app/act.hpp"
#include "app/audit/anchors.hpp"
#include "server/commands.hpp"
#include "server/wiring.hpp"
#include "store/audit/export_log.hpp"
#include "store/vault/vault.hpp"

#include <CLI/CLI.hpp>

#include <chrono>
#include <fstream>
#include <iostream>

namespace hengwen {
namespace {

struct Wish {
  std::string out;
  std::string export_to;
};

// Whoever sits at the machine itself has no account.
void note(Database& database, AuditAct act, std::string reason)
{
  app::Act const door{database,
                      {.account = {},
                       .name = "operator",
                       .acting_for = {},
                       .peer = {},
                       .request_id = {},
                       .at = now()}};
  AuditEntry entry;
  entry.act = act;
  entry.reason = std::move(reason);
  door.tell(entry);
}

std::string report_text(store::LogReport const& report, double seconds)
{
  std::string text;
  for (auto const& fault : report.faults) {
    auto const say = sentence_of(fault);
    text += say.zh + "  " + say.en + "\n";
  }
  return text +
         fmt::format(
             "{} 条 entries, {} 条链 chains, {:.1f} 秒 seconds, {:.0f} 条/秒 entries/s\n{}\n",
             report.entries, report.chains, seconds, double(report.entries) / seconds,
             report.faults.empty() ? std::string{"日志完整  The log is whole"}
                                   : fmt::format("{} 处问题 faults", report.faults.size()));
}

std::ofstream file_to_write(std::string const& name)
{
  std::ofstream file{name, std::ios::binary | std::ios::trunc};
  if (!file)
    throw CommandRefused{{"cannot_write", name}};
  return file;
}

void close_well(std::ofstream& file, std::string const& name)
{
  file.close();
  if (!file)
    throw CommandRefused{{"cannot_write", name}};
}

int verify(Database& database, std::filesystem::path const& data, Wish const& wish)
{
  auto const began = std::chrono::steady_clock::now();
  // Before the picture of the data is taken: an anchor may not be younger than that.
  auto read = app::read_anchors(data);
  auto report = store::verify_log(database, read.anchors);
  report.faults.insert(report.faults.begin(), read.faults.begin(), read.faults.end());
  std::chrono::duration<double> const took = std::chrono::steady_clock::now() - began;
  auto const text = report_text(report, took.count());
  std::cout << text;
  if (!wish.out.empty()) {
    auto file = file_to_write(wish.out);
    file << to_text(now()) << "\n" << text;
    close_well(file, wish.out);
  }
  note(database, AuditAct::log_verified,
       fmt::format("{} entries, {} faults", report.entries, report.faults.size()));
  return report.faults.empty() ? 0 : 1;
}

int write_log(Database& database, Wish const& wish)
{
  note(database, AuditAct::log_exported, "hengwen verify --export");
  auto file = file_to_write(wish.export_to);
  auto const entries = database.read([&](Tx& tx) {
    return store::export_log(tx, {.scope = "0", .at = now()},
                             [&](std::string_view text) { file << text; });
  });
  close_well(file, wish.export_to);
  std::cout << entries << " 条 entries: " << wish.export_to << "\n";
  return 0;
}

int run(Wish const& wish, Settings const& settings)
{
  Wiring wiring{settings, Use::command, "verify"};
  if (!wish.export_to.empty())
    return write_log(wiring.database(), wish);
  return verify(wiring.database(), wiring.data(), wish);
}

}  // namespace

Run add_verify(CLI::App& command, Settings const& settings)
{
  auto wish = std::make_shared<Wish>();
  command.add_option("--out", wish->out, "Also write what was found to this file");
  command.add_option("--export", wish->export_to,
                     "Write the log to this file, for others to check");
  return [wish, &settings] { return run(*wish, settings); };
}

}  // namespace hengwen
