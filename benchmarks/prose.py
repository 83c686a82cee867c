"""English prose that every machine has: the language reference and docstrings of Python, and our own notes on drugs.

One sentence in five mentions a drug or a class. The drug sentences are the gists of evidence and the misconceptions of
the knowledge base; the others come with Python, so they were not written with a drug, or this program, in mind.
"""

import ast
import random
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from pydoc_data import topics

from ketafacts import KnowledgeBase
from ketafacts.language.spotting import Spotter
from ketafacts.language.text import sentences


def corpus(kb: KnowledgeBase, count: int, seed: int = 7) -> list[str]:
    """Return ``count`` different sentences, one in five of them about a drug, always the same ones."""
    plain = list(dict.fromkeys(_python_sentences()))
    about = list(dict.fromkeys(_drug_sentences(kb)))
    return _sampled(about, plain, count, seed)


def own_corpus(kb: KnowledgeBase, count: int, path: Path, seed: int = 7) -> list[str]:
    """Return ``count`` different sentences of a text file, one in five of them about a drug, always the same ones."""
    spotter = Spotter(kb)
    told: dict[bool, dict[str, None]] = {True: {}, False: {}}
    for line in path.read_text(encoding="utf-8").splitlines():
        for start, end in sentences(line):
            found = line[start:end]
            if 30 <= len(found) <= 300:
                told[spotter.mentions(found)][found] = None
    return _sampled(list(told[True]), list(told[False]), count, seed)


def _sampled(about: list[str], plain: list[str], count: int, seed: int) -> list[str]:
    """Return ``count`` sentences in a mixed order, one in five of them about a drug."""
    wanted = count // 5
    if len(about) < wanted or len(plain) < count - wanted:
        raise RuntimeError(f"only {len(plain)} plain sentences and {len(about)} about drugs are at hand")
    chance = random.Random(seed)  # noqa: S311 - a sample, not a secret
    chosen = chance.sample(about, wanted) + chance.sample(plain, count - wanted)
    chance.shuffle(chosen)
    return chosen


def _python_sentences() -> Iterator[str]:
    for text in topics.topics.values():
        yield from _whole_sentences(text)
    library = Path(sysconfig.get_path("stdlib"))
    for path in sorted([*library.glob("*.py"), *library.glob("*/*.py")]):
        if "site-packages" in path.parts or "test" in path.parts:
            continue
        try:
            tree = ast.parse(path.read_text(encoding="utf-8"))
        except (SyntaxError, UnicodeDecodeError, ValueError):
            continue
        for node in ast.walk(tree):
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)):
                yield from _whole_sentences(ast.get_docstring(node) or "")


def _whole_sentences(text: str) -> Iterator[str]:
    for start, end in sentences(text):
        found = " ".join(text[start:end].split())
        if 40 <= len(found) <= 240 and found[0].isupper() and found[-1] in ".!?" and ">>>" not in found:
            yield found


def _drug_sentences(kb: KnowledgeBase) -> Iterator[str]:
    for one in kb.misconceptions():
        yield str(one.details["claim"])
        yield str(one.details["truth"])
    for subject in kb.subjects("drug"):
        for fact in kb.all_facts(subject.id):
            for item in kb.evidence(fact):
                gist = item.gist if subject.name.lower() in item.gist.lower() else f"{subject.name}: {item.gist}"
                if len(gist) <= 240:
                    yield f"{gist[0].upper()}{gist[1:]}."
