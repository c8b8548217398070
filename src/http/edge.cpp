// SPDX-License-Identifier: Apache-2.0
#include "http/edge.hpp"

#include "base/id.hpp"
#include "http/edge_writer.hpp"

#include <thread>

namespace hengwen::http {
namespace {

using HeadParser = wire::request_parser<wire::empty_body>;

template <class Head>
Request request_of(Head const& head, std::string peer, bool behind_proxy)
{
  Request out{.method = std::string{head.method_string()}};
  out.id = to_text(new_uuid());
  out.peer = std::move(peer);
  aim(out, head.target());
  for (auto const& field : head)
    out.headers.emplace_back(lower(field.name_string()), std::string{field.value()});
  if (behind_proxy)
    believe_proxy(out);
  return out;
}

bool is_sound(HeadParser const& head, Request const& request)
{
  auto const& fields = head.get();
  auto const strange_coding = fields.count(wire::field::transfer_encoding) > 0 && !head.chunked();
  auto const hosts = fields.count(wire::field::host);
  return request.path.starts_with('/') && !strange_coding && hosts <= 1 &&
         (hosts == 1 || fields.version() < 11);
}

// The caller does not speak HTTP, as opposed to having gone away or fallen silent.
bool is_of_caller(boost::system::error_code ec)
{
  return ec.category() == make_error_code(wire::error::bad_method).category() &&
         ec != wire::error::partial_message && ec != wire::error::end_of_stream;
}

bool is_of_disk(boost::system::error_code ec)
{
  using namespace boost::system::errc;
  return ec == no_space_on_device || ec == io_error || ec == permission_denied ||
         ec == no_such_file_or_directory || ec == file_too_large || ec == too_many_files_open;
}

constexpr std::string_view proceed = "HTTP/1.1 100 Continue\r\n\r\n";
constexpr std::chrono::seconds linger{5};

// One connection from its first byte to its last. A TLS stream fits in the same place.
template <class Stream>
class Conversation {
public:
  Conversation(Floor& floor, Stream stream) : floor_{floor}, stream_{std::move(stream)}
  {
    boost::system::error_code ec;
    auto const end = socket().remote_endpoint(ec);
    if (!ec)
      peer_ = end.address().to_string();
    ++floor_.open;
  }
  Conversation(Conversation const&) = delete;
  ~Conversation()
  {
    if (--floor_.open == 0 && floor_.draining)
      floor_.cut_off.cancel();
  }

  awaitable<void> run()
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

private:
  auto& lowest() { return beast::get_lowest_layer(stream_); }
  tcp::socket& socket() { return lowest().socket(); }

  awaitable<bool> something_arrives()
  {
    if (buffer_.size() > 0)
      co_return true;
    if (floor_.draining)
      co_return false;
    lowest().expires_after(floor_.config.idle_time);
    floor_.idle[this] = [this] { lowest().cancel(); };
    boost::system::error_code ec;
    auto const n = co_await stream_.async_read_some(buffer_.prepare(4096),
                                                    asio::redirect_error(use_awaitable, ec));
    floor_.idle.erase(this);
    buffer_.commit(n);
    co_return !ec;
  }

  // One request and its answer; false if it was the last.
  awaitable<bool> exchange()
  {
    HeadParser head;
    head.header_limit(floor_.config.header_bytes);
    head.body_limit(boost::none);
    lowest().expires_after(floor_.config.header_time);
    boost::system::error_code ec;
    co_await wire::async_read_header(stream_, buffer_, head,
                                     asio::redirect_error(use_awaitable, ec));
    if (ec && !is_of_caller(ec))
      co_return false;
    manner_ = {.version = head.get().version() == 10 ? 10U : 11U,
               .keep = !ec && head.get().keep_alive(),
               .started = Clock::now()};
    auto request = request_of(head.get(), peer_, floor_.config.behind_proxy);
    Response response;
    if (ec == wire::error::header_limit || ec == wire::error::buffer_overflow)
      response = floor_.app.refuse(request, BadRequest::headers_too_large);
    else if (ec || !is_sound(head, request))
      response = floor_.app.refuse(request, BadRequest::not_http);
    else
      co_return co_await converse(head, std::move(request));
    co_await finish_early(request, response);
    co_return false;
  }

