"""A document's bytes into blocks of readable text, part by part, so that a stream of any length takes little memory."""

import codecs
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple, Protocol

from ketafacts.language.blocks import Block

MARKDOWN, HTML, TEXT, RST = "markdown", "html", "text", "rst"
SUFFIXES = {
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".html": HTML,
    ".htm": HTML,
    ".txt": TEXT,
    ".rst": RST,
}
MAX_BYTES = 64 << 20
_PART = 1 << 18
_LONGEST_LINE = 4 << 20
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LOOKS_LIKE_HTML = re.compile(
    r"\s*+(?><!--.*?-->\s*+)*+<(?:!doctype html|html|head|body|article|main|p|div|h[1-6])\b", re.IGNORECASE
)
_LOOKS_LIKE_MARKDOWN = re.compile(
    r"^(?:#{1,6} \S|```|~~~|> ?\S|\|?[ \t]*+:?-{2,}+:?[ \t]*+\||---\n|\[[^\]\n]+\]:|<!--)"
    r"|\]\(\S{1,300}?\)|\*\*\S|`[^`\n]+`",
    re.MULTILINE,
)


class Part(NamedTuple):
    """A stretch of a document: its text with every line end as one or two characters, and where it begins."""

    text: str
    start: int


class Unreadable(Exception):  # noqa: N818 - the reason, not the error, is what is told
    """A document is not text, or is too long; its text is the reason, for one line."""


class Reader(Protocol):
    """Reads the parts of one document."""

    def read(self, text: str, base: int = 0) -> Iterator[Block]:
        """Yield the blocks of a part."""


def form_of(path: str, head: str) -> str:
    """Return the form of a document by its suffix, or by how it begins when the suffix does not say."""
    name = path.lower()
    known = next((form for suffix, form in SUFFIXES.items() if name.endswith(suffix)), "")
    if known:
        return known
    head = head[:20_000]
    if _LOOKS_LIKE_HTML.match(head):
        return HTML
    return MARKDOWN if _LOOKS_LIKE_MARKDOWN.search(head) else TEXT


def reader_of(form: str) -> Reader:
    """Return a new reader for one document of that form."""
    if form == MARKDOWN:
        from ketafacts.language.markdown import MarkdownReader

        return MarkdownReader()
    if form == HTML:
        from ketafacts.language.hypertext import HtmlReader

        return HtmlReader()
    from ketafacts.language.plaintext import TextReader

    return TextReader(markup=form == RST)


class Decoder:
    """Bytes into text: a byte-order mark decides, else UTF-8, else UTF-16 when it looks so; what is left is replaced.

    ``replaced`` tells afterwards whether anything was.
    """

    def __init__(self) -> None:
        """Begin a document."""
        self.replaced = False
        self._decoder: codecs.IncrementalDecoder | None = None

    def decode(self, data: bytes, *, final: bool = False) -> str:
        """Return the text of the next bytes; raises ``Unreadable`` when they are not text."""
        if self._decoder is None:
            data = self._begin(data)
        assert self._decoder is not None  # noqa: S101 - for the type checker
        state = self._decoder.getstate()
        try:
            text = self._decoder.decode(data, final)
        except UnicodeDecodeError:
            self.replaced = True
            self._decoder.errors = "replace"
            self._decoder.setstate(state)
            text = self._decoder.decode(data, final)
        if "\0" in text:
            raise Unreadable("not text: it has NUL bytes")
        return text

    def _begin(self, data: bytes) -> bytes:
        mark, encoding = next((pair for pair in _MARKS if data.startswith(pair[0])), (b"", ""))
        self._decoder = codecs.getincrementaldecoder(encoding or _guess(data))("strict")
        return data[len(mark) :]


def _guess(data: bytes) -> str:
    """Return UTF-16 for text without a mark of which every other byte is zero."""
    head = data[:4000]
    for offset, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        zeros = head[offset::2]
        if len(zeros) > 3 and zeros.count(0) > 0.7 * len(zeros) and 0 not in head[1 - offset :: 2]:
            return encoding
    return "utf-8"


def parts(read: Callable[[int], bytes], decoder: Decoder, *, whole: bool = False) -> Iterator[Part]:
    r"""Yield a document in parts that end where a paragraph does; ``read`` returns at most so many bytes.

    Line ends become ``\n`` without moving anything. With ``whole`` there is one part, of at most ``MAX_BYTES``.
    """
    waiting: list[str] = []
    length = start = size = 0
    held = ""
    while True:
        data = read(_PART)
        size += len(data)
        text = held + decoder.decode(data, final=not data)
        # A carriage return at the very end may be half of a line end.
        held = "\r" if data and text.endswith("\r") else ""
        text = text[: len(text) - len(held)]
        waiting.append(text.replace("\r\n", " \n").replace("\r", "\n") if "\r" in text else text)
        length += len(waiting[-1])
        if not data:
            yield Part("".join(waiting), start)
            return
        if whole and size > MAX_BYTES:
            raise Unreadable(f"larger than {MAX_BYTES >> 20} MB")
        if whole or length < _PART:
            continue
        text = "".join(waiting)
        cut = _cut(text)
        if cut:
            yield Part(text[:cut], start)
            start += cut
            text = text[cut:]
        waiting, length = [text], (len(text) if cut else 0)


def _cut(text: str) -> int:
    """Return where to cut: after the last blank line, else, of a long text, after a line, a sentence or a word."""
    found = max(text.rfind("\n\n") + 1, text.rfind("\n \n") + 2)
    if found > 2:
        return found + 1 if text[found] == "\n" else found
    if len(text) < _LONGEST_LINE:
        return 0
    for mark in ("\n", ". ", " "):
        found = text.rfind(mark)
        if found > 0:
            return found + len(mark)
    return len(text)
