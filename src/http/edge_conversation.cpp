// SPDX-License-Identifier: Apache-2.0
//
// A part of the edge: one connection, request by request.
#include "http/edge_conversation.hpp"

#include "base/id.hpp"

namespace hengwen::http {
namespace {

constexpr std::string_view proceed = "HTTP/1.1 100 Continue\r\n\r\n";
constexpr std::size_t most_read_at_once = std::size_t{64} * 1024;
constexpr std::chrono::seconds linger{5};

bool is_sound(HeadParser const& head, Request const& request)
{
  auto const& fields = head.get();
  auto const strange_coding = fields.count(wire::field::transfer_encoding) > 0 && !head.chunked();
  auto const hosts = fields.count(wire::field::host);
  return request.path.starts_with('/') && !strange_coding && hosts <= 1 &&
         (hosts == 1 || fields.version() < 11);
}

// The caller does not speak HTTP, as opposed to having gone away or fallen silent.
bool is_of_caller(ErrorCode ec)
{
  return ec.category() == make_error_code(wire::error::bad_method).category() &&
         ec != wire::error::partial_message && ec != wire::error::end_of_stream;
}

bool is_of_disk(ErrorCode ec)
{
  using namespace boost::system::errc;
  return ec == no_space_on_device || ec == io_error || ec == permission_denied ||
         ec == no_such_file_or_directory || ec == file_too_large || ec == too_many_files_open;
}

// The other end has closed: in the middle of something, or at a good moment.
template <class Parser>
ErrorCode closed_upon(Parser& parser)
{
  ErrorCode ec = wire::error::end_of_stream;
  if (parser.got_some())
    parser.put_eof(ec);
  return ec;
}

}  // namespace

Conversation::Conversation(Guest const& guest, Line& line, std::string_view begun,
                           std::optional<BadRequest> refuse_all)
    : guest_{guest}, floor_{guest.floor()}, line_{line}, refuse_all_{refuse_all}
{
  buffer_.commit(asio::buffer_copy(buffer_.prepare(begun.size()), asio::buffer(begun)));
}

awaitable<void> Conversation::run()
{
  try {
    // Not one condition: g++ 12 awaits both sides of an && whatever the first one says.
    for (bool more = true; more;) {
      more = co_await something_arrives();
      if (more)
        more = co_await exchange();
    }
    co_await say_goodbye();
  } catch (boost::system::system_error const&) {
    // The other end went away or was too slow; there is nobody left to tell.
  }
}

Request Conversation::request_of(HeadParser const& parser) const
{
  auto const& head = parser.get();
  Request out{.method = std::string{head.method_string()}};
  out.id = to_text(new_uuid());
  out.peer = guest_.peer();
  out.https = line_.is_secret();
  aim(out, head.target());
  for (auto const& field : head)
    out.headers.emplace_back(lower(field.name_string()), std::string{field.value()});
  believe_proxy(out, floor_.config.proxies);
  return out;
}

awaitable<bool> Conversation::something_arrives()
{
  if (buffer_.size() > 0)
    co_return true;
  if (floor_.draining)
    co_return false;
  line_.tcp().expires_after(floor_.config.idle_time);
  floor_.idle[this] = [this] { line_.tcp().cancel(); };
  ErrorCode ec;
  auto const n = co_await line_.read_some(buffer_.prepare(4096), ec);
  floor_.idle.erase(this);
  buffer_.commit(n);
  co_return !ec;
}

template <class Parser>
awaitable<std::size_t> Conversation::read_on(Parser& parser, ErrorCode& ec)
{
  std::size_t taken = 0;
  if (buffer_.size() > 0) {
    taken = parser.put(buffer_.data(), ec);
    buffer_.consume(taken);
  }
  if (ec == wire::error::need_more)
    ec = {};
  if (ec || taken > 0)
    co_return taken;
  auto const room = beast::read_size(buffer_, most_read_at_once);
  if (room == 0) {
    ec = wire::error::buffer_overflow;
    co_return 0;
  }
  buffer_.commit(co_await line_.read_some(buffer_.prepare(room), ec));
  if (ec == asio::error::eof)
    ec = closed_upon(parser);
  co_return 0;
}

// The parser's own limit is for what it looks at in one go, and begins anew with the next piece.
awaitable<ErrorCode> Conversation::take_head(HeadParser& head)
{
  head.header_limit(floor_.config.header_bytes);
  head.body_limit(boost::none);
  ErrorCode ec;
  std::size_t bytes = 0;
  while (!ec && !head.is_header_done()) {
    bytes += co_await read_on(head, ec);
    auto const pending = head.is_header_done() ? 0 : buffer_.size();
    if (!ec && bytes + pending > floor_.config.header_bytes)
      ec = wire::error::header_limit;
  }
  co_return ec;
}

// One request and its answer; false if it was the last.
awaitable<bool> Conversation::exchange()
{
  HeadParser head;
  line_.tcp().expires_after(floor_.config.header_time);
  auto const ec = co_await take_head(head);
  if (ec && !is_of_caller(ec))
    co_return false;
  manner_ = {.version = head.get().version() == 10 ? 10U : 11U,
             .keep = !ec && head.get().keep_alive(),
             .started = Clock::now()};
  auto request = request_of(head);
  Response response;
  if (ec == wire::error::header_limit || ec == wire::error::buffer_overflow)
    response = floor_.app.refuse(request, BadRequest::headers_too_large);
  else if (ec || !is_sound(head, request))
    response = floor_.app.refuse(request, BadRequest::not_http);
  else if (refuse_all_)
    response = floor_.app.refuse(request, *refuse_all_);
  else
    co_return co_await converse(head, std::move(request));
  co_await finish_early(request, response);
  co_return false;
}

awaitable<bool> Conversation::converse(HeadParser& head, Request request)
{
  auto const intake = floor_.app.intake(request);
  std::optional<UnnamedFile> file;
  std::optional<Response> refusal;
  if (head.content_length().value_or(0) > intake.most_bytes)
    refusal = floor_.app.refuse(request, BadRequest::too_large);
  else if (floor_.at_work >= floor_.config.waiting)
    refusal = floor_.app.refuse(request, BadRequest::busy);
  else if (intake.is_file() && head.is_done())
    refusal = floor_.app.refuse(request, BadRequest::no_file_sent);
  else if (intake.is_file())
    refusal = co_await worked(request, [&] { return floor_.app.admit(request); });
  if (!refusal && !head.is_done())
    refusal = co_await take_body(head, intake, request, file);
  if (refusal) {
    co_await finish_early(request, *refusal);
    co_return false;
  }
  auto response = co_await worked(
      request, [&]() -> std::optional<Response> { return floor_.app.answer(request); });
  manner_.keep = manner_.keep && !floor_.draining;
  Writer writer{floor_, line_, manner_};
  co_await writer.write(request, *response);
  co_return writer.keeps();
}

template <class F>
awaitable<std::optional<Response>> Conversation::worked(Request const& request, F f)
{
  co_return co_await on_worker(floor_, [&]() -> std::optional<Response> {
    try {
      return f();
    } catch (std::exception const& error) {
      return floor_.app.broken(request, error);
    }
  });
}

awaitable<std::optional<Response>> Conversation::take_body(HeadParser& head, Intake intake,
                                                           Request& request,
                                                           std::optional<UnnamedFile>& file)
{
  line_.tcp().expires_after(floor_.config.body_time);
  if (beast::iequals(head.get()[wire::field::expect], "100-continue"))
    co_await line_.write(proceed);
  ErrorCode ec;
  if (intake.to_file) {
    file.emplace(floor_.config.uploads);
    ec = co_await take_file(head, intake, file->path());
    std::error_code ignored;
    request.upload = Upload{file->path(), std::filesystem::file_size(file->path(), ignored)};
  } else if (intake.to_memory) {
    auto& upload = request.upload.emplace();
    ec = co_await take_memory(head, intake, upload.content);
    upload.bytes = upload.content.size();
  } else {
    ec = co_await take_text(head, intake, request.body);
  }
  if (ec == wire::error::body_limit)
    co_return floor_.app.refuse(request, BadRequest::too_large);
  if (ec && is_of_caller(ec))
    co_return floor_.app.refuse(request, BadRequest::not_http);
  if (ec && is_of_disk(ec))
    co_return floor_.app.broken(request, boost::system::system_error{ec, "keep an upload"});
  if (ec)
    throw boost::system::system_error{ec};
  co_return std::nullopt;
}

awaitable<ErrorCode> Conversation::take_text(HeadParser& head, Intake intake, std::string& to)
{
  wire::request_parser<wire::string_body> parser{std::move(head)};
  parser.body_limit(intake.most_bytes);
  ErrorCode ec;
  while (!ec && !parser.is_done())
    co_await read_on(parser, ec);
  to = std::move(parser.get().body());
  co_return ec;
}

// Whoever sends a byte now and then must not hold a connection for a day.
template <class Parser>
awaitable<void> Conversation::take_in_time(Parser& parser, ErrorCode& ec)
{
  auto const begun = Clock::now() + floor_.config.body_time;
  std::uint64_t bytes = 0;
  while (!ec && !parser.is_done()) {
    std::chrono::seconds const grace{bytes / floor_.config.upload_bytes_per_second};
    line_.tcp().expires_at(std::min(Clock::now() + floor_.config.body_time, begun + grace));
    bytes += co_await read_on(parser, ec);
  }
}

awaitable<ErrorCode> Conversation::take_file(HeadParser& head, Intake intake,
                                             std::filesystem::path const& to)
{
  wire::request_parser<wire::file_body> parser{std::move(head)};
  parser.body_limit(intake.most_bytes);
  ErrorCode ec;
  parser.get().body().open(to.c_str(), beast::file_mode::write, ec);
  co_await take_in_time(parser, ec);
  parser.get().body().close();
  co_return ec;
}

awaitable<ErrorCode> Conversation::take_memory(HeadParser& head, Intake intake, std::string& to)
{
  wire::request_parser<wire::string_body> parser{std::move(head)};
  parser.body_limit(intake.most_bytes);
  ErrorCode ec;
  co_await take_in_time(parser, ec);
  to = std::move(parser.get().body());
  co_return ec;
}

// An answer that leaves a body unread: the connection ends, but not before the other side
// has had time to read why (closing at once would throw the answer away with the rest).
awaitable<void> Conversation::finish_early(Request const& request, Response const& response)
{
  manner_.keep = false;
  Writer writer{floor_, line_, manner_};
  co_await writer.write(request, response);
  co_await line_.say_the_last();
  ErrorCode ec;
  line_.tcp().socket().shutdown(tcp::socket::shutdown_send, ec);
  auto const patience = Clock::now() + linger;
  line_.tcp().expires_at(patience);
  std::array<char, 16384> unread;
  // As it comes: what a TLS stream would make of it nobody wants to know.
  while (!ec && Clock::now() < patience)
    co_await line_.tcp().async_read_some(asio::buffer(unread),
                                         asio::redirect_error(use_awaitable, ec));
}

awaitable<void> Conversation::say_goodbye()
{
  line_.tcp().expires_after(linger);
  co_await line_.say_the_last();
  ErrorCode ec;
  line_.tcp().socket().shutdown(tcp::socket::shutdown_both, ec);
}

awaitable<std::size_t> PlainLine::read_some(asio::mutable_buffer room, ErrorCode& ec)
{
  co_return co_await stream_.async_read_some(room, asio::redirect_error(use_awaitable, ec));
}

awaitable<void> PlainLine::write(std::string_view text)
{
  co_await asio::async_write(stream_, asio::buffer(text), use_awaitable);
}

awaitable<void> converse_in_clear(Guest const& guest, beast::tcp_stream stream,
                                  std::string_view begun, std::optional<BadRequest> refuse_all)
{
  PlainLine line{std::move(stream)};
  Conversation conversation{guest, line, begun, refuse_all};
  co_await conversation.run();
}

}  // namespace hengwen::http
