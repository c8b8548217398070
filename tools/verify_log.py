#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Check a log that was exported from Hengwen, without Hengwen.

    verify_log.py FILE [--key KEY.pem] [--anchors audit-anchors]

Needs Python 3.9 and the command openssl, nothing else. FILE is described in
src/domain/audit/log_file.hpp, the anchors in src/domain/audit/anchor.hpp. Give the public key as
you got it from the office itself, and behind it those of before, for older anchors; without a key,
those inside of FILE are believed.

Prints a line for each fault: chain, place, what is wrong. Ends with 0 if there is none, with 1 if
there is one, with 2 if FILE is not such a file (or this Python knows no SM3).
"""
import argparse
import hashlib
import pathlib
import re
import subprocess
import sys
import tempfile

ZEROS, found = "0" * 64, []
SAY = {
    "changed": "它或前一条被改动过: it, or the one before, was changed", "missing": "缺失: missing",
    "inserted": "后来插入或重复: put in, or there twice", "reordered": "次序被改动: out of its order",
    "head_ahead": "末尾被截去: cut off from here on; the signed head tells of more",
    "head_behind": "签名的链头不知道这些条目: unknown to the signed head from here on",
    "bad_signature": "签名不符: the signature is not good", "not_whole": "文件不完整: the file is not whole",
    "bad_line": "这一行无法读取: this line (by its number in the file) cannot be read"}


def tell(chain, seq, why, last=None):
    found.append(why)
    print(f"{chain}\t{seq if last in (None, seq) else f'{seq}–{last}'}\t{why}\t{SAY[why]}")


class Suite:
    def __init__(self, name, keys):
        if name not in ("international", "sm"):
            raise ValueError(f"unknown suite {name}")
        self.hash = "sm3" if name == "sm" else "sha256"
        self.extra = ["-digest", "sm3", "-pkeyopt", "distid:1234567812345678"] * (name == "sm")
        self.keep = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.keep.name)
        self.keys = re.findall("-----BEGIN.*?-----END[^\n]*\n", keys, re.DOTALL)
        for number, key in enumerate(self.keys):
            (self.folder / f"key{number}").write_text(key)

    def linked(self, before, line):
        return hashlib.new(self.hash, bytes.fromhex(before) + line).hexdigest()

    def signed(self, text, signature, by=1):
        if not re.fullmatch("([0-9a-f]{2})+", signature):
            return False
        (self.folder / "signature").write_bytes(bytes.fromhex(signature))
        (self.folder / "text").write_text(text)
        return any(subprocess.run(
            ["openssl", "pkeyutl", "-verify", "-rawin", "-pubin", "-inkey", f"key{number}",
             "-in", "text", "-sigfile", "signature", *self.extra],
            cwd=self.folder, capture_output=True).returncode == 0 for number in range(by))


def signed_place(rest):
    chain, seq, digest, *signature = rest.split(" ")
    return int(chain), (int(seq), digest, "".join(signature))


def read_head(file):
    """The lines up to the first empty one: words by name, the keys, the starts."""
    if next(file, b"") != b"hengwen-log 1\n":
        raise ValueError("this is no exported log of version 1")
    words, keys, starts = {}, "", {}
    for raw in file:
        name, _, rest = raw.decode().rstrip("\n").partition(" ")
        if not name:
            return words, keys, starts
        if name == "start":
            chain, place = signed_place(rest)
            starts[chain] = place
        elif name in ("suite", "time", "scope", "mark", "from", "until"):
            words[name] = rest
        else:
            keys += raw.decode()
    raise ValueError("the file ends in its head")


class Chains:
    """Goes through the entries; afterwards `last` has seq and hash of each chain."""

    def __init__(self, suite, starts, watched):
        self.suite, self.watched = suite, watched
        self.last = {chain: (seq, digest) for chain, (seq, digest, _) in starts.items()}
        self.passed_over, self.latest, self.entries = set(), -1, 0

    def take(self, raw, place_in_file):
        self.entries += 1
        try:
            digest, line = raw[:-1].split(b"\t", 1)
            chain, seq = (int(word) for word in line.split(b"\t", 2)[:2])
            digest = digest.decode()
        except ValueError:
            return tell("-", place_in_file, "bad_line")
        if not re.fullmatch("[0-9a-f]{64}", digest):
            tell(chain, seq, "changed")
            digest = ZEROS
        if chain < self.latest:
            tell(chain, seq, "reordered")
        self.latest = chain
        if self.watched.get((chain, seq), digest) != digest:
            tell(chain, seq, "changed")
        last, before = self.last.get(chain, (0, ZEROS))
        if seq <= last:
            known = (chain, seq) in self.passed_over
            return tell(chain, seq, "reordered" if known else "inserted")
        if seq > last + 1:
            tell(chain, last + 1, "missing", seq - 1)
            self.passed_over.update((chain, s) for s in range(last + 1, min(seq, last + 100_000)))
        elif self.suite.linked(before, line) != digest:
            tell(chain, seq, "changed")
        self.last[chain] = seq, digest


def check_end(lines, chains, starts, suite):
    heads, told = {}, None
    for raw in lines:
        name, _, rest = raw.decode().rstrip("\n").partition(" ")
        if name == "head":
            chain, place = signed_place(rest)
            heads[chain] = place
        elif name == "end":
            told = int(rest)
    if told != chains.entries:
        tell("-", chains.entries, "not_whole")
    for signed in (starts, heads):
        for chain, (seq, digest, signature) in sorted(signed.items()):
            if seq > 0 and not suite.signed(f"{chain} {seq} {digest}", signature):
                tell(chain, seq, "bad_signature")
    for chain in sorted(heads.keys() | chains.last.keys()):
        last, digest = chains.last.get(chain, (0, ZEROS))
        seq, of_head = heads.get(chain, (0, ZEROS))[:2]
        if seq > last:
            tell(chain, last + 1, "head_ahead", seq)
        elif seq < last:
            tell(chain, seq + 1, "head_behind", last)
        elif of_head != digest:
            tell(chain, seq, "changed")


def read_anchors(path):
    """Hashes by chain and place, and of each chain the newest anchor."""
    watched, newest = {}, {}
    for line in pathlib.Path(path).read_text().splitlines() if path else []:
        at, chain, seq, digest, signature = line.split(" ")
        chain, seq = int(chain), int(seq)
        watched[chain, seq] = digest
        if seq >= newest.get(chain, (0,))[0]:
            newest[chain] = seq, at, f"{at} {chain} {seq} {digest}", signature
    return watched, newest


def check_anchors(newest, chains, suite, head):
    for chain, (seq, at, text, signature) in sorted(newest.items()):
        told = chain in chains.last or head["scope"] == "0"
        last = chains.last.get(chain, (0,))[0]
        if told and not suite.signed(text, signature, by=len(suite.keys)):
            tell(chain, seq, "bad_signature")
        elif told and seq > last and at <= head["time"] and "until" not in head:
            tell(chain, last + 1, "missing", seq)


def main():
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("file")
    asked.add_argument("--key", help="the public key (PEM), in place of those in the file")
    asked.add_argument("--anchors", help="the file audit-anchors of the data folder")
    wish = asked.parse_args()
    watched, newest = read_anchors(wish.anchors)
    with open(wish.file, "rb") as file:
        head, keys, starts = read_head(file)
        suite = Suite(head.get("suite"), pathlib.Path(wish.key).read_text() if wish.key else keys)
        chains = Chains(suite, starts, watched)
        for place, raw in enumerate(file, 1):
            if raw == b"\n":
                break
            chains.take(raw, place)
        check_end(file, chains, starts, suite)
    check_anchors(newest, chains, suite, head)
    print(f"{chains.entries} 条 entries, {len(chains.last)} 条链 chains, {len(found)} 处问题 faults;"
          f" {head['scope']}, {head['time']}; key "
          f"{hashlib.sha256(''.join(suite.keys[:1]).encode()).hexdigest()[:16]}")
    return len(found) > 0


try:
    sys.exit(main())
except (OSError, ValueError, KeyError) as wrong:
    print(f"verify_log: {wrong}", file=sys.stderr)
    sys.exit(2)
