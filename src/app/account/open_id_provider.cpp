// SPDX-License-Identifier: Apache-2.0
#include "app/account/open_id_provider.hpp"

#include "base/log.hpp"
#include "base/words.hpp"

#include <sodium.h>

namespace hengwen::app {
namespace {

constexpr std::chrono::hours kept_for{1};
constexpr std::chrono::minutes new_keys_at_most_each{1};
constexpr std::chrono::seconds left_alone_for{10};
constexpr std::chrono::seconds longest_wait_for_a_place{1};

std::string without_end_slash(std::string text)
{
  if (text.ends_with('/'))
    text.pop_back();
  return text;
}

std::string base64(std::string_view plain)
{
  constexpr auto variant = sodium_base64_VARIANT_ORIGINAL;
  std::string out(sodium_base64_encoded_len(plain.size(), variant), '\0');
  sodium_bin2base64(out.data(), out.size(), reinterpret_cast<unsigned char const*>(plain.data()),
                    plain.size(), variant);
  out.pop_back();  // The zero at the end.
  return out;
}

// RFC 6749, 2.3.1: both parts are encoded as in a form before they are joined.
std::string basic_header(OpenIdConfig const& config)
{
  return "authorization: Basic " +
         base64(percent_encoded(config.client) + ":" + percent_encoded(config.secret));
}

// The word with which a provider refuses is for the log; what else it says is not.
std::string word_in(std::string_view answer)
{
  auto const object = json_object(answer);
  auto word = object ? text_of(*object, "error") : "";
  bool const plain = word.size() <= 64 && std::ranges::all_of(word, [](char c) {
                       return (c >= 'a' && c <= 'z') || c == '_';
                     });
  return plain ? word : "";
}

std::unexpected<Refusal> not_suitable(std::string const& what)
{
  log(Level::warning, "provider_not_suitable", {{"what", what}});
  return refuse(NoProvider::provider_not_suitable, what);
}

class Place {
public:
  explicit Place(std::counting_semaphore<2>& places)
      : places_{places}, taken_{places.try_acquire_for(longest_wait_for_a_place)}
  {
  }
  Place(Place const&) = delete;
  ~Place()
  {
    if (taken_)
      places_.release();
  }
  bool taken() const { return taken_; }

private:
  std::counting_semaphore<2>& places_;
  bool const taken_;
};

}  // namespace

OpenIdProvider::OpenIdProvider(OpenIdConfig config, AskWeb ask_web)
    : config_{std::move(config)}, ask_web_{std::move(ask_web)}
{
}

Answer<WebAnswer> OpenIdProvider::ask(WebQuestion const& question, Instant now)
{
  auto const is_silent = [&] {
    std::lock_guard const lock{guard_};
    return now < silent_until_;
  };
  if (is_silent())
    return refuse(NoWebAnswer::provider_unreachable);
  Place const place{places_};
  if (!place.taken())
    return refuse(NoProvider::provider_busy);
  if (is_silent())  // Whoever was before us has just found out.
    return refuse(NoWebAnswer::provider_unreachable);
  auto answer = ask_web_(question);
  if (!answer) {
    std::lock_guard const lock{guard_};
    silent_until_ = now + left_alone_for;
  } else if (answer->status >= 500) {
    log(Level::warning, "provider_unreachable", {{"status", std::to_string(answer->status)}});
    return refuse(NoWebAnswer::provider_unreachable);
  }
  return answer;
}

Answer<std::string> OpenIdProvider::fetch(std::string const& url, Instant now)
{
  auto answer = TRY(ask({.url = url, .headers = {"accept: application/json"}}, now));
  if (answer.status != 200)
    return not_suitable("status " + std::to_string(answer.status));
  return std::move(answer.body);
}

Answer<OpenIdProvider::Description> OpenIdProvider::read_description(std::string_view json) const
{
  auto all = json_object(json);
  if (!all)
    return not_suitable("openid-configuration");
  if (text_of(*all, "issuer") != config_.issuer)
    return not_suitable("issuer");
  Description out{.sign_in = text_of(*all, "authorization_endpoint"),
                  .tokens = text_of(*all, "token_endpoint"),
                  .keys = text_of(*all, "jwks_uri"),
                  .person = text_of(*all, "userinfo_endpoint")};
  for (auto const* address : {&out.sign_in, &out.tokens, &out.keys})
    if (!may_be_asked(*address))
      return not_suitable("endpoint");
  auto const* methods = "token_endpoint_auth_methods_supported";
  out.takes_basic = !all->contains(methods) || lists(*all, methods, "client_secret_basic");
  if (!out.takes_basic && !lists(*all, methods, "client_secret_post"))
    return not_suitable(methods);
  auto const* names = all->if_contains("authorization_response_iss_parameter_supported");
  out.names_itself = names && names->is_bool() && names->get_bool();
  return out;
}

Answer<OpenIdProvider::Description> OpenIdProvider::description(Instant now)
{
  {
    std::lock_guard const lock{guard_};
    if (description_.value && now - description_.fetched_at < kept_for)
      return *description_.value;
  }
  auto const text =
      TRY(fetch(without_end_slash(config_.issuer) + "/.well-known/openid-configuration", now));
  auto read = TRY(read_description(text));
  std::lock_guard const lock{guard_};
  description_ = {read, now};
  return read;
}

Answer<OpenIdProvider::Keys> OpenIdProvider::keys(std::string const& address, Instant now)
{
  {
    std::lock_guard const lock{guard_};
    if (keys_.value && now - keys_.fetched_at < kept_for)
      return *keys_.value;
  }
  return fetch_keys(address, now);
}

Answer<OpenIdProvider::Keys> OpenIdProvider::fetch_keys(std::string const& address, Instant now)
{
  auto read = signing_keys(TRY(fetch(address, now)));
  if (!read)
    return not_suitable("jwks_uri");
  std::lock_guard const lock{guard_};
  keys_ = {*read, now};
  return *std::move(read);
}

bool OpenIdProvider::may_look_for_new_keys(Instant now)
{
  std::lock_guard const lock{guard_};
  bool const may = now - looked_for_new_keys_at_ >= new_keys_at_most_each;
  if (may)
    looked_for_new_keys_at_ = now;
  return may;
}

// A key we do not know may be a new one; without names of keys, a wrong signature may be its.
Answer<boost::json::object> OpenIdProvider::claims_of(std::string_view token,
                                                      std::string const& keys_address, Instant now)
{
  auto claims = signed_claims(token, TRY(keys(keys_address, now)));
  BadToken why{};
  bool const may_be_new =
      !claims && from_word(claims.error().why, why) &&
      (why == BadToken::token_key_unknown || why == BadToken::token_signature_wrong);
  if (!may_be_new || !may_look_for_new_keys(now))
    return claims;
  return signed_claims(token, TRY(fetch_keys(keys_address, now)));
}

Answer<std::string> OpenIdProvider::sign_in_address(std::string_view state, std::string_view nonce,
                                                    std::string_view challenge, Instant now)
{
  auto const at = TRY(description(now));
  // Which claims come with which scope: OpenID Connect Core, 5.4.
  std::string_view const scope = config_.claim.empty()      ? "openid"
                                 : config_.claim == "email" ? "openid email"
                                                            : "openid profile";
  auto const query = form_of({{"response_type", "code"},
                              {"client_id", config_.client},
                              {"redirect_uri", config_.return_to},
                              {"scope", scope},
                              {"state", state},
                              {"nonce", nonce},
                              {"code_challenge", challenge},
                              {"code_challenge_method", "S256"}});
  return at.sign_in + (at.sign_in.contains('?') ? "&" : "?") + query;
}

Answer<boost::json::object> OpenIdProvider::exchange(Description const& at, std::string_view code,
                                                     std::string_view verifier, Instant now)
{
  FormFields fields{{"grant_type", "authorization_code"},
                    {"code", code},
                    {"redirect_uri", config_.return_to},
                    {"code_verifier", verifier}};
  WebQuestion question{.url = at.tokens, .headers = {"accept: application/json"}};
  if (at.takes_basic) {
    question.headers.push_back(basic_header(config_));
  } else {
    fields.emplace_back("client_id", config_.client);
    fields.emplace_back("client_secret", config_.secret);
  }
  question.form = form_of(fields);
  auto const answer = TRY(ask(question, now));
  auto tokens = json_object(answer.body);
  if (answer.status != 200 || !tokens) {
    log(Level::warning, "provider_refused_the_code",
        {{"status", std::to_string(answer.status)}, {"error", word_in(answer.body)}});
    return refuse(NoProvider::provider_refused_the_code);
  }
  return *std::move(tokens);
}

Answer<Redeemed> OpenIdProvider::redeem(Returned const& said, std::string_view verifier,
                                        std::string const& nonce, Instant now)
{
  auto const at = TRY(description(now));
  if (said.issuer.empty() ? at.names_itself : said.issuer != config_.issuer)
    return refuse(NoProvider::provider_is_another);
  auto const tokens = TRY(exchange(at, said.code, verifier, now));
  auto claims = TRY(claims_of(text_of(tokens, "id_token"), at.keys, now));
  auto identity = TRY(identity_of(
      std::move(claims),
      {.issuer = config_.issuer, .client = config_.client, .nonce = nonce, .now = now}));
  return Redeemed{std::move(identity), text_of(tokens, "access_token")};
}

Answer<std::optional<std::string>> OpenIdProvider::name_of(Redeemed const& who, Instant now)
{
  if (config_.claim.empty())
    return std::nullopt;
  if (who.identity.claims.contains(config_.claim))
    return verified_claim(who.identity.claims, config_.claim);
  auto const at = TRY(description(now));
  bool const fits_a_header =
      std::ranges::all_of(who.access_token, [](char c) { return c > ' ' && c <= '~'; });
  if (who.access_token.empty() || !fits_a_header || !may_be_asked(at.person))
    return std::nullopt;
  auto const answer = TRY(
      ask({.url = at.person,
           .headers = {"accept: application/json", "authorization: Bearer " + who.access_token}},
          now));
  auto const said = json_object(answer.body);
  // Another person's page in the answer would be a way in (OpenID Connect Core, 5.3.2).
  if (answer.status != 200 || !said || text_of(*said, "sub") != who.identity.subject)
    return std::nullopt;
  return verified_claim(*said, config_.claim);
}

}  // namespace hengwen::app
