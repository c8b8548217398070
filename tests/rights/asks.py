# SPDX-License-Identifier: Apache-2.0
"""How each route is asked about a place. A new route needs a row here, or tests/rights/run fails.

`ways` says by which ways the route could tell of somebody else's people: list, count, sum, search,
suggest, open, export, change, move.
"""
import datetime
import pathlib
import sys
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import workbook  # noqa: E402

WORKBOOK = b""  # Set by run: the workbook that made the data.
PAPER = (pathlib.Path(__file__).resolve().parent.parent /
         "stories/dossier/papers/photo.jpg").read_bytes()
ANSWERS = workbook.made({"核对名单": [["名单编号", "序号", "公民身份号码", "核对日期", "核对结果"],
                                  ["420106-2026-0001", "1", "x", "2026-03-02", "一致"]]})
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
FORM = "relief-campaign-2015"
PERIOD = "from=2015-01-01&to=2015-03-05"
NOBODY = "00000000-0000-7000-8000-000000000000"

# Tables that everybody may read whole, and why.
OPEN_TABLES = {"setting",   # What the program remembers about itself.
               "campaign",  # Campaigns of all levels are known to the whole country.
               # Which blind indexes belong to one household, so that forms count it once; neither
               # where it is filed nor who it is.
               "filed_person"}
PLACE_COLUMN = {"unit": "id", "audit_chain": "chain::bigint * 1000000000000",
                # Whoever asked sees the request too.
                "transfer_request": "case when to_unit / 1000000000000 = 420106 then to_unit else unit end"}
ALSO_ABOVE = {"unit"}  # The way up to the nation, by name only.


class Ask:
    def __init__(self, ways, path, body=None, media=None, by_place=True, says=()):
        self.ways, self.path, self.body, self.media = ways, path, body, media
        self.by_place, self.says = by_place, says

    def of(self, there, who):
        def made(what):
            return what(there, who) if callable(what) else what
        return made(self.path), made(self.body), self.media

    def may_say(self, word):
        return word in self.says


def at(template):
    """{unit}, {household}, … of the place."""
    return lambda there, who: template.format(**vars(there))


def plain(path, ways="of no place", body=None):
    return Ask(ways, path, body, by_place=False)


def on_account(tail, body=None, state="active", method_ways="change"):
    return Ask(method_ways, lambda there, who: f"/accounts/{there.fresh_account(state)}{tail}", body)


REASON = {"reason": "测试"}

CONSENT = {"kind": "'notice'", "version": "'2026-1'", "text_hash": "'\\x00'", "means": "'paper'",
           "signer": "gen_random_uuid()::text", "given_on": "'2026-03-02'",
           "recorded_by": "'test'", "recorded_at": "now()"}
REQUEST = {"kind": "'copy'", "asked_by": "'test'", "asked_on": "'2026-03-02'", "words": "'test'",
           "due_on": "'2026-03-17'", "recorded_by": "'test'", "recorded_at": "now()"}
CHILD = {"kind": "'member'", "record": "gen_random_uuid()", "field": "'name'", "reason": "'test'",
         "asked_by": "gen_random_uuid()", "asked_by_name": "'test'", "asked_at": "now()"}
DESTRUCTION = {"number": "number", "filed_on": "filed_on", "left_on": "'2014-12-20'",
               "kept_until": "'2024-12-20'", "reason": "'test'", "proposed_by": "gen_random_uuid()",
               "proposed_by_name": "'test'", "proposed_at": "now()"}

# Files of others are told by the name of their union, and by nothing else.
LIKENESS_SAYS = ("洪山区总工会",)
TRANSFER = {"kept_by_code": "'x'", "kept_by_name": "'x'", "to_unit": "0", "to_code": "'0'",
            "to_name": "'x'", "reason": "'test'", "asked_by": "'test'", "asked_on": "'2026-03-02'",
            "recorded_at": "now()"}


def asking_for_transfer(there, who):
    """A household is asked for once at a time."""
    there.server.psql("delete from transfer_request")
    return {"citizen_id": there.citizen_number, "to_unit": "420106", **REASON}


def on_transfer(there, who):
    there.server.psql("delete from transfer_request")
    return f"/transfer-requests/{there.fresh('transfer_request', TRANSFER)}/answer"


