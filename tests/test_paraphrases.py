"""One predicate after another in many wordings: each has the verdict of the plain one, and of its false twin."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence

# Wordings with a name for {}: those in which the claim is true, and those in which it is false.
WORDED: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "{} is what doctors call an opioid.": (("Tapentadol",), ("Diazepam",)),
    "The class {} belongs to is the opioids.": (("Oxymorphone",), ("Gabapentin",)),
    "Pharmacists would call {} an opioid.": (("Hydrocodone",), ("Baclofen",)),
    "If a pill is called {}, it is an opioid.": (("Oxycodone",), ("Lorazepam",)),
    "{} has side effects, among them constipation.": (("Oxycodone",), ()),
    "If you have constipation, {} may well be the cause.": (("Codeine",), ()),
    "Watch out for constipation if you are on {}.": (("Oxycodone",), ()),
    "Constipation happens a lot with {}.": (("Morphine",), ()),
    "{} is an option for type 2 diabetes.": (("Sitagliptin",), ()),
    "{} is used when someone has a migraine.": (("Rizatriptan",), ()),
    "{} will bring someone round after too much heroin.": (("Naloxone",), ()),
    "If someone overdoses on oxycodone, give {}.": (("naloxone",), ()),
    "If someone overdoses on diazepam, {} helps.": (("flumazenil",), ("naloxone",)),
    "{} is a drug people get hooked on.": (("Nicotine",), ()),
    "Among the ingredients of {} is acetaminophen.": (("Percocet",), ("Suboxone",)),
    "{}'s ingredients include codeine.": ((), ("Percocet",)),
    "You get buprenorphine when you take {}.": (("Suboxone",), ("Vicodin",)),
    "{} is in the DEA's Schedule II.": (("Methadone",), ("Diazepam",)),
    "{} is what fluoxetine is sold as.": (("Prozac",), ("Zoloft",)),
    "People may know sertraline better as {}.": (("Zoloft",), ("Prozac",)),
    "One street name for ketamine is {}.": (("Special K",), ("Molly",)),
    "{} is what people call heroin.": (("Smack",), ("Special K",)),
    "You will not test positive on a standard opiate screen after taking {}.": (("fentanyl",), ("morphine",)),
    "When {} is broken down, morphine is formed.": (("codeine",), ()),
    "{} has to be converted to morphine to work.": (("Codeine",), ()),
    "The potency of {} is greater than that of morphine.": (("fentanyl",), ("codeine",)),
    "You need less {} than morphine.": (("fentanyl",), ("codeine",)),
    "{} wears off more slowly than ketamine.": (("Methadone",), ()),
    "If fluconazole is added, {} levels rise.": (("warfarin",), ()),
    "{} is an over-the-counter painkiller.": (("Ibuprofen",), ()),
    "People on {} have their {} levels checked.": (("lithium", "digoxin"), ()),
    "Taking {} while pregnant can cause birth defects.": (("valproate",), ()),
    "The usual way to give {} is by mouth.": (("metformin",), ()),
}
DENIED = {
    "{} is an option for type 2 diabetes.": "{} is not an option for type 2 diabetes.",
    "The potency of {} is greater than that of morphine.": "The potency of {} is not greater than that of morphine.",
    "{} is what doctors call an opioid.": "{} is not what doctors call an opioid.",
    "One street name for ketamine is {}.": "One street name for ketamine is not {}.",
    "The class {} belongs to is the opioids.": "The class {} belongs to is not the opioids.",
}


def _verdict(facts: KnowledgeBase, wording: str, name: str) -> str:
    said = wording.replace("{}", name)
    return str(judge_sentence(facts, said[0].upper() + said[1:]).verdict)


@pytest.mark.parametrize("wording", WORDED)
def test_a_wording_has_the_verdict_of_the_plain_claim(facts: KnowledgeBase, wording: str) -> None:
    right, wrong = WORDED[wording]
    assert {name: _verdict(facts, wording, name) for name in right} == dict.fromkeys(right, "true")
    assert {name: _verdict(facts, wording, name) for name in wrong} == dict.fromkeys(wrong, "false")


@pytest.mark.parametrize("wording", DENIED)
def test_its_denial_has_the_other(facts: KnowledgeBase, wording: str) -> None:
    right, wrong = WORDED[wording]
    denied = DENIED[wording]
    assert {name: _verdict(facts, denied, name) for name in right} == dict.fromkeys(right, "false")
    assert {name: _verdict(facts, denied, name) for name in wrong} == dict.fromkeys(wrong, "true")


@pytest.mark.parametrize(
    "sentence",
    [
        "Ketamine is part of a band called Opioids.",
        "Smack is what people do on the lips.",
        "Oxycodone is half of it.",
        "You need less ketamine than squirrels.",
        "Among the ingredients of success is caffeine.",
        "If someone overdoses on television, give naloxone.",
    ],
)
def test_near_neighbours_stay_unknown(facts: KnowledgeBase, sentence: str) -> None:
    assert judge_sentence(facts, sentence).verdict == "unknown"


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Neither zolpidem nor zopiclone is a benzodiazepine, although both act on the GABA-A receptor.", "true"),
        ("Neither morphine nor codeine is a benzodiazepine, yet both are addictive.", "true"),
        ("Neither morphine nor codeine is a benzodiazepine, but both are not addictive.", "false"),
        ("Neither ketamine nor PCP is an opioid, yet both activate NMDA receptors.", "false"),
    ],
)
def test_both_behind_neither_is_not_denied(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Methadone lasts longer than heroin.", "true"),  # their durations overlap, and only the one stays for days
        ("Methadone wears off faster than heroin.", "false"),
        ("Naproxen lasts longer than ibuprofen.", "true"),  # by half-lives, several times as long
        ("Ibuprofen lasts longer than naproxen.", "false"),
        ("Morphine lasts longer than oxycodone.", "unknown"),
        ("Atenolol lasts longer than propranolol.", "unknown"),
    ],
)
def test_which_lasts_longer_is_told_by_how_long_it_stays(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict
