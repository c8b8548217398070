// SPDX-License-Identifier: Apache-2.0
//
// A part of the edge: answers become bytes.
#include "http/edge_writer.hpp"

namespace hengwen::http {
namespace {

constexpr std::chrono::seconds sign_of_life{15};
constexpr std::size_t slice = std::size_t{64} * 1024;
constexpr std::string_view last_mark = "0\r\n\r\n";

void add(std::string& head, std::string_view name, std::string_view value)
{
  // Two lines in one would be a header, or an answer, of somebody else's making.
  if (value.find_first_of(std::string_view{"\r\n\0", 3}) != value.npos)
    throw std::logic_error{fmt::format("a header of more than one line: {}", name)};
  head.append(name).append(": ").append(value).append("\r\n");
}

}  // namespace

awaitable<void> Writer::write(Request const& request, Response const& response)
{
  std::exception_ptr gone;
  try {
    co_await std::visit([&](auto const& b) { return write_body(request, response, b); },
                        response.body);
  } catch (boost::system::system_error const&) {
    gone = std::current_exception();
  } catch (std::exception const& error) {
    // The headers are out, so the only way left to say no is to break off.
    keep_ = false;
    floor_.app.broken(request, error);
  }
  floor_.app.done(request, response, Clock::now() - started_);
  if (gone)
    std::rethrow_exception(gone);
}

std::string Writer::head_of(Response const& response, Length length) const
{
  auto const status = unsigned(response.status);
  auto out = fmt::format("HTTP/1.{} {} ", version_ % 10, status);
  out.append(wire::obsolete_reason(wire::int_to_status(status))).append("\r\n");
  for (auto const& [name, value] : response.headers)
    add(out, name, value);
  add(out, "Date", http_date());
  if (!keep_)
    add(out, "Connection", "close");
  else if (version_ == 10)
    add(out, "Connection", "keep-alive");
  if (length.bytes)
    add(out, "Content-Length", std::to_string(*length.bytes));
  if (length.marked)
    add(out, "Transfer-Encoding", "chunked");
  return out += "\r\n";
}

awaitable<void> Writer::send(std::string_view text)
{
  while (!text.empty()) {
    line_.tcp().expires_after(floor_.config.write_time);
    auto const piece = text.substr(0, slice);
    co_await line_.write(piece);
    text.remove_prefix(piece.size());
  }
}

awaitable<void> Writer::write_body(Request const& request, Response const& response,
                                   std::string_view text)
{
  bool const without = response.status == 204 || response.status == 304;
  auto head = head_of(response, without ? Length{} : Length{.bytes = text.size()});
  if (request.method == "HEAD")
    text = {};
  // What fits goes out together with the headers.
  auto const first = text.substr(0, slice - std::min(slice, head.size()));
  co_await send(head.append(first));
  co_await send(text.substr(first.size()));
}

// The headers of an answer whose body follows in pieces; true if the pieces are marked.
awaitable<bool> Writer::write_head(Response const& response, std::optional<std::uint64_t> bytes)
{
  bool const marked = !bytes && version_ == 11;
  keep_ = keep_ && (bytes || marked);
  co_await send(head_of(response, {bytes, marked}));
  co_return marked;
}

awaitable<void> Writer::write_piece(std::string_view piece, bool marked)
{
  if (marked)
    co_await send(fmt::format("{:x}\r\n{}\r\n", piece.size(), piece));
  else
    co_await send(piece);
}

awaitable<void> Writer::write_body(Request const& request, Response const& response,
                                   Chunked const& body)
{
  bool const marked = co_await write_head(response, body.bytes);
  if (request.method == "HEAD")
    co_return;
  std::uint64_t written = 0;
  for (;;) {
    auto const piece = co_await on_worker(floor_, [&] { return body.next(); });
    if (piece.empty())
      break;
    written += piece.size();
    co_await write_piece(piece, marked);
  }
  if (body.bytes && written != *body.bytes)
    keep_ = false;
  if (marked)
    co_await send(last_mark);
}

awaitable<void> Writer::write_body(Request const& request, Response const& response,
                                   Events const& events)
{
  bool const marked = co_await write_head(response, std::nullopt);
  if (request.method == "HEAD")
    co_return;
  asio::steady_timer timer{floor_.loop};
  std::string before;
  auto last_sign = Clock::now();
  for (bool last = false; !last && !floor_.draining;) {
    auto const event = co_await on_worker(floor_, [&] { return events.now(); });
    last = event.last;
    if (event.data != before)
      co_await write_piece("data: " + event.data + "\n\n", marked), last_sign = Clock::now();
    else if (Clock::now() - last_sign > sign_of_life)
      co_await write_piece(":\n\n", marked), last_sign = Clock::now();
    before = event.data;
    timer.expires_after(last ? Clock::duration::zero() : floor_.config.event_time);
    co_await timer.async_wait(use_awaitable);
  }
  if (marked)
    co_await send(last_mark);
}

}  // namespace hengwen::http
