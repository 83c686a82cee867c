"""What happened when: made, found, sold, approved, withdrawn, scheduled; by whom, where, and as what."""

import re
from collections.abc import Container, Iterable

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.approvals import (
    approvals,
    is_later,
    is_other_date,
    may_have_been_sold,
    own_date,
    sold_elsewhere,
    undated,
    year_of,
    years_of,
)
from ketafacts.answers.rules.areas import area_of
from ketafacts.answers.rules.dates import FAR, agreed, gap, span
from ketafacts.answers.rules.finding import Finding, forbids, in_one_line, within
from ketafacts.answers.rules.products import names_product
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.knowledge.states import country_of
from ketafacts.knowledge.values import EVENTS
from ketafacts.language.claims import FIRST_APPROVED, FIRST_MADE, TOLD, Claim
from ketafacts.language.lexicon.chronicle import ALIKE, FAMED, FIRST_USED, NATIONS, UNTOLD

# What happens to a drug once: somebody else, or another country, is then denied.
_ONCE = frozenset({"synthesised", "discovered", "effects found", "patented"})
_DENIED = _ONCE | {"introduced"}
# Years by which a drug may have been sold in other countries before the United States.
_LONG = 30


def happened(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X was first made by A in B in 1970 as C"; the time is the object of the claim.

    True where one recorded event bears out all that is said of it; false where what is said of who, where or when is
    other than what is recorded, and that is all there can be.
    """
    if claim.often or any(not one.startswith(TOLD) for one in claim.qualifiers):
        return Finding(UNKNOWN)
    if subject.type == "class" and (beginning := _first_member(kb, subject)):
        # "Sternbach made the first benzodiazepine": that is told of the drug.
        return happened(kb, claim._replace(subject=beginning.subject), kb.subject(beginning.subject, "drug") or subject)
    first = claim.detail.endswith(" first")
    claim = claim._replace(detail=claim.detail.removesuffix(" first"))
    events, _, place = claim.detail.partition(" US")
    place = claim.place or ("US" if claim.detail.endswith(" US") else place)
    wanted = events.split(",") if "," in events else [events] if events in EVENTS else events.split(" ")
    facts = _events(kb, subject, wanted)
    if wanted == _BANNED and not _is_forbidden(kb, subject):
        facts = [fact for fact in facts if fact.object != "scheduled"]  # a medicine under control is not banned
    of_law = not _ONCE.intersection(wanted) and "introduced" not in wanted
    if place and of_law:
        facts = [fact for fact in facts if place in fact.details.get("in", [])]
        place = ""
    facts = facts or approvals(kb, subject, wanted, place or claim.place)
    # Of a brand with an event of its own those of other products tell nothing: OxyContin is younger than oxycodone.
    facts = [fact for fact in facts if claim.brand and names_product(fact, claim.brand)] or facts
    made = _by_its_maker(kb, claim, subject)
    if made or not facts:
        return Finding(YES, made) if made else _late(kb, claim, subject)
    plain = wanted == ["withdrawn"] or (wanted == ["legalised"] and bool(claim.place))  # that it happened is enough
    checked = [_checked(kb, claim, fact, place, first=first) for fact in facts]
    for fact, parts in zip(facts, checked, strict=True):
        if set(parts.values()) == {YES} or ("nothing" in parts and plain):
            older = _by_another(claim, facts, fact)
            later = is_later(kb, claim, subject, fact, first=first)
            return later or Finding(UNKNOWN if older else YES, (*older, fact))
    wrong = [part for part in checked[0] if all(parts[part] == NO for parts in checked)]
    if (
        _first_used_late(claim, facts)
        or _before_it_was_made(kb, claim.object, subject)
        or _by_another_chemist(kb, claim, facts)
    ):
        return Finding(NO, tuple(facts[:2]))
    if "when" in wrong and not _decides_when(kb, claim, subject, facts, wanted, place, first=first):
        wrong.remove("when")
    return Finding(NO if wrong else UNKNOWN, tuple(facts[:2]))


def _by_its_maker(kb: KnowledgeBase, claim: Claim, subject: Subject) -> tuple[Fact, ...]:
    """Return an event of a brand that names its maker, where no more is said than who made or sold the brand."""
    plain = claim.brand and claim.other and not (claim.object or claim.place or claim.qualifiers or claim.form)
    if not plain or not set(claim.detail.split(" ")) & {"synthesised", "introduced"}:
        return ()
    wanted = _words(claim.other.removeprefix("by "))
    for fact in kb.facts(subject.id, "happened"):
        told = f"{fact.details.get('what', '')} {fact.details.get('caveat', '')}"
        makers = [*_makers(fact)] if fact.object in ("introduced", "approved") else []
        makers += _MAKER.findall(told)
        if fact.holds == YES and names_product(fact, claim.brand) and any(wanted <= _words(one) for one in makers):
            return (fact,)
    return ()


_MAKER = re.compile(r"\b(?:made by|sold by|marketed by|launched by|its maker,?) ([A-Z][\w&-]*(?: [A-Z][\w&-]*)*)")


def _first_used_late(claim: Claim, facts: list[Fact]) -> bool:
    """Return whether a drug is said to have come into use long after it was approved or brought to market."""
    # What is introduced anew as another product may be told of without its name for a while.
    late = FAR if claim.detail == FIRST_USED else _LONG if claim.detail in _BROUGHT else 0
    said = span(claim.object) if late and _only_dated(claim) and not claim.brand else None
    years = [when for fact in facts if (when := span(year_of(fact)))]
    return bool(said and years) and any(when[1] + late < said[0] for when in years if said)


_BROUGHT = frozenset({"introduced", "introduced approved"})


def _late(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X was first used in 2015" by its approvals: what was approved was used from then on, if not before."""
    approved = _events(kb, subject, ["approved"])
    return Finding(NO, tuple(approved[:1])) if _first_used_late(claim, approved) else Finding(UNKNOWN)


def _only_dated(claim: Claim) -> bool:
    return not (claim.place or claim.qualifiers or claim.other or claim.form)


def _before_it_was_made(kb: KnowledgeBase, claimed: str, subject: Subject) -> bool:
    """Return whether a time lies long before a drug that is wholly made by people was: nothing befell it then."""
    said = span(claimed)
    happened = [fact for fact in kb.facts(subject.id, "happened") if fact.holds == YES]
    dated = [(years, fact.object) for fact in happened if (years := span(year_of(fact)))]
    first = min(dated, default=None)
    return bool(said and first and first[1] == "synthesised" and said[1] + FAR < first[0][0])


def _by_another_chemist(kb: KnowledgeBase, claim: Claim, facts: list[Fact]) -> bool:
    """Return whether somebody who is recorded to have made another drug is said to have developed one.

    A firm may have brought it to market, whoever made it; a chemist whom nothing that is recorded of it names did not.
    """
    if not claim.other or claim.object or claim.qualifiers or claim.detail.split()[:1] != ["synthesised"]:
        return False
    made = [fact for fact in facts if fact.object == "synthesised" and _makers(fact)]
    named = _words(claim.other.removeprefix("by ")) - set(NATIONS)
    told = " ".join(f"{fact.details.get('what', '')} {fact.details.get('caveat', '')}" for fact in facts)
    own = {word for fact in facts for maker in _makers(fact) for word in _words(maker)} | _words(told)
    others = [maker for event in _ONCE for fact in kb.facts_about(event, "happened") for maker in _makers(fact)]
    persons = [_words(maker) for maker in others if _PERSON.search(maker)]
    return bool(made and named) and not named & own and any(named <= one for one in persons)


_PERSON = re.compile(r"\(.*(?:chemist|pharmacist|doctor|scientist|physician|pharmacologist|surgeon)\w*\)")


def _decides_when(
    kb: KnowledgeBase, claim: Claim, subject: Subject, facts: list[Fact], wanted: list[str], place: str, *, first: bool
) -> bool:
    """Return whether events at other times deny the one that is claimed: there can have been none at its time."""
    named = place or claim.place
    if claim.detail == FIRST_USED and (claim.qualifiers or claim.other):
        return False  # "first used as a street drug", "in hospitals": it had other uses before
    if "scheduled" in wanted and not _begins_control(facts, anywhere=not named):
        return False
    approved = "approved" in wanted
    if approved and not named and sold_elsewhere(kb, claim.object, subject):
        return False
    own = own_date(kb, subject, facts) if approved and not claim.brand else []
    more = bool(own) or (approved and undated(kb, subject, named))  # where brands came later, others may have
    elsewhere = ("brand" if claim.brand else "any") if "introduced" in wanted and place != "US" else ""
    return _is_wrong_time(claim.object, own or facts, first=first, more=more, approved=approved, elsewhere=elsewhere)


def _begins_control(facts: list[Fact], *, anywhere: bool) -> bool:
    """Return whether an event tells when a drug came under control, and not only that it was moved there later.

    Where no country is named, that of another country than the United States tells nothing of when it was banned.
    """
    begun = [fact for fact in facts if "moved" not in str(fact.details.get("what", ""))]
    return any(not anywhere or "US" in fact.details.get("in", []) for fact in begun)


def _by_another(claim: Claim, facts: list[Fact], fact: Fact) -> tuple[Fact, ...]:
    """Return an event that happens once and had happened before, where only who did it is told: "invented by Bayer"."""
    if not claim.other or claim.object or claim.qualifiers or fact.object not in _ONCE:
        return ()
    years = span(year_of(fact))
    for other in facts if years else ():
        earlier = span(year_of(other))
        if other.object == fact.object and earlier and years and earlier[1] < years[0] and _makers(other):
            return (other,)
    return ()


def _is_wrong_time(claimed: str, facts: list[Fact], *, first: bool, more: bool, approved: bool, elsewhere: str) -> bool:
    """Return whether no such event can have been at that time.

    ``elsewhere`` says that it may have been in any country: that of a "brand", or of "any" product of the drug.
    """
    far = elsewhere and _far_from_each(claimed, facts, any_product=elsewhere == "any")
    if elsewhere and (may_have_been_sold(claimed, facts) or not far):
        return False  # what is recorded of one country may have been some years earlier or later in another
    if approved:
        return is_other_date(claimed, facts, first, more)
    # Several dates of one kind (in different countries, of different products) leave room for another.
    return len(set(years_of(facts))) <= 1 or _far_from_all(claimed, facts)


def first_of(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X was the first C", where it is recorded of X or of another C that it was."""
    group = kb.subject(claim.object, "class")
    if group is None or subject.type != "drug" or claim.often or claim.qualifiers or claim.year:
        return Finding(UNKNOWN)
    if claim.detail == FIRST_APPROVED:
        return _first_approved(kb, group, subject, claim.place or "US")
    if claim.place:
        return Finding(UNKNOWN)
    # The first that was sold need not be the first that was found.
    known = _first_member(kb, group, _ONCE if claim.detail == FIRST_MADE else EVENTS)
    return Finding(YES if known.subject == subject.id else NO, (known,)) if known else Finding(UNKNOWN)


def _first_approved(kb: KnowledgeBase, group: Subject, subject: Subject, place: str) -> Finding:
    """Judge "X was the first C approved in P" by the years of approval there of all the members of the class.

    It is so only where every member that may have come before has a year, and the drug is recorded as the first, too.
    """
    dated = {one.id: _approved_there(kb, one, place) for one in kb.members(group.id)}
    own = dated.get(subject.id)
    own_year = span(year_of(own)) if own else None
    if own is None or own_year is None:
        return Finding(UNKNOWN)
    for fact in dated.values():
        other = span(year_of(fact)) if fact else None
        if fact and other and other[1] < own_year[0]:
            return Finding(NO, (fact, own))
    known = _first_member(kb, group)
    return Finding(YES if known and known.subject == subject.id else UNKNOWN, (known, own) if known else (own,))


def _approved_there(kb: KnowledgeBase, drug: Subject, place: str) -> Fact | None:
    """Return the first approval of a drug in a country."""
    facts = [fact for fact in kb.facts(drug.id, "happened") if fact.object == "approved" and fact.holds == YES]
    here = [fact for fact in facts if place in fact.details.get("in", []) and span(year_of(fact))]
    return min(here, key=lambda fact: span(year_of(fact)) or (0, 0), default=None)


def _first_member(kb: KnowledgeBase, group: Subject, events: Container[str] = EVENTS) -> Fact | None:
    """Return the event by which a member of a class was the first of it: "as the first benzodiazepine"."""
    for member in kb.members(group.id):
        for fact in kb.facts(member.id, "happened"):
            if fact.holds != YES or fact.object not in events:
                continue
            if f"as the first {group.name}" in map(str, fact.details.get("how", [])):
                return fact
    return None


def _events(kb: KnowledgeBase, subject: Subject, wanted: list[str]) -> list[Fact]:
    """Return the recorded events of the kinds told of; a law that sets a drug free puts it under no control."""
    legalised = wanted == ["legalised"]
    kinds = ["scheduled"] if legalised else wanted
    facts = [fact for fact in kb.facts(subject.id, "happened") if fact.object in kinds and fact.holds == YES]
    facts = [fact for fact in facts if fact.object != "scheduled" or frees(fact) == legalised]
    return sorted(facts, key=lambda fact: fact.object == "approved")  # that it was on sale says an event of that first


def frees(fact: Fact) -> bool:
    """Return whether an event of the law made a drug lawful."""
    return "made lawful" in str(fact.details.get("what", "")) or "partly lawful" in str(fact.details.get("what", ""))


_BANNED = ["withdrawn", "scheduled"]


def _is_forbidden(kb: KnowledgeBase, subject: Subject) -> bool:
    """Return whether some law puts the drug where nothing that is prescribed stands: Schedule I, Anlage I."""
    return any(map(forbids, kb.all_inherited(subject.id, "scheduled-as")))


def _far_from_each(claimed: str, facts: list[Fact], *, any_product: bool) -> bool:
    """Return whether a time lies far from every date that is recorded of one country.

    What came to the United States had often been sold elsewhere for many years, if not as that brand: clozapine for
    seventeen.
    """
    said = span(claimed)
    here = ["US"] if any_product else []
    dated = [(years, fact.details.get("in") == here) for fact in facts if (years := span(year_of(fact)))]
    return bool(said and dated) and all(
        gap(said, years) >= (_LONG if abroad and said[1] < years[0] else FAR) for years, abroad in dated if said
    )


def _far_from_all(claimed: str, facts: list[Fact]) -> bool:
    """Return whether a time lies far from every date of an event that happens once, of which accounts differ."""
    said = span(claimed)
    dated = [years for fact in facts if (years := span(year_of(fact)))]
    once = all(fact.object in _ONCE for fact in facts)
    return bool(said and dated) and once and all(gap(said, years) >= FAR for years in dated if said)


def _checked(kb: KnowledgeBase, claim: Claim, fact: Fact, place: str, *, first: bool) -> dict[str, str]:
    """Return, of each thing that the claim says of the event, whether the fact bears it out.

    Many may sell a drug; who was ``first`` to is one.
    """
    details = fact.details
    found: dict[str, str] = {}
    told = f"{details.get('what', '')} {details.get('caveat', '')}"
    if claim.object:
        found["when"] = agreed(claim.object, year_of(fact), told)
    if place:
        here = details.get("in", [])
        elsewhere = here and fact.object in _ONCE and country_of(place) not in here
        found["where"] = YES if place in here else NO if elsewhere else UNKNOWN
        if found["where"] == UNKNOWN and found.get("when") == NO:
            found["when"] = UNKNOWN  # what was introduced here in 1977 may have been there in 1972
    for number, names in enumerate(claim.other.split("; ") if claim.other else []):
        found[f"who {number}"] = _named(kb, names, fact)
    for number, one in enumerate(claim.qualifiers):
        found[f"told {number}"] = _told(kb, one.removeprefix(TOLD), fact)
    told_alike = any(part == YES for name, part in found.items() if name.startswith("told"))
    if not (told_alike or (first and fact.object == "introduced")) and fact.object not in _ONCE:
        found = {name: UNKNOWN if name.startswith("who") and part == NO else part for name, part in found.items()}
    return found or {"nothing": UNKNOWN}


def _words(text: str) -> set[str]:
    return set(fold(text).split())


def _named(kb: KnowledgeBase, names: str, fact: Fact) -> str:
    """Return whether a fact names the people, firms or towns; of somebody recorded elsewhere it may be denied."""
    wanted = _words(names.removeprefix("by "))
    details = fact.details
    by = [str(one) for one in details.get("by", [])]
    places = [str(one) for one in details.get("where", [])]
    nations = {nation for nation, code in NATIONS.items() if code in details.get("in", [])}
    if wanted <= _words(" ".join([*by, *places, str(details.get("what", ""))])) | nations:
        return YES
    if fact.object not in _DENIED or not by or wanted & _words(str(details.get("caveat", ""))):
        return UNKNOWN
    named = {word for word in wanted if word not in NATIONS}
    others = [" ".join(_makers(other)) for event in _DENIED for other in kb.facts_about(event, "happened")]
    if famed := named & FAMED:
        return UNKNOWN if famed & _words(" ".join([*by, *places])) else NO  # whoever else is called Louis
    if fact.object == "patented":
        # The chemist of the firm that a patent was given to may be called the one who took it.
        others_of_it = [maker for other in kb.facts(fact.subject, "happened") for maker in _makers(other)]
        if named & _words(" ".join(others_of_it)):
            return UNKNOWN
    known = any(named <= _words(one) for one in others)
    return NO if named and known and not named & _words(" ".join([*by, *places])) else UNKNOWN


def _makers(fact: Fact) -> list[str]:
    return [str(one) for one in fact.details.get("by", [])]


def _told(kb: KnowledgeBase, told: str, fact: Fact) -> str:
    """Return whether a fact tells the same: "as: cough medicine" by one of its phrases, all words in it.

    For whom somebody worked is told of the event as who made it is.
    """
    wanted = {ALIKE.get(word, word) for word in fold(told.partition(": ")[2]).split()} - UNTOLD
    firm = " ".join(sorted(wanted - _EMPLOYED))
    works = "working" in wanted or told.startswith("as: ")
    if firm and works and (named := _named(kb, firm, fact)) != UNKNOWN and (named == YES or "working" in wanted):
        return named
    told_stems = {_stem(word) for word in wanted}
    kind, _, said = told.partition(": ")
    phrases = [*map(str, fact.details.get("how", [])), *_phrases(str(fact.details.get("what", "")), kind)]
    for phrase in phrases:
        words = {ALIKE.get(word, word) for word in fold(phrase).split()}
        if told_stems <= {_stem(word) for word in words} and (wanted or "chance" in words):
            return YES
    if kind in ("because", "as") and _is_of_same_harm(kb, said, phrases):
        return YES
    if kind == "because" and _for_another_harm(kb, said, fact):
        return NO
    return NO if kind == "as" and _was_for_something_else(kb, said, fact) else UNKNOWN


# What adds nothing to the harm that a drug was withdrawn for, or the illness that it came for.
_OF_A_HARM = frozenset(
    {
        *("risk", "risks", "increased", "increase", "raised", "higher", "greater", "elevated", "excess", "danger"),
        *("dangers", "serious", "severe", "fears", "concerns", "about", "over", "because", "due", "on", "account"),
    }
)


def _is_of_same_harm(kb: KnowledgeBase, told: str, phrases: Iterable[str]) -> bool:
    """Return whether words name the harms or illnesses that one of the phrases tells of, or wider ones, by any names.

    What else they say must be told, too: "cardiovascular events" where heart attacks are recorded, "the first for HIV
    infection" where it is "the first drug for HIV".
    """
    claimed, said = _with_harms(kb, told)
    for recorded, words in (_with_harms(kb, phrase) for phrase in phrases) if claimed else ():
        wider = {(kind, one) for kind, harm in recorded for one in within(kb, harm, kind)}
        if claimed <= wider and said - _OF_A_HARM - UNTOLD <= words and ("first" in said or "first" not in words):
            return True
    return False


def _with_harms(kb: KnowledgeBase, said: str) -> tuple[set[tuple[str, str]], set[str]]:
    """Return the effects and conditions that words name, the longest names first, and the words that are left."""
    words = fold(said).split()
    found: set[tuple[str, str]] = set()
    rest: set[str] = set()
    at = 0
    while at < len(words):
        for end in range(min(at + 5, len(words)), at, -1):
            named = {(one.type, one.id) for one in kb.readings(" ".join(words[at:end]))}
            if harms := {one for one in named if one[0] in ("effect", "condition")}:
                found |= harms
                at = end
                break
        else:
            rest.add(words[at])
            at += 1
    return found, rest


def _for_another_harm(kb: KnowledgeBase, told: str, fact: Fact) -> bool:
    """Return whether a drug was withdrawn for a harm that is recorded, and not for a slighter one that is claimed.

    Another serious one, or what the drug is recorded to do as well, may have been among the reasons.
    """
    claimed = _harms(kb, told)
    phrases = [*map(str, fact.details.get("how", [])), *_phrases(str(fact.details.get("what", "")), "because")]
    recorded = {harm for phrase in phrases for harm in _harms(kb, phrase)}
    known = {one.object for one in kb.everything(fact.subject, "causes")}
    if fact.object != "withdrawn" or not claimed or not recorded or claimed & known:
        return False
    slight = [one for harm in claimed if (one := kb.subject(harm, "effect")) and _is_slight(one)]
    if len(slight) < len(claimed):
        return False
    return not any(in_one_line(kb, a, b, kind) for kind in ("effect", "condition") for a in claimed for b in recorded)


def _is_slight(effect: Subject) -> bool:
    return effect.details.get("severity") in ("mild", "moderate")


def _harms(kb: KnowledgeBase, said: str) -> set[str]:
    """Return the effects and conditions that words name."""
    return {one for _, one in _with_harms(kb, said)[0]}


def _was_for_something_else(kb: KnowledgeBase, told: str, fact: Fact) -> bool:
    """Return whether a drug is said to have been made for something in an area of medicine in which it has no use.

    What it was made for must be recorded, and lie elsewhere: what is told of how it began need not be all of it.
    """
    if fact.object not in ("synthesised", "discovered", "introduced"):
        return False
    claimed = _areas(kb, told)
    for_what = [how for how in map(str, fact.details.get("how", [])) if how.startswith(("as a", "for ", "to treat "))]
    recorded = {area for how in for_what for area in _areas(kb, how)}
    uses = {area_of(kb, use.object) for use in kb.everything(fact.subject, "used-for") if use.holds == YES}
    return bool(claimed and for_what and uses) and claimed.isdisjoint(recorded | uses)


def _areas(kb: KnowledgeBase, said: str) -> set[str]:
    """Return the areas of medicine of the condition that words name, or of what the class they name is for."""
    kept = fold(said).removeprefix("as ").removeprefix("for ").removeprefix("to treat ")
    kept = re.sub(r"^(?:an? |the )+|^(?:treatment|medicine|drug) for | (?:medicine|drug|treatment)$", "", kept)
    found = set()
    for reading in kb.readings(kept):
        known = kb.subject(reading.id, reading.type)
        conditions = list(known.details.get("for", ())) if known and reading.type == "class" else []
        conditions += [reading.id] if reading.type == "condition" else []
        found |= {area_of(kb, one) for one in conditions}
    return found - {""}


def _stem(word: str) -> str:
    return word.removesuffix("s") if len(word) > 3 else word


def _phrases(what: str, kind: str) -> list[str]:
    """Return what the account of an event has behind a word of that kind: "as the anaesthetic Sernyl"."""
    return [] if _NEGATIVE.search(what) else _KINDS_OF_PHRASE[kind].findall(what) if kind in _KINDS_OF_PHRASE else []


_NEGATIVE = re.compile(r"\b(?:not|no|never|without|instead|rather|except|but)\b")
_KINDS_OF_PHRASE = {
    "as": re.compile(r"\b(?:as|for) (.+)$"),
    "because": re.compile(r"\b(?:over|because|after) (.+)$"),
    "from": re.compile(r"\bfrom (.+)$"),
    "to": re.compile(r"\b(?:to|into) (.+)$"),
}


def approved_so(kb: KnowledgeBase, claim: Claim, subject: Subject, how: Iterable[str]) -> Finding:
    """Judge "approved for depression in 1987", or as an antidepressant, by an approval that tells what it was for.

    ``how`` holds the ways to say for what or as what; the year is denied where the one such approval has another.
    """
    place = claim.place or claim.detail.partition(" ")[2]
    facts = [fact for fact in kb.facts(subject.id, "happened") if fact.object == "approved" and fact.holds == YES]
    facts = [fact for fact in facts if not place or place in fact.details.get("in", [])]
    fitting = [fact for fact in facts if any(_told(kb, f"as: {one}", fact) == YES for one in how)]
    borne_out = [fact for fact in fitting if agreed(claim.year, year_of(fact), "") == YES]
    if borne_out:
        return Finding(YES, tuple(borne_out[:1]))
    said, years = span(claim.year), [int(year) for year in years_of(facts) if year.isdecimal()]
    alone = len(facts) == 1 and agreed(claim.year, year_of(facts[0]), "") == NO
    other = bool(fitting) and bool(years) and bool(alone or (said and said[1] < min(years)))
    return Finding(NO if other else UNKNOWN, tuple(fitting[:1]))


_EMPLOYED = frozenset({"working", "at", "for", "with", "by"})