def on_taking_over(there, who):
    """One that the place asked about has asked for itself."""
    there.server.psql("delete from transfer_request")
    request = there.fresh("transfer_request", TRANSFER | {"to_unit": "unit"})
    return f"/transfer-requests/{request}/take-over"


FAMILY_CHANGE = {"number": "number", "kind": "'head_change'", "reason": "'other'",
                 "effective_on": "'2026-03-02'", "asked_by": "gen_random_uuid()",
                 "asked_by_name": "'test'", "asked_at": "now()"}
FAMILY_WISH = {"kind": "head_change", "reason": "other", "words": "测试", "head": NOBODY}


def on_family_change(there, who):
    """A change of its own: one family has only one open at a time."""
    there.server.psql("delete from family_change")
    return f"/family-changes/{there.fresh('family_change', FAMILY_CHANGE)}/answer"


def asking_for_change(tail=""):
    def path(there, who):
        there.server.psql("delete from family_change")
        return f"/households/{there.household}/family-changes{tail}"
    return path


def drawn(there):
    """A sample of the one file that is there, drawn by the nation."""
    sample = uuid.uuid4()
    there.server.psql(f"""
        insert into sample (county, id, unit, unit_code, unit_name, by_unit, kind, share, seed,
                            population, drawn, drawn_on, drawn_by, drawn_at)
        select county, '{sample}', unit, 'x', 'x', -1, 'in_file', 100, 'x', 1, 1, '2026-03-02', 'x',
               now() from household where id = '{there.household}';
        insert into sample_row (county, sample, unit, place, household, household_county,
                                household_unit, number, hash)
        select county, '{sample}', unit, 1, id, county, unit, number, 'x' from household
         where id = '{there.household}'""")
    return sample


def asked_about(there):
    """A list with the one dossier that is there, in a county of its own making."""
    row = uuid.uuid4()
    there.server.psql(f"""
        delete from asset_check_household;
        insert into asset_check_list (county, id, unit, number, made_on, made_by, made_at,
                                      households, persons)
        select county, '{row}', unit, '{row}', '2026-03-02', 'x', now(), 1, 1
          from dossier where id = '{there.dossier}';
        insert into asset_check_household (county, list, dossier, unit, number, made_on)
        select county, '{row}', id, unit, '{row}', '2026-03-02' from dossier where id = '{there.dossier}'""")
    return row


def tomorrow():
    return str(datetime.date.today() + datetime.timedelta(days=2))


def on_assessment(tail):
    """One that somebody else wrote, new for every question."""
    def path(there, who):
        row = uuid.uuid4()
        there.server.psql(f"""
            insert into impact_assessment (county, id, unit, occasion, subject, necessity, effects,
                                           measures, risk, renew_on, made_on, made_by, made_by_name)
            select county, '{row}', unit, 'other', 'x', 'x', 'x', 'x', 'low', '2030-01-01',
                   '2026-03-02', gen_random_uuid(), 'x'
              from household where id = '{there.household}'""")
        return f"/impact-assessments/{row}/{tail}"
    return Ask("change", path, {"words": "测试"})


def gone_wrong(there):
    """An incident of that union, and a household of it among those concerned."""
    row = uuid.uuid4()
    there.server.psql(f"""
        insert into data_incident (county, id, unit, kind, found_on, what, cause, fields, harm,
                                   advice, people, recorded_by, recorded_at)
        select county, '{row}', unit, 'lost', '2026-03-02', 'x', 'x', '{{name}}', 'x', 'x', 1, 'x',
               now() from household where id = '{there.household}'""")
    return row


def on_destruction(tail, reason):
    """A proposal of its own: one household has only one at a time."""
    def path(there, who):
        there.server.psql("delete from destruction")
        return f"/destructions/{there.fresh('destruction', DESTRUCTION)}/{tail}"
    return Ask("change", path, {"reason": reason})


