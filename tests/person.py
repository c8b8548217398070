# SPDX-License-Identifier: Apache-2.0
"""People who sign in to a server of a test: with password, second factor and reason, as the
program asks of their role.

    officer = person.made(program, data, address, "officer", "centre_reviewer", "0")
    officer.ask("GET", "/households?unit=0")     ->  (200, b"…")
"""
import base64
import hashlib
import hmac
import http.client
import json
import pathlib
import struct
import subprocess
import time
import urllib.parse

PASSWORD = "a story needs a password 1"


def code(secret, at=None):
    """The six digits of this moment (RFC 6238)."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    step = struct.pack(">Q", int((time.time() if at is None else at) // 30))
    digest = hmac.new(key, step, hashlib.sha1).digest()
    place = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[place:place + 4])[0] & 0x7FFFFFFF) % 1_000_000:06d}"


def first_password(data, name):
    for line in (pathlib.Path(data) / "first-password").read_text().splitlines():
        if line.split()[0] == name:
            return line.split()[1]
    raise SystemExit(f"{data}/first-password has no line for {name}")


class Person:
    def __init__(self, address, name):
        self.address, self.name = address, name
        self.cookie, self.secret, self.recovery_codes = "", None, []
        self.password = None

    def ask(self, method, path, body=None, headers=()):
        url = urllib.parse.urlsplit(self.address)
        kind = http.client.HTTPSConnection if url.scheme == "https" else http.client.HTTPConnection
        connection = kind(url.hostname, url.port, timeout=120)
        text = None if body is None else json.dumps(body)
        connection.request(method, "/api/v1" + path, text,
                           {"x-hengwen": "1", "content-type": "application/json",
                            "cookie": self.cookie} | dict(headers))
        answer = connection.getresponse()
        said = answer.read()
        connection.close()
        if answer.getheader("set-cookie"):
            self.cookie = answer.getheader("set-cookie").partition(";")[0]
        return answer.status, said

    def must(self, method, path, body=None):
        status, said = self.ask(method, path, body)
        if status >= 300:
            raise SystemExit(f"{self.name}: {method} {path}: {status} {said[:300]!r}")
        return json.loads(said) if said else None

    def send_file(self, path, content, headers):
        """A file as it is; must be taken."""
        url = urllib.parse.urlsplit(self.address)
        connection = http.client.HTTPConnection(url.hostname, url.port, timeout=120)
        connection.request("POST", "/api/v1" + path, content,
                           {"x-hengwen": "1", "content-type": "application/octet-stream",
                            "cookie": self.cookie} | headers)
        answer = connection.getresponse()
        said = answer.read()
        connection.close()
        if answer.status >= 300:
            raise SystemExit(f"{self.name}: POST {path}: {answer.status} {said[:300]!r}")
        return json.loads(said)

    def get_ready(self, password, chosen=PASSWORD):
        """From the first password to where work can begin."""
        session = self.must("POST", "/session", {"name": self.name, "password": password})
        self.password = password
        if session["must_change_password"]:
            self.must("POST", "/session/password", {"old": password, "new": chosen})
            self.password = chosen
        if session["second_factor"] == "must_set":
            self.secret = self.must("POST", "/session/second-factor/new")["secret"]
            told = self.must("PUT", "/session/second-factor", {"code": code(self.secret)})
            self.recovery_codes = told["recovery_codes"]
        self.say_why()
        return self

    def come_back(self, ahead=0):
        """Signs in once more, at a moment that many seconds ahead."""
        session = self.must("POST", "/session", {"name": self.name, "password": self.password})
        if session["second_factor"] == "must_answer":
            self.must("POST", "/session/second-factor",
                      {"code": code(self.secret, time.time() + ahead)})
        self.say_why()
        return self

    def say_why(self):
        if self.must("GET", "/session")["opens_for_a_reason"]:
            self.must("POST", "/session/opening", {"reason": "测试"})


def made(program, data, address, name, role, unit):
    """A new account, opened at the machine, and ready to work."""
    done = subprocess.run([program, "account", name, "--role", role, "--unit", unit,
                           "--data", data], capture_output=True, text=True, timeout=120)
    if done.returncode != 0:
        raise SystemExit(f"hengwen account {name}: {done.stderr}")
    return Person(address, name).get_ready(done.stdout.split()[-1])


def ready(data, address, name="admin"):
    """One of the first accounts, ready to work."""
    return Person(address, name).get_ready(first_password(data, name))
