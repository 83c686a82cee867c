"""What pages wrap around a plain claim, in our own words: labels, explanations in brackets, comparisons in passing."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence
from ketafacts.answers.reviewing import review_text
from ketafacts.language.text import sentences

# A label before a sentence and an explanation in brackets say nothing by themselves; "Myth:" does.
LABELS = {
    "Uses: Naproxen is used to alleviate pain.": "true",
    "Uses: Naproxen is not used to relieve pain.": "false",
    "Mechanism of action: Lorazepam enhances GABA.": "true",
    "Note: Ketamine is an opioid.": "false",
    "Myth: Ketamine is an opioid.": "unknown",
    "Ketamine has analgesic (pain relieving) and amnesic (memory loss) properties.": "true",
    "Naloxone has analgesic (pain relieving) and amnesic (memory loss) properties.": "false",
    "Methylnaltrexone is an opioid blocker (antagonist).": "true",
    "Methadone is an opioid blocker (antagonist).": "false",
    "Phencyclidine, also known as angel dust among other names, is a dissociative drug.": "true",
    "Phencyclidine, also known as angel dust among other names, is an opioid.": "false",
}
KINDS = {
    "Verapamil belongs to the calcium channel blocker class of medications.": "true",
    "Verapamil belongs to the opioid class of medications.": "false",
    "Xylazine is a non-opioid, central nervous system depressant.": "true",
    "Fentanyl is a non-opioid, central nervous system depressant.": "false",
    "Naltrexone is a non-opioid treatment.": "true",
    "Hydroxyzine belongs to the chemical group of ethanol.": "unknown",
    "Hydroxyzine belongs to the chemical group of opioids.": "false",
    "Xylazine is approved for use in veterinary medicine.": "true",
    "Methadone is made by chemical synthesis.": "true",
    "Morphine is made by chemical synthesis.": "false",
    "Ketamine is a dissociative anaesthetic with hallucinogenic properties.": "true",
    "Metformin is a diabetes medicine with hallucinogenic properties.": "unknown",
    "Other opioids include hydromorphone and methadone.": "true",
    "Other opioids include hydromorphone and ketamine.": "false",
    "Other opioids include hydromorphone and bromazolone.": "unknown",
    "Some of the most common examples of benzodiazepines include diazepam and lorazepam.": "true",
    "Some of the most common examples of benzodiazepines include diazepam and zolpidem.": "false",
    "Adderall combines two stimulant drugs: amphetamine and dextroamphetamine.": "true",
    "Adderall combines two opioid drugs: amphetamine and dextroamphetamine.": "false",
}
ABUSED = {
    "Cocaine is a stimulant with a high potential for abuse and addiction.": "true",
    "Cocaine is an opioid with a high potential for abuse and addiction.": "false",
    "Oxycodone has an extremely high potential for misuse.": "true",
    "Metformin has an extremely high potential for misuse.": "unknown",
    "Heroin is an illegal street drug.": "true",
    "Ibuprofen is an illegal street drug.": "false",
}
SUPPLIED = {
    "Oxycodone is only available on prescription from your doctor.": "true",
    "Zolpidem cannot be bought without a prescription from a licensed clinician.": "true",
    "Zolpidem can be bought without a prescription from a licensed clinician.": "false",
    "Ibuprofen is available over the counter in most pharmacies.": "true",
    "Pregabalin is found in capsule form.": "true",
    "Once swallowed, GBL is converted to GHB.": "true",
    "Once swallowed, GHB is converted to morphine.": "unknown",
    "Lithium is eliminated from the body via the kidneys.": "true",
}
ACTING = {
    "Amphetamine increases levels of dopamine and norepinephrine in the brain.": "true",
    "Amphetamine does not increase levels of dopamine and norepinephrine.": "false",
    "Duloxetine works by increasing the levels of serotonin and norepinephrine in the brain.": "true",
    "Metformin works by increasing the levels of serotonin and norepinephrine in the brain.": "unknown",
    "Clonazepam works by enhancing the effects of GABA, a neurotransmitter in the brain.": "true",
    "Clonazepam's mechanism of action is increasing the effect of the neurotransmitter GABA.": "true",
    "Nifedipine relaxes blood vessels.": "true",
    "Nifedipine does not relax blood vessels.": "false",
    "Albuterol works by relaxing the muscles in the airways.": "true",
    "Lansoprazole decreases the amount of acid produced in the stomach.": "true",
    "Lansoprazole does not decrease the amount of acid produced in the stomach.": "false",
    "Phenytoin is used for certain forms of epilepsy.": "true",
    "Like many other drugs, lorazepam can cause physical dependence or even addiction.": "true",
    "Like many other drugs, metformin can cause physical dependence or even addiction.": "unknown",
    "Lorazepam, as with other benzodiazepines, can cause tolerance and physical dependence.": "true",
}
SHEETS = {
    "Hydromorphone is classified as a Schedule II drug by the DEA.": "true",
    "Hydromorphone is classified as a Schedule IV drug by the DEA.": "false",
    "Lorazepam is a Schedule IV controlled substance by the Drug Enforcement Administration (DEA).": "true",
    "Heroin elevates levels of the neurotransmitter, dopamine (the pleasure chemical in the brain).": "true",
    "As with cocaine, ketamine can raise blood pressure.": "true",
    "As with cocaine, ketamine can cure gout.": "false",
    "Olanzapine is a medication that works in the brain to treat schizophrenia.": "true",
    "Olanzapine is a medication that works in the brain to treat epilepsy.": "false",
    "Morphine is potentially addictive.": "true",
    "Naproxen works by inhibiting the cyclooxygenase (COX) enzymes, COX-1 and COX-2.": "true",
    "Fentanyl works by inhibiting the cyclooxygenase (COX) enzymes, COX-1 and COX-2.": "false",
    "Tendon rupture can occur during or after taking moxifloxacin.": "true",
    "Tendon rupture cannot occur while taking moxifloxacin.": "false",
    "Tendon rupture can occur during or after taking metformin.": "unknown",
}
# Whoever altered poppy alkaloids made opiates by one meaning of the word, and none by the other; for all of them alike.
OPIATES = {
    "Buprenorphine is an opiate.": "contested",
    "Buprenorphine is not an opiate.": "contested",
    "Dihydrocodeine is an opiate.": "contested",
    "Methadone is an opiate.": "false",
    "Naloxone is an opiate.": "false",
}
# That a thing turned up in the supply tells nothing of who made it; that it was sold abroad, something of approvals.
DATED = {
    "Nitazenes were first discovered in 2019 in the unregulated drug supply.": "unknown",
    "Nitazenes were first synthesised in 2019.": "false",
    "Albuterol was first approved for medical use in the 1960s.": "unknown",
    "Albuterol was approved in the United States in 1969.": "false",
    "Albuterol was first approved in 2005.": "false",
    "Salbutamol was first sold in Britain in 1969.": "true",
    "Methadone was developed in Germany around 1937 to 1939.": "true",
    "Methadone was developed in Germany around 1957 to 1959.": "unknown",
}


@pytest.mark.parametrize(
    ("text", "verdict"),
    [*({**LABELS, **KINDS, **ABUSED, **SUPPLIED, **ACTING, **SHEETS, **OPIATES, **DATED}.items())],
)
def test_claim_in_the_wrapping_of_a_page(facts: KnowledgeBase, text: str, verdict: str) -> None:
    """What is wrapped around a claim changes nothing of it."""
    assert judge_sentence(facts, text).verdict == verdict


def _verdicts(facts: KnowledgeBase, text: str) -> list[str]:
    return [record["verdict"] for record in review_text(facts, text).records]


def test_what_is_compared_in_passing_is_no_subject(facts: KnowledgeBase) -> None:
    """Behind "unlike cocaine, it …" the text goes on about what it was about."""
    text = "Lidocaine is a local anesthetic. Unlike cocaine it does not squeeze veins shut. It is no controlled drug."
    assert _verdicts(facts, text) == ["true", "unknown", "true"]
    text = "Methadone is an opioid. Like heroin, fentanol hugs the brain. It is a Schedule III drug."
    assert "false" not in _verdicts(facts, text)  # fentanol, which is not recorded, may be meant


def test_drug_is_not_compared_with_itself(facts: KnowledgeBase) -> None:
    """Whoever writes that "it" is weaker than morphine does not mean morphine by "it"."""
    text = "Codeine is a prodrug. Morphine is what it becomes. It is about ten times weaker than morphine."
    assert "false" not in _verdicts(facts, text)


def test_words_behind_a_contraction_are_not_dropped(facts: KnowledgeBase) -> None:
    """That it is "also used when ibuprofen has failed" does not say that it is ibuprofen."""
    text = "Oxycodone is an opioid. It's also used for pain when weaker drugs, such as ibuprofen, and rest, fail."
    assert _verdicts(facts, text)[1] == "unknown"
    assert _verdicts(facts, "Oxycodone is an opioid. It's also used for severe pain.") == ["true", "true"]


def test_initials_of_a_name_end_no_sentence() -> None:
    """A name may begin with two initials, and other pairs of letters end a sentence."""
    text = "It was made by C.R. Alder Wright. It was given i.v. It works."
    assert [text[slice(*place)] for place in sentences(text)] == [
        "It was made by C.R. Alder Wright.",
        "It was given i.v.",
        "It works.",
    ]
