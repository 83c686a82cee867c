"""HTML into blocks, as a reader of the page would see them.

One pass with one regular expression. The standard library's parser gives no character offsets for text with entities,
and until late releases of Python took quadratic time on hostile pages; the tests compare the two.
"""

import re
from collections.abc import Generator, Iterator
from html import unescape

from ketafacts.language.blocks import DIRECTIVES, OPAQUE, Block, Cut, Directive, Line
from ketafacts.language.inline import ADDRESS, ENTITY, REFERENCE, TAG, shown_in_words
from ketafacts.language.tags import (
    ABOVE,
    BLOCK_TAGS,
    HEADINGS,
    LITERAL,
    SKIPPED,
    STRUCK,
    comment_end,
    is_struck,
    is_unseen,
    superscript,
)

_TOKEN = re.compile(
    rf"(?P<comment><!--)|(?P<tag>{TAG})|(?P<other><[!?][^<>]*>)|(?P<entity>{ENTITY})"
    rf"|(?P<address>{ADDRESS})|(?P<note>{REFERENCE})"
)
# What a picture says where it is not seen; a picture without it says nothing.
_ALT = re.compile(r"\balt\s*=\s*(?:\"\s*[^\"\s]|'\s*[^'\s]|[^\"'\s>])", re.IGNORECASE)
# Blocks that seldom have others in them.
_LEAVES = frozenset(("p", "li", "td", "dd", "h1", "h2", "h3", "h4", "h5", "h6"))
_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)")


def read_html(text: str, base: int = 0) -> Iterator[Block]:
    """Yield the blocks of a page, or of the part of a document that begins at ``base``."""
    page = _Page(text, base)
    at = 0
    while found := _TOKEN.search(text, at):
        page.keep(at, found.start())
        at = yield from page.take(found)
    page.keep(at, len(text))
    yield from page.flush()


