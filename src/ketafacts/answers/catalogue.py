"""What there is: lists with filters, search, misconceptions, the bibliography, and what is known in all."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from ketafacts.answers.filtered import country_asked, is_name_asked, is_scheduled_so, schedule_asked, wanted
from ketafacts.answers.naming import find_subject
from ketafacts.answers.report import Report, citations
from ketafacts.errors import UsageError
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Evidence, Misconception, Source, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.knowledge.values import NAME_KINDS

SECTIONS = {"drugs": "drug", "classes": "class", "targets": "target", "effects": "effect", "conditions": "condition"}
LIST_COLUMNS = ("name", "type", "kind", "what", "classes", "schedule", "names")
SEARCH_COLUMNS = ("name", "type", "matched", "match_kind", "what")
MISCONCEPTION_COLUMNS = ("verdict", "claim", "why", "truth", "about", "sources")
SOURCE_COLUMNS = ("key", "kind", "title", "author", "issued", "identifier", "read", "accessed", "facts")
ABOUT_COLUMNS = ("what", "count", "detail")
MOST_FOUND = 200


class Listed(NamedTuple):
    """An entry of a list, with what the list shows of it."""

    subject: Subject
    classes: tuple[str, ...]
    schedule: str
    names: tuple[str, ...]


def list_subjects(
    kb: KnowledgeBase,
    section: str = "drugs",
    *,
    in_class: str = "",
    schedule: str = "",
    target: str = "",
    ingredient: str = "",
    name_kind: str = "",
    country: str = "",
) -> Report:
    """Return the entries of a section (``SECTIONS``) that pass every filter given, by name.

    ``in_class``, ``target`` and ``ingredient`` are names; ``schedule`` is the US one (``II``); ``name_kind`` is one of
    ``NAME_KINDS``, ``country`` one in which brands are sold (``GB``): both show those names alone. Raises
    ``UsageError`` and ``NoSuchNameError``.
    """
    if section not in SECTIONS:
        raise UsageError(f"list takes {', '.join(SECTIONS)} or sources, not {section[:40]!r}")
    if name_kind and name_kind not in NAME_KINDS:
        raise UsageError(f"a kind of name is one of {', '.join(NAME_KINDS)}, not {name_kind[:40]!r}")
    number, place = schedule_asked(schedule), country_asked(kb, country)
    chosen = wanted(kb, in_class, target, ingredient)
    listed = []
    for subject in kb.subjects(SECTIONS[section]):
        if chosen is not None and subject.id not in chosen:
            continue
        entry = _listed(kb, subject, name_kind, place)
        if is_scheduled_so(entry.schedule, number) and (entry.names or not (name_kind or place)):
            listed.append(entry)
    records = [
        {
            "name": entry.subject.name,
            "id": entry.subject.id,
            "type": entry.subject.type,
            "kind": entry.subject.kind,
            "what": entry.subject.what,
            "classes": list(entry.classes),
            "schedule": entry.schedule or None,
            "names": list(entry.names),
        }
        for entry in listed
    ]
    return Report("list", LIST_COLUMNS, tuple(records), tuple(listed))


def _listed(kb: KnowledgeBase, subject: Subject, name_kind: str, country: str) -> Listed:
    schedule = ""
    classes: tuple[str, ...] = ()
    if subject.type == "drug":
        classes = tuple(
            kb.name_of(fact.object, "class") for fact in kb.facts(subject.id, "is-a") if fact.holds == "yes"
        )
        schedules = [fact for fact in kb.facts(subject.id, "scheduled-as") if fact.object == "US"]
        schedule = ", ".join(str(fact.details.get("schedule", "")) for fact in schedules)
    shown = [name.name for name in kb.names_of(subject) if is_name_asked(name, name_kind, country)]
    return Listed(subject, classes, schedule, tuple(dict.fromkeys(shown)))


def search(kb: KnowledgeBase, words: Sequence[str]) -> Report:
    """Return the entries one of whose names contains the words, or whose description does; names first.

    Words that do not stand side by side are found as well, after those that do. At most ``MOST_FOUND``, the shortest
    match first.
    """
    asked = fold(" ".join(words))
    if not asked:
        raise UsageError("search needs a word to look for")
    apart = asked.split()
    found: dict[tuple[str, str], tuple[tuple[int, int, str], dict[str, Any]]] = {}
    for kind in SECTIONS.values():
        for name in kb.all_names(kind):
            key = fold(name.name)
            if asked in key:
                _offer(kb, found, (0, len(key), key), name.subject, kind, name.name, name.kind)
        for subject in kb.subjects(kind):
            told = fold(subject.what)
            if asked in told or all(word in f"{fold(subject.name)} {told}" for word in apart):
                rank = 1 if asked in told else 2
                _offer(kb, found, (rank, len(subject.what), subject.id), subject.id, kind, subject.what, "description")
    ranked = [record for _, record in sorted(found.values(), key=lambda one: one[0])][:MOST_FOUND]
    return Report("search", SEARCH_COLUMNS, tuple(ranked), tuple(ranked))


def _offer(
    kb: KnowledgeBase,
    found: dict[tuple[str, str], tuple[tuple[int, int, str], dict[str, Any]]],
    rank: tuple[int, int, str],
    identifier: str,
    kind: str,
    matched: str,
    match_kind: str,
) -> None:
    subject = kb.subject(identifier, kind)
    if subject and ((identifier, kind) not in found or rank < found[identifier, kind][0]):
        record = {
            "name": subject.name,
            "id": subject.id,
            "type": kind,
            "matched": matched,
            "match_kind": match_kind,
            "what": subject.what,
        }
        found[identifier, kind] = (rank, record)


class Told(NamedTuple):
    """A misconception with its evidence."""

    misconception: Misconception
    evidence: tuple[Evidence, ...]


def misconceptions(kb: KnowledgeBase, name: str = "") -> Report:
    """Return what people get wrong about a drug or class, or everything recorded. Raises ``NoSuchNameError``."""
    subject = find_subject(kb, name) if name else None
    told = [
        Told(one, tuple(kb.evidence(f"misconception.{one.id}")))
        for one in kb.misconceptions(subject.id if subject else "")
    ]
    records = [
        {
            **{key: one.misconception.details.get(key) for key in ("verdict", "claim", "why", "truth", "about")},
            "id": one.misconception.id,
            "rests_on": one.misconception.details.get("facts", []),
            "sources": citations(one.evidence),
        }
        for one in told
    ]
    return Report("misconceptions", MISCONCEPTION_COLUMNS, tuple(records), tuple(told))


def sources(kb: KnowledgeBase, keys: Sequence[str] = ()) -> Report:
    """Return the bibliography, or the sources with the given keys. Raises ``UsageError`` for an unknown key."""
    found: list[Source] = []
    for key in keys:
        source = kb.source(key)
        if source is None:
            raise UsageError(f"{key[:60]!r} is not the key of a source; see: ketafacts sources")
        found.append(source)
    chosen = tuple(found) if keys else tuple(kb.sources())
    records = [{"key": source.key, "identifier": _identifier(source), **source.details} for source in chosen]
    return Report("sources", SOURCE_COLUMNS[:-1], tuple(records), chosen)


def _identifier(source: Source) -> str:
    details = source.details
    for key, prefix in (("DOI", "doi:"), ("PMID", "PMID "), ("PMCID", ""), ("setid", "DailyMed "), ("URL", "")):
        if key in details:
            return f"{prefix}{details[key]}"
    return ""


def about(kb: KnowledgeBase) -> Report:
    """Return what is known in all: how much, from which kinds of sources, how recent, and the gaps."""
    drugs = kb.subjects("drug")
    kinds = Counter(str(source.details.get("kind", "")) for source in kb.sources())
    years = Counter(str(source.details.get("issued", ""))[:4] or "undated" for source in kb.sources())
    complete = [drug.name for drug in drugs if drug.details.get("sheet") == "complete"]
    unscheduled = [drug.name for drug in drugs if not kb.all_inherited(drug.id, "scheduled-as")]
    bare = [drug.name for drug in drugs if not kb.everything(drug.id, "acts-on")]
    rows: list[tuple[str, int, str]] = [
        ("facts", kb.count("facts"), f"version {kb.version}"),
        ("pieces of evidence", kb.count("evidence"), "each names a source and a place in it"),
        ("drugs", len(drugs), _counted(Counter(drug.kind for drug in drugs).most_common())),
        ("complete sheets", len(complete), ""),
        ("names", kb.count("names"), "of drugs, classes, targets, effects and conditions"),
        ("classes", len(kb.subjects("class")), ""),
        ("misconceptions", len(kb.misconceptions()), ""),
        ("sources", sum(kinds.values()), _counted(kinds.most_common())),
        ("sources by year", sum(years.values()), _counted(sorted(years.items(), reverse=True)[:8])),
        ("gap: no schedule recorded", len(unscheduled), _some(unscheduled)),
        ("gap: no mechanism recorded", len(bare), _some(bare)),
    ]
    records = [{"what": what, "count": count, "detail": detail} for what, count, detail in rows]
    return Report("about", ABOUT_COLUMNS, tuple(records), tuple(records))


def _counted(items: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"{count} {word}" for word, count in items)


def _some(names: list[str]) -> str:
    return ", ".join(names[:5]) + (", …" if len(names) > 5 else "")
