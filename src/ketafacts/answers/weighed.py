"""Words that a claim does not keep and the facts must bear out: "a prescription opioid", "quickly", "for decades".

The grammar passes over many words that say nothing of what is claimed. Some of them are so of one drug and not of
another: every opioid that doctors give is a prescription opioid, and an opioid that was never a medicine is none.
"""

import re
from collections.abc import Callable, Iterable, Sequence

from ketafacts.answers.judging import Judgement
from ketafacts.answers.membership import YES
from ketafacts.answers.preventing import is_prevented, untreated
from ketafacts.answers.rules.areas import area_of
from ketafacts.answers.rules.finding import is_common, minutes, status
from ketafacts.answers.rules.rates import recorded_rate
from ketafacts.answers.rules.supply import OVER_THE_COUNTER
from ketafacts.answers.rules.uses import used_for
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.language.lexicon.weighty import BORNE_OUT, COMMON_WHAT, GRADING, OF_KINDS, PREVENTING
from ketafacts.language.mentions import Item
from ketafacts.language.unadorned import before_kinds

_IN_USE = frozenset({"approved", "used"})
_HELPING = frozenset({"causes", "relieves", "used-for", "works-for", "reverses"})
_USE = frozenset({"used-for", "approved"})
_HOUR = 60.0
_SOON = re.compile(r"\b(?:rapid|fast|quick|within (?:minutes|hours|seconds))")
_MUCH = re.compile(r"\b(?:highly|very|strongly|extremely|high potential|high risk|powerful)")
_SEVERE = re.compile(r"\b(?:sever|extrem|intens|profound|deep|massiv|very|highly|strong|serious|life.threatening)")
_ADDED = re.compile(r"\b(?:add(?:ed|ition|.on|ing)?\b|adjunct|combin|together|with )")
_FOR_GOOD = re.compile(r"\b(?:permanent|lasting|irreversib|for good|may not recover|stay)")
_CHIEF = re.compile(r"\b(?:main\b|chief|principal|major|primar|most (?:abundant|important|potent)|largest)")
_AGAIN = re.compile(r"\b(?:persist|recur|repeat|last|long|chronic|ongoing)")
_PROTOTYPE = re.compile(r"\b(?:prototyp|archetyp|classic|best.known|first|chief|others? are compared)")
_RACEMATE = re.compile(r"\b(?:racem|mixture of|both (?:forms|mirror))")
_YOUNG = re.compile(
    r"\b(?:child|p(?:a?)ediatric|adolescent|infant|aged? \d|from \d+ years|young|years and (?:over|older))"
)
_INDIRECT = frozenset({"positive modulator", "negative modulator", "indirect", "releaser", "reuptake inhibitor"})
# What was known by then has been for decades, or for years, whenever that is said.
_LONG_KNOWN, _KNOWN = 2000, 2016
# A drug that came then or later is called new, and one that came by then, old.
_NEW, _OLD = 2014, 1990
_DECADES = re.compile(r"decades|generations|ages")
_SEVERAL_COUNTRIES = 3
# Areas of medicine whose drugs are not given at an operation, nor in an emergency, for what they are for.
_NOT_URGENT = frozenset({"mental health", "skin", "sexual and reproductive health", "sleep", "addiction"})
_NOT_SURGICAL = _NOT_URGENT | {"airways", "hormones and metabolism", "poisoning", "allergy", "cancer"}
# What comes of taking it for some time.
_COMES_LATE = frozenset({"withdrawal", "tolerance", "use-disorder", "dependence", "physical-dependence"})
_ABUSED = frozenset({"abuse", "use-disorder", "dependence", "psychological-dependence"})


