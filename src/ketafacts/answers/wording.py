"""Facts as words. One place decides how a predicate reads, so that every answer and format says it alike."""

from collections.abc import Collection
from typing import Any

from ketafacts.answers.report import listing, plural_of, sentence, with_article
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.inflecting import forms
from ketafacts.knowledge.model import Fact
from ketafacts.knowledge.states import STATE_NAMES, country_of

# The aspects under which facts are shown, in the order a reader wants them, with the predicates of each.
ASPECTS = {
    "class": "is-a",
    "contains": "contains",
    "related": "related-to",
    "mechanism": "acts-on",
    "use": "used-for",
    "label": "labelled-for",
    "complete list": "complete-list",
    "all routes": "all-routes",
    "effect": "causes",
    "overdose": "overdose-causes",
    "reversal": "reversed-by",
    "interaction": "interacts-with",
    "contraindication": "contraindicated-in",
    "caution": "cautioned-in",
    "schedule": "scheduled-as",
    "supply": "supplied-as",
    "route": "given-by",
    "potency": "potency",
    "monitoring": "monitored-for",
    "drug test": "detected-by",
    "clearance": "cleared-by",
    "veterinary": "used-in-animals",
    "adulterant": "adulterates",
    "history": "happened",
    "note": "note",
}
ASPECT_OF = {predicate: aspect for aspect, predicate in ASPECTS.items()}
OBJECT_TYPES = {
    "is-a": "class",
    "contains": "drug",
    "acts-on": "target",
    "used-for": "condition",
    "causes": "effect",
    "overdose-causes": "effect",
}
# What a drug does at a target, in the base form.
ACTION_VERBS = {
    "agonist": "activate",
    "partial agonist": "partly activate",
    "mixed agonist-antagonist": "activate some and block other",
    "antagonist": "block",
    "inverse agonist": "work against",
    "channel blocker": "block",
    "positive modulator": "enhance",
    "negative modulator": "dampen",
    "inhibitor": "inhibit",
    "reuptake inhibitor": "block reuptake by",
    "releaser": "release transmitter through",
    "binds": "bind",
    "indirect": "act indirectly on",
}


def object_name(kb: KnowledgeBase, fact: Fact) -> str:
    """Return the display name of a fact's object, or the object itself when it is a text."""
    kind = OBJECT_TYPES.get(fact.predicate)
    if kind:
        return kb.name_of(fact.object, kind)
    if fact.predicate in ("related-to", "reversed-by", "interacts-with", "potency"):
        return kb.name_of(fact.object)
    if fact.predicate in ("contraindicated-in", "cautioned-in"):
        found = kb.subject(fact.object, "condition") or kb.subject(fact.object, "effect")
        return found.name if found else fact.object.replace("-", " ")
    return fact.object


def named_uses(kb: KnowledgeBase, fact: Fact) -> list[str]:
    """Return the names of the uses on a label; none of any other fact."""
    return [kb.name_of(one, "condition") for one in fact.details.get("uses", ())]


def is_withdrawal_alone(fact: Fact) -> bool:
    """Return whether an effect is recorded as a sign of withdrawal alone, so that the drug itself is not meant."""
    return str(fact.details.get("when", "")).endswith("as withdrawal")


def phrase(kb: KnowledgeBase, fact: Fact, *, without: Collection[str] = ()) -> str:
    """Return a fact as a phrase for a cell or a list item: its object, then what qualifies it.

    ``without`` names qualifiers that the place it stands in says already.
    """
    details = {key: value for key, value in fact.details.items() if key not in without}
    parts = [_opening(kb, fact, details), *_qualifiers(fact, details)]
    text = f"{parts[0]} ({'; '.join(parts[1:])})" if len(parts) > 1 else parts[0]
    if fact.holds == "no":
        return f"not: {text}"
    return f"contested: {text}" if fact.holds == "contested" else text


