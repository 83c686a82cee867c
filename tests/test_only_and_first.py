"""What is said to be the only use, the first to come, no longer approved, or safe all the same."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Methadone is only used for pain.", "false"),
        ("Methadone is used only for opioid addiction.", "false"),
        ("Methadone is only licensed for opioid addiction.", "false"),
        ("Gabapentin is just for epilepsy.", "false"),
        ("Methadone is not only used for pain.", "true"),
        ("Sertraline isn't just for depression.", "true"),
        ("Lisinopril is only used for asthma.", "false"),
        # That there is no other use is not recorded.
        ("Loperamide is only used for diarrhoea.", "unknown"),
        ("Sertraline is not only used for asthma.", "unknown"),
        ("Codeine is only used for pain when other drugs fail.", "unknown"),
        ("Bupropion is only used in adults.", "unknown"),
        # A brand is for what its own label says, not for what the substance is for.
        ("Viagra is only approved for erectile dysfunction.", "true"),
        ("Revatio is only approved for erectile dysfunction.", "false"),
        ("Ozempic is only approved for type 2 diabetes.", "unknown"),
        ("Viagra is only for erectile dysfunction.", "unknown"),
        # "Only" is weighed of nothing else.
        ("Methadone acts exclusively on opioid receptors.", "unknown"),
    ],
)
def test_only_for_one_use_denies_that_there_are_others(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Valium is older than Prozac.", "true"),
        ("Prozac is older than Valium.", "false"),
        ("Prozac reached American pharmacies before Valium did.", "false"),
        ("Valium came out long before Prozac.", "true"),
        ("Ketamine was approved before esketamine.", "true"),
        ("Esketamine was not approved before ketamine.", "true"),
        ("Morphine was discovered before heroin.", "true"),
        ("MDMA was synthesised before LSD.", "true"),
        # Made later than aspirin, and sold before it.
        ("Heroin was introduced before aspirin.", "true"),
        ("Heroin was introduced after aspirin.", "false"),
        # The substance is old, the brand is not; of the other brand no date is recorded.
        ("OxyContin was approved before fentanyl.", "false"),
        ("Vicodin was approved before OxyContin.", "unknown"),
        ("Wegovy was approved before Ozempic.", "unknown"),
    ],
)
def test_which_came_first_is_judged_by_what_is_said_to_have_come(
    facts: KnowledgeBase, sentence: str, verdict: str
) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Rofecoxib is approved in the US.", "false"),
        ("Rimonabant is still licensed in Europe for weight loss.", "false"),
        ("Rofecoxib is not approved in the US.", "true"),
        ("Rofecoxib was approved in the US.", "true"),
        ("Rimonabant is no longer licensed in Europe.", "true"),
        # Given and taken back: when is not said.
        ("The FDA approved rofecoxib for osteoarthritis.", "unknown"),
        ("Rofecoxib, an FDA-approved painkiller, was withdrawn in 2004.", "unknown"),
        # Withdrawn for one use, approved for another.
        ("Fenfluramine is approved in the US.", "true"),
        ("Fenfluramine is approved for obesity in the US.", "false"),
        # No country is named, and it may be approved in another.
        ("Sibutramine is approved for obesity.", "unknown"),
    ],
)
def test_a_withdrawn_approval_is_none_today(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("It's perfectly safe to have a few drinks with temazepam.", "false"),
        ("It is not safe to have a beer while taking temazepam.", "true"),
        ("Paracetamol is safe to give to cats.", "false"),
        ("Paracetamol is not safe for cats.", "true"),
        ("It is safe to give ibuprofen to your dogs.", "false"),
        ("Ibuprofen is safe for dogs.", "false"),
        ("Gabapentin is safe for cats.", "unknown"),
        ("Vicodin is hydrocodone mixed with acetaminophen.", "true"),
        ("Vicodin is oxycodone mixed with acetaminophen.", "false"),
        ("The neuromuscular block produced by rocuronium is reversed by sugammadex.", "true"),
        ("The neuromuscular block produced by rocuronium is reversed by naloxone.", "false"),
        ("Coming off venlafaxine can leave you dizzy.", "true"),
        ("Some people on amlodipine find that their ankles swell up.", "true"),
        ("Carfentanil, an opioid far more potent than fentanyl, is used to immobilise elephants.", "true"),
        ("Carfentanil, an opioid far less potent than fentanyl, is used to immobilise elephants.", "false"),
        ("Allopurinol is the drug they give you for gout.", "true"),
        ("Allopurinol is the drug they give you for asthma.", "false"),
        ("Ketamine is never used in humans.", "false"),
        ("Xylazine is not used in humans.", "true"),
        ("ARBs cause less cough than ACE inhibitors.", "true"),
        ("Losartan causes cough more often than lisinopril.", "false"),
        ("Losartan can cause a cough.", "contested"),
        ("Fluoxetine causes more withdrawal symptoms than paroxetine.", "false"),
        ("Rhabdomyolysis is a rare side effect of atorvastatin.", "true"),
        ("Rhabdomyolysis is a common side effect of atorvastatin.", "false"),
    ],
)
def test_everyday_ways_to_say_it_are_read(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Celecoxib is a selective COX-1 inhibitor.", "false"),
        ("Celecoxib selectively inhibits COX-1 and spares COX-2.", "false"),
        ("Naloxone is a competitive NMDA antagonist.", "false"),
        # How it acts on what it does act on is not recorded, and a denial may be of the way alone.
        ("Clopidogrel irreversibly blocks the P2Y12 receptor.", "true"),
        ("Ticagrelor irreversibly blocks the P2Y12 receptor.", "false"),
        ("Ibuprofen does not irreversibly inhibit COX-1.", "true"),
        ("Sertraline is a selective serotonin reuptake inhibitor.", "true"),
    ],
)
def test_in_whatever_way_it_acts_only_on_what_it_acts_on(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Hydromorphone is a metabolite of hydrocodone.", "true"),
        ("Hydrocodone is a metabolite of hydromorphone.", "false"),
        ("Prednisone is a prodrug of prednisolone.", "true"),
        ("Prednisolone is a prodrug of prednisone.", "false"),
        ("GBL is converted to GHB in the body.", "true"),
        ("Risperidone is the active metabolite of paliperidone.", "false"),
        ("Morphine is a metabolite of hydrocodone.", "unknown"),
    ],
)
def test_what_becomes_what_in_the_body_goes_one_way(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Patients given morphine become addicted.", "unknown"),
        ("People who take morphine can become addicted.", "true"),
        ("Some people who take morphine become addicted.", "true"),
        ("Nobody who takes heroin becomes addicted.", "false"),
        ("It is impossible to become addicted to naltrexone.", "true"),
        ("Ibuprofen raises lithium levels.", "true"),
        ("Aspirin raises lithium levels.", "unknown"),
    ],
)
def test_what_can_happen_does_not_happen_to_all(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict
