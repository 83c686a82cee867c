"""Answers that choose between named subjects, list those of which something holds, or look behind a "why"."""

from collections.abc import Mapping, Sequence
from itertools import islice

from ketafacts.answers.answering import holding, main_acts, most_recorded, named, notes_on, typical_first
from ketafacts.answers.deciding import acts_longer
from ketafacts.answers.judging import Judgement, judge
from ketafacts.answers.preventing import all_as_prevention
from ketafacts.answers.reasons import CHECKED_FOR, NOT_GIVEN_FOR
from ketafacts.answers.report import listing
from ketafacts.answers.rules.times import BOX_REMOVED
from ketafacts.answers.topics.action import how_it_acts, what_follows
from ketafacts.answers.topics.history import history
from ketafacts.answers.topics.overdose import overdose
from ketafacts.answers.weighed import unborne
from ketafacts.answers.wording import in_what_way, spoken_name, statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Evidence, Fact, Reading, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.language.choices import ANY
from ketafacts.language.claims import SPECIES, Claim
from ketafacts.language.lexicon import ASSAYS_BY_DRUG
from ketafacts.language.questions import Question

Told = tuple[str, str, tuple[Evidence, ...]]
MOST_LISTED = 8
_FEW = 4
_FEW_CLASSES = 5
_CONSIDERED = 400


def chosen(kb: KnowledgeBase, question: Question) -> Told | None:
    """Return which of the options it is; nothing unless each was decided."""
    if question.choice is None:
        return None
    found = [(name, [judge(kb, claim) for claim in claims]) for name, claims in question.choice.options]
    if any(one.verdict not in ("true", "false") for _, judged in found for one in judged):
        return _longest(kb, found)
    held = [name for name, judged in found if all(one.verdict == "true" for one in judged)]
    value = listing(kb.name_of(name) for name in held) if held else "neither" if len(found) == 2 else "none of them"
    judged = [one for name, judgements in found for one in judgements if name in held or not held]
    return value, " ".join(dict.fromkeys(one.reason for one in judged)), _evidence(judged)


def _longest(kb: KnowledgeBase, found: list[tuple[str, list[Judgement]]]) -> Told | None:
    """Return which is so beside each of the others, as those need not be decided between themselves.

    Which acts longer their half-lives may tell, where nothing else does.
    """
    for name, judged in found:
        beside = [one for one in judged if one.claim.other]
        longer = [
            (one.verdict == "unknown" and acts_longer(kb, one)) or (one.verdict, one.reason, one.evidence)
            for one in beside
        ]
        if longer and len(beside) == len(judged) and all(verdict in ("true", "yes") for verdict, _, _ in longer):
            evidence = tuple(dict.fromkeys(item for _, _, some in longer for item in some))
            return kb.name_of(name), " ".join(dict.fromkeys(reason for _, reason, _ in longer)), evidence
    return None


def listed(kb: KnowledgeBase, question: Question) -> Told | None:
    """Return the subjects of which everything asked is recorded as so; the best-known first."""
    if question.choice is None:
        return None
    claims = all_as_prevention(kb, question.items, question.choice.claims)
    candidates = kb.members(question.choice.group) if question.choice.group else _recorded(kb, claims[0])
    candidates = _as_pills(kb, question, candidates)
    held: list[tuple[str, list[Judgement]]] = []
    contested: list[str] = []
    candidates = _strongest_first(kb, claims, most_recorded(kb, candidates))[:_CONSIDERED]
    group = question.choice.group
    for candidate in typical_first(kb, candidates, group) if group else candidates:
        judged = _judged_of(kb, claims, candidate)
        if _are_so(judged) and not unborne(kb, question.items, judged)[0]:
            held.append((candidate.id, judged))
        elif judged and {one.verdict for one in judged} <= {"true", "contested"}:
            contested.append(candidate.id)
        if len(held) >= MOST_LISTED:
            break
    if not held:
        return None
    if len(held) == 1 and (of_class := _members_so(kb, claims, held[0][0])):
        held = of_class
    value = listing(_as_asked(kb, question, name) for name, _ in held)
    more = " There may be more." if len(held) == MOST_LISTED else " These are recorded; there may be others."
    if contested:
        more += f" Contested: {listing(kb.name_of(name) for name in contested[:_FEW])}."
    shown = [one for _, judged in held for one in judged[:1]]
    first = "Only as a vet prescribes it. " if claims[0].predicate == "in-animals" else ""
    return value, first + " ".join(dict.fromkeys(one.reason for one in shown[:2])) + more, _evidence(shown)