def unborne(
    kb: KnowledgeBase, items: Iterable[Item], judgements: Sequence[Judgement]
) -> tuple[str, tuple[Judgement, ...]]:
    """Return a word that claims do not keep and facts do not bear out, and the judgements that stand all the same.

    Both are empty where there is none. Only what is held to be so is looked at: a true claim, and a false denial.
    """
    held: list[Judgement] | None = None
    items = list(items)
    for before, item, following in zip(["", *(one.key for one in items)], items, [*items[1:], None], strict=False):
        if not PREVENTING.isdisjoint((item.key, *item.words)):
            word, about, test = item.key, frozenset[str](), "prevention"
        elif item.key == "the" and following and following.key == "only":
            word, about, test = "only", frozenset(), "sole"
        elif item.key == "effect" and before in ("side", "adverse") and "most" in {one.key for one in items}:
            word, about, test = "most", frozenset(), "commonest"
        elif not item.readings:
            word, about = item.key, frozenset()
            test = BORNE_OUT.get(word, "")
            if word in OF_KINDS and item not in before_kinds(items):
                test = ""  # "older people": only what is left out before a kind is asked for here
            test = "prescribed" if word == "prescription" and before in ("a", "an") else test
        else:
            about = frozenset(one.id for one in item.readings if one.type == "effect")
            words = item.words if about and len(item.words) > 1 and "long" not in item.words else ()
            word = next((one for one in words if one in GRADING), "")
            test = GRADING.get(word, "")
        if not test or (test == "common" and (following is None or following.key not in COMMON_WHAT)):
            continue
        if held is None:
            held = [one for one in judgements if one.verdict == ("false" if one.claim.negated else "true")]
        failing = [
            one
            for one in held
            if (subject := kb.subject(one.claim.subject))
            and (not about or one.claim.object in about)
            and not _TESTS[test](kb, subject, one, word)
        ]
        if failing:
            return item.key, tuple(one for one in judgements if one not in failing)
    return untreated(items, judgements)


def not_itself(kb: KnowledgeBase, items: Sequence[Item], judgements: Sequence[Judgement]) -> bool:
    """Return whether it is told what a drug does "itself" that does so as what the body makes of it."""
    if not any(item.key == "itself" for item in items):
        return False
    doing = [one.claim.subject for one in judgements if one.claim.predicate in _HELPING | {"acts-on"}]
    related = (fact for subject in doing for fact in kb.facts(subject, "related-to"))
    return any(fact.details.get("relation") == "prodrug of" for fact in related)


def _told(kb: KnowledgeBase, facts: Iterable[Fact]) -> str:
    """Return all that facts and their evidence say, folded."""
    facts = list(facts)
    said = [str(value) for fact in facts for value in fact.details.values()]
    return fold(" ".join([*said, *(item.gist for item in kb.evidence_of(facts))]))


def _members(kb: KnowledgeBase, subject: Subject) -> list[Subject]:
    """Return a drug and what it contains, or the members of a class."""
    if subject.type == "class":
        return kb.members(subject.id)
    parts = [part for fact in kb.facts(subject.id, "contains") if (part := kb.subject(fact.object))]
    return [subject, *parts]


def _uses(kb: KnowledgeBase, subject: Subject) -> list[Fact]:
    """Return the uses in medicine of a drug, of what it contains, or of a class and its members."""
    return [
        fact
        for one in (subject, *_members(kb, subject))
        for fact in kb.facts(one.id, "used-for")
        if fact.holds == "yes" and status(fact) in _IN_USE
    ]


