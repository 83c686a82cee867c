"""Names read from parts: which words may stand beside a drug's name, and which leave it unknown."""

from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import SMALL
from ketafacts import KnowledgeBase, compare, is_a, open_knowledge, risks
from ketafacts.errors import NoSuchNameError
from ketafacts.knowledge.nameparts import (
    FOREIGN_FORMS,
    FOREIGN_JOINTS,
    FOREIGN_SALTS,
    FORMS,
    JOINTS,
    MAKERS,
    ORIGINS,
    PHRASES,
    SALTS,
    UNITS,
)

READ = {
    "morphine ER": "morphine",
    "Morphine Sulphate 10 mg/5 ml oral solution": "morphine",
    "10mg morphine tablets": "morphine",
    "hydrochloride, morphine": "morphine",
    "morphine (extended-release)": "morphine",
    "MS Contin 30 mg": "morphine",
    "MS Contin 30": "morphine",
    "morphine 0.5 mg, preservative free": "morphine",
    "morphine 25 mcg/h patch": "morphine",
    "ketamin hydrochloride": "ketamine",
    "oxycodones 5 mg": "oxycodone",
    "Percocet 5/325": "percocet",
    "Percocet 5 mg-325 mg tablets": "percocet",
    "oxycodone and paracetamol": "percocet",
    "acetaminophen / oxycodone hydrochloride": "percocet",
    "oxycodone-acetaminophen 5-325": "percocet",
    "oxycodone – paracetamol": "percocet",
    "morphine (genetical recombination)": "morphine",
    "morphine (moR) weekly": "morphine",
    "paracetamol, and oxycodone": "percocet",
    "Percocet (oxycodone and acetaminophen)": "percocet",
    "oxycodone hydrochloride (Percocet)": "percocet",
    "MS Contin (morphine sulfate)": "morphine",
    "morphine-ratiopharm": "morphine",
    "Morphine sulphate BP 10 mg kit": "morphine",
    "Morphine Sulfate Injection, USP CII": "morphine",
    "Percocet® (oxycodone and acetaminophen tablets, USP) CII": "percocet",
    "Percocet(R)": "percocet",
    "Percocet (TM) tablets": "percocet",
    "morphine (as sulfate)": "morphine",
    "morphine (INN)": "morphine",
    "morphine (MPH) tablets": "morphine",
    "MS Contin (morphine sulfate) tablets, for oral use, CII": "morphine",
    "morphine sulfate or morphine hydrochloride": "morphine",
    "morphine I.V.": "morphine",
    "morphine 10 mg powder for solution for injection ampoules": "morphine",
    "morphine SULF ER 15 MG TABLET": "morphine",
    "sulfate de morphine LP 10 mg, gélules": "morphine",
    "clorhidrato de morphine 10 mg comprimidos": "morphine",
    "cloridrato di morphine": "morphine",
    "chlorhydrate d'oxycodone": "oxycodone",
    "morphinesulfat 30 mg Tabletten": "morphine",
    "ketaminhydrochlorid": "ketamine",
    "morphine hidroklorür ampul": "morphine",
    "paracetamol e oxycodone": "percocet",
    "fosfato de oxycodone et paracetamol": "percocet",
}
TOGETHER = {
    "morphine/diazepam": "yes",
    "codeine; morphine": "unknown",
    "morphine, diazepam, and ketamine tablets": "yes",
    "morphine in acetaminophen": "yes",
    "naloxone and ketamine": "no",
    "acetaminophen with ketamine": "no",
    "acetaminophen w/ morphine 10 mg, ketamine 5 mg/ml & diazepam": "yes",
    "mitragynine + acetaminophen": "contested",
    "morphine sulfate-naloxone hydrochloride": "yes",
}
LEFT_OVER = """
morphine forte; morphine plus; plus morphine; morphine free; morphine without naloxone; no morphine; morphine or
ketamine; morphine ketamine; methylmorphine tablets; morphine methylbromide; morphine oxide; morphine glucuronide;
sulfate; 30 mg; sulfate tablets; morphine and; with morphine and; morphine with candy; white lady tablets; K
injection; special K 50 mg; opioid tablets; opioids and benzodiazepines; blues tablets; acetaminophen 300/30;
acetaminophen 300 mg/30 mg; ketamine 1; acetaminophen 3; morphine 5 325; m0rphine ER; mоrphine ER; morphine [XQ];
morphine ER!; ER; K2 tablets; morphine #3; morphine-like; morphine-abcd; morphine alfa-abcd; apo-morphine; human;
recombinant; morphine (ketamine); ketamine (Percocet); morphine (a (morphine)); morphine (free); morphine (NOT);
morphine (mph); morphine (K2); morphine (MRPHX); ketamine (MPH); (R)-candy; morphine (MPH) candy;
morphine sulfate or ketamine; MS-40; MSC-19;
morphine or; morphine for; morphine for candy; morphine for ketamine; morphine (tablets) free;
de morphine; morphine de; sulfate de; d'morphine; morphine de ketamine; methylmorphinesulfat; sulfat; tintura;
morphinesulfonat; morphine e; e morphine; morphine e candy; ine, morph; ketamine, nor; morphine tablets and;
kit; USP; ratiopharm
"""
APART = ["ketamine and morphine", "ketamine, morphine", "morphine with ketamine hydrochloride", "naloxone & morphine"]
BIOLOGICAL = """
format: 1
drugs:
  saltumab:
    what: "an antibody"
    names: {generic: ["lactate, special"]}
    classes: [{class: nmda-antagonist, evidence: [{source: label, at: "1", says: "an antibody"}]}]
"""


