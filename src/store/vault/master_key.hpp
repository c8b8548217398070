// SPDX-License-Identifier: Apache-2.0
//
// The master key wraps all data keys and lies in a file outside the database: whoever has one
// without the other has nothing. Without it the secrets are lost, so it is made once, never
// guessed anew, and must be kept apart from the copies of the database.
//
//     var/master-key   "hengwen-master-key 1 5f3c…"   (64 hexadecimal digits, mode 0600)
#pragma once

#include "base/cipher/secret_key.hpp"
#include "base/result.hpp"

#include <boost/describe.hpp>

#include <filesystem>

namespace hengwen::store {

enum class NoMasterKey {
  key_file_missing,         // There are keys, and no file to unwrap them.
  key_file_unreadable,      // It is there, and may not be read, or holds no key.
  key_file_open_to_others,  // Everybody on this machine may read it.
  key_file_not_written,     // A new one could not be made.
  key_file_wrong,           // It is not the one that wrapped the keys.
  suite_differs,            // Another suite was chosen at the first start.
};
BOOST_DESCRIBE_ENUM(NoMasterKey, key_file_missing, key_file_unreadable, key_file_open_to_others,
                    key_file_not_written, key_file_wrong, suite_differs)

Answer<SecretKey> read_master_key(std::filesystem::path const&);

// A random one in a new file of mode 0600, on the disk before this returns; refused when
// something is there already.
Answer<SecretKey> make_master_key(std::filesystem::path const&);

}  // namespace hengwen::store
