// SPDX-License-Identifier: Apache-2.0
//
// What an operator may set: as a flag, in the environment, or in one file, in this order
// and under the same name.
//
//     --listen 0.0.0.0:80     HENGWEN_LISTEN=0.0.0.0:80     listen = "0.0.0.0:80"
#pragma once

#include "server/open_id_settings.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace hengwen {

struct Settings {
  std::filesystem::path data = "var";
  std::string database;            // postgresql://…; empty for the private one in the data folder.
  std::filesystem::path key_file;  // The master key; empty for master-key in the data folder.
  std::string suite;  // Of ciphers, for a new database; empty for the one chosen before.
  std::string listen = "127.0.0.1:8080";
  unsigned connections = 12;         // To PostgreSQL.
  unsigned statement_seconds = 60;   // The longest a statement may take.
  unsigned upload_megabytes = 200;   // The largest workbook that may be sent.
  bool behind_proxy = false;         // On this machine; believe what it says about the caller.
  std::vector<std::string> proxies;  // The same of these, elsewhere.
  OpenIdSettings open_id;

  std::filesystem::path tls_certificate;  // Both or none: HTTPS or plain HTTP.
  std::filesystem::path tls_key;

  // In a minute; 0 is without limit. See http/rate_limits.hpp.
  unsigned address_requests = 30'000;
  unsigned stranger_requests = 3'000;
  unsigned account_requests = 3'000;
  unsigned account_files = 120;
  unsigned sign_ins = 20;
  unsigned public_acts = 60;
};

void add_settings(CLI::App&, Settings&);

// The words of the command line, and before them as flags what only the environment says: the
// library would let the file win over the environment.
std::vector<std::string> with_environment(CLI::App const&, std::vector<std::string> words);

// "127.0.0.1:8080" and "[::1]:8080" as address and port; throws std::invalid_argument.
struct Listen {
  std::string address;
  std::uint16_t port = 0;
};
Listen listen_of(std::string const& text);

}  // namespace hengwen
