"""Is this drug in that class? Yes, no, contested or unknown, with the evidence that decides.

Rules (DESIGN, sections 1 and 2): a fact about the subject itself comes first, then the classes it lies in, then what
it contains. "No" needs a reason: a negative fact, a class that excludes the one asked for, or a class whose members
are all recorded (``closed``). Anything else is unknown.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from ketafacts.answers.report import Report, citations, listing, plural_of, sentence, with_article
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Evidence, Fact, Subject, best_known
from ketafacts.knowledge.naming import fold
from ketafacts.knowledge.ordinary import is_ordinary
from ketafacts.knowledge.resolving import Resolution
from ketafacts.knowledge.values import SCHEMES

# Two classes say what a drug is; a dozen, each with its sources, would bury the answer.
MOST_DEFINING = 2
YES, NO, CONTESTED, UNKNOWN = "yes", "no", "contested", "unknown"
COLUMNS = ("answer", "query", "class", "role", "reason", "sources", "suggestions")


class Membership(NamedTuple):
    """The answer for one drug or class and one class.

    ``answer`` is yes, no, contested or unknown; ``facts`` are those it rests on; ``role`` is how the drug acts at the
    targets of the class ("full agonist", "antagonist", "minor binding", …), empty where that has no meaning.
    """

    query: str
    subject: Subject | None
    asked: str
    asked_class: Subject | None
    answer: str
    role: str
    reason: str
    facts: tuple[Fact, ...]
    evidence: tuple[Evidence, ...]
    suggestions: tuple[str, ...]

    def record(self) -> dict[str, Any]:
        """Return the answer under its documented keys."""
        return {
            "query": self.query,
            "drug": self.subject.id if self.subject else None,
            "class": self.asked_class.id if self.asked_class else self.asked,
            "answer": self.answer,
            "role": self.role or None,
            "reason": self.reason,
            "sources": citations(self.evidence),
            "suggestions": list(self.suggestions),
        }


def is_a(kb: KnowledgeBase, drug: str, class_name: str) -> Membership:
    """Return whether ``drug`` (or a class of drugs) is in the class named ``class_name``, any recorded name of each.

    Never raises for a name: an unknown one gets the answer ``unknown`` with suggestions, and so does one of several
    drugs of which the answers differ, and a word that is chiefly something else ("snow", "Revolution").
    """
    asked = kb.resolve(class_name, ("class",))
    found = kb.resolve(drug)
    if not asked.subject:
        return _undecided(found, asked, asked, f"no class is recorded as {quoted(class_name)}")
    if found.subjects and is_ordinary(fold(drug)):
        return _chiefly_else(kb, drug, found, asked)
    if found.is_ambiguous:
        return _judge_meanings(kb, found, asked)
    if found.subject:
        answer = judge_membership(kb, found.subject, asked.subject)
    elif found.parts:
        answer = _judge_ingredients(kb, found, asked.subject)
    else:
        return _undecided(found, asked, found, f"{quoted(drug)} is not a name that is recorded")
    if found.parts:
        answer = answer._replace(reason=f"{how_read(found)} {answer.reason}")
    return answer._replace(query=drug, asked=class_name)


def _chiefly_else(kb: KnowledgeBase, drug: str, found: Resolution, asked: Resolution) -> Membership:
    """Return no yes or no for "snow" and "coffee", and the drug that may be meant, or that is in it."""
    asked_for = fold(drug)
    own = {asked_for, asked_for.removesuffix("s")}
    meant = tuple(sorted(one.name for one in found.subjects if fold(one.name) not in own))
    inside = [kb.name_of(fact.object) for one in found.subjects for fact in kb.facts(one.id, "contains")]
    meanings = meant or tuple(sorted(inside))
    how = "as a name of a drug it means" if meant else "a drug in it is" if len(inside) == 1 else "drugs in it are"
    more = f"; {how} {listing(meanings, 'or' if meant else 'and')}; ask about that" if meanings else ""
    said = f"{quoted(drug)} chiefly means something else{more}"
    return _undecided(found, asked, found, said)._replace(suggestions=meanings)


def is_a_report(kb: KnowledgeBase, drugs: Sequence[str], class_name: str) -> Report:
    """Return the answers for several drugs, in their order."""
    body = tuple(is_a(kb, drug, class_name) for drug in drugs)
    return Report("is", COLUMNS, tuple(answer.record() for answer in body), body)


def judge_membership(kb: KnowledgeBase, subject: Subject, asked: Subject) -> Membership:
    """Return the answer for a recorded subject and a recorded class."""
    answer, facts, reason = _decide(kb, subject, asked)
    role, role_facts = _role(kb, subject, asked)
    if answer == YES:
        facts = (*facts, *role_facts)
    elif role and answer == NO:
        # What hides the action at the targets of the class would mislead: naloxone, ketamine.
        facts = (*facts, *role_facts)
        reason = f"{reason} {_about_role(kb, subject, role, role_facts)}".strip()
    evidence = [item for fact in dict.fromkeys(facts) for item in kb.evidence(fact)]
    query = subject.name
    return Membership(query, subject, asked.name, asked, answer, role, reason, tuple(facts), tuple(evidence), ())


def _judge_meanings(kb: KnowledgeBase, found: Resolution, asked: Resolution) -> Membership:
    """Return the answer for a name of several drugs: that of each, where it is the same whichever is meant."""
    meanings = tuple(sorted(subject.name for subject in found.subjects))
    said = f"{quoted(found.query)} is a name of {listing(meanings)}"
    judged = [judge_membership(kb, subject, asked.subject) for subject in found.subjects if asked.subject]
    answers = {one.answer for one in judged}
    if answers not in ({YES}, {NO}):
        undecided = _undecided(found, asked, found, f"{said}; ask about one of them")
        return undecided._replace(suggestions=meanings)
    each = "each is" if answers == {YES} else "neither is" if len(meanings) == 2 else "none of them is"
    return Membership(
        found.query,
        None,
        asked.query,
        asked.subject,
        *(judged[0].answer, judged[0].role if len({one.role for one in judged}) == 1 else ""),
        sentence(f"{said}; {each} {with_article(judged[0].asked)}"),
        tuple(dict.fromkeys(fact for one in judged for fact in one.facts)),
        tuple(dict.fromkeys(item for one in judged for item in one.evidence)),
        (),
    )


def _judge_ingredients(kb: KnowledgeBase, found: Resolution, asked: Subject) -> Membership:
    """Return the answer for a combination that has no entry of its own, by what it is made of."""
    parts: list[_Part] = [(None, ingredient) for ingredient in found.parts]
    if not found.is_product:
        inside = [one.name for one in found.parts if _decide(kb, one, asked)[0] != NO]
        if inside and len(inside) < len(parts):
            # "Ketamine and morphine" are two drugs: one answer for both would be wrong of one of them.
            whose = f"of which only {listing(inside)} may be {with_article(asked.name)}"
            reason = f"They are {len(parts)} drugs, {whose}, and no product of them is recorded; ask about each."
            near = tuple(one.name for one in found.parts)
            return Membership("", None, asked.name, asked, UNKNOWN, "", reason, (), (), near)
    decided = _by_parts(kb, "it", "", parts, asked)
    if decided is None or decided[0] == UNKNOWN:
        reason = decided[2] if decided else "Whether it is one is not recorded."
        return Membership("", None, asked.name, asked, UNKNOWN, "", reason, (), (), ())
    answer, facts, reason = decided
    role, role_facts = _role_of_parts(kb, parts, asked)
    facts = tuple(dict.fromkeys((*facts, *role_facts)))
    evidence = tuple(item for fact in facts for item in kb.evidence(fact))
    return Membership("", None, asked.name, asked, answer, role, reason, facts, evidence, ())


def _undecided(found: Resolution, asked: Resolution, about: Resolution, reason: str) -> Membership:
    return Membership(
        found.query, None, asked.query, asked.subject, UNKNOWN, "", sentence(reason), (), (), about.suggestions
    )


def how_read(found: Resolution) -> str:
    """Return how a name was read that is not recorded as a whole."""
    return f"{quoted(found.query)} is read as {listing(part.name for part in found.parts)}."


def quoted(name: str) -> str:
    """Return a name as it was typed, cut to a length that fits a line."""
    return f"“{name if len(name) <= 60 else name[:59] + '…'}”"


_Decision = tuple[str, tuple[Fact, ...], str]


def _decide(kb: KnowledgeBase, subject: Subject, asked: Subject) -> _Decision:
    if subject.id == asked.id:
        return YES, (), sentence(f"{subject.name} is the class itself: {asked.what}")
    for line in (asked.id, *kb.ancestors(asked.id)):
        for fact in kb.facts(subject.id, "is-a"):
            if fact.object == line and fact.holds == CONTESTED and line == asked.id:
                return CONTESTED, (fact,), _what(subject) + f" Whether it is {with_article(asked.name)} is contested."
            if fact.object == line and fact.holds == NO:
                return NO, (fact, *defining(kb, subject)), _what(subject)
    lines = kb.ancestors(subject.id)
    if asked.id in lines:
        return YES, lines[asked.id], _what(subject)
    parts = _parts_of(kb, subject)
    if parts:
        of_nature = subject.kind in ("plant", "mixture")
        decided = _by_parts(kb, subject.name, _what(subject), parts, asked, of_nature=of_nature)
        if decided and decided[0] == NO and not subject.is_whole:
            return _of_a_part(kb, subject, parts, asked, decided[1])
        if decided:
            return decided
    return _by_exclusion(kb, subject, asked)


_Part = tuple[Fact | None, Subject]
"""An ingredient, and the fact that says so; none for a combination that was named by its ingredients."""


def _parts_of(kb: KnowledgeBase, subject: Subject) -> list[_Part]:
    return [
        (part, ingredient)
        for part in kb.facts(subject.id, "contains")
        if part.holds == YES and part.object != subject.id and (ingredient := kb.subject(part.object, "drug"))
    ]


def _by_parts(
    kb: KnowledgeBase, name: str, what: str, parts: Sequence[_Part], asked: Subject, *, of_nature: bool = False
) -> _Decision | None:
    """A product is in a class of substances when one of its ingredients is.

    What is ``of_nature`` (a plant, a street mixture) is in no class of medicines by use on account of what it holds.
    """
    answers: list[tuple[str, tuple[Fact, ...], Subject]] = []
    for part, ingredient in parts:
        answer, facts, _ = _decide(kb, ingredient, asked)
        answers.append((answer, (part, *facts) if part else facts, ingredient))
    for answer in (YES, CONTESTED):
        chosen = [item for item in answers if item[0] == answer]
        if chosen:
            names = listing(ingredient.name for *_, ingredient in chosen)
            against = [ingredient.name for *_, ingredient in answers if _is_excluded_by(kb, ingredient.id, asked)]
            if of_nature and asked.kind == "therapeutic":
                # Cannabis holds cannabidiol, and nobody treats seizures with the plant on that account.
                claim = f"{name} contains {names}, {with_article(asked.name)}; use of it as one is not recorded"
                return UNKNOWN, tuple(part for part, _ in parts if part), sentence(claim)
            if against:
                # Buprenorphine with naloxone holds an antagonist, and is not one.
                claim = f"{name} contains {names}, {with_article(asked.name)}, and {listing(against)}, which is not"
                return UNKNOWN, tuple(part for part, _ in parts if part), sentence(claim)
            facts = tuple(fact for _, found, _ in chosen for fact in found)
            what = f"{with_article(asked.name)}" if len(chosen) == 1 else (plural_of(asked) or asked.name)
            claim = what if answer == YES else f"which may or may not be {what}: that is contested"
            return answer, facts, sentence(f"{name} contains {names}, {claim}{_beside(kb, answers, asked)}")
    if answers and all(answer == NO for answer, *_ in answers):
        facts = tuple(fact for _, found, _ in answers for fact in found)
        names = listing((ingredient.name for *_, ingredient in answers), "or")
        return NO, facts, f"{what} No ingredient is one: {names}.".strip()
    return None


def _of_a_part(
    kb: KnowledgeBase, product: Subject, parts: Sequence[_Part], asked: Subject, facts: tuple[Fact, ...]
) -> _Decision:
    """Decide of a product whose recorded ingredients are not in the class, and that may contain more.

    A table of brands by ingredient leaves out the ingredients that it has no row for, so that a product known from it
    alone may contain more; a class can say that all products with one of its members are recorded.
    """
    known = listing(ingredient.name for _, ingredient in parts)
    lines = (asked.id, *kb.ancestors(asked.id))
    if any((one := kb.subject(line, "class")) and one.details.get("products") == "all" for line in lines):
        listed = f"the products with {with_article(asked.name)} are recorded, and it is none of them"
        return NO, facts, sentence(f"{product.name} contains {known} and perhaps more; {listed}")
    return UNKNOWN, facts, sentence(f"{product.name} contains {known}; what else it contains is not recorded")


def _beside(kb: KnowledgeBase, answers: Sequence[tuple[str, tuple[Fact, ...], Subject]], asked: Subject) -> str:
    """Return what must be said of the ingredients that block what the others of the class activate."""
    blocking = [one.name for answer, _, one in answers if answer == NO and _role(kb, one, asked)[0] == "antagonist"]
    verb = "blocks" if len(blocking) == 1 else "block"
    return f"; {listing(blocking)} in it {verb} the same receptors" if blocking else ""


def _is_excluded_by(kb: KnowledgeBase, ingredient: str, asked: Subject) -> bool:
    """Return whether the class asked for says that an ingredient's class is another matter."""
    lines = {ingredient, *kb.ancestors(ingredient)}
    return any(other in lines for other in kb.excluded(asked.id))


