"""What a well-known brand is for, by its own label: its use, not that of another product, nor any other condition."""

import pytest

from ketafacts.answers.asking import answer_question
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
def kb(facts: KnowledgeBase) -> KnowledgeBase:
    return facts


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


# The brand, what its label is for, and what it is not approved for.
LABELLED = [
    ("Ozempic", "type 2 diabetes", "weight loss"),
    ("Ozempic", "chronic kidney disease", "type 1 diabetes"),
]


@pytest.mark.parametrize(("brand", "use", "other"), LABELLED)
def test_a_brand_is_approved_for_what_its_label_names_and_nothing_else(
    facts: KnowledgeBase, brand: str, use: str, other: str
) -> None:
    assert judge_sentence(facts, f"{brand} is approved for {use}.").verdict == "true"
    assert judge_sentence(facts, f"{brand} is not approved for {use}.").verdict == "false"
    assert judge_sentence(facts, f"{brand} is approved for {other}.").verdict == "false"
    assert judge_sentence(facts, f"{brand} is not approved for {other}.").verdict == "true"
    # Off label it may be; elsewhere, or for some people, another label may say otherwise.
    assert judge_sentence(facts, f"{brand} is used for {other}.").verdict == "unknown"
    assert judge_sentence(facts, f"{brand} is approved for {other} in New Zealand.").verdict == "unknown"


def test_a_brand_is_no_medicine_of_a_kind_that_another_brand_is(facts: KnowledgeBase) -> None:
    assert judge_sentence(facts, "Wegovy is a weight-loss medicine.").verdict == "true"
    assert judge_sentence(facts, "Ozempic is a weight-loss medicine.").verdict == "unknown"
    assert judge_sentence(facts, "Ozempic is a diabetes medicine.").verdict == "true"


def test_what_a_brand_is_approved_for_is_answered_from_its_label(facts: KnowledgeBase) -> None:
    assert answer_question(facts, "what is Ozempic approved for?").answer.startswith("type 2 diabetes")
    assert answer_question(facts, "is Ozempic approved for weight loss?").answer == "no"
