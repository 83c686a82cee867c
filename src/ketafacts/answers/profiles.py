"""What is recorded of a subject: its risks, its uses, or everything."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from ketafacts.answers.naming import find_subject
from ketafacts.answers.report import Report, citations
from ketafacts.answers.rules.labels import ANY_PLACE, labels_of
from ketafacts.answers.wording import ASPECT_OF, ASPECTS, is_withdrawal_alone, object_name, phrase
from ketafacts.knowledge.base import KnowledgeBase, exempts
from ketafacts.knowledge.model import Evidence, Fact, Name, Subject
from ketafacts.knowledge.values import FREQUENCIES, SEVERITIES, SEVERITY_ADVICE, STATUSES

RISK_COLUMNS = (
    "severity",
    "drug",
    "aspect",
    "effect",
    "boxed",
    "frequency",
    "holds",
    "detail",
    "inherited_from",
    "sources",
)
USE_COLUMNS = (
    "status",
    "drug",
    "condition",
    "places",
    "since",
    "strength",
    "holds",
    "detail",
    "inherited_from",
    "sources",
)
SHOW_COLUMNS = ("aspect", "subject", "text", "holds", "caveat", "inherited_from", "id", "sources")


class Line(NamedTuple):
    """One fact of a subject, put into words, with its evidence."""

    aspect: str
    fact: Fact
    text: str
    evidence: tuple[Evidence, ...]
    severity: str = ""
    boxed: bool = False
    inherited_from: str = ""


class Profile(NamedTuple):
    """A subject and the lines that answer the question about it; for ``show`` its names and its own evidence too."""

    subject: Subject
    lines: tuple[Line, ...]
    names: tuple[Name, ...] = ()
    evidence: tuple[Evidence, ...] = ()


def risks(kb: KnowledgeBase, names: Sequence[str]) -> Report:
    """Return adverse effects, boxed warnings, dependence, overdose, reversal, interactions and contraindications.

    The worst come first: by severity, then boxed warnings, then frequency. Raises ``NoSuchNameError``.
    """
    profiles = tuple(_risk_profile(kb, find_subject(kb, name)) for name in names)
    records = [_risk_record(kb, profile, line) for profile in profiles for line in profile.lines]
    return Report("risks", RISK_COLUMNS, tuple(records), profiles)


def _risk_profile(kb: KnowledgeBase, subject: Subject) -> Profile:
    lines = []
    for fact in _without_box(kb, subject, kb.everything(subject.id, "causes")):
        details = fact.details
        kind = str(details.get("as", "adverse"))
        effect = kb.subject(fact.object, "effect")
        if kind in ("adverse", "dependence") or (effect and kind == "pharmacologic" and _sense(effect) == "harm"):
            aspect = "dependence" if kind == "dependence" else "adverse effect"
            lines.append(_line(kb, "withdrawal" if is_withdrawal_alone(fact) else aspect, fact))
    for predicate, aspect in (
        ("overdose-causes", "overdose"),
        ("reversed-by", "reversal"),
        ("contraindicated-in", "contraindication"),
        ("cautioned-in", "caution"),
    ):
        lines += [_line(kb, aspect, fact) for fact in kb.everything(subject.id, predicate)]
    lines += [_line(kb, "interaction", fact) for fact in _without_box(kb, subject, interactions_of(kb, subject.id))]
    return Profile(subject, tuple(sorted(lines, key=_gravity)))


def _sense(effect: Subject) -> str:
    return str(effect.details.get("sense", "neutral"))


def _line(kb: KnowledgeBase, aspect: str, fact: Fact) -> Line:
    details = fact.details
    severity = str(details.get("severity", ""))
    if not severity and fact.predicate in ("causes", "overdose-causes"):
        severity = kb.severity_of(fact)
    boxed = details.get("boxed") == "yes"
    inherited = kb.name_of(fact.inherited_from) if fact.inherited_from else ""
    return Line(aspect, fact, phrase(kb, fact), tuple(kb.evidence(fact)), severity, boxed, inherited)


def _without_box(kb: KnowledgeBase, subject: Subject, facts: list[Fact]) -> list[Fact]:
    """Return the facts; a drug that is not approved in the US has no label for the boxed warnings of its classes."""
    inherited = [fact for fact in facts if fact.inherited_from and "boxed" in fact.details]
    if not inherited or subject.type == "class" or _has_us_label(kb, subject):
        return facts
    import json  # needed by few answers

    return [
        fact._replace(data=json.dumps({key: value for key, value in fact.details.items() if key != "boxed"}))
        if fact in inherited and kb.subject(fact.inherited_from, "class")
        else fact
        for fact in facts
    ]


def _has_us_label(kb: KnowledgeBase, subject: Subject) -> bool:
    """Return whether a use is recorded as approved in the US, or no use at all, which leaves it open."""
    uses = kb.everything(subject.id, "used-for")
    return not uses or any(
        use.details.get("status") == "approved" and "US" in use.details.get("in", ()) and use.holds != "no"
        for use in uses
    )


def _gravity(line: Line) -> tuple[int, int, int, str]:
    severity = SEVERITIES.index(line.severity) if line.severity in SEVERITIES else len(SEVERITIES)
    frequency = str(line.fact.details.get("frequency", "not known"))
    # What does not hold is worth knowing, after what does.
    holds = 10 * (line.fact.holds == "no")
    return holds + severity, int(not line.boxed), FREQUENCIES.index(frequency), line.fact.id


def _risk_record(kb: KnowledgeBase, profile: Profile, line: Line) -> dict[str, Any]:
    details = line.fact.details
    return {
        "severity": line.severity or None,
        "advice": SEVERITY_ADVICE.get(line.severity),
        "drug": profile.subject.name,
        "aspect": line.aspect,
        "effect": object_name(kb, line.fact),
        "boxed": "boxed warning" if line.boxed else None,
        "frequency": details.get("frequency"),
        "rate": details.get("rate"),
        "holds": line.fact.holds,
        "detail": line.text,
        "caveat": details.get("caveat"),
        "inherited_from": line.inherited_from or None,
        "id": line.fact.id,
        "sources": citations(line.evidence),
    }


def interactions_of(kb: KnowledgeBase, subject: str) -> list[Fact]:
    """Return the interactions of a subject, its classes and its ingredients, the most particular first.

    Of two with the same partner and the same effect the more particular one is told.
    """
    lines = [subject, *kb.ancestors(subject)]
    for part in kb.facts(subject, "contains"):
        lines += [part.object, *kb.ancestors(part.object)]
    found: dict[str, Fact] = {}
    for line in dict.fromkeys(lines):
        via = "" if line == subject else line
        for fact in kb.facts(line, "interacts-with"):
            found.setdefault(fact.id, fact._replace(inherited_from=via))
        for fact in kb.facts_about(line, "interacts-with"):
            # The pair is recorded once; here it is told from this subject's side.
            found.setdefault(fact.id, fact._replace(subject=line, object=fact.subject, inherited_from=via))
    told: dict[tuple[str, str], Fact] = {}
    for fact in found.values():
        if not exempts(fact, subject, lines):
            told.setdefault((fact.object, str(fact.details.get("effect") or fact.id)), fact)
    return list(told.values())


def uses(kb: KnowledgeBase, names: Sequence[str]) -> Report:
    """Return indications: approved and where, off-label, investigational, and how good the evidence is.

    Raises ``NoSuchNameError``.
    """
    profiles = []
    for name in names:
        subject = find_subject(kb, name)
        lines = _on_labels(kb, subject, name) or [
            _line(kb, "use", fact) for fact in kb.all_inherited(subject.id, "used-for")
        ]
        if not lines:  # an antidote, of which no other use is recorded
            reversed_by = [fact for fact in kb.facts_about(subject.id, "reversed-by") if fact.holds != "no"]
            lines = [_line(kb, "use", fact)._replace(text=_reversal(kb, fact)) for fact in reversed_by]
        profiles.append(Profile(subject, tuple(sorted(lines, key=_standing))))
    records = [_use_record(kb, profile, line) for profile in profiles for line in profile.lines]
    return Report("uses", USE_COLUMNS, tuple(records), tuple(profiles))


def _on_labels(kb: KnowledgeBase, subject: Subject, name: str) -> list[Line]:
    """Return the uses that the labels of a brand name, where any is recorded: Butrans is for pain alone."""
    import json  # needed by few answers

    lines = []
    for label in labels_of(kb, subject.id, name) or labels_of(kb, subject.id, name, ANY_PLACE):
        evidence = tuple(kb.evidence(label))
        for use in label.details["uses"]:
            data = json.dumps({"status": "approved", "in": label.details["in"], "product": label.object})
            fact = label._replace(predicate="used-for", object=str(use), data=data)
            lines.append(Line("use", fact, phrase(kb, fact), evidence))
    return lines


def _reversal(kb: KnowledgeBase, fact: Fact) -> str:
    return f"reversal of {kb.name_of(fact.subject)}"


def _standing(line: Line) -> tuple[int, str]:
    status = str(line.fact.details.get("status", ""))
    return (STATUSES.index(status) if status in STATUSES else len(STATUSES)), line.fact.id


def _use_record(kb: KnowledgeBase, profile: Profile, line: Line) -> dict[str, Any]:
    details, reverses = line.fact.details, line.fact.predicate == "reversed-by"
    return {
        "status": details.get("status"),
        "drug": profile.subject.name,
        "condition": _reversal(kb, line.fact) if reverses else object_name(kb, line.fact),
        "places": details.get("in", []),
        "since": details.get("since"),
        "strength": details.get("strength"),
        "holds": line.fact.holds,
        "detail": line.text,
        "caveat": details.get("caveat"),
        "inherited_from": line.inherited_from or None,
        "id": line.fact.id,
        "sources": citations(line.evidence),
    }


def show(kb: KnowledgeBase, name: str) -> Report:
    """Return everything recorded of a drug, class, target, effect, condition or fact id.

    Raises ``NoSuchNameError``.
    """
    fact = kb.fact(name.strip())
    if fact:
        subject = kb.subject(fact.subject)
        if subject:
            lines = [_line(kb, ASPECT_OF.get(fact.predicate, fact.predicate), fact)]
            return _show_report(Profile(subject, tuple(lines)))
    subject = _find_anything(kb, name)
    evidence = tuple(kb.evidence(f"{subject.type}.{subject.id}"))
    return _show_report(Profile(subject, tuple(_all_lines(kb, subject)), tuple(kb.names_of(subject)), evidence))


def _find_anything(kb: KnowledgeBase, name: str) -> Subject:
    """A drug or class first: a target, effect or condition of the same name is asked for by that name alone."""
    found = kb.resolve(name, suggest=False)
    if found.subjects:
        return find_subject(kb, name)
    for kind in ("target", "effect", "condition"):
        found = kb.resolve(name, (kind,), suggest=False)
        if found.subject:
            return found.subject
    return find_subject(kb, name)


def _all_lines(kb: KnowledgeBase, subject: Subject) -> list[Line]:
    lines: list[Line] = []
    if subject.type in ("drug", "class"):
        for aspect, predicate in ASPECTS.items():
            facts = interactions_of(kb, subject.id) if predicate == "interacts-with" else None
            if facts is None:
                facts = kb.all_inherited(subject.id, predicate)
            lines += [_line(kb, aspect, fact) for fact in _without_box(kb, subject, facts)]
        return lines
    predicates = {
        "target": ("acts-on",),
        "effect": ("causes", "overdose-causes", "contraindicated-in", "cautioned-in"),
        "condition": ("used-for", "contraindicated-in", "cautioned-in"),
    }[subject.type]
    for predicate in predicates:
        for fact in kb.facts_about(subject.id, predicate):
            line = _line(kb, ASPECT_OF[predicate], fact)
            lines.append(line._replace(text=f"{kb.name_of(fact.subject)}: {line.text}"))
    return lines


def _show_report(profile: Profile) -> Report:
    subject = profile.subject
    records: list[dict[str, Any]] = [
        {
            "aspect": subject.type,
            "subject": subject.name,
            "text": subject.what,
            "holds": "yes",
            "id": subject.id,
            "kind": subject.kind,
            "names": list(dict.fromkeys(name.name for name in profile.names if name.kind != "verb")),
            "sources": citations(profile.evidence),
        }
    ]
    for line in profile.lines:
        details = line.fact.details
        records.append(
            {
                "aspect": line.aspect,
                "subject": subject.name,
                "text": line.text,
                "holds": line.fact.holds,
                "caveat": details.get("caveat"),
                "inherited_from": line.inherited_from or None,
                "id": line.fact.id,
                "sources": citations(line.evidence),
            }
        )
    return Report("show", SHOW_COLUMNS, tuple(records), profile)
