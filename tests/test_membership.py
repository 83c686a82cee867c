"""Is this drug in that class: each rule that decides, on facts small enough to check by eye."""

import pytest

from ketafacts import KnowledgeBase, check, is_a, open_knowledge
from ketafacts.answers.catalogue import list_subjects
from ketafacts.answers.membership import is_a_report, judge_membership

E = "evidence: [{source: s, at: a, says: b}]"
FACTS = f"""\
format: 1
sources:
  s: {{kind: label, type: book, title: T, URL: "https://x.org/", accessed: 2026-11-22, read: full text}}
targets:
  mu: {{name: mu receptor, family: opioid receptor}}
  kappa: {{name: kappa receptor, family: opioid receptor}}
  nmda: {{name: NMDA receptor}}
classes:
  opioid: {{plural: opioids, scheme: pharmacologic, closed: yes, products: all,
    acts-through: opioid receptor, definition: d1, {E}}}
  opiate: {{scheme: origin, closed: yes, parents: [opioid], definition: d2, {E}}}
  blocker: {{scheme: pharmacologic, closed: yes, excludes: [opioid], role: antagonist, definition: d3, {E}}}
  sedative: {{plural: sedatives, scheme: therapeutic, definition: d4, {E}}}
  hypnotic: {{plural: hypnotics, scheme: therapeutic, parents: [sedative], definition: d5, {E}}}
  rings: {{plural: rings, scheme: chemical, definition: d6, {E}}}
  loosener: {{scheme: therapeutic, for: [blockage], definition: d7, {E}}}
  strong-loosener: {{scheme: therapeutic, parents: [loosener], definition: d8, {E}}}
  soother: {{scheme: therapeutic, for: [ache], by-use: yes, definition: d9, {E}}}
  mould: {{plural: moulds, scheme: pharmacologic, medicines: [J01C, J01R], definition: d10, {E}}}
  first-mould: {{scheme: pharmacologic, parents: [mould], definition: d11, {E}}}
  heart-drug: {{plural: heart drugs, scheme: therapeutic, definition: d12, {E}}}
conditions:
  blockage: {{name: blockage, area: digestion}}
  ache: {{name: ache, area: pain and joints}}
  bad-ache: {{name: bad ache, within: ache}}
drugs:
  natural: {{what: "a poppy alkaloid", classes: [{{class: opiate, {E}}}],
    mechanisms: [{{target: mu, action: agonist, role: principal, {E}}}]}}
  partial: {{what: "a synthetic one", classes: [{{class: opioid, {E}}}],
    mechanisms: [{{target: kappa, action: binds, role: minor, {E}}},
                 {{target: mu, action: partial agonist, role: principal, {E}}}]}}
  weak: {{what: "a channel blocker", classes: [{{class: rings, {E}}}],
    mechanisms: [{{target: mu, action: binds, role: minor, {E}}},
                 {{target: nmda, action: channel blocker, role: principal, {E}}}]}}
  reversal: {{what: "an antidote", classes: [{{class: blocker, {E}}}]}}
  argued: {{what: "an argued one",
    classes: [{{class: opioid, holds: contested, {E}, against: [{{source: s, at: c, says: d}}]}}]}}
  denied: {{what: "a denied one", classes: [{{class: opioid, holds: no, {E}}}, {{class: rings, {E}}}]}}
  plain: {{what: "a sleeping pill", names: {{slang: [pillow]}}, classes: [{{class: hypnotic, {E}}}]}}
  bare: {{what: "a bare one", classes: []}}
  eased: {{what: "a soothing one", classes: [], complete: [{{list: uses, {E}}}],
    indications: [{{condition: bad-ache, status: used, {E}}}]}}
  studied: {{what: "a studied one", classes: [],
    indications: [{{condition: ache, status: investigational, {E}}}]}}
  listed: {{what: "a heart drug", ids: {{atc: [C07AA05, J01AA01]}}, classes: [{{class: heart-drug, {E}}}]}}
  moulded: {{what: "one by its code", ids: {{atc: [C07AA06, J01CA01]}}, classes: [{{class: rings, {E}}}]}}
  recorded: {{what: "one by its class", ids: {{atc: [C07AA07]}}, classes: [{{class: mould, {E}}}]}}
  uncoded: {{what: "an unlisted one", classes: [{{class: heart-drug, {E}}}]}}
  both: {{kind: combination, what: "a product", contains: [{{drug: natural, {E}}}, {{drug: plain, {E}}}]}}
  partly: {{kind: combination, ingredients: part, what: "a branded product", contains: [{{drug: plain, {E}}}]}}
  two: {{kind: combination, what: "two of them", contains: [{{drug: natural, {E}}}, {{drug: partial, {E}}}]}}
  neither: {{kind: combination, what: "a product without", contains: [{{drug: weak, {E}}}, {{drug: plain, {E}}}]}}
  unsure: {{kind: plant, what: "a plant", contains: [{{drug: argued, {E}}}, {{drug: plain, {E}}}]}}
  opaque: {{kind: mixture, what: "a mixture", contains: [{{drug: bare, {E}}}, {{drug: plain, {E}}}]}}
  without: {{kind: mixture, what: "made without", contains: [{{drug: natural, holds: no, {E}}}, {{drug: plain, {E}}}]}}
  inner: {{kind: combination, what: "a box of it", contains: [{{drug: both, {E}}}]}}
ambiguous:
- {{name: either, means: [natural, plain]}}
- {{name: candy, kind: slang, means: [natural, plain]}}
"""
TABLE = [
    ("natural", "opioid", "yes", "agonist", "A poppy alkaloid"),
    ("natural", "opiate", "yes", "", ""),
    ("partial", "opioid", "yes", "partial agonist", ""),
    ("partial", "opiate", "no", "partial agonist", ""),
    ("weak", "opioid", "no", "minor binding", "binds opioid receptor only weakly, which does not make it one"),
    ("weak", "rings", "yes", "", ""),
    ("weak", "sedative", "unknown", "", "Whether weak is a sedative is not recorded."),
    # A class that is defined by what its members are for.
    ("eased", "loosener", "no", "", "blockage is not among its uses"),
    ("eased", "strong-loosener", "no", "", "blockage is not among its uses"),
    ("eased", "soother", "yes", "", "Eased is used for bad ache."),
    ("studied", "soother", "unknown", "", ""),
    ("studied", "loosener", "unknown", "", ""),
    # A class whose members all come from some groups of the index of medicines.
    ("listed", "mould", "no", "", "Listed is a heart drug."),
    ("listed", "first-mould", "no", "", ""),
    ("moulded", "mould", "unknown", "", ""),
    ("recorded", "mould", "yes", "", ""),
    ("uncoded", "mould", "unknown", "", ""),
    ("heart-drug", "mould", "no", "", "Heart drugs are another class: d12."),
    ("rings", "mould", "unknown", "", ""),
    # What excludes another class is excluded by it.
    ("natural", "blocker", "no", "", ""),
    ("reversal", "opioid", "no", "antagonist", "It acts at the same receptors by blocking them."),
    ("reversal", "opiate", "no", "antagonist", ""),
    ("reversal", "blocker", "yes", "", ""),
    ("argued", "opioid", "contested", "", "Whether it is an opioid is contested."),
    ("argued", "opiate", "unknown", "", ""),
    ("denied", "opioid", "no", "", "Denied is a denied one."),
    ("denied", "opiate", "no", "", ""),
    ("plain", "sedative", "yes", "", ""),
    ("plain", "opioid", "no", "", "Plain is a sleeping pill."),
    ("plain", "rings", "unknown", "", ""),
    ("bare", "opioid", "unknown", "", "Whether bare is an opioid is not recorded."),
    ("both", "opioid", "yes", "agonist", "contains natural, an opioid."),
    ("two", "opioid", "yes", "agonist", "contains natural and partial, opioids."),
    ("neither", "opioid", "no", "minor binding", "No ingredient is one: plain or weak."),
    ("unsure", "opioid", "contested", "", "Unsure contains argued, which may or may not be an opioid"),
    ("opaque", "opioid", "unknown", "", ""),
    ("without", "opioid", "no", "", ""),
    ("inner", "opioid", "yes", "agonist", "Inner contains natural/plain, an opioid."),
    ("opioid", "opioid", "yes", "", "Opioid is the class itself: d1."),
    ("opiates", "opioid", "yes", "", ""),
    ("opioid", "opiate", "unknown", "", ""),
    ("blocker", "opioid", "no", "", ""),
    ("hypnotic", "sedative", "yes", "", ""),
    ("sedatives", "opioid", "no", "", "Sedatives are another class: d4."),
    ("sedatives", "hypnotic", "unknown", "", "All 1 sedatives recorded here are"),
    ("sedative", "rings", "unknown", "", "Whether sedatives are rings is not recorded."),
]


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    path = tmp_path_factory.mktemp("rules") / "facts.yaml"
    path.write_text(FACTS, encoding="utf-8")
    return open_knowledge([path], builtin=False)


