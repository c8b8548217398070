// SPDX-License-Identifier: Apache-2.0
#include "http/pages.hpp"

#include "base/id.hpp"
#include "http/query.hpp"

namespace hengwen::http {
namespace {

struct Ending {
  std::string_view ending;
  std::string_view media;
};

constexpr Ending endings[] = {
    {".html", "text/html; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".json", "application/json"},
    {".webmanifest", "application/manifest+json"},
    {".svg", "image/svg+xml"},
    {".png", "image/png"},
    {".ico", "image/x-icon"},
    {".woff2", "font/woff2"},
    {".txt", "text/plain; charset=utf-8"},
};

std::string_view media_of(std::string_view path)
{
  for (auto const& [ending, media] : endings)
    if (path.ends_with(ending))
      return media;
  return "application/octet-stream";
}

// No page has such a path; whoever asks for one tries what other servers fall for.
bool is_crooked(std::string_view sent, std::string_view plain)
{
  auto const segments = [](std::string_view text) { return std::ranges::count(text, '/'); };
  return segments(sent.substr(1)) != segments(plain) || plain.contains('\\') ||
         ("/" + std::string{plain} + "/").contains("/../") ||
         std::ranges::any_of(plain, [](unsigned char c) { return c < 0x20 || c == 0x7F; });
}

bool has_ending(std::string_view path)
{
  return path.substr(path.rfind('/') + 1).contains('.');
}

}  // namespace

Pages::Pages(std::vector<embedded::File> const& files)
{
  for (auto const& file : files)
    if (!file.path.ends_with(".gz"))
      pages_[std::string{file.path}] = {
          file.content, {}, '"' + to_text(uuid_of(file.content)) + '"'};
  for (auto const& file : files)
    if (file.path.ends_with(".gz"))
      if (auto const page = pages_.find(file.path.substr(0, file.path.size() - 3));
          page != pages_.end())
        page->second.packed = file.content;
}

std::optional<Response> Pages::find(Request const& request) const
{
  auto const path = decoded(request.path.substr(1));
  if (!path || is_crooked(request.path, *path))
    return std::nullopt;
  auto found = pages_.find(*path);
  if (found == pages_.end() && !has_ending(*path))
    found = pages_.find("index.html");
  if (found == pages_.end())
    return std::nullopt;
  return answer(request, found->first, found->second);
}

Response Pages::answer(Request const& request, std::string const& path, Page const& page) const
{
  Response out;
  out.set("content-type", std::string{media_of(path)});
  out.set("etag", page.tag);
  out.set("cache-control",
          path.starts_with("assets/") ? "public, max-age=31536000, immutable" : "no-cache");
  if (header(request.headers, "if-none-match") == page.tag)
    return out.status = 304, out;
  auto const takes = header(request.headers, "accept-encoding").value_or("");
  if (!page.packed.empty()) {
    out.set("vary", "accept-encoding");
    if (takes.contains("gzip")) {
      out.set("content-encoding", "gzip");
      return out.body = page.packed, out;
    }
  }
  return out.body = page.content, out;
}

}  // namespace hengwen::http
