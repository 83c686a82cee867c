"""Each rule of the validator: what breaks it, that nothing else is reported, and the place, which § marks."""

import ast
import json
import re
from pathlib import Path

import pytest

from conftest import SMALL, Run
from ketafacts.knowledge import gathering, hierarchies, reading
from ketafacts.knowledge.gathering import RawFile, gather
from ketafacts.knowledge.reading import Problem, Unreadable, read_source, read_text
from ketafacts.knowledge.validating import ADVISORY_RULES, validate

ROOT = Path(__file__).resolve().parent.parent
E = "evidence: [{source: s, at: a, says: b}]"
SOURCE = "kind: label, type: book, title: T, accessed: 2026-11-22, read: full text"
HEAD = f"""\
format: 1
version: 2026.11.22
sources:
  s: {{{SOURCE}, URL: "https://x.org/"}}
"""
VOCABULARY = f"""\
targets:
  mu: {{name: mu receptor}}
effects:
  slow: {{name: slow breathing, severity: serious, sense: harm}}
classes:
  opioid: {{scheme: pharmacologic, closed: yes, definition: d, {E}}}
"""
CONTAINS = f"contains: [{{drug: %s, {E}}}]"
INTERACTION = "what: w, severity: mild, advice: a"
OPIOID = f"classes: [{{class: opioid, {E}}}]"
BASE = HEAD + VOCABULARY


PAIN = HEAD + VOCABULARY + "conditions:\n  ache: {name: ache}\n"
MISCONCEPTION = "verdict: false, why: w, truth: t"
TWO = f"{BASE}drugs:\n  x1: {{what: w, {OPIOID}}}\n  x2: {{what: w, {OPIOID}}}\n"
MADE_FROM = (
    f"{BASE}drugs:\n  x1: {{what: w, {OPIOID}, made-from: [{{drug: x2, relation: RELATION, {E}}}]}}\n"
    f"  x2: {{what: w, {OPIOID}, made-from: [§{{drug: x1, relation: RELATION, {E}}}]}}\n"
)


def affinity(value: str) -> str:
    measured = f"{{measure: Ki, value: {value}, unit: nM, species: rat, {E}}}"
    return fact("mechanisms", f"{{target: mu, action: binds, affinity: [{measured}], {E}}}")


def drug(rest: str, name: str = "x1") -> str:
    return f"{BASE}drugs:\n  {name}: {{what: w, {OPIOID}, {rest}}}\n"


def source(rest: str) -> str:
    return f"{HEAD}  §t: {{{rest}}}\n".replace("§t", "t" if "§" in rest else "§t")


def fact(section: str, rest: str) -> str:
    return drug(f"{section}: [{rest}]")