def _by_exclusion(kb: KnowledgeBase, subject: Subject, asked: Subject) -> _Decision:
    lines = (asked.id, *kb.ancestors(asked.id))
    excluded = kb.excluded(subject.id)
    for line in lines:
        if line in excluded:
            path = kb.ancestors(subject.id).get(excluded[line], ())
            return NO, path or defining(kb, subject) or (_definition(subject, asked),), _what(subject)
    own = kb.ancestors(subject.id)
    excluding = next((other for line in lines for other in kb.excluded(line) if other in own), None)
    if excluding:  # what no member of the class asked for is, the subject is
        return NO, own[excluding] or defining(kb, subject), _what(subject)
    if subject.type == "class":
        return _by_members(kb, subject, asked)
    bounded = _by_bounds(kb, subject, asked)
    if bounded:
        return bounded
    closed = next((one for line in lines if (one := kb.subject(line, "class")) and one.closed), None)
    what_it_is = defining(kb, subject)
    told = what_it_is and not ("opioid" not in lines and _is_told_by_stem(kb, subject))
    if closed and closed.id not in kb.ancestors(subject.id) and told and not kb.facts(subject.id, "contains"):
        return NO, what_it_is, _what(subject)
    if what_it_is and _is_of_other_groups(kb, subject, lines):
        return NO, what_it_is, _what(subject)
    denied = _by_use(kb, subject, asked)
    return denied or (
        UNKNOWN,
        (),
        sentence(f"whether {subject.name} is {with_article(asked.name)} is not recorded"),
    )


