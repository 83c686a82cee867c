"""What is asked by a drug and a bare word: "ibuprofen pregnancy", "clozapine blood tests", "tramadol side effect"."""

from typing import NamedTuple

from ketafacts.language.lexicon.bodyparts import WORDS as BODY_WORDS
from ketafacts.language.lexicon.listing import phrases


class _InFull(NamedTuple):
    """``things`` are put as a question of the drug ``{d}``; behind a drug that begins, ``adjectives`` want "is"."""

    things: dict[str, str]
    adjectives: frozenset[str]

    def of(self, thing: str) -> str:
        """Return the question that a thing asks of a drug, or nothing."""
        return self.things.get(thing, "")


def _each(question: str, things: str) -> dict[str, str]:
    return dict.fromkeys(phrases(things), question)


IN_FULL = _InFull(
    {
        **_each(
            "is {d} safe in pregnancy",
            "pregnancy, pregnant, while pregnant, when pregnant, during pregnancy, first trimester, early pregnancy, "
            "second trimester, pregnant women, expecting, in pregnancy",
        ),
        **_each(
            "can you take {d} in the third trimester",
            "third trimester, pregnancy third trimester, late pregnancy, last trimester, third trimester pregnancy",
        ),
        **_each(
            "is {d} safe while breastfeeding",
            "breastfeeding, breast feeding, breastfeed, nursing, lactation, breast milk, while breastfeeding, "
            "nursing mothers, breastfeeding mothers, breastfeeding mums",
        ),
        **_each(
            "can children take {d}",
            "kids, children, child, toddlers, toddler, babies, baby, infants, teens, teenagers, under 12, under 12s",
        ),
        **_each("is {d} addictive", "addiction, dependence, dependency, addicting, habit forming, abuse potential"),
        **_each("does {d} cause lack of vitamin B12", "b12, vitamin b12, low b12, b12 deficiency"),
        **_each("can you drive on {d}", "driving, drive, driving a car, behind wheel"),
        **_each(
            "what blood tests do you need on {d}", "blood test, blood tests, blood work, bloods, blood monitoring, labs"
        ),
        **_each(
            "does {d} show up on a drug test",
            "drug test, drug tests, urine test, drug screen, urine drug screen, drug testing, piss test, pee test",
        ),
        **_each("can {d} cause a false positive", "false positive, false positives, false positive drug test"),
        **_each(
            "can you buy {d} without a prescription",
            "over counter, over_the_counter, otc, at the pharmacy, without prescription, no prescription, "
            "without script, prescription only, prescription",
        ),
        **_each(
            "what happens if you stop {d} suddenly", "stopping suddenly, cold turkey, suddenly stopped, stop suddenly"
        ),
        **_each("what schedule is {d}", "schedule what, which schedule, controlled substance schedule"),
        **_each("when was {d} approved", "year approved, approval year, fda approval year"),
        **_each("who discovered {d}", "inventor, discoverer, discovered by, invented by"),
        **_each("who makes {d}", "manufacturer, maker, made by"),
        **_each("can you drink alcohol with {d}", "drinking, drinking alcohol, booze, alcohol"),
    },
    frozenset(
        phrases(
            "safe, legal, illegal, addictive, dangerous, ok, okay, fine, allowed, approved, available, banned, bad, "
            "stronger, weaker, better, safer, good, licensed, prescribed, used, sold, known, related, similar, "
            "contraindicated, controlled, scheduled, harmful, toxic, poisonous"
        )
    ),
)
# "Ok to mix A and B" leaves "is it" out, "any opioids in it" the verb.
LEFT_OUT_VERB = dict.fromkeys(
    ("ok", "okay", "safe", "safer", "dangerous", "bad", "legal", "illegal", "alright"), "is it"
)
# What joins the drug and the thing; behind those that forbid, the thing is not what it is given for.
JOINING = frozenset(phrases("for, and, with, in, on, from, plus, during, while, after, causing, to, by, or"))
FORBIDDING = frozenset(phrases("from, causing, after, by"))
# What is said around the thing, and behind it.
AROUND = frozenset(phrases("your, my, the, a, an, any, some, bad, really, getting, severe"))
BESIDE = frozenset(
    phrases(
        "side effect, side effects, side, effect, effects, risk, risks, link, connection, common, normal, safe, ok, "
        "okay, fine, allowed, danger, dangers, dangerous, possible, interaction, interactions, together, warning, "
        "warnings, safety, question, info, information, facts, true, help, problem, problems"
    )
)
ANIMALS = frozenset(phrases("pets, my dog, my cat"))
ORGANS = BODY_WORDS
