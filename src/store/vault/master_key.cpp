// SPDX-License-Identifier: Apache-2.0
#include "store/vault/master_key.hpp"

#include <sodium.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>

namespace hengwen::store {
namespace {

constexpr std::string_view intro = "hengwen-master-key 1 ";
constexpr std::size_t digits = 2 * SecretKey::size;

// A text that is wiped at its end, and a file that is closed.
struct Text {
  std::array<char, intro.size() + digits + 2> bytes{};
  std::size_t size = 0;
  ~Text() { sodium_memzero(bytes.data(), bytes.size()); }
  std::string_view view() const { return {bytes.data(), size}; }
};

struct File {
  int descriptor;
  ~File()
  {
    if (descriptor >= 0)
      close(descriptor);
  }
};

std::optional<SecretKey> key_in(std::string_view text)
{
  while (text.ends_with('\n') || text.ends_with('\r'))
    text.remove_suffix(1);
  if (!text.starts_with(intro) || text.size() != intro.size() + digits)
    return {};
  std::array<unsigned char, SecretKey::size> raw{};
  std::size_t length = 0;
  bool const read = sodium_hex2bin(raw.data(), raw.size(), text.data() + intro.size(), digits,
                                   nullptr, &length, nullptr) == 0 &&
                    length == raw.size();
  auto key =
      read ? SecretKey::of({reinterpret_cast<char const*>(raw.data()), raw.size()}) : std::nullopt;
  sodium_memzero(raw.data(), raw.size());
  return key;
}

bool on_disk(std::filesystem::path const& folder)
{
  File const parent{open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY)};
  return parent.descriptor >= 0 && fsync(parent.descriptor) == 0;
}

}  // namespace

Answer<SecretKey> read_master_key(std::filesystem::path const& path)
{
  File const file{open(path.c_str(), O_RDONLY | O_CLOEXEC)};
  if (file.descriptor < 0)
    return refuse(
        errno == ENOENT ? NoMasterKey::key_file_missing : NoMasterKey::key_file_unreadable,
        path.string());
  struct stat about{};
  if (fstat(file.descriptor, &about) == 0 && (about.st_mode & S_IRWXO) != 0)
    return refuse(NoMasterKey::key_file_open_to_others, path.string());
  Text text;
  auto const got = read(file.descriptor, text.bytes.data(), text.bytes.size());
  text.size = std::size_t(std::max<ssize_t>(got, 0));
  auto key = key_in(text.view());
  if (!key)
    return refuse(NoMasterKey::key_file_unreadable, path.string());
  return *std::move(key);
}

Answer<SecretKey> make_master_key(std::filesystem::path const& path)
{
  auto key = SecretKey::random();
  Text text;
  intro.copy(text.bytes.data(), intro.size());
  sodium_bin2hex(text.bytes.data() + intro.size(), digits + 1, key.bytes(), SecretKey::size);
  text.size = intro.size() + digits;
  text.bytes[text.size++] = '\n';
  File const file{open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600)};
  if (file.descriptor < 0 ||
      write(file.descriptor, text.bytes.data(), text.size) != ssize_t(text.size) ||
      fsync(file.descriptor) != 0 || !on_disk(path.parent_path()))
    return refuse(NoMasterKey::key_file_not_written, path.string());
  return key;
}

}  // namespace hengwen::store
