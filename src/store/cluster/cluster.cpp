// SPDX-License-Identifier: Apache-2.0
#include "store/cluster/cluster.hpp"

#include "sql/cluster.hpp"
#include "store/cluster/processes.hpp"
#include "store/connection.hpp"

#include <libpq-fe.h>
#include <pwd.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <thread>

namespace hengwen {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using std::chrono::seconds;
using std::chrono::steady_clock;

constexpr std::size_t longest_socket_path = 107 - std::string_view{"/.s.PGSQL.5432"}.size();
constexpr seconds crash_recovery{600}, clean_end{60}, hard_end{10};
constexpr std::uintmax_t long_log = 16 << 20;

// A small part of the machine: PostgreSQL shares it with the program and the disk's cache.
std::int64_t buffers_in_megabytes()
{
  auto const megabytes =
      std::int64_t(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE) / (std::int64_t{1} << 20);
  return std::clamp(megabytes / 16, std::int64_t{128}, std::int64_t{256});
}

[[noreturn]] void broken(std::string const& what)
{
  throw ClusterFailed{what + ": " + std::strerror(errno)};
}

std::string first_line(fs::path const& file)
{
  std::string line;
  std::ifstream{file} >> line;
  return line;
}

// /usr/lib/postgresql/15/bin, of the version that made the data, or the newest for new data.
fs::path programs_for(std::string const& version)
{
  static fs::path const installed = "/usr/lib/postgresql";
  if (!version.empty()) {
    if (!fs::exists(installed / version / "bin/postgres"))
      throw ClusterFailed{"the data was made by PostgreSQL " + version +
                          ", which is not installed (package postgresql-" + version + ")"};
    return installed / version / "bin";
  }
  int newest = 0;
  std::error_code none;
  for (auto const& entry : fs::directory_iterator{installed, none}) {
    int number = 0;
    if (from_text(entry.path().filename().string(), number) &&
        fs::exists(entry.path() / "bin/initdb"))
      newest = std::max(newest, number);
  }
  if (newest < 15)
    throw ClusterFailed{"PostgreSQL 15 or newer is not installed (package postgresql-15)"};
  return installed / std::to_string(newest) / "bin";
}

std::string ending(int status)
{
  return WIFSIGNALED(status) ? "signal " + std::to_string(WTERMSIG(status))
                             : "exit " + std::to_string(WEXITSTATUS(status));
}

std::string connection_value(std::string_view value)
{
  std::string out = "'";
  for (char c : value) {
    if (c == '\'' || c == '\\')
      out += '\\';
    out += c;
  }
  return out + "'";
}

}  // namespace

Cluster::Cluster(fs::path const& folder, Keeping keeping)
    : folder_{fs::absolute(folder).lexically_normal()}, keeping_{keeping}
{
  if (!folder_.has_filename())
    folder_ = folder_.parent_path();
  fs::create_directories(folder_);
  if (geteuid() == 0) {
    struct stat made{};
    if (stat((folder_ / "postgres").c_str(), &made) == 0 && made.st_uid != 0) {
      user_ = User{made.st_uid, made.st_gid};
    } else {
      for (char const* name : {"hengwen", "postgres", "nobody"})
        if (auto const* found = getpwnam(name); found && !user_)
          user_ = User{found->pw_uid, found->pw_gid};
      if (!user_)
        throw ClusterFailed{"PostgreSQL must not run as root, and there is no other user"};
    }
  }
  make_folder(folder_ / "socket");
  if ((folder_ / "socket").native().size() > longest_socket_path)
    client_door_.emplace(folder_ / "socket");
}

Cluster::~Cluster()
{
  stop();
}

void Cluster::make_folder(fs::path const& path) const
{
  if (mkdir(path.c_str(), 0700) != 0 && errno != EEXIST)
    broken("cannot make " + path.string());
  if (user_ && chown(path.c_str(), user_->user, user_->group) != 0)
    broken("cannot hand over " + path.string());
}