CASES: dict[str, list[str]] = {
    "syntax": ["format: 1\ndrugs: [§}", "format: 1\na: b§: c", "format: 1\n§---\nformat: 1\n", "format: 1\nx: §@y"],
    "encoding": ["format: 1\nx: y§\x00", "format: 1\n# §\x1b[0m", "format: 1\nx: a§\ufeffb"],
    "wrong-shape": ["§", "§- a", "§a", "# c\n§[a]"],
    "wrong-type": [
        "format: 1\ndrugs: §[a]",
        "format: 1\ndrugs: {a1: §b}",
        "format: 1\nparts: §a.yaml",
        "format: §[1]",
        "format: 1\n? §[a]\n: b",
        drug("names: §[a]"),
        drug("names: {brand: §[a]}"),
        fact("mechanisms", f"§x, {{target: mu, action: agonist, {E}}}"),
        fact("notes", f"{{text: §[a], {E}}}"),
        fact("mechanisms", f"{{target: §[mu], action: agonist, {E}}}"),
        fact("mechanisms", f"{{target: mu, action: §{{a: b}}, {E}}}"),
    ],
    "alias": ["format: 1\nparts: §&a [x]", "format: §*a\n"],
    "tag": ["format: §!!str 1\n", "format: 1\nparts: §!!python/name:os.system [x]\n"],
    "too-wide": [
        f"{BASE}  §wide: {{name: wide, scheme: origin, definition: all, parents: ["
        + ", ".join(f"c{n}" for n in range(510))
        + f"], {E}}}\n"
        + "".join(f"  c{n}: {{name: kind {n}, scheme: origin, definition: a kind, {E}}}\n" for n in range(510)),
    ],
    "too-deep": [
        "format: 1\nparts: " + "[" * 23 + "§[" + "]" * 24,
        HEAD
        + "conditions:\n"
        + "".join(f"  {'§' * (n == 0)}n{n}: {{name: name {n}, within: n{n + 1}}}\n" for n in range(60))
        + "  n60: {name: name 60}\n",
    ],
    "too-long": [drug(f"name: §{'x' * 2001}")],
    "duplicate-key": ["format: 1\n§format: 1\n", drug("name: a, §name: a")],
    "unknown-key": ["format: 1\n§drug: {}\n", drug("§nmae: x"), fact("notes", f"{{text: a, §foo: b, {E}}}")],
    "missing-key": [
        "§version: 1\n",
        f"{BASE}drugs:\n  x1: §{{{OPIOID}}}\n",
        fact("mechanisms", f"§{{target: mu, {E}}}"),
        fact("indications", f"§{{status: approved, {E}}}"),
        fact("schedules", f"§{{in: US, {E}}}"),
        f"{HEAD}  t: §{{kind: label, type: book, accessed: 2026-11-22, read: table, PMID: '1'}}\n",
    ],
    "empty": [drug("name: §''"), drug('name: §"  "'), "format: 1\nversion: §''\n", "format: 1\nversion:§\n"],
    "control-character": [
        drug('name: §"a\\eb"'),
        drug('name: §"a\\u200bb"'),
        drug('name: §"a\\u202eb"'),
        drug("name: §a\u00adb"),
        drug('name: §"a\\u2028b"'),
    ],
    "bad-value": [
        "format: §2\n",
        "format: 1\nparts:\n- §../x.yaml\n",
        drug("kind: §drug"),
        drug("ids: {cas: §1234}"),
        drug("ids: {atc: [§n01ax03]}"),
        drug("ids: {rxcui: §x}"),
        fact("indications", f"{{condition: slow, status: §legal, {E}}}")
        .replace("effects:", "conditions:")
        .replace(", severity: serious, sense: harm", ""),
        fact("schedules", f"{{in: US, schedule: §VI, {E}}}"),
        fact("schedules", f"{{in: US, schedule: §'II, X', {E}}}"),
        fact("notes", f"{{text: a, holds: §maybe, {E}}}"),
        fact("notes", f"{{text: a, holds: §true, {E}}}"),
        fact("history", f"{{event: approved, year: §70, {E}}}"),
        fact("potency", f"{{than: x2, times: §many, {E}}}") + f"  x2: {{what: w, {OPIOID}}}\n",
        fact("notes", f"{{text: a, id: §A.b, {E}}}"),
        source("kind: label, type: book, title: T, accessed: §22-11-2026, read: table, PMID: '1'"),
        source("kind: label, type: book, title: T, accessed: 2026-11-22, read: table, DOI: §doi.org/x"),
        source("kind: label, type: book, title: T, accessed: 2026-11-22, read: table, URL: §'javascript:x'"),
        source("kind: label, type: book, title: T, accessed: 2026-11-22, read: table, PMID: §12345678901"),
        f"{BASE}drugs:\n  §X1: {{what: w, {OPIOID}}}\n",
        f"{BASE}interactions:\n- §{{between: [opioid, opioid, opioid], what: w, severity: mild, advice: a, {E}}}\n",
        fact("routes", f"{{route: oral, half-life: §10-3 hours, {E}}}"),
        fact("routes", f"{{route: oral, onset: §30 to 15 minutes, {E}}}"),
        fact("routes", f"{{route: oral, bioavailability: §120%, {E}}}"),
        fact("tests", f"{{test: t, window: §4-2 days, {E}}}"),
        fact("routes", f"{{route: oral, half-life: §-3 hours, {E}}}"),
        fact("routes", f"{{route: oral, onset: §about -15 minutes, {E}}}"),
        fact("potency", f"{{than: x2, times: §'0', {E}}}") + f"  x2: {{what: w, {OPIOID}}}\n",
        fact("potency", f"{{than: x2, times: §100-50, {E}}}") + f"  x2: {{what: w, {OPIOID}}}\n",
        fact("potency", f"{{than: x2, times: §1.2.3, {E}}}") + f"  x2: {{what: w, {OPIOID}}}\n",
        fact("potency", f"{{than: x2, times: §'1,2', {E}}}") + f"  x2: {{what: w, {OPIOID}}}\n",
        affinity("§'0'"),
        affinity("§700-300"),
        f"{BASE}ambiguous:\n- {{name: §K2, means: [opioid, opioid]}}\n",
    ],
    "bad-id": [fact("mechanisms", f"{{target: §Mu, action: agonist, {E}}}"), fact("contains", f"{{drug: §a b, {E}}}")],
    "unknown-jurisdiction": [
        fact("schedules", f"{{in: §UK, schedule: A, {E}}}"),
        fact("notes", f"{{text: a, in: [§Mars], {E}}}"),
        drug("names: {brand: {§USA: [a]}}"),
    ],
    "no-evidence": [
        fact("notes", "§{text: a}"),
        fact("notes", "{text: a, evidence: §[]}"),
        fact("notes", "{text: a, evidence: [§{at: a, says: b}]}"),
        f"{HEAD}classes:\n  c: §{{scheme: legal, definition: d}}\n",
        f"{BASE}misconceptions:\n  m: §{{about: [opioid], claim: c, verdict: false, why: w, truth: t}}\n",
        fact(
            "mechanisms",
            f"{{target: mu, action: binds, affinity: [§{{measure: Ki, value: '1', unit: nM, species: rat}}], {E}}}",
        ),
        fact("effects", f"{{effect: slow, scores: [{{by: §t, value: '1'}}], {E}}}"),
    ],
    "no-locator": [fact("notes", "{text: a, evidence: [§{source: s, says: b}]}")],
    "no-unit": [
        fact(
            "mechanisms",
            f"{{target: mu, action: binds, affinity: [§{{measure: Ki, value: '1', species: rat, {E}}}], {E}}}",
        )
    ],
    "too-many-parts": ["format: 1\nparts: [" + "".join(f"a{number}," for number in range(1000)) + "§a]"],
    "misplaced-part": ["format: 1\nparts: [a, §x.yaml]", "format: 1\nparts: [a, b, §./a]"],
    "too-many-problems": [],
    "duplicate-id": [
        f"{HEAD}{VOCABULARY.replace('  opioid', '  §opioid')}drugs:\n  opioid: {{what: w, {OPIOID}}}\n",
        source(f"{SOURCE}, PMID: §'1'").replace("  t:", f"  r: {{{SOURCE}, PMID: '1'}}\n  t:"),
    ],
    "no-identifier": [source(SOURCE)],
    "stale-date": [source("kind: label, type: book, title: T, accessed: §2023-11-20, read: table, PMID: '1'")],
    "impossible-date": [
        source("kind: label, type: book, title: T, issued: §'2027', accessed: 2026-11-22, read: table, PMID: '1'"),
        source("kind: label, type: book, title: T, accessed: §2026-02-30, read: table, PMID: '1'"),
        source("kind: label, type: book, title: T, accessed: §2026-12-24, read: table, PMID: '1'"),
        source("kind: label, type: book, title: T, issued: §2026-11-23, accessed: 2026-11-22, read: table, PMID: '1'"),
        fact("history", f"{{event: approved, year: §2031, {E}}}"),
        fact("schedules", f"{{in: US, schedule: II, since: §2030, {E}}}"),
    ],
    "dangling-reference": [
        fact("notes", "{text: a, evidence: [{source: §nosuch, at: a, says: b}]}"),
        fact("mechanisms", f"{{target: §nosuch, action: agonist, {E}}}"),
        fact("effects", f"{{effect: §mu, {E}}}"),
        fact("contains", f"{{drug: §opioid, {E}}}"),
        f"{BASE}  b: {{scheme: legal, definition: d, parents: [§nosuch], {E}}}\n",
        f"{BASE}  b: {{scheme: legal, definition: d, excludes: [§nosuch], {E}}}\n",
        f"{BASE}misconceptions:\n  m: {{about: [§nosuch], claim: c, verdict: false, why: w, truth: t, {E}}}\n",
        f"{BASE}misconceptions:\n  m: {{about: [mu], claim: c, verdict: false, why: w, truth: t, facts: [§n], {E}}}\n",
        f"{BASE}interactions:\n- {{between: [opioid, §nosuch], what: w, severity: mild, advice: a, {E}}}\n",
        f"{BASE}interactions:\n- {{between: [opioid, opioid], effect: §no, what: w, severity: mild, advice: a, {E}}}\n",
        f"{BASE}ambiguous:\n- {{name: K2, means: [opioid, §nosuch]}}\n",
        f"{HEAD}conditions:\n  a: {{name: a, within: §b}}\n",
        f"{BASE}drugs:\n  x1: {{what: w, {OPIOID}, identity: [{{source: §nosuch, at: a, says: b}}]}}\n",
    ],
    "weak-evidence": [
        fact("notes", "{text: a, evidence: §[{source: n, at: a, says: b}]}").replace(
            "targets:", f"  n: {{{SOURCE.replace('kind: label', 'kind: news')}, PMID: '1'}}\ntargets:"
        ),
        fact("notes", "{text: a, evidence: §[{source: n, at: a, says: b}]}").replace(
            "targets:", f"  n: {{{SOURCE.replace('full text', 'title only')}, PMID: '1'}}\ntargets:"
        ),
        fact("notes", "{text: a, evidence: §[{source: n, at: a, says: b}]}").replace(
            "targets:", f"  n: {{{SOURCE.replace('kind: label', 'kind: website')}, PMID: '1'}}\ntargets:"
        ),
    ],
    "duplicate-fact": [
        fact("notes", f"{{text: a, {E}}}, §{{text: b, id: x1.note.a, {E}}}"),
        (
            f"{BASE}misconceptions:\n  m: {{about: [opioid], claim: C c., {MISCONCEPTION}, {E}}}\n"
            f"  n: {{about: [opioid], claim: §c C, {MISCONCEPTION}, {E}}}\n"
        ),
    ],
    "one-sided": [
        fact("notes", f"§{{text: a, holds: contested, {E}}}"),
        fact("notes", f"§{{text: a, {E}, against: [{{source: s, at: a, says: c}}]}}"),
        fact("notes", f"§{{text: a, holds: no, {E}, against: [{{source: s, at: a, says: c}}]}}"),
        f"{BASE}interactions:\n- §{{between: [opioid, opioid], holds: contested, {INTERACTION}, {E}}}\n",
    ],
    "contradiction": [
        fact("effects", f"{{effect: slow, {E}}}, §{{effect: slow, holds: no, id: x1.causes.not, {E}}}"),
        (
            f"{BASE}  b: {{scheme: legal, definition: d, excludes: [opioid], {E}}}\n"
            f"drugs:\n  x1: {{what: w, classes: [§{{class: opioid, {E}}}, {{class: b, {E}}}]}}\n"
        ),
        fact("mechanisms", f"{{target: mu, action: agonist, {E}}}, §{{target: mu, action: antagonist, {E}}}"),
        fact("schedules", f"{{in: US, schedule: II, {E}}}, §{{in: US, schedule: V, {E}}}"),
        PAIN
        + f"drugs:\n  x1: {{what: w, {OPIOID}, indications: [{{condition: ache, status: approved, in: [US, GB], {E}}}, "
        f"§{{condition: ache, status: not approved, in: [US], {E}}}]}}\n",
        PAIN
        + f"drugs:\n  x1: {{what: w, {OPIOID}, indications: [{{condition: ache, status: approved, in: [US], {E}}}, "
        f"§{{condition: ache, status: approved, in: [US, GB], holds: no, {E}}}]}}\n",
        fact("history", f"{{event: synthesised, year: 1962, {E}}}, §{{event: approved, year: 1950, {E}}}"),
        fact("effects", f"{{effect: slow, holds: no, frequency: §common, {E}}}"),
        fact("potency", f"§{{than: x1, times: '3', {E}}}"),
        fact("made-from", f"§{{drug: x1, relation: metabolite of, {E}}}"),
        fact("reversal", f"§{{drug: x1, {E}}}"),
        fact("notes", f"{{text: a, holds: contested, {E}, against: [§{{source: s, at: a, says: b}}]}}"),
        (
            f"{BASE}drugs:\n  x1: {{what: w, {OPIOID}}}\n"
            f"  x2: {{what: w, {CONTAINS % 'x1'}, classes: [§{{class: opioid, holds: no, {E}}}]}}\n"
        ),
        (
            f"{BASE}  b: {{scheme: legal, definition: d, parents: [opioid], {E}}}\n"
            f"drugs:\n  x1: {{what: w, classes: [{{class: b, {E}}}, §{{class: opioid, holds: no, {E}}}]}}\n"
        ),
        f"{BASE}  b: {{scheme: legal, definition: d, parents: [opioid], excludes: [§opioid], {E}}}\n",
        f"{BASE}  b: {{scheme: legal, definition: d, excludes: [§b], {E}}}\n",
        MADE_FROM.replace("RELATION", "metabolite of"),
        MADE_FROM.replace("RELATION", "derived from"),
        f"{BASE}drugs:\n  x1: {{what: w, {OPIOID}}}\ninteractions:\n- §{{between: [x1, x1], {INTERACTION}, {E}}}\n",
        (
            f"{BASE}interactions:\n- {{between: [opioid, opioid], {INTERACTION}, {E}}}\n"
            f"- §{{between: [opioid, opioid], holds: no, {INTERACTION}, {E}}}\n"
        ),
        f"{BASE}interactions:\n- {{between: [opioid, opioid], raises: opioid, lowers: §opioid, {INTERACTION}, {E}}}\n",
        HEAD + "effects:\n  a: {name: a, severity: mild, sense: harm, opposite: §a}\n",
        HEAD + "effects:\n  a: {name: a, severity: mild, sense: harm, opposite: §b}\n"
        "  b: {name: b, severity: mild, sense: harm, opposite: c}\n"
        "  c: {name: c, severity: mild, sense: harm, opposite: b}\n",
    ],
    "no-class": [
        f"{BASE}drugs:\n  §x1: {{what: w}}\n",
    ],
    "incomplete-sheet": [f"{BASE}drugs:\n  §x1: {{what: w, {OPIOID}, sheet: complete}}\n"],
    "cycle": [
        (
            f"{BASE}  b: {{scheme: legal, definition: d, parents: [c], {E}}}\n"
            f"  §c: {{scheme: legal, definition: d, parents: [b], {E}}}\n"
        ),
        f"{BASE}  §b: {{scheme: legal, definition: d, parents: [b], {E}}}\n",
        f"{HEAD}conditions:\n  a: {{name: a, within: b}}\n  §b: {{name: b, within: a}}\n",
        f"{BASE}drugs:\n  a: {{what: w, {CONTAINS % 'b'}}}\n  §b: {{what: w, {CONTAINS % 'a'}}}\n",
        f"{BASE}drugs:\n  §a: {{what: w, contains: [{{drug: a, {E}}}]}}\n",
    ],
    "bad-name": [
        drug("names: {street: [§'()']}"),
        drug("names: {street: [§'®']}"),
        f"{TWO}ambiguous:\n- {{name: §'-', means: [x1, x2]}}\n",
        f"{HEAD}effects:\n  a: {{name: a, verbs: [§'+'], severity: mild, sense: harm}}\n",
    ],
    "name-collision": [
        f"{BASE}drugs:\n  x1: {{what: w, {OPIOID}}}\n  x2: {{what: w, {OPIOID}, names: {{street: [§X1]}}}}\n",
        (
            f"{HEAD}{VOCABULARY.replace('  opioid', '  §opioid')}"
            f"drugs:\n  x1: {{what: w, {OPIOID}, names: {{street: [Opioid]}}}}\n"
        ),
        f"{HEAD}conditions:\n  a: {{name: pain}}\n  b: {{name: §Pain}}\n",
        f"{TWO}ambiguous:\n- {{name: K2, means: [x1, x2]}}\n- {{name: §k2, means: [x2, x1]}}\n",
    ],
    # Found before there is a text to look at; tests/test_hostile_files.py has them through the command.
    "not-a-file": [],
    "too-large": [],
    "unreadable": [],
}


