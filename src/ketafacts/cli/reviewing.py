"""What ``ketafacts review`` does with its options: what is reviewed, what of it is written, and the exit status."""

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from ketafacts.answers.baseline import Baseline, text_of
from ketafacts.answers.opening import STDIN, Found, find
from ketafacts.answers.recording import Record
from ketafacts.answers.report import MAX_HELD, Report
from ketafacts.answers.reviewing import COLUMNS, LEVELS, Passage, Review, Reviewer, Wanted, is_finding
from ketafacts.answers.reviewing_files import Facts, Reviewed, jobs_for, review_all
from ketafacts.cli.exits import ExitStatus
from ketafacts.cli.input import MAX_TEXT
from ketafacts.cli.options import choose, emit
from ketafacts.cli.output import note, spare, write
from ketafacts.cli.progress import Progress
from ketafacts.errors import UsageError
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.keeping import real_path
from ketafacts.language.documents import HTML, MARKDOWN, RST, TEXT

# Written part by part, so that a stream of any length takes little memory.
_STREAMED = ("plain", "jsonl", "github")
# For machines that sort out themselves what they want.
_COMPLETE = ("json", "jsonl", "csv", "claimreview", "html")
# For services that know files by their place in the repository.
_RELATIVE = ("sarif", "github")
_PASSAGES = {"html": "all", "rich": "found"}


class Choices(NamedTuple):
    """The options of a review."""

    format: str = ""
    json: bool = False
    output: str = ""
    quiet: bool = False
    color: str = "auto"
    show_all: bool = False
    fail_on: str = "error"
    exit_zero: bool = False
    baseline: str = ""
    write_baseline: str = ""
    quotes: bool = False
    reported: bool = False
    form: str = ""
    jobs: int = 0
    url: str = ""
    author: str = ""
    facts: tuple[str, ...] = ()
    builtin: bool = True

    def check(self) -> None:
        """Raise ``UsageError`` for values that no option has, before anything is read."""
        if self.fail_on not in ("error", "warning", "note", "never"):
            raise UsageError(f"--fail-on takes error, warning, note or never, not {self.fail_on[:40]!r}")
        if self.form not in ("", MARKDOWN, HTML, TEXT, RST):
            raise UsageError(f"--as takes markdown, html, text or rst, not {self.form[:40]!r}")

    @property
    def chosen(self) -> str:
        """Return the format to write."""
        return choose("review", self.format, self.json, self.output, self.color)

    @property
    def bar(self) -> str:
        """Return the level from which on a record is a finding: at least warnings are."""
        return "note" if self.fail_on == "note" else "warning"


class _Run:
    """What has been found so far."""

    def __init__(self, kb: KnowledgeBase, choices: Choices) -> None:
        self.kb = kb
        self.choices = choices
        self.known = Baseline.read(choices.baseline) if choices.baseline else Baseline()
        self.counts: Counter[str] = Counter()
        self.records: list[Record] = []
        self.passages: dict[str, list[Passage]] = {}
        self.findings: list[Record] = []
        self.failed = False
        self.held = 0
        self.chosen = choices.chosen
        self.is_streamed = self.chosen in _STREAMED and choices.output in ("", "-")

    def take(self, piece: Reviewed) -> None:
        """Sort out the records of a document or a part of one, and write them when they can be written at once."""
        if piece.problem:
            self.failed = True
            note(f"{_shortened(piece.path)}: {piece.problem}")
        if piece.warning:
            note(f"{_shortened(piece.path)}: warning: {piece.warning}")
        self.counts["documents"] += piece.is_last and not piece.problem
        self.counts["ignored"] += piece.ignored
        shown = [record for record in piece.records if self._count(record)]
        if self.is_streamed:
            self._emit(shown, {})
        else:
            self.records += shown
            if self.chosen in _PASSAGES and not piece.problem:
                self.passages.setdefault(piece.path, []).extend(piece.passages)
                self.held += sum(len(passage.text) for passage in piece.passages)
        if max(len(self.records), len(self.findings)) > MAX_HELD or self.held > MAX_TEXT:
            limits = f"{MAX_HELD} sentences or {MAX_TEXT >> 20} MiB of text"
            raise UsageError(f"more than {limits} to be held until the end; write plain or jsonl, or split them")

    def _count(self, record: Record) -> bool:
        """Count a record; return whether it is to be shown."""
        if is_finding(record, self.choices.bar):
            if self.choices.write_baseline:
                self.findings.append(record)
            if self.known.has(record):
                self.counts["known"] += 1
                return False
        self.counts[record["level"]] += 1
        if record["kind"] == "ignore":
            self.counts["unused"] += 1
        else:
            self.counts["sentences"] += 1
            self.counts[record["verdict"] if record["kind"] == "assertion" else "no claim"] += 1
        everything = self.choices.show_all or self.chosen in _COMPLETE
        return everything or is_finding(record, self.choices.bar)

    def finish(self) -> ExitStatus:
        """Write what is left and return the exit status."""
        choices = self.choices
        if not self.is_streamed:
            self._emit(self.records, self.passages)
        if choices.write_baseline:
            write(text_of(self.findings), choices.write_baseline)
        if not choices.quiet and (self.counts["documents"] or not self.failed):
            note(_summary(self.counts))
        if self.failed:
            return ExitStatus.USAGE
        if choices.exit_zero or choices.write_baseline or choices.fail_on == "never":
            return ExitStatus.YES
        failing = LEVELS[: LEVELS.index(choices.fail_on) + 1]
        return ExitStatus.NO if any(self.counts[level] for level in failing) else ExitStatus.YES

    def _emit(self, records: Sequence[Record], passages: dict[str, list[Passage]]) -> None:
        if self.is_streamed and not records:
            return
        choices = self.choices
        if self.chosen in _RELATIVE:
            records = [record | {"path": _relative(record["path"])} for record in records]
        kept = tuple((path, tuple(found)) for path, found in passages.items())
        report = Report("review", COLUMNS, tuple(records), Review(kept, choices.url, choices.author))
        emit(report, self.kb, self.chosen, False, choices.output, choices.quiet, choices.color)


