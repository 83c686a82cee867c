"""Two drugs measured against each other: strength, degrees of one effect and scores, at each of their bounds."""

import pytest

from ketafacts import KnowledgeBase, open_knowledge
from ketafacts.answers.judging import judge
from ketafacts.language.claims import Claim

E = "evidence: [{source: s, at: a, says: b}]"
A = "against: [{source: s, at: c, says: d}]"


def drug(name: str, kind: str = "opioid", **more: str) -> str:
    """Return a drug of a class, with lists of it in YAML."""
    lists = "".join(f", {key.replace('_', '-')}: [{value}]" for key, value in more.items())
    return f"  {name}: {{what: w, classes: [{{class: {kind}, {E}}}]{lists}}}\n"


def than(other: str, times: str, more: str = "") -> str:
    return f'{{than: {other}, times: "{times}"{more}, {E}}}'


def effect(name: str, more: str = "") -> str:
    return f"{{effect: {name}{more}, {E}}}"


def scored(one: str, two: str = "", name: str = "use-disorder") -> str:
    scores = [f'{{by: {by}, value: "{value}"}}' for by, value in (("s", one), ("t", two)) if value]
    evidence = ", ".join(f"{{source: {by}, at: a, says: b}}" for by in ("s", "t"))
    return f"{{effect: {name}, scores: [{', '.join(scores)}], evidence: [{evidence}]}}"


