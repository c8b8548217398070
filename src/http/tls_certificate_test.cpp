// SPDX-License-Identifier: Apache-2.0
#include "http/tls_certificate.hpp"

#include "http/tls_for_tests.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace hengwen::http {
namespace {

using testing::HasSubstr;

class TlsCertificateTest : public testing::Test {
protected:
  TlsCertificateTest() { std::filesystem::create_directories(folder); }
  ~TlsCertificateTest() override { std::filesystem::remove_all(folder); }

  std::filesystem::path file(std::string const& name, std::string const& content) const
  {
    std::ofstream{folder / name} << content;
    return folder / name;
  }

  // Why the files cannot be used; empty if they can.
  static std::string wrong(TlsFiles const& files)
  {
    try {
      tls_context(files);
      return {};
    } catch (BadTlsFiles const& bad) {
      return bad.what();
    }
  }

  std::filesystem::path folder =
      std::filesystem::temp_directory_path() / ("hengwen-tls-" + to_text(new_uuid()));
};

TEST_F(TlsCertificateTest, HoldsAsLongAsItSays)
{
  auto const context = tls_context(write_certificate(folder, "one", std::chrono::hours{48}));

  auto const left = valid_until(context) - std::chrono::system_clock::now();
  EXPECT_GT(left, std::chrono::hours{47});
  EXPECT_LT(left, std::chrono::hours{49});
}

TEST_F(TlsCertificateTest, SaysWhatIsWrongWithItsFiles)
{
  auto const one = write_certificate(folder, "one");
  auto const two = write_certificate(folder, "two");
  auto const words = file("words.pem", "no certificate\n");
  auto const cut =
      file("cut.pem", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
  auto const gone = folder / "gone.pem";

  EXPECT_EQ(wrong(one), "");
  EXPECT_EQ(wrong({one.certificate, two.key}), "the key in " + two.key.string() +
                                                   " does not belong to the certificate in " +
                                                   one.certificate.string());
  EXPECT_EQ(wrong({gone, one.key}),
            "cannot read the certificate " + gone.string() + ": No such file or directory");
  EXPECT_EQ(wrong({one.certificate, gone}),
            "cannot read the key " + gone.string() + ": No such file or directory");
  EXPECT_EQ(wrong({one.certificate, folder}),
            "cannot read the key " + folder.string() + ": it is not a file");
  EXPECT_EQ(wrong({words, one.key}), "there is no certificate in PEM form in " + words.string());
  EXPECT_EQ(wrong({one.certificate, words}),
            "there is no private key in PEM form in " + words.string());
  EXPECT_THAT(wrong({cut, one.key}), HasSubstr("cannot be used: "));
}

TEST_F(TlsCertificateTest, NeverAsksForAPassword)
{
  auto const one = write_certificate(folder, "one");
  auto const locked = folder / "locked.pem";
  {
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> const key{EVP_EC_gen("P-256"),
                                                                  EVP_PKEY_free};
    std::unique_ptr<BIO, decltype(&BIO_free_all)> const out{BIO_new_file(locked.c_str(), "w"),
                                                            BIO_free_all};
    PEM_write_bio_PrivateKey(out.get(), key.get(), EVP_aes_256_cbc(),
                             reinterpret_cast<unsigned char const*>("secret"), 6, nullptr, nullptr);
  }

  EXPECT_THAT(wrong({one.certificate, locked}), HasSubstr("is locked with a password"));
}

TEST_F(TlsCertificateTest, KeepsTheOldOneWhenTheNewIsBad)
{
  auto const files = write_certificate(folder, "one");
  TlsCertificate certificate{files};
  auto const before = certificate.now();

  std::ofstream{files.certificate} << "half";
  certificate.renew();
  EXPECT_EQ(certificate.now(), before);

  write_certificate(folder, "one");
  certificate.renew();
  EXPECT_NE(certificate.now(), before);
}

}  // namespace
}  // namespace hengwen::http