@pytest.mark.parametrize(("name", "asked", "answer", "role", "reason"), TABLE)
def test_membership(rules: KnowledgeBase, name: str, asked: str, answer: str, role: str, reason: str) -> None:
    found = is_a(rules, name, asked)
    assert found.answer == answer, found.reason
    if role:
        assert found.role == role
    assert reason.lower() in found.reason.lower()
    assert (found.query, found.asked) == (name, asked)
    assert found.subject
    assert found.asked_class


@pytest.mark.parametrize(("name", "asked", "answer"), [row[:3] for row in TABLE])
def test_a_decided_answer_about_a_drug_has_evidence(rules: KnowledgeBase, name: str, asked: str, answer: str) -> None:
    found = is_a(rules, name, asked)
    if found.subject and found.subject.type == "class" and answer == "no":
        pytest.skip("what a class excludes has no evidence of its own yet")
    is_the_class = found.subject and found.asked_class and found.subject.id == found.asked_class.id
    assert bool(found.evidence) is (answer != "unknown" and not is_the_class) or found.role


def test_evidence_is_that_of_the_way_to_the_class(rules: KnowledgeBase) -> None:
    found = is_a(rules, "both", "opioid")
    assert [fact.id for fact in found.facts][:3] == [
        "both.contains.natural",
        "natural.is-a.opiate",
        "opiate.is-a.opioid",
    ]
    assert [fact.id for fact in is_a(rules, "two", "opioid").facts][:5] == [
        "two.contains.natural",
        "natural.is-a.opiate",
        "opiate.is-a.opioid",
        "two.contains.partial",
        "partial.is-a.opioid",
    ]
    assert [fact.id for fact in is_a(rules, "partial", "opioid").facts] == ["partial.is-a.opioid", "partial.acts-on.mu"]
    denied = is_a(rules, "denied", "opioid")
    assert [fact.id for fact in denied.facts] == ["denied.is-a.opioid", "denied.is-a.rings"]
    assert {one.side for one in is_a(rules, "argued", "opioid").evidence} == {"for", "against"}
    assert [fact.id for fact in is_a(rules, "weak", "opioid").facts] == ["weak.is-a.rings", "weak.acts-on.mu"]