US_FREE = f"{{in: US, schedule: not scheduled, {E}}}"
USED = f"{{condition: pain, status: approved, in: [US], {E}}}"
SOURCE = 'kind: label, type: book, URL: "https://x.org/", accessed: 2026-11-22, read: full text'
FACTS = (
    f"""\
format: 1
sources:
  s: {{title: S, {SOURCE}}}
  t: {{title: T, {SOURCE}}}
effects:
  use-disorder: {{name: addiction, sense: harm, severity: serious}}
  abuse: {{name: abuse, sense: harm, severity: serious}}
  overdose: {{name: overdose, sense: harm, severity: serious}}
  nausea: {{name: nausea, sense: harm, severity: mild}}
  sedation: {{name: sedation, sense: harm, severity: mild}}
  stimulation: {{name: stimulation, sense: harm, severity: mild}}
conditions:
  pain: {{name: pain}}
targets:
  mu: {{name: mu receptor, family: opioid receptor}}
classes:
  non-psychoactive-medicine: {{plural: plain medicines, scheme: therapeutic, definition: d, {E}, medicines: [A02],
    effects: [{{effect: use-disorder, holds: no, {E}}}, {{effect: nausea, holds: no, {E}}}]}}
  opioid: {{plural: opioids, scheme: pharmacologic, definition: d, {E}}}
  step-two-opioid: {{plural: weak opioids, scheme: pharmacologic, parents: [opioid], definition: d, {E}}}
  sedative: {{plural: sedatives, scheme: therapeutic, definition: d, {E}}}
  stimulant: {{plural: stimulants, scheme: therapeutic, definition: d, {E}}}
  ranked: {{plural: ranked ones, scheme: therapeutic, definition: d, {E}, effects: [{scored("1.0")}]}}
drugs:
"""
    + drug("plain")
    + drug("five-fifty", potency=than("morphine", "5-50"))
    + f"  decoy: {{what: w, kind: combination, contains: [{{drug: half, {E}}}, {{drug: ten, holds: no, {E}}}]}}\n"
    + drug("crossed", "sedative", potency=f"{than('base', '8')}, {than('morphine', '2')}")
    + drug("quarter", "sedative", potency=than("base", "0.25"))
    + drug("wavering", "sedative", potency=f'{{than: base, times: "4", holds: contested, {E}, {A}}}')
    + drug("lucid", "sedative", effects=effect("sedation", ", holds: no"))
    + drug("doubted", "sedative", effects=f"{{effect: sedation, degree: slight, holds: contested, {E}, {A}}}")
    + drug("tiring", "sedative", effects=scored("3.0", name="sedation"))
    + drug("fresh", "sedative", effects=scored("1.0", name="sedation"))
    + drug("four-fifths", "sedative", effects=scored("4.0"))
    + drug("whole", "sedative", effects=scored("5.0"))
    + drug("level", "sedative", effects=scored("3.0", "1.0"))
    + drug("lower", "sedative", effects=scored("2.0", "1.0"))
    + drug("disputed", "sedative", effects=scored("1.0").replace("{", f"{{holds: contested, {A}, ", 1))
    + drug("stomach", "sedative").replace("what: w", "what: w, ids: {atc: [A02AA01]}")
    + drug("queasy", "sedative", effects=effect("nausea"), schedules=US_FREE, indications=USED)
    + drug("controlled", "sedative", schedules=f"{{in: US, schedule: IV, {E}}}", indications=USED)
    + drug("morphine")
    + drug("equal", potency=than("morphine", "1"))
    + drug("double", potency=than("morphine", "2"))
    + drug("hundred", potency=than("morphine", "50-100"))
    + drug("ten", potency=than("morphine", "10"))
    + drug("nine", potency=than("morphine", "9"))
    + drug("half", potency=than("morphine", "0.5"))
    + drug("around", potency=than("morphine", "0.5-2"))
    + drug("oral", potency=than("morphine", "4", ', basis: "taken by mouth"'))
    + drug("open", potency=f'{{than: morphine, times: "4", holds: contested, {E}, {A}}}')
    + drug("feeble", "step-two-opioid", potency=than("morphine", "0.3"))
    + drug("mild", "step-two-opioid")
    + f"  debated: {{what: w, classes: [{{class: opioid, {E}}}, "
    + f"{{class: step-two-opioid, holds: contested, {E}, {A}}}]}}\n"
    + drug("faint", potency=than("morphine", "0.3"))
    + drug("less", potency=than("morphine", "0.31"))
    + f"  syrup: {{what: w, kind: combination, contains: [{{drug: double, {E}}}, {{drug: dim, {E}}}]}}\n"
    + f"  both: {{what: w, kind: combination, contains: [{{drug: double, {E}}}, {{drug: ten, {E}}}]}}\n"
    + drug("base", "sedative")
    + drug("four", "sedative", potency=than("base", "4"))
    + drug("eight", "sedative", potency=than("base", "8"))
    + drug("dim", "sedative", effects=effect("sedation", ", degree: slight") + ", " + effect("nausea"))
    + drug(
        "deep",
        "sedative",
        effects=f"{effect('sedation', ', degree: marked')}, {effect('nausea', ', degree: moderate')}, "
        + effect("overdose", ", degree: marked"),
    )
    + drug(
        "heavy",
        "sedative",
        effects=f"{effect('sedation', ', degree: marked')}, {effect('overdose', ', degree: marked')}",
    )
    + drug(
        "middling",
        "sedative",
        effects=effect("sedation", ", degree: moderate") + ", " + effect("overdose", ", degree: slight"),
    )
    + drug("clear", "sedative", effects=f"{effect('sedation', ', holds: no')}, {effect('nausea', ', holds: no')}")
    + drug("unsure", "sedative", effects=f"{{effect: sedation, degree: slight, holds: contested, {E}, {A}}}")
    + drug("vague", "sedative", effects=f"{{effect: sedation, degree: marked, holds: contested, {E}, {A}}}")
    + drug("sick", "sedative", effects=effect("nausea"))
    + drug("silent", "sedative")
    + drug("upper", "stimulant", effects=effect("stimulation", ", degree: marked"))
    + drug("nudge", "stimulant", effects=effect("stimulation", ", degree: moderate"))
    + drug("worst", "sedative", effects=scored("3.0", "3.0"))
    + drug("bad", "sedative", effects=scored("2.4", "2.4"))
    + drug("nearly", "sedative", effects=scored("2.41"))
    + drug("third", "sedative", effects=scored("1.0", "1.0"))
    + drug("split", "sedative", effects=scored("1.0", "9.0"))
    + drug("nought", "sedative", effects=scored("0"))
    + drug("unscored", "sedative", effects=effect("use-disorder"))
    + drug("kin", "ranked")
    + drug("free", "sedative", schedules=US_FREE, indications=USED)
    + drug("unused", "sedative", schedules=US_FREE)
    + drug("elsewhere", "sedative", schedules=f"{{in: GB, schedule: not scheduled, {E}}}", indications=USED)
    + drug("misused", "sedative", effects=effect("abuse"), schedules=US_FREE, indications=USED)
    + drug("cleared", "sedative", effects=effect("abuse", ", holds: no"), schedules=US_FREE, indications=USED)
)
MORE, LESS, ALIKE = 1, -1, 0
TF, FT, UU, CC = ("true", "false"), ("false", "true"), ("unknown", "unknown"), ("contested", "contested")
# The one, the other, what is compared, direction, how many times, verdict, verdict on the negated claim.
Row = tuple[str, str, str, int, str, str, str]
STRENGTH: list[Row] = [
    ("double", "morphine", "potency", MORE, "", *TF),
    ("double", "morphine", "potency", LESS, "", *FT),
    ("double", "morphine", "potency", ALIKE, "", *FT),
    ("half", "morphine", "potency", LESS, "", *TF),
    ("half", "morphine", "potency", MORE, "", *FT),
    ("half", "morphine", "potency", ALIKE, "", *FT),
    ("equal", "morphine", "potency", MORE, "", *UU),
    ("equal", "morphine", "potency", LESS, "", *UU),
    ("around", "morphine", "potency", MORE, "", *UU),
    # Turned round, and through morphine or another third drug.
    ("morphine", "double", "potency", LESS, "", *TF),
    ("morphine", "double", "potency", MORE, "", *FT),
    ("hundred", "double", "potency", MORE, "", *TF),
    ("double", "hundred", "potency", LESS, "", *TF),
    ("around", "equal", "potency", MORE, "", *UU),
    ("eight", "four", "potency", MORE, "", *TF),
    ("four", "eight", "potency", MORE, "", *FT),
    ("four", "double", "potency", MORE, "", *UU),
    ("base", "four", "potency", LESS, "", *TF),
    ("four", "base", "potency", MORE, "", *TF),
    ("crossed", "four", "potency", MORE, "", *TF),
    ("four", "crossed", "potency", LESS, "", *TF),
    ("four", "quarter", "potency", MORE, "", *TF),
    ("eight", "wavering", "potency", MORE, "", *UU),
    ("morphine", "half", "potency", MORE, "", *TF),
    ("decoy", "morphine", "potency", LESS, "", *TF),
    # A product is as strong as the one opioid in it.
    ("syrup", "morphine", "potency", MORE, "", *TF),
    ("both", "morphine", "potency", MORE, "", *UU),
    # What is contested measures nothing, and what nothing is recorded of either.
    ("open", "morphine", "potency", MORE, "", *UU),
    ("morphine", "open", "potency", LESS, "", *UU),
    ("silent", "morphine", "potency", MORE, "", *UU),
    ("double", "silent", "potency", MORE, "", *UU),
    # A number: right within what is recorded, wrong when off by more than three times, open between.
    ("double", "morphine", "potency", MORE, "2", *TF),
    ("double", "morphine", "potency", MORE, "2.02", *TF),
    ("double", "morphine", "potency", MORE, "2.03", *UU),
    ("double", "morphine", "potency", MORE, "1.98", *TF),
    ("double", "morphine", "potency", MORE, "1.97", *UU),
    ("nine", "morphine", "potency", MORE, "3", *UU),
    ("hundred", "five-fifty", "potency", MORE, "15", *TF),
    ("syrup", "morphine", "potency", MORE, "2", *TF),
    ("half", "morphine", "potency", ALIKE, "0.5", *TF),
    ("double", "morphine", "potency", MORE, "1.99", *TF),
    ("double", "morphine", "potency", MORE, "6", *UU),
    ("double", "morphine", "potency", MORE, "6.1", *FT),
    ("double", "morphine", "potency", MORE, "0.66", *FT),
    ("double", "morphine", "potency", MORE, "0.67", *UU),
    ("double", "morphine", "potency", MORE, "many", *UU),
    ("hundred", "morphine", "potency", MORE, "50", *TF),
    ("hundred", "morphine", "potency", MORE, "100", *TF),
    ("hundred", "morphine", "potency", MORE, "75-200", *TF),
    ("hundred", "morphine", "potency", MORE, "75-201", *UU),
    ("hundred", "morphine", "potency", MORE, "5-75", *TF),
    ("hundred", "morphine", "potency", MORE, "4.6-75", *UU),
    ("hundred", "morphine", "potency", MORE, "30", *UU),
    ("hundred", "morphine", "potency", MORE, "16", *FT),
    ("hundred", "morphine", "potency", MORE, "301", *FT),
    ("half", "morphine", "potency", LESS, "2", *TF),
    ("half", "morphine", "potency", LESS, "7", *FT),
    ("morphine", "hundred", "potency", LESS, "100", *TF),
]
DEGREES: list[Row] = [
    ("deep", "dim", "sedation", MORE, "", *TF),
    ("dim", "deep", "sedation", MORE, "", *FT),
    ("dim", "deep", "sedation", LESS, "", *TF),
    ("deep", "heavy", "sedation", ALIKE, "", *TF),
    ("deep", "dim", "sedation", ALIKE, "", *FT),
    ("deep", "heavy", "sedation", MORE, "", *UU),
    ("middling", "dim", "sedation", MORE, "", *TF),
    ("deep", "middling", "sedation", MORE, "", *TF),
    # A degree is too coarse to call two overdoses alike.
    ("deep", "heavy", "overdose", ALIKE, "", *UU),
    ("deep", "middling", "overdose", ALIKE, "", *FT),
    ("deep", "middling", "overdose", MORE, "", *TF),
    # What does not have it has less of it, and who disputes a slight degree no more than that.
    ("dim", "clear", "sedation", MORE, "", *TF),
    ("clear", "dim", "sedation", LESS, "", *TF),
    ("deep", "unsure", "sedation", MORE, "", *TF),
    ("deep", "vague", "sedation", MORE, "", *UU),
    ("vague", "clear", "sedation", MORE, "", *UU),
    ("middling", "unsure", "sedation", MORE, "", *TF),
    ("unsure", "middling", "sedation", ALIKE, "", *FT),
    # What is slight or none at all is neither like nor unlike what is slight, denied or as unsettled.
    ("dim", "unsure", "sedation", MORE, "", *UU),
    ("dim", "unsure", "sedation", ALIKE, "", *UU),
    ("unsure", "clear", "sedation", MORE, "", *UU),
    ("unsure", "clear", "sedation", ALIKE, "", *UU),
    ("unsure", "doubted", "sedation", ALIKE, "", *UU),
    ("clear", "lucid", "sedation", ALIKE, "", *TF),
    # Only addiction is judged by scores.
    ("tiring", "fresh", "sedation", MORE, "", *UU),
    # Had by one, denied of the other, however strong.
    ("sick", "clear", "nausea", MORE, "", *TF),
    ("sick", "clear", "nausea", LESS, "", *FT),
    ("sick", "clear", "nausea", ALIKE, "", *FT),
    ("clear", "sick", "nausea", LESS, "", *TF),
    ("clear", "sick", "nausea", MORE, "", *FT),
    ("clear", "sick", "nausea", ALIKE, "", *FT),
    ("sick", "dim", "nausea", MORE, "", *UU),
    ("sick", "silent", "nausea", MORE, "", *UU),
    ("silent", "clear", "nausea", MORE, "", *UU),
]
SCORES: list[Row] = [
    ("worst", "bad", "use-disorder", MORE, "", *TF),  # a quarter apart
    ("bad", "worst", "use-disorder", LESS, "", *TF),
    ("bad", "worst", "use-disorder", MORE, "", *FT),
    ("worst", "bad", "use-disorder", ALIKE, "", *UU),  # not so far that another study could not call them alike
    ("bad", "worst", "use-disorder", ALIKE, "", *UU),
    ("worst", "third", "use-disorder", ALIKE, "", *FT),
    ("whole", "four-fifths", "use-disorder", MORE, "", *TF),
    ("four-fifths", "whole", "use-disorder", LESS, "", *TF),
    # Alike to one study, and more to another: no less in any case.
    ("worst", "level", "use-disorder", MORE, "", *TF),
    ("worst", "level", "use-disorder", LESS, "", *FT),
    ("level", "worst", "use-disorder", LESS, "", *TF),
    ("worst", "lower", "use-disorder", MORE, "", *TF),
    ("worst", "disputed", "use-disorder", MORE, "", *UU),
    ("worst", "fresh", "use-disorder", MORE, "", *UU),
    ("worst", "stomach", "use-disorder", MORE, "", *TF),
    ("sick", "stomach", "nausea", MORE, "", *UU),
    ("worst", "queasy", "use-disorder", MORE, "", *TF),
    ("worst", "controlled", "use-disorder", MORE, "", *UU),
    ("worst", "nearly", "use-disorder", MORE, "", *UU),
    ("nearly", "worst", "use-disorder", LESS, "", *UU),
    ("worst", "split", "use-disorder", MORE, "", *CC),
    ("split", "worst", "use-disorder", MORE, "", *CC),
    ("worst", "nought", "use-disorder", MORE, "", *UU),
    ("worst", "unscored", "use-disorder", MORE, "", *UU),
    ("worst", "kin", "use-disorder", MORE, "", *TF),
    ("kin", "worst", "use-disorder", MORE, "", *FT),
    # An approved medicine that the law leaves free, and of which no misuse is recorded, is less addictive.
    ("worst", "free", "use-disorder", MORE, "", *TF),
    ("free", "worst", "use-disorder", LESS, "", *TF),
    ("free", "worst", "use-disorder", MORE, "", *FT),
    ("free", "cleared", "use-disorder", MORE, "", *UU),
    ("worst", "cleared", "use-disorder", MORE, "", *TF),
    ("worst", "misused", "use-disorder", MORE, "", *UU),
    ("worst", "unused", "use-disorder", MORE, "", *UU),
    ("worst", "elsewhere", "use-disorder", MORE, "", *UU),
    ("sick", "free", "nausea", MORE, "", *UU),
]
# The drug, how strong it is called, the detail, verdict, verdict on the negated claim.
CALLED: list[tuple[str, str, str, str, str]] = [
    ("morphine", "strong", "", *TF),
    ("morphine", "weak", "", *FT),
    ("morphine", "very strong", "", *UU),
    ("equal", "strong", "", *TF),
    ("half", "strong", "", *UU),
    ("half", "weak", "", *UU),
    ("around", "strong", "", *UU),
    ("ten", "very strong", "", *TF),
    ("nine", "very strong", "", *UU),
    ("nine", "strong", "", *TF),
    ("plain", "strong", "", *UU),
    ("five-fifty", "strong", "", *TF),
    ("five-fifty", "very strong", "", *UU),
    ("mild", "weak", "", *TF),
    ("mild", "weak", "at a target", *TF),
    ("mild", "strong", "", *FT),
    ("feeble", "strong", "", *FT),
    ("debated", "weak", "", *CC),
    ("debated", "strong", "", *CC),
    # At the receptor it is the dose that tells, and not the step of the ladder.
    ("faint", "weak", "at a target", *TF),
    ("faint", "weak", "", *UU),
    ("faint", "strong", "at a target", *UU),
    ("less", "weak", "at a target", *UU),
    ("upper", "strong", "as stimulant", *TF),
    ("nudge", "strong", "as stimulant", *UU),
    ("upper", "weak", "as stimulant", *UU),
    ("upper", "strong", "as sedative", *UU),
    ("deep", "strong", "as sedative", *TF),
    ("silent", "strong", "as sedative", *UU),
    ("silent", "strong", "", *UU),
]


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    path = tmp_path_factory.mktemp("measured") / "facts.yaml"
    path.write_text(FACTS, encoding="utf-8")
    return open_knowledge([path], builtin=False)


