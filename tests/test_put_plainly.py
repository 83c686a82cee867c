"""Sentences as examiners write them: what every test finds, which form is given how, what lasts longer."""

import pytest

from ketafacts.answers.checking import check
from ketafacts.knowledge.base import KnowledgeBase

_CASES = [
    # said in passing
    ("Dextromethorphan isn't classed as an opioid, whatever the forum says.", "true"),
    ("Dextromethorphan is an opioid, no matter what the internet says.", "false"),
    ("Contrary to what some blogs claim, tramadol is not an opioid.", "false"),
    ("Dextromethorphan is an opioid, the forum says.", "unknown"),
    # stopped, and too much
    ("Blood pressure can shoot up when clonidine is stopped abruptly.", "true"),
    ("Seizures are likely after a large overdose of bupropion.", "true"),
    ("Digoxin, a cardiac glycoside, is harmless in overdose.", "false"),
    # by whom, and for what
    ("LSD, which Albert Hofmann first synthesised in 1938, is Schedule I in the US.", "true"),
    ("LSD, which Albert Hofmann first synthesised in 1958, is Schedule I in the US.", "false"),
    ("Vets commonly use pentobarbital to put animals down.", "true"),
    ("TSH is the blood test used to follow patients on levothyroxine.", "true"),
    ("Fluoxetine usually takes several weeks to lift a depressed mood.", "true"),
    ("Propofol puts patients to sleep but has no useful painkilling action.", "true"),
    ("Ibuprofen has no useful painkilling action.", "false"),
    # another name for it
    ("Tylenol is just aspirin with another label.", "false"),
    ("Excedrin is nothing more than aspirin in a fancy box.", "unknown"),
    # every test, and every week
    ("Fentanyl, a synthetic opioid, is picked up by every routine opiate immunoassay.", "false"),
    ("Morphine is picked up by every routine opiate test.", "unknown"),
    ("Rivaroxaban, which inhibits factor Xa, requires weekly INR checks.", "false"),
    ("Rivaroxaban does not require weekly INR checks.", "true"),
    ("Warfarin requires weekly INR checks.", "unknown"),
    ("Phenelzine can be combined freely with meperidine.", "false"),
    ("Amoxicillin kills the influenza virus.", "false"),
    ("Suxamethonium paralyses patients for six to eight hours in most cases.", "false"),
    ("Suxamethonium paralyses patients for five to ten minutes.", "true"),
    # a form is not given as no product in it is
    ("Fentanyl patches are placed under the tongue.", "false"),
    ("Fentanyl patches are not placed under the tongue.", "true"),
    ("Fentanyl patches are stuck on the skin.", "true"),
    ("Diazepam tablets are injected.", "false"),
    ("Salbutamol inhalers are injected.", "false"),
    ("Naloxone nasal spray is injected into a vein.", "false"),
    ("OxyContin tablets are injected.", "unknown"),
    ("Nitroglycerin tablets are placed under the tongue.", "true"),
    # every route is recorded
    ("Sevoflurane, a volatile anaesthetic, is breathed in rather than injected.", "true"),
    ("Apixaban is injected.", "false"),
    ("Adalimumab is taken by mouth.", "false"),
    ("Apixaban is not injected.", "true"),
    ("Omeprazole is injected.", "unknown"),
    # how long benzodiazepines act
    ("Midazolam is shorter acting than diazepam.", "true"),
    ("Midazolam lasts longer than diazepam.", "false"),
    ("Triazolam lasts longer than diazepam.", "false"),
    ("Lorazepam is longer acting than diazepam.", "unknown"),
    ("Fentanyl acts for a shorter time than morphine.", "true"),
]


@pytest.mark.parametrize(("sentence", "verdict"), _CASES)
def test_roundabout_words_are_judged_by_what_they_come_to(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert [one["verdict"] for one in check(facts, [sentence]).records] == [verdict]


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Donepezil blocks cholinesterase and cures Alzheimer's disease.", "false"),
        ("Donepezil does not cure Alzheimer's disease.", "true"),
        ("Levodopa cures Parkinson's disease.", "false"),
        ("Levodopa relieves symptoms of Parkinson's disease.", "true"),
        ("Antiretrovirals cure HIV.", "false"),
        ("Amoxicillin cures pneumonia.", "unknown"),
        ("Heparin is neutralised by vitamin K.", "false"),
        ("Vitamin K does not reverse heparin.", "true"),
        ("Warfarin is neutralised by vitamin K.", "true"),
        ("There is no opioid in Excedrin Migraine.", "true"),
        ("Excedrin Migraine contains ibuprofen.", "false"),
        ("INR is the blood test used to monitor warfarin.", "true"),
        ("Vets use xylazine to sedate horses.", "true"),
        ("An overdose of digoxin does no harm.", "false"),
        ("Nitroglycerin patches go under the tongue.", "false"),
        ("Belbuca contains buprenorphine and sticks to the inside of the cheek.", "true"),
        ("Gabapentin is misused by some people.", "true"),
    ],
)
def test_cures_antidotes_and_what_is_in_it(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert [one["verdict"] for one in check(facts, [sentence]).records] == [verdict]


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Aspirin is safer than paracetamol for a child with chickenpox.", "false"),
        ("Paracetamol is much safer than aspirin for a child with chickenpox.", "true"),
        ("Warfarin is safer than heparin in pregnancy.", "false"),
        ("Heparin is safer than warfarin in pregnancy.", "true"),
        # both, or for nobody in particular
        ("Warfarin is safer than isotretinoin in pregnancy.", "unknown"),
        ("Aspirin is safer than paracetamol.", "unknown"),
        ("Warfarin is not safer than heparin in pregnancy.", "unknown"),
        # the only way a brand is given
        ("Ozempic is a weekly pill.", "false"),
        ("Rybelsus, the brand name of semaglutide, is injected.", "false"),
        ("Actiq contains fentanyl and is stuck on the skin.", "false"),
        ("Belbuca is a film placed inside the cheek.", "true"),
    ],
)
def test_which_is_safer_and_how_a_brand_is_given(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert [one["verdict"] for one in check(facts, [sentence]).records] == [verdict]
