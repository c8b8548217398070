// SPDX-License-Identifier: Apache-2.0
//
// A route knows its path, who may call it and one sentence saying what it does.
// Path parameters, query, body and answer are read off the handler's own signature, so
// the router, the JSON and openapi.json cannot disagree:
//
//     Answer<UnitPage> overview(Call&, std::string const& code, Span const& span);
//     on.get("/units/{code}/overview", Right::see_units, overview, "One unit in numbers.");
//
// After the Call come one value for each {name} of the path, and then at most one described
// struct: the query of a GET or DELETE, the JSON body of a POST or PUT. The query of a POST
// is Query<Struct>; a body that is a file is an Upload (see accept()).
#pragma once

#include "http/rate_limits.hpp"
#include "http/signature.hpp"

namespace hengwen::http {

struct Route {
  std::string method;
  std::string path;
  std::string say;
  Right right = Right::anyone;
  std::vector<std::string> segments = {};  // Of the path; "{code}" is a parameter.
  std::vector<Said> said = {};
  Told told = {};
  std::vector<Media> files = {};     // What an upload may be; empty where there is none.
  std::uint64_t most_in_memory = 0;  // Of an upload that must not touch a disk; otherwise 0.
  Pace pace = Pace::ordinary;        // One that answers a file is costly unless it says otherwise.
  std::function<Response(Call&, Incoming const&)> run = {};

  bool takes_file() const { return !files.empty(); }
};

// The path as its pieces: "/units/{code}" -> "units", "{code}".
std::vector<std::string> segments_of(std::string_view path);

// Where a request leads: a route and the values of its path, or why there is none.
struct Found {
  Route const* route = nullptr;
  std::vector<std::string> path = {};
  std::vector<std::string> methods = {};  // What the path would answer, when not this method.
};

class Routes {
public:
  // The route is good for saying its pace at once: the next one may move it.
  //     on.post("/session", …).pace = Pace::sign_in;
  template <class Handler>
  Route& get(char const* path, Right right, Handler handler, char const* say)
  {
    return add<Struct::is_query>("GET", path, right, std::move(handler), say);
  }
  template <class Handler>
  Route& post(char const* path, Right right, Handler handler, char const* say)
  {
    return add<Struct::is_body>("POST", path, right, std::move(handler), say);
  }
  template <class Handler>
  Route& put(char const* path, Right right, Handler handler, char const* say)
  {
    return add<Struct::is_body>("PUT", path, right, std::move(handler), say);
  }
  template <class Handler>
  Route& remove(char const* path, Right right, Handler handler, char const* say)
  {
    return add<Struct::is_query>("DELETE", path, right, std::move(handler), say);
  }

  // A POST whose body is a file; it goes straight to the data folder and never into memory.
  template <class Handler>
  void accept(char const* path, Right right, std::vector<Media> files, Handler handler,
              char const* say)
  {
    add<Struct::is_body>("POST", path, right, std::move(handler), say).files = std::move(files);
  }

  // The same for a small file that is somebody's own: it stays in memory, and is at most so long.
  template <class Handler>
  Route& accept_small(char const* path, Right right, std::vector<Media> files,
                      std::uint64_t most_bytes, Handler handler, char const* say)
  {
    auto& route = add<Struct::is_body>("POST", path, right, std::move(handler), say);
    route.files = std::move(files);
    route.most_in_memory = most_bytes;
    return route;
  }

  std::vector<Route> const& all() const { return all_; }

  // `method` as sent (HEAD asks for GET); `path` below /api/v1, still percent-encoded.
  Answer<Found> find(std::string_view method, std::string_view path) const;

private:
  template <Struct is, class Handler>
  Route& add(char const* method, char const* path, Right right, Handler handler, char const* say)
  {
    Route route{.method = method, .path = path, .say = say, .right = right};
    auto names = names_of(path);
    detail::describe<is, Handler>(names, route.said, route.told);
    route.run = [handler = std::move(handler), said = route.said](Call& call, Incoming const& in) {
      return detail::run<is>(handler, said, call, in);
    };
    return put_in(std::move(route), names.size());
  }

  // The {names} of a path, in order.
  static std::vector<std::string> names_of(std::string_view path);

  // Throws when a path is there twice, or has names that the handler does not take.
  Route& put_in(Route, std::size_t names_left);

  std::vector<Route> all_;
};

}  // namespace hengwen::http
