"""Yes-or-no questions: the verdicts on what is asked, as one word and why."""

import re
from collections.abc import Iterable, Sequence

from ketafacts.answers.answering import ANSWERS, UNKNOWN, Answer, main_acts, notes_on, opened
from ketafacts.answers.joint import of_each
from ketafacts.answers.judged import WORST_FIRST
from ketafacts.answers.judging import Judgement, judge
from ketafacts.answers.membership import judge_membership
from ketafacts.answers.report import listing, sentence, with_article
from ketafacts.answers.rules.circumstances import is_of_misuse, is_of_stopping
from ketafacts.answers.rules.finding import opposite_of, status
from ketafacts.answers.rules.opposites import opposite_is_stronger
from ketafacts.answers.rules.spans import all_times, whole_span
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Evidence, Fact
from ketafacts.language.claims import Claim
from ketafacts.language.mentions import items
from ketafacts.language.text import words

_DEPENDS = "it depends"
# Words of the law that are used in medicine for another class.
_IN_MEDICINE = {"narcotic": "opioid"}


def yes_or_no(kb: KnowledgeBase, text: str, claims: Iterable[Claim]) -> Answer:
    """Return the answer to a question that asks whether claims are so."""
    claims = list(claims)
    each, certain = of_each(kb, items(kb, words(text)), claims)
    if each and certain:
        claims = each  # "Are oxycodone and acetaminophen opioids" asks of each, and not of the product
    judgements = [judge(kb, claim) for claim in claims]
    for better in (
        _in_two_senses,
        _mostly_otherwise,
        _two_classes,
        _in_other_words,
        _fatal_withdrawal,
        _unlike,
        acts_longer,
        _by_some_test,
        _by_too_much,
        _of_some,
    ):
        if better is _in_two_senses and _BY_LAW.search(text):
            continue  # the law is asked for, and no other sense
        if len(judgements) == 1 and (found := better(kb, judgements[0])):
            answer, reason, evidence = found
            if better is _by_some_test and _CAN.match(text):
                answer = "yes"  # "can it make you fail a drug test": on some of them
            return Answer(text, answer, opened(answer, reason), evidence)
    if one_of_them := _one_of_two(kb, text, judgements):
        return one_of_them
    worst = min(judgements, key=lambda one: WORST_FIRST.index(one.verdict))
    answer = _word(text, judgements, worst)
    reason = " ".join(dict.fromkeys(one.reason for one in judgements)) if len(judgements) > 1 else worst.reason
    evidence = tuple(dict.fromkeys(item for one in judgements for item in one.evidence))
    return Answer(text, answer, opened(answer, reason), evidence, worst.code if answer == UNKNOWN else "")


def _one_of_two(kb: KnowledgeBase, text: str, judgements: Sequence[Judgement]) -> Answer | None:
    """Answer "is it Schedule I or Schedule II" with the one that it is, where each is decided."""
    claims = [one.claim for one in judgements]
    rest = {one._replace(object="") for one in claims}
    if len(claims) == 1 or len(rest) != 1 or claims[0].negated or not _OR.search(text):
        return None
    held = [one for one in judgements if one.verdict == "true"]
    if {one.verdict for one in judgements} != {"true", "false"} or len(held) != 1:
        return None
    claim = held[0].claim
    schedule = claim.predicate == "scheduled-as"
    value = f"Schedule {claim.object}" if schedule and not claim.place else kb.name_of(claim.object)
    return Answer(text, value, opened(value, held[0].reason), held[0].evidence)


_OR = re.compile(r"\bor\b", re.IGNORECASE)


