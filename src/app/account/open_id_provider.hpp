// SPDX-License-Identifier: Apache-2.0
//
// The provider of single sign-on (统一身份认证), as any OpenID Connect provider describes
// itself. We send a person there, and change the code it sends back into who that is:
//
//     ISSUER/.well-known/openid-configuration ─> where it signs in, gives tokens, keeps its keys
//     sign_in_address(state, nonce, challenge) ─> the page to send the browser to
//     redeem({code}, verifier, nonce)          ─> Identity, its signature and claims checked
//
// What the provider publishes is kept for an hour; its keys are fetched sooner when a token
// names one we do not know, but for such a reason at most once a minute. A provider that does
// not answer is left alone for some seconds, and never takes more than two threads from the
// other screens.
#pragma once

#include "app/account/id_token.hpp"
#include "app/account/web_client.hpp"

#include <mutex>
#include <semaphore>

namespace hengwen::app {

enum class NoProvider {
  provider_busy,
  provider_not_suitable,
  provider_refused_the_code,
  provider_is_another
};
BOOST_DESCRIBE_ENUM(NoProvider, provider_busy, provider_not_suitable, provider_refused_the_code,
                    provider_is_another)

// What the operator says of it.
struct OpenIdConfig {
  std::string issuer;  // To the letter as in its tokens.
  std::string client;  // Our name there, and our secret.
  std::string secret;
  std::string name;           // What the sign-in page calls it.
  std::string return_to;      // Our own address to which it sends people back.
  std::string claim;          // What may name an account at the first sign-in; empty: nothing.
  std::string second_factor;  // The word of amr or acr that spares our own question; or empty.
};

// What the browser brought back.
struct Returned {
  std::string code;
  std::string issuer;  // Empty where the provider does not name itself.
};

// What came back for a code.
struct Redeemed {
  Identity identity;
  std::string access_token;
};

class OpenIdProvider {
public:
  explicit OpenIdProvider(OpenIdConfig, AskWeb = ask_web);
  OpenIdProvider(OpenIdProvider const&) = delete;

  OpenIdConfig const& config() const { return config_; }

  Answer<std::string> sign_in_address(std::string_view state, std::string_view nonce,
                                      std::string_view challenge, Instant now);

  Answer<Redeemed> redeem(Returned const&, std::string_view verifier, std::string const& nonce,
                          Instant now);

  // The claim that may name an account, from the token itself or from the provider's page of
  // the person; nothing when there is none that may be believed.
  Answer<std::optional<std::string>> name_of(Redeemed const&, Instant now);

private:
  // What its configuration says, as far as we use it.
  struct Description {
    std::string sign_in;  // authorization_endpoint
    std::string tokens;   // token_endpoint
    std::string keys;     // jwks_uri
    std::string person;   // userinfo_endpoint; may be empty.
    bool takes_basic = true;
    bool names_itself = false;  // In what it sends back (RFC 9207).
  };
  using Keys = std::vector<PublishedKey>;

  template <class T>
  struct Kept {
    std::optional<T> value;
    Instant fetched_at;
  };

  Answer<Description> description(Instant now);
  Answer<Description> read_description(std::string_view json) const;
  Answer<Keys> keys(std::string const& address, Instant now);
  Answer<Keys> fetch_keys(std::string const& address, Instant now);
  bool may_look_for_new_keys(Instant now);
  Answer<boost::json::object> claims_of(std::string_view token, std::string const& keys_address,
                                        Instant now);
  Answer<boost::json::object> exchange(Description const&, std::string_view code,
                                       std::string_view verifier, Instant now);
  Answer<WebAnswer> ask(WebQuestion const&, Instant now);
  Answer<std::string> fetch(std::string const& url, Instant now);

  OpenIdConfig const config_;
  AskWeb const ask_web_;
  std::counting_semaphore<2> places_{2};
  std::mutex guard_;  // Of what follows; never held while the provider is asked.
  Kept<Description> description_;
  Kept<Keys> keys_;
  Instant looked_for_new_keys_at_;
  Instant silent_until_;
};

}  // namespace hengwen::app
