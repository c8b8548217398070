// SPDX-License-Identifier: Apache-2.0
// The library's own pointers are those of the language by now.
#define POINTERHOLDER_TRANSITION 4
#include "sheet/paper/pdf_paper.hpp"

#include "sheet/paper/bounded_inflate.hpp"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFWriter.hh>

namespace hengwen::sheet {
namespace {

constexpr int deepest = 60;  // Of arrays in dictionaries in arrays.
constexpr std::size_t end_lies_within = 2048;

// Keys that begin something, or that name a file inside.
constexpr std::string_view active_keys[] = {"/JS",
                                            "/JavaScript",
                                            "/AA",
                                            "/XFA",
                                            "/EF",
                                            "/EmbeddedFile",
                                            "/EmbeddedFiles",
                                            "/RichMediaContent"};
// What an action, an object or an annotation is.
constexpr std::string_view active_words[] = {
    "/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToE",          "/Rendition",
    "/Movie",      "/Sound",  "/RichMedia",  "/Screen",     "/FileAttachment", "/EmbeddedFile"};
constexpr char const* kinds[] = {"/S", "/Type", "/Subtype"};
constexpr char const* about_the_author[] = {"/Metadata", "/PieceInfo", "/LastModified"};

template <class All>
bool is_among(All const& all, std::string_view one)
{
  return std::ranges::find(all, one) != std::end(all);
}

class ActiveContent {
public:
  // Its name; nothing when there is none.
  Answer<std::optional<std::string>> in(QPDFObjectHandle object, int depth = 0)
  {
    if (depth > deepest)
      return refuse(PaperRefusal::paper_damaged);
    if (object.isStream())
      object = object.getDict();
    if (object.isArray())
      for (auto const& item : object.getArrayAsVector())
        if (auto found = TRY(in_direct(item, depth)))
          return found;
    if (object.isDictionary())
      return in_dictionary(object, depth);
    return std::nullopt;
  }

private:
  // What is indirect is looked at by itself.
  Answer<std::optional<std::string>> in_direct(QPDFObjectHandle const& item, int depth)
  {
    if (item.isIndirect())
      return std::nullopt;
    return in(item, depth + 1);
  }

  Answer<std::optional<std::string>> in_dictionary(QPDFObjectHandle& dictionary, int depth)
  {
    for (auto const* kind : kinds)
      if (auto said = dictionary.getKey(kind);
          said.isName() && is_among(active_words, said.getName()))
        return said.getName().substr(1);
    for (auto const& key : dictionary.getKeys()) {
      if (is_among(active_keys, key))
        return key.substr(1);
      if (auto found = TRY(in_direct(dictionary.getKey(key), depth)))
        return found;
      if (key == "/OpenAction" && !only_shows(dictionary.getKey(key)))
        return key.substr(1);
    }
    return std::nullopt;
  }

  // Which page is seen first is no action; it is taken out all the same.
  static bool only_shows(QPDFObjectHandle action)
  {
    if (action.isArray())
      return true;
    return action.isDictionary() && action.getKey("/S").isName() &&
           action.getKey("/S").getName() == "/GoTo";
  }
};

void forget_author(QPDF& pdf, std::vector<QPDFObjectHandle>& objects)
{
  pdf.getTrailer().removeKey("/Info");
  pdf.getRoot().removeKey("/OpenAction");
  for (auto& object : objects)
    if (object.isDictionary() || object.isStream()) {
      auto dictionary = object.isStream() ? object.getDict() : object;
      for (auto const* key : about_the_author)
        dictionary.removeKey(key);
    }
}

std::string written(QPDF& pdf)
{
  QPDFWriter writer{pdf};
  writer.setOutputMemory();
  writer.setDeterministicID(true);
  writer.setStreamDataMode(qpdf_s_preserve);
  writer.setObjectStreamMode(qpdf_o_generate);
  writer.write();
  auto const buffer = writer.getBufferSharedPointer();
  return {reinterpret_cast<char const*>(buffer->getBuffer()), buffer->getSize()};
}

Answer<CleanPdf> cleaned(std::string_view bytes, PaperLimits const& limits)
{
  QPDF pdf;
  pdf.setSuppressWarnings(true);
  pdf.setAttemptRecovery(false);
  pdf.processMemoryFile("paper", bytes.data(), bytes.size());
  if (pdf.isEncrypted())
    return refuse(PaperRefusal::paper_locked);
  auto objects = pdf.getAllObjects();
  ActiveContent active;
  for (auto const& object : objects)
    if (auto const found = TRY(active.in(object)))
      return refuse(PaperRefusal::active_content, *found);
  auto const pages = pdf.getAllPages().size();
  if (pages == 0)
    return refuse(PaperRefusal::paper_damaged);
  if (pages > std::size_t(limits.most_pages))
    return refuse(PaperRefusal::too_many_pages);
  forget_author(pdf, objects);
  return CleanPdf{written(pdf), int(pages)};
}

}  // namespace

Answer<CleanPdf> read_pdf(std::string_view bytes, PaperLimits const& limits)
{
  auto const tail = bytes.substr(bytes.size() - std::min(bytes.size(), end_lies_within));
  if (!tail.contains("%%EOF"))
    return refuse(PaperRefusal::paper_damaged);
  UnpackBudget const budget{limits.most_unpacked_bytes};
  auto const answer = [&]() -> Answer<CleanPdf> {
    try {
      return cleaned(bytes, limits);
    } catch (QPDFExc const& error) {
      return refuse(error.getErrorCode() == qpdf_e_password ||
                            error.getErrorCode() == qpdf_e_unsupported
                        ? PaperRefusal::paper_locked
                        : PaperRefusal::paper_damaged);
    } catch (std::logic_error const&) {
      return refuse(PaperRefusal::paper_damaged);  // The library's word for what it did not expect.
    } catch (std::runtime_error const&) {
      return refuse(PaperRefusal::paper_damaged);
    }
  }();
  if (budget.is_spent())
    return refuse(PaperRefusal::unpacks_too_large);
  return answer;
}

}  // namespace hengwen::sheet