def _word(text: str, judgements: Sequence[Judgement], worst: Judgement) -> str:
    claim = worst.claim
    if claim.negated and len(judgements) == 1 and worst.verdict in ("true", "false") and _TAG.search(text):
        return "no" if worst.verdict == "true" else "yes"  # "it is not, is it?": no, it is not
    asked = _without_example(judgements)
    if {one.verdict for one in asked} == {"true", "false"} and len({one.claim.subject for one in asked}) > 1:
        # "Are ketamine and fentanyl both opioids" asks of the two together.
        # "Is Tylenol an anti-inflammatory like ibuprofen": that ibuprofen is one is not asked.
        alone = _LIKE.search(text) and asked[0].verdict == "false"
        return "no" if alone or re.search(r"\bboth\b", text, re.IGNORECASE) else _DEPENDS
    schedules = {str(fact.details.get("schedule")) for fact in worst.facts if fact.predicate == "scheduled-as"}
    if claim.predicate == "scheduled-as" and len(schedules) > 1:
        return _DEPENDS
    if (
        claim.predicate == "controlled"
        and schedules == {"not scheduled"}
        and re.search(r"\bfederal", text, re.IGNORECASE)
    ):
        return "yes" if claim.negated else "no"
    if (
        schedules == {"not scheduled"}
        and claim.predicate == "controlled"
        and not claim.place
        and not _has_caveat(worst)
    ):
        return "yes" if claim.negated else "no"
    if worst.verdict == "unknown" and claim.predicate in _OF_TARGETS and _is_denied_of_all(worst):
        return "yes" if claim.negated else "no"  # of both GABA receptors it is recorded that it does not act there
    if worst.verdict == "unknown" and claim.predicate in ("controlled", "illegal") and worst.facts:
        return _DEPENDS  # on the country or the state: both kinds of law are recorded
    slight = _is_slight(worst) and (worst.verdict == "true" or claim.predicate == "works-on")
    if slight or (worst.verdict == "true" and _is_of_the_usual(text) and _is_of_high_doses(worst)):
        return _DEPENDS
    if worst.verdict == "unknown" and _is_split(worst):
        return _DEPENDS
    return ANSWERS[worst.verdict]


_LIKE = re.compile(r"^\s*(?:is|are)\b.*\b(?:like|the way) \w+(?: is| are)?\W*$", re.IGNORECASE)


def _without_example(judgements: Sequence[Judgement]) -> Sequence[Judgement]:
    """Return the judgements of what is asked: of "antibiotics like amoxicillin" not that it is one, where it is."""
    if not any(one.claim.quantifier.startswith("such as") for one in judgements):
        return judgements
    return [one for one in judgements if (one.claim.predicate, one.verdict) != ("is-a", "true")]


def _is_split(one: Judgement) -> bool:
    """Return whether it is approved in one country and not in another, or given or tried without any approval."""
    claim = one.claim
    by_country = {"approved", "not approved"} <= {status(fact) for fact in one.facts}
    return by_country or (claim.predicate in _OF_USE and not claim.negated and _is_unapproved(one))


_OF_TARGETS = frozenset({"acts-on", "works-on"})


def _has_caveat(one: Judgement) -> bool:
    return any(fact.details.get("caveat") for fact in one.facts)


def _is_denied_of_all(one: Judgement) -> bool:
    """Return whether what is asked of a family of targets is recorded not to be so of several of its members."""
    denied = {fact.object for fact in one.facts if fact.holds == "no"}
    return len(denied) > 1 and all(fact.holds == "no" for fact in one.facts)


_OF_USE = frozenset({"used-for", "works-for", "relieves", "given-by"})


def _is_unapproved(one: Judgement) -> bool:
    """Return whether all that is recorded of a use or a route is that it is off label, or under study."""
    statuses = {str(fact.details.get("status", "")) for fact in one.facts if fact.holds == "yes"}
    return bool(one.facts) and bool(statuses) and statuses <= {"off-label", "investigational"}


_TAG = re.compile(r"\w[,;]?\s(?:is|are|was|were|does|do|did|can|will|has|have) (?:it|they)\W*$", re.IGNORECASE)
_USUALLY = re.compile(r"(?:so |but |and )?(?:do|does|will)\b", re.IGNORECASE)


def _is_of_the_usual(text: str) -> bool:
    """Return whether it is asked what a drug does, and not what it can do."""
    return _USUALLY.match(text.strip()) is not None