def _is_told_by_stem(kb: KnowledgeBase, subject: Subject) -> bool:
    """Return whether no more is known of what a drug is than the stem of its name tells.

    That tells whether it is an opioid, for those have stems of their own; "-ster-" is of androgens and of anabolic
    steroids, "-pine" of many that have three rings, and which of them it is stays open.
    """
    kinds = kb.facts(subject.id, "is-a")
    return bool(kinds) and all(fact.object.startswith(_STEM) for fact in kinds)


_STEM = "stem-"


def _is_of_other_groups(kb: KnowledgeBase, subject: Subject, lines: Sequence[str]) -> bool:
    """Return whether the index of medicines lists a drug outside the groups that the members of a class come from."""
    asked = [one for line in lines if (one := kb.subject(line, "class")) and '"medicines"' in one.data]
    return any(is_listed_outside(kb, subject, one.details["medicines"]) for one in asked)


def is_listed_outside(kb: KnowledgeBase, drug: Subject, groups: Sequence[str]) -> bool:
    """Return whether the index of medicines lists a drug, and in none of some groups.

    Every medicine has a code there for each of its uses; a drug without codes is in no group that would tell.
    """
    if '"atc"' not in drug.data or kb.facts(drug.id, "contains"):
        return False
    codes: list[str] = drug.details["ids"]["atc"]
    return not any(code.startswith(tuple(groups)) for code in codes)


def _by_use(kb: KnowledgeBase, subject: Subject, asked: Subject) -> _Decision | None:
    """Decide of a class that is defined by what its members are for: whether that is among the uses of a drug.

    A laxative is for constipation: what is known not to be used for it is none. What is used for high blood
    pressure is an antihypertensive; but not all that is used for gout is a gout medicine, so a class says which it is.
    """
    for line in (asked.id, *kb.ancestors(asked.id)):
        one = kb.subject(line, "class")
        if one is None or '"for"' not in one.data:
            continue
        from ketafacts.answers.rules.areas import not_used_for, used_itself  # few answers need the rules of use

        conditions = [str(condition) for condition in one.details["for"]]
        if line == asked.id and one.details.get("by-use") == "yes":
            uses = [fact for condition in conditions for fact in used_itself(kb, subject, condition)]
            if uses:
                reason = f"{subject.name} is used for {kb.name_of(uses[0].object, 'condition')}"
                return YES, tuple(uses[:1]), f"{_what(subject)} {sentence(reason)}".strip()
        found = [not_used_for(kb, subject, condition) for condition in conditions]
        if all(use.holds == NO for use in found):
            return NO, found[0].facts, f"{_what(subject)} {found[0].reason}".strip()
    return None


def _by_bounds(kb: KnowledgeBase, subject: Subject, asked: Subject) -> _Decision | None:
    """Whoever lies in none of the classes that bound the one asked for is not in it, unless recorded itself."""
    if "bounded-by" not in asked.data:
        return None
    bounds = [bound for key in asked.details.get("bounded-by", ()) if (bound := kb.subject(str(key), "class"))]
    decided = [_decide(kb, subject, bound) for bound in bounds]
    if decided and all(answer == NO for answer, _, _ in decided):
        return NO, tuple(fact for _, facts, _ in decided for fact in facts), _what(subject)
    return None