def verdicts(kb: KnowledgeBase, claim: Claim) -> tuple[str, str]:
    """Return the verdicts on a claim and on its denial."""
    return judge(kb, claim).verdict, judge(kb, claim._replace(negated=True)).verdict


@pytest.mark.parametrize("row", [*STRENGTH, *DEGREES, *SCORES], ids=lambda row: " ".join(map(str, row[:5])))
def test_two_are_compared_by_what_is_measured(measured: KnowledgeBase, row: Row) -> None:
    one, other, compared, direction, times, *expected = row
    claim = Claim(one, "compared", compared, other=other, direction=direction, year=times)
    assert verdicts(measured, claim) == tuple(expected)


@pytest.mark.parametrize(("name", "strength", "detail", "verdict", "denied"), CALLED)
def test_what_is_called_strong_or_weak_is_measured(
    measured: KnowledgeBase, name: str, strength: str, detail: str, verdict: str, denied: str
) -> None:
    assert verdicts(measured, Claim(name, "strength", strength, detail=detail)) == (verdict, denied)


def test_what_is_swallowed_is_not_compared_with_what_is_injected(measured: KnowledgeBase) -> None:
    claim = Claim("oral", "compared", "potency", other="morphine", direction=MORE)
    assert verdicts(measured, claim) == TF
    assert verdicts(measured, claim._replace(form="oral")) == TF
    assert verdicts(measured, claim._replace(form="injected")) == UU
    assert (
        verdicts(measured, Claim("morphine", "compared", "potency", other="oral", direction=LESS, form="injected"))
        == UU
    )
    assert verdicts(measured, claim._replace(subject="double", form="injected")) == TF


def test_a_comparison_that_says_more_is_left_open(measured: KnowledgeBase) -> None:
    claim = Claim("deep", "compared", "sedation", other="dim", direction=MORE)
    assert verdicts(measured, claim) == TF
    assert verdicts(measured, claim._replace(often="often")) == UU
    assert verdicts(measured, claim._replace(qualifiers=("high dose",))) == UU
    assert verdicts(measured, claim._replace(other="nobody")) == UU
