"""Measure the tool on the labelled set of this folder: ``python benchmarks/evaluation/run.py [--failures]``.

Prints the figures for the seen part, the unseen part and both. README.md says what each figure means. With
``--failures`` every disagreement of the seen part follows, one on a line; the unseen part is never listed.
"""

import argparse
import hashlib
import json
import re
import sys
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

HERE = Path(__file__).parent
VERDICTS = ("true", "false", "contested", "misleading", "unknown")
ANSWERS = ("yes", "no", "contested", "it depends", "unknown")
KINDS = ("assertion", "question", "reported", "quotation", "heading", "instruction")
PARTS = ("seen", "unseen")
FALSE_ALARMS = ("false", "misleading", "contested")
_WORST = ("false", "misleading", "contested", "unknown", "true")
SETS = ("", "-hard", "-examiners")  # what the names of the files of a set end in; only the first has documents
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # every scalar is a string, as in the facts


class Claim(NamedTuple):
    """A sentence with the verdict that the facts support; a twin is a claim too, in its original's part."""

    text: str
    verdict: str
    group: str
    topic: str
    part: str
    twin_of: int | None


class Question(NamedTuple):
    """A question as typed, with the one-word answer or what a right short answer contains."""

    text: str
    answer: str
    contains: tuple[str, ...]
    part: str


class Sentence(NamedTuple):
    """A labelled sentence of a document."""

    document: str
    line: int
    text: str
    kind: str
    verdict: str


class Figure(NamedTuple):
    """A measured share: how many of how many."""

    name: str
    hits: int
    of: int
    unit: str = "%"

    def __str__(self) -> str:
        """Return the figure as a reader wants it: a percentage, a count, or a rate per thousand."""
        if self.unit == "":
            return str(self.hits)
        if not self.of:
            return "-"
        if self.unit == "‰":
            return f"{1000 * self.hits / self.of:.1f} ({self.hits}/{self.of})"
        return f"{100 * self.hits / self.of:.1f}% ({self.hits}/{self.of})"


def part_of(text: str) -> str:
    """Return the part that a text belongs to: three in ten are unseen, by a hash of the text."""
    return "unseen" if int(hashlib.sha256(text.encode()).hexdigest(), 16) % 10 < 3 else "seen"


def load(name: str) -> dict[str, Any]:
    """Return a file of this folder with every scalar as a string."""
    loaded: dict[str, Any] = yaml.load((HERE / name).read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506 - a base loader makes no objects
    return loaded


def read_claims(name: str = "claims.yaml") -> list[Claim]:
    """Return the claims of a file, each followed by its twin where it has one."""
    claims: list[Claim] = []
    for item in load(name)["claims"]:
        claims.append(Claim(item["text"], item["verdict"], item["group"], item["topic"], item["part"], None))
        if twin := item.get("twin"):
            original = len(claims) - 1
            claims.append(Claim(twin["text"], twin["verdict"], "", item["topic"], item["part"], original))
    return claims


def recorded_verdicts(kb: Any) -> str:
    """Return the verdict on each seen claim of all sets, one a line, as ``verdicts.tsv`` keeps them."""
    claims = [claim for name in SETS for claim in read_claims(f"claims{name}.yaml")]
    lines = [f"{judged(kb, one.text)}\t{one.text}" for one in claims if one.part == "seen"]
    return "\n".join(lines) + "\n"


def read_questions(name: str = "questions.yaml") -> list[Question]:
    """Return the questions of a file."""
    return [
        Question(item["text"], item.get("answer", ""), tuple(item.get("contains", ())), item["part"])
        for item in load(name)["questions"]
    ]


def read_sentences() -> list[Sentence]:
    """Return the labelled sentences of all documents."""
    return [
        Sentence(document, int(item["line"]), item["text"], item["kind"], item.get("verdict", ""))
        for document, items in load("documents/labels.yaml")["documents"].items()
        for item in items
    ]


@cache
def judged(kb: Any, text: str) -> str:
    """Return the verdict on a text; several tests ask for those of a whole set, which take long."""
    from ketafacts.answers.checking import check

    return verdict_of(check(kb, [text]).records)


def verdict_of(records: Sequence[dict[str, Any]]) -> str:
    """Return the verdict on a text: that of its one record, or the worst of several."""
    found = {record["verdict"] or "unknown" for record in records} or {"unknown"}
    return next((word for word in _WORST if word in found), "unknown")


def contains(answer: str, wanted: Iterable[str]) -> bool:
    """Say whether an answer holds every wanted item, as whole words; a final * matches the start of a word."""
    folded = answer.casefold().replace("–", "-")
    return all(any(_word(alternative, folded) for alternative in item.split("|")) for item in wanted)


def _word(wanted: str, text: str) -> bool:
    stem = wanted.removesuffix("*")
    after = "" if wanted.endswith("*") else r"(?!\w)"
    return re.search(rf"(?<!\w){re.escape(stem.casefold())}{after}", text) is not None


def right_answer(question: Question, record: dict[str, Any]) -> bool:
    """Say whether the record of ``ask`` answers the question as labelled."""
    answer = str(record.get("answer") or "unknown").casefold()
    if question.answer:
        return answer in question.answer.split("|")
    return answer != "unknown" and contains(f"{answer} {record.get('text') or ''}", question.contains)


def claim_figures(claims: Sequence[Claim], verdicts: Sequence[str], part: str) -> list[Figure]:
    """Return the figures on claims of one part, or of all parts."""
    mine = [n for n, claim in enumerate(claims) if part in {"all", claim.part}]
    decided = [n for n in mine if verdicts[n] != "unknown"]
    known = [n for n in mine if claims[n].verdict != "unknown"]
    outside = [n for n in mine if claims[n].verdict == "unknown"]
    pairs = [(verdicts[claims[n].twin_of or 0], verdicts[n]) for n in mine if claims[n].twin_of is not None]
    clashing = sum(a == b and a in {"true", "false"} for a, b in pairs)
    groups: dict[str, list[int]] = {}
    for n in mine:
        groups.setdefault(claims[n].group or f"twin {n}", []).append(n)
    shared = [members for members in groups.values() if len(members) > 1]
    alike = sum(len({verdicts[n] for n in members}) == 1 for members in shared)
    wrongly_true = sum(verdicts[n] == "true" != claims[n].verdict for n in mine)
    return [
        Figure("claims and twins", len(mine), 0, ""),
        Figure("decided verdicts that are right", sum(verdicts[n] == claims[n].verdict for n in decided), len(decided)),
        Figure("in-scope claims decided", sum(verdicts[n] != "unknown" for n in known), len(known)),
        Figure("in-scope claims decided rightly", sum(verdicts[n] == claims[n].verdict for n in known), len(known)),
        Figure("out-of-scope claims decided", sum(verdicts[n] != "unknown" for n in outside), len(outside)),
        Figure("wrongly true", wrongly_true, 0, ""),
        Figure("claim and negation agree", clashing, len(pairs)),
        Figure("paraphrase groups with one verdict", alike, len(shared)),
    ]


def question_figures(questions: Sequence[Question], right: Sequence[bool], part: str) -> list[Figure]:
    """Return the figure on questions of one part, or of all."""
    mine = [n for n, question in enumerate(questions) if part in {"all", question.part}]
    return [Figure("questions answered rightly", sum(right[n] for n in mine), len(mine))]


def document_figures(sentences: Sequence[Sentence], found: Sequence[dict[str, Any] | None], part: str) -> list[Figure]:
    """Return the figures on the documents of one part (a document's part goes by its name), or on all."""
    pairs = [(s, r) for s, r in zip(sentences, found, strict=True) if part in {"all", part_of(s.document)}]
    true = [record for sentence, record in pairs if sentence.verdict == "true"]
    sound = [record for sentence, record in pairs if sentence.verdict in {"true", "unknown"}]
    wrong = [(sentence, record) for sentence, record in pairs if sentence.verdict in FALSE_ALARMS]
    outside = [record for sentence, record in pairs if sentence.verdict == "unknown"]
    silent = [record for sentence, record in pairs if sentence.kind != "assertion"]
    kinds = [sentence.kind == record["kind"] for sentence, record in pairs if record]
    placed = [sentence.line == record["line"] for sentence, record in pairs if record]
    return [
        Figure("labelled sentences", len(pairs), 0, ""),
        Figure("false alarms per 1,000 true sentences", sum(_verdict(r) in FALSE_ALARMS for r in true), len(true), "‰"),
        Figure(
            "the same, per 1,000 that are not wrong", sum(_verdict(r) in FALSE_ALARMS for r in sound), len(sound), "‰"
        ),
        Figure("true sentences judged true", sum(_verdict(r) == "true" for r in true), len(true)),
        Figure("wrong sentences found", sum(_verdict(r) == s.verdict for s, r in wrong), len(wrong)),
        Figure("out-of-scope sentences decided", sum(_verdict(r) != "unknown" for r in outside), len(outside)),
        Figure("questions, quotations, headings... judged", sum(_verdict(r) != "unknown" for r in silent), len(silent)),
        Figure("kinds recognised", sum(kinds), len(kinds)),
        Figure("lines right", sum(placed), len(placed)),
    ]


def _shown(record: dict[str, Any] | None) -> str:
    return f"line {record['line']} {record['kind']} {record['verdict']}" if record else "missing"


def _disagrees(sentence: Sentence, record: dict[str, Any] | None) -> bool:
    if record is None:  # a sentence that claims nothing about a drug need not be listed
        return sentence.verdict not in {"", "unknown"}
    return (
        record["line"] != sentence.line
        or record["kind"] != sentence.kind
        or _verdict(record) != (sentence.verdict or "unknown")
    )


def _verdict(record: dict[str, Any] | None) -> str:
    """Return the verdict that a reader would see; only assertions have one, and a missing record has none."""
    if record is None or record["kind"] != "assertion":
        return "unknown"
    return record["verdict"] or "unknown"


def match_sentences(sentences: Sequence[Sentence], records: Sequence[dict[str, Any]]) -> list[dict[str, Any] | None]:
    """Return for each labelled sentence of one document the record that holds it, in the order of the document."""
    found: list[dict[str, Any] | None] = []
    start = 0
    for sentence in sentences:
        wanted = _letters(sentence.text)
        ahead = range(start, len(records))
        holding = [n for n in ahead if wanted in _letters(records[n]["text"])]
        if len(wanted) < 25:  # a short heading may recur inside a later sentence
            holding = [n for n in holding if records[n]["line"] == sentence.line]
        # A sentence may have been split: its longest piece stands for it.
        pieces = [n for n in ahead if (own := _letters(records[n]["text"])) and own in wanted]
        place = holding[0] if holding else max(pieces, key=lambda n: len(records[n]["text"]), default=None)
        found.append(None if place is None else records[place])
        start = start if place is None else place
    return found


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "", text.casefold())


