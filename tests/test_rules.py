"""The rules behind verdicts, each on facts small enough to check by eye; with and without the negation."""

from inspect import signature
from pathlib import Path

import pytest

from ketafacts import KnowledgeBase, is_a, open_knowledge
from ketafacts.answers.checking import judge_sentence
from ketafacts.answers.judging import judge
from ketafacts.answers.pairs import interactions
from ketafacts.answers.rules import RULES
from ketafacts.language.claims import Claim

E = "evidence: [{source: s, at: a, says: b}]"
A = "against: [{source: s, at: c, says: d}]"
FACTS = f"""\
format: 1
sources:
  s: {{kind: label, type: book, title: T, URL: "https://x.org/", accessed: 2026-11-22, read: full text}}
targets:
  mu: {{name: mu receptor, family: opioid receptor}}
  nmda: {{name: NMDA receptor}}
effects:
  slow-heart: {{name: slow heartbeat, opposite: fast-heart, sense: harm, severity: serious}}
  fast-heart: {{name: fast heartbeat, opposite: slow-heart, sense: harm, severity: serious}}
  harm: {{name: bladder harm, sense: harm, severity: moderate}}
  cystitis: {{name: cystitis, within: harm, sense: harm, severity: moderate}}
  rash: {{name: rash, sense: harm, severity: mild}}
conditions:
  pain: {{name: pain, area: pain and joints}}
  gout: {{name: gout, area: infection}}
  fits: {{name: fits}}
  back-pain: {{name: back pain, within: pain}}
  snoring: {{name: snoring, area: sleep}}
  cough: {{name: cough, area: airways}}
  asthma: {{name: asthma, area: airways, medicines: [R03, H02]}}
classes:
  opioid: {{plural: opioids, scheme: pharmacologic, closed: yes, acts-through: opioid receptor, definition: d1, {E},
    effects: [{{effect: harm, except: [spared], {E}}}, {{effect: slow-heart, {E}}},
              {{effect: rash, of: some, {E}}}]}}
  blocker: {{plural: blockers, scheme: pharmacologic, closed: yes, excludes: [opioid], role: antagonist,
    definition: d2, {E}}}
  sedative: {{plural: sedatives, scheme: therapeutic, definition: d3, {E}}}
  painkiller: {{plural: painkillers, scheme: therapeutic, bounded-by: [opioid, blocker], definition: d4, {E}}}
drugs:
  alpha: {{what: "an alpha", classes: [{{class: opioid, {E}}}],
    mechanisms: [{{target: mu, action: agonist, role: principal, {E}}},
                 {{target: nmda, action: antagonist, role: minor, {E}}}],
    effects: [{{effect: fast-heart, degree: slight, frequency: common, {E}}},
              {{effect: slow-heart, degree: marked, frequency: rare, {E}}}],
    indications: [{{condition: back-pain, status: approved, in: [US], {E}}}],
    complete: [{{list: approved uses, in: [US], {E}}}],
    schedules: [{{in: US, schedule: II, {E}}}]}}
  delta: {{what: "a delta", classes: [{{class: sedative, {E}}}], ids: {{atc: [R05DA99]}},
    indications: [{{condition: back-pain, status: used, {E}}}],
    complete: [{{list: uses, open: [airways], also: [gout], {E}}}]}}
  epsilon: {{what: "an epsilon", classes: [{{class: sedative, {E}}}], ids: {{atc: [R03AA99, N01AA99]}},
    indications: [{{condition: cough, status: used, {E}}}], complete: [{{list: uses, {E}}}]}}
  spared: {{what: "a spared one", classes: [{{class: opioid, {E}}}]}}
  leaf: {{what: "a leaf", kind: plant, contains: [{{drug: alpha, {E}}}, {{drug: delta, {E}}}]}}
  beta: {{what: "a beta", classes: [{{class: blocker, {E}}}],
    mechanisms: [{{target: mu, action: antagonist, role: principal, {E}}}],
    effects: [{{effect: cystitis, holds: no, {E}}}]}}
  gamma: {{what: "a gamma", classes: [{{class: sedative, {E}}}],
    mechanisms: [{{target: nmda, action: channel blocker, holds: contested, {E}, {A}}}],
    effects: [{{effect: cystitis, frequency: very common, {E}}}, {{effect: slow-heart, holds: contested, {E}, {A}}}]}}
"""
# Subject, predicate, object, what else the claim says, verdict, verdict on the negated claim.
Row = tuple[str, str, str, dict[str, object], str, str]
TF, FT, UU, CC = ("true", "false"), ("false", "true"), ("unknown", "unknown"), ("contested", "contested")
TABLE: list[Row] = [
    ("alpha", "is-a", "opioid", {}, *TF),
    ("alpha", "is-a", "blocker", {}, *FT),
    ("alpha", "is-a", "sedative", {}, *UU),
    ("alpha", "is-a", "opioid", {"often": "often"}, "true", "unknown"),
    ("alpha", "is-a", "opioid", {"qualifiers": ("high dose",)}, *UU),
    ("alpha", "is-a", "opioid", {"degree": "merely"}, *UU),
    ("alpha", "is-a", "blocker", {"degree": "merely"}, "false", "unknown"),
    ("alpha", "is-a", "no-such-class", {}, *UU),
    ("beta", "is-a", "opioid", {}, *FT),
    ("gamma", "is-a", "opioid", {}, *FT),
    # Bounded by: whoever is outside every bound is not in it; whoever is inside one may be.
    ("gamma", "is-a", "painkiller", {}, *FT),
    ("alpha", "is-a", "painkiller", {}, *UU),
    ("beta", "is-a", "painkiller", {}, *UU),
    # Of a list declared complete, what is not on it and in another area does not hold; in its own area it may.
    ("alpha", "used-for", "back-pain", {"detail": "approved"}, *TF),
    ("alpha", "used-for", "gout", {"detail": "approved"}, *FT),
    ("alpha", "used-for", "gout", {"detail": "approved", "place": "US"}, *FT),
    ("alpha", "used-for", "gout", {"detail": "approved", "place": "GB"}, *UU),
    ("alpha", "used-for", "gout", {"detail": "used"}, *UU),
    ("alpha", "used-for", "gout", {"detail": "off-label"}, *UU),
    ("alpha", "used-for", "fits", {"detail": "approved"}, *UU),
    ("spared", "used-for", "gout", {"detail": "approved"}, *UU),
    # Where all uses are: none beyond their areas, those left open and what it may be used for too.
    ("delta", "used-for", "snoring", {"detail": "used"}, *FT),
    ("delta", "used-for", "snoring", {"detail": "approved"}, *FT),
    ("delta", "used-for", "snoring", {"detail": "used", "degree": "mainly"}, *FT),
    ("delta", "used-for", "pain", {"detail": "used"}, *TF),
    ("delta", "used-for", "gout", {"detail": "used"}, *UU),
    ("delta", "used-for", "cough", {"detail": "used"}, *UU),
    ("delta", "used-for", "fits", {"detail": "used"}, *UU),
    # What only medicines of some groups are for, no other is for, in an open area or not.
    ("delta", "used-for", "asthma", {"detail": "used"}, *FT),
    ("epsilon", "used-for", "asthma", {"detail": "used"}, *UU),
    ("spared", "used-for", "asthma", {"detail": "used"}, *UU),
    # Inherited, unless the class's fact says that it does not hold for this one.
    ("alpha", "causes", "harm", {}, *TF),
    ("spared", "causes", "harm", {}, *UU),
    ("spared", "causes", "slow-heart", {}, *TF),
    ("opioid", "causes", "rash", {}, *TF),  # of some of them
    ("opioid", "causes", "rash", {"quantifier": "all"}, *UU),
    ("spared", "causes", "rash", {}, *UU),
    ("leaf", "is-a", "opioid", {}, *TF),  # by what it contains
    ("leaf", "is-a", "sedative", {}, *UU),  # which is a use, and nobody uses the leaf for it
    # The opposite, recorded as stronger, leaves the weaker one undecided; the stronger one stands.
    ("alpha", "causes", "fast-heart", {}, *UU),
    ("alpha", "causes", "slow-heart", {}, *TF),
    ("alpha", "causes", "slow-heart", {"often": "often"}, *FT),
    ("alpha", "causes", "slow-heart", {"often": "always"}, *FT),
    ("alpha", "causes", "fast-heart", {"often": "often"}, *TF),
    ("alpha", "causes", "fast-heart", {"often": "always"}, *FT),
    ("gamma", "causes", "cystitis", {"often": "often"}, *TF),
    ("gamma", "causes", "cystitis", {"often": "seldom"}, *FT),
    ("gamma", "causes", "cystitis", {"often": "always"}, *UU),
    ("gamma", "causes", "cystitis", {"often": "=very common"}, *TF),
    ("gamma", "causes", "cystitis", {"often": "=common"}, *TF),
    ("gamma", "causes", "cystitis", {"often": "=rare"}, *FT),
    ("gamma", "causes", "cystitis", {"place": "US"}, *UU),
    ("gamma", "causes", "cystitis", {"year": "1999"}, *UU),
    ("gamma", "causes", "harm", {}, *TF),
    ("beta", "causes", "cystitis", {}, *FT),
    ("gamma", "causes", "slow-heart", {}, *CC),
    ("gamma", "causes", "fast-heart", {}, *UU),
    ("gamma", "changes", "cystitis", {}, *TF),
    ("beta", "changes", "cystitis", {}, *UU),
    ("gamma", "boxed", "cystitis", {}, *UU),
    ("alpha", "acts-on", "mu", {"detail": "activate"}, *TF),
    ("alpha", "acts-on", "mu", {"detail": "block"}, *FT),
    ("beta", "acts-on", "mu", {"detail": "activate"}, *FT),
    ("beta", "acts-on", "mu", {"detail": "block"}, *TF),
    ("gamma", "acts-on", "nmda", {"detail": "block"}, *CC),
    ("gamma", "acts-on", "mu", {"detail": "block"}, *UU),
    ("alpha", "acts-on", "mu", {"degree": "mainly"}, *TF),
    ("alpha", "acts-on", "nmda", {"degree": "mainly"}, *FT),
    ("alpha", "acts-on", "mu", {"often": "often"}, "true", "unknown"),
    ("alpha", "scheduled-as", "II", {}, *TF),
    ("alpha", "scheduled-as", "III", {}, *FT),
    ("alpha", "scheduled-as", "II", {"place": "GB"}, *UU),
    ("beta", "scheduled-as", "II", {}, *UU),
    ("alpha", "same-as", "alpha", {}, *TF),
    ("alpha", "same-as", "beta", {}, *FT),
    ("alpha", "same-class", "spared", {}, *TF),
    ("alpha", "same-class", "beta", {}, *FT),
    ("alpha", "same-class", "gamma", {}, *UU),
    ("alpha", "contains", "beta", {}, *FT),
    ("alpha", "contains", "alpha", {}, *TF),
    ("alpha", "no-such-predicate", "beta", {}, *UU),
    ("nobody", "is-a", "opioid", {}, *UU),
    # Quantifiers.
    ("opioid", "is-a", "opioid", {"quantifier": "all"}, *TF),
    ("opioid", "is-a", "blocker", {"quantifier": "some"}, *FT),
    ("opioid", "causes", "harm", {"quantifier": "some"}, "true", "unknown"),
    ("opioid", "causes", "harm", {"quantifier": "most"}, *UU),
    ("opioid", "acts-on", "mu", {"quantifier": "some", "detail": "activate"}, "true", "unknown"),
    ("opioid", "causes", "cystitis", {"quantifier": "only"}, *FT),
    ("blocker", "causes", "cystitis", {"quantifier": "all"}, *FT),
    ("blocker", "causes", "cystitis", {"quantifier": "not all"}, *TF),
    ("blocker", "causes", "cystitis", {"quantifier": "some"}, *FT),
]


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    path = tmp_path_factory.mktemp("rules") / "facts.yaml"
    path.write_text(FACTS, encoding="utf-8")
    return open_knowledge([path], builtin=False)


