// SPDX-License-Identifier: Apache-2.0
//
// What is secret of people goes into the database sealed and comes out through here:
//
//     vault.seal("340524…", "member 420106 0192…")  ->  1 | key 1 | nonce, cipher text, tag
//     vault.open(sealed, "member 420106 0192…")     ->  "340524…"
//     vault.open(sealed, "member 420106 0193…")     ->  throws: it belongs to another row
//     vault.blind("citizen 340524…")                ->  the same 16 bytes each time, by which
//                                                       a person is found without being named
//
// Keys are in memory only, and no key leaves it. A vault may be used from any thread. When it
// meets a key that was made since (hengwen rotate-keys), it loads that; and before it seals it
// or signs it looks, every few seconds, whether there is a newer one.
#pragma once

#include "base/id.hpp"
#include "store/vault/key_ring.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>

namespace hengwen {

class Vault {
public:
  // Reads the keys anew; nothing when the master key is not theirs (any more).
  using Load = std::function<std::optional<store::KeyRing>()>;

  // How long a vault may go on sealing with a key that is not the newest.
  static constexpr std::chrono::seconds looks_again_after{3};

  Vault(store::KeyRing keys, Load load);

  // Version (1 byte), number of the data key (4), and what the suite makes of the text.
  std::string seal(std::string_view plain, std::string_view bound_to) const;

  // Throws CorruptRow when it is not what was sealed, or bound to something else.
  std::string open(std::string_view sealed, std::string_view bound_to) const;

  // Of one person or value, for finding it again by equality: "citizen 4201…".
  Uuid blind(std::string_view text) const;

  // Of a whole record, for knowing it again (domain/record_identity.hpp), or of the end of a
  // chain of the log, for knowing that we wrote it.
  Uuid keyed(std::string_view text) const;

  std::string sign(std::string_view text) const;
  // With the key that signs now; or with the one that signed at that moment.
  bool well_signed(std::string_view text, std::string_view signature) const;
  bool well_signed(std::string_view text, std::string_view signature, Instant then) const;
  // The one that signs now, and those before it, the newest first.
  std::vector<std::string> public_keys() const;

  CipherSuite const& suite() const;

  // The number of the data key that sealed this; throws CorruptRow when it is no sealed text.
  static std::int32_t key_of(std::string_view sealed);

  // The newest key as it is known now, after looking for newer ones.
  std::int32_t newest_key() const;

private:
  using Ring = std::shared_ptr<store::KeyRing const>;

  Ring ring() const;
  Ring ring_to_seal() const;
  Ring look_again() const;
  bool signed_by_one(std::string_view text, std::string_view signature,
                     std::optional<Instant> then) const;
  Uuid mac(std::string_view kind, std::string_view text) const;

  Load load_;
  mutable std::mutex guard_;  // Of all below.
  mutable Ring ring_;
  mutable std::chrono::steady_clock::time_point looked_;
  mutable bool failed_ = false;  // The last look; said once.
};

}  // namespace hengwen