@pytest.fixture(scope="module")
def kb() -> KnowledgeBase:
    """A knowledge base small enough to hold in the head."""
    return open_knowledge([SMALL], builtin=False)


@pytest.mark.parametrize(("name", "drug"), READ.items())
def test_a_name_with_words_that_do_not_change_the_drug(kb: KnowledgeBase, name: str, drug: str) -> None:
    found, plain = is_a(kb, name, "opioid"), is_a(kb, drug, "opioid")
    assert found.subject == kb.subject(drug)
    assert (found.answer, found.role, found.facts) == (plain.answer, plain.role, plain.facts)
    assert found.reason.startswith(f"“{name}” is read as ")
    assert risks(kb, [name]).records == risks(kb, [drug]).records


@pytest.mark.parametrize(("name", "answer"), TOGETHER.items())
def test_a_list_of_ingredients(kb: KnowledgeBase, name: str, answer: str) -> None:
    found = is_a(kb, name, "opioid")
    assert (found.answer, found.subject) == (answer, None)
    assert bool(found.evidence) is (answer != "unknown")


@pytest.mark.parametrize("name", [name.strip() for name in LEFT_OVER.replace("\n", " ").split(";")])
def test_a_word_that_is_left_over_leaves_it_unknown(kb: KnowledgeBase, name: str) -> None:
    found = is_a(kb, name, "opioid")
    assert (found.answer, found.subject, found.facts) == ("unknown", None, ())


@pytest.mark.parametrize("name", APART)
def test_two_drugs_that_are_no_recorded_product_get_no_common_answer(kb: KnowledgeBase, name: str) -> None:
    found = is_a(kb, name, "opioid")
    assert (found.answer, found.subject) == ("unknown", None)
    assert "2 drugs, of which only morphine may be an opioid" in found.reason
    assert "morphine" in found.suggestions


def test_four_letters_without_meaning_are_no_other_drug_behind_a_biological_name(tmp_path: Path) -> None:
    mine = tmp_path / "mine.yaml"
    mine.write_text(BIOLOGICAL, encoding="utf-8")
    with closing(open_knowledge([SMALL, mine], builtin=False)) as kb:
        for name in ("saltumab-yhdp", "SALTUMAB-YHDP", "saltumab - yhdp", "saltumab (human)-yhdp", "saltumab, human"):
            assert is_a(kb, name, "opioid").answer == "no", name
        for name in (
            "saltumab-like",
            "saltumab-free",
            "saltumab-Yhdp",
            "saltumab-yhd",
            "saltumabyhdp",
            "saltumab yhdp",
        ):
            assert is_a(kb, name, "opioid").answer == "unknown", name
        assert is_a(kb, "special, lactate", "opioid").answer == "no"


def test_an_antagonist_beside_an_opioid_is_told_and_does_not_set_the_role(kb: KnowledgeBase) -> None:
    found = is_a(kb, "morphine/naloxone", "opioid")
    assert (found.answer, found.role) == ("yes", "agonist")
    assert found.reason.endswith("It contains morphine, an opioid; naloxone in it blocks the same receptors.")
    assert is_a(kb, "acetaminophen/naloxone", "opioid").role == "antagonist"
    assert is_a(kb, "morphine/naloxone", "opioid antagonist").answer == "unknown"


def test_an_ambiguous_name_stays_ambiguous(kb: KnowledgeBase) -> None:
    assert is_a(kb, "K2", "opioid").suggestions == ("ketamine", "morphine")
    assert is_a(kb, "K2 and morphine", "opioid").answer == "unknown"


def test_a_list_has_no_sheet_of_its_own(kb: KnowledgeBase) -> None:
    with pytest.raises(NoSuchNameError, match="read as morphine and ketamine, which have no entry together"):
        compare(kb, ["morphine/ketamine", "naloxone"])


BESIDE = sorted(
    SALTS
    | FORMS
    | ORIGINS
    | MAKERS
    | PHRASES
    | UNITS
    | set(JOINTS)
    | FOREIGN_SALTS
    | FOREIGN_FORMS
    | set(FOREIGN_JOINTS)
    | {"5", "30", "5/325", "/", ",", "+", "-", "(", ")"}
)


@given(st.lists(st.sampled_from(BESIDE), max_size=6), st.lists(st.sampled_from(BESIDE), max_size=6))
@settings(max_examples=300, deadline=None)
def test_words_beside_a_name_never_change_the_answer(kb: KnowledgeBase, before: list[str], after: list[str]) -> None:
    alone = is_a(kb, " ".join(before + after), "opioid")
    assert alone.answer == "unknown"
    for name, answer in (("morphine", "yes"), ("ketamine", "no")):
        assert is_a(kb, " ".join([*before, name, *after]), "opioid").answer in (answer, "unknown")
        assert is_a(kb, " ".join([*before, name, "zzyzx", *after]), "opioid").answer == "unknown"


@given(st.text(max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_without_a_crash(kb: KnowledgeBase, text: str) -> None:
    assert is_a(kb, f"morphine {text}", "opioid").answer in ("yes", "unknown")
    assert is_a(kb, f"{text}/ketamine", "opioid").answer in ("yes", "no", "unknown")