def _is_of_high_doses(one: Judgement) -> bool:
    """Return whether all that is recorded is so only at doses far above the usual, and no such dose was named."""
    claim, facts = one.claim, [fact for fact in one.facts if fact.holds == "yes"]
    if claim.predicate != "causes" or claim.negated or claim.qualifiers or claim.often:
        return False
    return bool(facts) and all(_FAR_ABOVE.search(str(fact.details.get("when", ""))) for fact in facts)


_FAR_ABOVE = re.compile(r"^only at doses|\bfar above\b|\bat excessive doses\b")


def _is_slight(one: Judgement) -> bool:
    """Return whether "it works on opioid receptors" is so only of a binding far weaker than that to its own target."""
    claim = one.claim
    vague = claim.predicate in ("acts-on", "works-on") and claim.detail != "bind" and not claim.degree
    return vague and not claim.negated and bool(one.facts) and all(fact.role == "minor" for fact in one.facts)


_BY_LAW = re.compile(r"\b(?:us|federal|american|legally) ?(?:law|sense|meaning|terms)?\b", re.IGNORECASE)
_Found = tuple[str, str, tuple[Evidence, ...]]


def _in_two_senses(kb: KnowledgeBase, one: Judgement) -> _Found | None:
    """Answer "is it a narcotic", which in medicine asks for an opioid and in law for what the law lists."""
    claim = one.claim
    other = kb.subject(_IN_MEDICINE.get(claim.object, ""), "class") if claim.predicate == "is-a" else None
    subject, legal = kb.subject(claim.subject), kb.subject(claim.object, "class")
    if other is None or subject is None or legal is None or claim.negated or claim.quantifier or claim.qualifiers:
        return None
    if claim.place:
        return None  # the law, or that of a country that was named, is asked for, and no other sense
    in_law, in_medicine = (judge_membership(kb, subject, meaning) for meaning in (legal, other))
    listed = [fact for fact in kb.everything(subject.id, "scheduled-as") if fact.details.get("heading") == claim.object]
    answers = {in_law.answer, in_medicine.answer} | ({"yes"} if listed else set())
    if len(answers) == 1 or "yes" not in answers:
        return None
    whether = {"yes": "is one", "no": "is not one"}.get(in_medicine.answer, "may be one")
    medicine = f"in medicine {with_article(legal.name)} is {with_article(other.name)}, and {subject.name} {whether}"
    law = {
        "yes": f"In US law it is {with_article(legal.name)}.",
        "no": f"In US law it is not {with_article(legal.name)}.",
    }
    said = [sentence(medicine), law.get(in_law.answer, ""), *(statement(kb, fact) for fact in listed[:2])]
    evidence = [*in_medicine.evidence, *in_law.evidence, *(item for fact in listed[:2] for item in kb.evidence(fact))]
    return _DEPENDS, " ".join(part for part in said if part), tuple(dict.fromkeys(evidence))


def _mostly_otherwise(kb: KnowledgeBase, one: Judgement) -> _Found | None:
    """Answer "does it lower blood pressure" of a drug that may, and mostly raises it."""
    claim, subject = one.claim, kb.subject(one.claim.subject)
    if subject is None or claim.predicate != "causes" or claim.often or claim.qualifiers:
        return None
    fact = next((fact for fact in one.facts if fact.holds == "yes"), None)
    if fact is None or not opposite_is_stronger(kb, subject, fact):
        return None
    opposite = opposite_of(kb, fact.object)
    usual = next(one for one in kb.everything(subject.id, "causes") if one.object == opposite)
    answer = "yes" if claim.negated else "no"
    reason = f"Mostly the opposite: {statement(kb, usual, subject.name)} {statement(kb, fact, subject.name)}"
    return answer, reason, tuple(dict.fromkeys([*kb.evidence(usual), *kb.evidence(fact)]))


