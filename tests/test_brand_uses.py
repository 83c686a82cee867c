"""What a well-known brand is for, by its own label: its use, not that of another product, nor any other condition."""

import pytest

from ketafacts import open_knowledge
from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase

# Brand, what it is for, what another product of its substance is for ("" where there is none), what nothing of it is.
BRANDS = [
    ("Advil", "headaches", "gout", "epilepsy"),
    ("Advil", "menstrual cramps", "", "diabetes"),
    ("Ativan", "anxiety", "", "asthma"),
    ("Avinza", "severe pain", "postoperative pain", "asthma"),
    ("Belbuca", "severe pain", "opioid dependence", "epilepsy"),
    ("Brevital", "induction of anesthesia", "", "gout"),
    ("Brixadi", "opioid use disorder", "severe pain", "asthma"),
    ("Catapres", "high blood pressure", "ADHD", "asthma"),
    ("Concerta", "ADHD", "narcolepsy", "diabetes"),
    ("Daytrana", "ADHD", "narcolepsy", "diabetes"),
    ("Depakote", "bipolar disorder", "", "diabetes"),
    ("Depakote", "epilepsy", "", "asthma"),
    ("Dilantin", "epilepsy", "", "asthma"),
    ("Focalin", "ADHD", "", "diabetes"),
    ("Geodon", "schizophrenia", "", "asthma"),
    ("Geodon", "bipolar disorder", "", "diabetes"),
    ("Haldol", "schizophrenia", "", "diabetes"),
    ("Haldol", "Tourette syndrome", "", "diabetes"),
    ("Indocin", "gout", "", "diabetes"),
    ("Invega", "schizophrenia", "", "diabetes"),
    ("Kadian", "chronic pain", "postoperative pain", "asthma"),
    ("Keppra", "epilepsy", "", "diabetes"),
    ("Ketalar", "general anesthesia", "", "diabetes"),
    ("Lidoderm", "neuropathic pain", "ventricular arrhythmia", "diabetes"),
    ("Luminal", "epilepsy", "", "diabetes"),
    ("Methadose", "opioid addiction", "", "diabetes"),
    ("Motrin", "arthritis", "gout", "diabetes"),
    ("Motrin", "fever", "", "diabetes"),
    ("Nembutal", "insomnia", "", "diabetes"),
    ("Norflex", "muscle spasms", "", "diabetes"),
    ("Opvee", "opioid overdose", "alcohol use disorder", "diabetes"),
    ("Parafon", "back pain", "", "diabetes"),
    ("Pentothal", "general anesthesia", "", "diabetes"),
    ("Probuphine", "opioid dependence", "severe pain", "asthma"),
    ("ReVia", "alcohol use disorder", "", "diabetes"),
    ("Revex", "opioid overdose", "alcohol use disorder", "diabetes"),
    ("Ritalin", "ADHD", "", "diabetes"),
    ("Ritalin", "narcolepsy", "", "asthma"),
    ("Robaxin", "muscle spasms", "", "diabetes"),
    ("Seconal", "insomnia", "", "diabetes"),
    ("Silenor", "insomnia", "depression", "diabetes"),
    ("Sinequan", "depression", "insomnia", "diabetes"),
    ("Sublimaze", "general anesthesia", "breakthrough cancer pain", "diabetes"),
    ("Subutex", "opioid dependence", "severe pain", "diabetes"),
    ("Sufenta", "general anesthesia", "", "diabetes"),
    ("Symbyax", "treatment-resistant depression", "bulimia", "asthma"),
    ("Toradol", "acute pain", "", "diabetes"),
    ("Tylenol", "pain", "", "diabetes"),
    ("Tylenol", "headaches", "", "high blood pressure"),
    ("Versed", "sedation", "seizure clusters", "diabetes"),
    ("Vimpat", "epilepsy", "", "diabetes"),
    ("Vivitrol", "alcohol dependence", "", "diabetes"),
    ("Vivitrol", "opioid dependence", "", "diabetes"),
    ("Voltaren", "rheumatoid arthritis", "", "diabetes"),
    ("Zomig", "migraine", "", "diabetes"),
    ("Zostrix", "muscle pain", "", "diabetes"),
    ("Zyprexa", "schizophrenia", "", "diabetes"),
    ("Zyprexa", "bipolar disorder", "", "asthma"),
]


@pytest.fixture(scope="module")
def kb() -> KnowledgeBase:
    return open_knowledge()


def verdict(kb: KnowledgeBase, sentence: str) -> str:
    return judge_sentence(kb, sentence).verdict


@pytest.mark.parametrize(("brand", "use", "of_another", "wrong"), BRANDS)
def test_a_brand_is_for_what_its_own_label_says(
    kb: KnowledgeBase, brand: str, use: str, of_another: str, wrong: str
) -> None:
    assert verdict(kb, f"{brand} is used for {use}.") == "true"
    assert verdict(kb, f"{brand} treats {use}.") in ("true", "unknown")
    assert verdict(kb, f"{brand} is not used for {use}.") == "false"
    if of_another:
        assert verdict(kb, f"{brand} is used for {of_another}.") != "true"
    assert verdict(kb, f"{brand} is used for {wrong}.") != "true"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Concerta was approved in 2000.", "true"),
        ("Ritalin was approved in 1955.", "true"),
        ("Concerta was approved in 1955.", "unknown"),
        ("Methylphenidate was approved in 2000.", "unknown"),
        ("Vivitrol was approved in 2006.", "true"),
        ("Vivitrol was approved in 1984.", "unknown"),
        ("Naltrexone was first approved in 2006.", "false"),
        ("Buprenorphine was first approved in 2016.", "false"),
        ("Keppra was approved in 1999.", "true"),
        ("Keppra was approved in 2005.", "false"),
        ("Opvee was approved in 2023.", "true"),
        ("Revex was approved in 2023.", "unknown"),
    ],
)
def test_the_year_of_a_brand_is_its_own(kb: KnowledgeBase, sentence: str, expected: str) -> None:
    assert verdict(kb, sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Daytrana is a skin patch.", "true"),
        ("Daytrana is taken by mouth.", "false"),
        ("Lidoderm is a patch.", "true"),
        ("Opvee is injected.", "false"),
        ("ReVia is an injection.", "false"),
        ("Ritalin is a tablet.", "true"),
        # It is misused so, and no label says how.
        ("Ritalin can be snorted.", "unknown"),
        ("Some people inject Subutex.", "unknown"),
    ],
)
def test_a_brand_is_given_as_its_own_label_says(kb: KnowledgeBase, sentence: str, expected: str) -> None:
    assert verdict(kb, sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Vioxx was used for rheumatoid arthritis.", "true"),
        ("Vioxx was used for arthritis.", "true"),
        ("Vioxx was not used for arthritis.", "false"),
        ("Vioxx was used for juvenile arthritis.", "unknown"),
        ("Vioxx is used for arthritis.", "unknown"),
        ("Vioxx was used for epilepsy.", "unknown"),
        ("Bextra was used for arthritis.", "true"),
    ],
)
def test_what_a_withdrawn_brand_was_for(kb: KnowledgeBase, sentence: str, expected: str) -> None:
    assert verdict(kb, sentence) == expected


def test_a_use_beside_the_only_approved_one_is_not_told_of_every_brand(kb: KnowledgeBase) -> None:
    assert verdict(kb, "Doxepin is used for depression.") == "true"
    assert verdict(kb, "Silenor is used for depression.") == "unknown"
    assert verdict(kb, "Qutenza is used for muscle pain.") == "unknown"
