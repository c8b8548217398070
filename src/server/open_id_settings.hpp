// SPDX-License-Identifier: Apache-2.0
//
// What an operator says of the provider of single sign-on. All of it or nothing: half of it is
// refused at the start, and not when the first person wants to sign in.
//
//     --open-id-issuer https://id.example.org --open-id-client hengwen
//     --open-id-secret-file /etc/hengwen/open-id-secret --public-url https://hengwen.example.org
#pragma once

#include "app/account/open_id_provider.hpp"

#include <filesystem>

namespace CLI {
class App;
}

namespace hengwen {

struct OpenIdSettings {
  std::string issuer;
  std::string client;
  std::filesystem::path secret_file;
  std::string name;           // Empty: 统一身份认证.
  std::string claim;          // Empty: accounts are linked by their own people only.
  std::string second_factor;  // Empty: ours is asked for all the same.
  std::string public_url;     // Where browsers find us.
};

void add_open_id_settings(CLI::App&, OpenIdSettings&);

enum class NoOpenIdSetup {
  open_id_issuer_missing,
  open_id_setting_missing,
  open_id_issuer_not_an_address,
  public_url_not_an_address,
  open_id_secret_unreadable,
  open_id_secret_open_to_others
};
BOOST_DESCRIBE_ENUM(NoOpenIdSetup, open_id_issuer_missing, open_id_setting_missing,
                    open_id_issuer_not_an_address, public_url_not_an_address,
                    open_id_secret_unreadable, open_id_secret_open_to_others)

// Nothing where no provider is wanted.
Answer<std::optional<app::OpenIdConfig>> open_id_config(OpenIdSettings const&);

}  // namespace hengwen
