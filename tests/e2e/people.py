#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/e2e/people.py PROGRAM DATA ADDRESS: makes the people of the browser tests, ready to work,
and prints who they are as shell variables (web/e2e/people.ts reads them)."""
import json
import pathlib
import shlex
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import person  # noqa: E402

program, data, address = sys.argv[1:]

# Who walks through the screens sees the whole country; the others are people of one county,
# and the three posts are those that the program itself made.
WALKER = ("walker", "centre_reviewer", "0")
OTHERS = [
    ("e2e-clerk", "base_clerk", "420106"),
    ("e2e-reviewer", "centre_reviewer", "420106"),
    ("e2e-approver", "approver", "420106"),
    ("e2e-numbers", "upper_statistics", "4201"),
]
POSTS = {
    "system_administrator": "admin",
    "security_administrator": "security",
    "audit_administrator": "audit",
}


def told(who):
    out = {"name": who.name, "password": person.PASSWORD, "cookie": who.cookie}
    return out | ({"secret": who.secret} if who.secret else {})


def say(name, value):
    print(f"{name}={shlex.quote(value)}")


walker = told(person.made(program, data, address, *WALKER))
accounts = {role: told(person.made(program, data, address, name, role, unit))
            for name, role, unit in OTHERS}
accounts |= {role: told(person.ready(data, address, name)) for role, name in POSTS.items()}
say("HENGWEN_USER", walker["name"])
for word in ("password", "secret", "cookie"):
    say(f"HENGWEN_{word.upper()}", walker.get(word, ""))
say("HENGWEN_ACCOUNTS", json.dumps(accounts))
