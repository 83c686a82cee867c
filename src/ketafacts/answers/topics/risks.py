"""Adverse effects as they are asked for: all, the common, the serious, those of long use; and boxed warnings."""

import re
from collections.abc import Callable

from ketafacts.answers.answering import Answer, holding, named, told
from ketafacts.answers.profiles import Line
from ketafacts.answers.profiles import risks as risks_of
from ketafacts.answers.report import plural_of, sentence
from ketafacts.answers.rules.boxed import BOXLESS, year_of_box
from ketafacts.answers.rules.circumstances import is_of_stopping
from ketafacts.answers.topics.bodyparts import said_words
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.values import FREQUENCIES, GRAVE
from ketafacts.language.questions import Question

_MOST = 8
_OFTEN = ("very common", "common")
_SELDOM = ("uncommon", "rare", "very rare")
_COMMON = frozenset({"common", "commonest", "frequent", "usual", "typical", "normal", "everyday", "mild", "minor"})
_SERIOUS = frozenset(
    {
        "serious",
        "severe",
        "dangerous",
        "danger",
        "dangers",
        "risk",
        "risks",
        "risky",
        "hazards",
        "worst",
        "bad",
        "deadly",
        "major",
        "scary",
        "worrying",
    }
)
_LONG = re.compile(
    r"\b(?:long|prolonged|chronic(?! (?:kidney|liver|pain))|repeated|heavy|frequent|over years|for years)"
)


