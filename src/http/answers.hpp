// SPDX-License-Identifier: Apache-2.0
//
// What a handler may answer besides a described struct (200, JSON):
//
//     Answer<void>                  204, nothing to say
//     Answer<Created<Household>>    201, JSON         Answer<Accepted<Import>>  202, JSON
//     Answer<File<Media::xlsx>>     a file to save, from memory, from disk or in chunks
//     Answer<Shown>                 a file of somebody, shown by a page and never run by it
//     Answer<EventsOf<Import>>      server-sent events, each one the JSON of an Import
//     Answer<Redirect>              302, for a person on the way; a refusal leads there too
#pragma once

#include "describe/json.hpp"
#include "http/message.hpp"

namespace hengwen::http {

enum class Media { json, xlsx, pdf, csv, text, jpeg, png, octets };

constexpr std::string_view media_type(Media media)
{
  switch (media) {
    case Media::json:
      return "application/json";
    case Media::xlsx:
      return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    case Media::pdf:
      return "application/pdf";
    case Media::csv:
      return "text/csv; charset=utf-8";
    case Media::text:
      return "text/plain; charset=utf-8";
    case Media::jpeg:
      return "image/jpeg";
    case Media::png:
      return "image/png";
    case Media::octets:
      break;
  }
  return "application/octet-stream";
}

inline constexpr std::string_view event_stream = "text/event-stream";

template <class T>
struct Created {
  T value;
};

template <class T>
struct Accepted {
  T value;
};

template <Media media>
struct File {
  std::string name;  // As the browser saves it; may be Chinese.
  Body content;      // Text, or Chunked.
};

// What somebody brought in: whatever it may hold, a browser opens it as a stranger's.
struct Shown {
  Media media = Media::octets;
  std::string name;
  std::string content;
};

// The JSON of what `now` returns, sent whenever it has changed, until it says it is the last.
template <class T>
struct EventsOf {
  struct Now {
    T value;
    bool last = false;
  };
  std::function<Now()> now;
};

// Where the browser goes on: a page of this site, or of a site we know.
struct Redirect {
  std::string to;
};

// Where a person reads why something was refused; before signing in there is no other page.
std::string page_of_refusal(Refusal const&);

// A file on disk, read piece by piece as the other end takes it. Throws if it cannot be opened.
Chunked chunks_of(std::filesystem::path const&);

// The header that makes a browser save a file under this name.
std::string saved_as(std::string_view name);

Response json_response(int status, boost::json::value const&);

inline Response respond(boost::json::value const& value)
{
  return json_response(200, value);
}

template <class T>
Response respond(T const& value)
{
  return json_response(200, write_json(value));
}

template <class T>
Response respond(Created<T> const& made)
{
  return json_response(201, write_json(made.value));
}

template <class T>
Response respond(Accepted<T> const& taken)
{
  return json_response(202, write_json(taken.value));
}

template <Media media>
Response respond(File<media> const& file)
{
  Response out{.status = 200, .headers = {}, .body = file.content};
  out.set("content-type", std::string{media_type(media)});
  out.set("content-disposition", saved_as(file.name));
  return out;
}

Response respond(Shown const&);

inline Response respond(Redirect const& redirect)
{
  Response out{.status = 302, .headers = {}, .body = {}};
  out.set("location", redirect.to);
  return out;
}

template <class T>
Response respond(EventsOf<T> const& events)
{
  Response out{.status = 200,
               .headers = {},
               .body = Events{[now = events.now] {
                 auto const said = now();
                 return Event{boost::json::serialize(write_json(said.value)), said.last};
               }}};
  out.set("content-type", std::string{event_stream});
  return out;
}

}  // namespace hengwen::http