def _opening(kb: KnowledgeBase, fact: Fact, details: dict[str, Any]) -> str:
    name = object_name(kb, fact)
    match fact.predicate:
        case "acts-on":
            return f"{name}: {fact.action}"
        case "related-to":
            return f"{details.get('relation', 'related to')} {name}"
        case "scheduled-as":
            return f"{fact.object}: {details.get('schedule', '')}"
        case "supplied-as":
            return f"{fact.object}: {details.get('supply', '')}"
        case "happened":
            what = str(details.get("what", ""))
            year = f"{details['year']}: " if details.get("year") else ""
            if what == fact.object or what.startswith(f"{fact.object} "):
                return f"{year}{what}"
            return f"{year}{fact.object}{f', {what}' if what else ''}"
        case "potency":
            return f"{details.get('times', '?')} times {name}"
        case "interacts-with":
            return f"{name}: {details.get('what', '')}"
        case "labelled-for":
            return f"{name}: {listing(named_uses(kb, fact))}"
        case _:
            return name


_SHOWN = (
    "status",
    "role",
    "as",
    "degree",
    "frequency",
    "rate",
    "severity",
    "extent",
    "since",
    "strength",
    "line",
    "product",
    "amount",
    "onset",
    "duration",
    "half-life",
    "bioavailability",
    "window",
    "basis",
    "dose",
    "route",
    "population",
    "species",
    "when",
    "heading",
)


def _qualifiers(fact: Fact, details: dict[str, Any]) -> list[str]:
    found = []
    for key in _SHOWN:
        value = details.get(key)
        if value is None or (key == "as" and value == "adverse") or (key == "route" and fact.predicate == "given-by"):
            continue
        if key == "severity" and fact.predicate == "causes" and value in ("mild", "moderate"):
            continue  # beside a degree or a frequency it reads as if it contradicted them
        labelled = {
            "frequency": "how often is not known" if value == "not known" else str(value),
            "since": f"since {value}",
            "strength": "no evidence" if value == "none" else f"{value} evidence",
            "line": "last resort" if value == "last" else f"{value}-line",
            "onset": f"onset {value}",
            "duration": f"lasts {value}",
            "half-life": f"half-life {value}",
            "bioavailability": f"bioavailability {value}",
            "heading": f"listed as {value}",
            "window": f"window {value}",
        }
        found.append(labelled.get(key, ", ".join(value) if isinstance(value, list) else str(value)))
    places = details.get("in")
    if isinstance(places, list):
        found.insert(1 if fact.predicate == "used-for" and found else 0, ", ".join(places))
    if details.get("boxed") == "yes":
        found.append("boxed warning")
    found += [affinity_text(item) for item in details.get("affinity", ())]
    return found


def affinity_text(item: dict[str, Any]) -> str:
    """Return a measured affinity with its unit and species: ``Ki 659 nM, human``."""
    return f"{item['measure']} {item['value']} {item['unit']}, {item['species']}"


def statement(kb: KnowledgeBase, fact: Fact, subject_name: str = "") -> str:
    """Return a fact as one sentence about its subject."""
    details = fact.details
    if subject_name == kb.name_of(fact.subject):
        subject_name = ""  # of a class it is said in the plural
    text = _statement(kb, fact, details, subject_name or spoken_name(kb, fact.subject))
    caveat = details.get("caveat", "")
    return f"{sentence(text)} {sentence(caveat)}".strip()


