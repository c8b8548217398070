#!/usr/bin/env python3
"""Fail where a file breaks one of the project's rules of form.

Old offenders stand in tidy.txt with the figure they had: a figure may fall and a line may go,
but a new offender, or one that grew, fails. `tidy.py --list` prints the list as it is now.
"""
import pathlib
import re
import subprocess
import sys

top = pathlib.Path(__file__).parent.parent
LINES, FUNCTION, COLUMNS = 400, 60, 100

tracked = subprocess.run(
    ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
    cwd=top, capture_output=True, text=True, check=True).stdout.splitlines()
tracked = sorted(name for name in tracked if (top / name).is_file())


def ends(name, *endings):
    return name.endswith(endings)


texts = {name: (top / name).read_text(errors="replace") for name in tracked
         if ends(name, ".cpp", ".hpp", ".sql", ".ts", ".vue", ".py", ".cmake", ".md", ".sh")
         or name.startswith("script/") or name == "CMakeLists.txt"}
code = {n: t for n, t in texts.items() if ends(n, ".cpp", ".hpp")}
screens = {n: t for n, t in texts.items() if ends(n, ".ts", ".vue") and n.startswith("web/")}
# What tools wrote is nobody's style.
screens = {n: t for n, t in screens.items() if not n.startswith("web/src/api/")}


def longest_function(text):
    """A body stands between two lines that are only a brace, equally far in."""
    longest, lines = 0, text.splitlines()
    for start, line in enumerate(lines):
        if line.strip() != "{":
            continue
        before = lines[start - 1].strip() if start else ""
        if before.startswith(("namespace", "struct", "class", "enum")):
            continue
        end = next((n for n in range(start, len(lines))
                    if lines[n].rstrip(";") == line.replace("{", "}")), start)
        longest = max(longest, end - start + 1)
    return longest


def offences():
    """(rule, file, figure): the figure is 1 where there is nothing to count."""
    for name, text in (code | screens).items():
        # fuzz/ and bench/ say in their first line what they need.
        first = "\n".join(text.splitlines()[:2])
        if "SPDX-License-Identifier: Apache-2.0" not in first:
            yield "licence", name, 1
        if (count := text.count("\n")) > LINES:
            yield "lines", name, count
        # Tables are typeset by hand.
        free = re.sub(r"// clang-format off.*?// clang-format on", "", text, flags=re.S)
        wide = sum(len(line) > COLUMNS for line in free.splitlines())
        if wide and name in code:
            yield "columns", name, wide
    for name, text in code.items():
        if (length := longest_function(text)) > FUNCTION:
            yield "function", name, length
        if re.search(r"^using namespace (?!std::.*literals|testing)", text, re.M):
            yield "using_namespace", name, 1
        if ends(name, ".hpp") and "#pragma once" not in text:
            yield "pragma_once", name, 1
        if ends(name, ".cpp") and not ends(name, "_test.cpp") and re.search(
                r'"\s*(select\s|insert into |update \w+ set |delete from |with \w+ as \(|create table )',
                text, re.I) and name.startswith("src/"):
            yield "sql_in_code", name, 1
    yield from untested()
    yield from dead()
    for name, text in texts.items():
        if name == "tools/tidy.py":
            continue
        if found := re.findall(r"\b(?:TODO|XXX|HACK)\b|\bFIXME\b(?!.{0,3}#\d)", text):
            yield "left_undone", name, len(found)
        if found := re.findall(r"(?<![\w.])/(?:work|root|home|farm)/[\w.-]", text):
            yield "machine_path", name, len(found)
        if found := re.findall(r"DISABLED_|GTEST_SKIP|\b(?:it|test|describe)\.(?:skip|only)\b", text):
            yield "test_left_out", name, len(found)


def untested():
    tests = "\n".join(t for n, t in code.items()
                      if n.startswith("src/domain/") and ends(n, "_test.cpp"))
    for name in code:
        if name.startswith("src/domain/") and not ends(name, "_test.cpp") and ends(name, ".cpp"):
            header = name.removeprefix("src/").replace(".cpp", ".hpp")
            if f'"{header}"' not in tests:
                yield "untested", name, 1


def dead():
    included = {found for text in code.values() for found in re.findall(r'#include "([^"]+)"', text)}
    for name in code:
        if name.startswith("src/") and ends(name, ".hpp") and name.removeprefix("src/") not in included:
            yield "never_included", name, 1
    everything = "\n".join(code.values())
    for name in texts:
        found = re.fullmatch(r"src/store/(\w+)/(\w+)\.sql", name)
        if found and not re.search(rf"\b{found[1]}::{found[2]}\b", everything):
            yield "unnamed_sql", name, 1


def main():
    now = {(rule, name): figure for rule, name, figure in offences()}
    if "--list" in sys.argv:
        for (rule, name), figure in sorted(now.items()):
            print(rule, name, figure)
        return 0
    known = {}
    for line in (pathlib.Path(__file__).parent / "tidy.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            rule, name, figure = line.split()
            known[rule, name] = int(figure)
    wrong = 0
    for key in sorted(now.keys() | known.keys()):
        is_now, was = now.get(key, 0), known.get(key, 0)
        if is_now != was:
            advice = "" if is_now > was else "; good: lower it in tools/tidy.txt"
            print(f"{key[1]}: {key[0]}: {is_now}, and {was} in tools/tidy.txt{advice}")
            wrong += 1
    return wrong > 0


sys.exit(main())
