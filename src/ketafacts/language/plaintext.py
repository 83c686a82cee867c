"""Plain text and reStructuredText into blocks: paragraphs, list items, underlined headings, quoted mail."""

import re
from collections.abc import Generator, Iterator

from ketafacts.language.blocks import DIRECTIVES, Block, Directive, Line
from ketafacts.language.inline import block_of

_ITEM = re.compile(r"(?:[-*+•‣◦▪●○·–—]|\(?\d{1,3}[.)]|\(?[a-z]\))[ \t]+")
_QUOTE = re.compile(r"(?:>[ \t]?)+")
_UNDERLINE = re.compile(r"([=\-~^\"'`*+#:.])\1{2,}$")
_DIRECTIVE = re.compile(r"\b(ketafacts-ignore(?:-start|-end)?)(?![\w-])[^\w\n]*")
_LITERAL_DIRECTIVE = re.compile(
    r"\.\. (?:code|code-block|sourcecode|literalinclude|math|raw|image|figure|include|toctree|csv-table)\b"
)
# What is no directive, target, footnote or substitution is a comment, as far as it is indented.
_COMMENT = re.compile(r"\.\.[ \t]+(?![\w:+.-]+::|_|\[|\|)")
_ADMONITION = re.compile(r"\.\. (?:note|warning|tip|hint|important|caution|danger|attention)::[ \t]+(?=\S)")
_RST_MARK = re.compile(r"\.\. |:[\w-]+:|\.\. _|__ ")
# A line that leaves room for the next word in a column of this width was broken on purpose.
_NARROWEST = 60
_ENDS = (".", "!", "?", "”", '"')
_NOTE = re.compile(r"(?<=[.!?”\"])\s*(?:\(\d{1,3}\)|\[\d{1,3}\]|\d{1,2})$")  # "It is an opioid. (1)"


class TextReader:
    """Reads a document that comes in parts, each cut at the end of a line."""

    def __init__(self, *, markup: bool = False) -> None:
        """Begin a document; with ``markup`` it is reStructuredText."""
        self.markup = markup
        self.skipping = -1
        self.contents: list[str] = []
        self.origins: list[int] = []
        self.kind = "prose"
        self.width = _NARROWEST

    def read(self, text: str, base: int = 0) -> Iterator[Block]:
        """Yield the blocks of a part, which begins at ``base`` of the document."""
        blocks = self._blocks(text, base)
        if base == 0 and not self.markup:
            yield from _titled(blocks)
        yield from blocks

    def _blocks(self, text: str, base: int) -> Iterator[Block]:
        at = base
        for whole in text.split("\n"):
            start, at, line = at, at + len(whole) + 1, whole
            if "ketafacts-ignore" in line:
                line, directive = _directive(line, start)
                if directive:
                    yield Block("", directives=[directive])
                    if directive.alone:
                        continue
            yield from self._line(line, start)
        yield from self._flush()

    def _line(self, line: str, at: int) -> Iterator[Block]:
        content = line.strip()
        indent = len(line) - len(line.lstrip())
        if not content:
            yield from self._flush()
            return
        if self.skipping >= 0 and indent > self.skipping:
            return
        self.skipping = -1
        start = 0
        admonition = _ADMONITION.match(content) if self.markup else None
        if admonition:
            yield from self._flush()
            start = admonition.end()
        elif not content[0].isalpha():
            if self._is_structure(content, indent):
                yield from self._flush("heading" if len(self.contents) == 1 and _UNDERLINE.match(content) else "")
                return
            start = yield from self._prefix(content)
        if self.kind == "quotation" and not content.startswith(">"):
            yield from self._flush()
        if content[start:]:
            yield from self._text(content[start:], at + indent + start)
        if self.markup and content.endswith("::"):
            yield from self._flush()
            self.skipping = indent

    def _is_structure(self, content: str, indent: int) -> bool:
        """Return whether a line is an underline, or a mark of reStructuredText, and no text."""
        if _UNDERLINE.match(content):
            return True
        if self.markup and _RST_MARK.match(content):
            self.skipping = indent if _LITERAL_DIRECTIVE.match(content) or _COMMENT.match(content) else -1
            return True
        return False

    def _prefix(self, content: str) -> Generator[Block, None, int]:
        """Begin a list item, or a quotation of mail; return how long its mark is."""
        found = _QUOTE.match(content)
        kind = "quotation" if found else "item"
        found = found or _ITEM.match(content)
        if not found:
            return 0
        if kind == "item" or kind != self.kind or not content[found.end() :]:
            yield from self._flush()
            self.kind = kind
        return found.end()

    def _text(self, content: str, at: int) -> Iterator[Block]:
        if self.contents and self.kind != "quotation" and self._is_break(content):
            kind = self.kind
            yield from self._flush()
            self.kind = kind
        self.contents.append(content)
        self.origins.append(at)
        self.width = max(self.width, len(content))

    def _is_break(self, content: str) -> bool:
        """Return whether the line before was ended on purpose: the next word would have fitted, and begins anew."""
        if not (content[0].isupper() or content[0].isdigit()):
            return False
        return len(self.contents[-1]) + 1 + len(content.split(maxsplit=1)[0]) < self.width

    def _flush(self, kind: str = "") -> Iterator[Block]:
        if self.contents:
            lines, at = [], 0
            for content, origin in zip(self.contents, self.origins, strict=True):
                lines.append(Line(at, origin))
                at += len(content) + 1
            block = block_of("\n".join(self.contents), kind or self.kind, lines, int(bool(kind)), markup=self.markup)
            if block:
                yield block
        self.contents, self.origins, self.kind, self.width = [], [], "prose", _NARROWEST


def _titled(blocks: Iterator[Block]) -> Iterator[Block]:
    """Yield the first blocks, the very first as a heading when it is a lone line without an end above sentences."""
    first = next(blocks, None)
    if first is None:
        return
    following = next(blocks, None)
    said = _NOTE.sub("", first.text.rstrip())
    is_title = len(first.lines) == 1 and first.kind == "prose" and said[-1:] not in (*_ENDS, ":", ";")
    if is_title and following and following.kind == "prose" and following.text.rstrip().endswith(_ENDS):
        first.kind, first.level = "heading", 1
    yield first
    if following:
        yield following


def _directive(line: str, at: int) -> tuple[str, Directive | None]:
    """Take the ignore mark off a line."""
    found = _DIRECTIVE.search(line)
    if not found:
        return line, None
    start, end = found.span()
    # The marks before it go with it; the pattern does not take them, since it would try again from each of a long run.
    while start and not (line[start - 1].isalnum() or line[start - 1] in "_\n"):
        start -= 1
    rest = line[:start] + line[end:]
    directive = Directive(DIRECTIVES[found[1]], at + found.start(1), at + found.end(1), alone=not rest.strip())
    # Spaces keep what stands behind the mark in its place.
    return line[:start].ljust(end) + line[end:], directive
