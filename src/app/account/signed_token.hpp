// SPDX-License-Identifier: Apache-2.0
//
// A token that somebody signed (JWS, RFC 7515), and the keys which that somebody publishes
// (JWK set). What a token says counts only when its signature fits one of these keys:
//
//     eyJhbGciOi….eyJpc3MiOi….kX2mQ…   +   {"keys":[…]}   ->   {"iss":"https://…", …}
//
// RS256, PS256 and ES256 only. "none" and the signatures with a shared secret (HS256) are
// refused whatever the token says of itself. What the claims mean is in id_token.hpp.
#pragma once

#include "base/result.hpp"

#include <boost/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hengwen::app {

enum class BadToken {
  token_not_readable,
  token_algorithm_not_allowed,
  token_key_unknown,
  token_signature_wrong
};
BOOST_DESCRIBE_ENUM(BadToken, token_not_readable, token_algorithm_not_allowed, token_key_unknown,
                    token_signature_wrong)

// A public key as its owner publishes it.
struct PublishedKey {
  std::string id;         // "kid"; may be empty.
  std::string algorithm;  // "alg": the only one it is for; may be empty.
  std::string type;       // "RSA", or "EC" of the curve P-256.
  std::string json;
};

// The keys of a JWK set that may sign a token; others are passed over. Nothing when the text
// is no JWK set.
std::optional<std::vector<PublishedKey>> signing_keys(std::string_view jwk_set);

// The claims of a token with a good signature.
Answer<boost::json::object> signed_claims(std::string_view token,
                                          std::vector<PublishedKey> const& keys);

// JSON of somebody else, which may be anything: its texts and lists, or nothing.
std::optional<boost::json::object> json_object(std::string_view);
std::string text_of(boost::json::object const&, std::string_view name);
bool is_text(boost::json::value const&, std::string_view text);
// Whether such a list has this text in it; false when it is no list.
bool lists(boost::json::object const&, std::string_view name, std::string_view text);

}  // namespace hengwen::app
