"""What something is, in more words than it needs: each says the plain thing, or its denial, and no more."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase

SAYING_SO = [
    "{} is just another {}.",
    "{} is yet another {}.",
    "{} is a bona fide {}.",
    "{} is a fully fledged {}.",
    "{} is ultimately a {}.",
    "{} is at its core a {}.",
    "{} is a {} like any other.",
    "{} is a {} by another name.",
    "It turns out {} is a {}.",
    "Keep in mind that {} is a {}.",
    "Sorry, but {} is a {}.",
    "It is not a myth that {} is a {}.",
    "It is not wrong to say that {} is a {}.",
    "It is no secret that {} is a {}.",
    "You cannot say that {} is not a {}.",
]
DENYING_IT = [
    "{} is hardly a {}.",
    "{} is not any kind of {}.",
    "{} is not a {} in any sense of the word.",
    "{} is mistakenly thought to be a {}.",
]


@pytest.mark.parametrize("way", SAYING_SO)
def test_it_says_what_something_is(facts: KnowledgeBase, way: str) -> None:
    assert judge_sentence(facts, way.format("alprazolam", "benzodiazepine")).verdict == "true"
    assert judge_sentence(facts, way.format("zolpidem", "benzodiazepine")).verdict == "false"


@pytest.mark.parametrize("way", DENYING_IT)
def test_it_says_what_something_is_not(facts: KnowledgeBase, way: str) -> None:
    assert judge_sentence(facts, way.format("zolpidem", "benzodiazepine")).verdict == "true"
    assert judge_sentence(facts, way.format("alprazolam", "benzodiazepine")).verdict == "false"


@pytest.mark.parametrize(
    "sentence",
    [
        "Alprazolam is another word for benzodiazepine.",
        "Alprazolam is only a benzodiazepine.",
        "Doctors say alprazolam is a benzodiazepine.",
        "It is a myth and not wrong that alprazolam is a benzodiazepine.",
    ],
)
def test_what_says_something_else_is_not_taken_for_it(facts: KnowledgeBase, sentence: str) -> None:
    assert judge_sentence(facts, sentence).verdict != "true"


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Fentanyl test strips may not detect carfentanil.", "true"),
        ("Fentanyl test strips do not always detect carfentanil.", "true"),
        ("Fentanyl test strips always detect carfentanil.", "false"),
        ("Fentanyl test strips detect carfentanil.", "contested"),
        ("A fentanyl test strip may not detect fentanyl.", "false"),
        ("A standard opiate test may not detect methadone.", "true"),
    ],
)
def test_a_test_that_may_not_detect_a_drug_misses_it_at_times(
    facts: KnowledgeBase, sentence: str, verdict: str
) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("There's naloxone in Suboxone as well as buprenorphine.", "true"),
        ("Naloxone is in Suboxone along with buprenorphine.", "true"),
        ("There is acetaminophen in Percocet as well as codeine.", "false"),
        ("There is acetaminophen in Percocet as well as Vicodin.", "true"),
        ("There is naloxone in Suboxone and buprenorphine.", "false"),
    ],
)
def test_what_is_in_a_product_besides_is_no_second_product(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Ketamine works mainly by activating mu-opioid receptors.", "false"),
        ("Morphine works mainly by activating mu-opioid receptors.", "true"),
        ("OxyContin came onto the US market in 1975.", "false"),
        ("OxyContin came onto the US market in 1995.", "true"),
        ("Acetaminophen overdose is treated with flumazenil.", "false"),
        ("Diazepam overdose is treated with flumazenil.", "true"),
        ("Zaleplon is reversed by flumazenil.", "unknown"),
        ("Heroin overdose is treated with flumazenil.", "false"),
        ("Prednisone strengthens the immune system.", "false"),
        ("Tacrolimus weakens the immune system.", "true"),
        ("Aspirin has no effect on platelets.", "false"),
        ("The muscle relaxant effect of rocuronium is reversed by sugammadex.", "true"),
        ("Lisinopril is safe to take throughout pregnancy.", "false"),
    ],
)
def test_what_is_done_mainly_and_what_undoes_it(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Diazepam falls into the class of benzodiazepines.", "true"),
        ("Metformin falls into the class of benzodiazepines.", "false"),
        ("Diazepam is not viewed as a benzodiazepine.", "false"),
        ("Atorvastatin is looked upon as a statin.", "true"),
        ("One common statin is atorvastatin.", "true"),
        ("One common statin is omeprazole.", "false"),
        ("Sildenafil is dispensed under the trade name Viagra.", "true"),
        ("Sildenafil is dispensed under the trade name Prozac.", "false"),
        ("Ibuprofen is the key ingredient of Advil.", "true"),
        ("Advil and Motrin share one active ingredient.", "true"),
        ("Advil and Tylenol share one active ingredient.", "false"),
        ("The generic version of Lipitor is atorvastatin.", "true"),
        ("The second ingredient of Suboxone is naloxone.", "true"),
        ("The second ingredient of Suboxone is naltrexone.", "false"),
        ("The two active ingredients of Augmentin are amoxicillin and clavulanic acid.", "true"),
        ("The two active ingredients of Percocet are oxycodone and ibuprofen.", "false"),
        ("The two active ingredients of Excedrin are aspirin and caffeine.", "unknown"),
        ("What is known as salbutamol in Britain is called albuterol in the US.", "true"),
        ("What is known as salbutamol in Britain is called salmeterol in the US.", "false"),
        ("Albuterol is what the Brits call salbutamol.", "unknown"),
        ("Ketamine figures in Schedule III.", "true"),
        ("Ketamine figures in Schedule I.", "false"),
        ("Heroin and LSD are listed in the same schedule.", "true"),
        ("Heroin and tramadol are listed in the same schedule.", "false"),
        ("Tramadol is subject to tighter controls than oxycodone.", "false"),
        ("Ketamine is exempt from drug controls in the US.", "false"),
        ("Lithium is controlled by measuring blood levels.", "true"),
        ("Lithium is controlled by measuring its popularity.", "unknown"),
        ("Metformin is prohibited for severe kidney disease.", "true"),
        ("Its maker pulled rofecoxib in 2004.", "true"),
        ("Chemists first made methadone in the 1930s.", "true"),
        ("Morphine preceded fentanyl.", "true"),
        ("Fentanyl preceded morphine.", "false"),
    ],
)
def test_each_slot_of_a_kind_a_name_or_a_law_takes_all_its_words(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The effects of LSD last hours.", "true"),
        ("The effects of LSD last seconds.", "false"),
        ("The effects of LSD last days.", "false"),
        ("Sertraline takes minutes to work.", "false"),
        ("Sertraline takes weeks to work.", "true"),
        ("The half-life of amiodarone is measured in days.", "true"),
        ("The half-life of amiodarone is measured in hours.", "false"),
        ("Naloxone has a half-life measured in days.", "false"),
        ("Amiodarone stays in the body for hours.", "false"),
        ("Nurses give Vivitrol once a month.", "true"),
        ("Nurses give Vivitrol once a day.", "false"),
        ("There is no tablet of insulin.", "true"),
        ("Codeine relies on CYP2D6 to be effective.", "true"),
        ("The liver enzyme that breaks down caffeine is CYP1A2.", "true"),
        ("It is the kidneys that clear lithium.", "true"),
        ("It is the liver that clears lithium.", "false"),
        ("Enalapril is inert until the liver activates it.", "true"),
        ("Lisinopril is inert until the liver activates it.", "false"),
    ],
)
def test_times_and_what_becomes_of_a_drug_take_all_their_words(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("What Americans buy as Tylenol is sold in Britain as paracetamol.", "true"),
        ("Xanax is nothing but a brand of lorazepam.", "false"),
        ("Xanax is nothing but a brand of alprazolam.", "true"),
        ("Clopidogrel is useless until the liver has converted it.", "true"),
        ("Ivermectin is not approved for any animal.", "false"),
        ("Expectant mothers may not receive isotretinoin.", "true"),
        ("Expectant mothers may safely take isotretinoin.", "false"),
        ("Pregnancy forbids warfarin.", "true"),
        ("Isotretinoin is permitted in pregnancy.", "false"),
        ("Isotretinoin is permitted in the garden.", "unknown"),
        ("Nurses must not give methotrexate in pregnancy.", "true"),
        ("The detection window for cocaine in urine is about 3 days.", "true"),
        ("In urine, amphetamine can be detected for 60 days.", "false"),
        ("Clozapine requires white blood cell measurement.", "true"),
        ("The black box warning in the label of levofloxacin refers to tendon rupture.", "true"),
        ("Loratadine comes without a boxed warning.", "true"),
        ("Methadone comes without a boxed warning.", "false"),
        ("Horses are put under with ketamine.", "true"),
        ("Xylazine is strictly a veterinary drug.", "true"),
        ("Ketamine is strictly a veterinary drug.", "false"),
        ("Morphine is of natural origin.", "true"),
        ("Methadone is of natural origin.", "false"),
        ("Methadone is manufactured synthetically.", "true"),
        ("Morphine is the raw material for heroin.", "true"),
        ("Morphine is the precursor of heroin.", "true"),
        ("Oxycodone is a precursor of thebaine.", "unknown"),
        ("Heroin is the raw material for morphine.", "false"),
        ("Codeine is a precursor of morphine.", "true"),
        ("The FDA gave the green light to fluoxetine in 1987.", "true"),
        ("The FDA gave the green light to fluoxetine in 1977.", "false"),
        ("No American regulator has approved kratom.", "true"),
        ("No American regulator has approved ketamine.", "false"),
        ("The FDA has not approved heroin for anything.", "true"),
        ("The FDA has not approved ibuprofen for anything.", "false"),
        ("You must have a prescription for amoxicillin in the US.", "true"),
        ("Shops may sell amoxicillin without a prescription in the US.", "false"),
        ("In 2023, naloxone was made available over the counter.", "true"),
        ("In 2003, naloxone was made available over the counter.", "false"),
    ],
)
def test_care_origin_and_leave_take_all_their_words(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict
