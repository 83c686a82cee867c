"""Sentences whose subject is an effect, a test or the people who take a drug, and what stands beside a claim."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence


@pytest.fixture(scope="module")
def kb(facts: KnowledgeBase) -> KnowledgeBase:
    return facts


# (a claim, its negation, a near neighbour that nothing recorded or understood decides)
TRIPLES = [
    (
        "Bladder damage has been documented in people who use ketamine.",
        "Bladder damage has not been documented in people who use ketamine.",
        "Bladder damage has been documented in people who use ketamine on Tuesdays.",
    ),
    (
        "Itching is a familiar side effect of opioids.",
        "Itching is not a familiar side effect of opioids.",
        "Itching is a beloved side effect of opioids.",
    ),
    (
        "Narcan can reverse an overdose of fentanyl.",
        "Narcan cannot reverse an overdose of fentanyl.",
        "Narcan can reverse an overdose of fentanyl in half a minute.",
    ),
    (
        "Naloxone has no effect on a cocaine overdose.",
        "Naloxone has an effect on a cocaine overdose.",
        "Naloxone has no effect on a paracetamol overdose in cats.",
    ),
    (
        "Naloxone does nothing for a cocaine overdose.",
        "Naloxone does nothing for a heroin overdose.",
        "Naloxone does nothing for a bored friend on cocaine.",
    ),
    (
        "Heroin is in a stricter US schedule than ketamine.",
        "Heroin is not in a stricter US schedule than ketamine.",
        "Heroin is in a stricter US schedule than common sense asks.",
    ),
    (
        "Morphine is in the same schedule as fentanyl.",
        "Ketamine is in the same schedule as heroin.",
        "Ketamine is in the same schedule as codeine.",  # codeine's schedule is the product's
    ),
    (
        "Besides activating mu receptors, tapentadol blocks the reuptake of norepinephrine.",
        "Besides activating mu receptors, tapentadol does not block the reuptake of norepinephrine.",
        "Besides costing little, tapentadol blocks the reuptake of norepinephrine.",
    ),
    (
        "Suboxone contains buprenorphine, an opioid, and naloxone.",
        "Lomotil contains diphenoxylate, an opioid, together with morphine.",
        "Suboxone contains buprenorphine, an opioid, together with hope.",
    ),
    (
        "Morphine relieves pain by activating opioid receptors.",
        "Morphine does not relieve pain.",
        "Morphine relieves pain by activating opioid receptors in the moon.",
    ),
    (
        "Apart from being an opioid, tramadol blocks the reuptake of serotonin.",
        "Apart from being an opioid, ketamine blocks NMDA receptors.",
        "Apart from being cheap, tramadol blocks the reuptake of serotonin.",
    ),
    (
        "LSD is in Schedule I of the US Controlled Substances Act.",
        "LSD is in Schedule II of the US Controlled Substances Act.",
        "LSD is in Schedule I of the Galactic Substances Act.",
    ),
    (
        "Esketamine nasal spray is not an opioid.",
        "Esketamine nasal spray is an opioid.",
        "Esketamine nasal spray lasts three weeks.",
    ),
    (
        "GABA-A receptors are positively modulated by benzodiazepines.",
        "GABA-A receptors are not positively modulated by benzodiazepines.",
        "GABA-A receptors are fondly modulated by benzodiazepines.",
    ),
    ("Fentanyl = opioid", "Ketorolac = opioid", "Ketorolac > opioid"),
    (
        "Ketalar is not a brand of opioid painkiller.",
        "Ketalar is a brand of opioid painkiller.",
        "Ketalar is a brand of chair.",
    ),
]


@pytest.mark.parametrize(("right", "wrong", "open_"), TRIPLES, ids=[one[0][:40] for one in TRIPLES])
def test_a_claim_its_negation_and_a_neighbour(kb: KnowledgeBase, right: str, wrong: str, open_: str) -> None:
    assert judge_sentence(kb, right).verdict == "true"
    assert judge_sentence(kb, wrong).verdict == "false"
    assert judge_sentence(kb, open_).verdict == "unknown"


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Suboxone reverses opioid overdose.", "unknown"),
        ("Naloxone reverses opioid overdose.", "true"),
        ("Narcan reverses opioid overdose.", "true"),
        ("Suboxone contains naloxone.", "true"),
        ("Ketamine is only a veterinary drug.", "false"),
        ("Ketamine was a Class C drug in the UK.", "true"),
        ("Ketamine was a Class A drug in the UK.", "unknown"),
        ("Ketamine is no longer an opioid.", "unknown"),
        ("Morphine is no longer an opioid.", "false"),
        ("Propoxyphene is no longer approved in the US.", "true"),
    ],
)
def test_what_holds_of_a_part_or_of_another_time_is_not_taken_for_the_claim(
    kb: KnowledgeBase, claim: str, verdict: str
) -> None:
    assert judge_sentence(kb, claim).verdict == verdict


@pytest.mark.parametrize(
    "claim",
    [
        "Everyone who takes oxycodone becomes addicted.",
        "Anyone who takes oxycodone becomes addicted.",
        "All patients who take codeine get constipated.",
        "People always become addicted to oxycodone.",
    ],
)
def test_what_happens_to_some_is_not_said_of_all(kb: KnowledgeBase, claim: str) -> None:
    assert judge_sentence(kb, claim).verdict == "unknown"


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("Oxycodone is 1.5 times stronger than morphine.", "true"),
        ("Oxycodone is 15 times stronger than morphine.", "false"),
        ("Carfentanil is 10,000 times stronger than morphine.", "true"),
        ("Carfentanil is 10.000 times stronger than morphine.", "true"),
        ("Codeine is 0.15 times as potent as morphine.", "true"),
    ],
)
def test_decimals_and_thousands_are_told_apart(kb: KnowledgeBase, claim: str, expected: str) -> None:
    assert judge_sentence(kb, claim).verdict == expected


def test_a_brand_contains_what_it_is_a_brand_of(kb: KnowledgeBase) -> None:
    assert judge_sentence(kb, "Ultram contains an opioid.").verdict == "true"
    assert judge_sentence(kb, "Imodium contains no opioid.").verdict == "false"
    assert judge_sentence(kb, "Codeine contains an opioid.").verdict == "unknown"


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("Spravato was approved in 2019.", "true"),
        ("Spravato was approved in 1999.", "false"),
        ("OxyContin was approved in 1995.", "true"),
        ("Duragesic was approved in 1990.", "unknown"),
        ("OxyContin was approved in 1930.", "false"),
    ],
)
def test_a_brand_is_not_as_old_as_its_substance_and_never_older(kb: KnowledgeBase, claim: str, expected: str) -> None:
    assert judge_sentence(kb, claim).verdict == expected


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("Esketamine is a form of ketamine.", "true"),
        ("Sodium oxybate is GHB.", "unknown"),
        ("Elcatonin is a form of calcitonin.", "unknown"),
        ("Ketamine is a form of heroin.", "false"),
        ("Heroin becomes morphine in the body.", "true"),
        ("Heroin is morphine.", "false"),
    ],
)
def test_forms_and_what_a_drug_becomes_are_not_taken_for_other_drugs(
    kb: KnowledgeBase, claim: str, expected: str
) -> None:
    assert judge_sentence(kb, claim).verdict == expected


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("Ketamine is a Schedule 2 drug in the UK.", "true"),
        ("Ketamine is a Schedule 1 drug in the UK.", "false"),
        ("Heroin is a Class B drug in the UK.", "false"),
    ],
)
def test_british_classes_and_schedules_are_two_things(kb: KnowledgeBase, claim: str, expected: str) -> None:
    assert judge_sentence(kb, claim).verdict == expected


def test_no_description_and_no_correction_of_ours_is_judged_false(kb: KnowledgeBase) -> None:
    told = [f"{one.name} is {one.what}." for kind in ("drug", "class") for one in kb.subjects(kind) if one.what]
    told += [str(one.details["truth"]) for one in kb.misconceptions()]
    assert [text for text in told if judge_sentence(kb, text).verdict in ("false", "misleading")] == []


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("Buprenorphine has a ceiling effect on breathing.", "true"),
        ("Suboxone does not have a ceiling effect.", "false"),
        ("Buprenorphine has a ceiling effect on pain relief.", "unknown"),
        ("Morphine has a ceiling effect.", "unknown"),
    ],
)
def test_a_ceiling_is_that_of_breathing(kb: KnowledgeBase, claim: str, expected: str) -> None:
    assert judge_sentence(kb, claim).verdict == expected
