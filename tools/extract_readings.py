#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Make policy/names/*.txt from the transliterators of ICU.

    apt-get install icu-devtools
    tools/extract_readings.py

readings.txt    a syllable without its tone, and the characters that are read so; behind ^ those
                that are read so at the head of a name only (单: dan, but Shan as a surname)
simplified.txt  a traditional character and its simplified form, one pair after the other

What is read, simplified and so compared stays the same whatever ICU is installed: tokens in the
database are made of it.
"""
import pathlib
import re
import subprocess
import sys

# The ideographs of Unicode 15, with 〇.
RANGES = [(0x3007, 0x3007), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x2A6DF), (0x2A700, 0x2EBE0),
          (0x30000, 0x323AF)]
OUT = pathlib.Path(__file__).parent.parent / "policy/names"
# Surnames of two characters that may be read otherwise than one by one.
DOUBLE = ("万俟 尉迟 长孙 澹台 单于 令狐 宇文 慕容 司徒 司空 夏侯 诸葛 闻人 东方 赫连 皇甫 公羊 公冶 宗政 濮阳 淳于 "
          "太叔 申屠 公孙 仲孙 轩辕 钟离 鲜于 闾丘 亓官 司寇 仉督 子车 颛孙 端木 巫马 公西 漆雕 乐正 壤驷 公良 拓跋 "
          "夹谷 宰父 谷梁 段干 百里 东郭 南门 呼延 羊舌 微生 梁丘 左丘 东门 西门 南宫 上官 欧阳 司马 第五 独孤 纳兰").split()


def transliterated(by, lines):
    done = subprocess.run(["uconv", "-f", "utf-8", "-t", "utf-8", "-x", by], input="\n".join(lines),
                          capture_output=True, text=True, check=True).stdout.split("\n")
    if len(done) != len(lines):
        sys.exit(f"{by}: {len(lines)} lines went in and {len(done)} came out")
    return [line.strip() for line in done]


def last_form(character, forms):
    """Some forms are simplified again, and 苧 and 苎 into each other: one for all that are joined."""
    seen = [character]
    while seen[-1] in forms and forms[seen[-1]] not in seen:
        seen.append(forms[seen[-1]])
    return min(seen) if seen[-1] in forms else seen[-1]


def main():
    characters = [chr(c) for first, last in RANGES for c in range(first, last + 1)]
    simple = transliterated("Traditional-Simplified", characters)
    pairs = [a + b for a, b in zip(characters, simple) if a != b]
    if any(len(pair) != 2 for pair in pairs):
        sys.exit("a character became two")
    forms = dict(pairs)
    forms = {character: last_form(character, forms) for character in forms}
    forms = {a: b for a, b in forms.items() if a != b}

    plain = transliterated("Han-Latin; Latin-ASCII; Lower", characters)
    first = transliterated("Han-Latin/Names; Latin-ASCII; Lower", characters)
    syllables, at_head = {}, {}
    for character, reading, surname in zip(characters, plain, first):
        if re.fullmatch("[a-z]+", reading):
            syllables.setdefault(reading, []).append(character)
        if surname != reading and re.fullmatch("[a-z]+", surname):
            at_head.setdefault(surname, []).append(character)
    for name, surname in zip(DOUBLE, transliterated("Han-Latin/Names; Latin-ASCII; Lower", DOUBLE)):
        said = surname.split()
        if len(said) == 2 and said[0] != dict(zip(characters, first))[name[0]]:
            at_head.setdefault(said[0], []).append(name)

    OUT.mkdir(exist_ok=True)
    lines = [f"{s} {''.join(of)}" for s, of in sorted(syllables.items())]
    lines += [f"^{s} {' '.join(of)}" for s, of in sorted(at_head.items())]
    (OUT / "readings.txt").write_text("\n".join(lines) + "\n", "utf-8")
    (OUT / "simplified.txt").write_text("".join(a + b + "\n" for a, b in forms.items()), "utf-8")
    print(f"{sum(map(len, syllables.values()))} readings in {len(syllables)} syllables, "
          f"{sum(map(len, at_head.values()))} at the head of a name, {len(forms)} simplified forms")


main()