  awaitable<bool> converse(HeadParser& head, Request request)
  {
    auto const intake = floor_.app.intake(request);
    std::optional<UploadFile> file;
    std::optional<Response> refusal;
    if (head.content_length().value_or(0) > intake.most_bytes)
      refusal = floor_.app.refuse(request, BadRequest::too_large);
    else if (floor_.at_work >= floor_.config.waiting)
      refusal = floor_.app.refuse(request, BadRequest::busy);
    else if (intake.to_file && head.is_done())
      refusal = floor_.app.refuse(request, BadRequest::no_file_sent);
    else if (intake.to_file)
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
    Writer writer{floor_, stream_, manner_};
    co_await writer.write(request, *response);
    co_return writer.keeps();
  }

  // Runs what may throw on a worker; what it throws becomes the answer.
  template <class F>
  awaitable<std::optional<Response>> worked(Request const& request, F f)
  {
    co_return co_await on_worker(floor_, [&]() -> std::optional<Response> {
      try {
        return f();
      } catch (std::exception const& error) {
        return floor_.app.broken(request, error);
      }
    });
  }

  awaitable<std::optional<Response>> take_body(HeadParser& head, Intake intake, Request& request,
                                               std::optional<UploadFile>& file)
  {
    if (beast::iequals(head.get()[wire::field::expect], "100-continue"))
      co_await asio::async_write(stream_, asio::buffer(proceed), use_awaitable);
    lowest().expires_after(floor_.config.body_time);
    boost::system::error_code ec;
    std::error_code ignored;
    if (intake.to_file) {
      file.emplace(floor_.config.uploads / (to_text(new_uuid()) + ".part"));
      wire::request_parser<wire::file_body> parser{std::move(head)};
      parser.body_limit(intake.most_bytes);
      parser.get().body().open(file->path().c_str(), beast::file_mode::write, ec);
      while (!ec && !parser.is_done()) {
        lowest().expires_after(floor_.config.body_time);
        co_await wire::async_read_some(stream_, buffer_, parser,
                                       asio::redirect_error(use_awaitable, ec));
      }
      parser.get().body().close();
      request.upload = Upload{file->path(), std::filesystem::file_size(file->path(), ignored)};
    } else {
      wire::request_parser<wire::string_body> parser{std::move(head)};
      parser.body_limit(intake.most_bytes);
      co_await wire::async_read(stream_, buffer_, parser, asio::redirect_error(use_awaitable, ec));
      request.body = std::move(parser.get().body());
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

  // An answer that leaves a body unread: the connection ends, but not before the other side
  // has had time to read why (closing at once would throw the answer away with the rest).
  awaitable<void> finish_early(Request const& request, Response const& response)
  {
    manner_.keep = false;
    Writer writer{floor_, stream_, manner_};
    co_await writer.write(request, response);
    boost::system::error_code ec;
    socket().shutdown(tcp::socket::shutdown_send, ec);
    auto const patience = Clock::now() + linger;
    lowest().expires_at(patience);
    std::array<char, 16384> unread;
    while (!ec && Clock::now() < patience)
      co_await stream_.async_read_some(asio::buffer(unread),
                                       asio::redirect_error(use_awaitable, ec));
  }

  awaitable<void> say_goodbye()
  {
    boost::system::error_code ec;
    socket().shutdown(tcp::socket::shutdown_both, ec);
    co_return;
  }

  Floor& floor_;
  Stream stream_;
  beast::flat_buffer buffer_{std::size_t{128} * 1024};
  std::string peer_;
  Manner manner_;
};

awaitable<void> converse_with(Floor& floor, tcp::socket socket)
{
  boost::system::error_code ignored;
  socket.set_option(tcp::no_delay{true}, ignored);
  Conversation<beast::tcp_stream> conversation{floor, beast::tcp_stream{std::move(socket)}};
  co_await conversation.run();
}

awaitable<void> welcome(Floor& floor, tcp::acceptor& acceptor)
{
  while (!floor.draining) {
    boost::system::error_code ec;
    auto socket = co_await acceptor.async_accept(asio::redirect_error(use_awaitable, ec));
    if (!ec)
      asio::co_spawn(floor.loop, converse_with(floor, std::move(socket)), asio::detached);
    // Too many connections, or no file handle left: let some go before taking the next.
    for (bool wait = bool(ec); (wait || floor.open >= floor.config.connections) && !floor.draining;
         wait = false) {
      asio::steady_timer timer{floor.loop, std::chrono::milliseconds{20}};
      co_await timer.async_wait(use_awaitable);
    }
  }
}

// What has begun may end; who only waits is sent away; and after a while nobody is asked.
void drain(Floor& floor, tcp::acceptor& acceptor)
{
  floor.draining = true;
  acceptor.close();
  for (auto const& [conversation, end] : std::exchange(floor.idle, {}))
    end();
  if (floor.open == 0)
    return;
  floor.cut_off.expires_after(floor.config.drain_time);
  floor.cut_off.async_wait([&](boost::system::error_code ec) {
    if (!ec)
      floor.loop.stop();
  });
}

// Uploads that a killed program left behind.
void sweep(std::filesystem::path const& folder)
{
  std::filesystem::create_directories(folder);
  for (auto const& file : std::filesystem::directory_iterator{folder})
    if (file.path().extension() == ".part")
      std::filesystem::remove(file.path());
}

}  // namespace

struct Edge::Listening {
  asio::io_context loop{1};
  tcp::acceptor acceptor{loop};
  asio::steady_timer cut_off{loop};
};

Edge::Edge(EdgeConfig config)
    : config_{std::move(config)}, listening_{std::make_unique<Listening>()}
{
  boost::system::error_code ec;
  auto const address = asio::ip::make_address(config_.address, ec);
  if (ec)
    throw CannotListen{"not an address: " + config_.address};
  tcp::endpoint const at{address, config_.port};
  auto& acceptor = listening_->acceptor;
  acceptor.open(at.protocol(), ec);
  if (!ec)
    acceptor.set_option(asio::socket_base::reuse_address{true}, ec);
  if (!ec)
    acceptor.bind(at, ec);
  if (!ec)
    acceptor.listen(asio::socket_base::max_listen_connections, ec);
  if (ec == asio::error::address_in_use)
    throw CannotListen{
        fmt::format("{}:{} is already in use by another program", config_.address, config_.port)};
  if (ec)
    throw CannotListen{
        fmt::format("cannot listen on {}:{}: {}", config_.address, config_.port, ec.message())};
}

Edge::~Edge() = default;

std::uint16_t Edge::port() const
{
  return listening_->acceptor.local_endpoint().port();
}

void Edge::run(Application const& app, std::stop_token stop)
{
  auto& loop = listening_->loop;
  auto const cores = std::max(4U, std::thread::hardware_concurrency());
  asio::thread_pool workers{config_.workers > 0 ? config_.workers : cores};
  Floor floor{.config = config_,
              .app = app,
              .loop = loop,
              .workers = workers,
              .cut_off = listening_->cut_off};
  sweep(config_.uploads);
  asio::co_spawn(loop, welcome(floor, listening_->acceptor), asio::detached);
  {
    std::stop_callback const on_stop{
        stop, [&] { asio::post(loop, [&] { drain(floor, listening_->acceptor); }); }};
    loop.run();
  }
  workers.join();
  listening_.reset();  // What was cut off still refers to the floor.
}

}  // namespace hengwen::http
