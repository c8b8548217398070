// SPDX-License-Identifier: Apache-2.0
//
// The only file that knows libcurl.
#include "app/account/web_client.hpp"

#include "base/log.hpp"

#include <curl/curl.h>

#include <memory>

namespace hengwen::app {
namespace {

constexpr std::size_t longest_answer = std::size_t{1024} * 1024;
constexpr long connect_ms = 5000;

struct Url {
  std::string scheme, host, port;
  bool names_a_user = false;
  bool has_fragment = false;

  bool on_this_machine() const
  {
    return host == "localhost" || host == "127.0.0.1" || host == "[::1]";
  }
};

std::optional<Url> read_url(std::string const& text)
{
  std::unique_ptr<CURLU, void (*)(CURLU*)> const handle{curl_url(), curl_url_cleanup};
  if (!handle || curl_url_set(handle.get(), CURLUPART_URL, text.c_str(), 0) != CURLUE_OK)
    return std::nullopt;
  auto const part = [&](CURLUPart which) -> std::optional<std::string> {
    char* value = nullptr;
    if (curl_url_get(handle.get(), which, &value, 0) != CURLUE_OK)
      return std::nullopt;
    std::string out = value;
    curl_free(value);
    return out;
  };
  return Url{.scheme = part(CURLUPART_SCHEME).value_or(""),
             .host = part(CURLUPART_HOST).value_or(""),
             .port = part(CURLUPART_PORT).value_or(""),
             .names_a_user = part(CURLUPART_USER) || part(CURLUPART_PASSWORD),
             .has_fragment = part(CURLUPART_FRAGMENT).has_value()};
}

std::optional<Url> askable(std::string const& text)
{
  auto url = read_url(text);
  if (!url || url->names_a_user || url->has_fragment)
    return std::nullopt;
  if (url->scheme != "https" && !(url->scheme == "http" && url->on_this_machine()))
    return std::nullopt;
  return url;
}

std::size_t take(char const* data, std::size_t size, std::size_t count, void* to)
{
  auto& body = *static_cast<std::string*>(to);
  if (size * count > longest_answer - body.size())
    return 0;  // Ends the transfer as failed.
  body.append(data, size * count);
  return size * count;
}

using Curl = std::unique_ptr<CURL, void (*)(CURL*)>;
using HeaderList = std::unique_ptr<curl_slist, void (*)(curl_slist*)>;

HeaderList header_list(std::vector<std::string> const& headers)
{
  HeaderList out{nullptr, curl_slist_free_all};
  for (auto const& header : headers)
    out.reset(curl_slist_append(out.release(), header.c_str()));
  return out;
}

void guard(CURL* curl, bool on_this_machine, std::chrono::milliseconds patience)
{
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, on_this_machine ? "http,https" : "https");
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, long{CURL_SSLVERSION_TLSv1_2});
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, connect_ms);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, long(patience.count()));
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  if (on_this_machine)
    curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
}

void start_once()
{
  static bool const started = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
  if (!started)
    throw std::runtime_error{"libcurl does not start"};
}

}  // namespace

Answer<WebAnswer> ask_web(WebQuestion const& question)
{
  start_once();
  auto const url = askable(question.url);
  if (!url)
    return refuse(NoWebAnswer::provider_unreachable);
  Curl const curl{curl_easy_init(), curl_easy_cleanup};
  if (!curl)
    throw std::bad_alloc{};
  auto const headers = header_list(question.headers);
  WebAnswer out;
  curl_easy_setopt(curl.get(), CURLOPT_URL, question.url.c_str());
  curl_easy_setopt(curl.get(), CURLOPT_HTTPHEADER, headers.get());
  curl_easy_setopt(curl.get(), CURLOPT_USERAGENT, "hengwen");
  if (question.form) {
    curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDSIZE, long(question.form->size()));
    curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDS, question.form->c_str());
  }
  guard(curl.get(), url->on_this_machine(), question.patience);
  curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, take);
  curl_easy_setopt(curl.get(), CURLOPT_WRITEDATA, &out.body);
  auto const ended = curl_easy_perform(curl.get());
  if (ended != CURLE_OK) {
    // The host and the reason; what was asked and answered may hold secrets.
    log(Level::warning, "provider_unreachable",
        {{"host", url->host}, {"what", curl_easy_strerror(ended)}});
    return refuse(NoWebAnswer::provider_unreachable);
  }
  long status = 0;
  curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
  out.status = int(status);
  return out;
}

bool may_be_asked(std::string const& url)
{
  return askable(url).has_value();
}

bool is_origin(std::string const& text)
{
  auto const url = askable(text);
  return url &&
         text == url->scheme + "://" + url->host + (url->port.empty() ? "" : ":" + url->port);
}

std::string percent_encoded(std::string_view plain)
{
  if (plain.empty())
    return {};  // To libcurl a length of nothing means: until the zero.
  std::unique_ptr<char, void (*)(void*)> const out{
      curl_easy_escape(nullptr, plain.data(), int(plain.size())), curl_free};
  if (!out)
    throw std::bad_alloc{};
  return out.get();
}

std::string form_of(FormFields const& fields)
{
  std::string out;
  for (auto const& [name, value] : fields)
    out += (out.empty() ? "" : "&") + percent_encoded(name) + "=" + percent_encoded(value);
  return out;
}

}  // namespace hengwen::app
