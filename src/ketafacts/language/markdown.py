"""Markdown into blocks, line by line, keeping what is open from one part of a long document to the next.

Not a renderer: it knows just enough of CommonMark, GFM tables, footnotes and front matter to tell language from what
is not, and where each character stands. markdown-it-py, which the tests compare it with, gives no columns and reads
a tenth as fast.
"""

import re
from collections.abc import Iterator

from ketafacts.language.blocks import DIRECTIVES, Block, Directive, Line
from ketafacts.language.hypertext import read_html
from ketafacts.language.inline import block_of
from ketafacts.language.tags import BLOCK_TAGS, COMMENT_END, RAW_TAGS, comment_end

_FENCE = re.compile(r"(`{3,})[^`]*$|(~{3,}|\${2,})")
_HEADING = re.compile(r"(#{1,6})(?:[ \t]+|$)")
_CLOSING = re.compile(r"(?:^|[ \t])#+[ \t]*$")
_BREAK = re.compile(r"([-*_])[ \t]*(?:\1[ \t]*){2,}$")
_QUOTE = re.compile(r"(?:[ ]{0,3}>[ \t]?)+")
_CALLOUT = re.compile(r"\[!\w+\]")
# A bullet that was pasted from a page is no Markdown, and is a list to whoever reads it.
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?|$)|[•‣◦▪●○·][ \t]+")
_FOOTNOTE = re.compile(r"\[\^[^\]]+\]:[ \t]*")
_REFERENCE = re.compile(r"\[(?!\^)[^\]]+\]:[ \t]*\S|\*\[[^\]]+\]:")
_DEFINITION = re.compile(r":[ \t]+")
_CONTAINER = re.compile(r"(?:!!!|\?\?\?|:::)")
_DELIMITERS = re.compile(r"\|?[ \t]*+:?-++:?[ \t]*+(?:\|[ \t]*+:?-++:?[ \t]*+)*+\|?[ \t]*+$")
_CELL = re.compile(r"(?:[^|\\]|\\.)+")
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)[\s/>]|</?([A-Za-z][A-Za-z0-9]*)$")


