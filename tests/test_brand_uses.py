"""What a well-known brand is for, by its own label: its use, not that of another product, nor any other condition."""

import pytest

from ketafacts.answers.asking import answer_question
from ketafacts.answers.checking import judge_sentence
from ketafacts.answers.wording import phrase
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
        ("Concerta was approved in 1955.", "false"),
        ("Methylphenidate was approved in 2000.", "unknown"),
        ("Vivitrol was approved in 2006.", "true"),
        ("Vivitrol was approved in 1984.", "false"),
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
    ("Abilify", "Tourette syndrome", "insomnia"),
    ("Actiq", "breakthrough cancer pain", "migraines"),
    ("Adcirca", "pulmonary arterial hypertension", "erectile dysfunction"),
    ("Adderall XR", "ADHD", "narcolepsy"),
    ("Aplenzin", "seasonal affective disorder", "smoking cessation"),
    ("Botox Cosmetic", "frown lines", "migraines"),
    ("Brisdelle", "hot flashes", "depression"),
    ("Butrans", "severe pain", "opioid use disorder"),
    ("Caplyta", "depression", "insomnia"),
    ("Catapres", "high blood pressure", "ADHD"),
    ("Cesamet", "chemotherapy nausea", "pain"),
    ("Cialis", "an enlarged prostate", "pulmonary arterial hypertension"),
    ("Contrave", "weight loss", "alcohol dependence"),
    ("Contrave", "weight loss", "smoking cessation"),
    ("Cymbalta", "fibromyalgia", "OCD"),
    ("Depakote", "epilepsy", "depression"),
    ("Effexor", "panic disorder", "hot flashes"),
    ("Farxiga", "heart failure", "weight loss"),
    ("Gralise", "postherpetic neuralgia", "epilepsy"),
    ("Hemangeol", "infantile hemangioma", "migraines"),
    ("Horizant", "restless legs syndrome", "epilepsy"),
    ("Igalmi", "agitation", "insomnia"),
    ("Intuniv", "ADHD", "high blood pressure"),
    ("Jardiance", "chronic kidney disease", "weight loss"),
    ("Kapvay", "ADHD", "high blood pressure"),
    ("Ketalar", "general anesthesia", "depression"),
    ("Latisse", "eyelash hypotrichosis", "glaucoma"),
    ("Lexapro", "anxiety", "OCD"),
    ("Lucemyra", "opioid withdrawal", "alcohol withdrawal"),
    ("Lucemyra", "opioid withdrawal", "opioid addiction"),
    ("Lumigan", "glaucoma", "hair loss"),
    ("Lyrica", "fibromyalgia", "anxiety"),
    ("Mounjaro", "type 2 diabetes", "weight loss"),
    ("Neurontin", "epilepsy", "anxiety"),
    ("Neurontin", "postherpetic neuralgia", "diabetic neuropathy"),
    ("Ozempic", "chronic kidney disease", "type 1 diabetes"),
    ("Ozempic", "type 2 diabetes", "weight loss"),
    ("Prolia", "osteoporosis", "bone metastases"),
    ("Propecia", "hair loss", "an enlarged prostate"),
    ("Proscar", "an enlarged prostate", "hair loss"),
    ("Provigil", "narcolepsy", "ADHD"),
    ("Revatio", "pulmonary arterial hypertension", "erectile dysfunction"),
    ("Rybelsus", "type 2 diabetes", "weight loss"),
    ("Sarafem", "PMDD", "depression"),
    ("Savella", "fibromyalgia", "depression"),
    ("Saxenda", "weight loss", "type 2 diabetes"),
    ("Seroquel", "schizophrenia", "insomnia"),
    ("Silenor", "insomnia", "depression"),
    ("Spravato", "treatment-resistant depression", "anxiety"),
    ("Suboxone", "opioid dependence", "chronic pain"),
    ("Tenex", "high blood pressure", "ADHD"),
    ("Topamax", "epilepsy", "bipolar disorder"),
    ("Topamax", "migraines", "weight loss"),
    ("Viagra", "erectile dysfunction", "pulmonary arterial hypertension"),
    ("Vivitrol", "alcohol dependence", "weight loss"),
    ("Wegovy", "MASH", "type 2 diabetes"),
    ("Wellbutrin", "depression", "smoking cessation"),
    ("Wellbutrin XL", "seasonal affective disorder", "smoking cessation"),
    ("Xgeva", "bone metastases", "osteoporosis"),
    ("Xywav", "cataplexy", "insomnia"),
    ("Zepbound", "sleep apnea", "type 2 diabetes"),
    ("Zyban", "smoking cessation", "depression"),
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
    assert judge_sentence(facts, f"{brand} is used for {other}.").verdict in ("unknown", "misleading")
    assert judge_sentence(facts, f"{brand} is approved for {other} in New Zealand.").verdict == "unknown"