class _Page:
    """What is open at one point of a page."""

    def __init__(self, text: str, base: int) -> None:
        self.source = text
        self.base = base
        self.parts: list[str] = []
        self.cuts: list[Cut] = []
        self.length = 0
        self.directives: list[Directive] = []
        self.quotes = 0
        self.headings = 0
        self.level = 0
        self.kind = "prose"
        self.column = 0
        self.broken = False
        self.closings: dict[str, re.Pattern[str]] = {}
        self.unclosed: set[str] = set()

    def keep(self, start: int, end: int) -> None:
        if start < end:
            self._put(self.source[start:end].replace("\n", " "), start, end)

    def _put(self, text: str, start: int, end: int) -> None:
        self.parts.append(text)
        self.cuts.append(Cut(self.length, start, end))
        self.length += len(text)
        self.broken = self.broken and text.isspace()

    def flush(self) -> Iterator[Block]:
        text = "".join(self.parts)
        if self.directives or (text and not text.isspace()):
            kind = "heading" if self.headings else "quotation" if self.quotes else self.kind
            column = self.column if kind in ("cell", "heading") else 0
            yield Block(text, kind, self.level, [Line(0, self.base)], self.cuts, self.directives, column)
        self.parts, self.cuts, self.length, self.directives, self.broken = [], [], 0, [], False

    def take(self, found: re.Match[str]) -> Generator[Block, None, int]:
        """Read one token; yield the block that it ends, and return where reading goes on."""
        start, end = found.span()
        match found.lastgroup:
            case "tag":
                return (yield from self._tag(found[0], start, end))
            case "comment":
                return self._comment(start)
            case "entity":
                self._put(unescape(found[0]).replace("\n", " "), start, end)
            case "address":
                end = start + len(found[0].rstrip(".,;:!?)"))
                self._put(OPAQUE, start, end)
            case _:
                pass
        return end

    def _comment(self, start: int) -> int:
        close, end = comment_end(self.source, start)
        if close < 0:
            return len(self.source)
        action = DIRECTIVES.get(self.source[start + 4 : close].strip())
        if action:
            line_start = self.source.rfind("\n", 0, start) + 1
            line_end = self.source.find("\n", close)
            around = self.source[line_start:start] + self.source[end : line_end if line_end >= 0 else None]
            place = (self.base + start, self.base + end)
            self.directives.append(Directive(action, *place, alone=not around.strip()))
        return end

    def _tag(self, tag: str, start: int, end: int) -> Generator[Block, None, int]:
        named = _NAME.match(tag)
        name = named[1].lower() if named else ""
        closes = tag.startswith("</")
        if name in BLOCK_TAGS or name in SKIPPED:
            yield from self.flush()
            if name in SKIPPED and not closes and not tag.endswith("/>"):
                return self._after(name, end)
            if name in _LEAVES and not closes and is_struck(tag):
                return self._hidden(name, start, end)
            self._open_or_close(name, closes)
        elif name == "br":
            if self.broken:
                yield from self.flush()
            else:
                self._put(" ", start, end)
                self.broken = True
        elif (
            ((name == "img" and _ALT.search(tag)) or name == "input")
            and self.parts
            and shown_in_words(self.source, start, end)
        ):
            self._put(OPAQUE, start, end)
        elif name == "q":
            self._put("”" if closes else "“", start, end)
        elif not closes and (name in STRUCK | LITERAL | ABOVE or is_unseen(tag)):
            return self._hidden(name, start, end)
        elif name == "sup" and not closes:
            return self._superscript(start, end)
        return end

    def _open_or_close(self, name: str, closes: bool) -> None:
        step = -1 if closes else 1
        if name in ("td", "th") and not closes:
            self.column += 1
        elif name in ("tr", "table"):
            self.column = 0
        if name == "blockquote":
            self.quotes = max(self.quotes + step, 0)
        elif name in HEADINGS:
            self.headings = 0 if closes else 1
            self.level = int(name[1]) if name[1].isdigit() and not closes else 0
        else:
            # A heading that was never closed ends where the next block begins.
            self.headings = 0
            self.kind = "prose" if closes else {"li": "item", "dd": "item", "td": "cell"}.get(name, self.kind)
            if name in ("p", "div", "section", "article", "ul", "ol", "table"):
                self.kind = self.kind if self.kind == "item" and name == "p" else "prose"

    def _closing(self, name: str) -> re.Pattern[str]:
        if name not in self.closings:
            self.closings[name] = re.compile(rf"</{name}\s*>" + ("|<body\\b" if name == "head" else ""), re.IGNORECASE)
        return self.closings[name]

    def _after(self, name: str, end: int) -> int:
        """Return where an element ends of which nothing is language; one that is never closed runs to the end."""
        closing = self._closing(name).search(self.source, end)
        if closing is None:
            return len(self.source)
        return closing.start() if closing[0].lower().startswith("<body") else closing.end()

    def _hidden(self, name: str, start: int, end: int) -> int:
        closing = None if name in self.unclosed else self._closing(name).search(self.source, end)
        if closing is None and name in STRUCK | LITERAL:
            return len(self.source)
        if closing is None:
            self.unclosed.add(name)
            self._put(OPAQUE, start, end)
            return end
        word = self.source[end : closing.start()]
        if name in LITERAL and word.strip(" .:").isalpha():
            self.keep(end, closing.start())
        else:
            self._put(OPAQUE, start, closing.end())
        return closing.end()

    def _superscript(self, start: int, end: int) -> int:
        """Leave a note mark out; keep an ordinal."""
        goes_on, is_number = superscript(self.source, end, self.parts[-1][-5:] if self.parts else "")
        if is_number:
            self._put(OPAQUE, start, goes_on)
        return goes_on


class HtmlReader:
    """Reads a page, which comes in one part."""

    def read(self, text: str, base: int = 0) -> Iterator[Block]:
        """Yield the blocks of the page."""
        return read_html(text, base)
