// SPDX-License-Identifier: Apache-2.0
//
// A secret of 32 random bytes. Its memory is locked (never swapped out), left out of core
// files, fenced by guard pages, and wiped when the key ends. It can be moved, not copied,
// and never printed: what reads raw() takes the secret on itself.
//
//     auto const key = SecretKey::random();
//     auto const same = SecretKey::of(key.raw());
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace hengwen {

class SecretKey {
public:
  static constexpr std::size_t size = 32;

  static SecretKey random();

  // Nothing when there are not exactly 32 bytes.
  static std::optional<SecretKey> of(std::string_view raw);

  std::string_view raw() const { return {reinterpret_cast<char const*>(bytes_.get()), size}; }
  std::uint8_t const* bytes() const { return bytes_.get(); }

private:
  struct Wipe {
    void operator()(std::uint8_t* bytes) const noexcept;
  };

  SecretKey();

  std::unique_ptr<std::uint8_t, Wipe> bytes_;
};

}  // namespace hengwen
