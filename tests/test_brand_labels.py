"""What a brand is used for: its own label says so, and what another product of the drug is for is not its own."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase

# The brand, what its label says that it is for, and what some other product of the drug is for.
USES = [
    ("Compazine", "schizophrenia", ""),
    ("Compazine", "nausea", ""),
    ("Cordarone", "ventricular fibrillation", "atrial fibrillation"),
    ("Cytomel", "hypothyroidism", ""),
    ("Decadron", "asthma", "COVID-19"),
    ("Decadron", "ulcerative colitis", "altitude sickness"),
    ("Depo-Provera", "contraception", "amenorrhea"),
    ("Diflucan", "yeast infections", ""),
    ("Exelon", "Alzheimer's disease", ""),
    ("Flagyl", "trichomoniasis", "C. difficile infection"),
    ("Flonase", "hay fever", "asthma"),
    ("Lanoxin", "heart failure", ""),
    ("Lasix", "edema", ""),
    ("Levaquin", "pneumonia", ""),
    ("Lopressor", "angina", "heart failure"),
    ("Lovenox", "prevention of deep vein thrombosis", ""),
    ("CellCept", "organ rejection", "lupus"),
    ("Medrol", "rheumatoid arthritis", "multiple sclerosis"),
    ("Mounjaro", "type 2 diabetes", "obesity"),
    ("Nicorette", "smoking cessation", ""),
    ("Otezla", "psoriatic arthritis", ""),
    ("Pepcid", "heartburn", ""),
    ("Phenergan", "motion sickness", ""),
    ("Premarin", "hot flashes", ""),
    ("ProAir", "asthma", "COPD"),
    ("Provera", "amenorrhea", "contraception"),
    ("Qsymia", "obesity", "epilepsy"),
    ("Reglan", "GERD", ""),
    ("Spiriva", "COPD", ""),
    ("Stromectol", "river blindness", "head lice"),
    ("Sunosi", "narcolepsy", "sleep apnea"),
    ("Toprol-XL", "heart failure", "heart attacks"),
    ("Ventolin", "asthma", ""),
    ("Vibramycin", "acne", "anthrax"),
    ("Wakix", "cataplexy", ""),
    ("Zantac", "acid reflux", ""),
    ("Zepbound", "sleep apnea", "type 2 diabetes"),
    ("Zithromax", "pneumonia", "prevention of MAC"),
]
WAYS = ("{} is used for {}.", "{} treats {}.", "{} is prescribed for {}.", "{} is used to treat {}.")


@pytest.mark.parametrize(("brand", "use", "other"), USES)
def test_a_brand_is_used_for_what_its_label_says(facts: KnowledgeBase, brand: str, use: str, other: str) -> None:
    assert judge_sentence(facts, f"{brand} is used for {use}.").verdict == "true"
    assert judge_sentence(facts, f"{brand} is not used for {use}.").verdict == "false"
    if other:
        assert judge_sentence(facts, f"{brand} is used for {other}.").verdict != "true"


@pytest.mark.parametrize("brand", sorted({brand for brand, _, _ in USES}))
def test_a_brand_is_not_used_for_something_else(facts: KnowledgeBase, brand: str) -> None:
    for wrong in ("hair loss", "snakebite", "leprosy"):
        assert judge_sentence(facts, f"{brand} is used for {wrong}.").verdict != "true"


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("brand", "use"), [("Zepbound", "obesity"), ("Lasix", "edema"), ("Cipro", "sinus infections")])
def test_the_use_of_a_brand_is_said_in_many_ways(facts: KnowledgeBase, brand: str, use: str, way: str) -> None:
    assert judge_sentence(facts, way.format(brand, use)).verdict == "true"


def test_the_label_of_a_longer_brand_is_not_that_of_the_shorter(facts: KnowledgeBase) -> None:
    """Depo-Provera is an injection for contraception, Provera a tablet that is not."""
    assert judge_sentence(facts, "Depo-Provera is used for contraception.").verdict == "true"
    assert judge_sentence(facts, "Provera is used for contraception.").verdict == "unknown"


def test_one_approved_use_says_nothing_of_another_use_of_the_brand(facts: KnowledgeBase) -> None:
    assert judge_sentence(facts, "CellCept is used for lupus.").verdict == "unknown"
    assert judge_sentence(facts, "Mycophenolate is used for lupus.").verdict == "true"


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Cerivastatin was withdrawn because of rhabdomyolysis.", "true"),
        ("Cerivastatin was not withdrawn because of rhabdomyolysis.", "false"),
        ("Troglitazone was withdrawn in 2000 because of liver toxicity.", "true"),
        ("Seldane was withdrawn because of heart arrhythmias.", "true"),
        ("Cisapride was withdrawn because of liver failure.", "unknown"),
    ],
)
def test_why_a_medicine_was_withdrawn_is_in_its_history(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict
