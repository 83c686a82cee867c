"""All, most, some, few, no, not all: each by what is recorded of the members, on facts small enough to count."""

import pytest

from ketafacts import KnowledgeBase, open_knowledge
from ketafacts.answers.checking import judge_sentence

E = "evidence: [{source: s, at: a, says: b}]"
YES, NO = f"{{effect: %s, {E}}}", f"{{effect: %s, holds: no, {E}}}"


def effects(has: str, lacks: str) -> str:
    return ", ".join([*(YES % one for one in has.split()), *(NO % one for one in lacks.split())])


FACTS = f"""\
format: 1
sources:
  s: {{kind: label, type: book, title: T, URL: "https://x.org/", accessed: 2026-11-22, read: full text}}
effects:
  itch: {{name: itching, sense: harm, severity: mild}}
  sleep: {{name: sleepiness, sense: harm, severity: mild}}
  cough: {{name: coughing, sense: harm, severity: mild}}
  thirst: {{name: thirst, sense: harm, severity: mild}}
  fever: {{name: fever, sense: harm, severity: mild}}
  rash: {{name: rash, sense: harm, severity: mild}}
classes:
  testoid: {{name: testoid, plural: testoids, scheme: pharmacologic, closed: yes, definition: d, {E},
    effects: [{YES % "itch"}]}}
  narrow: {{name: narrowine, plural: narrowines, scheme: chemical, closed: yes, parents: [testoid], definition: d, {E}}}
  other: {{name: otheroid, plural: otheroids, scheme: chemical, closed: yes, definition: d, {E}}}
  loose: {{name: loosening drug, plural: loosening drugs, scheme: therapeutic, definition: d, {E}}}
  empty: {{name: emptine, plural: emptines, scheme: chemical, parents: [testoid], definition: d, {E},
    effects: [{YES % "thirst"}]}}
  quad: {{name: quadrine, plural: quadrines, scheme: chemical, definition: d, {E}}}
drugs:
  arax: {{what: a, classes: [{{class: narrow, {E}}}, {{class: loose, {E}}}, {{class: quad, {E}}}],
    effects: [{effects("sleep cough", "fever")}]}}
  brox: {{what: b, classes: [{{class: testoid, {E}}}, {{class: quad, {E}}}],
    effects: [{effects("sleep", "cough fever")}]}}
  crix: {{what: c, classes: [{{class: testoid, {E}}}, {{class: quad, {E}}}],
    effects: [{effects("rash", "sleep cough fever itch")}]}}
  drux: {{what: d, classes: [{{class: quad, {E}}}]}}
"""