def test_unknown_names_and_classes_are_told_apart(rules: KnowledgeBase) -> None:
    drug, asked = is_a(rules, "natturral", "opioid"), is_a(rules, "natural", "opiods")
    assert (drug.answer, drug.subject, drug.suggestions) == (
        "unknown",
        None,
        ("natural", "natural/plain", "natural/partial"),
    )
    assert drug.reason == "“natturral” is not a name that is recorded."
    assert (asked.answer, asked.asked_class) == ("unknown", None)
    assert asked.reason == "No class is recorded as “opiods”."
    assert "opioids" in asked.suggestions[0]
    assert asked.record()["class"] == "opiods"
    assert is_a(rules, "natural", "natturral").suggestions == ()  # a drug is no class that may be meant


def test_an_ambiguous_name_is_answered_only_where_it_does_not_matter_which_is_meant(rules: KnowledgeBase) -> None:
    same = is_a(rules, "either", "blocker")
    assert (same.answer, same.subject, same.suggestions) == ("no", None, ())
    assert same.reason == "“either” is a name of natural and plain; neither is a blocker."
    assert same.evidence
    found = is_a(rules, "either", "opioid")
    assert (found.answer, found.subject, found.suggestions) == ("unknown", None, ("natural", "plain"))
    assert found.reason == "“either” is a name of natural and plain; ask about one of them."