def table(rows: Sequence[tuple[str, Sequence[str]]], heads: Sequence[str]) -> str:
    """Return rows as a plain table."""
    width = max(len(name) for name, _ in rows)
    lines = [f"{'':{width}}  " + "  ".join(f"{head:>18}" for head in heads)]
    lines += [f"{name:{width}}  " + "  ".join(f"{cell:>18}" for cell in cells) for name, cells in rows]
    return "\n".join(line.rstrip() for line in lines)


def parse_arguments() -> argparse.Namespace:
    """Return the options of the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--failures", action="store_true", help="list each disagreement of the seen part on a line")
    parser.add_argument("--record", action="store_true", help="write verdicts.tsv, for a test")
    others = parser.add_mutually_exclusive_group()
    others.add_argument("--hard", dest="set", action="store_const", const="-hard", help="take the second, harder set")
    others.add_argument(
        "--examiners", dest="set", action="store_const", const="-examiners", help="take the third set, of short claims"
    )
    parser.set_defaults(set="")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    return parser.parse_args()


def _print(measured: dict[str, dict[str, list[Figure]]], *, as_json: bool) -> None:
    if as_json:
        plain = {
            what: {part: {f.name: [f.hits, f.of] for f in figures} for part, figures in parts.items()}
            for what, parts in measured.items()
        }
        print(json.dumps(plain, indent=2, ensure_ascii=False))
    else:
        for what, parts in measured.items():
            columns = list(parts)
            rows = [
                (figure.name, [str(parts[part][n]) for part in columns]) for n, figure in enumerate(parts[columns[0]])
            ]
            print(what, table(rows, columns), "", sep="\n")


def main() -> int:
    """Evaluate claims, questions and documents, and print the figures."""
    options = parse_arguments()
    from ketafacts import open_knowledge

    kb = open_knowledge()
    if options.record:
        (HERE / "verdicts.tsv").write_text(recorded_verdicts(kb), encoding="utf-8")
        return 0
    measured: dict[str, dict[str, list[Figure]]] = {}
    failures: list[str] = []

    from ketafacts.answers.checking import check

    claims = read_claims(f"claims{options.set}.yaml")
    verdicts = [verdict_of(check(kb, [claim.text]).records) for claim in claims]
    measured["claims"] = {part: claim_figures(claims, verdicts, part) for part in (*PARTS, "all")}
    failures += [
        f"claim\t{claim.topic}\t{claim.verdict}\t{verdict}\t{claim.text}"
        for claim, verdict in zip(claims, verdicts, strict=True)
        if verdict != claim.verdict and claim.part == "seen"
    ]

    try:
        from ketafacts.answers.asking import ask
    except ImportError as problem:
        print(f"questions skipped: {problem}", file=sys.stderr)
    else:
        questions = read_questions(f"questions{options.set}.yaml")
        answers = [ask(kb, question.text).records[0] for question in questions]
        right = [right_answer(question, record) for question, record in zip(questions, answers, strict=True)]
        measured["questions"] = {part: question_figures(questions, right, part) for part in (*PARTS, "all")}
        failures += [
            f"question\t{question.answer or ' + '.join(question.contains)}\t{record.get('answer')}\t{question.text}"
            for question, record, good in zip(questions, answers, right, strict=True)
            if not good and question.part == "seen"
        ]

    try:
        from ketafacts.answers.reviewing import review_text
    except ImportError as problem:
        print(f"documents skipped: {problem}", file=sys.stderr)
    else:
        sentences = [] if options.set else read_sentences()
        found: list[dict[str, Any] | None] = []
        for document in dict.fromkeys(sentence.document for sentence in sentences):
            text = (HERE / "documents" / document).read_text(encoding="utf-8")
            own = [sentence for sentence in sentences if sentence.document == document]
            found += match_sentences(own, review_text(kb, text, document).records)
        if sentences:
            measured["documents"] = {part: document_figures(sentences, found, part) for part in (*PARTS, "all")}
        failures += [
            f"document\t{s.document}:{s.line}\t{s.kind} {s.verdict}\t{_shown(r)}\t{s.text}"
            for s, r in zip(sentences, found, strict=True)
            if part_of(s.document) == "seen" and _disagrees(s, r)
        ]

    _print(measured, as_json=options.json)
    if options.failures:
        print("\n".join(failures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