@pytest.mark.parametrize(("subject", "predicate", "object_", "more", "verdict", "denied"), TABLE)
def test_rules(
    rules: KnowledgeBase, subject: str, predicate: str, object_: str, more: dict[str, object], verdict: str, denied: str
) -> None:
    claim = Claim(subject, predicate, object_)._replace(**more)  # type: ignore[arg-type]
    found, twin = judge(rules, claim), judge(rules, claim._replace(negated=True))
    assert (found.verdict, twin.verdict) == (verdict, denied), found.reason
    assert bool(found.code) is (verdict == "unknown")
    assert found.reason
    if verdict != "unknown" and subject != object_:
        assert found.facts


SENTENCES = [
    ("Alpha is an opioid and beta is an opioid.", "false"),
    ("Alpha is an opioid and beta is not an opioid.", "true"),
    ("Alpha is an opioid and alpha is a sedative.", "unknown"),
    ("Beta is an opioid and alpha is a sedative.", "false"),
    ("It is not true that alpha is an opioid.", "false"),
    ("It is not true that beta is an opioid.", "true"),
    ("It is not true that alpha is an opioid and beta is an opioid.", "unknown"),
    ("It is not true that beta is an opioid and gamma is an opioid.", "true"),
    ("Gamma causes a slow heartbeat.", "contested"),
    ("Neither beta nor gamma is an opioid.", "true"),
    ("Neither alpha nor gamma is an opioid.", "false"),
]


