"""A claim of all, most, some, few or none of a class, or of only a class: judged by its members."""

from ketafacts.answers.beyond_stems import known_beyond_stems
from ketafacts.answers.membership import NO, UNKNOWN, YES, judge_membership
from ketafacts.answers.report import sentence
from ketafacts.answers.rules import RULES, Rule
from ketafacts.answers.rules.finding import Finding
from ketafacts.answers.rules.parts import PART, of_parts
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject, best_known
from ketafacts.language.claims import Claim
from ketafacts.language.nouns import SUCH_AS

# An effect of a whole class that so few in so many members lack is said of "all" by those who think of its medicines,
# and denied by those who think of the exceptions.
_RARE = 20
_FEWEST_TOLD = 8


def quantified(kb: KnowledgeBase, claim: Claim, subject: Subject, rule: Rule) -> Finding:
    """Apply a rule to a subject, or to a class as "all", "some" or "only" of it."""
    if claim.quantifier == "none" and not claim.negated:
        claim = claim._replace(quantifier="all")  # "no opioid does not …"
    if claim.quantifier.startswith(PART):
        return of_parts(kb, claim, subject, rule)
    if claim.quantifier.startswith(SUCH_AS):
        return _by_examples(kb, claim, subject, rule)
    match claim.quantifier:
        case "":
            return rule(kb, claim, subject)
        case "only":
            return _only(kb, claim, subject)
        case "most" if subject.type == "class":
            return _most(kb, claim, subject, rule)
        case "few" if subject.type == "class":
            return _few(kb, claim, subject, rule)
    if subject.type != "class":
        found = rule(kb, claim, subject) if claim.quantifier in ("all", "some", "none") else Finding(UNKNOWN)
        # "Some Xanax contains fentanyl" speaks of what is sold under the name.
        return Finding(UNKNOWN, found.facts) if claim.quantifier == "some" and found.holds == NO else found
    return _over_members(kb, claim, subject, rule)


def _by_examples(kb: KnowledgeBase, claim: Claim, subject: Subject, rule: Rule) -> Finding:
    """Judge "Cs such as A and B": what is so of each example, else what is recorded of the class."""
    examples = [one for id_ in claim.quantifier.removeprefix(SUCH_AS).split() if (one := kb.subject(id_))]
    found = [rule(kb, claim._replace(subject=one.id, quantifier=""), one) for one in examples]
    against = next((one for one in found if one.holds == NO), None)
    if against and not any(one.holds == YES for one in found):
        return against
    if found and all(one.holds == YES for one in found):
        return found[0]
    # Where the examples differ, "Cs such as these do" and "do not" are both wrong of one of them. What is recorded of
    # the class and not of an example may be what the example is an exception to.
    general = rule(kb, claim._replace(quantifier=""), subject)
    return Finding(UNKNOWN, (against or general).facts) if against or general.holds == YES else general


def _most(kb: KnowledgeBase, claim: Claim, subject: Subject, rule: Rule) -> Finding:
    """Judge "most Cs" by the members it is known of: two in three of all that are told of must agree."""
    members = known_beyond_stems(kb, kb.members(subject.id))
    findings = [rule(kb, claim._replace(subject=member.id, quantifier=""), member) for member in members]
    for holds in (YES, NO):
        agreeing = [found for found in findings if found.holds == holds]
        if members and 3 * len(agreeing) >= 2 * len(members):
            return Finding(holds, agreeing[0].facts, agreeing[0].reason)
    if claim.predicate == "scheduled-as" and not claim.negated and (law := _by_schedules(findings)):
        return law
    return Finding(UNKNOWN, (), "what holds of most is not recorded as such")


def _by_schedules(findings: list[Finding]) -> Finding | None:
    """Return that most have a schedule, if two in three of those have it whose schedule is recorded at all, or none."""
    told = [found for found in findings if found.holds != UNKNOWN]
    having = [found for found in told if found.holds == YES]
    if len(told) < _FEWEST_TOLD:
        return None
    if not having:
        return Finding(NO, told[0].facts, told[0].reason)
    enough = 3 * len(having) >= 2 * len(told)
    return Finding(YES, having[0].facts, having[0].reason) if enough else None


def _few(kb: KnowledgeBase, claim: Claim, subject: Subject, rule: Rule) -> Finding:
    """Judge "few Cs" as the opposite of "most Cs"; where it holds of the class as such, it holds of more than a few."""
    found = _most(kb, claim, subject, rule)
    if found.holds == UNKNOWN:
        general = rule(kb, claim._replace(quantifier=""), subject)
        found = general if general.holds == YES else found
    return found._replace(holds={YES: NO, NO: YES}.get(found.holds, UNKNOWN))


