#!/usr/bin/env python3
"""Write docs/DEPENDENCIES.md: what Hengwen stands on, with versions and licences.

    tools/dependencies.py [PROGRAM]           writes it (the program is build/dev/hengwen)
    tools/dependencies.py --check [PROGRAM]   fails when it no longer tells the truth

Asked are the program and PostgreSQL (which libraries they load), dpkg (which package a library
is of), the copyright files of Debian and the lock file of npm. A package that does not say its
licence so that a program can read it needs a line in BY_HAND. Debian's versions are those of the
day of writing: its security updates come without us, so --check does not compare them.
"""
import functools
import json
import os
import pathlib
import re
import subprocess
import sys

TOP = pathlib.Path(__file__).parent.parent
OUT = TOP / "docs/DEPENDENCIES.md"
POSTGRES = [f"/usr/lib/postgresql/15/bin/{name}" for name in ("postgres", "initdb", "pg_ctl")]

# Used as headers, so that no library of theirs is loaded.
COMPILED_IN = {
    "libboost1.81-dev": "Asio, Beast, Describe, MP11",
    "libcli11-dev": "the command line",
}
RUN_BESIDE = {
    "postgresql-15": "the private database",
    "fonts-noto-cjk": "Chinese on paper; the parts that are used go into each PDF",
}
# Copyright files in words, and libraries with another licence than the rest of their source,
# read by a person.
BY_HAND = {
    "zbar-tools": "LGPL-2.1+",
    "ca-certificates": "MPL-2.0 (the certificates), GPL-2+ (the scripts)",
    "g++": "GPL-3+ with GCC Runtime Library Exception",
    "libaudit1": "LGPL-2.1",
    "libblkid1": "LGPL-2.1+",
    "libc6": "LGPL-2.1+",
    "libcairo2": "LGPL-2.1 or MPL-1.1",
    "libcom-err2": "MIT",
    "libfontconfig1": "HPND-sell-variant",
    "libgcc-s1": "GPL-3+ with GCC Runtime Library Exception",
    "libgcrypt20": "LGPL-2.1+",
    "libgnutls30": "LGPL-2.1+",
    "libgssapi-krb5-2": "MIT",
    "libidn2-0": "LGPL-3+ or GPL-2+",
    "libk5crypto3": "MIT",
    "libjpeg62-turbo": "BSD-3-Clause, IJG and Zlib",
    "libkeyutils1": "LGPL-2+",
    "libkrb5-3": "MIT",
    "libkrb5support0": "MIT",
    "libmount1": "LGPL-2.1+",
    "libpixman-1-0": "MIT",
    "libstdc++6": "GPL-3+ with GCC Runtime Library Exception",
    "libqpdf-dev": "Apache-2.0",
    "libqpdf29": "Apache-2.0",
    "librtmp1": "LGPL-2.1+",
    "libselinux1": "public-domain",
    "libtasn1-6": "LGPL-2.1+",
    "libturbojpeg0": "BSD-3-Clause, IJG and Zlib",
    "libturbojpeg0-dev": "BSD-3-Clause, IJG and Zlib",
    "libx11-6": "MIT",
    "libxau6": "MIT",
    "libxcb-render0": "MIT",
    "libxcb-shm0": "MIT",
    "libxcb1": "MIT",
    "libxdmcp6": "MIT",
    "libxext6": "MIT",
    "libxrender1": "HPND-sell-variant",
    "libzip-dev": "BSD-3-Clause",
    "libzip4": "BSD-3-Clause",
    "nodejs": "MIT",
    "npm": "Artistic-2.0",
    "python3": "PSF-2",
}


def said(*words):
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


@functools.cache
def package_of(library):
    # Debian's packages still say /lib where a link leads to /usr/lib.
    for path in (library, os.path.realpath(library)):
        for name in (path, path.removeprefix("/usr"), "/usr" + path):
            found = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True).stdout
            if found:
                return found.split(":")[0]
    raise SystemExit(f"dependencies: of which package is {library}?")


def loaded_by(*programs):
    """The packages of all libraries that the programs load, their own and those of others."""
    lines = "".join(said("ldd", program) for program in programs)
    return {package_of(path) for path in re.findall(r"(?:=> )?(/\S+) \(0x", lines)}


def named_by(program):
    """The packages of the libraries that the program itself asks for."""
    names = set(re.findall(r"NEEDED\s+(\S+)", said("objdump", "-p", program)))
    return {package_of(path) for name, path in re.findall(r"(\S+) => (/\S+)", said("ldd", program))
            if name in names}


def version(package):
    status, _, number = said("dpkg-query", "-W", "-f", "${db:Status-Status} ${Version}",
                             package).partition(" ")
    if status != "installed":
        raise SystemExit(f"dependencies: {package} is not installed; run script/install")
    return number


def stanzas(text):
    """The paragraphs of a machine-readable copyright file, each as {field: first line}."""
    for paragraph in re.split(r"\n\s*\n", text):
        fields = dict(re.findall(r"^([A-Za-z-]+):[ \t]*(.*)$", paragraph, re.M))
        fields["Files"] = " ".join(
            re.findall(r"\S+", re.sub(r"^(?!Files:|\s).*", "", paragraph, flags=re.M)
                       .partition("Files:")[2]) or [fields.get("Files", "")])
        yield fields


