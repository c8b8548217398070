// SPDX-License-Identifier: Apache-2.0
#include "sheet/paper/paper.hpp"

#include "sheet/paper/exif.hpp"
#include "sheet/paper/papers_for_tests.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace hengwen::sheet {
namespace {

using testing::big;
using testing::empty_png;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::one_page;
using testing::packed_pdf;
using testing::pdf_of;
using testing::photo;
using testing::scan;
using testing::stream;
using testing::two_halves;

constexpr PaperLimits limits{.most_bytes = 1 << 20,
                             .most_pixels = 1'000'000,
                             .longest_side = 5'000,
                             .most_pages = 3,
                             .most_unpacked_bytes = 1 << 20,
                             .thumbnail_side = 32,
                             .most_of_item = 20,
                             .most_of_dossier = 120};

std::string said(std::string_view bytes)
{
  auto const paper = read_paper(bytes, limits);
  return paper ? std::string{word_of(paper->kind)} : paper.error().why + " " + paper.error().where;
}

bool is_red(Picture const& picture, int x, int y)
{
  return picture.at(x, y)[0] > 200 && picture.at(x, y)[2] < 60;
}

TEST(Paper, IsToldByItsBytesAlone)
{
  EXPECT_EQ(said(photo(40, 20)), "jpeg");
  EXPECT_EQ(said(scan(40, 20, "me")), "png");
  EXPECT_EQ(said(pdf_of(one_page())), "pdf");
  EXPECT_EQ(said(""), "paper_empty ");
  EXPECT_EQ(said("hello"), "paper_of_unknown_kind ");
  EXPECT_EQ(said("GIF89a........"), "paper_of_unknown_kind ");
  EXPECT_EQ(said("<svg xmlns='http://www.w3.org/2000/svg'/>"), "paper_of_unknown_kind ");
  EXPECT_EQ(said("PK\x03\x04"), "paper_of_unknown_kind ");
  EXPECT_EQ(said(std::string(limits.most_bytes + 1, 'x')), "paper_too_large ");
}

TEST(Paper, KeepsNothingOfACameraButThePicture)
{
  for (auto const& sent : {photo(40, 20, 1, "owner-of-this"), scan(40, 20, "owner-of-this")}) {
    auto const paper = read_paper(sent, limits).value();

    EXPECT_THAT(sent, HasSubstr("owner-of-this"));
    for (auto const& kept : {paper.content, *paper.thumbnail}) {
      EXPECT_THAT(kept, Not(HasSubstr("owner")));
      EXPECT_THAT(kept, Not(HasSubstr("Exif")));
      EXPECT_THAT(kept, Not(HasSubstr("tEXt")));
    }
    EXPECT_EQ(read_paper(paper.content, limits)->width, 40);
  }
}

RC_GTEST_PROP(Paper, KeepsNoByteOfWhatStandsBesideAPicture, (std::string const& noise))
{
  auto const words = "mark" + noise.substr(0, 2000) + "mark";
  for (auto const& sent : {photo(16, 8, 1, words), scan(16, 8, words)}) {
    auto const paper = read_paper(sent, limits);
    RC_ASSERT(paper.has_value());
    RC_ASSERT(!paper->content.contains(words));
    RC_ASSERT(!paper->content.contains("mark"));
  }
}

RC_GTEST_PROP(Paper, SaysNothingWorseThanNo, (std::string const& noise))
{
  for (auto const& begin : {std::string{"\xFF\xD8\xFF"}, std::string{"\x89PNG\r\n\x1A\n"},
                            std::string{"%PDF-1.4\n%%EOF"}, photo(8, 8).substr(0, 200)})
    (void)read_paper(begin + noise, limits);
}

// Each way to hold a camera leads to the same upright picture: red in the upper left.
TEST(Paper, StandsUpright)
{
  struct Case {
    int orientation;
    bool red_left, red_top;  // Where the red half is afterwards.
    bool lies;
  };
  Case const cases[] = {{1, true, true, false}, {2, false, true, false}, {3, false, true, false},
                        {4, true, true, false}, {5, true, true, true},   {6, true, true, true},
                        {7, true, false, true}, {8, true, false, true},  {9, true, true, false}};
  for (auto const& c : cases) {
    auto const paper = read_paper(photo(64, 32, c.orientation), limits).value();
    auto const picture = read_jpeg(paper.content, limits).value();

    EXPECT_EQ(paper.width, c.lies ? 32 : 64) << c.orientation;
    EXPECT_EQ(paper.height, c.lies ? 64 : 32) << c.orientation;
    EXPECT_EQ(
        is_red(picture, c.red_left ? 4 : picture.width - 5, c.red_top ? 4 : picture.height - 5),
        true)
        << c.orientation;
    EXPECT_EQ(orientation_of(paper.content), 1);
  }
}

TEST(Paper, HasASmallPictureOfItself)
{
  auto const paper = read_paper(photo(640, 320), limits).value();
  auto const small = read_jpeg(*paper.thumbnail, limits).value();

  EXPECT_EQ(small.width, 32);
  EXPECT_EQ(small.height, 16);
  EXPECT_TRUE(is_red(small, 2, 2));
  EXPECT_FALSE(is_red(small, 30, 2));
  EXPECT_FALSE(read_paper(pdf_of(one_page()), limits)->thumbnail);
}

TEST(Paper, IsNotUnpackedWhenItIsTooLarge)
{
  EXPECT_EQ(said(empty_png(60'000, 60'000)), "too_many_pixels ");
  EXPECT_EQ(said(empty_png(4'999, 1'000)), "too_many_pixels ");
  EXPECT_EQ(said(empty_png(5'001, 1)), "too_many_pixels ");
  EXPECT_EQ(said(empty_png(10, 10)), "paper_damaged ");
  auto jpeg = photo(16, 16);
  auto const frame = jpeg.find("\xFF\xC0");
  jpeg.replace(frame + 5, 4, big(65'000, 2) + big(65'000, 2));
  EXPECT_EQ(said(jpeg), "too_many_pixels ");
}

TEST(Paper, IsWhole)
{
  auto const jpeg = write_jpeg(two_halves(64, 64), 90);
  auto const png = scan(64, 64, "me");
  EXPECT_EQ(said(jpeg.substr(0, jpeg.size() / 2)), "paper_damaged ");
  EXPECT_EQ(said(png.substr(0, png.size() / 3)), "paper_damaged ");
  EXPECT_EQ(said(jpeg.substr(0, 20)), "paper_damaged ");
}

TEST(PaperPdf, ThatRunsOrHidesSomethingIsRefusedByName)
{
  struct Case {
    char const* expect;
    std::vector<std::string> objects;
  };
  Case const cases[] = {
      {"active_content JavaScript",
       one_page("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>")},
      {"active_content JavaScript", one_page("/Names << /JavaScript << /Names [] >> >>")},
      {"active_content JavaScript", one_page("/OpenAction << /S /Java#53cript >>")},
      {"active_content Launch", one_page("", "/Annots [<< /Subtype /Link /A << /S /Launch >> >>]")},
      {"active_content AA", one_page("", "/AA << /O << /S /Named >> >>")},
      {"active_content OpenAction", one_page("/OpenAction << /S /Named >>")},
      {"active_content EmbeddedFiles", one_page("/Names << /EmbeddedFiles << /Names [] >> >>")},
      {"active_content EF", one_page("/Names << /X << /EF << /F 9 0 R >> >> >>")},
      {"active_content SubmitForm", one_page("", "/X << /S /SubmitForm >>")},
      {"active_content XFA", one_page("/AcroForm << /XFA [] >>")},
      {"pdf", one_page("/OpenAction [3 0 R /Fit]")},
      {"pdf", one_page("/OpenAction << /S /GoTo /D [3 0 R /Fit] >>")}};
  for (auto const& c : cases)
    EXPECT_THAT(said(pdf_of(c.objects)), ::testing::StartsWith(c.expect));

  EXPECT_EQ(said(packed_pdf("", 0)), "pdf");
  EXPECT_EQ(said(packed_pdf("/AA << >>", 0)), "active_content AA");
}

TEST(PaperPdf, IsWrittenAnewWithoutItsAuthor)
{
  auto objects = one_page("/Metadata 4 0 R /OpenAction [3 0 R /Fit]");
  objects.push_back(stream("/Type /Metadata /Subtype /XML", "<x>owner-of-this</x>"));
  objects.push_back("<< /Author (owner-of-this) >>");
  auto const sent = pdf_of(objects, "/Info 5 0 R") + "owner-of-this";
  auto const paper = read_paper(sent, limits).value();

  EXPECT_EQ(paper.pages, 1);
  EXPECT_THAT(paper.content, Not(HasSubstr("owner-of-this")));
  EXPECT_THAT(paper.content, Not(HasSubstr("OpenAction")));
  EXPECT_EQ(said(paper.content), "pdf");
  EXPECT_EQ(read_paper(sent, limits)->content, paper.content);
}

TEST(PaperPdf, ThatIsLockedTooLongOrBrokenIsRefused)
{
  auto const locked = "/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <" +
                      std::string(64, '0') + "> /U <" + std::string(64, '1') +
                      "> >> /ID [<00> <00>]";
  EXPECT_EQ(said(pdf_of(one_page(), locked)), "paper_locked ");
  EXPECT_EQ(said(pdf_of(one_page(), "/Encrypt << /Filter /Of-Another-House /V 4 /R 4 >>")),
            "paper_locked ");

  auto long_one = one_page();
  long_one[1] = "<< /Type /Pages /Kids [3 0 R 4 0 R 5 0 R 6 0 R] /Count 4 >>";
  for (int i = 0; i < 3; ++i)
    long_one.push_back(long_one[2]);
  EXPECT_EQ(said(pdf_of(long_one)), "too_many_pages ");

  auto const whole = pdf_of(one_page());
  EXPECT_EQ(said(whole.substr(0, whole.size() - 6)), "paper_damaged ");
  EXPECT_EQ(said(whole + std::string(5000, 'x')), "paper_damaged ");
  EXPECT_EQ(said("%PDF-1.7\n%%EOF"), "paper_damaged ");
  EXPECT_EQ(said(pdf_of({"<< /Type /Catalog >>"})), "paper_damaged ");
  std::string deep;
  for (int i = 0; i < 400; ++i)
    deep += "[";
  EXPECT_EQ(said(pdf_of(one_page("/X " + deep + std::string(400, ']')))), "paper_damaged ");
}

TEST(PaperPdf, ThatUnpacksToMoreThanItMayIsRefused)
{
  EXPECT_EQ(said(packed_pdf("", 500'000)), "pdf");
  EXPECT_EQ(said(packed_pdf("", 900'000'000 / 300)), "unpacks_too_large ");
}

}  // namespace
}  // namespace hengwen::sheet