def _by_members(kb: KnowledgeBase, subject: Subject, asked: Subject) -> _Decision:
    """A class is compared with another by the members that both are recorded to have."""
    members = kb.members(subject.id)
    inside = [member for member in members if asked.id in kb.ancestors(member.id)]
    plural = plural_of(subject) or subject.name
    if inside:
        if len(inside) == len(members):
            reason = f"all {len(members)} {plural} recorded here are, but that is not said of the class"
        else:
            examples = listing([member.name for member in best_known(inside)[:3]])
            reason = f"some {plural} are and some are not: {examples} {'are' if len(inside) > 1 else 'is'}"
        return UNKNOWN, (), sentence(reason)
    closed = any((one := kb.subject(line, "class")) and one.closed for line in (asked.id, *kb.ancestors(asked.id)))
    above = subject.id in kb.ancestors(asked.id)
    told = closed or (not above and '"medicines"' in asked.data and _are_all_denied(kb, members, asked))
    if members and told and not above:
        return NO, (_definition(subject, asked),), sentence(f"{plural} are another class: {subject.what}")
    return UNKNOWN, (), sentence(f"whether {plural} are {plural_of(asked) or asked.name} is not recorded")


def _are_all_denied(kb: KnowledgeBase, members: Sequence[Subject], asked: Subject) -> bool:
    """Return whether each medicine of a class is known to be outside the class asked for, and no member is in it."""
    answers = {(_decide(kb, one, asked)[0], '"atc"' in one.data) for one in members if one.type == "drug"}
    return (NO, True) in answers and answers <= {(NO, True), (NO, False), (UNKNOWN, False)}