std::string Cluster::program(char const* name) const
{
  return programs_for(first_line(folder_ / "postgres/PG_VERSION")) / name;
}

// Made beside its place and moved there when complete, so that a kill leaves no half of it.
void Cluster::create() const
{
  auto const unfinished = folder_ / "postgres.new";
  fs::remove_all(unfinished);
  make_folder(unfinished);
  Door const data{unfinished}, socket{folder_ / "socket"};
  auto const child =
      send_off({program("initdb"), "-D", data_seen_by_postgres, "-U", "hengwen", "-A", "trust",
                "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", "--no-instructions"},
               user_, data, socket, folder_ / "postgres.log");
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (status != 0)
    throw ClusterFailed{"initdb failed (" + ending(status) + "): " + last_words()};
  fs::rename(unfinished, folder_ / "postgres");
}

// Our lock on the folder says that no other program uses it, so whoever of PostgreSQL still
// lives in it was left behind by a kill: first the postmaster, cleanly, then the rest.
void Cluster::end_leftovers() const
{
  auto const data = folder_ / "postgres";
  pid_t postmaster = 0;
  from_text(first_line(data / "postmaster.pid"), postmaster);
  auto const signal_all = [&](int number, bool all) {
    auto const found = processes_in(data, "postgres");
    for (pid_t process : found)
      if (all || process == postmaster)
        kill(process, number);
    return found.empty() || (!all && !std::ranges::count(found, postmaster));
  };
  auto const ends_within = [&](milliseconds patience, int number, bool all) {
    if (signal_all(number, all))
      return true;
    for (auto const until = steady_clock::now() + patience; steady_clock::now() < until;) {
      std::this_thread::sleep_for(milliseconds{20});
      if (signal_all(0, all))
        return true;
    }
    return false;
  };
  if (!ends_within(clean_end, SIGINT, false))
    ends_within(hard_end, SIGQUIT, false);
  if (!ends_within(milliseconds{500}, 0, true) && !ends_within(hard_end, SIGQUIT, true))
    ends_within(hard_end, SIGKILL, true);
  // Its number may belong to a stranger by now, or to the dead process itself while nobody has
  // reaped it: either would keep PostgreSQL from starting.
  fs::remove(data / "postmaster.pid");
  fs::remove(folder_ / "socket/.s.PGSQL.5432.lock");
}

std::vector<std::string> Cluster::settings() const
{
  std::vector<std::string> out{
      "listen_addresses=",
      std::string{"unix_socket_directories="} + socket_seen_by_postgres,
      "unix_socket_permissions=0700",
      "port=5432",
      "max_connections=60",
      fmt::format("shared_buffers={}MB", buffers_in_megabytes()),
      "work_mem=16MB",
      "maintenance_work_mem=128MB",
      "effective_cache_size=1GB",
      "random_page_cost=1.1",
      "wal_compression=on",
      "wal_level=minimal",
      "max_wal_senders=0",
      "max_wal_size=2GB",
      "checkpoint_timeout=15min",
      "jit=off",
      "timezone=UTC",
      "log_timezone=UTC",
      // A failed statement would show its values, which are people's secrets: the program logs
      // it by name instead.
      "log_min_messages=log",
      "log_min_error_statement=panic",
      "log_error_verbosity=terse",
      "log_line_prefix=%m [%p] ",
      "log_checkpoints=off",
  };
  if (keeping_ == Keeping::forgetful)
    out.insert(out.end(), {"fsync=off", "synchronous_commit=off", "full_page_writes=off",
                           "deadlock_timeout=50ms"});
  return out;
}