class MarkdownReader:
    """Reads a document that comes in parts, each cut at the end of a line."""

    def __init__(self) -> None:
        """Begin a document."""
        self.fence = ""
        self.until: re.Pattern[str] | None = None
        self.indent = -1
        self.quote = False
        self.table = False
        self.kind = "prose"
        self.contents: list[str] = []
        self.origins: list[int] = []

    def read(self, text: str, base: int = 0) -> Iterator[Block]:
        """Yield the blocks of a part, which begins at ``base`` of the document."""
        lines = text.split("\n")
        start = _after_front_matter(lines) if base == 0 else 0
        at = base + sum(map(len, lines[:start])) + start
        number = start
        while number < len(lines):
            line = lines[number]
            if (not line or line[0].isalpha()) and self._is_plain():
                # Most lines of prose are such; this is what the readers below come to for them, at less cost.
                if line:
                    self._text(line, at, 0)
                elif self.contents:
                    yield from self._flush()
                at += len(line) + 1
                number += 1
                continue
            if self.until is None and not self.fence and line.lstrip().startswith("<") and not self.quote:
                taken = self._html_lines(lines, number)
                if taken:
                    yield from self._flush()
                    length = sum(map(len, lines[number : number + taken])) + taken
                    yield from read_html("\n".join(lines[number : number + taken]), at)
                    at += length
                    number += taken
                    continue
            yield from self._line(line, at)
            at += len(line) + 1
            number += 1
        yield from self._flush()

    def _html_lines(self, lines: list[str], number: int) -> int:
        """Return how many lines from here on are an HTML block; 0 when none begins here."""
        tag = _TAG.match(lines[number].lstrip())
        name = (tag[1] or tag[2]).lower() if tag else ""
        if name in RAW_TAGS:
            closing = re.compile(rf"</{name}", re.IGNORECASE)
            end = next((n for n in range(number, len(lines)) if closing.search(lines[n])), len(lines) - 1)
            if not closing.search(lines[end]):
                self.until = closing
            return end - number + 1
        if name not in BLOCK_TAGS:
            return 0
        end = number
        while end < len(lines) and lines[end].strip():
            end += 1
        return end - number

    # -- lines ---------------------------------------------------------------------------------------------------

    def _line(self, line: str, at: int) -> Iterator[Block]:
        if self.until is not None:
            found = self.until.search(line)
            if not found:
                return
            # What follows the end of a comment on its line is text again.
            rest = found.end() if self.until is COMMENT_END else len(line)
            self.until = None
            line, at = line[rest:], at + rest
        quoted = _QUOTE.match(line) if ">" in line[:4] else None
        if quoted:
            line, at = line[quoted.end() :], at + quoted.end()
            callout = _CALLOUT.match(line)
            if callout:
                line, at = line[callout.end() :], at + callout.end()
        yield from self._enter(bool(quoted), bool(quoted and callout), line)
        stripped = line.lstrip()
        indent = len(line) - len(stripped)
        if self.fence:
            if stripped.startswith(self.fence) and not stripped.strip(self.fence[0] + " \t\r"):
                self.fence = ""
        elif not stripped:
            yield from self._flush()
            self.table = False
        elif stripped[0].isalpha() and not self.table:
            self._text(stripped, at + indent, indent)
        else:
            yield from self._marked(stripped.rstrip(), at + indent, indent)

    def _is_plain(self) -> bool:
        """Return whether a line that begins with a letter is a line of a paragraph here, and nothing else."""
        return self.until is None and not (self.fence or self.quote or self.table)

    def _enter(self, quoted: bool, callout: bool, line: str) -> Iterator[Block]:
        """Notice where a block quote begins and ends; a plain line that follows one still belongs to its paragraph."""
        if callout or (quoted and not self.quote):
            yield from self._flush()
            self.quote, self.fence, self.indent = True, "", -1
            self.kind = "prose" if callout else "quotation"
        elif self.quote and not quoted and not (self.contents and line.strip()[:1].isalpha()):
            yield from self._flush()
            self.quote, self.fence, self.kind = False, "", "prose"

    def _text(self, content: str, at: int, indent: int) -> None:
        if not self.contents:
            expected = max(self.indent, 0)
            if indent >= expected + 4:
                return  # indented code
            if indent < 2:
                self.indent = -1
                self.kind = self.kind if self.quote else "prose"
        self.contents.append(content)
        self.origins.append(at)

    def _marked(self, content: str, at: int, indent: int) -> Iterator[Block]:
        """Read a line that begins with something other than a letter."""
        fence = _FENCE.match(content)
        if fence:
            yield from self._flush()
            self.indent = self.indent if indent > 1 else -1
            self.fence = fence[1] or fence[2]
            if self.fence[0] == "$" and content.rstrip()[len(self.fence) :].endswith("$$"):
                self.fence = ""
        elif content.startswith("<!--"):
            yield from self._comment(content, at, indent)
        elif indent >= max(self.indent, 0) + 4 and not self.contents:
            return
        elif self.table:
            yield from self._row(content, at, "cell")
        elif content[0] in "=-" and self.contents and not content.strip(content[0]):
            yield from self._flush("heading", 1 if content[0] == "=" else 2)
        elif self.contents and "|" in self.contents[-1] and _DELIMITERS.match(content):
            yield from self._header()
        elif _BREAK.match(content) or _REFERENCE.match(content) or _CONTAINER.match(content):
            yield from self._flush()
            self.indent = 4 if content[0] in "!?" else self.indent
        else:
            yield from self._prefixed(content, at, indent)

    def _prefixed(self, content: str, at: int, indent: int) -> Iterator[Block]:
        heading = _HEADING.match(content)
        item = _ITEM.match(content) or _FOOTNOTE.match(content)
        if heading:
            yield from self._flush()
            title = _CLOSING.sub("", content[heading.end() :])
            self.indent = -1
            yield from self._made([title], [at + heading.end()], "heading", len(heading[1]))
        elif item and not (self.contents and self.kind != "item" and content[0].isdigit() and content[:2] != "1."):
            yield from self._flush()
            self.indent = indent + len(item[0]) if content[0] != "[" else 0
            self.kind = self.kind if self.quote else "item"
            start = item.end()
            while inner := _ITEM.match(content, start) or _FOOTNOTE.match(content, start):
                if inner.end() == start:
                    break
                start = inner.end()
            if content[start:]:
                yield from self._line_in_item(content[start:], at + start)
        elif not self.contents and (definition := _DEFINITION.match(content)):
            self._text(content[definition.end() :], at + definition.end(), 0)
        else:
            self._text(content, at, indent)

    def _line_in_item(self, rest: str, at: int) -> Iterator[Block]:
        """Read what follows a list marker, which may be a block of its own: a heading, a fence, another list."""
        if rest[0].isalpha():
            self.contents.append(rest)
            self.origins.append(at)
            return
        nesting, self.indent = self.indent, max(self.indent, 0)
        yield from self._marked(rest, at, 0)
        self.indent = max(self.indent, nesting)

    def _comment(self, content: str, at: int, indent: int) -> Iterator[Block]:
        yield from self._flush()
        close, end = comment_end(content, 0)
        end = len(content) if close < 0 else end
        action = DIRECTIVES.get(content[4:close].strip()) if close >= 0 else None
        rest = content[end:]
        if action:
            directive = Directive(action, at, at + end, alone=not rest.strip())
            yield Block("", directives=[directive])
        if close < 0:
            self.until = COMMENT_END
        elif rest.strip():
            # Whatever else follows is text, with comments of its own perhaps.
            self._text(rest.lstrip(), at + len(content) - len(rest.lstrip()), indent)

    # -- tables and the ends of blocks ---------------------------------------------------------------------------

    def _header(self) -> Iterator[Block]:
        content, at = self.contents.pop(), self.origins.pop()
        yield from self._flush()
        self.table = True
        yield from self._row(content, at, "heading")

    def _row(self, content: str, at: int, kind: str) -> Iterator[Block]:
        skipped = content.startswith("|")
        for column, cell in enumerate(_CELL.finditer(content, int(skipped)), 1):
            text = cell[0].strip()
            if text:
                start = cell.start() + len(cell[0]) - len(cell[0].lstrip())
                for block in self._made([text], [at + start], kind):
                    block.column = column
                    yield block

    def _flush(self, kind: str = "", level: int = 0) -> Iterator[Block]:
        if self.contents:
            contents, origins = self.contents, self.origins
            self.contents, self.origins = [], []
            yield from self._made(contents, origins, kind or self.kind, level)

    def _made(self, contents: list[str], origins: list[int], kind: str, level: int = 0) -> Iterator[Block]:
        if len(contents) == 1:
            block = block_of(contents[0], kind, [Line(0, origins[0])], level)
            if block:
                yield block
            return
        lines: list[Line] = []
        at = 0
        for content, origin in zip(contents, origins, strict=True):
            lines.append(Line(at, origin))
            at += len(content) + 1
        block = block_of("\n".join(contents), kind, lines, level)
        if block:
            yield block


def _after_front_matter(lines: list[str]) -> int:
    """Return the number of the first line after YAML (---) or TOML (+++) front matter."""
    mark = lines[0].strip()
    if mark not in ("---", "+++"):
        return 0
    ends = (mark, "...") if mark == "---" else (mark,)
    for number, line in enumerate(lines[1:], 1):
        if line.strip() in ends:
            return number + 1
    return 0