@pytest.mark.parametrize(("text", "verdict"), SENTENCES)
def test_a_sentence_has_the_worst_verdict_of_its_claims(rules: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(rules, text).verdict == verdict


def test_denying_a_denial_of_two_words_asserts_both(kb: KnowledgeBase) -> None:
    twin = "ketamine is not a dissociative opioid"
    found = {judge_sentence(kb, text).verdict for text in (twin, f"It is not true that {twin}")}
    assert len(found & {"true"}) <= 1


def test_bounds_and_exclusions_decide_membership(rules: KnowledgeBase) -> None:
    assert [is_a(rules, name, "painkiller").answer for name in ("alpha", "beta", "gamma")] == [
        "unknown",
        "unknown",
        "no",
    ]
    assert is_a(rules, "beta", "opioid").role == "antagonist"


def test_an_interaction_of_a_class_is_not_told_of_those_it_excepts(tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(
        "format: 1\n"
        "sources:\n"
        '  s: {kind: label, type: book, title: T, URL: "https://x.org/", accessed: 2026-11-22, read: full text}\n'
        "classes:\n"
        f"  calmers: {{scheme: pharmacologic, definition: d, {E}}}\n"
        f"  gut-calmers: {{scheme: pharmacologic, parents: [calmers], definition: d, {E}}}\n"
        "drugs:\n"
        f"  deepex: {{what: a sedative, classes: [{{class: calmers, {E}}}]}}\n"
        f"  gutex: {{what: a gut sedative, classes: [{{class: gut-calmers, {E}}}]}}\n"
        f"  spirit: {{what: a drink, classes: [{{class: calmers, {E}}}]}}\n"
        "interactions:\n"
        f"- {{between: [calmers, spirit], what: sleep, severity: serious, advice: no, except: [gut-calmers], {E}}}\n",
        encoding="utf-8",
    )
    kb = open_knowledge([path], builtin=False)
    told = {pair["pair"]: pair["severity"] for pair in interactions(kb, ["deepex", "gutex", "spirit"]).records}
    assert told["deepex + spirit"] == "serious"
    assert told["gutex + spirit"] == "not recorded"


def test_of_equally_particular_interactions_the_graver_is_told(tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(
        "format: 1\n"
        "sources:\n"
        '  s: {kind: label, type: book, title: T, URL: "https://x.org/", accessed: 2026-11-22, read: full text}\n'
        "classes:\n"
        f"  broad: {{scheme: pharmacologic, definition: d, {E}}}\n"
        f"  lifters: {{scheme: pharmacologic, definition: d, {E}}}\n"
        f"  blockers: {{scheme: pharmacologic, definition: d, {E}}}\n"
        "effects: {coma: {name: coma, severity: serious, sense: harm}}\n"
        "drugs:\n"
        f"  liftex: {{what: a, classes: [{{class: broad, {E}}}, {{class: lifters, {E}}}]}}\n"
        f"  blockex: {{what: b, classes: [{{class: broad, {E}}}, {{class: blockers, {E}}}]}}\n"
        "interactions:\n"
        f"- {{between: [broad, broad], effect: coma, what: w, severity: serious, advice: no, {E}}}\n"
        f"- {{between: [blockers, lifters], effect: coma, what: v, severity: life-threatening, advice: no, {E}}}\n",
        encoding="utf-8",
    )
    kb = open_knowledge([path], builtin=False)
    (told,) = interactions(kb, ["liftex", "blockex"]).records
    assert told["severity"] == "life-threatening"


def test_of_equally_grave_interactions_that_of_the_smaller_class_is_told(tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    lifters = f"classes: [{{class: broad, {E}}}, {{class: lifters, {E}}}]"
    path.write_text(
        "format: 1\n"
        "sources:\n"
        '  s: {kind: label, type: book, title: T, URL: "https://x.org/", accessed: 2026-11-22, read: full text}\n'
        "classes:\n"
        f"  broad: {{scheme: pharmacologic, definition: d, {E}}}\n"
        f"  lifters: {{scheme: pharmacologic, definition: d, {E}}}\n"
        "effects: {coma: {name: coma, severity: serious, sense: harm}}\n"
        "drugs:\n"
        f"  blockex: {{what: b, classes: [{{class: broad, {E}}}]}}\n"
        f"  liftex: {{what: a, {lifters}}}\n"
        f"  otherex: {{what: c, classes: [{{class: broad, {E}}}]}}\n"
        "interactions:\n"
        f"- {{between: [blockex, broad], effect: coma, what: of all, severity: serious, advice: no, {E}}}\n"
        f"- {{between: [blockex, lifters], effect: coma, what: of lifters, severity: serious, advice: no, {E}}}\n",
        encoding="utf-8",
    )
    kb = open_knowledge([path], builtin=False)
    for names, what in ((["blockex", "liftex"], "of lifters"), (["otherex", "blockex"], "of all")):
        (told,) = interactions(kb, names).records
        assert told["what"] == what, names


def test_what_a_class_is_used_for_is_not_said_of_each_member(tmp_path: Path) -> None:
    lies = "{condition: cough, status: used, " + E + "}"
    no = "{condition: cold, status: used, holds: no, " + E + "}"
    group = f"calm: {{plural: calms, scheme: pharmacologic, definition: d, {E}, indications: [{lies}, {no}]}}"
    drug = f"one: {{what: one, classes: [{{class: calm, {E}}}]}}"
    conditions = "cough: {name: cough}\n  cold: {name: colds}\n  flu: {name: flu, within: cold}"
    source = FACTS[FACTS.index("sources:") : FACTS.index("targets:")]
    path = tmp_path / "facts.yaml"
    path.write_text(f"format: 1\n{source}conditions:\n  {conditions}\nclasses:\n  {group}\ndrugs:\n  {drug}\n")
    kb = open_knowledge([path], builtin=False)
    cases = {
        ("calm", "cough"): "true",
        ("one", "cough"): "unknown",
        ("calm", "cold"): "false",
        ("one", "cold"): "false",
        ("one", "flu"): "false",
    }
    for (subject, condition), verdict in cases.items():
        assert judge(kb, Claim(subject, "used-for", condition, detail="used")).verdict == verdict, (subject, condition)


def test_a_use_is_told_of_the_brands_it_is_not_denied_of(tmp_path: Path) -> None:
    label = '  l: {kind: label, type: book, title: "Zelbo label", URL: "https://x.org/l", accessed: 2026-11-22, '
    source = FACTS[FACTS.index("sources:") : FACTS.index("targets:")].rstrip() + f"\n{label}read: full text}}\n"
    own = '{condition: flu, status: approved, in: [US], evidence: [{source: l, at: "1", says: "flu"}]}'
    apart = f"{{condition: cough, status: approved, in: [US], not-as: [Norvo], {E}}}"
    names = "names: {brand: {US: [Norvo, Zelbo, Ulmo]}}"
    routes = f"routes: [{{route: oral, {E}}}, {{route: rectal, {E}}}]"
    two = f"two: {{what: two, {names}, classes: [{{class: calm, {E}}}], indications: [{apart}, {own}], {routes}}}"
    one = two.replace("two", "one").replace("Norvo", "Norva").replace("Zelbo", "Zelba").replace("Ulmo", "Ulma")
    one = one.replace(f", {{route: rectal, {E}}}", "").replace(own, own.replace("source: l", "source: s"))
    group = f"calm: {{scheme: pharmacologic, definition: d, {E}}}"
    path = tmp_path / "facts.yaml"
    conditions = "cough: {name: cough}\n  flu: {name: flu}"
    path.write_text(f"format: 1\n{source}conditions:\n  {conditions}\nclasses:\n  {group}\ndrugs:\n  {two}\n  {one}\n")
    kb = open_knowledge([path], builtin=False)
    cases = {
        ("two", "zelbo", "flu"): "true",  # its own label says so
        ("two", "ulmo", "flu"): "unknown",  # a drug of two routes: products may differ
        ("one", "norva", "cough"): "unknown",
        ("one", "ulma", "cough"): "true",
        ("one", "ulma", "flu"): "true",
    }
    for (subject, brand, condition), verdict in cases.items():
        claim = Claim(subject, "used-for", condition, detail="used", brand=brand)
        assert judge(kb, claim).verdict == verdict, (brand, condition)


def test_dependence_is_any_kind_and_denying_one_kind_denies_no_other(facts: KnowledgeBase) -> None:
    def verdict(drug: str, effect: str) -> str:
        return judge(facts, Claim(drug, "causes", effect)).verdict

    assert verdict("ketamine", "physical-dependence") == "contested"
    assert verdict("ketamine", "dependence") == "true"
    assert verdict("fluoxetine", "use-disorder") == "false"
    assert verdict("fluoxetine", "dependence") == "unknown"


CLASS_SCHEDULES = [
    ("benzodiazepine", "IV", "true"),  # 35 of 40; a few are in Schedule I
    ("benzodiazepine", "I", "unknown"),
    ("benzodiazepine", "II", "false"),  # none of 40
    ("barbiturate", "III", "unknown"),  # none of the five that are recorded, but the law lists others
    ("nitazene", "I", "true"),
    ("statin", "V", "false"),
]


@pytest.mark.parametrize(("group", "schedule", "verdict"), CLASS_SCHEDULES)
def test_a_class_has_the_schedule_of_nearly_all_its_members(
    facts: KnowledgeBase, group: str, schedule: str, verdict: str
) -> None:
    assert judge(facts, Claim(group, "scheduled-as", schedule)).verdict == verdict


@pytest.mark.parametrize("predicate", RULES)
def test_the_rule_of_each_predicate_is_where_the_table_says(predicate: str) -> None:
    assert len(signature(RULES[predicate]).parameters) == 3


def test_a_predicate_without_a_rule_has_none() -> None:
    assert RULES.get("yodels") is None


def test_the_rise_of_a_level_is_told_once_by_what_is_known_of_the_pair_itself(tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    rise = "severity: serious, raises: pill, advice: a"
    path.write_text(
        "format: 1\n"
        "sources:\n"
        '  s: {kind: label, type: book, title: T, URL: "https://x.org/", accessed: 2026-11-22, read: full text}\n'
        "classes:\n"
        f"  blockers: {{scheme: pharmacologic, definition: d, {E}}}\n"
        f"  others: {{scheme: pharmacologic, definition: d, {E}}}\n"
        "effects:\n"
        "  coma: {name: coma, severity: serious, sense: harm}\n"
        "  rash: {name: rash, severity: mild, sense: harm}\n"
        "drugs:\n"
        f"  blockex: {{what: a blocker, classes: [{{class: blockers, {E}}}]}}\n"
        f"  juice: {{what: a juice, classes: [{{class: blockers, {E}}}]}}\n"
        f"  pill: {{what: a pill, classes: [{{class: others, {E}}}]}}\n"
        "interactions:\n"
        f"- {{between: [blockers, pill], effect: coma, what: of all, {rise}, {E}}}\n"
        f"- {{between: [blockers, pill], effect: rash, what: less, {rise.replace('serious', 'mild')}, {E}}}\n"
        f"- {{between: [juice, pill], effect: rash, what: a little, {rise.replace('serious', 'mild')}, {E}}}\n",
        encoding="utf-8",
    )
    kb = open_knowledge([path], builtin=False)
    for names, what in ((["blockex", "pill"], "of all"), (["juice", "pill"], "a little")):
        (told,) = interactions(kb, names).records
        assert told["what"] == what, names