def judge(text: str) -> list[Problem]:
    try:
        top, problems = read_text(text.encode(), "x.yaml")
    except Unreadable as error:
        return [error.problem]
    return [*problems, *validate([gathering.WrittenFile("x.yaml", top)])]


@pytest.mark.parametrize(
    ("rule", "text"), [(rule, text) for rule, texts in CASES.items() for text in texts], ids=lambda one: one[:30]
)
def test_a_broken_rule_is_reported_alone_and_in_its_place(rule: str, text: str) -> None:
    before, mark, after = text.partition("§")
    assert mark
    assert "§" not in after
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    found = [(problem.rule, problem.line, problem.column) for problem in judge(before + after)]
    assert found == [(rule, line, column)], judge(before + after)


def test_the_base_of_the_cases_is_sound() -> None:
    assert judge(drug("name: x1")) == []
    assert judge(SMALL.read_text(encoding="utf-8")) == []


def test_too_many_problems_end_the_list() -> None:
    found = judge("format: 1\n" + "".join(f"k{number}: v\n" for number in range(20_000)))
    assert len(found) == 10_001
    assert [problem.rule for problem in found].count("too-many-problems") == 1


def test_advice_does_not_make_a_knowledge_base_unsound(run: Run, tmp_path: Path) -> None:
    assert {"stale-date", "incomplete-sheet"} == ADVISORY_RULES
    path = tmp_path / "facts.yaml"
    path.write_text(CASES["stale-date"][0].replace("§", ""), encoding="utf-8")
    found = run("validate", "--no-builtin", path)
    assert found.status == 0
    assert found.out.endswith("sound: 1 problem in 1 files\n")


