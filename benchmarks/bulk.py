"""Sentences a second on one core, beside tools that find drug names and do no more.

Run by ``benchmarks/run bulk``, in an environment that has them all. Every tool reads the same sentences; the
PhraseMatcher gets the same names. Each does less than ``check``, which finds names, parses, judges and cites. With a
text file in the variable BULK_TEXT, the sentences are from there.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import yaml
from measuring import KETAFACTS, print_table, usage
from prose import corpus, own_corpus

from ketafacts import open_knowledge
from ketafacts.answers.checking import judge_sentence
from ketafacts.answers.judged import Judged
from ketafacts.language.mentions import Item, items
from ketafacts.language.text import words

SENTENCES = 10_000
WARM_UP = 500
ROUNDS = 3
WANTED = 20_000

Reader = Callable[[str], object]


def main() -> int:
    """Measure, print the tables, and return 1 when ``check`` judges fewer sentences a second than it should."""
    kb = open_knowledge()
    own = os.environ.get("BULK_TEXT")
    text = own_corpus(kb, SENTENCES, Path(own)) if own else corpus(kb, SENTENCES)
    names = sorted({name.name for kind in ("drug", "class") for name in kb.all_names(kind)})
    readers: list[tuple[str, str, Reader]] = [
        ("`check`: find, parse, judge, cite", f"{len(names):,}", lambda line: judge_sentence(kb, line, alone=True)),
        ("mentions of ketafacts", f"{len(names):,}", lambda line: items(kb, words(line))),
        *_rivals(names),
    ]
    rows, speeds = [], []
    at_first = _at_first(lambda line: judge_sentence(kb, line), text)
    for title, size, reader in readers:
        speed, found = _speed(reader, text)
        speeds.append(speed)
        rows.append([title, size, f"{speed:,.0f}", f"{speed / speeds[0]:.2f}", found])
        if at_first:
            rows.append(["`check`, the first time round", size, f"{at_first:,.0f}", f"{at_first / speed:.2f}", found])
            at_first = 0.0
    header = ["on one core", "names", "sentences a second", "times `check`", "sentences with a finding"]
    print_table(f"{SENTENCES:,} sentences, one in five about a drug", header, rows)
    header = ["run", "sentences", "seconds", "a second", "a second of processor time", "peak MiB"]
    print_table("The command line, start-up and printing counted", header, _command_line(text))
    _yaml_alone()
    return int(speeds[0] < WANTED)


def _rivals(names: Sequence[str]) -> list[tuple[str, str, Reader]]:
    found: list[tuple[str, str, Reader]] = []
    try:
        import drug_named_entity_recognition as ner
    except ImportError:
        pass
    else:
        found.append(("drug-named-entity-recognition", "its own", lambda line: ner.find_drugs(line.split())))
    try:
        import spacy
        from spacy.matcher import PhraseMatcher
    except ImportError:
        pass
    else:
        nlp = spacy.blank("en")
        matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
        matcher.add("DRUG", list(nlp.tokenizer.pipe(names)))
        found.append(("spaCy PhraseMatcher, blank English", f"{len(names):,}", lambda line: matcher(nlp(line))))
    return found


def _at_first(reader: Reader, text: Sequence[str]) -> float:
    """Return sentences a second of processor time, of sentences that were not read before, in a new process."""
    began = time.process_time()
    for line in text:
        reader(line)
    return len(text) / (time.process_time() - began)


def _speed(reader: Reader, text: Sequence[str]) -> tuple[float, str]:
    """Return sentences a second of processor time, the median of some rounds, each over all sentences."""
    for line in text[:WARM_UP]:
        reader(line)
    speeds, found = [], 0
    for _ in range(ROUNDS):
        began, found = time.process_time(), 0
        for line in text:
            found += bool(_is_finding(reader(line)))
        speeds.append(len(text) / (time.process_time() - began))
    return statistics.median(speeds), f"{found:,}"


def _is_finding(result: object) -> bool:
    if isinstance(result, Judged):
        return result.verdict != "unknown"
    if isinstance(result, list):
        return any(item.ids("drug", "class") if isinstance(item, Item) else item for item in result)
    return bool(result)


def _command_line(text: list[str]) -> list[list[str]]:
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for times in (1, 5):
            path = Path(folder) / f"{times}.txt"
            path.write_text("\n".join(text * times), encoding="utf-8")
            rows.append(_process("`check --lines -`", len(text) * times, ["check", "--lines", "-"], path))
        pages = Path(folder) / "pages"
        pages.mkdir()
        for number in range(40):
            chosen = text[number * 250 : (number + 1) * 250]
            (pages / f"{number}.md").write_text("\n\n".join(chosen), encoding="utf-8")
        for jobs in ("1", "0"):
            arguments = ["review", "--jobs", jobs, "--format", "jsonl", str(pages)]
            rows.append(_process(f"`review --jobs {jobs}`, 40 files", 40 * 250, arguments, None))
    return rows


def _process(title: str, count: int, arguments: Sequence[str], stdin: Path | None) -> list[str]:
    status, wall, processor, peak = usage([KETAFACTS, *arguments], stdin=stdin)
    if status not in (0, 1, 3):
        raise RuntimeError(f"ketafacts {' '.join(arguments)} ended with status {status}")
    speeds = [f"{count / wall:,.0f}", f"{count / processor:,.0f}"]
    return [title, f"{count:,}", f"{wall:.1f}", *speeds, f"{peak / 1024:,.0f}"]


def _yaml_alone() -> None:
    root = Path(__file__).resolve().parent.parent
    files = [root / "facts.yaml", *sorted((root / "facts").glob("*.yaml"))]
    texts = [path.read_text(encoding="utf-8") for path in files]
    began = time.process_time()
    for content in texts:
        yaml.safe_load(content)
    seconds = time.process_time() - began
    size = sum(len(content) for content in texts) / 1e6
    print(f"\n`yaml.safe_load` of the facts alone, {size:.1f} MB: {seconds:.1f} s of processor time.")
    print("A start of ketafacts reads no YAML; see the table of starts.")


if __name__ == "__main__":
    sys.exit(main())
