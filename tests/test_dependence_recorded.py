"""What is said of addiction, dependence, withdrawal and misuse: each with its negation, and what stays open."""

import pytest

from ketafacts.answers.asking import ask
from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase

KNOWN = [
    ("Zopiclone is addictive.", "Zopiclone isn't habit-forming."),
    ("Stopping zaleplon can cause withdrawal symptoms.", "There is no withdrawal from zaleplon."),
    ("You can get addicted to pregabalin.", "You can't get addicted to pregabalin."),
    ("Propofol can be addictive.", "Propofol is non-addictive."),
    ("Propofol gets you high.", "Propofol doesn't get you high."),
    ("Poppers get you high.", "Poppers don't get you high."),
    ("GHB is addictive.", "GHB isn't addictive."),
    ("Bath salts are addictive.", "Bath salts are not addictive."),
    ("Amphetamine is addictive.", "Amphetamine is nonaddictive."),
    ("Carisoprodol is habit-forming.", "Carisoprodol is non-habit-forming."),
    ("Inhalants are addictive.", "Inhalants aren't addictive."),
    ("People misuse promethazine.", "People don't misuse promethazine."),
    ("People withdraw from khat.", "People don't withdraw from khat."),
    ("Pseudoephedrine is abused.", "Pseudoephedrine isn't abused."),
    ("Etomidate is used recreationally.", "Etomidate isn't used recreationally."),
    ("Spice has withdrawal symptoms.", "Spice has no withdrawal symptoms."),
    ("Melatonin isn't habit-forming.", "Melatonin is habit-forming."),
    ("Melatonin is not addictive.", "Melatonin addiction is a thing."),
    ("Topiramate isn't addictive.", "You can become addicted to topiramate."),
    ("Cyclobenzaprine is nonaddictive.", "Cyclobenzaprine is addictive."),
    ("CBD isn't addictive.", "CBD is addictive."),
    ("Laxatives aren't addictive.", "Laxatives are addictive."),
    ("Ramelteon isn't abused.", "People abuse ramelteon."),
    ("Strattera doesn't get you high.", "Strattera gets you high."),
    ("Suvorexant doesn't cause physical dependence.", "Suvorexant causes physical dependence."),
]


def _verdict(facts: KnowledgeBase, sentence: str) -> str:
    return judge_sentence(facts, sentence).verdict


@pytest.mark.parametrize(("true", "false"), KNOWN)
def test_whether_a_drug_makes_dependent_is_known_and_its_negation_denied(
    facts: KnowledgeBase, true: str, false: str
) -> None:
    assert (_verdict(facts, true), _verdict(facts, false)) == ("true", "false")


@pytest.mark.parametrize("drug", ["Caffeine", "Nitrous oxide", "Khat", "Suvorexant"])
def test_where_authorities_disagree_neither_the_claim_nor_its_denial_is_true(facts: KnowledgeBase, drug: str) -> None:
    assert {_verdict(facts, f"{drug} is addictive."), _verdict(facts, f"{drug} isn't addictive.")} == {"contested"}


@pytest.mark.parametrize(
    "sentence",
    [
        "DMT is addictive.",
        "Sevoflurane is addictive.",
        "Melatonin is a non-addictive painkiller.",
        "Most people misuse promethazine.",
        "Children misuse promethazine.",
        "Bupropion gets you high.",
    ],
)
def test_a_neighbour_of_which_nothing_is_recorded_stays_unknown(facts: KnowledgeBase, sentence: str) -> None:
    assert _verdict(facts, sentence) == "unknown"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("does propofol get you high", "yes"),
        ("can you get addicted to melatonin", "no"),
        ("is zopiclone habit forming", "yes"),
        ("is caffeine addictive", "contested"),
    ],
)
def test_the_same_is_answered_when_asked(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert ask(facts, question).records[0]["answer"] == answer


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Qsymia isn't addictive.", "unknown"),  # topiramate is not, phentermine may be
        ("Contrave is addictive.", "unknown"),  # naltrexone is not, of bupropion nothing is recorded
        ("Cannabis is abused.", "true"),  # for its THC, whatever is said of its cannabidiol
        ("Salvia is addictive.", "false"),  # the only ingredient is not
    ],
)
def test_what_one_of_several_ingredients_does_not_do_is_not_denied_of_the_product(
    facts: KnowledgeBase, sentence: str, expected: str
) -> None:
    assert _verdict(facts, sentence) == expected