def on_sheet(there, who):
    """One that was printed of this dossier, whose sheet is gone."""
    row = uuid.uuid4()
    there.server.psql(f"""
        insert into printed_sheet (county, id, unit, dossier, step, kind, layout, number, whole,
                                   hash, printed_at, account, printed_by)
        select county, '{row}', unit, '{there.dossier}', 0, 'check_list', '2026-1', '{row}', false,
               decode(repeat('00', 32), 'hex'), now(), gen_random_uuid(), 'test'
          from household where id = '{there.household}'""")
    return f"/dossiers/{there.dossier}/sheets/{row}"


VISIT = {"visited_on": "2015-03-02", "second": "王红", "found": {"met": "本人", "situation": "测试"}}


def visited(there):
    """A visit of that household that was written down, whatever else there is."""
    return there.server.psql(f"""
        select coalesce(min(id::text), '{NOBODY}') from household_visit
         where household = '{there.household}'""")[0][0]


ASKS = {
    "GET /units": Ask("list search suggest", lambda there, who: f"/units?search={there.unit}",
                      by_place=False),
    "GET /units/{code}": Ask("open", at("/units/{unit}")),
    "GET /units/{code}/children": Ask("list", at("/units/{unit}/children")),
    "GET /units/{code}/overview": Ask("count sum", at("/units/{unit}/overview?from=2015-01-01&to=2015-12-31")),
    "GET /households": Ask("list search", at("/households?unit={unit}")),
    "GET /policy/rules": plain("/policy/rules"),
    "POST /policy/what-if": Ask("count sum", "/policy/what-if", lambda there, who: {
        "unit": there.unit, "on": "2026-12-01", "rule": "R-C/2020"}),
    "POST /policy/what-if/households": Ask("list", "/policy/what-if/households", lambda there, who: {
        "unit": there.unit, "on": "2026-12-01", "rule": "R-C/2020", "movement": "stays"}),
    "GET /year/lists": Ask("count", at("/year/lists?unit={unit}")),
    "GET /year/lists/{kind}": Ask("list", at("/year/lists/yearly_review?unit={unit}")),
    "POST /year/lists/{kind}/export": Ask(
        "list export", "/year/lists/yearly_review/export", lambda there, who: {"unit": there.unit, **REASON}),
    "GET /year/samples": Ask("list", at("/year/samples?unit={unit}")),
    "POST /year/samples": Ask("list change", "/year/samples",
                              lambda there, who: {"unit": there.unit, "kind": "in_file"}),
    "GET /year/samples/{id}": Ask("list open", lambda there, who: f"/year/samples/{drawn(there)}"),
    "POST /year/samples/{id}/rows/{household}/check": Ask(
        "change", lambda there, who: f"/year/samples/{drawn(there)}/rows/{there.household}/check",
        {"finding": "in_order"}),
    "GET /households/{id}/visits": Ask("list open", at("/households/{household}/visits")),
    "POST /households/{id}/visits": Ask(
        "change", at("/households/{household}/visits"), lambda there, who: VISIT),
    "POST /households/{id}/visits/{visit}/corrections": Ask(
        "change", lambda there, who: f"/households/{there.household}/visits/{visited(there)}/corrections",
        {"version": 0, "reason": "测试", "said": VISIT}),
    "GET /households/{id}": Ask("open", at("/households/{household}")),
    "GET /campaigns": Ask("list", at("/campaigns?unit={unit}")),
    "GET /forms": plain("/forms"),
    "GET /forms/{form}": plain(f"/forms/{FORM}"),
    "GET /forms/{form}/filled": Ask("count sum", at(f"/forms/{FORM}/filled?unit={{unit}}&{PERIOD}&compare=true")),
    "GET /forms/{form}/filled.pdf": Ask("count sum export", at(f"/forms/{FORM}/filled.pdf?unit={{unit}}&{PERIOD}")),
    "GET /forms/{form}/filled.xlsx": Ask("count sum export", at(f"/forms/{FORM}/filled.xlsx?unit={{unit}}&{PERIOD}")),
    "GET /forms/{form}/children": Ask("count sum", at(f"/forms/{FORM}/children?unit={{unit}}&{PERIOD}")),
    "GET /forms/{form}/cells/{item}/records": Ask(
        "list open", at(f"/forms/{FORM}/cells/05B/records?unit={{unit}}&{PERIOD}")),
    "PUT /forms/{form}/typed/{item}": Ask(
        "change", "/forms/relief-centre-2014/typed/01A",
        lambda there, who: {"unit": there.unit, "as_of": "2014-12-31", "value": 1, "source": "测试"}),
    "GET /labels": plain("/labels"),
    "GET /code-lists": plain("/code-lists"),
    "GET /openapi.json": plain("/openapi.json"),
    "POST /imports": Ask("move change", "/imports?dry_run=true&name=four.xlsx", lambda there, who: WORKBOOK, XLSX,
                         by_place=False),
    "GET /imports": plain("/imports", "list"),
    "GET /imports/template.xlsx": plain("/imports/template.xlsx"),
    "GET /imports/{id}": plain(f"/imports/{NOBODY}", "open"),
    "GET /imports/{id}/events": plain(f"/imports/{NOBODY}/events", "open"),
    "POST /imports/{id}/cancel": plain(f"/imports/{NOBODY}/cancel", "change"),
    "GET /imports/{id}/bad": plain(f"/imports/{NOBODY}/bad", "list"),
    "POST /imports/{id}/bad-file": plain(f"/imports/{NOBODY}/bad-file", "export", REASON),
    "POST /session": plain("/session", body=lambda there, who: {"name": uuid.uuid4().hex, "password": "x"}),
    "GET /session": plain("/session"),
    "DELETE /session": plain("/session"),
    "POST /session/stay": plain("/session/stay"),
    "POST /session/password": plain("/session/password", body={"old": "x", "new": "y"}),
    "POST /session/second-factor": plain("/session/second-factor", body={"code": "000000"}),
    "POST /session/second-factor/new": plain("/session/second-factor/new"),
    "PUT /session/second-factor": plain("/session/second-factor", body={"code": "000000"}),
    "PUT /session/profile": plain("/session/profile", body={"full_name": "", "phone": ""}),
    "POST /session/opening": plain("/session/opening", body=REASON),
    "POST /session/acting": plain("/session/acting", body={"delegation": NOBODY}),
    "DELETE /session/acting": plain("/session/acting"),
    "GET /session/methods": plain("/session/methods"),
    "GET /session/open-id": plain("/session/open-id"),
    "GET /session/open-id/return": plain("/session/open-id/return?code=x&state=y"),
    "GET /session/open-id/link": plain("/session/open-id/link"),
    "POST /session/open-id/link": plain("/session/open-id/link", body={"to": "/"}),
    "DELETE /session/open-id/link": plain("/session/open-id/link"),
    "GET /delegations": plain("/delegations"),
    "POST /delegations": plain("/delegations", "change", body={
        "to": "nobody-there", "from": "2026-01-01", "until": "2026-01-02", "reason": "测试"}),
    "DELETE /delegations/{id}": plain(f"/delegations/{NOBODY}", "change"),
    "GET /roles": plain("/roles"),
    "GET /accounts": Ask("list search", at("/accounts?unit={unit}")),
    "POST /accounts": Ask("change", "/accounts", lambda there, who: {
        "name": "n-" + uuid.uuid4().hex[:12], "full_name": "", "phone": "", "role": "finance",
        "unit": there.unit}),
    "PUT /accounts/{id}": on_account("", lambda there, who: {
        "full_name": "", "phone": "", "role": "finance", "unit": there.unit}, method_ways="change move"),
    "POST /accounts/{id}/close": on_account("/close", REASON),
    "POST /accounts/{id}/password": on_account("/password", REASON),
    "POST /accounts/{id}/confirm": on_account("/confirm", state="waiting"),
    "POST /accounts/{id}/second-factor/reset": on_account("/second-factor/reset", REASON),
    "POST /accounts/{id}/unlock": on_account("/unlock", REASON),
    "GET /consent-texts": plain("/consent-texts"),
    "GET /personal-fields": plain("/personal-fields"),
    "GET /households/{id}/consents": Ask("list", at("/households/{household}/consents")),
    "POST /households/{id}/consents": Ask("change", at("/households/{household}/consents"),
                                          lambda there, who: {
        "kind": "notice", "version": "2026-1", "signer": uuid.uuid4().hex, "means": "paper",
        "given_on": "2026-03-02"}),
    "POST /households/{id}/consents/{consent}/withdraw": Ask(
        "change", lambda there, who:
        f"/households/{there.household}/consents/{there.fresh('consent', CONSENT)}/withdraw",
        {"reason": "测试", "on": "2026-04-01"}),
    "GET /disclosures": Ask("list", at("/disclosures?unit={unit}")),
    "POST /disclosures": Ask("change", "/disclosures", lambda there, who: {
        "households": [there.household], "recipient": "测试", "purpose": "测试", "basis": "测试",
        "fields": ["name"], "on": "2026-03-02"}),
    "GET /child-accesses": Ask("list", at("/child-accesses?unit={unit}")),
    "POST /households/{id}/child-access": Ask(
        "change", at("/households/{household}/child-access"), lambda there, who: {
            "kind": "household", "record": there.household, "field": "citizen_id", **REASON}),
    "POST /child-accesses/{id}/grant": Ask(
        "change", lambda there, who: f"/child-accesses/{there.fresh('child_access', CHILD)}/grant", REASON),
    "POST /child-accesses/{id}/refuse": Ask(
        "change", lambda there, who: f"/child-accesses/{there.fresh('child_access', CHILD)}/refuse", REASON),
    "GET /impact-assessments": Ask("list", at("/impact-assessments?unit={unit}")),
    "POST /impact-assessments": Ask("change", "/impact-assessments", lambda there, who: {
        "unit": there.unit, "occasion": "publishing", "subject": "测试", "necessity": "测试",
        "effects": "测试", "measures": "测试", "risk": "low", "renew_on": tomorrow()}),
    "POST /impact-assessments/{id}/approve": on_assessment("approve"),
    "POST /impact-assessments/{id}/refuse": on_assessment("refuse"),
    "GET /data-incidents": Ask("list", at("/data-incidents?unit={unit}")),
    "POST /data-incidents": Ask("change", "/data-incidents", lambda there, who: {
        "unit": there.unit, "kind": "lost", "found_on": "2026-03-02", "what": "测试", "cause": "测试",
        "fields": ["name"], "harm": "测试", "advice": "测试", "people": 1}),
    "POST /data-incidents/{id}/steps": Ask(
        "change", lambda there, who: f"/data-incidents/{gone_wrong(there)}/steps",
        {"step": "contained", "words": "测试", "on": "2026-03-02"}),
    "POST /data-incidents/{id}/households": Ask(
        "change", lambda there, who: f"/data-incidents/{gone_wrong(there)}/households",
        lambda there, who: {"households": [there.household]}),
    "GET /person-requests": Ask("list", at("/person-requests?unit={unit}")),
    "GET /person-requests/{id}": Ask("open", lambda there, who:
                                     f"/person-requests/{there.fresh('person_request', REQUEST)}"),
    "POST /person-requests": Ask("change", "/person-requests", lambda there, who: {
        "household": there.household, "kind": "copy", "asked_by": "测试", "asked_on": "2026-03-02",
        "words": "测试"}),
    "POST /person-requests/{id}/answer": Ask(
        "change", lambda there, who:
        f"/person-requests/{there.fresh('person_request', REQUEST)}/answer",
        {"outcome": "granted", "words": "测试"}),
    "POST /households/export": Ask("list export search", "/households/export", lambda there, who: {
        "unit": there.unit, "reason": "测试"}),
    "POST /households/{id}/own-copy": Ask("open export", at("/households/{household}/own-copy"),
                                          REASON),
    "POST /households/{id}/lock": Ask("change", at("/households/{household}/lock"), REASON),
    "POST /households/{id}/unlock": Ask("change", at("/households/{household}/unlock"), REASON),
    "GET /destructions": Ask("list", at("/destructions?unit={unit}")),
    "GET /destructions/due": Ask("list", at("/destructions/due?unit={unit}")),
    "POST /destructions": Ask("change", "/destructions", lambda there, who: {
        "household": there.household, "reason": "测试"}),
    # Nobody's data is destroyed here: without a reason the answer only tells whether it could be.
    "POST /destructions/{id}/confirm": on_destruction("confirm", ""),
    "POST /destructions/{id}/refuse": on_destruction("refuse", "测试"),
    "GET /log": Ask("list search", at("/log?unit={unit}")),
    "GET /log/acts": plain("/log/acts"),
    "GET /log/{chain}/{seq}": Ask("open", lambda there, who: f"/log/{there.county}/1"),
    "POST /log/find-person": plain("/log/find-person", "search",
                                   body=lambda there, who: {"citizen_number": there.citizen_number}),
    "POST /log/verify": plain("/log/verify", "count"),
    "POST /log/export": plain("/log/export", "export", {
        "from": "2000-01-01", "to": "2000-01-02", **REASON}),
    "GET /households/{id}/access": Ask("list", at("/households/{household}/access")),
    "POST /households/find": Ask("search suggest", "/households/find",
                                 lambda there, who: {"citizen_number": there.citizen_number}),
    "POST /likenesses": Ask("search suggest", "/likenesses", lambda there, who: {
        "unit": there.unit, "name": there.head, "citizen_id": there.citizen_number},
                            says=LIKENESS_SAYS),
    "GET /transfer-requests": Ask("list", at("/transfer-requests?unit={unit}")),
    "POST /transfer-requests": Ask("change search", "/transfer-requests", asking_for_transfer,
                                   says=LIKENESS_SAYS),
    "POST /transfer-requests/{id}/answer": Ask("change", on_transfer,
                                               {"outcome": "refused", "reason": "测试"}),
    "POST /transfer-requests/{id}/take-over": Ask("change", on_taking_over),
    "GET /family-changes": Ask("list", at("/family-changes?unit={unit}")),
    "GET /households/{id}/family-changes": Ask("list", at("/households/{household}/family-changes")),
    "POST /households/{id}/family-changes": Ask("change", asking_for_change(), FAMILY_WISH),
    "POST /households/{id}/family-changes/look": Ask("open", asking_for_change("/look"), FAMILY_WISH),
    "POST /family-changes/{id}/answer": Ask("change", on_family_change,
                                            {"outcome": "refused", "words": "测试"}),
    "POST /households/{id}/reveal": Ask("open", at("/households/{household}/reveal"), lambda there, who: {
        "kind": "household", "record": there.household, "field": "phone", **REASON}),
    "GET /dossiers/work": Ask("list count search", at("/dossiers/work?unit={unit}&which=all")),
    "POST /dossiers": Ask("change", "/dossiers", lambda there, who: {"unit": there.unit, **REASON}),
    "GET /dossiers/{id}": Ask("open", at("/dossiers/{dossier}")),
    "POST /dossiers/{id}/steps": Ask("change move", at("/dossiers/{dossier}/steps"),
                                     {"step": "submit", "version": 1}),
    "POST /dossiers/{id}/likenesses": Ask("open search", at("/dossiers/{dossier}/likenesses"), {},
                                          says=LIKENESS_SAYS),
    "POST /dossiers/notices": Ask("change", "/dossiers/notices", lambda there, who: {
        "phone": "027-88880000", "dossiers": [{"id": there.dossier, "version": 1}]},
        by_place=False),
    "GET /dossiers/{id}/application": Ask("open", at("/dossiers/{dossier}/application")),
    "POST /dossiers/{id}/application/values": Ask(
        "change", at("/dossiers/{dossier}/application/values"),
        {"kind": "household", "values": {"phone": "13900001111"}}),
    "DELETE /dossiers/{id}/application/rows/{row}": Ask(
        "change", at("/dossiers/{dossier}/application/rows/99")),
    "POST /dossiers/{id}/application/consents": Ask(
        "change", at("/dossiers/{dossier}/application/consents"),
        {"kind": "declaration", "version": "2026-1", "signer": "测试"}),
    "GET /dossiers/{id}/steps/{seq}/household": Ask(
        "open", at("/dossiers/{decided}/steps/2/household")),
    "GET /asset-checks": Ask("list", at("/asset-checks?unit={unit}")),
    "GET /asset-checks/waiting": Ask("list", at("/asset-checks/waiting?unit={unit}")),
    "POST /asset-checks": Ask("list change", "/asset-checks", lambda there, who: {
        "unit": there.unit, "dossiers": [there.dossier]}),
    "GET /asset-checks/dossiers/{dossier}": Ask("open", at("/asset-checks/dossiers/{dossier}")),
    "GET /asset-checks/{id}": Ask("open", lambda there, who: f"/asset-checks/{asked_about(there)}"),
    "POST /asset-checks/{id}/file": Ask(
        "list export", lambda there, who: f"/asset-checks/{asked_about(there)}/file", REASON),
    "POST /asset-checks/{id}/answers": Ask(
        "change", lambda there, who: f"/asset-checks/{asked_about(there)}/answers",
        lambda there, who: ANSWERS, XLSX),
    "POST /asset-checks/{id}/answers/returned": Ask(
        "open", lambda there, who: f"/asset-checks/{asked_about(there)}/answers/returned",
        lambda there, who: ANSWERS, XLSX),
    "POST /asset-checks/{id}/close": Ask(
        "change", lambda there, who: f"/asset-checks/{asked_about(there)}/close", REASON),
    "GET /dossiers/{id}/papers": Ask("list", at("/dossiers/{dossier}/papers")),
    "POST /dossiers/{id}/papers": Ask("change", at("/dossiers/{dossier}/papers?item=diagnosis"),
                                      lambda there, who: PAPER, "image/jpeg"),
    "GET /dossiers/{id}/papers/{paper}": Ask("open", at("/dossiers/{dossier}/papers/{paper}")),
    "GET /dossiers/{id}/papers/{paper}/thumbnail": Ask(
        "open", at("/dossiers/{dossier}/papers/{paper}/thumbnail")),
    "DELETE /dossiers/{id}/papers/{paper}": Ask(
        "change", lambda there, who: f"/dossiers/{there.dossier}/papers/{there.fresh_paper()}"),
    "GET /objections": Ask("list", at("/objections?unit={unit}")),
    "GET /notices": Ask("list", at("/notices?unit={unit}")),
    "GET /colleagues": Ask("list", at("/colleagues?unit={unit}")),
    # Open to everybody: names of unions, what is published, and what one's own code opens.
    "GET /dossiers/{id}/sheets": Ask("list", at("/dossiers/{dossier}/sheets")),
    "POST /dossiers/{id}/sheets": Ask("export", at("/dossiers/{dossier}/sheets"),
                                      {"kind": "check_list", **REASON}),
    "GET /dossiers/{id}/sheets/{sheet}": Ask("open", on_sheet),
    "GET /public/sheets/{number}": plain("/public/sheets/none?hash=0123456789abcdef"),
    "GET /public/units": plain("/public/units"),
    "GET /public/notices": plain("/public/notices?unit=420106"),
    "GET /public/notices/{code}": plain("/public/notices/none"),
    "POST /public/notices/{code}/objections": plain("/public/notices/none/objections",
                                                    body={"words": "测试"}),
    "POST /public/objections/answer": plain("/public/objections/answer", body={"code": "none"}),
    "GET /public/consent-texts": plain("/public/consent-texts"),
    "POST /public/applications": plain("/public/applications", body={"unit": "nowhere"}),
    "POST /public/applications/open": plain("/public/applications/open", body={"code": "none"}),
    "POST /public/applications/values": plain(
        "/public/applications/values", body={"code": "none", "kind": "household", "values": {}}),
    "POST /public/applications/remove": plain("/public/applications/remove",
                                              body={"code": "none", "row": "1"}),
    "POST /public/applications/consents": plain(
        "/public/applications/consents",
        body={"code": "none", "kind": "declaration", "version": "2026-1", "signer": "测试"}),
    "POST /public/applications/steps": plain("/public/applications/steps",
                                             body={"code": "none", "step": "submit"}),
    "GET /public/applications/papers": plain("/public/applications/papers"),
    "POST /public/applications/papers": Ask(
        "of no place", "/public/applications/papers?item=diagnosis", lambda there, who: PAPER,
        "image/jpeg", by_place=False),
    "GET /public/applications/papers/{paper}": plain(f"/public/applications/papers/{NOBODY}"),
    "GET /public/applications/papers/{paper}/thumbnail": plain(
        f"/public/applications/papers/{NOBODY}/thumbnail"),
    "DELETE /public/applications/papers/{paper}": plain(f"/public/applications/papers/{NOBODY}"),
    "POST /public/self-test": plain("/public/self-test", body={
        "unit": "420106", "members": 1, "income_month": "1.00"}),
}
