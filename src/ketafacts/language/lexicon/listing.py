"""How long tables of phrases are written: one text with semicolons between, and words in braces for what recurs."""

import re
from collections.abc import Mapping

_BRACED = re.compile(r"\{([a-z]+)\}")


def listed(text: str) -> tuple[str, ...]:
    """Return the phrases of a text that semicolons separate."""
    return tuple([phrase.strip() for phrase in text.split(";")])


def phrases(text: str) -> tuple[str, ...]:
    """Return the phrases of a text that commas separate."""
    return tuple([phrase.strip() for phrase in " ".join(text.split()).split(",")])


def single_words(text: str) -> frozenset[str]:
    """Return the words of a text that blanks separate."""
    return frozenset(text.split())


def entries(text: str) -> tuple[tuple[str, str], ...]:
    """Return the entries of a text, "HEAD: what follows", in order; an indented line goes on the entry before it."""
    heads = re.split(r"\n(?=\S)", text.strip("\n "))
    return tuple([(head, " ".join(rest.split())) for head, _, rest in (entry.partition(":") for entry in heads)])


def restatements(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the entries of a text in the form of ``restated.ordered.RESTATED``.

    A line without indentation is "triggers: pattern", with "/" between triggers, each of which makes an entry in which
    it stands for ``{word}``; an indented line that begins with "=" is a plain wording, any other goes on the pattern.
    """
    found: list[tuple[str, ...]] = []
    for entry in re.split(r"\n(?=\S)", text.strip("\n")):
        head, *lines = entry.split("\n")
        while ":" not in head:  # more triggers than a line holds
            head += lines.pop(0).strip()
        triggers, _, pattern = f"{head} ".partition(": ")
        pattern = pattern.removesuffix(" ")
        wordings = [line.strip()[1:].strip() for line in lines if line.strip().startswith("=")]
        pattern += "".join(line.removeprefix("    ") for line in lines if not line.strip().startswith("="))
        told = (pattern, *wordings)
        found += [(word, *(said.replace("{word}", word) for said in told)) for word in triggers.split("/")]
    return tuple(found)


def recasts(text: str, words: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return the entries of a text in the form of ``recasts.RECASTS``, with what stands in braces for the words put in.

    A line without indentation is a pattern; an indented one goes on it, or is, if it begins with "=", the plain words.
    """
    found: list[tuple[str, str]] = []
    for entry in re.split(r"\n(?=\S)", text.strip("\n")):
        pattern, _, plain = entry.replace("\n    ", "\n").partition("\n= ")
        pattern = pattern.replace("\n", "")
        for word, stands_for in words.items():
            pattern = pattern.replace(f"{{{word}}}", stands_for)
        found.append((pattern, plain))
    return tuple(found)


def with_macros(pattern: str, macros: Mapping[str, str]) -> str:
    """Return a pattern with what each word in braces stands for put in its place; ``KeyError`` where unknown."""
    while _BRACED.search(pattern):
        pattern = _BRACED.sub(lambda found: macros[found[1]], pattern)
    return pattern


def pieces(text: str, words: Mapping[str, str] | None = None) -> tuple[tuple[str, str], ...]:
    """Return the entries of a text, "KIND: pattern", with what stands in braces for the words put in.

    A line that is indented further goes on the pattern, behind "|" without a blank, and else behind one.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    least = min(len(line) - len(line.lstrip()) for line in lines)
    found: list[tuple[str, str]] = []
    for line in lines:
        if line[least] == " ":
            kind, said = found.pop()
            found.append((kind, f"{said}{'' if said.endswith('|') else ' '}{line.strip()}"))
        else:
            kind, _, said = line.strip().partition(": ")
            found.append((kind, said))
    return tuple([(kind, with_macros(said, words or {})) for kind, said in found])
