// SPDX-License-Identifier: Apache-2.0
#include "http/answers.hpp"

#include "http/query.hpp"

#include <fstream>
#include <system_error>

namespace hengwen::http {

Chunked chunks_of(std::filesystem::path const& path)
{
  auto const file = std::make_shared<std::ifstream>(path, std::ios::binary);
  if (!*file)
    throw std::system_error(errno, std::generic_category(), "open " + path.string());
  auto const bytes = std::filesystem::file_size(path);
  return {[file] {
            std::string piece(std::size_t{64} * 1024, '\0');
            file->read(piece.data(), std::ssize(piece));
            piece.resize(std::size_t(file->gcount()));
            return piece;
          },
          bytes};
}

std::string saved_as(std::string_view name)
{
  std::string plain{name};
  for (char& c : plain)
    if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) > 0x7E || c == '"' ||
        c == '\\' || c == '/')
      c = '_';
  return fmt::format("attachment; filename=\"{}\"; filename*=UTF-8''{}", plain, encoded(name));
}

std::string page_of_refusal(Refusal const& refusal)
{
  return "/sign-in?refused=" + encoded(refusal.why);
}

// In the place of the policy of our own pages: it may load nothing and run nothing.
Response respond(Shown const& shown)
{
  Response out{.status = 200, .headers = {}, .body = shown.content};
  out.set("content-type", std::string{media_type(shown.media)});
  out.set("content-disposition", saved_as(shown.name));
  out.set("content-security-policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
  return out;
}

Response json_response(int status, boost::json::value const& value)
{
  Response out{.status = status, .headers = {}, .body = boost::json::serialize(value)};
  out.set("content-type", "application/json");
  return out;
}

}  // namespace hengwen::http
