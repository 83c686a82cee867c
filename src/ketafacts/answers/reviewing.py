"""Documents into records: every checkable sentence with its place, its verdict and how much that matters."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from ketafacts.answers.ignoring import Ignoring
from ketafacts.answers.listed import Lists, Table, label_end, says_again
from ketafacts.answers.recording import NOTHING, Record, introducing, recorded, told
from ketafacts.answers.report import Report
from ketafacts.answers.telling import Telling, fingerprint_of, looks_ahead
from ketafacts.answers.withdrawing import Withdrawing
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.blocks import Block
from ketafacts.language.documents import Part, Reader, form_of, reader_of
from ketafacts.language.lines import Lines
from ketafacts.language.spotting import Spotter
from ketafacts.language.takenback import is_denial
from ketafacts.language.text import evened, sentences

if TYPE_CHECKING:
    from ketafacts.answers.judged import Judged

COLUMNS = ("verdict", "level", "place", "text", "reason", "sources")
LEVELS = ("error", "warning", "note", "none")
_FAULTS = frozenset({"false", "misleading", "contested"})
_BUT_TRUE = _FAULTS | {"unknown"}  # what a fault stands beside, where the other drug is not known to fit
_WHICH = "Not understood: which of the drugs before it is meant."
_MOST_COUNTED = 200_000
_MOST_REMEMBERED = 2000


Judge = Callable[..., "Judged"]


class Wanted(NamedTuple):
    """What a review looks at: whether it judges quotations and reported beliefs, and which passages it keeps.

    ``passages`` is ``none``, ``found`` (those with a finding) or ``all``; ``bar`` is the level that makes a finding.
    """

    quotes: bool = False
    reported: bool = False
    passages: str = "none"
    bar: str = "error"


class Passage(NamedTuple):
    """A block of a document with its marked sentences: start and end in the text, and the record."""

    text: str
    kind: str
    level: int
    marks: tuple[tuple[int, int, Record], ...]


class Review(NamedTuple):
    """What the formats that draw a text need beside the records: passages by document, and who publishes."""

    passages: tuple[tuple[str, tuple[Passage, ...]], ...] = ()
    url: str = ""
    author: str = ""


class Batch(NamedTuple):
    """What one part of a document came to."""

    records: list[Record]
    passages: list[Passage]
    ignored: int


def is_finding(record: Record, bar: str = "error") -> bool:
    """Return whether a record is a finding: an error, a warning, an unused comment, or a note when ``bar`` is that."""
    return record["level"] in ("error", "warning") or (
        record["level"] == "note" and (bar == "note" or record["kind"] == "ignore")
    )


class Reviewer:
    """Reviews documents one after another; keeps nothing of a text once its part is done."""

    def __init__(self, kb: KnowledgeBase, wanted: Wanted, judge: Judge | None = None) -> None:
        """Take the facts, what is wanted, and the judging function, which is the engine's unless given."""
        self.kb = kb
        self.wanted = wanted
        self.judge = judge or _engine()
        self.spotter = Spotter(kb)
        # The pages of one publisher say the same things again and again.
        self._judged_before: dict[tuple[str, str, tuple[str, ...]], Judged] = {}
        self.beside = Withdrawing(is_asked=self._is_asked("reported"))

    def review(self, path: str, parts: Iterable[Part], reader: Reader) -> Iterator[Batch]:
        """Yield the records of a document, part by part."""
        lines, ignoring = Lines(), Ignoring(path, self.wanted.bar)
        counts: dict[str, int] = {}
        telling, lists, table = Telling(), Lists(), Table()
        self.beside = Withdrawing(is_asked=self._is_asked("reported"))
        for part in parts:
            lines.enter(part)
            ignoring.enter(part)
            self.spotter.prepare(part.text)
            records: list[Record] = []
            passages: list[Passage] = []
            for block in reader.read(part.text, part.start):
                ignoring.notice(block.directives)
                if not block.text:
                    continue
                telling.enter(block)
                telling.carry(lists.above())
                table.enter(block)
                marks = self._cell(block, telling, table) or self._item(block, telling, lists)
                self.beside.enter(block, marks)
                if block.kind == "heading" and not block.column:
                    lists.head(block, telling.section)
                elif block.kind in ("prose", "item") and not block.column and not lists.stem.text:
                    lists.lead(block, telling.section)
                for mark in marks:
                    self._locate(mark[2], block, mark[0], mark[1], lines, path, counts)
                    records.append(mark[2])
                if self.wanted.passages != "none":
                    passages.append(Passage(block.text, block.kind, block.level, tuple(marks)))
            kept = ignoring.settle(records)
            yield Batch(kept, self._kept(passages, kept), len(records) + len(ignoring.unused) - len(kept))
        yield Batch(ignoring.finish(), [], 0)

    def _kept(self, passages: list[Passage], records: list[Record]) -> list[Passage]:
        """Return the passages to be drawn, without the marks of ignored sentences."""
        if self.wanted.passages == "none":
            return []
        shown = {id(record) for record in records}
        passages = [
            passage._replace(marks=tuple(mark for mark in passage.marks if id(mark[2]) in shown))
            for passage in passages
        ]
        if self.wanted.passages == "all":
            return passages
        return [one for one in passages if any(is_finding(mark[2], self.wanted.bar) for mark in one.marks)]

    def _item(self, block: Block, telling: Telling, lists: Lists) -> list[tuple[int, int, Record]]:
        """Return the sentences of a block, of which the first may be what the line before a list says of its item."""
        begin = label_end(block.text) if block.kind == "item" else 0
        listed = self._listed(block, telling, lists, begin) if block.kind == "item" and lists.stem.text else []
        if listed and not begin:
            return listed
        # What is only a label in front is said in full behind it.
        begin = begin if listed or says_again(block.text, begin) else 0
        return [*listed, *self._block(block, telling, lists, begin)]

    def _cell(self, block: Block, telling: Telling, table: Table) -> list[tuple[int, int, Record]]:
        """Return a cell of a table as what it says of the drug of its row; none where that is not decided."""
        said = table.completed(block)
        places = list(sentences(block.text)) if said else []
        if len(places) != 1 or telling.kind_at(*places[0]):
            return []
        judged = self._judged(evened(said), "", ())
        start, end = places[0]
        if judged.kind != "assertion" or judged.verdict == "unknown":
            return []
        return [(start, end, told(block.text[start:end], said, "assertion", judged))]

    def _listed(self, block: Block, telling: Telling, lists: Lists, label: int) -> list[tuple[int, int, Record]]:
        """Return an item of a list as what the line before the list says of it; none where that is no claim."""
        places = list(sentences(block.text[:label].rstrip(" :–—-") if label else block.text))
        said = lists.completed(block.text[slice(*places[0])]) if len(places) == 1 else ""
        if not said or telling.kind_at(*places[0]):
            return []
        judged = self._judged(evened(said), lists.stem.anaphor, lists.stem.several)
        start, end = places[0]
        text = block.text[start:end]
        if judged.kind != "assertion" or (judged.verdict == "unknown" and (label or self.spotter.mentions(text))):
            return []
        telling.note(judged, "start" if lists.stem.anaphor or lists.stem.several else "")
        return [(start, end, told(text, said, "assertion", judged))]

    def _block(self, block: Block, telling: Telling, lists: Lists, begin: int) -> list[tuple[int, int, Record]]:
        """Return the checkable sentences of a block, from ``begin`` on, with their places in its text."""
        lists.leave(block)
        first = 0 if telling.anaphor else self.spotter.before_first(block.text)
        if first < 0:
            telling.pass_over()
            return []
        found: list[tuple[int, int, Record]] = []
        places = [(start + begin, end + begin) for start, end in sentences(block.text[begin:])]
        for number, (start, end) in enumerate(places):
            if end <= first:
                telling.pass_over()
                continue
            text = block.text[start:end]
            known = bool(telling.anaphor or telling.may_be_both(text))
            named, anaphor = self.spotter.look(text, anaphora=known)
            if anaphor and named and looks_ahead(text):
                anaphor = ""
            if not (named or anaphor or telling.in_full(text)):
                telling.pass_over(text)
                continue
            kind = telling.kind_at(start, end)
            following = places[number + 1] if number + 1 < len(places) else None
            if not kind and following and is_denial(block.text[slice(*following)]):
                kind = "reported"
            meant = (telling.may_mean(text), telling.may_be_both(text)) if anaphor else ("", ())
            record = self._sentence(text, kind, telling, anaphor, meant)
            last = following is None and record["kind"] == "assertion" and block.kind == "prose"
            if last and lists.open(text, *meant):
                record = introducing(record)
            self.beside.within(record, block.text, places[:number])
            # "It" inside a sentence that names no drug is about something else, unless the sentence was understood.
            if named or anaphor == "start" or record["verdict"] != "unknown":
                found.append((start, end, record))
        return found

    def _sentence(
        self, text: str, kind: str, telling: Telling, anaphor: str, meant: tuple[str, tuple[str, ...]]
    ) -> Record:
        """Return the record of one sentence, without its place; ``meant`` is what "it" and "both" stand for in it."""
        spoken, kind = telling.spoken(evened(text), kind)
        judged = self._judged(spoken, *meant)
        if judged.code == "not understood" and not kind and (put := telling.entry(spoken)):
            # "Ketamine", and below it "A drug that …", as in a glossary; what would be false may be about another.
            again = self._judged(put, telling.subject, ())
            judged = again if again.verdict == "true" else judged
        if judged.verdict == "unknown" and not kind and (put := telling.in_full(spoken)):
            again = self._judged(put, meant[0], ())
            judged = again if again.verdict in ("true", "false") else judged
        rivals = telling.rivals if anaphor else ()
        kept = _FAULTS if telling.by_topic else _BUT_TRUE
        telling.note(judged, anaphor)
        if judged.verdict in _FAULTS and any(self._judged(spoken, one, ()).verdict not in kept for one in rivals):
            # "Fentanyl is reversed by naloxone. It is an antagonist": no fault where it may well be the other.
            judged = judged._replace(verdict="unknown", code="not understood", claims=(), reason=_WHICH, evidence=())
        kind = kind or judged.kind
        if kind != "assertion" and not self._is_asked(kind):
            return recorded(text, kind, "unknown", "not a claim", NOTHING.get(kind, judged.reason), (), "")
        return told(text, spoken, kind, judged)

    def _judged(self, spoken: str, anaphor: str, several: tuple[str, ...]) -> "Judged":
        key = (spoken, anaphor, several)
        found = self._judged_before.get(key)
        if found is None:
            if len(self._judged_before) >= _MOST_REMEMBERED:
                self._judged_before.clear()
            found = self._judged_before[key] = self._judge_anew(spoken, anaphor, several)
        return found

    def _judge_anew(self, spoken: str, anaphor: str, several: tuple[str, ...]) -> "Judged":
        asked = self._is_asked("quotation") or self._is_asked("reported")
        judged = self.judge(self.kb, spoken, anaphor=anaphor, several=several)
        if not asked or judged.kind not in ("quotation", "reported") or not self._is_asked(judged.kind):
            return judged
        inner = spoken.strip().strip('"“”«»‘’') if judged.kind == "quotation" else spoken
        again = self.judge(self.kb, inner, anaphor=anaphor, several=several, asked=True)
        # It stays a quotation, whatever is inside it.
        return again._replace(kind=judged.kind)

    def _is_asked(self, kind: str) -> bool:
        return (kind == "quotation" and self.wanted.quotes) or (kind == "reported" and self.wanted.reported)

    def _locate(
        self, record: Record, block: Block, start: int, end: int, lines: Lines, path: str, counts: dict[str, int]
    ) -> None:
        first, last = block.place(start, end)
        record["path"] = path
        record["line"], record["column"] = lines.place(first)
        record["end_line"], record["end_column"] = lines.place(last)
        record["span"] = [first, last]
        record["place"] = f"{path}:{record['line']}:{record['column']}"
        if len(counts) > _MOST_COUNTED:
            counts.clear()
        record["fingerprint"] = fingerprint_of(record["rule"], record["text"], counts)


def _engine() -> Judge:
    from ketafacts.answers.checking import judge_mentioning

    return judge_mentioning


def review_text(kb: KnowledgeBase, text: str, path: str = "text", wanted: Wanted | None = None) -> Report:
    """Return the review of one text; the suffix of ``path``, or else the text itself, tells what form it has."""
    normal = text.replace("\r\n", " \n").replace("\r", "\n")
    reader = reader_of(form_of(path, text))
    wanted = wanted or Wanted(passages="all")
    batches = list(Reviewer(kb, wanted).review(path, [Part(normal, 0)], reader))
    records = tuple(record for batch in batches for record in batch.records)
    return Report("review", COLUMNS, records, Review(((path, tuple(p for batch in batches for p in batch.passages)),)))
