// SPDX-License-Identifier: Apache-2.0
#include "server/open_id_settings.hpp"

#include "base/text.hpp"

#include <sys/stat.h>
#include <CLI/CLI.hpp>

#include <fstream>

namespace hengwen {
namespace {

constexpr std::string_view return_path = "/api/v1/session/open-id/return";

Verdict is_whole(OpenIdSettings const& said)
{
  std::pair<bool, std::string_view> const needed[] = {
      {said.client.empty(), "--open-id-client"},
      {said.secret_file.empty(), "--open-id-secret-file"},
      {said.public_url.empty(), "--public-url"},
  };
  for (auto const& [is_missing, flag] : needed)
    if (is_missing)
      return refuse(NoOpenIdSetup::open_id_setting_missing, flag);
  return allowed;
}

// What means nothing without a provider.
Verdict is_nothing(OpenIdSettings const& said)
{
  std::pair<bool, std::string_view> const idle[] = {
      {!said.client.empty(), "--open-id-client"},
      {!said.secret_file.empty(), "--open-id-secret-file"},
      {!said.name.empty(), "--open-id-name"},
      {!said.claim.empty(), "--open-id-claim"},
      {!said.second_factor.empty(), "--open-id-second-factor"},
  };
  for (auto const& [is_said, flag] : idle)
    if (is_said)
      return refuse(NoOpenIdSetup::open_id_issuer_missing, flag);
  return allowed;
}

Answer<std::string> secret_in(std::filesystem::path const& file)
{
  std::ifstream in{file};
  std::string const text{std::istreambuf_iterator<char>{in}, {}};
  auto const secret = trimmed(text);
  if (!in || secret.empty())
    return refuse(NoOpenIdSetup::open_id_secret_unreadable, file.string());
  struct stat about{};
  if (stat(file.c_str(), &about) != 0 || (about.st_mode & S_IROTH))
    return refuse(NoOpenIdSetup::open_id_secret_open_to_others, file.string());
  return std::string{secret};
}

}  // namespace

void add_open_id_settings(CLI::App& app, OpenIdSettings& settings)
{
  app.add_option("--open-id-issuer", settings.issuer, "The provider of single sign-on (https://…)")
      ->envname("HENGWEN_OPEN_ID_ISSUER");
  app.add_option("--open-id-client", settings.client, "Our name at the provider")
      ->envname("HENGWEN_OPEN_ID_CLIENT");
  app.add_option("--open-id-secret-file", settings.secret_file,
                 "The file with our secret at the provider")
      ->envname("HENGWEN_OPEN_ID_SECRET_FILE");
  app.add_option("--open-id-name", settings.name, "What the sign-in page calls the provider")
      ->envname("HENGWEN_OPEN_ID_NAME");
  app.add_option("--open-id-claim", settings.claim,
                 "Link an account at the first sign-in whose claim of this name is the account's "
                 "name (preferred_username, email)")
      ->envname("HENGWEN_OPEN_ID_CLAIM");
  app.add_option("--open-id-second-factor", settings.second_factor,
                 "Spare our second factor when the provider's amr or acr says this word (mfa)")
      ->envname("HENGWEN_OPEN_ID_SECOND_FACTOR");
  app.add_option("--public-url", settings.public_url, "Where browsers find the pages (https://…)")
      ->envname("HENGWEN_PUBLIC_URL");
}

Answer<std::optional<app::OpenIdConfig>> open_id_config(OpenIdSettings const& said)
{
  if (!said.public_url.empty() && !app::is_origin(said.public_url))
    return refuse(NoOpenIdSetup::public_url_not_an_address, said.public_url);
  if (said.issuer.empty()) {
    TRY(is_nothing(said));
    return std::nullopt;
  }
  TRY(is_whole(said));
  if (!app::may_be_asked(said.issuer) || said.issuer.contains('?'))
    return refuse(NoOpenIdSetup::open_id_issuer_not_an_address, said.issuer);
  return app::OpenIdConfig{.issuer = said.issuer,
                           .client = said.client,
                           .secret = TRY(secret_in(said.secret_file)),
                           .name = said.name.empty() ? "统一身份认证" : said.name,
                           .return_to = said.public_url + std::string{return_path},
                           .claim = said.claim,
                           .second_factor = said.second_factor};
}

}  // namespace hengwen