def _definition(subject: Subject, asked: Subject) -> Fact:
    """Return the fact whose evidence is that of a class's definition."""
    return Fact(f"{subject.type}.{subject.id}", subject.id, "is-a", asked.id, NO)


def _what(subject: Subject) -> str:
    verb = "are" if subject.type == "class" and subject.name.endswith("s") else "is"
    return sentence(f"{subject.name} {verb} {subject.what}") if subject.what else ""


def defining(kb: KnowledgeBase, subject: Subject) -> tuple[Fact, ...]:
    """Return the facts that say what the drug is: its own classes, those that say how it acts or is built first."""
    facts = [fact for fact in kb.facts(subject.id, "is-a") if fact.holds == YES]

    def vagueness(fact: Fact) -> int:
        found = kb.subject(fact.object, "class")
        return SCHEMES.index(found.kind) if found and found.kind in SCHEMES else len(SCHEMES)

    return tuple(sorted(facts, key=vagueness)[:MOST_DEFINING])


def _role(kb: KnowledgeBase, subject: Subject, asked: Subject) -> tuple[str, tuple[Fact, ...]]:
    """Return how the subject acts at the targets that the class acts through, and the facts that say so."""
    family = next(
        (
            one.family
            for line in (asked.id, *kb.ancestors(asked.id))
            if (one := kb.subject(line, "class")) and one.family
        ),
        "",
    )
    if not family:
        return "", ()
    lines = kb.ancestors(subject.id)
    for line, path in lines.items():
        found = kb.subject(line, "class")
        if found and found.role:
            return found.role, path
    acting = [
        fact
        for fact in kb.facts(subject.id, "acts-on")
        if fact.holds == YES and (target := kb.subject(fact.object, "target")) and target.family == family
    ]
    main = sorted((fact for fact in acting if fact.role != "minor"), key=lambda fact: fact.role != "principal")
    if main:
        return main[0].action, tuple(main[:1])
    if acting:
        return "minor binding", tuple(acting)
    return _role_of_parts(kb, _parts_of(kb, subject), asked)


def _role_of_parts(kb: KnowledgeBase, parts: Sequence[_Part], asked: Subject) -> tuple[str, tuple[Fact, ...]]:
    """Return the role of the ingredient that is in the class, else of the first that has one.

    An opioid with an antagonist acts as its opioid does when it is taken as meant.
    """
    if len(parts) > 1:
        parts = sorted(parts, key=lambda one: _decide(kb, one[1], asked)[0] != YES)
    for part, ingredient in parts:
        role, facts = _role(kb, ingredient, asked)
        if role:
            return role, ((part, *facts) if part else facts)
    return "", ()


def _about_role(kb: KnowledgeBase, subject: Subject, role: str, facts: Sequence[Fact]) -> str:
    if role == "minor binding":
        targets = [target for fact in facts if (target := kb.subject(fact.object, "target"))]
        families = listing(dict.fromkeys(target.family or target.name for target in targets))
        return sentence(f"it binds {families} only weakly, which does not make it one")
    if role == "antagonist" and not subject.what.count("block") and "antagonist" not in subject.what:
        return sentence("it acts at the same receptors by blocking them")
    return ""