# How a predicate reads when the fact holds, and when it does not.
_SENTENCES = {
    "is-a": ("{name} {is_} {a_thing}", "{name} {is_} not {a_thing}"),
    "contains": ("{name} {contain} {thing}", "{name} {do} not contain {thing}"),
    "related-to": ("{name} {is_} {a_relation} {thing}", "{name} {is_} not {a_relation} {thing}"),
    "acts-on": ("{name} {acts} the {thing}{weakly}", "{name} {do} not act on the {thing}"),
    "complete-list": (
        "the areas of medicine of all {thing} of {name}{where} are recorded",
        "not all areas of medicine of the {thing} of {name}{where} are recorded",
    ),
    "labelled-for": (
        "the uses on the label of {thing}{where} are {uses}",
        "the uses on the label of {thing}{where} are not {uses}",
    ),
    "all-routes": ("every route of {name} is recorded", "not every route of {name} is recorded"),
    "causes": ("{name} can {cause} {degree}{thing}{often}{when}", "{name} {do} not {cause} {thing}{when}"),
    "passes": ("{name} {passes} {thing}{when}", "{name} {do} not pass {thing}{when}"),
    "overdose-causes": (
        "an overdose of {name} can cause {thing}{when}",
        "an overdose of {name} does not cause {thing}{when}",
    ),
    "reversed-by": ("{thing} {partly}reverses {name}{when}", "{thing} does not reverse {name}{when}"),
    "contraindicated-in": (
        "{name} {is_} contraindicated in {thing}{when}{by_place}",
        "{name} {is_} not contraindicated in {thing}{when}{by_place}",
    ),
    "cautioned-in": (
        "{name} {is_} used with caution in {thing}{when}{by_place}",
        "{name} {do} not call for caution in {thing}{when}{by_place}",
    ),
    "scheduled-as": ("{name} {is_} {schedule}", "{name} {is_} not {schedule}"),
    "supplied-as": ("{name} {is_} sold {supply}", "{name} {is_} not sold {supply}"),
    "given-by": ("{name} {is_} given by the {thing} route", "{name} {is_} not given by the {thing} route"),
    "happened": ("{name}: {what}{dated}", "{name}: not {what}{dated}"),
    "potency": (
        "{name} {is_} {times}as potent as {thing}",
        "{name} {is_} not {times}as potent as {thing}",
    ),
    "interacts-with": ("{name} with {thing}: {what}", "{name} with {thing}: no important interaction; {what}"),
    "detected-by": ("{name} {is_} detected by {a_thing}", "{name} {is_} not detected by {a_thing}"),
    "cleared-by": (
        "{name} {is_} cleared from the body by {thing}",
        "{name} {is_} not cleared from the body by {thing}",
    ),
    "monitored-for": ("{name} {call} for monitoring of {thing}", "{name} {do} not call for monitoring of {thing}"),
    "adulterates": ("{name} {is_} found in illicit {thing}", "{name} {is_} not found in illicit {thing}"),
    "used-in-animals": ("{name} {is_} used in animals for {thing}", "{name} {is_} not used in animals for {thing}"),
}


def spoken_name(kb: KnowledgeBase, identifier: str) -> str:
    """Return the name that a sentence uses: a class's plural where one is recorded."""
    subject = kb.subject(identifier)
    return plural_of(subject) or subject.name if subject else identifier.replace("-", " ")


def third_person(phrase: str) -> str:
    """Return a verb phrase in the third person, its adverb left alone: "partly activates"."""
    return " ".join(_inflected(phrase, 0))


def _inflected(phrase: str, form: int) -> list[str]:
    """Return the words of a verb phrase, its verb in that of its ``forms``; an adverb and what follows stay.

    So does a noun behind "and": of the second verbs only those of ``ACTION_VERBS`` are told from one.
    """
    words = phrase.split()
    first = 1 if words[0] == "partly" else 0
    more = [at for at in range(1, len(words)) if words[at - 1] == "and" and words[at] in ACTION_VERBS.values()]
    return [forms(word)[form] if at == first or at in more else word for at, word in enumerate(words)]


def _statement(kb: KnowledgeBase, fact: Fact, details: dict[str, Any], name: str) -> str:
    thing = object_name(kb, fact)
    where = f" in {listing(details['in'])}" if isinstance(details.get("in"), list) else ""
    subject = kb.subject(fact.subject)
    plural = bool(subject and name == plural_of(subject))
    if fact.predicate == "used-for":
        text = _use(details, name, thing, where, plural=plural, negated=fact.holds == "no")
    else:
        often = str(details.get("frequency", "not known"))
        predicate = fact.predicate
        if predicate == "causes" and thing.startswith(_PASSAGE):  # nobody says that it "brings passage into milk"
            predicate, thing = "passes", thing.removeprefix(_PASSAGE)
        wordings = _SENTENCES.get(predicate, ("{thing}", "{thing}"))
        acts = ACTION_VERBS.get(fact.action, "act on")
        wanted = details.get("as") in ("therapeutic", "pharmacologic")
        text = wordings[fact.holds == "no"].format(
            name=name,
            thing=thing,
            is_="are" if plural else "is",
            do="do" if plural else "does",
            contain="contain" if plural else "contains",
            call="call" if plural else "calls",
            passes="pass" if plural else "passes",
            cause="bring" if wanted else "cause",
            a_thing=with_article(thing),
            a_relation=_relation(str(details.get("relation", "relative of"))),
            acts=acts if plural else third_person(acts),
            weakly=" only weakly" if fact.role == "minor" else "",
            degree=f"{details['degree']} " if "degree" in details else "",
            often="" if often == "not known" else f" ({often})",
            when=f" ({details['when']})" if "when" in details else "",
            partly="partly " if details.get("extent") == "partial" else "",
            schedule=_schedule(fact.object, str(details.get("schedule", ""))),
            supply=_supply(fact.object, str(details.get("supply", ""))),
            what=_what_happened(str(details.get("what", "")), fact),
            dated=_dated(str(details.get("year", "")), where),
            where=where,
            by_place=f" (in {listing([PLACE_NAMES.get(one, one) for one in details['in']])})" if where else "",
            uses=listing(named_uses(kb, fact)),
            times="" if details.get("times") in (1, "1") else f"{details.get('times', '?')} times ",
        )
    return f"it is contested whether {text}" if fact.holds == "contested" else text


