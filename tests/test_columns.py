"""What columnists and leaflets say: each with its denial or opposite, and what stays open."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge import KnowledgeBase


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Fluoxetine works by altering levels of serotonin.", "true"),
        ("SSRIs work by altering serotonin levels.", "true"),
        ("Fluoxetine does not work by altering serotonin levels.", "false"),
        ("Phenelzine works by altering serotonin levels.", "true"),
        ("Fluoxetine works by altering dopamine levels.", "unknown"),
        ("Naloxone works by altering serotonin levels.", "unknown"),
        ("MDMA acts as a serotonin releasing agent.", "true"),
        ("MDMA is a serotonin releasing agent.", "true"),
        ("MDMA is not a serotonin releasing agent.", "false"),
        ("Amphetamine acts as a dopamine releasing agent.", "true"),
        ("Naloxone acts as a serotonin releasing agent.", "false"),
        ("Lithium acts as a serotonin releasing agent.", "unknown"),
    ],
)
def test_what_alters_a_messenger_may_raise_it(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Amiodarone is loaded with iodine, so thyroid function has to be checked regularly.", "true"),
        ("Lithium contains iodine, so thyroid function has to be checked.", "unknown"),
        ("Since tramadol also blocks serotonin reuptake, combining it with an SSRI risks serotonin syndrome.", "true"),
        ("Because morphine blocks serotonin reuptake, taking it with an SSRI can cause serotonin syndrome.", "unknown"),
        ("Naloxone does not reverse cocaine because cocaine does not act on opioid receptors.", "true"),
        ("Naloxone does not reverse heroin because heroin does not act on opioid receptors.", "unknown"),
    ],
)
def test_what_a_drug_acts_on_is_the_reason(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Tendon rupture is one of the boxed warnings that ciprofloxacin carries in the US.", "true"),
        ("Tendon rupture is not one of the boxed warnings of ciprofloxacin.", "false"),
        ("Agranulocytosis is one of the boxed warnings that morphine carries.", "unknown"),
        ("Cannabis is a Class A drug in Britain, right up there with crystal meth.", "false"),
        ("Heroin is a Class A drug in Britain, right up there with crystal meth.", "true"),
        ("Heroin is a Class A drug in Britain, right up there with cannabis.", "false"),
        ("Nandrolone is listed in Schedule III in the States.", "true"),
        ("Nandrolone is listed in Schedule I in the States, next to peyote.", "false"),
        ("Ketamine is an opioid, something that vets have exploited since the sixties.", "false"),
        ("Ketamine is an anaesthetic, something that vets have exploited since the sixties.", "unknown"),
        ("Methamphetamine slows the heart, much as a beta blocker would.", "false"),
        ("Propranolol slows the heart, much as a beta blocker would.", "unknown"),
        ("Lisinopril is notorious for a dry cough, a nuisance that losartan causes far less often.", "true"),
        ("Losartan is notorious for a dry cough, a nuisance that lisinopril causes far less often.", "false"),
        ("Propranolol should be tapered, not stopped overnight, since rebound can provoke angina.", "true"),
        ("Naloxone should be tapered, not stopped overnight, since rebound can provoke angina.", "unknown"),
        ("Methadone can stretch the QT interval, and that's the reason clinics order an ECG.", "true"),
        ("Naltrexone can stretch the QT interval, and that's the reason clinics order an ECG.", "unknown"),
        ("Not one of the triptans should be prescribed to a patient with coronary artery disease.", "true"),
        ("Percocet is simply oxycodone with ibuprofen pressed into the same pill.", "false"),
        ("Fentanyl is a natural opiate, squeezed straight from the pod of the opium poppy.", "false"),
        ("Morphine is a natural opiate, scraped from the pods of the opium poppy.", "true"),
        ("Nitrous oxide can leave people with numb legs and nerve damage.", "true"),
        ("Buprenorphine grips the mu receptor so tightly that it can tip people into precipitated withdrawal.", "true"),
        ("At ordinary doses P-glycoprotein keeps loperamide out of the brain.", "true"),
        ("P-glycoprotein keeps heroin out of the brain.", "false"),
        ("LSD shows up on every standard urine test.", "false"),
        ("Mephedrone, or meow meow to the tabloids, was banned in Britain in April 2010.", "true"),
        ("Mephedrone, or meow meow to the tabloids, was banned in Britain in April 1990.", "false"),
    ],
)
def test_what_columnists_say(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Ritonavir lowers methadone levels.", "true"),
        ("Ritonavir raises methadone levels.", "false"),
        ("Ketoconazole raises methadone levels.", "true"),
        ("Nelfinavir makes methadone levels fall.", "true"),
        ("Ritonavir lowers meperidine levels.", "true"),
        ("Clarithromycin lowers meperidine levels.", "false"),
        ("Ritonavir lowers lamotrigine levels.", "true"),
        ("Ritonavir makes birth control pills less effective.", "true"),
        ("Ritonavir raises naloxone levels.", "unknown"),
    ],
)
def test_what_was_measured_of_two_goes_before_their_classes(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("A glass of grapefruit juice is enough to send simvastatin levels soaring.", "true"),
        ("A glass of grapefruit juice is enough to send naloxone levels soaring.", "unknown"),
        ("If you're on warfarin, a course of metronidazole can send your INR through the roof.", "true"),
        ("Doctors warn against pairing opioids with benzos, since both depress breathing.", "true"),
        ("Alcohol and Xanax both depress the central nervous system, and together they can kill.", "true"),
        ("Naltrexone blocks the painkilling effect of opioids.", "true"),
        ("Naltrexone does not block the painkilling effect of opioids.", "false"),
        ("It's perfectly safe to wash down Valium with vodka.", "false"),
        ("It's dangerous to wash down Valium with vodka.", "true"),
        ("Patients on lithium should be careful with ibuprofen.", "true"),
        ("People using lithium should be careful with ibuprofen and other NSAIDs.", "true"),
        ("Cimetidine slows the breakdown of many drugs, theophylline included.", "true"),
        ("Possessing cocaine is a crime in the UK, where it is Class A.", "true"),
        ("Possessing cocaine is a crime in the UK, where it is Class C.", "false"),
        ("Though many states allow cannabis, it remains Schedule I federally.", "true"),
        ("The first statin on the market was lovastatin, approved in 1987.", "true"),
        ("The first statin on the market was atorvastatin, approved in 1996.", "false"),
        ("When Bayer launched heroin in 1898, it billed it as a cough remedy.", "true"),
        ("Injected heroin hits within seconds.", "true"),
        ("Cialis is known as the weekend pill because it works for up to 36 hours.", "true"),
        ("Potassium is watched in patients on spironolactone.", "true"),
        ("Heroin use is confirmed by finding 6-acetylmorphine in urine.", "true"),
        ("Tylenol must never be given to cats.", "true"),
        ("Naloxone must never be given to cats.", "unknown"),
        ("CBD can make you fail a drug test.", "misleading"),
        ("Kratom can make you fail a drug test.", "false"),
    ],
)
def test_what_is_said_of_pairs_laws_and_tests(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Methylphenidate is available as extended-release tablets.", "true"),
        ("Concerta is available as extended-release tablets.", "true"),
        ("Ritalin is available as extended-release tablets.", "unknown"),
        ("Metformin comes in an extended-release form.", "true"),
        ("Metformin is not available as extended-release tablets.", "false"),
        ("Venlafaxine is available as extended-release capsules.", "true"),
        ("Venlafaxine is available as extended-release tablets.", "unknown"),
        ("OxyContin is an extended-release tablet.", "true"),
        ("Naloxone is available as extended-release tablets.", "unknown"),
        ("Lopressor comes as extended-release tablets.", "unknown"),
        ("Zolpidem should not be used for more than a few weeks.", "true"),
        ("Zolpidem is for short-term use only.", "true"),
        ("Zolpidem is meant for long-term use.", "false"),
        ("Zolpidem is not meant for long-term use.", "true"),
        ("Benzodiazepines should not be taken for longer than four weeks.", "true"),
        ("Ketorolac should not be used for more than 5 days.", "true"),
        ("Ketorolac should not be used for more than 3 days.", "unknown"),
        ("Phentermine is suitable for long-term use.", "false"),
        ("Clobazam is for short-term use only.", "unknown"),
        ("Metformin should not be used for more than 4 weeks.", "unknown"),
    ],
)
def test_how_slowly_it_is_released_and_how_long_it_is_used(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Vicodin, which contains hydrocodone and acetaminophen, was moved to Schedule II in 2014.", "true"),
        ("Vicodin was moved to Schedule III in 2014.", "false"),
        ("Buprenorphine is less likely than methadone to cause a fatal overdose.", "true"),
        ("Methadone is less likely than buprenorphine to cause a fatal overdose.", "false"),
        ("Metformin was first approved to treat malaria.", "false"),
        ("Gabapentin was first approved to treat seizures.", "unknown"),
    ],
)
def test_what_is_told_in_passing_of_strength_and_law(facts: KnowledgeBase, said: str, verdict: str) -> None:
    assert judge_sentence(facts, said).verdict == verdict
