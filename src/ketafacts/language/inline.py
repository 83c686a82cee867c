"""Markup inside a paragraph: emphasis, links, code, addresses, entities, tags and comments, by one regular expression.

Everything is linear in the length of the paragraph, whatever is in it: a hostile page must not cost more than its size.
"""

import re
from html import unescape

from ketafacts.language.blocks import DIRECTIVES, OPAQUE, Block, Directive, Line, Pieces
from ketafacts.language.tags import comment_end, is_unseen, superscript

# Bounded, for a page of tags that never end costs the square of its length otherwise.
TAG = r"</?[A-Za-z](?:[^<>\"']++|\"[^\"<]*+(?:<[^\"<]*+){0,20}+\"|'[^'<]*+(?:<[^'<]*+){0,20}+'){0,200}+>"
ENTITY = r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
ADDRESS = r"(?:https?://|ftp://|www\.|doi:\s?10\.)[^\s<>\"'`*\[\]]+"
REFERENCE = r"\[\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\](?!\()"
_DESTINATION = r"\(\s*+(?:<[^<>\n]*>|(?:[^()\s\\]|\\.|\([^()\s]*\))*+)(?:\s++(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?+\s*+\)"

_MARKUP = re.compile(
    "|".join(
        f"(?P<{name}>{pattern})"
        for name, pattern in {
            "escape": r"\\[!-/:-@\[-`{-~\n]",
            "code": r"`+",
            "comment": r"<!--",
            "badge": rf"\[!\[[^\[\]]*\]{_DESTINATION}\](?:{_DESTINATION}|\[[^\[\]]*\])",
            "image": rf"!\[[^\[\]]*\](?:{_DESTINATION}|\[[^\[\]]*\])",
            "note": r"\[\^[^\[\]\s]+\]|\[-?@[^\[\]]+\]|" + REFERENCE,
            "wiki": r"\[\[(?:[^\[\]|\n]*\|)?(?=[^\[\]\n]*\]\])|\]\]",
            "target": rf"\](?:{_DESTINATION}|\[[^\[\]]*\])",
            "opening": r"\[(?=[^\[\]]*\][(\[])",
            "automatic": rf"<(?:{ADDRESS}|mailto:[^\s<>]*)>|\(\s*{ADDRESS}(?<=\))",
            "address": ADDRESS,
            "tag": TAG,
            "entity": ENTITY,
            "struck": r"~~",
            "template": r"\{\{[^{}]*\}\}|\{%[^%]*%\}",
            "attributes": r"\{:?\s*[.#][^{}\n]*\}",
            "stars": r"\*{1,3}",
            "lines": r"(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)",
        }.items()
    )
)
# With what markup begins: what has none of it is read as it stands.
_SIGN, _TEXT_SIGN = re.compile(r"[\\`<\[!\]&~{*_]"), re.compile(r"\[\d")
_SIGN_OR_ADDRESS = re.compile(rf"{_SIGN.pattern}|[(]|{ADDRESS}")
_TEXT_MARKUP = re.compile(rf"(?P<note>{REFERENCE})|(?P<address>{ADDRESS})")
_TRAILING = ".,;:!?"
_UNSEEN_TAGS = ("script", "style", "template")
_HIDDEN_TAGS = (*_UNSEEN_TAGS, "del", "s", "strike", "code", "kbd", "samp", "tt")
_MARKUP_BEFORE = re.compile(r"<[^<>]*>|[*_`]")
_TAG_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)")


def block_of(raw: str, kind: str, lines: list[Line], level: int = 0, *, markup: bool = True) -> Block | None:
    """Return the block that marked-up text reads as, or None when nothing of it is text."""
    has_address = "://" in raw or "www." in raw or "doi:" in raw
    if not has_address and not (_SIGN if markup else _TEXT_SIGN).search(raw):
        text = raw.replace("\n", " ")
        return Block(text, kind, level, lines) if text and not text.isspace() else None
    reader = _Inline(raw)
    reader.read(_MARKUP if markup else _TEXT_MARKUP, _SIGN_OR_ADDRESS if has_address else _SIGN)
    text = reader.pieces.text()
    block = Block(text, kind, level, lines, reader.pieces.cuts)
    for action, start, end in reader.comments:
        block.directives.append(Directive(action, *Block(raw, lines=lines).place(start, end), alone=False))
    return block if block.directives or (text and not text.isspace()) else None


_OUTSIDE = ("", *".!?:|<>")


def shown_in_words(raw: str, start: int, end: int) -> bool:
    """Return whether a picture stands amid the words of a sentence, of which it may be one: "is ![not](no.png)"."""
    before = raw[max(0, start - 80) : start].rstrip(" \t\n*_")
    after = raw[end : end + 80].lstrip(" \t\n*_")
    return before[-1:] not in _OUTSIDE and after[:1] not in (*_OUTSIDE, ",", ";")


