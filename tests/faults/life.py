# SPDX-License-Identifier: Apache-2.0
"""The life of a dossier, step by step, by as many people as it takes: what a test of faults cuts
off and takes up again. The days are those of a test clock."""
import datetime
import http.client
import threading
import time
import typing

import person

PEOPLE = {"clerk": ("base_clerk", "420106"), "second": ("contact_officer", "420106"),
          "chair": ("base_chair", "420106"), "up": ("upper_reviewer", "4201"),
          "centre": ("centre_reviewer", "420106"), "other": ("centre_reviewer", "420106"),
          "boss": ("approver", "420106")}
DECIDED = {"category": "deep", "standard_level": "national"}


class Step(typing.NamedTuple):
    """Who takes which step, with what; how many days pass before, what the calendar has made of it
    by then, and what somebody does first."""
    who: str
    name: str
    more: dict = {}
    days: int = 0
    state: str = ""
    first: typing.Callable | None = None


def sign(case):
    for kind in ("declaration", "asset_check", "notice"):
        case.people["clerk"].must("POST", f"/dossiers/{case.id}/application/consents",
                                  {"kind": kind, "version": "2026-1", "signer": HEAD["name"]})


def visit(case):
    contact = case.people["second"]
    household = contact.must("GET", f"/dossiers/{case.id}")["household"]
    today = (datetime.datetime.now(datetime.UTC)
             + datetime.timedelta(seconds=case.ahead)).date().isoformat()
    contact.must("POST", f"/households/{household}/visits", {
        "visited_on": today, "second": "王红", "found": {"met": "本人", "situation": "收入稳定"}})


def follow_up(case):
    """The calendar begins the half year on the day it comes to the file; then it passes."""
    while case.seen("second")["state"] != "follow_up":
        time.sleep(0.2)
    case.days_pass(200)
    visit(case)


# From handing in to being in the file: the first time, and when the household comes again.
TO_THE_FILE = [
    Step("clerk", "begin_unit_check"),
    Step("clerk", "report_visit", {"second": "second"}),
    Step("chair", "open_notice", {"phone": "027-88880000"} | DECIDED),
]
FROM_NOTICE = [
    Step("up", "pass_upper_review", days=12, state="upper_review"),
    Step("centre", "ask_asset_check"), Step("centre", "record_asset_answer", {"reason": "书面答复"}),
    Step("centre", "propose_approval"), Step("boss", "approve", DECIDED | {"reason": "已核实"}),
]


def steps():
    return [
        Step("clerk", "submit", first=sign), *TO_THE_FILE,
        Step("centre", "object", {"reason": "有人反映情况不实"}),
        Step("other", "settle_objection", {"reason": "经查不属实", "upheld": False}),
        Step("other", "resume_notice"),
        *FROM_NOTICE,
        Step("centre", "begin_yearly_review", days=1),
        Step("clerk", "report_yearly_review", {"reason": "已核查"}),
        Step("other", "confirm_yearly_review",
             DECIDED | {"category": "relative", "reason": "有临时工作，尚未入账"}),
        Step("second", "propose_exit", {"reason": "已脱困", "leaving": "out_of_hardship"}),
        Step("chair", "open_exit_notice", {"phone": "027-88880000", "brings": ["collective_decision"]}),
        Step("boss", "approve_exit", {"reason": "收入稳定"}, days=12),
        Step("second", "close", first=follow_up),
        # In hardship once more, then handed over within the county, gone for good, and kept.
        Step("clerk", "reopen", {"reason": "又患病"}),
        Step("clerk", "submit", first=sign), *TO_THE_FILE, *FROM_NOTICE,
        Step("centre", "hand_over", {"reason": "劳动关系转出", "second": "other", "brings": ["consent"],
                                     "unit": "420106003"}),
        Step("second", "propose_exit", {"reason": "本人去世", "leaving": "deceased"}),
        Step("boss", "exit_without_notice"),
        Step("centre", "archive", state="closed"),
    ]


HEAD = {"name": "陈颖", "citizen_id": "420106198003020022", "ethnicity": "汉族", "health": "良好",
        "model_worker": "none", "work_status": "在岗", "cause": "患重特大疾病"}
ROWS = [("household", HEAD),
        ("member", {"name": "陈晨", "relation": "child", "birth_on": "2015-03-02", "health": "良好"}),
        ("income", {"type": "工资", "amount": "7200", "from_on": "2026-01-01"})]


class Life:
    def __init__(self, program, data, address, clock):
        self.clock, self.ahead = clock, 0
        self.people = {name: person.made(program, data, address, name, role, unit)
                       for name, (role, unit) in PEOPLE.items()}

    def moved_to(self, address):
        for one in self.people.values():
            one.address = address

    def days_pass(self, days):
        if days == 0:
            return
        self.ahead += days * 86400
        self.clock.write_text(str(self.ahead))
        for one in self.people.values():
            one.come_back(self.ahead)

    def begin(self):
        clerk = self.people["clerk"]
        self.id = clerk.must("POST", "/dossiers", {"unit": "420106", "reason": "代为申请"})["id"]
        for kind, values in ROWS:
            clerk.must("POST", f"/dossiers/{self.id}/application/values",
                       {"kind": kind, "values": values})

    def seen(self, who):
        return self.people[who].must("GET", f"/dossiers/{self.id}")

    def body(self, who, step, more, version):
        body = {"step": step, "version": version} | more
        if step == "settle_objection":
            body["objection"] = self.seen(who)["objections"][0]["id"]
        return body

    def take(self, who, step, more, version, after=0, kill=lambda: None):
        """Asks for the step; something may be killed a moment after. The status, if it comes."""
        body, came = self.body(who, step, more, version), []

        def ask():
            try:
                came.append(self.people[who].ask("POST", f"/dossiers/{self.id}/steps", body)[0])
            except (OSError, http.client.HTTPException):
                pass  # Cut off.
        asking = threading.Thread(target=ask)
        asking.start()
        time.sleep(after)
        kill()
        asking.join()
        return came[0] if came else None
