"""The test of the tests: a fault of every kind, planted among the facts that ship, is found where it stands."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ketafacts.knowledge.gathering import WrittenFile, collect, entries, gather
from ketafacts.knowledge.reading import Fields, Items, Node, read_text
from ketafacts.knowledge.validating import validate

FRONT = Path(__file__).resolve().parent.parent / "facts.yaml"
# Lines that no file of facts has, so that what is reported of them is of what was planted.
BEYOND = 30_000
E = "evidence: [{source: fda-unii-2025, at: a, says: b}]"
SOURCE = "kind: label, type: webpage, title: T, URL: 'https://x.org/', read: excerpt"
ACTION = "what: w, severity: mild, advice: a"
# rule | section, subject and section of facts | what is planted there
PLANTED = f"""\
no-evidence | drugs morphine notes | {{text: planted}}
no-locator | drugs morphine notes | {{text: planted, evidence: [{{source: fda-unii-2025, says: b}}]}}
dangling-reference | drugs morphine notes | {{text: planted b, evidence: [{{source: planted-gone, at: a, says: b}}]}}
one-sided | drugs morphine notes | {{text: planted c, holds: contested, {E}}}
contradiction | drugs morphine notes | {{text: planted d, holds: contested, {E}, against: [{{source: fda-unii-2025, \
at: a, says: b}}]}}
contradiction | drugs morphine classes | {{class: opioid, holds: no, id: planted.a, {E}}}
contradiction | drugs ketamine classes | {{class: nmda-antagonist, holds: no, id: planted.b, {E}}}
contradiction | drugs naloxone classes | {{class: opioid, id: planted.c, {E}}}
contradiction | drugs morphine mechanisms | {{target: mu-opioid-receptor, action: antagonist, id: planted.d, {E}}}
contradiction | drugs morphine effects | {{effect: constipation, holds: no, id: planted.e, {E}}}
contradiction | drugs ketamine effects | {{effect: gout-attack, holds: no, frequency: common, {E}}}
contradiction | drugs morphine schedules | {{in: US, schedule: IV, id: planted.f, {E}}}
contradiction | drugs esketamine indications | {{condition: treatment-resistant-depression, status: not approved, \
in: [US], {E}}}
contradiction | drugs ketamine history | {{event: approved, year: 1950, {E}}}
contradiction | drugs morphine potency | {{than: morphine, times: '2', id: planted.g, {E}}}
contradiction | drugs ketamine made-from | {{drug: ketamine, relation: salt of, {E}}}
contradiction | drugs ketamine made-from | {{drug: norketamine, relation: metabolite of, {E}}}
contradiction | drugs naloxone reversal | {{drug: naloxone, {E}}}
cycle | drugs ketamine contains | {{drug: ketamine, {E}}}
duplicate-fact | drugs morphine effects | {{effect: constipation, id: morphine.is-a.opioid, {E}}}
bad-value | drugs ketamine routes | {{route: buccal, half-life: 10-3 hours, {E}}}
bad-value | drugs ketamine routes | {{route: buccal, half-life: 0 hours, {E}}}
bad-value | drugs ketamine routes | {{route: buccal, onset: 3 parsecs, {E}}}
bad-name | drugs heroin names street | "m\u043erphinex"
impossible-date | sources planted-unreal | {{{SOURCE}, accessed: 2026-11-20, issued: 2026-02-30}}
bad-value | drugs ketamine routes | {{route: rectal, bioavailability: 140%, {E}}}
bad-value | drugs ketamine potency | {{than: esketamine, times: '0', {E}}}
bad-value | drugs ketamine mechanisms | {{target: delta-opioid-receptor, action: binds, id: planted.h, {E}, affinity: \
[{{measure: Ki, value: '0', unit: nM, species: rat, {E}}}]}}
bad-value | drugs ketamine mechanisms | {{target: delta-opioid-receptor, action: binds, id: planted.i, {E}, affinity: \
[{{measure: Ki, value: 9-2, unit: nM, species: rat, {E}}}]}}
no-unit | drugs ketamine mechanisms | {{target: delta-opioid-receptor, action: binds, id: planted.j, {E}, affinity: \
[{{measure: Ki, value: '2', species: rat, {E}}}]}}
bad-value | drugs ketamine schedules | {{in: US, schedule: VII, when: planted, id: planted.k, {E}}}
impossible-date | drugs ketamine schedules | {{in: IS, schedule: B, since: 2031, {E}}}
impossible-date | drugs ketamine history | {{event: withdrawn, year: 2044, {E}}}
unknown-jurisdiction | drugs ketamine schedules | {{in: UK, schedule: B, {E}}}
name-collision | drugs heroin names street | ketalar
missing-key | sources planted-undated | {{{SOURCE}}}
impossible-date | sources planted-future | {{{SOURCE}, accessed: 2031-01-02}}
impossible-date | sources planted-backwards | {{{SOURCE}, accessed: 2026-11-20, issued: 2026-11-21}}
stale-date | sources planted-stale | {{{SOURCE}, accessed: 2019-01-02}}
no-identifier | sources planted-nowhere | {{kind: label, type: book, title: T, read: table, accessed: 2026-11-20}}
duplicate-id | sources planted-again | {{kind: trial, type: book, accessed: 2026-11-20, read: abstract, \
PMID: '21215785', title: "Uniform assessment and ranking of opioid mu receptor binding constants for selected opioid \
drugs"}}
weak-evidence | drugs ketamine notes | {{text: planted e, evidence: [{{source: planted-news, at: a, says: b}}]}}
contradiction | interactions | {{between: [ketamine, ketamine], {ACTION}, {E}}}
contradiction | interactions | {{between: [ketamine, aspirin], raises: aspirin, lowers: aspirin, {ACTION}, {E}}}
contradiction | effects planted-effect | {{name: planted, severity: mild, sense: harm, opposite: planted-effect}}
contradiction | classes planted-class | {{scheme: legal, definition: d, parents: [opioid], excludes: [opioid], {E}}}
cycle | classes planted-circle | {{scheme: legal, definition: d, parents: [planted-circle], {E}}}
no-class | drugs planted-bare | {{what: a bare one}}
duplicate-fact | misconceptions planted-again | {{about: [ketamine], claim: Ketamine is an opioid., verdict: false, \
why: w, truth: t, {E}}}
"""


def plants() -> Iterator[tuple[str, list[str], str]]:
    for line in PLANTED.splitlines():
        rule, where, planted = line.split(" | ", 2)
        yield rule, where.split(), planted


@pytest.fixture(scope="module")
def found() -> list[list[str]]:
    """What is reported of each plant, all of them planted at once into the facts that ship."""
    raw, _ = collect([FRONT])
    files, _ = gather(raw)
    text = "\n" * BEYOND + "planted:\n" + "".join(f"- {planted}\n" for _, _, planted in plants())
    top, _ = read_text(text.encode(), "planted.yaml")
    for (_, where, _), node in zip(plants(), top["planted"], strict=True):
        put(files, where, node)
    news = "a:\n  planted-news: {kind: news, type: webpage, title: T, URL: 'https://x.org/', read: excerpt, "
    top, _ = read_text(f"{news}accessed: 2026-11-20}}\n".encode(), "planted.yaml")
    files[0].top["sources"].update(top["a"])
    by_line: dict[int, list[str]] = {}
    problems = validate(files)
    for problem in problems:
        by_line.setdefault(max(problem.line - BEYOND - 1, 0), []).append(problem.rule)
    reported = [by_line.get(number, []) for number, _ in enumerate(plants(), 1)]
    # Of two that cannot both be so, the one that is read last is reported, planted or not.
    for (rule, _, _), rules in zip(plants(), reported, strict=True):
        if not rules and rule in by_line.get(0, ()):
            by_line[0].remove(rule)
            rules.append(rule)
    # What is planted may spoil more than itself: products of naloxone, once that is said to be an opioid.
    assert set(by_line.get(0, ())) <= {"contradiction"}, [str(one) for one in problems if one.line < BEYOND]
    return reported


def put(files: list[WrittenFile], where: list[str], node: Node) -> None:
    section, *path = where
    held = next(file.top for file in files if section in file.top and (len(path) < 2 or path[0] in file.top[section]))
    if not path:
        held[section].append(node)
    elif len(path) == 1:
        key, _ = next(iter(entries(files[0], "sources")))
        name = type(key)(path[0])
        name.line, name.column = node.line, node.column
        held[section][name] = node
    else:
        here = held[section][path[0]]
        for step in path[1:]:
            if step not in here:
                empty = Items() if step == path[-1] else Fields()
                empty.line, empty.column = node.line, node.column
                here[step] = empty
            here = here[step]
        here.append(node)


def test_every_planted_fault_is_found(found: list[list[str]]) -> None:
    missed = [
        f"{rule}: {' '.join(where)}: {planted}"
        for (rule, where, planted), rules in zip(plants(), found, strict=True)
        if rule not in rules
    ]
    assert missed == []