@functools.cache
def licence(package):
    """The licence of most of it, and those of other parts."""
    if package in BY_HAND:
        return BY_HAND[package], ()
    text = pathlib.Path(f"/usr/share/doc/{package}/copyright").read_text(errors="replace")
    main, others = None, set()
    if "copyright-format" in text or text.startswith("Format"):
        for fields in stanzas(text):
            word = " ".join(fields.get("License", "").split())
            if not word or "Files" not in fields or not fields["Files"].strip():
                continue
            if fields["Files"].split()[0] == "*":
                main = word
            elif not all(name.startswith("debian/") for name in fields["Files"].split()):
                others.add(word)
    if not main:
        raise SystemExit(f"dependencies: {package} does not say its licence to a program; read "
                         f"/usr/share/doc/{package}/copyright and add a line to BY_HAND")
    return main, tuple(sorted(others - {main}))


def row(package, what=""):
    main, others = licence(package)
    return f"| {package} | {version(package)} | {main} | {', '.join(others)} | {what} |"


def debian(title, why, packages):
    """packages: a set, or {package: what for}."""
    notes = packages if isinstance(packages, dict) else {}
    return [f"## {title}", "", why, "",
            "| Package | Version | Licence | Of parts also | |", "|---|---|---|---|---|",
            *(row(package, notes.get(package, "")) for package in sorted(packages)), ""]


def npm():
    lock = json.loads((TOP / "web/package-lock.json").read_text())["packages"]
    asked = json.loads((TOP / "web/package.json").read_text())

    def table(rows):
        return ["| Package | Version | Licence | |", "|---|---|---|---|", *rows, ""]

    def told(place):
        # Of node_modules/a/node_modules/b the name is b.
        name, own = place.rpartition("node_modules/")[2], TOP / "web" / place / "package.json"
        word = json.loads(own.read_text()).get("license") if own.exists() else None
        if not (word or lock[place].get("license")):
            raise SystemExit(f"dependencies: the npm package {name} does not say its licence")
        return name, lock[place]["version"], word or lock[place]["license"]

    shipped = sorted(told(place) for place, about in lock.items() if place and not about.get("dev"))
    tools = sorted(told(f"node_modules/{name}") for name in asked["devDependencies"])
    return ["## In the web pages", "",
            "What `web/package.json` asks for to be shipped, and what that asks for. Types and "
            "compilers among them do not reach the pages.", "",
            *table(f"| {name} | {number} | {word} | {'asked for' if name in asked['dependencies'] else ''} |"
                   for name, number, word in shipped),
            "## Only to build and test the web pages", "",
            "What `web/package.json` asks for; the lock file has the rest.", "",
            *table(f"| {name} | {number} | {word} | |" for name, number, word in tools)]


def wanted_packages():
    lists = (TOP / "script").glob("packages*.txt")
    return {line.strip() for file in lists for line in file.read_text().splitlines() if line.strip()}


def installed(package):
    found = subprocess.run(["dpkg-query", "-W", "-f", "${db:Status-Status}", package],
                           capture_output=True, text=True)
    return found.stdout == "installed"


def document(program):
    own, all_loaded, server = named_by(program), loaded_by(program), loaded_by(*POSTGRES)
    others = wanted_packages() - set(COMPILED_IN) - set(RUN_BESIDE) - all_loaded
    # Another Node.js than Debian's, or a list of packages nobody here has installed.
    others = {package for package in others if installed(package)}
    return "\n".join([
        "# Dependencies", "",
        "Written by `tools/dependencies.py`; do not edit. Versions of Debian packages are those of the day",
        "of writing on Debian 12; its security updates replace them. Why each was chosen: "
        "[decision 9](decisions/0009-dependencies.md).", "",
        "The licence is that of the library, or of most of its source; those of other parts of the source",
        "follow, whether or not they are in what is used.", "",
        *debian("Loaded by the program", "Libraries that `hengwen` itself asks for.", own),
        *debian("Loaded by those", "Libraries of libraries.", all_loaded - own),
        *debian("Compiled into the program", "Headers alone.", COMPILED_IN),
        *debian("Run and read beside it", "Programs and data of their own.", RUN_BESIDE),
        *debian("Loaded by PostgreSQL", "And not by the program.", server - all_loaded),
        *npm(),
        *debian("Only to build and test", "Of `script/packages*.txt`, as far as installed.", others),
    ]).rstrip() + "\n"


def without_versions(text):
    """The text as far as it must be the same on another machine and another day."""
    web = text.find("## In the web pages")
    rest = text.find("## Only to build and test\n")
    return re.sub(r"^(\| \S+ \|) \S+ \|", r"\1", text[:web], flags=re.M) + text[web:rest]


def main():
    words = [word for word in sys.argv[1:] if word != "--check"]
    text = document(words[0] if words else TOP / "build/dev/hengwen")
    if "--check" not in sys.argv:
        OUT.write_text(text)
        return 0
    kept = OUT.read_text() if OUT.exists() else ""
    if without_versions(kept) == without_versions(text):
        return 0
    print("docs/DEPENDENCIES.md is stale: tools/dependencies.py")
    return 1


sys.exit(main())
