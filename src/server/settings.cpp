// SPDX-License-Identifier: Apache-2.0
#include "server/settings.hpp"

#include "base/text.hpp"
#include "http/address.hpp"

#include <CLI/CLI.hpp>

#include <stdexcept>

namespace hengwen {
namespace {

std::string not_an_address(std::string const& text)
{
  try {
    listen_of(text);
    return {};
  } catch (std::invalid_argument const& wrong) {
    return wrong.what();
  }
}

std::string not_a_network(std::string const& text)
{
  return http::Network::read(text) ? std::string{} : "not an address or network: " + text;
}

void add_tls(CLI::App& app, Settings& settings)
{
  auto* const certificate =
      app.add_option("--tls-certificate", settings.tls_certificate,
                     "Serve HTTPS with this certificate and those that vouch for it (PEM)")
          ->envname("HENGWEN_TLS_CERTIFICATE");
  auto* const key =
      app.add_option("--tls-key", settings.tls_key, "The key of the certificate (PEM)")
          ->envname("HENGWEN_TLS_KEY");
  certificate->needs(key);
  key->needs(certificate);
}

void add_rates(CLI::App& app, Settings& settings)
{
  auto const add = [&](char const* flag, char const* name, unsigned& rate, char const* say) {
    app.add_option(flag, rate, say)
        ->envname(name)
        ->check(CLI::Range(0, 1'000'000))
        ->capture_default_str();
  };
  add("--address-requests", "HENGWEN_ADDRESS_REQUESTS", settings.address_requests,
      "Requests of one address in a minute; 0: without limit");
  add("--stranger-requests", "HENGWEN_STRANGER_REQUESTS", settings.stranger_requests,
      "Of these, without a session");
  add("--account-requests", "HENGWEN_ACCOUNT_REQUESTS", settings.account_requests,
      "Requests of one account in a minute");
  add("--account-files", "HENGWEN_ACCOUNT_FILES", settings.account_files,
      "Of these, for files: exports, forms on paper");
  add("--sign-ins", "HENGWEN_SIGN_INS", settings.sign_ins,
      "Attempts to sign in that fail, of one address in a minute");
  add("--public-acts", "HENGWEN_PUBLIC_ACTS", settings.public_acts,
      "Applications, objections and papers of one address in a minute without an account");
}

bool said(std::vector<std::string> const& words, std::string const& flag)
{
  return std::ranges::any_of(
      words, [&](std::string const& word) { return word == flag || word.starts_with(flag + "="); });
}

}  // namespace

void add_settings(CLI::App& app, Settings& settings)
{
  app.set_config("--config", "/etc/hengwen/hengwen.toml", "Read the settings from this file")
      ->envname("HENGWEN_CONFIG");
  app.add_option("--data", settings.data, "The folder where everything is kept")
      ->envname("HENGWEN_DATA")
      ->capture_default_str();
  app.add_option("--database", settings.database,
                 "Use this PostgreSQL (postgresql://…) instead of a private one")
      ->envname("HENGWEN_DATABASE");
  app.add_option("--key-file", settings.key_file,
                 "The file of the master key; otherwise master-key in the data folder")
      ->envname("HENGWEN_KEY_FILE");
  app.add_option("--suite", settings.suite,
                 "The ciphers of a new database: international, or sm (国密)")
      ->envname("HENGWEN_SUITE")
      ->check(CLI::IsMember({"international", "sm"}));
  app.add_option("--listen", settings.listen, "Address and port of the web pages")
      ->envname("HENGWEN_LISTEN")
      ->check(CLI::Validator{not_an_address, "ADDRESS:PORT"})
      ->capture_default_str();
  app.add_option("--connections", settings.connections, "Connections to PostgreSQL")
      ->envname("HENGWEN_CONNECTIONS")
      ->check(CLI::Range(1, 50))
      ->capture_default_str();
  app.add_option("--statement-seconds", settings.statement_seconds,
                 "The longest a statement may take")
      ->envname("HENGWEN_STATEMENT_SECONDS")
      ->check(CLI::Range(1, 3600))
      ->capture_default_str();
  app.add_option("--upload-megabytes", settings.upload_megabytes,
                 "The largest workbook that may be sent")
      ->envname("HENGWEN_UPLOAD_MEGABYTES")
      ->check(CLI::Range(1, 4096))
      ->capture_default_str();
  add_tls(app, settings);
  add_rates(app, settings);
  app.add_flag("--behind-proxy", settings.behind_proxy,
               "Believe X-Forwarded-For and X-Forwarded-Proto of a proxy on this machine")
      ->envname("HENGWEN_BEHIND_PROXY");
  app.add_option("--proxy", settings.proxies,
                 "Believe them of the proxies with these addresses (10.0.0.5, 10.0.1.0/24)")
      ->envname("HENGWEN_PROXY")
      ->delimiter(',')
      ->check(CLI::Validator{not_a_network, "ADDRESS[/BITS]"});
  add_open_id_settings(app, settings.open_id);
}

std::vector<std::string> with_environment(CLI::App const& app, std::vector<std::string> words)
{
  for (auto const* option : app.get_options()) {
    auto const* value = std::getenv(option->get_envname().c_str());
    if (value && *value && !said(words, option->get_name()))
      words.insert(words.begin(), option->get_name() + "=" + value);
  }
  return words;
}

Listen listen_of(std::string const& text)
{
  auto const colon = text.rfind(':');
  Listen out;
  if (colon == text.npos || colon == 0 ||
      !from_text(std::string_view{text}.substr(colon + 1), out.port))
    throw std::invalid_argument{"--listen needs an address and a port, not " + text};
  out.address = text.substr(0, colon);
  if (out.address.starts_with('[') && out.address.ends_with(']'))
    out.address = out.address.substr(1, out.address.size() - 2);
  return out;
}

}  // namespace hengwen
