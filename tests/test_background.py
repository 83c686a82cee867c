"""What is told around a claim and left unjudged: who takes a thing, where it is kept, what follows of it."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase

PASSED_OVER = [
    "Metformin, the tablet that most people with type 2 diabetes are started on, is a biguanide.",
    "Naloxone, the spray that paramedics carry, reverses opioids.",
    "Loperamide, which you can buy in any supermarket, is an opioid.",
    "Morphine, one of the best known painkillers, is an opioid.",
    "Doxycycline makes the skin more sensitive to sunlight, so travellers are advised to use sunscreen.",
    "Although many people keep it in the cupboard, ibuprofen is an NSAID.",
    "Dapagliflozin inhibits SGLT2, a transporter in the proximal tubule.",
]
TOLD_OTHERWISE = [
    "Omeprazole inhibits the proton pump, an enzyme that makes insulin.",
    "Atorvastatin inhibits HMG-CoA reductase, an enzyme in bacteria.",
    "Heroin, which doctors in America prescribe every day, is an opioid.",
    "MDMA, prescribed by most psychiatrists, is a stimulant.",
    # what is told may be false, or is of a kind of which facts are kept
    "Metformin, the tablet that cures diabetes, is a biguanide.",
    "Heroin, which you can buy in any supermarket, is an opioid.",
    "LSD, the remedy that surgeons keep in cupboards, is a hallucinogen.",
    "Amoxicillin, which dealers sell in clubs, is a penicillin.",
    "Brexanolone, which is taken as a tablet, is used for postpartum depression.",
    "Ritalin, the best-selling drug in Ohio, contains methylphenidate.",
    "Naloxone, which nobody carries, reverses opioids.",
    "Doxycycline makes the skin more sensitive to sunlight, so travellers are safe without sunscreen.",
    "Metformin is a biguanide, so patients can take it with insulin.",
    "Dapagliflozin inhibits SGLT2, an opioid receptor in the brain.",
    "Vioxx, sold as rofecoxib, was withdrawn from the market in 2004.",
]
FALSE_ANYHOW = [
    "Morphine dilates the pupils, so doctors who suspect an overdose look for unusually wide ones.",
    "Omeprazole is an H2 blocker, and patients take it before breakfast.",
    "Carfentanil, a tranquilliser used on elephants, is weaker than morphine, despite the alarm it caused.",
    "Paracetamol, which many people keep in a drawer, is an opioid.",
]
NOT_SAID = [
    "Ketamine is an opioid, so they say.",
    "Ketamine is an opioid, so I am told.",
    "Ketamine is an opioid, if dealers are to be believed.",
    "Some say ketamine is an opioid, so doctors avoid it.",
    "It is not true that heparin is injected, and naloxone is its antidote.",
    "Ketamine is not an opioid that people swallow.",
]


@pytest.mark.parametrize("text", PASSED_OVER)
def test_who_takes_it_and_where_it_is_kept_leaves_a_claim_true(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == "true"


def test_what_is_left_out_is_said(facts: KnowledgeBase) -> None:
    judged = judge_sentence(facts, "Doxycycline can cause nausea, so travellers are advised to take it with food.")
    assert judged.reason.endswith("What “so travellers are advised to take it with food” adds is not judged.")


@pytest.mark.parametrize("text", TOLD_OTHERWISE)
def test_an_aside_that_may_be_false_keeps_a_claim_from_being_true(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict != "true"


@pytest.mark.parametrize("text", FALSE_ANYHOW)
def test_what_follows_or_is_conceded_does_not_mend_a_false_claim(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == "false"


@pytest.mark.parametrize("text", NOT_SAID)
def test_what_takes_a_claim_back_keeps_it_from_being_false(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == "unknown"


def test_two_claims_around_a_comma_are_both_judged(facts: KnowledgeBase) -> None:
    told = judge_sentence(facts, "Doxycycline, an antibiotic that is also taken to prevent malaria, can cause nausea.")
    assert told.verdict == "true"
    assert {one.claim.predicate for one in told.claims} >= {"is-a", "causes"}
    assert judge_sentence(facts, "Sertraline, an SSRI taken for depression, contains fluoxetine.").verdict == "false"


def test_a_gloss_explains_an_effect_or_a_target_in_its_own_words(facts: KnowledgeBase) -> None:
    assert (
        judge_sentence(facts, "Trazodone can cause priapism, a painful erection that does not go away.").verdict
        == "true"
    )
    assert judge_sentence(facts, "Trazodone can cause priapism, a fall in white blood cells.").verdict == "unknown"


def test_a_circumstance_behind_no_comma_never_makes_a_claim_true(facts: KnowledgeBase) -> None:
    assert (
        judge_sentence(facts, "Insulin is swallowed as a tablet by most people with type 1 diabetes.").verdict
        == "false"
    )
    assert judge_sentence(facts, "Metformin is approved for type 2 diabetes in students.").verdict == "unknown"
    assert judge_sentence(facts, "Ketamine is an NMDA antagonist because it is an anaesthetic.").verdict == "unknown"
    assert judge_sentence(facts, "Tramadol does not relieve pain because it is sold in shops.").verdict != "true"


def test_a_reason_in_front_is_claimed_and_what_follows_of_it_is_not_judged(facts: KnowledgeBase) -> None:
    assert (
        judge_sentence(facts, "Since naltrexone activates opioid receptors, patients soon depend on it.").verdict
        == "false"
    )
    assert (
        judge_sentence(facts, "If naltrexone activates opioid receptors, patients soon depend on it.").verdict
        == "unknown"
    )


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        # Who prescribes it tells that it is a medicine.
        ("LSD, which doctors prescribe every day, is a hallucinogen.", "unknown"),
        ("LSD, a widely prescribed medicine, is a hallucinogen.", "unknown"),
        ("Ibuprofen, which doctors prescribe every day, is an NSAID.", "true"),
        ("LSD, a well-known drug, is a hallucinogen.", "true"),
        # What is told at the end, and with which unknown verb the main clause begins, leaves it false.
        ("Spironolactone lowers potassium, and patients are told to eat more bananas.", "false"),
        ("Prozac is cleared from the body within a few hours, faster than any other antidepressant.", "false"),
        ("Fluoxetine stays in the body for weeks, faster than any other antidepressant.", "unknown"),
        ("Diazepam is eliminated more quickly than lorazepam, having a half-life of only two hours.", "false"),
        ("All opioids, from codeine cough syrup to heroin, are held in Schedule II in the United States.", "false"),
        ("None of the antidepressants carries a boxed warning about suicide, not even for adolescents.", "false"),
        ("Citalopram, a monoamine oxidase inhibitor made in Denmark, obliges patients to avoid cheese.", "false"),
        ("Penicillin was discovered in 1928 by Louis Pasteur, who noticed it in one of his dishes.", "false"),
        ("Carprofen is an opioid that vets prescribe for dogs with arthritis.", "false"),
        ("Carprofen is an NSAID that vets prescribe for cats with colds.", "unknown"),
        ("Remifentanil lasts for days since the body has no enzyme able to break it down.", "false"),
        ("Modafinil is in Schedule IV in the US, although students use it to cram.", "true"),
        ("Modafinil is in Schedule IV in the US, although students use it to sleep.", "unknown"),
        ("Aspirin was discovered by Alexander Fleming, who also discovered America.", "false"),
        # A frame denies what stands behind it, and not what is conceded or given as a reason.
        ("It is not true that ketamine is an opioid, although it is a benzodiazepine.", "unknown"),
        ("It is not true that ketamine is an opioid, although it binds opioid receptors weakly.", "true"),
        ("It is not true that ketamine blocks NMDA receptors, although it is an anaesthetic.", "false"),
        ("It is not true that cetirizine never makes people sleepy, since drowsiness is a common side effect.", "true"),
        ("Nobody who knows the drug would say that oxycodone isn't addictive.", "true"),
        ("Nobody who knows the drug would say that oxycodone is addictive.", "false"),
        ("There is no reason to doubt that diclofenac raises the risk of heart attack.", "true"),
        ("There is no reason to think that diclofenac raises the risk of heart attack.", "false"),
    ],
)
def test_what_stands_around_a_claim_is_told_apart_from_it(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


def test_of_a_product_nothing_is_denied_that_another_ingredient_may_undo(facts: KnowledgeBase) -> None:
    injected = "People who inject {} get withdrawal instead of a high."
    assert judge_sentence(facts, injected.format("Suboxone")).verdict == "unknown"
    assert judge_sentence(facts, injected.format("methadone")).verdict == "false"
    assert judge_sentence(facts, "Suboxone cannot slow breathing.").verdict == "false"