def documented_rules() -> dict[str, str]:
    page = (ROOT / "docs" / "facts-format.md").read_text(encoding="utf-8")
    section = page.split("\n## Rules\n")[1].split("\n## ")[0]
    return dict(re.findall(r"^\| `([a-z-]+)` \| (.+?) \|$", section, re.MULTILINE))


def test_every_rule_is_documented_and_has_a_test() -> None:
    assert set(documented_rules()) == set(CASES)


def test_every_rule_in_the_code_is_documented() -> None:
    """The rules are found by following each call that reports one to the constant it is given."""
    rules: set[str] = set()
    for path in (ROOT / "src" / "ketafacts" / "knowledge").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            rules |= rules_of(node)
    assert rules == set(documented_rules())


def rules_of(node: ast.AST) -> set[str]:
    if isinstance(node, ast.Call):
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        place = {"report": 1, "_stop": 1, "_unreadable": 1, "Problem": -2}.get(name)
        given = node.args[place : place + 1 or None] if place is not None else []
        keywords = [keyword.value for keyword in node.keywords if keyword.arg in ("rule", "empty_rule")]
        return {one.value for one in (*given, *keywords) if isinstance(one, ast.Constant)}
    if isinstance(node, ast.keyword) and node.arg == "missing_rules" and isinstance(node.value, ast.Dict):
        return {one.value for one in node.value.values if isinstance(one, ast.Constant)}
    if isinstance(node, ast.Yield) and isinstance(node.value, ast.Tuple) and len(node.value.elts) == 2:
        return {
            one.value for one in node.value.elts if isinstance(one, ast.Constant) and one.value in ("too-deep", "cycle")
        }
    if isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") in ("rule", "empty_rule"):
        return {node.value.value} if isinstance(node.value, ast.Constant) else set()
    return {"missing-key"} if isinstance(node, ast.Constant) and node.value == "missing-key" else set()


