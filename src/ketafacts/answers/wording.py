"""Facts as words. One place decides how a predicate reads, so that every answer and format says it alike."""

from typing import Any

from ketafacts.answers.report import listing, sentence, with_article
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact

# The aspects under which facts are shown, in the order a reader wants them, with the predicates of each.
ASPECTS = {
    "class": "is-a",
    "contains": "contains",
    "related": "related-to",
    "mechanism": "acts-on",
    "use": "used-for",
    "effect": "causes",
    "overdose": "overdose-causes",
    "reversal": "reversed-by",
    "interaction": "interacts-with",
    "contraindication": "contraindicated-in",
    "schedule": "scheduled-as",
    "route": "given-by",
    "potency": "potency",
    "monitoring": "monitored-for",
    "drug test": "detected-by",
    "veterinary": "used-in-animals",
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
# Third-person verbs for what a drug does at a target.
ACTION_VERBS = {
    "agonist": "activates",
    "partial agonist": "partly activates",
    "mixed agonist-antagonist": "activates some and blocks other",
    "antagonist": "blocks",
    "inverse agonist": "works against",
    "channel blocker": "blocks",
    "positive modulator": "enhances",
    "negative modulator": "dampens",
    "inhibitor": "inhibits",
    "reuptake inhibitor": "blocks reuptake by",
    "releaser": "releases through",
    "binds": "binds",
    "indirect": "acts indirectly on",
}


def object_name(kb: KnowledgeBase, fact: Fact) -> str:
    """Return the display name of a fact's object, or the object itself when it is a text."""
    kind = OBJECT_TYPES.get(fact.predicate)
    if kind:
        return kb.name_of(fact.object, kind)
    if fact.predicate in ("related-to", "reversed-by", "interacts-with", "potency"):
        return kb.name_of(fact.object)
    if fact.predicate == "contraindicated-in":
        found = kb.subject(fact.object, "condition") or kb.subject(fact.object, "effect")
        return found.name if found else fact.object.replace("-", " ")
    return fact.object


def phrase(kb: KnowledgeBase, fact: Fact) -> str:
    """Return a fact as a phrase for a cell or a list item: its object, then what qualifies it."""
    details = fact.details
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
        case "happened":
            what = details.get("what", "")
            return f"{details.get('year', '')}: {fact.object}{f', {what}' if what else ''}"
        case "potency":
            return f"{details.get('times', '?')} times {name}"
        case "interacts-with":
            return f"{name}: {details.get('what', '')}"
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
        labelled = {
            "since": f"since {value}",
            "strength": "no evidence" if value == "none" else f"{value} evidence",
            "onset": f"onset {value}",
            "duration": f"lasts {value}",
            "half-life": f"half-life {value}",
            "bioavailability": f"bioavailability {value}",
            "heading": f"listed as {value}",
            "window": f"window {value}",
        }
        found.append(labelled.get(key, str(value)))
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
    name = subject_name or kb.name_of(fact.subject)
    text = _statement(kb, fact, details, name)
    caveat = details.get("caveat", "")
    return f"{sentence(text)} {sentence(caveat)}".strip()


# How a predicate reads when the fact holds, and when it does not.
_SENTENCES = {
    "is-a": ("{name} is {a_thing}", "{name} is not {a_thing}"),
    "contains": ("{name} contains {thing}", "{name} does not contain {thing}"),
    "related-to": ("{name} is {a_relation} {thing}", "{name} is not {a_relation} {thing}"),
    "acts-on": ("{name} {acts} the {thing}{weakly}", "{name} does not act on the {thing}"),
    "causes": ("{name} can cause {degree}{thing}{often}{when}", "{name} is not recorded to cause {thing}{when}"),
    "overdose-causes": (
        "an overdose of {name} can cause {thing}{when}",
        "an overdose of {name} does not cause {thing}{when}",
    ),
    "reversed-by": ("{thing} {partly}reverses {name}{when}", "{thing} does not reverse {name}{when}"),
    "contraindicated-in": (
        "{name} is contraindicated in {thing}{when}",
        "{name} is not contraindicated in {thing}{when}",
    ),
    "scheduled-as": ("{name} is {schedule}", "{name} is not {schedule}"),
    "given-by": ("{name} is given by the {thing} route", "{name} is not given by the {thing} route"),
    "happened": ("{name}: {what} ({year}{where})", "{name}: not {what} ({year}{where})"),
    "potency": ("{name} is {times} times as potent as {thing}", "{name} is not {times} times as potent as {thing}"),
    "interacts-with": ("{name} with {thing}: {what}", "{name} with {thing}: no important interaction; {what}"),
    "detected-by": ("{name} is detected by {a_thing}", "{name} is not detected by {a_thing}"),
    "monitored-for": ("{name} calls for monitoring of {thing}", "{name} does not call for monitoring of {thing}"),
    "used-in-animals": ("{name} is used in animals for {thing}", "{name} is not used in animals for {thing}"),
}


def _statement(kb: KnowledgeBase, fact: Fact, details: dict[str, Any], name: str) -> str:
    thing = object_name(kb, fact)
    where = f" in {listing(details['in'])}" if isinstance(details.get("in"), list) else ""
    if fact.predicate == "used-for":
        text = _use(details, name, thing, where, negated=fact.holds == "no")
    else:
        often = str(details.get("frequency", "not known"))
        forms = _SENTENCES.get(fact.predicate, ("{thing}", "{thing}"))
        text = forms[fact.holds == "no"].format(
            name=name,
            thing=thing,
            a_thing=with_article(thing),
            a_relation=with_article(str(details.get("relation", "relative of"))),
            acts=ACTION_VERBS.get(fact.action, "acts on"),
            weakly=" only weakly" if fact.role == "minor" else "",
            degree=f"{details['degree']} " if "degree" in details else "",
            often="" if often == "not known" else f" ({often})",
            when=f" ({details['when']})" if "when" in details else "",
            partly="partly " if details.get("extent") == "partial" else "",
            schedule=_schedule(fact.object, str(details.get("schedule", ""))),
            what=details.get("what") or fact.object,
            year=details.get("year", ""),
            where=where,
            times=details.get("times", "?"),
        )
    return f"it is contested whether {text}" if fact.holds == "contested" else text


def _use(details: dict[str, Any], name: str, thing: str, where: str, *, negated: bool) -> str:
    status = str(details.get("status", ""))
    since = f" since {details['since']}" if details.get("since") else ""
    product = f" as {details['product']}" if details.get("product") else ""
    if status in ("approved", "withdrawn"):
        return f"{name} is {'not ' * negated}{status} for {thing}{where}{since}{product}"
    if status == "not approved":
        return f"{name} is not approved for {thing}{where}"
    if status == "investigational":
        return f"{name} is {'not ' * negated}under study for {thing}{where}"
    return f"{name} is {'not ' * negated}used off-label for {thing}{where}"


PLACE_NAMES = {"US": "the United States", "GB": "the United Kingdom", "UN": "the UN conventions", "EU": "the EU"}


def _schedule(place: str, schedule: str) -> str:
    where = PLACE_NAMES.get(place, place)
    if schedule == "not scheduled":
        return f"not a federally controlled substance in {where}" if place == "US" else f"not controlled in {where}"
    return f"{'Schedule ' if place == 'US' else ''}{schedule} in {where}"