_PASSAGE = "passage "


# What is told of an event begins so where it does not name it.
_OF_AN_EVENT = frozenset({"by", "as", "in", "from", "at", "for", "under", "with", "on", "to"})


def _what_happened(what: str, fact: Fact) -> str:
    """Return what is told of an event, with the event: "synthesised by Calvin Stevens"."""
    named = fact.predicate == "happened" and what.partition(" ")[0] in _OF_AN_EVENT
    return f"{fact.object} {what}" if named else what or fact.object


def _dated(year: str, where: str) -> str:
    return f" ({year}{where})" if year else f" ({where.strip()})" if where else ""


def _use(details: dict[str, Any], name: str, thing: str, where: str, *, plural: bool, negated: bool) -> str:
    is_ = "are" if plural else "is"
    status = str(details.get("status", ""))
    since = f" since {details['since']}" if details.get("since") else ""
    product = f" as {details['product']}" if details.get("product") else ""
    product += f", not as {' or '.join(details['not-as'])}" if details.get("not-as") else ""
    if status in ("approved", "withdrawn"):
        return f"{name} {is_} {'not ' * negated}{status} for {thing}{where}{since}{product}"
    if status == "not approved":
        return f"{name} {is_} not approved for {thing}{where}"
    if status == "investigational":
        return f"{name} {is_} {'not ' * negated}under study for {thing}{where}"
    if status == "used":
        return f"{name} {is_} {'not ' * negated}used for {thing}{where}{product}"
    return f"{name} {is_} {'not ' * negated}used off-label for {thing}{where}{product}"


PLACE_NAMES = {
    "US": "the United States",
    "GB": "the United Kingdom",
    "UN": "the UN conventions",
    "EU": "the EU",
    "AU": "Australia",
    "CA": "Canada",
    "DE": "Germany",
    "FR": "France",
    "JP": "Japan",
    "NL": "the Netherlands",
    "NZ": "New Zealand",
    "TH": "Thailand",
    **STATE_NAMES,
}


def _schedule(place: str, schedule: str) -> str:
    where = PLACE_NAMES.get(place, place)
    if schedule == "not scheduled":
        return f"not a federally controlled substance in {where}" if place == "US" else f"not controlled in {where}"
    return f"{'Schedule ' if country_of(place) == 'US' else ''}{schedule} in {where}"


def _relation(relation: str) -> str:
    """Return what stands between two drugs: "a salt of", but "derived from"."""
    return relation if relation.startswith("derived") else with_article(relation)


def _supply(place: str, way: str) -> str:
    how = "on prescription only" if way.startswith("prescription") else way
    return f"{how} in {PLACE_NAMES.get(place, place)}"


def doing(action: str) -> str:
    """Return what is done at a target as a gerund: "blocking", "partly activating"."""
    return " ".join(_inflected(ACTION_VERBS.get(action, "act on"), 1))


def in_what_way(action: str) -> str:
    """Return how an action at a target is said by itself: "as an agonist", "indirectly"."""
    return {"binds": "by binding it", "indirect": "indirectly"}.get(action) or f"as {with_article(action)}"