def _only(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "only Cs cause E" as "every drug that causes E is a C"."""
    if claim.predicate in _OF_LAW and not (claim.often or claim.qualifiers or claim.year):
        return _not_only(kb, claim, subject)
    described = {"causes": "causes", "is-a": "is-a", "acts-on": f"acts-on {claim.detail}", "relieves": "causes"}
    if claim.predicate not in described or claim.often or claim.qualifiers or claim.place or claim.year:
        return Finding(UNKNOWN, (), "what holds of only some is not recorded as such")
    return RULES["every"](kb, claim._replace(detail=described[claim.predicate], quantifier=""), subject)


def _not_only(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "only Cs are controlled": one drug that is none, and is, denies it; that there is no other is not known."""
    if subject.type != "class":
        return Finding(UNKNOWN)
    listed = kb.facts_about(claim.place or "US", "scheduled-as")
    known = [one for fact in listed if fact.holds == YES and (one := kb.subject(fact.subject, "drug"))]
    for other in best_known(dict.fromkeys(known)):
        member = judge_membership(kb, other, subject)
        if member.answer == NO and (found := RULES[claim.predicate](kb, _of(claim, other), other)).holds == YES:
            reason = f"{sentence(f'not {subject.name} alone')} {found.reason} {member.reason}"
            return Finding(NO, (*found.facts, *member.facts), " ".join(reason.split()))
    return Finding(UNKNOWN)


_OF_LAW = frozenset({"controlled", "scheduled-as", "illegal", "supplied-as"})


def _of(claim: Claim, other: Subject) -> Claim:
    return claim._replace(subject=other.id, quantifier="", negated=False, brand="", form="")


def _over_members(kb: KnowledgeBase, claim: Claim, subject: Subject, rule: Rule) -> Finding:
    general = rule(kb, claim, subject)
    members = kb.members(subject.id)
    if claim.predicate == "boxed":
        # Boxes are on labels of the United States: what has no brand there is no exception to what all labels carry.
        members = [member for member in members if any(name.place == "US" for name in kb.names_of(member))] or members
    findings = [(member, rule(kb, claim._replace(subject=member.id), member)) for member in members]
    against = [(member, found) for member, found in findings if found.holds == NO]
    inside = [(member, found) for member, found in findings if found.holds == YES]
    if claim.quantifier == "some" and claim.negated:
        # "Some opioids are not addictive": one that is not makes it true; one that is proves nothing.
        exception = _exception(against)
        return exception._replace(holds=NO) if exception else Finding(UNKNOWN)
    if claim.quantifier in ("some", "none"):
        if inside:
            member, found = _best_known(inside)
            told = found.reason or " ".join(statement(kb, fact) for fact in found.facts[:1])
            return Finding(YES, found.facts, sentence(f"{member.name} for one. {told}".strip()))
        if members and len(against) == len(members):
            return Finding(NO, against[0][1].facts, against[0][1].reason)
        return general if general.holds == YES else Finding(UNKNOWN)
    if claim.predicate == "causes" and claim.quantifier == "all":
        # What a member does only above the usual doses, it can do: it is no exception to what all can do.
        against = [(member, found) for member, found in against if not _limited(found)]
    exception = _exception(against)
    of_effects = claim.quantifier == "all" and claim.predicate == "causes" and general.holds == YES
    if exception and of_effects and _is_rare(kb, [member for member, _ in against], members):
        return Finding(UNKNOWN, exception.facts)
    if claim.quantifier == "not all":
        by_definition = claim.predicate == "is-a" and general.holds == YES
        return exception or Finding(NO if by_definition else UNKNOWN, general.facts)
    if exception:
        return exception._replace(holds=NO)
    definitional = claim.predicate == "is-a" and general.holds == YES
    everyone = bool(members) and len(inside) == len(members)
    return general if definitional or (everyone and general.holds == YES) else Finding(UNKNOWN, general.facts)


def _is_rare(kb: KnowledgeBase, against: list[Subject], members: list[Subject]) -> bool:
    """Return whether few members are exceptions, of those of which more is known than a name or a line of a table."""
    counted = set(known_beyond_stems(kb, members))
    return len(counted.intersection(against)) * _RARE < len(counted)


def _best_known(found: list[tuple[Subject, Finding]]) -> tuple[Subject, Finding]:
    """Return the example that says most to a reader."""
    by_member = dict(found)
    member = best_known(by_member)[0]
    return member, by_member[member]


def _limited(found: Finding) -> bool:
    """Return whether a denial is of the usual doses alone."""
    return bool(found.facts) and all("usual dose" in str(fact.details.get("when", "")) for fact in found.facts)


def _exception(against: list[tuple[Subject, Finding]]) -> Finding | None:
    if not against:
        return None
    member, found = _best_known(against)
    return Finding(YES, found.facts, f"{sentence(f'not {member.name}')} {found.reason}".strip())