def test_a_brand_is_no_medicine_of_a_kind_that_another_brand_is(facts: KnowledgeBase) -> None:
    assert judge_sentence(facts, "Wegovy is a weight-loss medicine.").verdict == "true"
    assert judge_sentence(facts, "Ozempic is a weight-loss medicine.").verdict == "misleading"
    assert judge_sentence(facts, "Ozempic is a diabetes medicine.").verdict == "true"


def test_what_a_brand_is_approved_for_is_answered_from_its_label(facts: KnowledgeBase) -> None:
    assert answer_question(facts, "what is Ozempic approved for?").answer.startswith("type 2 diabetes")
    assert answer_question(facts, "is Ozempic approved for weight loss?").answer == "no"


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        # What the substance is not used for at all, no brand of it is; off label it may be used for the rest.
        ("Suboxone is used to treat high blood pressure.", "false"),
        ("Suboxone is not used to treat high blood pressure.", "true"),
        ("Suboxone is used to treat chronic pain.", "unknown"),
        # The nerve pain of shingles and that of diabetes are two uses.
        ("Gabapentin is approved for postherpetic neuralgia.", "true"),
        ("Gabapentin is approved for diabetic neuropathy.", "false"),
        ("Gabapentin is not approved for diabetic neuropathy.", "true"),
        ("Gabapentin is used for diabetic neuropathy.", "true"),
        ("Neurontin is approved for trigeminal neuralgia.", "false"),
        ("Lyrica is approved for trigeminal neuralgia.", "unknown"),
        # What a label's wording may cover is left open.
        ("Wegovy is approved for heart failure.", "unknown"),
        ("OxyContin is approved for cancer pain.", "unknown"),
        ("OxyContin is approved for anxiety.", "false"),
        ("Botox is approved for wrinkles.", "unknown"),
        ("Botox Cosmetic is approved for wrinkles.", "true"),
        # Approved elsewhere, not in the US.
        ("Sativex is approved in the US.", "false"),
        ("Sativex is not approved in the US.", "true"),
        ("Sativex is approved in the UK.", "true"),
        ("Sativex is approved in Canada.", "unknown"),
        ("Novalgin is approved in the US.", "false"),
        ("Metamizole is approved.", "unknown"),
    ],
)
def test_a_label_denies_no_more_than_it_leaves_out(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


def test_a_brand_is_of_its_kind_where_its_label_may_cover_it(facts: KnowledgeBase) -> None:
    assert judge_sentence(facts, "Soma is a muscle relaxant.").verdict == "true"
    assert judge_sentence(facts, "Soma is not a muscle relaxant.").verdict == "false"
    assert judge_sentence(facts, "Mounjaro is a weight-loss medicine.").verdict == "unknown"


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Contrave is approved in the US.", "true"),
        ("Mysimba is approved in the US.", "unknown"),
        ("Mysimba is not approved in the US.", "unknown"),
        ("Mysimba is approved for weight loss in the US.", "unknown"),
        ("Naltrexone/bupropion is approved in the US.", "true"),
    ],
)
def test_a_brand_of_other_countries_is_not_what_the_us_approved(
    facts: KnowledgeBase, sentence: str, verdict: str
) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


def test_a_note_on_several_products_names_them_in_words(facts: KnowledgeBase) -> None:
    notes = [fact for fact in facts.facts("semaglutide", "note") if fact.details.get("product")]
    assert notes
    assert all("Ozempic" in phrase(facts, fact) or "Rybelsus" in phrase(facts, fact) for fact in notes)
    assert not [fact.id for fact in notes if "[" in phrase(facts, fact)]
