"""What is woven into a sentence that tells one fact: an example, a reason, in whom, by what measure."""

import pytest

from ketafacts.answers.asking import ask
from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Benzodiazepines are positive allosteric modulators of the GABA-A receptor.", "true"),
        ("Diazepam is not a positive allosteric modulator of the GABA-A receptor.", "false"),
        ("Muscimol is a positive allosteric modulator of the GABA-A receptor.", "false"),
        ("Morphine is a positive allosteric modulator of the mu-opioid receptor.", "false"),
        ("Ketamine is a negative allosteric modulator of the NMDA receptor.", "unknown"),
    ],
)
def test_a_positive_modulator_is_told_from_an_agonist(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Sildenafil is contraindicated with nitroglycerin because the combination can cause hypotension.", "true"),
        ("Sildenafil is contraindicated with nitroglycerin because the combination can cause blindness.", "unknown"),
        ("Lisinopril is contraindicated with nitroglycerin because the combination can cause hypotension.", "unknown"),
        ("Warfarin is contraindicated with heparin because the combination can cause sedation.", "unknown"),
    ],
)
def test_what_the_combination_does_is_told_of_the_two(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Oxycodone has a boxed warning about concomitant use with benzodiazepines.", "true"),
        ("Lamotrigine has a boxed warning for serious skin rashes, including Stevens-Johnson syndrome.", "true"),
        ("Lamotrigine does not have a boxed warning for rashes, including Stevens-Johnson syndrome.", "false"),
        ("Fluoxetine has a boxed warning for serious skin rashes, including Stevens-Johnson syndrome.", "unknown"),
        ("It is not true that linezolid interacts with serotonergic antidepressants.", "false"),
        ("Tramadol can cause seizures, particularly in patients with epilepsy.", "true"),
        ("Amoxicillin can cause seizures, particularly in patients with asthma.", "unknown"),
        ("Codeine is more potent than morphine on a milligram-for-milligram basis.", "false"),
        ("Heroin was introduced commercially by Bayer in 1898.", "true"),
    ],
)
def test_what_narrows_a_fact_is_read_with_it(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Naloxone does not reverse the sedation caused by benzodiazepines such as lorazepam.", "true"),
        ("Naloxone reverses the respiratory depression caused by opioids such as heroin.", "true"),
        ("NSAIDs such as ibuprofen raise lithium levels.", "true"),
        ("NSAIDs such as ibuprofen do not raise lithium levels.", "false"),
        ("NSAIDs such as tramadol raise lithium levels.", "false"),
        ("Thiazide diuretics such as hydrochlorothiazide lower lithium levels.", "false"),
    ],
)
def test_an_example_of_a_class_is_one_of_it(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ivermectin, sold as Stromectol, is a horse dewormer.", "misleading"),
        ("Warfarin, sold as Coumadin, is rat poison.", "misleading"),
        ("Niclosamide is a horse dewormer.", "unknown"),
        # It had one until 2016, so that who denies it may mean "never".
        ("Chantix currently carries a boxed warning for neuropsychiatric events.", "false"),
        ("Mefloquine carries a boxed warning for neuropsychiatric effects.", "true"),
        ("Chantix carried a boxed warning until 2016.", "unknown"),
        ("Atipamezole is used in dogs to reverse dexmedetomidine.", "true"),
        ("Atipamezole is used in cats to reverse dexmedetomidine.", "unknown"),
        ("Cannabis is an effective treatment for chronic neuropathic pain.", "contested"),
        ("Cannabis withdrawal can cause seizures.", "unknown"),
        ("Percocet withdrawal causes diarrhea.", "true"),
    ],
)
def test_what_else_it_is_and_what_it_no_longer_is(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Amoxicillin kills bacteria by inhibiting cell wall synthesis.", "true"),
        ("Amoxicillin does not kill bacteria by inhibiting cell wall synthesis.", "false"),
        ("Cocaine increases the reuptake of dopamine.", "false"),
        ("Morphine increases the reuptake of serotonin.", "unknown"),
        ("ECG monitoring of the QT interval is recommended for patients taking methadone.", "true"),
        ("ECG monitoring of the QT interval is recommended for patients taking amoxicillin.", "unknown"),
        ("Standard opiate immunoassays reliably detect fentanyl in urine.", "false"),
        ("Standard opiate immunoassays do not reliably detect fentanyl in urine.", "true"),
        ("Hair tests detect cocaine in urine.", "unknown"),
        ("Intravenous ketamine produces anesthesia within about one minute.", "true"),
    ],
)
def test_a_deed_is_read_with_its_means_place_and_time(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("does cannabis work for chronic neuropathic pain", "contested"),
        ("how does buprenorphine work", "by partly activating the mu-opioid receptor"),
        ("how does methadone work", "by activating the mu-opioid receptor"),
        ("why should nitrates not be taken with viagra", "a severe fall in blood pressure"),
        ("why is viagra contraindicated with nitrates", "a severe fall in blood pressure"),
        ("why should ibuprofen not be taken with water", "unknown"),
        ("what happens to the bladder with long term ketamine use", "bladder damage (cystitis)"),
        ("what happens to the bladder with long term aspirin use", "unknown"),
        ("is recreational cannabis legal in the us", "it depends"),
    ],
)
def test_questions_of_two_things_are_answered_in_their_first_words(
    facts: KnowledgeBase, question: str, answer: str
) -> None:
    assert ask(facts, question).records[0]["answer"] == answer


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Roxicodone is an extended-release tablet of oxycodone.", "unknown"),
        ("Narcan is an extended-release form of naloxone.", "unknown"),
        ("OxyContin is an extended-release form of oxycodone.", "true"),
        ("Vivitrol is an extended-release injection of methadone.", "false"),
        ("Azithromycin kills bacteria by inhibiting cell wall synthesis.", "false"),
        ("Penicillins kill bacteria by inhibiting protein synthesis.", "false"),
        ("Metronidazole kills bacteria by inhibiting cell wall synthesis.", "false"),
        ("Statins can cause muscle pain and, in rare cases, rhabdomyolysis.", "true"),
        ("Metformin can cause diarrhea and, in rare cases, blindness.", "unknown"),
        ("Sodium oxybate, sold as Xyrem, is indicated for cataplexy in narcolepsy.", "true"),
    ],
)
def test_how_it_is_made_or_works_is_not_passed_over(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict
