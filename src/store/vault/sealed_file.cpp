// SPDX-License-Identifier: Apache-2.0
#include "store/vault/sealed_file.hpp"

#include <fmt/format.h>

#include <system_error>

namespace hengwen::store {
namespace {

constexpr std::size_t piece_size = 64 * 1024;
constexpr std::size_t longest_sealed = piece_size + 4096;

std::string bond(std::string_view name, std::size_t number, bool last)
{
  return fmt::format("file {} {}{}", name, number, last ? " last" : "");
}

std::string read_up_to(std::istream& in, std::size_t bytes)
{
  std::string out(bytes, '\0');
  in.read(out.data(), std::ssize(out));
  out.resize(std::size_t(in.gcount()));
  return out;
}

void write_piece(std::ostream& out, std::string const& sealed)
{
  auto const size = std::uint32_t(sealed.size());
  for (int shift = 24; shift >= 0; shift -= 8)
    out.put(char(size >> shift));
  out.write(sealed.data(), std::ssize(sealed));
}

template <class Stream>
Stream opened(std::filesystem::path const& path)
{
  Stream stream{path, std::ios::binary};
  if (!stream)
    throw std::system_error{errno, std::generic_category(), "open " + path.string()};
  return stream;
}

}  // namespace

void seal_file(Vault const& vault, std::string_view name, std::filesystem::path const& readable,
               std::filesystem::path const& sealed)
{
  auto in = opened<std::ifstream>(readable);
  auto out = opened<std::ofstream>(sealed);
  auto piece = read_up_to(in, piece_size);
  for (std::size_t number = 0;; ++number) {
    auto next = read_up_to(in, piece_size);
    bool const last = next.empty();
    write_piece(out, vault.seal(piece, bond(name, number, last)));
    if (last)
      break;
    piece = std::move(next);
  }
  out.close();
  if (!out || in.bad())
    throw std::system_error{errno, std::generic_category(), "seal " + sealed.string()};
}

SealedFile::SealedFile(std::shared_ptr<Vault const> vault, std::string name,
                       std::filesystem::path const& path)
    : vault_{std::move(vault)}, name_{std::move(name)}, file_{opened<std::ifstream>(path)}
{
  ahead_ = read_piece();
}

std::optional<std::string> SealedFile::read_piece()
{
  auto const length = read_up_to(file_, 4);
  if (length.empty())
    return {};
  std::uint32_t size = 0;
  for (char const byte : length)
    size = size << 8 | std::uint8_t(byte);
  auto piece = read_up_to(file_, std::min<std::size_t>(size, longest_sealed));
  if (length.size() != 4 || piece.size() != size)
    throw CorruptRow{"a sealed file is cut off"};
  return piece;
}

std::string SealedFile::next()
{
  if (!ahead_)
    return {};
  auto const sealed = *std::exchange(ahead_, read_piece());
  return vault_->open(sealed, bond(name_, number_++, !ahead_));
}

void unseal(SealedFile&& file, UnnamedFile const& into)
{
  auto out = opened<std::ofstream>(into.path());
  for (auto piece = file.next(); !piece.empty(); piece = file.next())
    out.write(piece.data(), std::ssize(piece));
  out.close();
  if (!out)
    throw std::system_error{errno, std::generic_category(), "unseal a file"};
}

}  // namespace hengwen::store
