// SPDX-License-Identifier: Apache-2.0
//
// What a handler's signature says, read by the compiler: which parameters come from the
// path, which from the query, the body or an uploaded file, and what it answers.
//
//     Answer<Payment> pay_household(Call&, FundId, PayHousehold const&)
//                └ 200, JSON                 └ {fund}  └ the JSON body of a POST
//
// The same reading fills the parameters of a call and writes openapi.json.
#pragma once

#include "describe/schema.hpp"
#include "http/answers.hpp"
#include "http/call.hpp"
#include "http/query.hpp"

#include <tuple>

namespace hengwen::http {

enum class BadBody { not_json, not_json_type, zero_byte };
BOOST_DESCRIBE_ENUM(BadBody, not_json, not_json_type, zero_byte)

// What a described struct among a handler's parameters is: it depends on the method.
enum class Struct { is_query, is_body };

// A query that another program wrote and a person's browser brings: what no member names is
// passed over, and what cannot be read is left out. Its members are all optional.
template <class T>
struct Foreign : T {
  using Plain = T;
  T& plain() { return *this; }
};
template <class T>
inline constexpr bool is_foreign = false;
template <class T>
inline constexpr bool is_foreign<Foreign<T>> = true;

// The query of a route that also has a body.
template <class T>
struct Query : T {
  using Plain = T;
  T& plain() { return *this; }
};
template <class T>
inline constexpr bool is_query = false;
template <class T>
inline constexpr bool is_query<Query<T>> = true;

using SchemaWriter = boost::json::object (*)(Schemas&);

// One thing a caller says, as openapi.json tells it.
struct Said {
  enum class In { path, query, body, upload } in;
  std::string name;  // Of the parameter; empty for a body.
  bool required = true;
  SchemaWriter schema = nullptr;  // Absent for a file.
};

// What the caller gets.
struct Told {
  int status = 200;
  std::string media;              // Empty: no content.
  SchemaWriter schema = nullptr;  // Absent for a file.
};

// What a handler's parameters are read from.
struct Incoming {
  std::vector<std::string> path;  // The values of the path's {names}, decoded, in order.
  Request const& request;
};

// The body as JSON, or where it stops being JSON ("line 2").
Answer<boost::json::value> body_json(Request const&);

// Refuses whatever stands after the question mark and has no name there. This comes first, so
// that a parameter nobody knows is refused on every route alike.
Verdict known_query(std::vector<Said> const&, Request const&);

// A refusal of what the caller said (400), and of the handler (as its word means).
Response refused_input(Call const&, Refusal const&);
Response refused(Call const&, Refusal const&);

// The same for a person whose browser was sent here, and who cannot read problem+json.
inline Response refused_on_the_way(Refusal const& refusal)
{
  return respond(Redirect{page_of_refusal(refusal)});
}

namespace detail {

template <class F>
struct Signature : Signature<decltype(&F::operator())> {};
template <class Out, class... In>
struct Signature<Answer<Out> (*)(Call&, In...)> {
  using Gives = Out;
  using Inputs = std::tuple<std::remove_cvref_t<In>...>;
};
template <class F, class Out, class... In>
struct Signature<Answer<Out> (F::*)(Call&, In...) const>
    : Signature<Answer<Out> (*)(Call&, In...)> {};

template <class T>
inline constexpr bool from_path =
    !is_query<T> && !is_foreign<T> && !std::is_same_v<T, Upload> && !Described<T>;

template <class T>
Verdict read_query_input(Incoming const& in, T& out)
{
  auto const items = TRY(parameters_of(in.request.query));
  return read_query(items, out);
}

template <Struct is, class T>
Verdict read_input(Incoming const& in, std::vector<Said> const& said, std::size_t n, T& out)
{
  if constexpr (is_query<T>) {
    return read_query_input(in, out.plain());
  } else if constexpr (is_foreign<T>) {
    return read_foreign_query(in.request.query, out.plain()), allowed;
  } else if constexpr (std::is_same_v<T, Upload>) {
    assert(in.request.upload);
    return out = *in.request.upload, allowed;
  } else if constexpr (Described<T> && is == Struct::is_query) {
    return read_query_input(in, out);
  } else if constexpr (Described<T>) {
    auto const body = TRY(body_json(in.request));
    return read_json(body, out);
  } else {
    return read_text(in.path[n], out, said[n].name);
  }
}

// A provider of another house adds to its answer what it likes.
template <class... In>
constexpr bool has_foreign(std::tuple<In...> const*)
{
  return (is_foreign<In> || ...);
}

template <Struct is, class Handler>
Response run(Handler const& handler, std::vector<Said> const& said, Call& call, Incoming const& in)
{
  using Inputs = typename Signature<Handler>::Inputs;
  Inputs inputs{};
  Verdict ok =
      has_foreign(static_cast<Inputs const*>(nullptr)) ? allowed : known_query(said, in.request);
  boost::mp11::mp_for_each<boost::mp11::mp_iota_c<std::tuple_size_v<Inputs>>>([&](auto n) {
    if (ok)
      ok = read_input<is>(in, said, n, std::get<n>(inputs));
  });
  constexpr bool leads = std::is_same_v<typename Signature<Handler>::Gives, Redirect>;
  if (!ok)
    return leads ? refused_on_the_way(ok.error()) : refused_input(call, ok.error());
  auto const answer =
      std::apply([&](auto const&... input) { return handler(call, input...); }, inputs);
  if (!answer)
    return leads ? refused_on_the_way(answer.error()) : refused(call, answer.error());
  if constexpr (std::is_void_v<typename Signature<Handler>::Gives>)
    return Response{.status = 204, .headers = {}, .body = {}};
  else
    return respond(*answer);
}

template <class T>
void describe_query(std::vector<Said>& said)
{
  boost::mp11::mp_for_each<members_of<T>>([&](auto m) {
    using Member = std::remove_cvref_t<decltype(std::declval<T>().*m.pointer)>;
    said.push_back({Said::In::query, std::string{wire_name(m.name)}, !is_optional<Member>,
                    &schema_of<Member>});
  });
}

template <Struct is, class T>
void describe_input(std::vector<std::string>& names, std::vector<Said>& said)
{
  if constexpr (is_query<T> || is_foreign<T>) {
    describe_query<typename T::Plain>(said);
  } else if constexpr (std::is_same_v<T, Upload>) {
    said.push_back({Said::In::upload, "", true, nullptr});
  } else if constexpr (Described<T> && is == Struct::is_query) {
    describe_query<T>(said);
  } else if constexpr (Described<T>) {
    said.push_back({Said::In::body, "", true, &schema_of<T>});
  } else {
    // One value too many is left without a name, and put_in() refuses the route.
    std::string const name = names.empty() ? "" : names.front();
    if (!names.empty())
      names.erase(names.begin());
    said.push_back({Said::In::path, name, true, &schema_of<T>});
  }
}

template <class T>
Told told_of(T const*)
{
  return {200, "application/json", &schema_of<T>};
}
template <class T>
Told told_of(Created<T> const*)
{
  return {201, "application/json", &schema_of<T>};
}
template <class T>
Told told_of(Accepted<T> const*)
{
  return {202, "application/json", &schema_of<T>};
}
template <Media media>
Told told_of(File<media> const*)
{
  return {200, std::string{media_type(media)}, nullptr};
}
inline Told told_of(Shown const*)
{
  return {200, std::string{media_type(Media::octets)}, nullptr};
}
template <class T>
Told told_of(EventsOf<T> const*)
{
  return {200, std::string{event_stream}, &schema_of<T>};
}
inline Told told_of(Redirect const*)
{
  return {302, "", nullptr};
}
inline Told told_of(void const*)
{
  return {204, "", nullptr};
}

// Fills `said` in the order of the handler's parameters; names left over in the path stay in
// `names`, and the route is refused for them.
template <Struct is, class Handler>
void describe(std::vector<std::string>& names, std::vector<Said>& said, Told& told)
{
  using Inputs = typename Signature<Handler>::Inputs;
  boost::mp11::mp_for_each<boost::mp11::mp_transform<std::type_identity, Inputs>>(
      [&](auto input) { describe_input<is, typename decltype(input)::type>(names, said); });
  told = told_of(static_cast<typename Signature<Handler>::Gives const*>(nullptr));
}

}  // namespace detail
}  // namespace hengwen::http