def _as_pills(kb: KnowledgeBase, question: Question, candidates: Sequence[Subject]) -> list[Subject]:
    """Return the candidates; where pills are asked for, those that are taken by mouth: insulin is no diabetes pill."""
    said = {word for item in question.items for word in item.words}
    if said.isdisjoint(_PILLS):
        return list(candidates)
    return [one for one in candidates if any(fact.object == "oral" for fact in holding(kb.facts(one.id, "given-by")))]


_PILLS = frozenset({"pill", "pills", "tablet", "tablets", "capsule", "capsules"})


def _members_so(kb: KnowledgeBase, claims: Sequence[Claim], group: str) -> list[tuple[str, list[Judgement]]]:
    """Return the members of a class, of which alone something is recorded, of which it is so, too."""
    if kb.subject(group, "class") is None:
        return []
    members = typical_first(kb, most_recorded(kb, kb.members(group)), group)[:_CONSIDERED]
    found = ((one.id, _judged_of(kb, claims, one)) for one in members)
    return list(islice(((name, judged) for name, judged in found if _are_so(judged)), MOST_LISTED))


def _judged_of(kb: KnowledgeBase, claims: Sequence[Claim], candidate: Subject) -> list[Judgement]:
    """Return the judgements of claims, made of a candidate."""
    return [judge(kb, claim._replace(subject=candidate.id)) for claim in claims]


def _are_so(judged: Sequence[Judgement]) -> bool:
    return all(one.verdict == "true" for one in judged)


def _strongest_first(kb: KnowledgeBase, claims: Sequence[Claim], candidates: list[Subject]) -> list[Subject]:
    """Return candidates with those first that do what is asked for often, strongly or with a boxed warning.

    Of what is used for something those come first that are tried first, or are told to be for it, and the approved.
    """
    if any(one.startswith(SPECIES) for one in claims[0].qualifiers):
        return sorted(candidates, key=lambda one: not _is_approved_for_animals(kb, one))
    if len(claims) == 1 and claims[0].predicate in ("used-for", "works-for", "relieves"):
        rank = {one.id: _standing(kb, one, claims[0].object) for one in candidates}
        return sorted(candidates, key=lambda one: rank[one.id])
    if len(claims) != 1 or claims[0].predicate not in ("causes", "overdose-causes"):
        return candidates
    claim = claims[0]
    known = [fact for fact in kb.facts_about(claim.object, claim.predicate) if fact.holds == "yes"]
    rank = {fact.subject: _STRENGTHS.get(str(fact.details.get("frequency", "")), _MIDDLING) for fact in known}
    for fact in known:
        if fact.details.get("boxed") == "yes" or fact.details.get("degree") == "marked":
            rank[fact.subject] = 0
    candidates = sorted(candidates, key=lambda one: rank.get(one.id, _MIDDLING))
    # What a whole class is known for comes before what one drug did in its trials: ACE inhibitors and cough.
    classes = [one for one in candidates if one.type == "class" and rank.get(one.id, _MIDDLING) <= _MIDDLING]
    classes.sort(key=lambda one: (rank.get(one.id, _MIDDLING), -_share(kb.members(one.id), rank)))
    apart: list[Subject] = []  # "opioid" and not "full opioid agonist" as well
    for one in classes:
        within = kb.ancestors(one.id)
        if not any(other.id in within or one.id in kb.ancestors(other.id) for other in apart):
            apart.append(one)
    return list(
        dict.fromkeys([*apart[:_FEW_CLASSES], *(one for one in candidates if one not in classes or one in apart)])
    )


def _is_approved_for_animals(kb: KnowledgeBase, subject: Subject) -> bool:
    return any(fact.details.get("status") == "approved" for fact in kb.facts(subject.id, "used-in-animals"))


def _share(members: Sequence[Subject], known: Mapping[str, int]) -> float:
    """Return of how large a part of the members something is recorded."""
    return sum(member.id in known for member in members) / max(len(members), 1)


def _standing(kb: KnowledgeBase, subject: Subject, use: str) -> int:
    """Return how near a drug is to what is meant by one for a use, the nearest first."""
    facts = [fact for fact in kb.everything(subject.id, "used-for") if fact.object == use and fact.holds == "yes"]
    condition = kb.subject(use, "condition")
    said = f" {fold(subject.what)} "
    names = [fold(name.name) for name in kb.names_of(condition)] if condition else []
    if any(fact.details.get("line") == "first" for fact in facts):
        return 0
    status = {str(fact.details.get("status", "")) for fact in facts}
    if "approved" in status and subject.type == "drug" and any(f" {name} " in said for name in names):
        return 1
    return next((rank for rank, one in enumerate(("approved", "used", "off-label"), 2) if one in status), _LAST)


