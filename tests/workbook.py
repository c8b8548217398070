# SPDX-License-Identifier: Apache-2.0
"""Workbooks for tests, written with what Python brings along.

    write("people.xlsx", {"家庭成员": [["户主身份证号*", "姓名*"], [citizen_id("42010619800101", 1), "陈伟"]]})

The same sheets give the same bytes, so that a workbook can be committed and made again.
"""
import io
import xml.sax.saxutils
import zipfile

TYPES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.\
spreadsheetml.sheet.main+xml"/>
%s</Types>"""
TYPE = """<Override PartName="/xl/worksheets/sheet%d.xml" ContentType="application/\
vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
"""
RELATIONS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
%s</Relationships>"""
RELATION = """<Relationship Id="rId%d" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
relationships/%s" Target="%s"/>
"""
WORKBOOK = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
%s</sheets></workbook>"""
SHEET = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
%s</sheetData></worksheet>"""


def column(n):
    """0 is A."""
    return (column(n // 26 - 1) if n >= 26 else "") + chr(ord("A") + n % 26)


def row_xml(number, cells):
    out = [f'<row r="{number}">']
    for at, text in enumerate(cells):
        if text not in (None, ""):
            out.append(f'<c r="{column(at)}{number}" t="inlineStr"><is><t xml:space="preserve">'
                       f'{xml.sax.saxutils.escape(str(text))}</t></is></c>')
    return "".join(out) + "</row>\n"


def part_of(name):
    """Of no time, so that the same sheets give the same bytes."""
    part = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    part.compress_type = zipfile.ZIP_DEFLATED
    return part


def write(path, sheets):
    """Sheets are names with rows of texts, which may come one by one; the first holds the headings."""
    count = range(1, len(sheets) + 1)
    parts = {
        "[Content_Types].xml": TYPES % "".join(TYPE % n for n in count),
        "_rels/.rels": RELATIONS % (RELATION % (1, "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": WORKBOOK % "".join(
            f'<sheet name={xml.sax.saxutils.quoteattr(name)} sheetId="{n}" r:id="rId{n}"/>\n'
            for n, name in enumerate(sheets, 1)),
        "xl/_rels/workbook.xml.rels": RELATIONS % "".join(
            RELATION % (n, "worksheet", f"worksheets/sheet{n}.xml") for n in count)}
    before, after = SHEET.split("%s")
    with zipfile.ZipFile(path, "w") as book:
        for name, text in parts.items():
            with book.open(part_of(name), "w") as out:
                out.write(text.encode())
        for n, rows in enumerate(sheets.values(), 1):
            with book.open(part_of(f"xl/worksheets/sheet{n}.xml"), "w") as out:
                out.write(before.encode())
                for number, cells in enumerate(rows, 1):
                    out.write(row_xml(number, cells).encode())
                out.write(after.encode())


def made(sheets):
    """The same, as bytes."""
    out = io.BytesIO()
    write(out, sheets)
    return out.getvalue()


def citizen_id(division_and_birth, serial):
    """A citizen number that nobody has, with its check sign; an odd serial is a man's."""
    digits = f"{division_and_birth}{serial:03}"
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return digits + "10X98765432"[sum(w * int(d) for w, d in zip(weights, digits)) % 11]
