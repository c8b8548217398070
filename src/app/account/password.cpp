// SPDX-License-Identifier: Apache-2.0
#include "app/account/password.hpp"

#include "base/readable_code.hpp"

#include <sodium.h>

#include <new>
#include <semaphore>

namespace hengwen::app {
namespace {

// Two at once keep the memory of a crowd at the door below 128 MB.
std::counting_semaphore<2> places{2};

class Place {
public:
  Place() { places.acquire(); }
  Place(Place const&) = delete;
  ~Place() { places.release(); }
};

}  // namespace

std::string password_hash(std::string_view password)
{
  Place const place;
  char out[crypto_pwhash_STRBYTES];
  if (crypto_pwhash_str(out, password.data(), password.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                        crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
    throw std::bad_alloc{};
  return out;
}

bool password_fits(std::string_view password, std::string const& hash)
{
  Place const place;
  return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

bool no_password_fits(std::string_view password)
{
  static std::string const somebody = password_hash(random_password());
  (void)password_fits(password, somebody);
  return false;
}

std::string random_password()
{
  return readable_code(4);
}

}  // namespace hengwen::app