_LAST = 9
_MIDDLING = 2
_STRENGTHS = {"very common": 0, "common": 1, "uncommon": 3, "rare": 4, "very rare": 5}


def _as_asked(kb: KnowledgeBase, question: Question, identifier: str) -> str:
    """Return a drug's name, and before it what a question for a vitamin asks for: "vitamin K (phytonadione)"."""
    found, said = kb.subject(identifier), {word for item in question.items for word in item.words}
    is_told = found is not None and not {"vitamin", "vitamins"}.isdisjoint(said) and found.what.startswith("vitamin ")
    return f"{found.what} ({found.name})" if found and is_told else kb.name_of(identifier)


def _recorded(kb: KnowledgeBase, claim: Claim) -> list[Subject]:
    """Return the subjects of facts with the claim's predicate and object."""
    place = (claim.place or "US") if claim.predicate == "scheduled-as" else ""  # schedules are recorded by country
    predicate, objects = claim.predicate, [place or claim.object]
    if predicate == "false-positive":
        predicate, objects = "detected-by", [ASSAYS_BY_DRUG.get(claim.object, claim.object)]
    if predicate == "reverses":
        if poison := kb.subject(claim.object):
            antidotes = dict.fromkeys(fact.object for fact in kb.everything(poison.id, "reversed-by"))
            return [one for name in antidotes if (one := kb.subject(name))]
        predicate = "used-for"  # an antidote to a poison that is no medicine
    if predicate == "cleared-by":
        objects.append(claim.object.upper())  # an enzyme's name
    target = kb.subject(claim.object, "target") if predicate in ("acts-on", "works-on") else None
    if target is not None:
        predicate = "acts-on"
        if target.name == target.family or target.family.startswith(f"{target.name} "):
            # "Which drugs block dopamine receptors", "act on GABA": each receptor of the family.
            objects += [one.id for one in kb.subjects("target") if one.family == target.family and one.id != target.id]
    if predicate == "used-for" and any(one.startswith(SPECIES) for one in claim.qualifiers):
        predicate = "in-animals"  # "used for pain in dogs"
    if predicate in _TOLD_IN_WORDS:
        kinds = ("drug", "class")
        return [one for kind in kinds for one in kb.subjects(kind) if kb.facts(one.id, _TOLD_IN_WORDS[predicate])]
    facts = [fact for one in objects for fact in kb.facts_about(one, predicate)]
    found = dict.fromkeys(fact.subject for fact in facts if fact.holds == "yes")
    return [one for name in found if name != ANY and (one := kb.subject(name))]


# Claims that no object of a fact stands for, and the facts that tell of them.
_TOLD_IN_WORDS = {"noted": "note", "in-animals": "used-in-animals"}


def _presupposed(kb: KnowledgeBase, question: Question) -> list[Judgement]:
    """Return the judgements on what "why" takes to be so; what only too much does is judged as what it can do."""
    judged = [judge(kb, claim) for claim in question.claims]
    if len(judged) == 1 and judged[0].verdict == "unknown" and _is_limited(judged[0]):
        return [judge(kb, judged[0].claim._replace(detail=""))]
    return judged


def reasoned(kb: KnowledgeBase, question: Question) -> Told | None:
    """Say whether what "why" and "how" take to be so is so; that it is so is no reason, and none is made up."""
    judged = _presupposed(kb, question)
    reason = " ".join(dict.fromkeys(one.reason for one in judged))
    if any(one.claim.predicate == "safe-with" for one in judged):
        return None  # why people take two together takes nothing to be safe
    if (found := _not_simply_so(judged, reason, question.wanted)) is not None:
        return found
    if any(one.verdict != "true" for one in judged):
        return None
    if question.wanted == "reason when":
        return _in_what_year(judged, reason) or _when_scheduled(kb, question, judged)
    if (found := _harm_behind(kb, judged, reason) or _with_its_reason(kb, judged, reason)) is not None:
        return found
    return _by_its_targets(kb, question, judged, reason)