def _is_prescribed(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a drug is "a prescription drug that relieves pain": a medicine that not anybody may buy."""
    if one.claim.predicate == "is-a" or subject.type != "drug" or one.claim.predicate == "supplied-as":
        return _is_medicine(kb, subject, one, word)
    supplied = [fact for fact in kb.facts(subject.id, "supplied-as") if fact.object == "US" and fact.holds == "yes"]
    freely = any(fact.details.get("supply") == OVER_THE_COUNTER for fact in supplied)
    return not freely and bool(_uses(kb, subject)) and _is_given(kb, subject)


def _is_medicine(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a drug of which it is said what it is is a medicine where the law does not deny it any use."""
    del word
    if one.claim.predicate != "is-a" or one.claim.detail in ("used-as", "approved-as"):
        return True
    return _is_given(kb, subject)


def _is_given(kb: KnowledgeBase, subject: Subject) -> bool:
    listed = [fact for fact in kb.facts(subject.id, "scheduled-as") if fact.object == "US" and fact.holds == "yes"]
    only_first = {str(fact.details.get("schedule", "")) for fact in listed} == {"I"}
    branded = any(name.kind == "brand" for part in _members(kb, subject) for name in kb.names_of(part))
    return not only_first and (branded or bool(_uses(kb, subject)))


def _is_prototype(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    del word
    if one.claim.predicate != "is-a":
        return True
    return _PROTOTYPE.search(f"{fold(subject.what)} {_told(kb, kb.facts(subject.id, 'is-a'))}") is not None


def _is_of_both_forms(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a drug is one of two mirror forms together; one of the two by itself is not."""
    del one, word
    relations = {str(fact.details.get("relation", "")) for fact in kb.facts(subject.id, "related-to")}
    return "enantiomer of" not in relations or _RACEMATE.search(fold(subject.what)) is not None


def _is_soon(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what a drug does for its takers it is recorded to do within the hour."""
    del word
    if one.claim.predicate not in _HELPING:
        return True
    if one.claim.object in _COMES_LATE:
        return _SOON.search(_told(kb, one.facts)) is not None
    given = [fact for fact in kb.everything(subject.id, "given-by") if fact.details.get("onset")]
    times = [text for fact in (*given, *one.facts) if (text := str(fact.details.get("onset", "")))]
    if any(_within_the_hour(text) for text in times):
        return True
    return _SOON.search(_told(kb, one.facts)) is not None


def _within_the_hour(text: str) -> bool:
    found = re.search(r"(\d[\d.]*(?:\s*(?:-|–|to)\s*\d[\d.]*)?) ?([a-z]+)", text.lower())
    if found is None:
        return False
    least, _ = minutes(f"{re.sub(r' ?(?:–|to) ?', '-', found[1]).replace(' ', '')} {found[2]}")
    return 0 < least < _HOUR


def _is_by_itself(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a drug acts at its target itself: what strengthens a messenger there activates nothing alone."""
    del kb, subject, word
    claim = one.claim
    if claim.predicate not in ("acts-on", "works-on") or claim.detail in ("bind", "block"):
        return True
    return not any(fact.action in _INDIRECT for fact in one.facts)


def _is_unaided(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a use is one of the drug "by itself": no source tells of it as an addition to another drug."""
    del subject, word
    return one.claim.predicate not in _HELPING or _ADDED.search(_told(kb, one.facts)) is None


def _is_told_again(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    del subject, word
    return one.claim.predicate != "causes" or _AGAIN.search(_told(kb, one.facts)) is not None


def _is_much(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether "highly addictive" is borne out: by a source, a boxed warning, or the law's high potential."""
    if one.claim.predicate != "causes":
        return True
    if one.claim.object not in _ABUSED:
        strong = any(fact.details.get("degree") == "marked" for fact in one.facts)
        grave = any(fact.details.get("severity") == "life-threatening" for fact in one.facts)
        return word == "highly" or strong or grave or _SEVERE.search(_told(kb, one.facts)) is not None
    facts = [fact for fact in kb.everything(subject.id, "causes") if fact.object in _ABUSED and fact.holds == "yes"]
    if any(fact.details.get("boxed") == "yes" or fact.details.get("degree") == "marked" for fact in facts):
        return True
    lines = [subject.id, *kb.ancestors(subject.id), *(part.id for part in _members(kb, subject)[:2])]
    schedules = {str(f.details.get("schedule", "")) for line in lines for f in kb.facts(line, "scheduled-as")}
    texts = f"{fold(subject.what)} {_told(kb, facts)}"
    return bool(schedules & {"II", "II, III"}) or _MUCH.search(texts) is not None


def _is_for_good(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    del subject, word
    return _FOR_GOOD.search(_told(kb, one.facts)) is not None


def _is_chief(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether it is the main one of its kind: the main ingredient, what a drug mostly does or is for."""
    claim = one.claim
    if claim.degree == "mainly" or claim.often:
        return True
    match claim.predicate:
        case "ingredient-of" | "contains":
            if any(fact.details.get("role") == "main" for fact in one.facts):
                return True
            whole = claim.object if claim.predicate == "ingredient-of" else subject.id
            parts = [fact for fact in kb.facts(whole, "contains") if fact.holds == "yes"]
            told = _told(kb, one.facts) if word == "major" else fold(subject.what)  # there is one main part, at most
            return len(parts) < 2 or _CHIEF.search(told) is not None
        case "related-to" | "has-relative":
            return _CHIEF.search(_told(kb, one.facts)) is not None
        case "acts-on" | "works-on":
            return all(fact.role == "principal" for fact in one.facts)
        case "used-for":
            return used_for(kb, claim._replace(degree="mainly", negated=False), subject).holds == "yes"
        case "causes":
            return any(_is_usual(fact) for fact in one.facts)
        case _:
            return True


def _is_usual(fact: Fact) -> bool:
    wanted = fact.details.get("as") in ("therapeutic", "pharmacologic")
    return wanted or fact.details.get("degree") == "marked" or fact.details.get("frequency") == "very common"


def _is_common(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what is called common, and is not claimed to be so often, is recorded to be."""
    del kb, subject, word
    plain = one.claim.predicate != "causes" or bool(one.claim.often)
    return plain or any(map(is_common, one.facts))


def _is_commonest(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether no other effect is recorded to come oftener than the one called "the most common side effect"."""
    del word
    own = [rate for fact in one.facts if (rate := recorded_rate(fact))]
    others = (fact for fact in kb.facts(subject.id, "causes") if fact.holds == YES and fact.object != one.claim.object)
    rates = [rate for fact in others if (rate := recorded_rate(fact))]
    return one.claim.predicate != "causes" or not (own and rates) or max(map(max, own)) >= max(map(max, rates))


def _is_sole(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether "the only nasal spray" was read as what it says, and not as "only a nasal spray"."""
    del kb, subject, word
    return one.claim.predicate != "given-by"


def _is_long_known(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a drug, or one of a class, is recorded to have been there long enough ago."""
    of_others = one.claim.predicate not in (*_HELPING, "given-by", "is-a", "approved", "in-animals")
    if of_others or "heavy use" in one.claim.qualifiers:  # for how long it is taken is kept, and is another matter
        return True
    dated = [fact for line in _members(kb, subject) for fact in kb.facts(line.id, "happened")]
    years = [str(fact.details.get("since", "")) for fact in one.facts]
    of_this = any(years) and (bool(one.claim.brand) or all(years))  # since when this use of it is one
    if one.claim.predicate not in _USE or not of_this:
        years += [str(fact.details.get("year", "")) for fact in dated]
        years += [str(fact.details.get("since", "")) for fact in _uses(kb, subject)]
    known = [int(year[:4]) for year in years if year[:4].isdecimal()]
    latest = _LONG_KNOWN if _DECADES.search(word) else _KNOWN
    return bool(known) and min(known) <= latest


def _years(kb: KnowledgeBase, subject: Subject) -> list[int]:
    """Return the years in which something is recorded to have happened to a drug and to what it contains."""
    said = [str(fact.details.get("year", "")) for one in _members(kb, subject) for fact in kb.facts(one.id, "happened")]
    return [int(year[:4]) for year in said if year[:4].isdecimal()]


def _tells_of_another(subject: Subject, one: Judgement) -> bool:
    """Return whether a claim is about what a class does, and not about the drug that an adjective tells of."""
    return subject.type == "class" and one.claim.predicate != "is-a"


def _is_young(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a drug is recorded to have come in the last years, and never earlier."""
    del word
    years = _years(kb, subject)
    return _tells_of_another(subject, one) or (bool(years) and min(years) >= _NEW)


def _is_old(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    del word
    years = _years(kb, subject)
    return _tells_of_another(subject, one) or (bool(years) and min(years) <= _OLD)


def _is_grown(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    del word
    return _tells_of_another(subject, one) or any(part.kind == "plant" for part in _members(kb, subject))


def _is_an_opinion(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return that nothing recorded bears out what somebody thinks of a drug: it may be denied, and never granted."""
    del kb, subject, one, word
    return False


def _is_of_the_young(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    del subject, word
    return one.claim.predicate not in _USE or _YOUNG.search(_told(kb, one.facts)) is not None


def _is_told_of_children(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what is claimed of children is told of them; whether it is approved for them has its own rule."""
    del subject, word
    return one.claim.predicate == "approved" or _CHILDREN.search(_told(kb, one.facts)) is not None


def _is_told_of_the_old(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what is claimed of old people is told of them."""
    del subject, word
    return _AGED.search(_told(kb, one.facts)) is not None


_CHILDREN = re.compile(
    r"\b(?:child|children|childrens|infants?|babies|teenagers?|adolescents?|pa?ediatric|under \d+)\b"
)
_AGED = re.compile(r"\b(?:elderly|older (?:people|adults|patients)|old people|seniors?|geriatric|aged 6\d|over 6\d)\b")


def _is_abroad(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a drug is recorded to be a medicine in several countries."""
    del word
    if one.claim.predicate not in (*_USE, "given-by") and one.claim.detail not in ("used-as", "approved-as"):
        return True
    places = {place for fact in _uses(kb, subject) for place in fact.details.get("in", ())}
    places |= {name.place for part in _members(kb, subject) for name in kb.names_of(part) if name.kind == "brand"}
    coded = any("atc" in part.details.get("ids", {}) for part in _members(kb, subject))
    return len(places - {"", "ZZ"}) >= _SEVERAL_COUNTRIES or (coded and _is_long_known(kb, subject, one, "decades"))


def _is_at_surgery(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    del subject, word
    return one.claim.predicate != "used-for" or area_of(kb, one.claim.object) not in _NOT_SURGICAL


def _is_urgent(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    del subject, word
    return one.claim.predicate != "used-for" or area_of(kb, one.claim.object) not in _NOT_URGENT


def _is_of_the_mind(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether psychiatrists would give it: for the mind, sleep or addiction."""
    del subject, word
    areas = ("mental health", "sleep", "addiction")
    return one.claim.predicate != "used-for" or area_of(kb, one.claim.object) in areas


def _is_prevented(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    del subject, word
    return is_prevented(kb, one)


def _is_for_fun(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    del word
    known = any(fact.object in _ABUSED and fact.holds == "yes" for fact in kb.everything(subject.id, "causes"))
    return one.claim.predicate not in ("used-for", "given-by", "is-a", "noted") or known


def _is_of_everyone(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    del kb, subject, word
    return one.claim.predicate != "causes" or one.claim.negated


def _is_of_people(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what one drug undoes of another is told of people: not of an antidote that only animals get."""
    del word
    if one.claim.predicate not in ("reverses", "reversed-by"):
        return True
    antidote = kb.subject(one.claim.object) if one.claim.predicate == "reversed-by" else subject
    if antidote is None or antidote.type != "drug":
        return True
    return "animal" not in fold(antidote.what) or bool(_uses(kb, antidote))


_TESTS: dict[str, Callable[[KnowledgeBase, Subject, Judgement, str], bool]] = {
    "a medicine": _is_medicine,
    "a prototype": _is_prototype,
    "prescribed": _is_prescribed,
    "commonest": _is_commonest,
    "both forms": _is_of_both_forms,
    "soon": _is_soon,
    "by itself": _is_by_itself,
    "unaided": _is_unaided,
    "for good": _is_for_good,
    "again": _is_told_again,
    "much": _is_much,
    "long known": _is_long_known,
    "the young": _is_of_the_young,
    "of children": _is_told_of_children,
    "of the old": _is_told_of_the_old,
    "young": _is_young,
    "old": _is_old,
    "a plant": _is_grown,
    "nobody's": _is_an_opinion,
    "abroad": _is_abroad,
    "at surgery": _is_at_surgery,
    "in emergencies": _is_urgent,
    "of the mind": _is_of_the_mind,
    "sole": _is_sole,
    "chief": _is_chief,
    "common": _is_common,
    "prevention": _is_prevented,
    "for fun": _is_for_fun,
    "in everyone": _is_of_everyone,
    "in people": _is_of_people,
}