def test_an_everyday_word_is_a_name_only_when_asked_for(rules: KnowledgeBase) -> None:
    assert is_a(rules, "Pillow", "sedative").answer == "yes"
    # An everyday word says less in the plural and with other words: "cracks", "acid drops".
    assert {is_a(rules, name, "sedative").answer for name in ("pillows", "pillow tablets")} == {"unknown"}
    assert is_a(rules, "Candy", "opioid").suggestions == ("natural", "plain")
    assert "pillow" not in is_a(rules, "pilow", "opioid").suggestions
    assert rules.readings("natural")
    assert (rules.readings("pillow"), rules.readings("candy")) == ((), ())
    assert (rules.longest_from("pillow"), rules.longest_from("candy")) == (0, 0)
    assert check(rules, ["The pillow is an opioid."]).records[0]["verdict"] == "unknown"
    assert check(rules, ["Plain is an opioid."]).records[0]["verdict"] == "false"


def test_a_drug_is_no_class_to_ask_for(rules: KnowledgeBase) -> None:
    assert is_a(rules, "natural", "partial").reason == "No class is recorded as “partial”."


def test_a_record_has_the_documented_keys(rules: KnowledgeBase) -> None:
    record = is_a(rules, "Natural", "opioids").record()
    assert (record["query"], record["drug"], record["class"]) == ("Natural", "natural", "opioid")
    assert record["sources"][0] == {"key": "s", "locator": "a", "gist": "b"}
    assert is_a(rules, "plain", "rings").record()["role"] is None


def test_a_report_keeps_the_order_of_the_questions(rules: KnowledgeBase) -> None:
    report = is_a_report(rules, ["plain", "natural", "nosuch"], "opioid")
    assert [record["answer"] for record in report.records] == ["no", "yes", "unknown"]
    assert report.columns[0] == "answer"


def test_a_judgement_without_names_uses_those_recorded(rules: KnowledgeBase) -> None:
    natural, opioid = rules.subject("natural"), rules.subject("opioid", "class")
    assert natural
    assert opioid
    found = judge_membership(rules, natural, opioid)
    assert (found.query, found.asked, found.suggestions) == ("natural", "opioid", ())


def test_long_names_are_cut_in_reasons(rules: KnowledgeBase) -> None:
    assert is_a(rules, "x" * 60, "opioid").reason == f"“{'x' * 60}” is not a name that is recorded."
    assert is_a(rules, "x" * 61, "opioid").reason == f"“{'x' * 59}…” is not a name that is recorded."


def test_a_product_that_may_contain_more_is_denied_only_what_all_products_of_a_class_are_recorded_for(
    rules: KnowledgeBase,
) -> None:
    assert is_a(rules, "partly", "sedative").answer == "yes"
    assert is_a(rules, "partly", "blocker").answer == "unknown"
    denied = is_a(rules, "partly", "opioid")
    assert denied.answer == "no"
    assert "perhaps more" in denied.reason
    assert check(rules, ["Partly contains weak."]).records[0]["verdict"] == "unknown"
    assert check(rules, ["Inner contains weak."]).records[0]["verdict"] == "false"


def test_a_list_of_a_class_leaves_out_whom_the_facts_deny_or_dispute(rules: KnowledgeBase) -> None:
    listed = {record["id"] for record in list_subjects(rules, in_class="opioid").records}
    assert {"natural", "partial", "both"} & listed == {"natural", "partial"}
    assert not {"denied", "argued", "weak"} & listed