def _by_its_targets(kb: KnowledgeBase, question: Question, judged: list[Judgement], reason: str) -> Told | None:
    """Return how it acts where that tells why or how it does what is asked about, and else only that it does."""
    claim, how = question.claims[0], question.wanted == "reason how"
    of_kind = _acts_behind(kb, claim, judged)
    acts = of_kind or main_acts(kb, claim.subject)
    told = " ".join(statement(kb, fact) for fact in acts[:2])
    if how and acts and not claim.negated and _is_what_it_is_for(claim, judged):
        told_of = _note_on(kb, claim)
        said = reason if of_kind else f"{reason} {told_of or what_follows(kb, claim.subject)}".strip()
        return how_it_acts(kb, acts[:2]), said, tuple(dict.fromkeys([*kb.evidence_of(acts[:2]), *_evidence(judged)]))
    if claim.predicate not in _BY_ACTING or not acts or claim.negated:
        if not reason or (how and claim.predicate not in _ACTING):
            return None  # how it comes about is asked for, and only that it does is recorded
        acting = [fact for one in judged for fact in one.facts if fact.predicate == "acts-on" and fact.action]
        if how and acting:
            return in_what_way(acting[0].action), reason, _evidence(judged)
        value = reason.split(". ", maxsplit=1)[0].rstrip(".")
        missing = "" if how else "Why is not recorded."
        return value, f"{missing} {reason.removeprefix(value).lstrip('. ')}".strip(), _evidence(judged)
    evidence = tuple(dict.fromkeys([*_evidence(judged), *(item for fact in acts[:2] for item in kb.evidence(fact))]))
    if claim.predicate == "causes":
        # That the one comes of the other is not said: both are recorded, and the reader is told what they are.
        return reason.rstrip("."), f"How it acts: {told}", evidence
    return told.rstrip("."), f"{reason}", evidence


def _note_on(kb: KnowledgeBase, claim: Claim) -> str:
    """Return what a note says of how a drug works in the condition or for the effect that is asked about."""
    subject = kb.subject(claim.subject)
    topic = kb.name_of(claim.object)
    return " ".join(statement(kb, fact) for fact in notes_on(kb, subject, topic)[:1]) if subject else ""


def _acts_behind(kb: KnowledgeBase, claim: Claim, judged: list[Judgement]) -> list[Fact]:
    """Return how a drug acts in the way of the class from which it has the effect: cocaine numbs as an anaesthetic."""
    lines = {fact.inherited_from or fact.subject for one in judged for fact in one.facts} - {claim.subject}
    if len(lines) != 1 or claim.predicate not in _BY_ACTING:
        return []
    targets = {fact.object for line in lines for fact in main_acts(kb, line)}
    return [fact for fact in holding(kb.everything(claim.subject, "acts-on")) if fact.object in targets]


def _is_what_it_is_for(claim: Claim, judged: list[Judgement]) -> bool:
    """Return whether a claim tells what a drug is for, or what it is: its principal targets bring that about."""
    if claim.predicate == "causes":
        return all(fact.details.get("as") in ("therapeutic", "pharmacologic") for one in judged for fact in one.facts)
    return claim.predicate in ("is-a", "used-for", "works-for", "relieves")


def _in_what_year(judged: list[Judgement], reason: str) -> Told | None:
    """Return the year that is recorded with the one event, or the approval, that "when" asks for."""
    facts = [fact for one in judged for fact in one.facts if fact.holds == "yes"]
    years = sorted({str(year) for fact in facts if (year := fact.details.get("year") or fact.details.get("since"))})
    if len(judged) != 1 or judged[0].claim.negated or judged[0].claim.predicate not in ("happened", "used-for"):
        return None
    return (years[0], reason, _evidence(judged)) if years else None


def _when_scheduled(kb: KnowledgeBase, question: Question, judged: list[Judgement]) -> Told | None:
    """Return the year in which the law put a drug where a question says that it is."""
    claim = judged[0].claim
    subject = kb.subject(claim.subject)
    if len(judged) != 1 or claim.negated or claim.predicate != "scheduled-as" or subject is None:
        return None
    place = (("place", Reading("place", claim.place)),) if claim.place else ()
    answer = history(kb, subject, question._replace(caught=place), "scheduled")
    return (answer.answer, answer.text.partition(". ")[2], answer.evidence) if answer else None


def _not_simply_so(judged: list[Judgement], reason: str, wanted: str) -> Told | None:
    """Return the answer where what "why" takes to be so is false or disputed."""
    facts = [fact for one in judged for fact in one.facts]
    if wanted == "reason when" and any(fact.details.get("topic") == BOX_REMOVED for fact in facts):
        return None  # a box that is gone was there once: since when is not recorded
    if any(one.verdict == "false" for one in judged):
        if any(_is_limited(one) for one in judged):
            return "it depends", reason, _evidence(judged)
        return "no", f"That is not so. {reason}", _evidence(judged)
    if any(one.verdict == "contested" for one in judged):
        return "contested", reason, _evidence(judged)
    return None