def test_every_problem_is_reported_at_once(run: Run, tmp_path: Path) -> None:
    path, part = tmp_path / "facts.yaml", tmp_path / "part.yaml"
    path.write_text("format: 1\nparts: [part.yaml, gone.yaml]\nfoo: bar\n")
    part.write_text("format: 1\nformat: 1\ndrugs:\n  A: {}\n  b1: {what: ''}\n")
    found = run("validate", "--no-builtin", path)
    assert found.status == 4
    *lines, last = found.out.splitlines()
    places = [tuple(line.removeprefix(f"{tmp_path}/").split(": ")[:2]) for line in lines]
    assert places == [
        ("facts.yaml:3:1", "unknown-key"),
        ("gone.yaml:1:1", "unreadable"),
        ("part.yaml:2:1", "duplicate-key"),
        ("part.yaml:4:3", "bad-value"),
        ("part.yaml:4:3", "no-class"),
        ("part.yaml:4:6", "missing-key"),
        ("part.yaml:5:3", "no-class"),
        ("part.yaml:5:14", "empty"),
    ]
    assert last == "not sound: 8 problems in 2 files"


def test_problems_as_json_have_the_same_places(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text("format: 1\nfoo: bar\n")
    body = json.loads(run("validate", "--no-builtin", "--format", "json", path).out)
    assert body["sound"] is False
    (problem,) = body["problems"]
    assert (problem["path"], problem["line"], problem["column"], problem["rule"]) == (str(path), 2, 1, "unknown-key")


def test_a_users_file_is_checked_as_it_will_be_used(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(f"{HEAD}drugs:\n  zz1: {{what: w, classes: [{{class: opioid, {E}}}]}}\n")
    assert run("validate", "--no-builtin", path).out.count("dangling-reference") == 1
    assert run("validate", path).status == 0


def test_a_name_of_a_lower_layer_may_not_be_taken(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(f"{HEAD}drugs:\n  zz1: {{what: w, {OPIOID}, names: {{street: [Ketalar]}}}}\n")
    found = run("is-opioid", "--no-builtin", "--facts", SMALL, "--facts", path, "zz1")
    assert found.status == 4
    assert "name-collision" in found.err


def test_reading_gives_every_scalar_as_it_is_written() -> None:
    top, _ = read_text(b"a: no\nb: 10.1000\nc: 2024-01-02\nd: 0x1F\ne: 1_000\nf: ~\ng: 1e3\nh: 010\ni: .inf", "x")
    assert dict(top) == {
        "a": "no", "b": "10.1000", "c": "2024-01-02", "d": "0x1F", "e": "1_000", "f": "~", "g": "1e3", "h": "010",
        "i": ".inf",
    }  # fmt: skip


def test_limits_are_what_the_documentation_says() -> None:
    assert (reading.MAX_BYTES, reading.MAX_DEPTH, gathering.MAX_PARTS, hierarchies.MAX_LEVELS) == (
        1 << 27,
        24,
        1000,
        60,
    )


def test_a_file_that_changes_while_it_is_read_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text("old")
    real, calls = reading.os.fstat, []

    def fstat(descriptor: int) -> object:
        calls.append(descriptor)
        if len(calls) == 2:
            path.write_text("newer")
        return real(descriptor)

    monkeypatch.setattr(reading.os, "fstat", fstat)
    assert read_source(path)[0] == b"newer"


def test_a_file_that_never_holds_still_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text("x")
    real = reading.os.fstat

    def fstat(descriptor: int) -> object:
        path.write_text(path.read_text() + "x")
        return real(descriptor)

    monkeypatch.setattr(reading.os, "fstat", fstat)
    with pytest.raises(Unreadable, match="changes while it is read"):
        read_source(path)


def test_gathering_goes_on_after_a_file_that_cannot_be_parsed(tmp_path: Path) -> None:
    status = tmp_path.stat()
    raw = [RawFile(tmp_path / "a", b"[", status), RawFile(tmp_path / "b", b"format: 1", status)]
    written, problems = gather(raw)
    assert [file.path for file in written] == [str(tmp_path / "b")]
    assert [problem.rule for problem in problems] == ["syntax"]
