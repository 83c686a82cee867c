"""What the body makes of a drug and by which enzyme, and whether a drug acts long."""

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.report import sentence
from ketafacts.answers.rules.finding import Finding, deciding, own_notes, related_by
from ketafacts.answers.rules.relations import has_relative
from ketafacts.answers.rules.spans import all_times, times_in
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.language.claims import Claim

_HOUR = 60.0
# Half-lives within which a drug is called short-acting or long-acting, whatever one asks for; between them it depends.
_SHORT, _LONG = 3 * _HOUR, 20 * _HOUR
_SURELY_LONG = 30 * _HOUR  # paroxetine's day is called short beside fluoxetine's week
_SHORT_OF_HYPNOTICS = 8 * _HOUR  # of benzodiazepines those of less than half a day are called the short ones


def prodrug(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is a prodrug": of any drug; not where a note says so, nor of what another is a prodrug of."""
    del claim
    facts = related_by(kb.facts(subject.id, "related-to"), "prodrug of")
    held = tuple(fact for fact in facts if fact.holds == YES)
    if held:
        return Finding(YES, held[:1])
    if told := own_notes(kb, subject.id, "not prodrug"):
        return Finding(NO, tuple(told[:1]))
    # What the body turns it into may be active, too; then it is itself only a stage on the way.
    made = related_by(kb.facts_about(subject.id, "related-to"), "prodrug of")
    on = related_by(kb.facts_about(subject.id, "related-to"), "metabolite of")
    active = tuple(fact for fact in made if fact.holds == YES and fact.object == subject.id)
    known = active and not on and _MADE_ON.isdisjoint(kb.ancestors(subject.id))
    return Finding(NO, active[:1]) if known else Finding(UNKNOWN)


# Of these much is made into what works in the cell itself: acyclovir, fluorouracil, mercaptopurine.
_MADE_ON = frozenset({"antiviral", "antimetabolite", "anticancer-drug", "immunosuppressant", "chemotherapy-drug"})


def made_by_enzyme(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "enzyme E converts X to Y", "in the blood": where it is converted, and a source of that says so.

    The claim's ``detail`` holds the words, any of which tells it, with strokes between.
    """
    found = has_relative(kb, claim._replace(predicate="has-relative", detail="metabolite of"), subject)
    if found.holds == NO:
        return found
    told = [fact for fact in found.facts if _tells(kb, fact, claim.detail)]
    product = fold(kb.name_of(claim.object))
    cleared = [fact for fact in kb.everything(subject.id, "cleared-by") if fact.object.lower() == claim.detail]
    told += [fact for fact in cleared if any(product in fold(one.gist) for one in kb.evidence(fact))]
    return Finding(YES, tuple(told)) if found.holds == YES and told else Finding(UNKNOWN, found.facts)


def activated_by(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "enzyme E activates X": where an active product is made of it, and a source of that names the enzyme."""
    made = related_by(kb.facts(subject.id, "related-to"), "prodrug of")
    made += related_by(kb.facts_about(subject.id, "related-to"), "metabolite of")
    told = [fact for fact in made if _tells(kb, fact, claim.object)]
    return Finding(YES, tuple(told[:1])) if told else Finding(UNKNOWN, tuple(made[:1]))


def _tells(kb: KnowledgeBase, fact: Fact, words: str) -> bool:
    """Return whether what a source of a fact says has one of the words."""
    return any(word in fold(one.gist) for one in kb.evidence(fact) for word in words.split("|"))


def cleared_by(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is metabolized by E" (or by the liver, the kidneys), "mainly", and "by E and F": where it is recorded.

    The object is the one, the detail the other and "main" where it is said to be the main one. What an enzyme of the
    liver breaks down, the liver does. That an enzyme takes no part is said only where a source denies it.
    """
    facts = kb.everything(subject.id, "cleared-by")
    if claim.detail in ("unchanged", "wholly unchanged", "broken"):
        return _as_it_was(claim, facts)
    if claim.detail in ("only", "others"):
        return _alone(kb, claim, subject, facts)
    main = "main" in claim.detail.split()
    found: list[Fact] = []
    for one in (claim.object, *(word for word in claim.detail.split() if word != "main")):
        own = [fact for fact in facts if fact.object.lower() == one]
        if one == "cyp":
            found_cyp = _by_any_cytochrome(facts, main=main)
            if found_cyp.holds != YES:
                return found_cyp
            found += found_cyp.facts
            continue
        if not own and one == "the liver":
            own = [fact for fact in facts if fact.holds == YES and _by_the_liver(fact)]
        if not own:
            other = _mainly_otherwise(facts, one) if main else ()
            other = other or _not_by_the_liver(facts, one)
            return Finding(NO if other else UNKNOWN, other or tuple(facts[:1]))
        fact = deciding(own)
        if fact.holds != YES:
            return Finding(fact.holds, (fact,))
        if main and one != "the liver" and fact.details.get("role") != "main":
            other = _mainly_otherwise(facts, one)
            minor = fact.details.get("role") == "minor" or other
            return Finding(NO if minor else UNKNOWN, (fact, *other))
        found.append(fact)
    return Finding(YES, tuple(found))


def _by_any_cytochrome(facts: list[Fact], *, main: bool) -> Finding:
    """Judge "X is metabolized by cytochrome P450", by whichever of them it is."""
    held = [fact for fact in facts if fact.object.startswith("CYP") and fact.holds == YES]
    chief = [fact for fact in facts if fact.details.get("role") == "main" and fact.holds == YES]
    if held and (not main or not chief or any(fact in chief for fact in held)):
        return Finding(YES, tuple(held[:2]))
    if held:
        return Finding(UNKNOWN, tuple(held[:1]))
    denied = [fact for fact in facts if fact.object == "the liver" and fact.holds == NO]
    apart = [fact for fact in chief if fact.object not in ("the liver", "the kidneys")]
    return Finding(NO if denied or (main and apart) else UNKNOWN, tuple((denied or apart)[:1]))


def _as_it_was(claim: Claim, facts: list[Fact]) -> Finding:
    """Judge "X leaves unchanged" (by the kidneys), and "the kidneys break X down", by the main way out."""
    chief = [fact for fact in facts if fact.details.get("role") == "main" and fact.holds == YES]
    outside = [fact for fact in chief if fact.object in _UNCHANGED]
    broken = [fact for fact in facts if fact.holds == YES and fact.details.get("role") != "minor"]
    broken = [fact for fact in broken if fact.object not in _UNCHANGED]
    if broken and claim.detail == "wholly unchanged":
        return Finding(NO, tuple(broken[:2]))
    if len(outside) == len(chief):
        untouched = claim.detail == "unchanged" or any(one.object == "the liver" and one.holds == NO for one in facts)
        holds = YES if chief and untouched and claim.detail != "broken" else UNKNOWN
        return Finding(holds, tuple(chief or facts[:1]))
    return Finding(UNKNOWN if outside else NO, tuple(chief))


def _alone(kb: KnowledgeBase, claim: Claim, subject: Subject, facts: list[Fact]) -> Finding:
    """Judge "by E only" and "by E and other enzymes" by whether another enzyme is recorded besides."""
    found = cleared_by(kb, claim._replace(detail=""), subject)
    held = [fact for fact in facts if fact.holds == YES and fact.object.lower() != claim.object and _is_apart(fact)]
    if found.holds != YES:
        return found
    if claim.object == "the liver":  # the kidneys may take a share that nobody recorded
        return found._replace(holds=UNKNOWN)
    if claim.detail == "only":
        return Finding(NO, (*found.facts, held[0])) if held else found._replace(holds=UNKNOWN)
    return Finding(YES, (*found.facts, held[0])) if held else found._replace(holds=UNKNOWN)


def _is_apart(fact: Fact) -> bool:
    """Return whether it is an enzyme of its own, and not the liver in general."""
    return fact.object != "the liver" and fact.object not in _UNCHANGED


# What leaves by these is not broken down first.
_UNCHANGED = frozenset({"the kidneys", "the lungs"})


# What is done there, besides all that an enzyme with a number does.
_OF_THE_LIVER = frozenset({"glucuronidation", "acetylation", "alcohol dehydrogenase"})


def _by_the_liver(fact: Fact) -> bool:
    return fact.object.startswith("CYP") or fact.object in _OF_THE_LIVER


def _not_by_the_liver(facts: list[Fact], claimed: str) -> tuple[Fact, ...]:
    """Return the denial that the liver clears it, where what is claimed is one of the enzymes of the liver."""
    of_the_liver = claimed.startswith("cyp") or claimed in _OF_THE_LIVER
    return tuple(fact for fact in facts if of_the_liver and fact.object == "the liver" and fact.holds == NO)


# Where these clear it: glucuronidation is done by the liver, as is all that an enzyme with a number does.
_OUTSIDE_THE_LIVER = frozenset({"the kidneys", "esterases", "the lungs"})


def _mainly_otherwise(facts: list[Fact], claimed: str) -> tuple[Fact, ...]:
    """Return what is recorded to be the main way out, when what is claimed cannot be it besides."""
    chief = tuple(fact for fact in facts if fact.details.get("role") == "main" and fact.holds == YES)
    if claimed == "the liver":
        return chief if chief and all(fact.object in _OUTSIDE_THE_LIVER for fact in chief) else ()
    return () if any(fact.object.lower() == claimed for fact in chief) else chief


def acts_long(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is long-acting" and "short-acting" by half-lives that leave no doubt, and else by how long it works."""
    times = all_times(kb, subject, "half-life")
    if claim.brand:  # a product may release it slowly
        return Finding(UNKNOWN)
    if claim.object == "metabolite":
        return _metabolite_lasts(times, subject)
    if not times:
        return _works_long(kb, claim, subject, Finding(UNKNOWN))
    low, high = min(low for (low, _), _ in times), max(high for (_, high), _ in times)
    if claim.object == "variable":
        return Finding(YES if high >= _VARIED * low > 0 else UNKNOWN, (times[0][1],))
    hypnotic = not _HYPNOTICS.isdisjoint(kb.ancestors(subject.id))
    short = high <= (_SHORT_OF_HYPNOTICS if hypnotic else _SHORT)
    long = (low >= _LONG and high >= _SURELY_LONG) or (high >= 2 * _LONG and low >= 2 * _SHORT)
    way = "long" if long else "short" if short else ""
    facts = tuple(dict.fromkeys(fact for _, fact in times))[:2]
    reason = sentence(f"{subject.name}, {facts[0].object}: half-life {facts[0].details['half-life']}")
    if claim.object == "ultra-short":
        if high <= _ULTRA_SHORT:
            return Finding(YES, facts, reason)
        return _works_long(kb, claim, subject, Finding(NO if way == "long" else UNKNOWN, facts, reason))
    if way == "short" and claim.object == "long" and not claim.detail and not hypnotic:
        return Finding(UNKNOWN, facts, reason)  # in a patch or a depot it may act long all the same
    found = Finding((YES if way == claim.object else NO) if way else UNKNOWN, facts, reason)
    by_half_life = claim.detail or hypnotic or way
    return found if by_half_life else _works_long(kb, claim, subject, found)


# A half-life of which the longest is three times the shortest differs much between people.
_VARIED = 3
_HYPNOTICS = frozenset({"benzodiazepine", "z-drug"})
_ULTRA_SHORT = 15.0
# What works for less than this by every way is short-acting; what works this long by every way is not.
_BRIEFLY, _NOT_BRIEFLY = 2 * _HOUR, 8 * _HOUR
_OF_A_DEPOT = 72 * _HOUR  # what works for longer is a form that releases it slowly: the drug itself may act briefly


def _works_long(kb: KnowledgeBase, claim: Claim, subject: Subject, found: Finding) -> Finding:
    """Judge "short-acting" by how long it works, where its half-life leaves that open; of "long-acting" the reverse."""
    times = all_times(kb, subject, "duration")
    if claim.object not in ("long", "short", "ultra-short") or claim.detail or not times:
        return found
    low, high = min(low for (low, _), _ in times), max(high for (_, high), _ in times)
    fact = times[0][1]
    reason = sentence(f"{subject.name}, {fact.object}: duration {fact.details['duration']}")
    if claim.object == "ultra-short":
        holds = YES if high <= _ULTRA_SHORT else NO if low >= _HOUR else UNKNOWN
        return Finding(holds, (fact,), reason) if holds != UNKNOWN else found
    if high <= _BRIEFLY:
        return Finding(YES if claim.object == "short" else UNKNOWN, (fact,), reason)
    if low >= _NOT_BRIEFLY and high <= _OF_A_DEPOT and claim.object == "short":
        return Finding(NO, (fact,), reason)
    return found


def _metabolite_lasts(times: list[tuple[tuple[float, float], Fact]], subject: Subject) -> Finding:
    """Judge "its active metabolite lasts longer" where the half-life of the one is recorded beside the other's."""
    for _, fact in times:
        own, _, its = str(fact.details["half-life"]).partition(";")
        if "metabolite" not in its:
            continue
        parent, product = times_in(own), times_in(its)
        reason = sentence(f"{subject.name}, {fact.object}: half-life {fact.details['half-life']}")
        if parent and product:
            longer, shorter = product[0][0] > parent[0][0], product[0][1] <= parent[0][0]
            return Finding(
                YES if longer and product[0][1] > parent[0][1] else NO if shorter else UNKNOWN, (fact,), reason
            )
    return Finding(UNKNOWN)
