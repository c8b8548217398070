// SPDX-License-Identifier: Apache-2.0
#include "describe/json.hpp"

#include <fmt/format.h>

namespace hengwen {

enum class BadFile { not_json };
BOOST_DESCRIBE_ENUM(BadFile, not_json)

Answer<boost::json::value> parse_data(std::string_view text, std::string_view file)
{
  boost::json::parse_options options;
  options.allow_comments = true;
  options.allow_trailing_commas = true;
  boost::json::stream_parser parser{{}, options};
  boost::system::error_code ec;
  auto const read = parser.write_some(text.data(), text.size(), ec);
  if (!ec && read == text.size())
    parser.finish(ec);
  if (ec || !parser.done() || read != text.size()) {
    // Of a comment that breaks off, Boost.JSON 1.81 says more than there is.
    auto const known = text.substr(0, std::min(read, text.size()));
    auto const line = 1 + std::ranges::count(known, '\n');
    return refuse(BadFile::not_json, fmt::format("{}:{}", file, line));
  }
  return parser.release();
}

}  // namespace hengwen