def _two_classes(kb: KnowledgeBase, one: Judgement) -> _Found | None:
    """Answer "are opioids and opiates the same": not where a member of one is known not to be in the other."""
    claim = one.claim
    classes = [kb.subject(name, "class") for name in (claim.subject, claim.object)]
    if claim.predicate != "same-as" or one.verdict != "unknown" or claim.subject == claim.object:
        return None
    both = [found for found in classes if found and found.closed]
    if len(both) != len(classes):
        return None
    for group, against in (both, both[::-1]):
        for member in kb.members(group.id):
            judged = judge_membership(kb, member, against)
            if judged.answer == "no":
                said = "; ".join(f"{with_article(found.name)} is {found.what}" for found in both)
                reason = f"{sentence(said)} {sentence(f'{member.name} is {with_article(group.name)} only')}"
                return ("yes" if claim.negated else "no"), reason, judged.evidence
    return None


def _fatal_withdrawal(kb: KnowledgeBase, one: Judgement) -> _Found | None:
    """Answer "can its withdrawal kill" with what in it kills; where only some deaths are noted, it depends."""
    claim, subject = one.claim, kb.subject(one.claim.subject)
    if claim.predicate != "withdrawal-causes" or claim.object != "death" or subject is None or claim.negated:
        return None
    facts = [fact for fact in kb.everything(subject.id, "causes") if fact.holds == "yes"]
    signs = [fact for fact in facts if fact.object in _FATAL_SIGNS and is_of_stopping(fact)]
    signs.sort(key=lambda fact: _FATAL_SIGNS.index(fact.object))
    if one.verdict == "true":
        names = listing(dict.fromkeys(kb.name_of(fact.object, "effect") for fact in signs))
        ends = f": it can bring {names}" if signs else ""
        said = f"withdrawal from {subject.name} is recorded as life-threatening{ends}"
        evidence = [*one.evidence, *(item for fact in signs for item in kb.evidence(fact))]
        return "yes", sentence(said), tuple(dict.fromkeys(evidence))
    notes = notes_on(kb, subject, "withdrawal death")
    if one.verdict != "unknown" or not (notes or signs):
        return None
    shown = [*notes, *signs][:2]
    text = " ".join(statement(kb, fact, "" if fact in notes else subject.name) for fact in shown)
    return _DEPENDS, text, kb.evidence_of(shown)


def _unlike(kb: KnowledgeBase, one: Judgement) -> _Found | None:
    """Answer "is it stronger than that" of two that act on different targets: there is no one measure of both."""
    claim = one.claim
    if claim.predicate != "compared" or claim.object != "potency" or one.verdict != "unknown":
        return None
    acts = [main_acts(kb, name) for name in (claim.subject, claim.other)]
    targets = [{_family(kb, fact.object) for fact in facts} for facts in acts]
    if not all(acts) or not targets[0].isdisjoint(targets[1]):
        return None
    shown = [fact for facts in acts for fact in facts[:1]]
    names = (kb.name_of(claim.subject), kb.name_of(claim.other))
    said = " ".join(statement(kb, fact, name) for fact, name in zip(shown, names, strict=True))
    text = f"They act in different ways, so there is no one measure of their strength. {said}"
    return _DEPENDS, text, kb.evidence_of(shown)


def acts_longer(kb: KnowledgeBase, one: Judgement) -> _Found | None:
    """Answer "does it act longer than that" by half-lives that do not overlap, where no times of action decide it."""
    claim = one.claim
    sides = [found for name in (claim.subject, claim.other) if (found := kb.subject(name))]
    plain = claim.predicate == "outlasts" and claim.object == "duration" and not (claim.qualifiers or claim.place)
    if not plain or one.verdict != "unknown" or len(sides) < len((claim.subject, claim.other)):
        return None
    times = [all_times(kb, side, "half-life") for side in sides]
    if not all(times):
        return None
    spans = [whole_span(found) for found in times]
    longer = 1 if spans[0][0] > spans[1][1] else -1 if spans[0][1] < spans[1][0] else _by_means(times, spans)
    if not longer:
        return None
    facts = [found[0][1] for found in times]
    said = "; ".join(f"{side.name} {fact.details['half-life']}" for side, fact in zip(sides, facts, strict=True))
    is_so = (longer == claim.direction) != claim.negated
    text = f"By their half-lives: {said}. How long an effect is felt depends on the dose too."
    return ("yes" if is_so else "no"), text, kb.evidence_of(facts)