def run_review(paths: Sequence[str], kb: KnowledgeBase, choices: Choices) -> ExitStatus:
    """Review the documents that paths name, write what is asked for, and return the exit status."""
    run = _Run(kb, choices)
    documents = list(find(paths))
    _spare_inputs(documents, kb, choices)
    if not documents:
        note("no .md, .markdown, .html, .htm, .txt or .rst files there")
    wanted = Wanted(choices.quotes, choices.reported, _PASSAGES.get(choices.chosen, "none"), choices.bar)
    if choices.show_all and choices.chosen == "rich":
        wanted = wanted._replace(passages="all")
    with Progress(len(documents)) as progress:
        for piece in _pieces(Reviewer(kb, wanted), documents, choices):
            run.take(piece)
            progress.step(piece.is_last, run.counts["error"] + run.counts["warning"])
    return run.finish()


def _pieces(reviewer: Reviewer, documents: Sequence[Found], choices: Choices) -> Iterator[Reviewed]:
    from_environment = [path for path in os.environ.get("KETAFACTS_FACTS", "").split(os.pathsep) if path]
    facts = Facts(choices.facts or tuple(from_environment), choices.builtin)
    jobs = jobs_for(documents, choices.jobs, _cores())
    if any(document.path == STDIN for document in documents) and len(documents) == 1:
        jobs = 1
    return review_all(reviewer, documents, facts, form=choices.form, jobs=jobs)


def _shortened(path: str) -> str:
    return path if len(path) <= 500 else f"{path[:100]}…{path[-380:]}"


def _spare_inputs(documents: Sequence[Found], kb: KnowledgeBase, choices: Choices) -> None:
    """Raise ``UsageError`` when what is written would take the place of what is read, or of what else is written."""
    for target in (choices.output, choices.write_baseline):
        if any(_is_same(target, document.path) for document in documents):
            raise UsageError(f"{_shortened(target)} is reviewed itself and would be lost; write another file")
        spare(target, kb.files)
    output = choices.output
    if _is_same(output, choices.baseline):
        raise UsageError(f"{_shortened(output)} is the baseline and would be lost; write another file")
    if _will_be_same(output, choices.write_baseline):
        raise UsageError(f"{_shortened(output)} is to be the new baseline; write another file")


def _is_same(target: str, document: str) -> bool:
    try:
        return bool(target and document) and STDIN not in (target, document) and os.path.samefile(target, document)
    except (OSError, ValueError):
        return False


def _will_be_same(output: str, baseline: str) -> bool:
    """Return whether two files to be written, which need not be there yet, are one."""
    try:
        return bool(baseline) and output not in ("", STDIN) and real_path(output) == real_path(baseline)
    except (OSError, ValueError):  # the current folder is gone: neither can be written, and the writing says so
        return False


def _relative(path: str) -> str:
    """Return a path below the current folder without what leads there."""
    try:
        return path.removeprefix(os.getcwd() + os.sep)
    except OSError:  # the current folder is gone, and nothing lies below it
        return path


def _cores() -> int:
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return os.cpu_count() or 1


def _summary(counts: Counter[str]) -> str:
    def counted(number: int, noun: str) -> str:
        return f"{number:,} {noun}{'s' * (number != 1)}"

    verdicts: list[Any] = [
        f"{counts[verdict]:,} {verdict}" for verdict in ("false", "misleading", "contested", "unknown", "true")
    ]
    parts = [
        f"{counted(counts['documents'], 'document')}, {counted(counts['sentences'], 'sentence')} about drugs: "
        + ", ".join(verdicts)
    ]
    if counts["no claim"]:
        parts.append(f"{counts['no claim']:,} no claim of the text's own")
    if counts["ignored"]:
        parts.append(f"{counts['ignored']:,} ignored")
    if counts["known"]:
        parts.append(f"{counts['known']:,} in the baseline")
    if counts["unused"]:
        parts.append(counted(counts["unused"], "unused ignore comment"))
    return "; ".join(parts)
