"""What stands beside the main clause: circumstances, asides, relative clauses, reasons."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.attending import _MOST, _begins, _kinds, attended
from ketafacts.language.text import words

WHATEVER = {
    # What a drug is, it is under any circumstance.
    "When swallowed, ibuprofen is an opioid.": "false",
    "When swallowed, ibuprofen is not an opioid.": "true",
    "Ibuprofen is, at normal doses, a benzodiazepine.": "false",
    "At high doses, lorazepam is a benzodiazepine.": "true",
    "At high doses, lorazepam is not a benzodiazepine.": "false",
    "Taken for weeks, morphine is an opioid.": "true",
    "Lorazepam, however it is taken, contains naloxone.": "false",
    "Valium contains diazepam whether swallowed or injected.": "true",
    "If too much is taken, aspirin is a controlled substance in the United States.": "false",
    # What it does by its amount alone may make it something else.
    "At high doses, ibuprofen is a stimulant.": "unknown",
    "At low doses, alcohol is a stimulant.": "unknown",
    "Without any other drug, ibuprofen is an opioid.": "false",
    # A form may be exempt, and what is in a product is not by itself.
    "Alprazolam is a controlled substance as a patch.": "unknown",
    "Suboxone contains naloxone by itself.": "unknown",
}
FITTING = {
    # What it does, it does where the fact fits.
    "When stopped suddenly, alprazolam can cause seizures.": "true",
    "Methadone, when stopped suddenly, can cause withdrawal.": "true",
    "Vancomycin can cause an infusion reaction when infused too quickly.": "true",
    "When given too fast, nicotine can cause slow heart rate.": "unknown",
    "Naloxone causes sedation within minutes.": "false",
    "Midazolam causes sedation within minutes.": "true",
    "Xanax is safe with alcohol when taken at normal doses.": "false",
    "Xanax is not safe with alcohol when taken at normal doses.": "true",
    "Xanax is safe with alcohol in small doses.": "unknown",
    # What it is not at all, it is not in any circumstance.
    "Under a doctor's care, metformin is used to treat type 1 diabetes.": "false",
    "In the operating theatre, lamotrigine is given as a skin patch.": "false",
    "At high doses, ibuprofen blocks the mu-opioid receptor.": "unknown",
    "Sertraline is used for depression before surgery.": "unknown",
    "Aspirin causes Reye's syndrome in adults.": "unknown",
    "Taken by mouth, naloxone reverses opioid overdose.": "unknown",
}
ASIDES = {
    # The main clause is false whatever the aside says, and never true for it.
    "Furosemide, the pill your granny keeps in her handbag, is an opioid.": "false",
    "Furosemide, the pill your granny keeps in her handbag, is a diuretic.": "unknown",
    "Furosemide, the pill your granny keeps in her handbag, is not a diuretic.": "false",
    "Ritalin, sold in petrol stations, contains amphetamine.": "false",
    "Sold in petrol stations, Ritalin contains amphetamine.": "false",
    "Sold in petrol stations, Ritalin contains methylphenidate.": "unknown",
    "Furosemide is an opioid because my neighbour keeps it in a drawer.": "false",
    "Furosemide is a diuretic because my neighbour keeps it in a drawer.": "unknown",
    "Insulin is swallowed as a tablet by most people with type 1 diabetes.": "false",
    "Spice, the drug smoked in many prisons, is natural cannabis.": "false",
    "Tianeptine is an FDA-approved antidepressant sold in petrol stations.": "false",
    "Lorazepam, an opioid, was found in the pockets of the singer.": "false",
    "Lorazepam, a benzodiazepine, was found in the pockets of the singer.": "unknown",
    "Fentanyl, a benzodiazepine and cocaine were found in the pockets of the singer.": "unknown",
    "Tramadol, although many patients do not realise it, is a statin.": "false",
    "Tramadol, although many patients do not realise it, is an opioid.": "unknown",
    "Tramadol, although only at high doses, is a stimulant.": "unknown",
    "Loperamide, bought by millions for their holidays, is a steroid.": "false",
    "Xanax, bought from a dealer, contains fentanyl.": "unknown",
    # What takes the claim back, or tells of another thing of the name, leaves it open.
    "Furosemide, the story goes, is an opioid.": "unknown",
    "Furosemide, some people claim, is an opioid.": "unknown",
    "Furosemide is an opioid, or so my neighbour says.": "unknown",
    "Furosemide is an opioid, which is a myth.": "unknown",
    "Furosemide is an opioid in the eyes of my neighbour.": "unknown",
    "Xanax, the fake kind from the dealer, contains fentanyl.": "unknown",
    "Furosemide is approved by regulators for asthma by Swiss doctors.": "unknown",
}
REASONS = {
    "As it is an SSRI, fluoxetine works by blocking opioid receptors.": "false",
    "As it is an SSRI, fluoxetine can cause serotonin syndrome.": "true",
    "As it is an opioid, diazepam can be reversed with naloxone.": "false",
    "Given that it is contraindicated in stomach ulcers, ibuprofen is taken by mouth.": "unknown",
    "Given that it is an opioid, ibuprofen is taken by mouth.": "false",
    "As it is, morphine is an opioid.": "true",
}


@pytest.mark.parametrize(("text", "verdict"), (WHATEVER | FITTING | ASIDES | REASONS).items())
def test_what_stands_beside_the_main_clause_is_weighed(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("When it is swallowed, X is a C.", {"route oral"}),
        ("X is a C after years of daily use.", {"heavy use"}),
        ("X, taken by mouth for weeks, is a C.", {"route oral", "heavy use"}),
        ("X is, on its own, a C.", {"alone"}),
        ("X is a C whether swallowed or injected.", {"route any"}),
        ("X is a C when you stop taking it suddenly.", {"on stopping"}),
        ("X is a C suddenly.", set()),
        ("X is a C only at high doses.", set()),
    ],
)
def test_a_circumstance_is_set_apart(text: str, kinds: set[str]) -> None:
    assert next((set(one.kinds) for one in attended(words(text))), set()) == kinds


@pytest.mark.parametrize("text", [*WHATEVER, *FITTING])
def test_whatever_tells_of_a_circumstance_begins_as_such_phrases_do(text: str) -> None:
    keys = [word.key for word in words(text)]
    phrases = [(at, end) for at in range(len(keys)) for end in range(at + 1, min(len(keys), at + _MOST) + 1)]
    telling = [one for one in phrases if _kinds(" ".join(keys[slice(*one)]), paused=True)]
    assert telling
    assert all(_begins(" ".join(keys[at : at + _MOST])) for at, _ in telling)
