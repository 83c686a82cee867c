"""A claim and its denial never agree, over every kind of claim about what is recorded; nor do "no" and "some".

KETAFACTS_EXAMPLES=20000 tries that many sentences, by hand.
"""

import os
import random
from collections.abc import Iterator

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence
from ketafacts.answers.report import plural_of, with_article
from ketafacts.knowledge.model import Subject

EXAMPLES = int(os.environ.get("KETAFACTS_EXAMPLES", "300"))
WELL_KNOWN = "ketamine esketamine morphine codeine fentanyl naloxone naltrexone buprenorphine methadone tramadol"
WELL_KNOWN += " oxycodone heroin mitragynine gabapentin diazepam alprazolam cocaine methamphetamine propofol loperamide"
GROUPS = ("opioid", "benzodiazepine", "stimulant")
# What may be said: the words before the object, what kind of thing it is, and the predicate that facts of it have.
SAID_WITH_BE = (
    ("a {}", "class", "is-a"),
    ("used for {}", "condition", "used-for"),
    ("approved in the US for {}", "condition", "used-for"),
    ("FDA-approved for {}", "condition", "used-for"),
    ("contraindicated in {}", "condition", "contraindicated-in"),
    ("a {} antagonist", "target", "acts-on"),
    ("a {} agonist", "target", "acts-on"),
    ("a metabolite of {}", "drug", "related-to"),
    ("reversed by {}", "drug", "reversed-by"),
    ("dangerous with {}", "drug", "interacts-with"),
    ("more addictive than {}", "drug", "causes"),
    ("stronger than {}", "drug", "potency"),
    ("50 times as potent as {}", "drug", "potency"),
)
PLAINLY = (
    "a controlled substance",
    "a Schedule II drug",
    "in Schedule III in the US",
    "a Class A drug in the UK",
    "illegal",
    "a prodrug",
    "a strong opioid",
    "approved by the FDA",
    "sold over the counter",
    "addictive",
    "used in animals",
    "given orally",
    "detected by an opiate immunoassay",
    "both an opiate and a stimulant",
    "an opioid or a stimulant",
)
SAID_WITH_DO = (
    ("block", "the {}", "target", "acts-on"),
    ("activate", "the {}", "target", "acts-on"),
    ("bind to", "the {}", "target", "acts-on"),
    ("cause", "{}", "effect", "causes"),
    ("increase the risk of", "{}", "effect", "causes"),
    ("have", "a risk of {}", "effect", "causes"),
    ("treat", "{}", "condition", "used-for"),
    ("help with", "{}", "condition", "used-for"),
    ("contain", "{}", "drug", "contains"),
    ("interact with", "{}", "drug", "interacts-with"),
    ("reverse", "{}", "drug", "causes"),
)
DONE = (("slow", "breathing"), ("have", "a boxed warning"), ("have", "a medical use"), ("raise", "blood pressure"))
NOT_BE = ("{is_} not", "{is_}n't", "{is_} never", "{is_} in no way", "{is_} by no means", "{is_} definitely not")
NOT_DO = ("{do} not", "{do}n't", "{do} not actually")
UNTRUE = (
    "It is not true that {}",
    "It is false that {}",
    "It is a myth that {}",
    "It isn't the case that {}",
    "It is wrong that {}",
)
TRUE = ("It is true that {}", "It is not false that {}", "Indeed, {}")


class Speaker:
    """Says things about what is recorded, half of them recorded too."""

    def __init__(self, kb: KnowledgeBase, seed: int) -> None:
        """Take the facts, and where chance begins."""
        self.kb, self.chance = kb, random.Random(seed)  # noqa: S311
        self.known = [one for name in WELL_KNOWN.split() if (one := kb.subject(name))]
        self.pools = {kind: kb.subjects(kind) for kind in ("class", "target", "effect", "condition")}
        self.pools["drug"] = self.known

    def thing(self, subject: Subject, kind: str, predicate: str) -> str:
        """Return the name of an object that is recorded for the subject, or of any."""
        recorded = [
            found
            for fact in self.kb.facts(subject.id, predicate)
            if (found := self.kb.subject(fact.object, "" if kind == "drug" else kind))
        ]
        return self.chance.choice(recorded if recorded and self.chance.random() < 0.6 else self.pools[kind]).name

    def said(self, subject: Subject, *, plural: bool) -> tuple[str, list[str]]:
        """Return a verb phrase and ways to deny it."""
        pick = self.chance.choice
        if self.chance.random() < 0.55:
            is_ = "are" if plural else "is"
            words, kind, predicate = pick(SAID_WITH_BE)
            rest = pick(PLAINLY)
            if self.chance.random() < 0.7:
                thing = self.thing(subject, kind, predicate)
                rest = words.format(thing) if not words.startswith("a {}") else with_article(words[2:].format(thing))
            denied = [f"{way.format(is_=is_)} {rest}" for way in NOT_BE]
            denied += [f"{is_} no {rest.split(' ', 1)[1]}"] if rest.startswith(("a ", "an ")) else []
            return f"{is_} {rest}", denied
        do = "do" if plural else "does"
        verb, rest = pick(DONE)
        if self.chance.random() < 0.8:
            verb, words, kind, predicate = pick(SAID_WITH_DO)
            rest = words.format(self.thing(subject, kind, predicate))
        first, *others = verb.split(" ")
        third = {"have": "has"}.get(first, f"{first}s")
        form = verb if plural else " ".join([third, *others])
        denied = [f"{way.format(do=do)} {verb} {rest}" for way in NOT_DO] + [f"never {form} {rest}"]
        if verb in ("have", "contain", "cause"):
            denied.append(f"{form} no {rest.removeprefix('a ')}")
        return f"{form} {rest}", denied

    def pairs(self) -> Iterator[tuple[str, str, bool]]:
        """Yield two sentences, and whether the one is true just when the other is false (else only not both true)."""
        if self.chance.random() < 0.7:
            subject = self.chance.choice(self.known)
            said, denied = self.said(subject, plural=False)
            claim = f"{subject.name} {said}"
            yield from ((claim, f"{subject.name} {other}", True) for other in self.chance.sample(denied, 3))
        else:
            group = self.kb.subject(self.chance.choice(GROUPS), "class")
            assert group
            plural = plural_of(group) or group.name
            said, denied = self.said(group, plural=True)
            claim = f"{plural} {said}"
            yield claim, f"{plural} {self.chance.choice(denied)}", True
            yield claim, f"no {plural} {said}", False
            yield f"some {plural} {said}", f"no {plural} {said}", True
            yield f"all {plural} {said}", f"not all {plural} {said}", True
            yield f"most {plural} {said}", f"few {plural} {said}", False
        untrue = self.chance.choice(UNTRUE)
        yield claim, untrue.format(claim), True
        for same in self.chance.sample(TRUE, 2):
            yield same.format(claim), untrue.format(claim), True


def sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_claim_and_its_denial_never_agree(facts: KnowledgeBase, seed: int) -> None:
    speaker, agreeing, tried, decided = Speaker(facts, seed), [], 0, 0
    verdicts: dict[str, str] = {}
    while tried < EXAMPLES // 3:
        for pair in speaker.pairs():
            tried += 1
            *both, strict = pair
            for one in both:
                verdicts[one] = verdicts.get(one) or judge_sentence(facts, sentence(one)).verdict
            one, other = verdicts[both[0]], verdicts[both[1]]
            decided += one in ("true", "false")
            if (one, other) == ("true", "true") or (strict and (one, other) == ("false", "false")):
                agreeing.append((*both, one))
    assert agreeing == []
    assert decided > tried / 8