class _Inline:
    """One pass over a paragraph."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.pieces = Pieces(raw)
        self.comments: list[tuple[str, int, int]] = []
        self.ticks: dict[int, list[int]] | None = None
        self.unclosed: set[str] = set()

    def read(self, pattern: re.Pattern[str], beginning: re.Pattern[str]) -> None:
        """Read to the end; ``beginning`` finds at little cost the places where ``pattern`` may match."""
        at = start = 0
        while sign := beginning.search(self.raw, start):
            found = pattern.match(self.raw, sign.start())
            if found is None:
                start = sign.start() + 1
                continue
            self.pieces.keep(at, found.start())
            at = start = self._take(found)
        self.pieces.keep(at, len(self.raw))

    def _take(self, found: re.Match[str]) -> int:
        """Add what a piece of markup reads as; return where reading goes on."""
        start, end = found.span()
        match found.lastgroup:
            case "escape":
                self.pieces.keep(start + 1, end)
            case "code":
                return self._code(start, end)
            case "comment":
                return self._comment(start)
            case "struck":
                return self._hide(start, end, "~~")
            case "tag":
                return self._tag(found[0], start, end)
            case "entity":
                self.pieces.put(unescape(found[0]).replace("\n", " "), start, end)
            case "address":
                kept = start + len(found[0].rstrip(_TRAILING + ")" * (found[0].count("(") < found[0].count(")"))))
                self.pieces.put(OPAQUE, start, kept)
                return kept
            case "template" | "image" | "badge" if self._is_opaque(found):
                self.pieces.put(OPAQUE, start, end)
            case "stars" if self._is_literal(start, end):
                self.pieces.keep(start, end)
            case _:
                pass
        return end

    def _is_opaque(self, found: re.Match[str]) -> bool:
        """Return whether something unread stands here: not where a picture has no words, or none around it."""
        picture = found.lastgroup != "template"
        return not picture or (found[0].lstrip("[!")[:1] != "]" and shown_in_words(self.raw, *found.span()))

    def _is_literal(self, start: int, end: int) -> bool:
        """Return whether asterisks are signs and not emphasis: "5*3", "a * b"."""
        before, after = self.raw[start - 1 : start], self.raw[end : end + 1]
        return (before.isdigit() and after.isdigit()) or (
            (not before or before.isspace()) and (not after or after.isspace())
        )

    def _code(self, start: int, end: int) -> int:
        """Read a code span: a single word is read as text, anything longer is not language."""
        if self.ticks is None:
            self.ticks = {}
            for run in re.finditer("`+", self.raw):
                self.ticks.setdefault(len(run[0]), []).append(run.start())
            for places in self.ticks.values():
                places.reverse()
        places = self.ticks.get(end - start, [])
        while places and places[-1] < end:
            places.pop()
        if not places:
            self.pieces.keep(start, end)
            return end
        close = places.pop()
        self._literal(end, close, start, close + end - start)
        return close + end - start

    def _literal(self, start: int, end: int, outer_start: int, outer_end: int) -> None:
        word = self.raw[start:end]
        if word.strip() and len(word.split()) == 1 and word.strip(".:").isalpha():
            self.pieces.keep(start, end)
        else:
            self.pieces.put(OPAQUE, outer_start, outer_end)

    def _comment(self, start: int) -> int:
        close, end = comment_end(self.raw, start)
        end = len(self.raw) if close < 0 else end
        action = DIRECTIVES.get(self.raw[start + 4 : close if close >= 0 else end].strip())
        if action:
            self.comments.append((action, start, end))
        return end

    def _hide(self, start: int, end: int, closing: str) -> int:
        close = self.raw.find(closing, end)
        if close < 0:
            if closing == "~~":
                self.pieces.keep(start, end)
            return end
        self.pieces.put(OPAQUE, start, close + len(closing))
        return close + len(closing)

    def _tag(self, tag: str, start: int, end: int) -> int:
        named = _TAG_NAME.match(tag)
        name = named[1].lower() if named else ""
        if name == "br":
            self.pieces.put(" ", start, end)
        elif name == "q":
            self.pieces.put("”" if tag.startswith("</") else "“", start, end)
        elif name == "sup" and not tag.startswith("</"):
            before = _MARKUP_BEFORE.sub("", self.raw[max(0, start - 40) : start])
            goes_on, is_number = superscript(self.raw, end, before)
            if is_number:
                self.pieces.put(OPAQUE, start, goes_on)
            return goes_on
        elif not tag.startswith("</") and (name in _HIDDEN_TAGS or is_unseen(tag)):
            return self._hide_element(name, start, end)
        return end

    def _hide_element(self, name: str, start: int, end: int) -> int:
        if name in self.unclosed:
            return end
        closing = re.compile(rf"</{name}\s*>", re.IGNORECASE).search(self.raw, end)
        if closing is None:
            self.unclosed.add(name)
            return end
        if name in _UNSEEN_TAGS:
            return closing.end()
        if name not in ("code", "kbd", "samp", "tt"):
            self.pieces.put(OPAQUE, start, closing.end())
        else:
            self._literal(end, closing.start(), start, closing.end())
        return closing.end()