def _by_means(times: Sequence[Sequence[tuple[tuple[float, float], Fact]]], spans: list[tuple[float, float]]) -> int:
    """Return which is longer where each mean that is recorded lies outside the other's range; 0 if neither."""
    means = [next((low for (low, high), _ in found if low == high), None) for found in times]
    signs = set()
    for mean, (low, high), sign in ((means[0], spans[1], 1), (means[1], spans[0], -1)):
        if mean is not None:
            signs.add(sign if mean > high else -sign if mean < low else 0)
    return signs.pop() if len(signs) == 1 else 0


def _by_too_much(kb: KnowledgeBase, one: Judgement) -> _Found | None:
    """Answer "does it get you high", of what an overdose does or doses that nobody is told to take: it depends."""
    if one.verdict != "unknown" or one.claim.detail != "verb" or not one.facts or not all(map(is_of_misuse, one.facts)):
        return None
    can = judge(kb, one.claim._replace(detail=""))
    return (_DEPENDS, can.reason, can.evidence) if can.facts == one.facts else None


def _by_some_test(kb: KnowledgeBase, one: Judgement) -> _Found | None:
    """Answer "does it show up on a drug test" of what a test of another kind is recorded to find."""
    claim = one.claim
    if claim.predicate != "detected-by" or claim.object != _STANDARD or one.verdict != "unknown" or claim.qualifiers:
        return None
    facts = [fact for fact in kb.everything(claim.subject, "detected-by") if fact.holds == "yes"]
    if not facts:
        return None
    said = " ".join(statement(kb, fact) for fact in facts[:3])
    return _DEPENDS, f"On the test. {said}", kb.evidence_of(facts)


_STANDARD = "standard urine drug screen"
_CAN = re.compile(r"(?:can|could|may|might)\b", re.IGNORECASE)


def _of_some(kb: KnowledgeBase, one: Judgement) -> _Found | None:
    """Answer of a class what is known of some of it alone: "are nitazenes stronger than fentanyl"."""
    claim = one.claim
    of_class = kb.subject(claim.subject, "class") is not None
    if one.verdict != UNKNOWN or not of_class or claim.quantifier or claim.negated or claim.object != "potency":
        return None
    some = judge(kb, claim._replace(quantifier="some"))
    return (_DEPENDS, f"On which of them. {some.reason}", some.evidence) if some.verdict == "true" else None


def _family(kb: KnowledgeBase, target: str) -> str:
    found = kb.subject(target, "target")
    return (found.family if found else "") or target


_FATAL_SIGNS = ("seizures", "delirium-tremens", "psychosis", "suicidal-thoughts")

# What is asked of in one word and recorded in others: each group must be recorded for a "yes".
_KINDRED = {
    "withdrawal": (("precipitated-withdrawal",),),
    "use-disorder": (("abuse",), ("withdrawal", "physical-dependence")),
    "dependence": (("withdrawal",),),
    "physical-dependence": (("withdrawal",),),
}


def _in_other_words(kb: KnowledgeBase, one: Judgement) -> _Found | None:
    """Answer "is it addictive" of what is recorded to be abused and to bring withdrawal, which comes to the same."""
    claim, subject = one.claim, kb.subject(one.claim.subject)
    plain = not (claim.often or claim.degree or claim.qualifiers or claim.place or claim.quantifier or claim.negated)
    groups = _KINDRED.get(claim.object, ()) if claim.predicate == "causes" and plain else ()
    if one.verdict != "unknown" or one.facts or subject is None or not groups:
        return None
    recorded = {fact.object: fact for fact in kb.everything(subject.id, "causes") if fact.holds == "yes"}
    found = [next((recorded[name] for name in group if name in recorded), None) for group in groups]
    held = [fact for fact in found if fact]
    if len(held) != len(groups):
        return None
    evidence = kb.evidence_of(held)
    return "yes", " ".join(statement(kb, fact, subject.name) for fact in held), evidence