@pytest.fixture(scope="module")
def members(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    path = tmp_path_factory.mktemp("facts") / "facts.yaml"
    path.write_text(FACTS)
    return open_knowledge([path], builtin=False)


# Of three testoids: all but one itch (of the class itself it is recorded), two make sleepy, one coughs, none has fever,
# of thirst nothing is recorded, and of rash only that one has it.
VERDICTS = {
    "itching": "generic true, all false, most true, some true, few false, no false, not all true",
    "sleepiness": "generic unknown, all false, most true, some true, few false, no false, not all true",
    "coughing": "generic unknown, all false, most false, some true, few true, no false, not all true",
    "fever": "generic unknown, all false, most false, some false, few true, no true, not all true",
    "thirst": "generic unknown, all unknown, most unknown, some unknown, few unknown, no unknown, not all unknown",
    "rash": "generic unknown, all unknown, most unknown, some true, few unknown, no false, not all unknown",
}
CASES = [
    (f"{'' if how == 'generic' else how.capitalize() + ' '}testoids cause {effect}.".strip(), verdict)
    for effect, told in VERDICTS.items()
    for how, verdict in (one.rsplit(" ", 1) for one in told.split(", "))
]
OF_CLASSES = {
    "All narrowines are testoids.": "true",
    "Not all narrowines are testoids.": "false",
    "No narrowine is a testoid.": "false",
    "Some narrowines are testoids.": "true",
    "All testoids are narrowines.": "false",
    "Some testoids are narrowines.": "true",
    "Some testoids are not narrowines.": "true",
    "Not all testoids are narrowines.": "true",
    "Most testoids are narrowines.": "false",
    "Few testoids are narrowines.": "true",
    "No testoid is an otheroid.": "true",
    "Some testoids are otheroids.": "false",
    "All testoids are loosening drugs.": "unknown",
    "Some testoids are loosening drugs.": "true",
    "Some otheroids are loosening drugs.": "unknown",  # none of them is recorded
    "All otheroids are loosening drugs.": "unknown",
    "No otheroid is a loosening drug.": "unknown",
    "Testoids such as arax and brox cause sleepiness.": "true",
    "Testoids such as crix cause sleepiness.": "false",
    "Testoids such as arax and crix cause sleepiness.": "unknown",
    "Testoids such as arax and crix do not cause sleepiness.": "unknown",
    "Testoids such as arax and crix cause thirst.": "unknown",
    # Half are not most, and one of one is.
    "Most quadrines cause sleepiness.": "unknown",
    "Few quadrines cause sleepiness.": "unknown",
    "Most narrowines cause sleepiness.": "true",
    "Most narrowines cause fever.": "false",
    "Some narrowines cause fever.": "false",
    "No narrowine causes fever.": "true",
    # All it is known of do, but it is not recorded of the class.
    "All narrowines cause sleepiness.": "unknown",
    "All narrowines cause itching.": "true",
    # What is so of a class of which no member is recorded: by what it is, never by counting.
    "All emptines are testoids.": "true",
    "Not all emptines are testoids.": "false",
    "Some emptines cause thirst.": "true",
    "No emptine causes thirst.": "false",
    "Few emptines cause thirst.": "false",
    "All emptines cause thirst.": "unknown",
    "Not all emptines cause thirst.": "unknown",
    "Most emptines cause thirst.": "unknown",
    "Most emptines cause fever.": "unknown",
    "Some emptines cause fever.": "unknown",
    # Who else does it, and how narrowly that is said
    "Only testoids cause rash.": "unknown",  # whether others do is not recorded of all
    "Only narrowines cause rash.": "false",
    "Only narrowines often cause rash.": "unknown",
    "Only narrowines cause rash in children.": "unknown",
    "Only narrowines cause rash in the US.": "false",
    "Only narrowines have caused rash since 1990.": "unknown",
    "Only narrowines contain crix.": "unknown",
    # Of one drug, "all" and "some" say nothing more, and "most" and "few" are of what is sold.
    "All arax causes sleepiness.": "true",
    "No arax causes sleepiness.": "false",
    "Some arax causes sleepiness.": "true",
    "Some arax causes fever.": "unknown",
    "Most arax causes sleepiness.": "unknown",
    "Few arax causes sleepiness.": "unknown",
    # Two things of the same ones
    "Some testoids cause sleepiness and coughing.": "true",
    "Some testoids cause coughing and rash.": "unknown",
    "Some testoids cause sleepiness and fever.": "false",
    "Some testoids cause rash and fever.": "false",
    "Some testoids cause rash and are narrowines.": "unknown",
    "No testoid causes rash and is a narrowine.": "unknown",
    "No testoid causes sleepiness and is a narrowine.": "false",
    "Most testoids cause sleepiness and coughing.": "false",
    "Few testoids cause sleepiness and coughing.": "true",
    "Not all testoids cause sleepiness and coughing.": "true",
    "All testoids cause sleepiness and coughing.": "false",
    "All testoids are narrowines or otheroids.": "false",
    "Not all testoids are narrowines or otheroids.": "true",
    "All narrowines are testoids or otheroids.": "true",
    "Some testoids are narrowines but not otheroids.": "true",
    "Some testoids are otheroids but not narrowines.": "false",
    "All narrowines are testoids and not otheroids.": "true",
    "All testoids are narrowines and not otheroids.": "false",
}


@pytest.mark.parametrize(("claim", "expected"), [*CASES, *OF_CLASSES.items()])
def test_a_quantity_is_counted(members: KnowledgeBase, claim: str, expected: str) -> None:
    assert judge_sentence(members, claim[0].upper() + claim[1:]).verdict == expected


@pytest.mark.parametrize(
    "claim",
    [
        "Doctors prescribe too many antidepressants.",
        "GPs prescribe too many benzodiazepines.",
        "Nurses give too few opioids.",
        "Too few people are given naloxone.",
        "Too many opioids are in Schedule II.",
        "Opioids are prescribed too freely.",
    ],
)
def test_that_it_is_too_many_or_too_few_is_an_opinion(facts: KnowledgeBase, claim: str) -> None:
    assert judge_sentence(facts, claim).verdict == "unknown"


def test_too_many_pills_are_an_overdose(facts: KnowledgeBase) -> None:
    for claim in (
        "Taking too many paracetamol tablets damages the liver.",
        "Too many Tylenol pills can destroy the liver.",
    ):
        assert judge_sentence(facts, claim).verdict == "true", claim
    assert judge_sentence(facts, "Morphine is an opioid too.").verdict == "true"