def risks(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say what it can do: the common, the serious, those of long use where these are asked for, else a mixture."""
    profile = risks_of(kb, [subject.id]).body[0]
    lines = [line for line in profile.lines if line.fact.predicate == "causes" and line.fact.holds != "no"]
    lines = [line for line in lines if not is_of_stopping(line.fact)] or lines
    own = [line for line in lines if not line.fact.inherited_from]
    if subject.kind in ("plant", "mixture") and len(own) >= _MOST:
        lines = own  # what a medicine of one part of cannabis does is not what cannabis is known for
    disputed = [line.fact for line in lines if line.fact.holds == "contested"]
    # What is disputed is no harm that it is known to do: of statins dementia is told last.
    lines = [line for line in lines if line.fact not in disputed]
    if not lines:
        return None
    said = said_words(question) | set(detail.split())
    asked = next((told_of for words, told_of in _ASKED if not said.isdisjoint(words)), _all)
    found = asked(kb, subject, lines)
    if found is None and asked is not _rare:  # those that are common are no answer to which are rare
        found = _all(kb, subject, lines)
    if found is None or not disputed:
        return found
    evidence = tuple(dict.fromkeys([*found.evidence, *kb.evidence_of(disputed)]))
    told_of, see, where = found.text.partition(" See: ketafacts")
    return found._replace(text=f"{told_of} Contested: {named(kb, disputed, _MOST)}.{see}{where}", evidence=evidence)


def _all(kb: KnowledgeBase, subject: Subject, lines: list[Line]) -> Answer | None:
    """Tell what the boxed warning is about, then what is frequent or strong, then the serious rest."""
    lines = sorted(
        lines,
        key=lambda line: (
            not line.boxed,
            line.severity != "life-threatening" or _likelihood(line.fact) > _STRONG,
            _likelihood(line.fact),
            _SERIOUS_FIRST.index(line.severity),
        ),
    )
    facts = [line.fact for line in lines[:_MOST]]
    boxed = [line.fact for line in lines if line.boxed]
    text = f"Boxed warning: {named(kb, boxed)}." if boxed else ""
    return _with_the_rest(kb, subject, lines, facts, text)


def _with_the_rest(kb: KnowledgeBase, subject: Subject, lines: list[Line], facts: list[Fact], text: str) -> Answer:
    """Return the answer that names the facts, and what else it can do behind them: the common and the mild first."""
    rest = [line for line in lines if line.fact not in facts]
    rest.sort(key=lambda line: (_likelihood(line.fact) > 1, _MILD_FIRST.index(line.severity), _likelihood(line.fact)))
    more = [line.fact for line in rest[:_MOST]]
    also = f"Also: {named(kb, more, _MOST)}." if more else ""
    said = " ".join(part for part in (text, also, f"See: ketafacts risks {subject.id}") if part)
    return told(kb, named(kb, facts, _MOST), said, [*facts, *more])


_STRONG = 3  # what may kill comes first where it is common or strong
_SERIOUS_FIRST = ("serious", "moderate", "life-threatening", "mild", "")


def _likelihood(fact: Fact) -> int:
    """Return a rank: what is recorded as common first, what is strong next, what is recorded as rare last."""
    frequency = str(fact.details.get("frequency", "not known"))
    if frequency in _OFTEN:
        return _OFTEN.index(frequency)
    if frequency in _SELDOM:
        return 5 + _SELDOM.index(frequency)
    return {"marked": 2, "moderate": 3}.get(str(fact.details.get("degree", "")), 4)


def _common(kb: KnowledgeBase, subject: Subject, lines: list[Line]) -> Answer | None:
    """Tell those whose recorded frequency is common; where none is, say so."""
    often = [line.fact for line in lines if line.fact.details.get("frequency") in _OFTEN]
    often.sort(
        key=lambda fact: (FREQUENCIES.index(str(fact.details["frequency"])), -_percent(fact), bool(fact.inherited_from))
    )
    if often:
        said = " ".join(statement(kb, fact, subject.name) for fact in often[:2])
        return told(kb, named(kb, often, _MOST), said, often[:_MOST])
    rest = [line for line in lines if line.fact.details.get("frequency") not in _SELDOM]
    rest.sort(key=lambda line: (_likelihood(line.fact), _MILD_FIRST.index(line.severity)))
    facts = [line.fact for line in rest[:_MOST]]
    return told(kb, named(kb, facts, _MOST), "How common each is is not recorded.", facts) if facts else None


def _percent(fact: Fact) -> float:
    """Return the highest share in percent that is recorded with a fact, by which those of one frequency are ranked."""
    usual = _USUAL.get(str(fact.details.get("frequency", "")), 0.0)
    return max((float(one) for one in _PERCENT.findall(str(fact.details.get("rate", "")))), default=usual)


_USUAL = {"very common": 20.0, "common": 5.0}  # where no share is recorded: the middle of what the word means
_PERCENT = re.compile(r"(\d+(?:\.\d+)?) ?%")
_MILD_FIRST = ("mild", "moderate", "serious", "life-threatening", "")


def _serious(kb: KnowledgeBase, subject: Subject, lines: list[Line]) -> Answer | None:
    grave = [line for line in lines if line.boxed or line.severity in GRAVE]
    grave.sort(key=lambda line: (not line.boxed, line.severity != "life-threatening", _likelihood(line.fact)))
    facts = [line.fact for line in grave[:_MOST]]
    boxed = [line.fact for line in grave if line.boxed]
    text = f"Boxed warning: {named(kb, boxed)}." if boxed else ""
    return _with_the_rest(kb, subject, lines, facts, text) if facts else None


def _of_long_use(kb: KnowledgeBase, subject: Subject, lines: list[Line]) -> Answer | None:
    """Tell those that are recorded to come of long, heavy or repeated use, and dependence; then what else it can do."""
    found = [line.fact for line in lines if _LONG.search(str(line.fact.details.get("when", "")))]
    found += [line.fact for line in lines if line.aspect == "dependence" and line.fact not in found]
    if all(fact.object == "withdrawal" for fact in found):
        return None  # that stopping is felt is not what long use does
    said = " ".join(statement(kb, fact, subject.name) for fact in found[:2])
    return _with_the_rest(kb, subject, lines, found[:_MOST], said) if found else None


def _rare(kb: KnowledgeBase, subject: Subject, lines: list[Line]) -> Answer | None:
    """Tell those that are recorded as uncommon or rare, the gravest first."""
    seldom = [line for line in lines if line.fact.details.get("frequency") in _SELDOM]
    seldom.sort(key=lambda line: (line.severity not in GRAVE, line.severity != "life-threatening"))
    facts = [line.fact for line in seldom[:_MOST]]
    said = " ".join(statement(kb, fact, subject.name) for fact in facts[:2])
    return told(kb, named(kb, facts, _MOST), said, facts) if facts else None


_Telling = Callable[[KnowledgeBase, Subject, list[Line]], Answer | None]
_ASKED: tuple[tuple[frozenset[str], _Telling], ...] = (
    (frozenset({"long", "longterm", "long_term", "long-term", "chronic"}), _of_long_use),
    (_COMMON, _common),
    (frozenset({"rare", "rarest", "uncommon"}), _rare),
    (_SERIOUS, _serious),
)


def boxed(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say what its boxed warning is about, or whether it has one."""
    if detail == "when" or (question.items and question.items[0].key == "when"):
        return _boxed_since(kb, subject)
    # A box stands on the label even where it is contested whether what it warns of befalls people.
    warned = (fact for fact in kb.everything(subject.id, "causes") if fact.holds != "no")
    facts = [fact for fact in warned if fact.details.get("boxed") == "yes"]
    notes = [fact for fact in holding(kb.facts(subject.id, "note")) if "boxed warning" in fact.object.lower()]
    whether = bool(question.items) and question.items[0].lemma in ("be", "do", "have")
    said = " ".join(statement(kb, fact) for fact in notes[:2])
    if not facts and not notes and subject.type == "class" and (shared := _boxed_of_most(kb, subject, whether=whether)):
        return shared
    if not facts or any(fact.details.get("topic") in BOXLESS for fact in notes):
        return _none_boxed(kb, notes, said, whether=whether)
    value = named(kb, facts, 12)
    about = f"It is about: {sentence(value)}"
    return told(kb, "yes", f"{about} {said}".strip(), [*facts, *notes]) if whether else told(kb, value, said, facts)


def _boxed_of_most(kb: KnowledgeBase, subject: Subject, *, whether: bool) -> Answer | None:
    """Say what the boxed warnings of members are about, where the class itself has none recorded and many of them do.

    What most of them warn of comes first; that some have none is told by their number.
    """
    members = [one for one in kb.members(subject.id) if one.type == "drug"]
    by_effect: dict[str, dict[str, Fact]] = {}
    for one in members:
        for fact in kb.everything(one.id, "causes"):
            if fact.holds != "no" and fact.details.get("boxed") == "yes":
                by_effect.setdefault(fact.object, {})[one.id] = fact
    warned = {one for found in by_effect.values() for one in found}
    shared = [found for found in by_effect.values() if len(found) * 2 > len(warned) and len(found) >= _FEWEST]
    kind = plural_of(subject) or subject.name
    if not shared and whether and len(warned) >= _FEWEST:
        facts = [next(iter(found.values())) for found in by_effect.values()][:_MOST]
        about = f"A boxed warning is recorded for {len(warned)} of the {len(members)} {kind} that are recorded."
        return told(kb, "it depends", f"On the drug. {about}", facts)
    if not shared:
        return None
    shared.sort(key=lambda found: -len(found))
    facts = [next(iter(found.values())) for found in shared[:_MOST]]
    about = f"Such a box is recorded for {len(shared[0])} of the {len(members)} {kind} that are recorded."
    value = named(kb, facts)
    lines = {fact.inherited_from for found in shared[:_MOST] for fact in found.values()}
    if len(lines) == 1 and (line := kb.subject(next(iter(lines)) or "", "class")) and line.id != subject.id:
        value = f"of {plural_of(line) or line.name}: {value}"  # other antibiotics than these have no such box
    return (
        told(kb, "it depends", f"On the drug. Most boxes are about: {value}. {about}", facts)
        if whether
        else told(kb, value, about, facts)
    )


_FEWEST = 3  # members that share a warning


def _boxed_since(kb: KnowledgeBase, subject: Subject) -> Answer | None:
    """Say since when the label has its box, where a source of what it warns of tells the year."""
    for fact in holding(kb.everything(subject.id, "causes")):
        if fact.details.get("boxed") == "yes" and (year := year_of_box(kb, fact)):
            return told(kb, year, statement(kb, fact, subject.name), [fact])
    return None


def _none_boxed(kb: KnowledgeBase, notes: list[Fact], said: str, *, whether: bool) -> Answer | None:
    none = [fact for fact in notes if fact.details.get("topic") in BOXLESS]
    if none:
        return told(kb, "no" if whether else "none", " ".join(statement(kb, fact) for fact in none), none)
    if notes:
        return told(kb, "yes" if whether else said.rstrip("."), said if whether else "", notes)
    # That nothing is recorded is no "no"; but what a boxed warning is, is not what is asked of a drug.
    return None if whether else Answer("", "none recorded", "None recorded. That is not the same as none.", ())


# What a drug is felt to do, wanted or not.
_FELT = (
    *("euphoria", "dissociation", "anxiolysis", "sedation", "stimulation", "hallucinations", "analgesia", "confusion"),
    *("dizziness", "dysphoria", "anxiety", "agitation", "nausea", "headache", "fatigue", "numbness", "itching"),
)


def feeling(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say what people feel of it: what is recorded of its effects on mind and senses."""
    found = {fact.object: fact for fact in reversed(holding(kb.everything(subject.id, "causes")))}
    facts = [found[name] for name in _FELT if name in found and not is_of_stopping(found[name])]
    if not facts:
        return risks(kb, subject, question, detail)
    said = " ".join(statement(kb, fact, subject.name) for fact in facts[:2])
    return told(kb, named(kb, facts, _MOST), said, facts[:_MOST])
