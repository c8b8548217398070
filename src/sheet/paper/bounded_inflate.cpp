// SPDX-License-Identifier: Apache-2.0
// The library's own pointers are those of the language by now.
#define POINTERHOLDER_TRANSITION 4
#include "sheet/paper/bounded_inflate.hpp"

#include <zlib.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFStreamFilter.hh>

#include <array>
#include <optional>
#include <stdexcept>
#include <vector>

namespace hengwen::sheet {
namespace {

using Bytes = std::vector<unsigned char>;

thread_local std::int64_t left = 0;

constexpr int first_png_predictor = 10;
constexpr long long most_columns = 1 << 20;

// PNG's way to say rows by their neighbours (PNG 1.2, 6): lists of objects are told like that.
class Rows {
public:
  Rows(std::size_t row_bytes, std::size_t dot_bytes) : dot_{dot_bytes}, before_(row_bytes), row_{}
  {
  }

  template <class Take>
  void put(unsigned char byte, Take&& take)
  {
    row_.push_back(byte);
    if (row_.size() <= before_.size())
      return;
    Bytes const plain = told();
    take(plain);
    before_ = plain;
    row_.clear();
  }

private:
  Bytes told() const
  {
    Bytes out(before_.size());
    for (std::size_t i = 0; i < out.size(); ++i) {
      int const a = i < dot_ ? 0 : out[i - dot_], b = before_[i];
      int const c = i < dot_ ? 0 : before_[i - dot_];
      out[i] = static_cast<unsigned char>(row_[i + 1] + guess(a, b, c));
    }
    return out;
  }

  int guess(int a, int b, int c) const
  {
    switch (row_.front()) {
      case 1:
        return a;
      case 2:
        return b;
      case 3:
        return (a + b) / 2;
      case 4: {
        int const p = a + b - c, pa = std::abs(p - a), pb = std::abs(p - b), pc = std::abs(p - c);
        return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
      }
      default:
        return 0;
    }
  }

  std::size_t dot_;
  Bytes before_;
  Bytes row_;  // With the way it is told in front.
};

class Inflate : public Pipeline {
public:
  Inflate(Pipeline* next, std::optional<Rows> rows)
      : Pipeline{"bounded inflate", next}, rows_{std::move(rows)}
  {
    if (inflateInit(&stream_) != Z_OK)
      throw std::bad_alloc{};
  }
  ~Inflate() override { inflateEnd(&stream_); }

  void write(unsigned char const* data, std::size_t size) override
  {
    stream_.next_in = const_cast<unsigned char*>(data);
    stream_.avail_in = unsigned(size);
    std::array<unsigned char, 16384> out;
    while (!ended_) {
      stream_.next_out = out.data();
      stream_.avail_out = unsigned(out.size());
      int const said = inflate(&stream_, Z_NO_FLUSH);
      std::size_t const got = out.size() - stream_.avail_out;
      left -= std::int64_t(got);
      if (left < 0 || (said != Z_OK && said != Z_STREAM_END && said != Z_BUF_ERROR))
        throw std::runtime_error{"cannot be unpacked"};
      pass_on({out.data(), got});
      ended_ = said == Z_STREAM_END;
      if (stream_.avail_out > 0)
        return;  // It wants more.
    }
  }

  void finish() override
  {
    if (!ended_)
      throw std::runtime_error{"ends in the middle"};
    getNext()->finish();
  }

private:
  void pass_on(std::span<unsigned char const> plain)
  {
    if (!rows_)
      return getNext()->write(plain.data(), plain.size());
    for (auto const byte : plain)
      rows_->put(byte, [&](Bytes const& row) { getNext()->write(row.data(), row.size()); });
  }

  z_stream stream_{};
  std::optional<Rows> rows_;
  bool ended_ = false;
};

class FlateFilter : public QPDFStreamFilter {
public:
  bool setDecodeParms(QPDFObjectHandle said) override
  {
    if (said.isNull())
      return true;
    if (!said.isDictionary())
      return false;
    auto const number = [&](char const* name, long long otherwise) {
      auto value = said.getKey(name);
      return value.isInteger() ? value.getIntValue() : otherwise;
    };
    auto const predictor = number("/Predictor", 1);
    if (predictor == 1)
      return true;
    auto const columns = number("/Columns", 1), colours = number("/Colors", 1);
    auto const bits = number("/BitsPerComponent", 8);
    if (predictor < first_png_predictor || columns < 1 || columns > most_columns || colours < 1 ||
        colours > 4 || bits < 1 || bits > 16)
      return false;
    rows_.emplace(std::size_t((columns * colours * bits + 7) / 8),
                  std::size_t(std::max(1LL, colours * bits / 8)));
    return true;
  }

  Pipeline* getDecodePipeline(Pipeline* next) override
  {
    pipeline_ = std::make_unique<Inflate>(next, rows_);
    return pipeline_.get();
  }

private:
  std::optional<Rows> rows_;
  std::unique_ptr<Pipeline> pipeline_;
};

class NoFilter : public QPDFStreamFilter {
public:
  bool setDecodeParms(QPDFObjectHandle) override { return false; }
  Pipeline* getDecodePipeline(Pipeline* next) override { return next; }
};

// For the whole program, once.
void put_in_place()
{
  static bool const done = [] {
    QPDF::registerStreamFilter("/FlateDecode", [] { return std::make_shared<FlateFilter>(); });
    for (auto const* grows : {"/LZWDecode", "/RunLengthDecode"})
      QPDF::registerStreamFilter(grows, [] { return std::make_shared<NoFilter>(); });
    return true;
  }();
  (void)done;
}

}  // namespace

UnpackBudget::UnpackBudget(std::int64_t bytes)
{
  put_in_place();
  left = bytes;
}

UnpackBudget::~UnpackBudget()
{
  left = 0;
}

bool UnpackBudget::is_spent() const
{
  return left < 0;
}

}  // namespace hengwen::sheet
