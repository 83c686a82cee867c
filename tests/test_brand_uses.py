"""What a well-known brand is for, by its own label: its use, not that of another product, nor any other condition."""

import pytest

from ketafacts import open_knowledge
from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase

# Brand, what it is for, what another product of its substance is for ("" where there is none), what nothing of it is.
BRANDS = [
    ("Ativan", "anxiety", "", "asthma"),
    ("Avinza", "severe pain", "postoperative pain", "asthma"),
    ("Belbuca", "severe pain", "opioid dependence", "epilepsy"),
    ("Brevital", "induction of anesthesia", "", "gout"),
    ("Brixadi", "opioid use disorder", "severe pain", "asthma"),
    ("Catapres", "high blood pressure", "ADHD", "asthma"),
    ("Concerta", "ADHD", "narcolepsy", "diabetes"),
    ("Daytrana", "ADHD", "narcolepsy", "diabetes"),
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
