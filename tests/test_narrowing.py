"""What is false stays false with a restriction that is not understood; nothing becomes true, and no claim is turned."""

import pytest

from ketafacts.answers.checking import check, judge_sentence
from ketafacts.answers.judged import explanation
from ketafacts.knowledge.base import KnowledgeBase


@pytest.mark.parametrize(
    "text",
    [
        "Metformin is an opioid that people swallow.",
        "Ketamine is a powerful opioid used in fancy hospitals.",
        "Gabapentin is an opioid which neurologists adore.",
        "Propranolol is an opioid whose pupils shrink.",
        "Modafinil is an opioid taken by sleepy pilots.",
        "Diazepam is an opioid with a long shelf life.",
        "Suboxone contains morphine made from poppies.",
        "Aspirin contains caffeine that keeps patients alert.",
        "Gabapentin works by binding to GABA-A receptors in the same way diazepam does.",
        "Lisinopril lowers blood pressure by blocking beta receptors in the liver.",
        "Ketamine is an opioid, which is why dealers love it.",
        "Methadone does not prolong the QT interval, so nobody on it needs an ECG.",
        "Ketamine activates NMDA receptors, and this explains its fame.",
        "Ketamine is an opioid and makes people yodel.",
        "Ketamine is an opioid because it kills pain so brilliantly.",
        "Veterinarians never use ketamine in cats because it is toxic to them.",
        "Nobody needs to be observed after a Spravato session; it can be used at home.",
        "Ketamine is an opioid, making it popular at parties.",
        "Naltrexone stimulates opioid receptors, thereby numbing toothache.",
        "Gabapentin is a benzodiazepine of plant origin.",
        "Gabapentin is a benzodiazepine popular among dentists.",
        "Pregabalin activates opioid receptors as its main job in the body.",
        "Ketamine is a charming opioid.",
        "Zolpidem is a fashionable benzodiazepine that pilots swallow.",
    ],
)
def test_a_false_claim_stays_false_however_it_is_narrowed(facts: KnowledgeBase, text: str) -> None:
    judged = judge_sentence(facts, text)
    assert (judged.verdict, judged.code) == ("false", "narrowed")
    assert "whatever" in judged.reason.lower()


@pytest.mark.parametrize(
    "text",
    [
        "Morphine is an opioid that people hoard.",
        "Morphine is a charming opioid.",
        "Ketamine is a fake opioid.",
        "Ketamine is a would-be opioid.",
        "Ketamine is a charming opioid substitute.",
        "Ketamine might be a charming opioid.",
        "Doxapram is a respiratory stimulant.",
        "Ketamine is an opioid, a notion dentists love.",
        "Ketamine is an opioid, making this sentence a lie.",
        "Ketamine is not an opioid that people swallow.",
        "Naloxone blocks opioid receptors in the same way a cork does.",
        "Percocet contains oxycodone that people swallow.",
        "Ketamine is not an opioid, which is why dealers love it.",
        "Spravato is not an opioid nasal spray, which is why dealers leave it.",
        "Ibuprofen does not relieve pain by activating opioid receptors, which is why dealers leave it.",
    ],
)
def test_nothing_becomes_true(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == "unknown"


@pytest.mark.parametrize(
    "tail",
    [
        *("in name only", "according to nobody", "if you redefine the word", "in rats", "at huge doses", "of sorts"),
        *(
            "by reputation",
            "in the popular imagination",
            "to the layman",
            "on paper",
            "for tax purposes",
            "in disguise",
        ),
        *(", so they say", ", so the story goes", ", so to speak", ", and that is a myth", ", and this is false"),
        *("that isn't one", "that never was", "called something else", "known as a tonic to dealers", "in German"),
        *("considered harmless by dealers", "when mixed with heroin", "once it is cut with fentanyl", "by mistake"),
        *("from a legal point of view", "under that law", "like no other", "as defined by nobody", "that was debunked"),
        *("alternative that clinics use", "substitute sold to addicts"),
        *("crisis that nobody saw coming", "test that clinics use", "withdrawal remedy given in clinics"),
        *("sparing painkiller used in trauma care", "receptor that scientists study", "or tonic that vets use"),
        *("potentiator used by addicts", "adjunct used in hospitals", "addict's refuge that doctors fear"),
    ],
)
def test_what_may_take_it_back_or_turn_it_leaves_it_open(facts: KnowledgeBase, tail: str) -> None:
    assert judge_sentence(facts, f"Gabapentin is an opioid{'' if tail[0] == ',' else ' '}{tail}.").verdict == "unknown"


@pytest.mark.parametrize(
    "text",
    [
        "Tamoxifen activates oestrogen receptors in the skin.",
        "Ketamine activates opioid receptors in mice.",
        "Cocaine activates dopamine receptors indirectly.",
        "Street ketamine contains fentanyl that dealers add.",
        "Adderall contains methamphetamine added by counterfeiters.",
        "Ketamine might be an opioid that hides.",
        "Nobody thinks ketamine is an opioid that heals.",
        "Gabapentin was approved in 1850 that people recall.",
        "Gabapentin is used for malaria that travellers catch.",
        "Ketamine isn't used in cats because it is cheap.",
        "Ketamine lasts one and a half songs.",
        "Ketamine is an opioid because people say so.",
        "Morphine is an opioid and makes people yodel.",
    ],
)
def test_only_what_no_circumstance_changes_is_judged_so(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == "unknown"


def test_the_steps_name_the_rule_and_what_was_left_unread(facts: KnowledgeBase) -> None:
    steps = explanation(check(facts, ["Metformin is an opioid that people swallow."])).records
    assert any(step["what"] == "is-a, however narrowed" for step in steps)
    assert any("narrowed that people swallow" in step["meaning"] for step in steps)