def _is_limited(one: Judgement) -> bool:
    """Return whether it is denied that a drug does what it does only at doses far above the usual."""
    return one.claim.negated and any(str(fact.details.get("when", "")).startswith("only ") for fact in one.facts)


def _with_its_reason(kb: KnowledgeBase, judged: list[Judgement], reason: str) -> Told | None:
    """Return what is recorded of an ingredient's purpose, of what a mixture does, or of what a schedule means."""
    claim, facts = judged[0].claim, [fact for one in judged for fact in one.facts]
    subject = kb.subject(claim.subject)
    if (
        claim.object == "death"
        and not claim.negated
        and subject
        and (deadly := overdose(kb, subject, Question(""), ""))
    ):
        return deadly.answer, reason, deadly.evidence
    caveats = [str(fact.details["caveat"]) for fact in facts if fact.details.get("caveat")]
    if claim.predicate in ("contains", "ingredient-of") and caveats and not claim.negated:
        return caveats[0].rstrip("."), reason, _evidence(judged)  # what an ingredient is there for is told with it
    if claim.predicate in ("contains", "ingredient-of") and not claim.negated and facts:
        part = kb.subject(facts[0].object)
        if part and part.what:
            return f"{part.name} is {part.what}", f"{reason} What it is there for is not recorded.", _evidence(judged)
    if claim.predicate in ("causes", "overdose-causes") and not claim.negated and subject:
        known = [*notes_on(kb, subject, f"why {claim.object}")[:1]]
        if known:
            told = statement(kb, known[0])
            return told.rstrip("."), reason, tuple(dict.fromkeys([*kb.evidence(known[0].id), *_evidence(judged)]))
    unmoved = [fact for fact in facts if fact.predicate == "reversed-by" and fact.holds == "no"]
    if unmoved and claim.negated and (drug := kb.subject(unmoved[0].subject)) and drug.what:
        return f"{drug.name} is {drug.what}", reason, _evidence(judged)  # what it is says why the antidote passes it by
    mixed = [fact for fact in facts if fact.predicate == "interacts-with" and fact.details.get("what")]
    if mixed:
        return str(mixed[0].details["what"]), reason, _evidence(judged)
    meant = [
        (term, fact)
        for fact in facts
        if fact.predicate == "scheduled-as" and fact.object == "US"
        if (term := kb.subject(f"schedule-{str(fact.details.get('schedule', '')).lower()}-drug", "term"))
    ]
    if not meant or claim.negated:
        return None
    term, _ = meant[0]
    evidence = (*_evidence(judged), *kb.evidence(f"term.{term.id}"))
    value = f"in US law a {term.name} is {term.what.removeprefix('in US law, ')}"
    return value, f"{reason} What was found of this drug in particular is not recorded.", evidence


def _harm_behind(kb: KnowledgeBase, judged: list[Judgement], reason: str) -> Told | None:
    """Return the harm that a drug can do to those for whom it is contraindicated, where that is recorded."""
    claim = judged[0].claim
    if claim.predicate not in _AGAINST_HARMS or claim.negated or len(judged) != 1:
        return None
    against = _AGAINST_HARMS[claim.predicate]
    harms = {harm for one in claim.object.split("|") for key in (one, f"{one}s") for harm in against.get(key, ())}
    does = [fact for fact in holding(kb.everything(claim.subject, "causes")) if fact.object in harms]
    does.sort(key=lambda fact: (fact.details.get("boxed") != "yes", fact.details.get("degree") != "marked"))
    does = does[: _FEW if claim.predicate == "monitored-for" else 1]
    if not does:
        return None
    evidence = tuple(dict.fromkeys([*kb.evidence_of(does), *_evidence(judged)]))
    if len(does) > 1:
        return f"{spoken_name(kb, claim.subject)} can cause {named(kb, does)}", reason, evidence
    return statement(kb, does[0], kb.name_of(claim.subject)).rstrip("."), reason, evidence


_AGAINST_HARMS = {"contraindicated-in": NOT_GIVEN_FOR, "monitored-for": CHECKED_FOR}
_ACTING = frozenset({"acts-on", "works-on"})
_BY_ACTING = frozenset({"used-for", "relieves", "works-for", "causes", "overdose-causes"})


def _evidence(judged: list[Judgement]) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys(item for one in judged for item in one.evidence))
