"""What the body does with a drug: how soon it works, how long it lasts, what becomes of it, and what shows it."""

import re
from itertools import pairwise

from ketafacts.answers.answering import Answer, Topic, holding, named, notes_on, of_product, told
from ketafacts.answers.reasons import CHECKED_FOR
from ketafacts.answers.report import listing, plural_of, sentence
from ketafacts.answers.rules.finding import related_by
from ketafacts.answers.rules.spans import acts, all_times, recorded_time
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.lexicon import ASSAYS_BY_DRUG, INJECTIONS, NUMBER_WORDS
from ketafacts.language.questions import Question


def _routes_meant(route: str) -> tuple[str, ...]:
    return INJECTIONS if route == "injection" else (route,) if route else ()


def kinetics(*keys: str) -> Topic:
    """Return the answer from the first key that anything is recorded under; it is named when another was asked for."""

    def lasting(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
        del detail
        routes = _routes_meant(question.slot("route"))
        given = [fact for fact in holding(kb.facts(subject.id, "given-by")) if not routes or fact.object in routes]
        for key in keys:
            facts = of_product(kb, question, [fact for fact in given if fact.details.get(key)])
            if facts:
                label = "" if key == keys[0] else f" {key}"
                parts = [f"{fact.object}{label}: {_spelled_out(str(fact.details[key]))}" for fact in facts]
                return told(kb, "; ".join(parts), "", facts)
        effects = holding(kb.everything(subject.id, "causes")) if not routes else []
        wanted = [fact for fact in effects if fact.details.get("as") == "therapeutic" and fact.details.get(keys[0])]
        if wanted:
            return told(kb, _spelled_out(str(wanted[0].details[keys[0]])), "", wanted[:1])
        notes = notes_on(kb, subject, keys[0]) if not routes else []
        if not notes and (part := _main_part(kb, subject)) and (found := lasting(kb, part, question, "")):
            value = f"{part.name} in it: {found.answer}"
            return found._replace(answer=value, text=sentence(value))
        return told(kb, statement(kb, notes[0]).rstrip("."), "", notes[:1]) if notes else None

    return lasting


def _main_part(kb: KnowledgeBase, subject: Subject) -> Subject | None:
    """Return the one ingredient of a product that is recorded as its main one."""
    parts = [fact.object for fact in holding(kb.facts(subject.id, "contains")) if fact.role == "main"]
    return kb.subject(parts[0]) if len(parts) == 1 else None


_FEW = 3


def longest(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Name those of a class with the longest, or with ``least`` the shortest, of the half-lives that are recorded.

    How long a dose acts hangs on the route and the dose, and is recorded of fewer.
    """
    del question
    if subject.type != "class":
        return None
    known: dict[str, tuple[float, Fact]] = {}
    for one in kb.members(subject.id):
        spans = [(low + high, fact) for (low, high), fact in all_times(kb, one, "half-life") if acts(fact)]
        if spans:
            known[one.name] = max(spans, key=lambda span: span[0])
    if len(known) <= _FEW:
        return None
    names = sorted(known, key=lambda name: (known[name][0], name), reverse=detail != "least")[:_FEW]
    facts = [known[name][1] for name in names]
    said = " ".join(recorded_time(name, "half-life", fact) for name, fact in zip(names, facts, strict=True))
    kind = plural_of(subject) or subject.name
    return told(kb, listing(names), f"By half-life, of the {len(known)} {kind} of which one is recorded. {said}", facts)


_OF_HAIR = frozenset({"hair", "hairs"})
_OF_URINE = frozenset({"urine", "pee", "piss"})
_TESTED = frozenset({"urine", "pee", "piss", "test", "tests", "screen", "detectable", "detected"})


def _spelled_out(time: str) -> str:
    """Return a recorded time with its units in words."""
    time = re.sub(r"(?<=\d) ?h\b", " hours", time)
    return re.sub(r"(?<=\d) ?min\b", " minutes", time)


def time_in_body(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "how long does it stay in your system": the half-life, which is not the time until all of it is gone.

    How long a test finds it depends on more than the drug: what is recorded of it is told.
    """
    asked = {word for item in question.items for word in item.words}
    if not _OF_HAIR.isdisjoint(asked):
        found = [fact for fact in holding(kb.everything(subject.id, "detected-by")) if fact.object == "hair test"]
        windows = [str(fact.details["window"]) for fact in found if fact.details.get("window")]
        return told(kb, windows[0], "", found) if windows else None
    half_life = kinetics("half-life")(kb, subject, question, detail)
    value = f"half-life {half_life.answer}" if half_life else ""
    if not _TESTED.isdisjoint(asked):
        timed = [fact for fact in holding(kb.everything(subject.id, "detected-by")) if fact.details.get("window")]
        if not _OF_URINE.isdisjoint(asked):
            timed = [fact for fact in timed if fact.object != "hair test"]
        if timed:
            said = "; ".join(f"{fact.object}, {fact.details['window']}" for fact in timed)
            return told(
                kb, "it depends", f"On how much and how often it was taken, and on the test. {sentence(said)}", timed
            )
        if half_life is None:
            return None
        said = "How long a test finds it is not recorded; the dose, how often it was taken and the test count."
        return half_life._replace(answer="it depends", text=f"It depends. {said} {sentence(value)}")
    if half_life is None:
        return None
    text = f"{sentence(value)} That is the time in which half of it goes, not until all of it is gone."
    return half_life._replace(answer=value, text=text)


def metabolites(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say what the body makes of it."""
    del question, detail
    facts = related_by(kb.facts_about(subject.id, "related-to"), "metabolite of")
    made = related_by(kb.facts(subject.id, "related-to"), "prodrug of")
    names = listing(dict.fromkeys([kb.name_of(fact.subject) for fact in facts] + [kb.name_of(f.object) for f in made]))
    return told(kb, names, "", [*facts, *made]) if names else None


def parents(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say which drugs the body makes it of."""
    del question, detail
    facts = related_by(kb.facts(subject.id, "related-to"), "metabolite of")
    prodrugs = related_by(kb.facts_about(subject.id, "related-to"), "prodrug of")
    names = dict.fromkeys([kb.name_of(fact.object) for fact in facts] + [kb.name_of(fact.subject) for fact in prodrugs])
    facts += prodrugs
    return told(kb, listing(names), " ".join(statement(kb, fact) for fact in facts[:3]), facts) if facts else None


def clearance(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say which enzymes or organs clear it from the body (``where``: the organ), or what the body makes of it."""
    facts = holding(kb.everything(subject.id, "cleared-by"))
    organs = [fact for fact in facts if fact.object.startswith("the ")]
    enzymes = [fact for fact in facts if fact not in organs]
    if detail == "where" and any(fact.object.startswith("CYP") for fact in enzymes):
        return told(kb, "the liver", "", facts)
    if not facts:
        return metabolites(kb, subject, question, detail)
    shown = enzymes if enzymes and detail != "where" else organs or facts
    return told(kb, named(kb, shown), "", shown)


def tests(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say which tests find it; with ``whether``, that one does; with ``false``, which take it for another drug."""
    del question
    facts = holding(kb.everything(subject.id, "detected-by"))
    if detail == "false":
        lines = {subject.id, *kb.ancestors(subject.id)}
        own = {assay for looked_for, assay in ASSAYS_BY_DRUG.items() if looked_for in lines}
        facts = [fact for fact in facts if fact.object.endswith("immunoassay") and fact.object not in own]
        return told(kb, "yes", " ".join(statement(kb, fact) for fact in facts[:3]), facts) if facts else None
    if detail == "whether" and facts:
        return told(kb, "yes", f"It is found by: {named(kb, facts)}.", facts)
    return told(kb, named(kb, facts), "", facts) if facts else None


_IN_BLOOD = re.compile(
    r"\b(?:blood (?!pressure|oxygen)\w+|(?:in|of) the blood|serum|liver (?:function|enzymes|tests)|kidney function|"
    r"neutrophils?|white blood|potassium|sodium|INR|counts?)\b"
)
_FOR_SO_LONG = re.compile(r"\bfor (?:at least |up to |about )?[\w-]+ (?:hour|minute|day|week)s?\b")


def monitoring(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say what is watched while it is given; with ``whether``, that something is, and of "how long" what tells it.

    With ``organs`` the parts of the body are named that what is watched tells of.
    A figure that is asked about ("for two hours") must stand in what is recorded.
    """
    facts = holding(kb.everything(subject.id, "monitored-for"))
    if detail == "why":
        return _why_watched(kb, subject, question, facts)
    if detail == "organs":
        found = {organ: [fact for fact in facts if words.search(named(kb, [fact]))] for organ, words in _WATCHED}
        organs = [organ for organ, of_it in found.items() if of_it]
        shown = list(dict.fromkeys(fact for of_it in found.values() for fact in of_it))
        return told(kb, listing(organs), f"What is watched: {named(kb, shown)}.", shown) if organs else None
    if detail == "blood":
        facts = [fact for fact in facts if _IN_BLOOD.search(statement(kb, fact))]
        return told(kb, "yes", " ".join(statement(kb, fact) for fact in facts[:3]), facts[:3]) if facts else None
    if detail == "whether":
        said = {NUMBER_WORDS.get(item.key, item.key) for item in question.items}
        figures = {one for one in said if one.isdecimal()}
        text = " ".join(statement(kb, fact) for fact in facts[:3])
        told_of = {NUMBER_WORDS.get(word, word) for word in re.findall(r"\w+", text.lower())}
        return told(kb, "yes", text, facts[:3]) if facts and figures <= told_of else None
    if question.items[0].words[:1] == ["how"] and any("long" in item.words for item in question.items[:2]):
        facts = [fact for fact in facts if _FOR_SO_LONG.search(statement(kb, fact))]
        if facts and (time := _FOR_SO_LONG.search(statement(kb, facts[0]))):
            return told(kb, time[0].removeprefix("for "), statement(kb, facts[0]), facts[:1])
    return told(kb, named(kb, facts), "", facts) if facts else None


# The organs that what is watched tells of.
_WATCHED = tuple(
    (organ, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for organ, words in (
        ("the kidneys", "kidneys?|renal|creatinine"),
        ("the thyroid", "thyroid|TSH"),
        ("the liver", "liver|hepatic|transaminases?|aminotransferases?"),
        ("the heart", "heart(?! rate)|ECG|QT|cardiac|ejection"),
        ("the eyes", "eyes?|eyesight|vision|visual|retinal?"),
        ("the lungs", "lungs?|pulmonary|chest X-ray"),
        ("the bone marrow (blood cells)", "blood (?:cell )?counts?|neutrophils?|white (?:blood )?cells?|platelets?"),
        ("the bones", "bones?"),
    )
)


def _why_watched(kb: KnowledgeBase, subject: Subject, question: Question, facts: list[Fact]) -> Answer | None:
    """Say which recorded effects what is watched tells of; of an ECG, those of the heart's rhythm."""
    said = {word for item in question.items for word in item.words}
    if said & {"ecg", "ekg", "heart"}:
        facts = [fact for fact in facts if _OF_RHYTHM.search(statement(kb, fact))]
    watched = " ".join(statement(kb, fact) for fact in facts)
    effects = [fact for fact in holding(kb.everything(subject.id, "causes")) if fact.details.get("as") != "therapeutic"]
    told_by = [fact for fact in effects if _is_told_by(named(kb, [fact]), watched)]
    if not told_by and not said & {"ecg", "ekg", "heart"}:
        keys = {word.lower() for word in re.findall(r"[\w-]+", watched)}
        harms = {harm for key, found in CHECKED_FOR.items() if key in keys for harm in found}
        told_by = [fact for fact in effects if fact.object in harms]
    if not told_by:
        return None
    text = " ".join(statement(kb, fact) for fact in [*facts[:1], *told_by[:2]])
    return told(kb, named(kb, told_by), text, [*facts, *told_by])


def _is_told_by(effect: str, watched: str) -> bool:
    """Return whether what is watched names the effect, two words of it in a row, its abbreviation or its organ."""
    words, watched_words = effect.split(), re.findall(r"[\w-]+", watched)
    lower = " ".join(watched_words).lower()
    pairs = [" ".join(pair) for pair in pairwise(words) if not set(pair) & {"of", "in", "and"}]
    if any(word.isupper() and word in watched_words for word in words):
        return True
    return any(
        part.lower() in lower for part in (*pairs, *words[:1]) if " " in part or len(words) == 1 or part in _ORGANS
    )


_ORGANS = frozenset({"kidney", "liver", "thyroid"})
_OF_RHYTHM = re.compile(r"\bQT\b|\bECG\b|heart rhythm")
