// SPDX-License-Identifier: Apache-2.0
//
// The log as a text file (UTF-8, lines end in "\n"), which anyone can check without this program:
// tools/verify_log.py does, with Python and the command openssl.
//
//     hengwen-log 1
//     suite international
//     time 2026-11-22T03:20:00.000000Z
//     scope 420106
//     mark 导出人：wang　导出时间：2026-11-22 11:20　用途：检查
//     -----BEGIN PUBLIC KEY-----
//     MCowBQYDK2VwAyEA…
//     -----END PUBLIC KEY-----
//     start 420106 16 <hash> <signature>
//
//     <hash>⇥420106⇥17⇥2026-11-22 03:20:00.25+00⇥…
//     <hash>⇥420106⇥18⇥2026-11-22 03:21:07+00⇥…
//
//     head 420106 18 <hash> <signature>
//     end 2
//
// Head. The first line tells the version of this description. `suite` is international (SHA-256,
// Ed25519) or sm (SM3, SM2 with the usual id 1234567812345678, signatures in DER). `time` is when
// the file was made, `scope` what was asked for, for people to read; `from` and `until` (before
// that moment) stand there when only a time was asked for, and `mark` says who took it and why. The
// public key is PEM; compare it with one you got in another way. Behind it stand those that signed
// before it was made, the newest first: anchors of their time are theirs. A `start` line stands for
// each chain that does not begin with its first entry: place and hash of the entry before. An empty
// line ends the head.
//
// Entries, one a line, by chain and then by seq, both ascending. First the hash, 64 small
// hexadecimal signs, and a tab; what follows is the canonical line: the columns chain, seq, at,
// account, account_name, acting_for, unit, peer, act, kind, record, person, fields, reason,
// request_id, detail, tab between them, as PostgreSQL's COPY prints them in its text format
// (\N for nothing; \\ \b \f \n \r \t \v for those signs; UTC). The hash must be
//
//     digest(hash before, as 32 bytes | the canonical line, without its end)
//
// and the hash before the first entry of a chain is 32 zero bytes, or that of its `start` line.
// In a chain seq rises by one. An empty line ends the entries.
//
// End. A `head` line for each chain: its last entry here, which the signature is over. A chain
// whose entries end before its head was cut off; entries of a chain without a head were added.
// `end` tells how many entries there are; a file without it is not whole.
//
// Signatures of `start` and `head` are hexadecimal, over the text "<chain> <seq> <hash>".
#pragma once

#include "base/cipher/cipher_suite.hpp"
#include "base/instant.hpp"
#include "domain/audit/entry.hpp"

namespace hengwen {

// Where a chain stands: after which entry, with which hash, and who says so.
struct LogHead {
  std::int32_t chain = 0;
  std::int64_t seq = 0;
  Digest hash{};
  std::string signature;  // Raw bytes; empty when nobody has signed.
};

// "420106 17 <64 signs>": what is signed.
std::string text_to_sign(LogHead const&);

// Small hexadecimal signs, as hashes and signatures are written.
std::string hex_of(std::string_view raw);

// One entry as it stands in the file and as store/audit reads it. The line lasts as long as the
// text it was read from.
struct LoggedEntry {
  std::int32_t chain = 0;
  std::int64_t seq = 0;
  Digest hash{};  // Zeros when what is stored is no hash.
  std::string_view line;
};

// False when the text is no such entry.
bool read_entry(std::string_view text, LoggedEntry&);

// The line as it would read at another place of its chain.
std::string line_at(std::string_view line, std::int64_t seq);

// What the hash of an entry must be.
Digest linked(CipherSuite const&, Digest const& before, std::string_view line);

struct LogFileHead {
  SuiteName suite = SuiteName::international;
  Instant at;
  std::string scope;
  std::string mark = {};
  std::optional<Instant> from;
  std::optional<Instant> until;
  std::vector<std::string> public_keys;  // The one that signs, and those before it.
  std::vector<LogHead> starts;
};

// Up to and with the empty line.
std::string log_file_head(LogFileHead const&);
// From the empty line on.
std::string log_file_end(std::vector<LogHead> const&, std::int64_t entries);

}  // namespace hengwen
