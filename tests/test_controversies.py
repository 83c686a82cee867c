"""What the public argues about: said, denied and asked; its near neighbours; and what was read from it wrongly."""

import pytest

from ketafacts.answers.asking import ask
from ketafacts.answers.checking import judge_sentence
from ketafacts.answers.profiles import uses
from ketafacts.knowledge.base import KnowledgeBase

# A claim, what it comes to, its denial and what that comes to.
DISPUTES = [
    ("Vaccines cause autism.", "false", "Vaccines do not cause autism.", "true"),
    ("Ranitidine causes cancer.", "contested", "Ranitidine does not cause cancer.", "contested"),
    ("Ozempic causes suicidal thoughts.", "false", "Ozempic does not cause suicidal thoughts.", "true"),
    ("GLP-1 drugs cause thyroid cancer.", "contested", "GLP-1 drugs do not cause thyroid cancer.", "contested"),
    ("Ozempic paralyses the stomach.", "true", "Ozempic does not paralyse the stomach.", "false"),
    ("HRT causes breast cancer.", "true", "HRT does not cause breast cancer.", "false"),
    ("Estrogen alone causes breast cancer.", "contested", "Estrogen alone does not cause breast cancer.", "contested"),
    ("Ketamine causes brain damage.", "contested", "Ketamine does not cause brain damage.", "contested"),
    ("Alcohol kills brain cells.", "contested", "Alcohol does not kill brain cells.", "contested"),
    ("Red wine is good for your heart.", "contested", "Red wine is not good for your heart.", "contested"),
    ("LSD damages chromosomes.", "false", "LSD does not damage chromosomes.", "true"),
    ("Acid stays in your spine forever.", "false", "Acid does not stay in your spine forever.", "true"),
    ("Molly puts holes in your brain.", "false", "Molly does not put holes in your brain.", "true"),
    ("Statins cause memory loss.", "contested", "Statins do not cause memory loss.", "contested"),
    ("Gabapentin causes dementia.", "contested", "Gabapentin does not cause dementia.", "contested"),
    ("Accutane causes depression.", "contested", "Accutane does not cause depression.", "contested"),
    ("Finasteride causes suicidal thoughts.", "true", "Finasteride does not cause suicidal thoughts.", "false"),
    ("Tobacco causes cancer.", "true", "Tobacco does not cause cancer.", "false"),
    ("Nicotine causes cancer.", "false", "Nicotine does not cause cancer.", "true"),
    ("Biotin interferes with lab tests.", "true", "Biotin does not interfere with lab tests.", "false"),
    ("Some fentanyl is resistant to Narcan.", "false", "Some fentanyl is not resistant to Narcan.", "true"),
    ("Low-dose naltrexone is FDA-approved.", "false", "Low-dose naltrexone is not FDA-approved.", "true"),
    ("Generics are as good as brands.", "true", "Generics are not as good as brands.", "false"),
    ("Ivermectin works for COVID-19.", "false", "Ivermectin does not work for COVID-19.", "true"),
    ("Cannabis is a gateway drug.", "contested", "Cannabis is not a gateway drug.", "contested"),
    # what is true to the letter is judged as it is said, and not when it is denied
    (
        "Antibiotics stop the pill from working.",
        "misleading",
        "Antibiotics do not stop the pill from working.",
        "unknown",
    ),
    ("Natural remedies are safe.", "misleading", "Natural remedies are not safe.", "unknown"),
    ("Antidepressants cause suicide.", "misleading", "Antidepressants do not cause suicide.", "unknown"),
]


@pytest.mark.parametrize(("said", "verdict", "denied", "other"), DISPUTES)
def test_a_dispute_is_judged_as_it_is_said_and_denied(
    facts: KnowledgeBase, said: str, verdict: str, denied: str, other: str
) -> None:
    assert judge_sentence(facts, said).verdict == verdict
    assert judge_sentence(facts, denied).verdict == other


@pytest.mark.parametrize(
    "sentence",
    [
        "Vaccines cause cancer.",
        "Famotidine causes cancer.",
        "Insulin causes suicidal thoughts.",
        "Vaginal HRT causes breast cancer.",
        "HRT causes breast cancer in men.",
        "A single dose of ketamine causes brain damage.",
        "Cocaine stays in your spine.",
        "Psilocybin damages chromosomes.",
        "A glass of milk a day is good for the heart.",
        "Natural light is always safe.",
        "Nicotine causes lung cancer.",
        "Antidepressants cause suicidal thoughts in adults.",
        "Biotin interferes with drug tests.",
        "Carfentanil is resistant to naloxone.",
        "Cefalexin stops the pill from working.",
    ],
)
def test_a_neighbour_of_a_dispute_stays_unknown(facts: KnowledgeBase, sentence: str) -> None:
    assert judge_sentence(facts, sentence).verdict == "unknown"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("is weed a gateway drug", "contested"),
        ("Do opioids work for chronic pain?", "contested"),
        ("Are generics as good as brands?", "yes"),
        ("Is red wine good for the heart?", "contested"),
        ("Does LSD stay in your spine?", "no"),
        ("Do antibiotics make the pill ineffective?", "it depends"),
        ("can i eat cheese on nardil", "no"),
        ("what is cheese", "cannabis or heroin"),
        ("is zantac famotidine", "it depends"),
    ],
)
def test_a_dispute_is_answered_in_the_words_in_which_it_is_asked(
    facts: KnowledgeBase, question: str, answer: str
) -> None:
    assert ask(facts, question).records[0]["answer"] == answer


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        # of two ways that both are taken, one is said to be the commoner
        ("Crack is smoked rather than snorted.", "unknown"),
        ("Crack is smoked, not snorted.", "unknown"),
        ("Heroin is injected rather than snorted.", "unknown"),
        ("Insulin is swallowed rather than injected.", "false"),
        ("Cocaine is not snorted.", "false"),
        # what patients have is not in the drug
        ("Patients on olanzapine should have their weight checked and have glucose.", "unknown"),
        ("Patients on metformin should have their kidney function checked and have insulin.", "unknown"),
        ("Patients on olanzapine should have their weight checked and have their glucose checked.", "true"),
        # where, and as what, one drug changes the level of another
        ("Rifampicin in the gut lowers the level of warfarin.", "unknown"),
        ("Rifampicin on the skin lowers the level of warfarin.", "unknown"),
        ("Rifampicin cream lowers the level of warfarin.", "unknown"),
        ("Rifampicin lowers the level of warfarin in the blood.", "true"),
        # what else is in tobacco may do what nicotine does not
        ("Chewing tobacco causes cancer.", "unknown"),
        # approved in other doses
        ("Naltrexone is FDA-approved.", "true"),
    ],
)
def test_what_is_said_beside_is_not_passed_over(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


def test_the_uses_of_a_brand_are_those_of_its_label(facts: KnowledgeBase) -> None:
    told = {name: {one["condition"] for one in uses(facts, [name]).records} for name in ("Butrans", "buprenorphine")}
    assert "opioid use disorder" not in told["Butrans"]
    assert "severe pain" in told["Butrans"]
    assert "opioid use disorder" in told["buprenorphine"]


@pytest.mark.parametrize("text", ["Zantac is famotidine.", "Zantac is not famotidine.", "Zantac contains famotidine."])
def test_a_misconception_and_its_denial_may_both_be_misleading(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == "misleading"
