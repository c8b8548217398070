// SPDX-License-Identifier: Apache-2.0
//
// What the standards print for given texts: another implementation reads ours, and the reverse.
#include "base/cipher/suites.hpp"

#include <gtest/gtest.h>
#include <sodium.h>

namespace hengwen {
namespace {

CipherSuite const& international = cipher_suite(SuiteName::international);
CipherSuite const& sm = cipher_suite(SuiteName::sm);

std::string bytes(std::string_view hex)
{
  std::string out(hex.size() / 2, '\0');
  std::size_t size = 0;
  EXPECT_EQ(
      sodium_hex2bin(bytes_of(out), out.size(), hex.data(), hex.size(), nullptr, &size, nullptr),
      0);
  EXPECT_EQ(size, out.size());
  return out;
}

std::string hex(std::string_view raw)
{
  std::string out(raw.size() * 2 + 1, '\0');
  sodium_bin2hex(out.data(), out.size(), bytes_of(raw), raw.size());
  out.pop_back();
  return out;
}

SecretKey key(std::string_view hex)
{
  return SecretKey::of(bytes(hex)).value();
}

// FIPS 180-4, examples of NIST.
TEST(KnownAnswers, Sha256)
{
  EXPECT_EQ(to_text(international.digest("")),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(to_text(international.digest("a", "bc")),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(
      to_text(international.digest("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")),
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  EXPECT_EQ(to_text(international.digest(std::string(1'000'000, 'a'))),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

// RFC 4231, cases 1, 2, 3 and 6, through keys of any length.
TEST(KnownAnswers, HmacSha256)
{
  Hash const hash{"SHA256"};

  EXPECT_EQ(to_text(hash.mac(std::string(20, '\x0b'), {"Hi There"})),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
  EXPECT_EQ(to_text(hash.mac("Jefe", {"what do ya want ", "for nothing?"})),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  EXPECT_EQ(to_text(hash.mac(std::string(20, '\xaa'), {std::string(50, '\xdd')})),
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
  EXPECT_EQ(to_text(hash.mac(std::string(131, '\xaa'),
                             {"Test Using Larger Than Block-Size Key - Hash Key First"})),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

// The suite's own mac is that HMAC under the raw key, as libsodium reckons it too.
TEST(KnownAnswers, MacIsHmacOfTheRawKey)
{
  auto const secret = SecretKey::random();
  Digest expected;
  crypto_auth_hmacsha256(expected.data(), bytes_of("citizen"), 7, secret.bytes());

  EXPECT_EQ(international.mac(secret, "citizen"), expected);
  EXPECT_EQ(sm.mac(secret, "citizen"), (Hash{"SM3"}.mac(secret.raw(), {"citizen"})));
}

// draft-irtf-cfrg-xchacha-03, A.3.1.
TEST(KnownAnswers, XChaCha20Poly1305)
{
  auto const sealed = bytes(
      "404142434445464748494a4b4c4d4e4f5051525354555657"
      "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
      "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
      "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
      "21f9664c97637da9768812f615c68b13b52e"
      "c0875924c1c7987947deafd8780acf49");

  EXPECT_EQ(
      international.open(key("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"),
                         sealed, bytes("50515253c0c1c2c3c4c5c6c7")),
      "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
      "future, sunscreen would be it.");
}

// RFC 8032, 7.1, test 2.
TEST(KnownAnswers, Ed25519)
{
  SigningKeyPair const keys{
      "-----BEGIN PUBLIC KEY-----\n"
      "MCowBQYDK2VwAyEAPUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=\n"
      "-----END PUBLIC KEY-----\n",
      key("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")};
  auto const signature = bytes(
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
      "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");

  EXPECT_EQ(hex(international.sign(keys, "\x72")), hex(signature));
  EXPECT_TRUE(international.verify(keys.public_key, "\x72", signature));
}

// GB/T 32905-2016, A.1 and A.2.
TEST(KnownAnswers, Sm3)
{
  std::string_view const abcd = "abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd";

  EXPECT_EQ(to_text(sm.digest("abc")),
            "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
  EXPECT_EQ(to_text(sm.digest(abcd.substr(0, 10), abcd.substr(10))),
            "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
}

// GM/T 0042-2015, D.3.
TEST(KnownAnswers, HmacSm3)
{
  EXPECT_EQ(to_text(Hash{"SM3"}.mac(
                bytes("0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20"),
                {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopqabcdbcdecdefdefgefghfghi"
                 "ghijhijkijkljklmklmnlmnomnopnopq"})),
            "ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a");
}

// GB/T 32907-2016, A.1: the block that is enciphered there is the counter here.
TEST(KnownAnswers, Sm4)
{
  auto const block = bytes("0123456789abcdeffedcba9876543210");

  EXPECT_EQ(hex(Sm{}.sm4_ctr(block, block, std::string(16, '\0'))),
            "681edf34d206965e86b3e94f536e4246");
}

// GB/T 32918.5-2017, A.2: key, text and signature of the standard.
TEST(KnownAnswers, Sm2)
{
  std::string const standard_key =
      "-----BEGIN PUBLIC KEY-----\n"
      "MFkwEwYHKoZIzj0CAQYIKoEcz1UBgi0DQgAECfnfMR5UIaFQ3X0WHkvFxnIXn60Y\n"
      "M/wHa7CP81bzUCDM6kkM4md1pS3G6nGMwapgCu0F+/NeCEpmMvYHLamtEw==\n"
      "-----END PUBLIC KEY-----\n";
  auto const signature = bytes(
      "3046022100f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
      "022100b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa");

  EXPECT_TRUE(sm.verify(standard_key, "message digest", signature));
  EXPECT_FALSE(sm.verify(standard_key, "message digesu", signature));
}

}  // namespace
}  // namespace hengwen
