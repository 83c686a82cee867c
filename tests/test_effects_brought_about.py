"""One effect said to come of another, and targets at which a drug is said to work."""

import pytest

from ketafacts.answers.asking import ask
from ketafacts.answers.checking import check
from ketafacts.knowledge.base import KnowledgeBase


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        # That a drug does both does not tell that the one comes of the other.
        ("Clonidine causes dry mouth, which causes dizziness.", "unknown"),
        ("Clonidine causes dry mouth, causing dizziness.", "unknown"),
        ("Clonidine causes dry mouth, leading to dizziness.", "unknown"),
        ("Clonidine causes dry mouth and dizziness.", "true"),
        ("Ketamine can stop breathing, which causes death.", "unknown"),
        ("Ketamine can stop breathing, causing death.", "unknown"),
        ("Naloxone slows breathing, which causes death.", "false"),
        # A source of the one names the other, or both are one.
        ("Morphine slows breathing, which can cause death.", "true"),
        ("Methadone prolongs the QT interval, which can lead to torsades de pointes.", "true"),
    ],
)
def test_one_effect_is_said_to_come_of_another_only_where_a_source_says_so(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert check(facts, [text]).records[0]["verdict"] == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ketamine works on opioid receptors.", "misleading"),
        ("Ketamine does not work on opioid receptors.", "unknown"),
        ("Dextromethorphan works on opioid receptors.", "unknown"),
        ("Ketamine binds opioid receptors.", "true"),
        ("Ketamine does not act on opioid receptors.", "false"),
        ("Ketamine works on NMDA receptors.", "true"),
        ("Morphine works on opioid receptors.", "true"),
    ],
)
def test_weak_binding_is_not_where_a_drug_works(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert check(facts, [text]).records[0]["verdict"] == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Illicit fentanyl is legal in the US.", "false"),
        ("Illicit fentanyl is legal in the UK.", "false"),
        ("Illicitly manufactured fentanyl is illegal in the US.", "true"),
        ("Illicitly manufactured fentanyl is not illegal in the US.", "false"),
        ("Illicit fentanyl is legal in Japan.", "unknown"),
        ("Fentanyl is legal in the US.", "misleading"),
        ("Pharmaceutical fentanyl is illegal in the US.", "unknown"),
        ("Illicit fentanyl is an opioid.", "true"),
    ],
)
def test_what_is_made_unlawfully_is_not_legal(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert check(facts, [text]).records[0]["verdict"] == verdict


@pytest.mark.parametrize(
    ("question", "answer", "begins"),
    [
        ("is ozempic the same as wegovy", "yes", "Yes. Both are names of semaglutide. But their labels differ"),
        ("is ozempic the same drug as wegovy", "yes", "Yes. Both are names of semaglutide."),
        ("is advil the same as motrin", "yes", "Yes. Both are names of ibuprofen"),
        ("is tylenol the same as acetaminophen", "yes", "Yes."),
        ("is vicodin the same as percocet", "no", "No."),
        # Off-label use is no approval, whatever word is said for what it is taken for.
        ("is seroquel approved for sleep", "no", "No."),
        ("is trazodone approved for sleep", "no", "No. Trazodone is used off-label"),
        ("is trazodone used for sleep", "yes", "Yes. Trazodone is used off-label"),
        ("is zolpidem approved for sleep", "yes", "Yes."),
        ("is ozempic approved for weight loss", "no", "No."),
        ("is wegovy approved for weight loss", "yes", "Yes."),
        # Of two opposites the one that it does is the answer, and not yes or no.
        ("does rifampin raise or lower methadone levels", "lowers", "Lowers. Methadone with rifampin"),
        ("does fluconazole increase or decrease warfarin levels", "increases", "Increases. Fluconazole"),
        ("does naloxone activate or block opioid receptors", "blocks", "Blocks."),
        ("does alcohol raise or lower inhibitions", "unknown", "Unknown"),
        ("do fentanyl test strips work on nitazenes", "no", "No. Nitazenes are not detected"),
        ("do fentanyl test strips work on fentanyl", "yes", "Yes."),
        ("do fentanyl test strips work for xylazine", "no", "No."),
        ("is ketamine a depressant or a stimulant", "contested", "Contested."),
        ("is ketamine a stimulant or an opioid", "neither", "Neither."),
        # The gravest of all of a class, however late in the alphabet, and never of a drug with itself.
        ("can i take ibuprofen with blood thinners", "no", "No. Warfarin with ibuprofen"),
        ("can i take aspirin with blood thinners", "no", "No. Warfarin with aspirin"),
    ],
)
def test_products_and_members_that_a_short_answer_must_tell(
    facts: KnowledgeBase, question: str, answer: str, begins: str
) -> None:
    record = ask(facts, question).records[0]
    assert (record["answer"], record["text"][: len(begins)]) == (answer, begins)


@pytest.mark.parametrize(
    ("text", "verdict", "said"),
    [
        ("Bupropion is contraindicated in epilepsy.", "true", "(in the United States)"),
        ("Bupropion is contraindicated in epilepsy in the US.", "true", "(in the United States)"),
        ("Bupropion is not contraindicated in epilepsy in the US.", "false", "(in the United States)"),
        ("Bupropion is contraindicated in epilepsy in the UK.", "unknown", "(in the United States)"),
        ("Codeine is contraindicated in breastfeeding in the UK.", "unknown", ""),
    ],
)
def test_a_contraindication_of_one_country_is_told_as_that(
    facts: KnowledgeBase, text: str, verdict: str, said: str
) -> None:
    record = check(facts, [text]).records[0]
    assert record["verdict"] == verdict
    assert said in record["reason"]


@pytest.mark.parametrize("mark", ["\u200b", "\u202e", "\u2060"])
def test_an_invisible_character_parts_words_and_hides_none(facts: KnowledgeBase, mark: str) -> None:
    """What SECURITY.md says: inside a word it makes it another word, between words it says nothing."""
    sentences = [f"Keta{mark}mine is an opioid.", f"Ketamine is n{mark}ot an opioid.", f"Ketamine is an opi{mark}oid."]
    assert {one["verdict"] for one in check(facts, sentences).records} == {"unknown"}
    assert check(facts, [f"Ketamine{mark} is an opioid."]).records[0]["verdict"] == "false"
    assert check(facts, [f"Ketamine is{mark} not an opioid."]).records[0]["verdict"] == "true"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Tamsulosin relaxes the muscles of the prostate and bladder neck.", "true"),
        ("Tamsulosin does not relax the bladder neck.", "false"),
        ("Finasteride relaxes the prostate.", "unknown"),
        ("Sildenafil widens blood vessels.", "true"),
        ("Sildenafil does not dilate blood vessels.", "false"),
        # Labels and trials disagree, or usual doses and overdose differ.
        ("Carvedilol causes weight gain.", "contested"),
        ("Aspirin raises blood pressure.", "contested"),
        ("Ibuprofen raises blood pressure.", "true"),
        ("Loperamide narrows the pupils.", "contested"),
        ("Amitriptyline raises blood pressure.", "unknown"),
    ],
)
def test_effects_of_vessels_muscle_weight_and_pupils(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert check(facts, [text]).records[0]["verdict"] == verdict