void Cluster::start()
{
  auto const log = folder_ / "postgres.log";
  std::error_code none;
  if (fs::file_size(log, none) > long_log && !none)
    fs::rename(log, folder_ / "postgres.log.1");
  said_before_ = fs::exists(log) ? std::streamoff(fs::file_size(log)) : 0;
  if (!fs::exists(folder_ / "postgres"))
    create();
  end_leftovers();
  {
    Door const data{folder_ / "postgres"}, socket{folder_ / "socket"};
    std::vector<std::string> command{program("postgres"), "-D", data_seen_by_postgres};
    for (auto const& setting : settings()) {
      command.push_back("-c");
      command.push_back(setting);
    }
    auto const child = send_off(command, user_, data, socket, log);
    std::lock_guard const lock{guard_};
    server_ = child;
  }
  wait_until_ready();
  create_database();
}

void Cluster::wait_until_ready()
{
  auto const until = steady_clock::now() + crash_recovery;
  while (!answers()) {
    if (auto const end = reap(WNOHANG))
      throw ClusterFailed{"PostgreSQL does not start (" + *end + "): " + last_words()};
    if (!runs())
      throw ClusterFailed{"PostgreSQL was stopped while it was starting"};
    if (steady_clock::now() > until) {
      stop();
      throw ClusterFailed{"PostgreSQL does not become ready: " + last_words()};
    }
    std::this_thread::sleep_for(milliseconds{10});
  }
}

void Cluster::create_database() const
{
  Connect const how{.url = url("postgres"), .on_statement = {}};
  Connection connection{how};
  std::array<Parameter, 1> const name{"hengwen"};
  if (connection.run(sql::cluster::database_exists, name).rows() == 0)
    connection.run(sql::cluster::create_database, {});
}

bool Cluster::answers() const
{
  return PQping(url("postgres").c_str()) == PQPING_OK;
}

std::string Cluster::url(std::string_view database) const
{
  auto const host = client_door_ ? "/proc/self/fd/" + std::to_string(client_door_->number())
                                 : (folder_ / "socket").string();
  return fmt::format("host={} port=5432 user=hengwen dbname={}", connection_value(host),
                     connection_value(database));
}

bool Cluster::runs()
{
  std::lock_guard const lock{guard_};
  return server_ != 0;
}

// The end of the server, if it has ended and nobody saw it yet.
std::optional<std::string> Cluster::reap(int options)
{
  std::lock_guard const lock{guard_};
  int status = 0;
  if (server_ == 0 || waitpid(server_, &status, options) != server_)
    return std::nullopt;
  server_ = 0;
  return ending(status);
}

std::string Cluster::wait()
{
  pid_t server = 0;
  {
    std::lock_guard const lock{guard_};
    server = server_;
  }
  siginfo_t info{};
  while (server != 0 && waitid(P_PID, id_t(server), &info, WEXITED | WNOWAIT) < 0 &&
         errno == EINTR) {
  }
  return reap(0).value_or("stopped");
}

void Cluster::stop()
{
  auto const tell = [&](int number) {
    std::lock_guard const lock{guard_};
    if (server_ != 0)
      kill(server_, number);
    return server_ != 0;
  };
  auto const ends_within = [&](seconds patience) {
    for (auto const until = steady_clock::now() + patience; steady_clock::now() < until;) {
      if (reap(WNOHANG) || !tell(0))
        return true;
      std::this_thread::sleep_for(milliseconds{5});
    }
    return false;
  };
  if (tell(SIGINT) && !ends_within(clean_end) && tell(SIGQUIT) && !ends_within(hard_end) &&
      tell(SIGKILL))
    ends_within(hard_end);
}

// The reason of this start's end if it gave one, for more lines follow it; else its last line.
std::string Cluster::last_words() const
{
  std::ifstream log{folder_ / "postgres.log"};
  log.seekg(said_before_);
  std::string line, last, reason;
  while (std::getline(log, line)) {
    if (!line.empty())
      last = line;
    if (line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
      reason = line;
  }
  return (reason.empty() ? last : reason) + " (" + (folder_ / "postgres.log").string() + ")";
}

}  // namespace hengwen
