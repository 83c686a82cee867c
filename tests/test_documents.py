"""Documents into blocks of readable text, and every character back to its place."""

import io
import re
import time
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from ketafacts.language.blocks import OPAQUE, Block
from ketafacts.language.documents import HTML, Decoder, Part, Unreadable, form_of, parts, reader_of
from ketafacts.language.lines import Lines

FORMS = ("markdown", "html", "text", "rst")


def read(text: str, form: str) -> list[Block]:
    return [block for block in reader_of(form).read(text) if block.text.strip()]


def texts(text: str, form: str = "markdown") -> list[tuple[str, str]]:
    return [(block.kind, " ".join(block.text.split()).replace(OPAQUE, "…")) for block in read(text, form)]


MARKDOWN = {
    "soft wraps join": ("one\ntwo\n\nthree", [("prose", "one two"), ("prose", "three")]),
    "front matter": ("---\ntitle: x\n---\ntext", [("prose", "text")]),
    "front matter in TOML": ("+++\na = 1\n+++\ntext", [("prose", "text")]),
    "a break is no front matter": ("---\n\ntext", [("prose", "text")]),
    "headings": ("# a #\ntext\nb\n===\n", [("heading", "a"), ("heading", "text b")]),
    "fences": ("a\n```py\ncode\n\ncode\n```\nb\n~~~\ncode", [("prose", "a"), ("prose", "b")]),
    "indented code": ("a\n\n    code\n\nb", [("prose", "a"), ("prose", "b")]),
    "emphasis": ("**k**eta*mine* __is__ ***an*** _x_ a_b_c 5*3", [("prose", "ketamine is an x a_b_c 5*3")]),
    "links": ('[a](u "t") [b][c] [d](<u v>) ![alt](i.png) [[wiki|e]]', [("prose", "a b d … e")]),
    "pictures": ("![a](i) b ![](i) c ![d](i) e ![f](i)\n\n![g](i)", [("prose", "b c … e")]),
    "badges": ("[![alt](i)](u) text", [("prose", "text")]),
    "a destination with brackets": ("[a](u_(v)_w) b", [("prose", "a b")]),
    "references": ("[c]: http://x.y\n*[WHO]: World\ntext", [("prose", "text")]),
    "footnotes": ("a.[^1] b [1, 2]\n\n[^1]: note", [("prose", "a. b"), ("item", "note")]),
    "code of one word is a word": ("`ketamine` is `x y` and `` a`b ``", [("prose", "ketamine is … and …")]),
    "addresses": ("see https://a.b/c. (http://d.e) <http://f.g>", [("prose", "see ….")]),
    "struck-out text": ("a ~~b~~ c", [("prose", "a … c")]),
    "entities": ("a &amp; b &#945; &copy x", [("prose", "a & b α &copy x")]),
    "tags": ('a <span title="x>y">b</span><br>c <!-- d --> e', [("prose", "a b c e")]),
    "templates": ("a {{ x }} b {% y %} c {: .z}", [("prose", "a … b … c")]),
    "lists": (
        "- a\n  b\n- [x] c\n\n  d\n1. e\n2. f",
        [("item", "a b"), ("item", "c"), ("item", "d"), ("item", "e"), ("item", "f")],
    ),
    "nested lists": ("- - a\n  - b", [("item", "a"), ("item", "b")]),
    "a year begins no list": ("approved in\n1970. Then", [("prose", "approved in 1970. Then")]),
    "quotes": ("> a\nb\n\nc", [("quotation", "a b"), ("prose", "c")]),
    "callouts": ("> [!NOTE]\n> a", [("prose", "a")]),
    "tables": (
        "| a | b |\n|---|---|\n| c | d \\| e |",
        [("heading", "a"), ("heading", "b"), ("cell", "c"), ("cell", "d | e")],
    ),
    "HTML blocks": ("<div>\n<p>a</p>\n</div>\n\nb", [("prose", "a"), ("prose", "b")]),
    "scripts": ("<script>\nlet a\n\nlet b</script>\n\nc", [("prose", "c")]),
    "comments": ("<!-- a\n\nb --> c\n\nd <!-- e -->", [("prose", "c"), ("prose", "d")]),
    "comments that end as only browsers take it": (
        "<!-->a\n\n<!-- b --!> c\n\n<!-- d\n\ne --!> f\n\ng <!--->h<!-- i --!>",
        [("prose", "a"), ("prose", "c"), ("prose", "f"), ("prose", "g h")],
    ),
    "raised numbers": (
        "a<sup>1</sup> **10**<sup>3</sup> in 1970<sup>3</sup> 10<sup>th</sup>",
        [("prose", "a 10… in 1970 10th")],
    ),
    "hidden by attributes": ("a <span hidden>b</span> <b style='display:none'>c</b> d", [("prose", "a … … d")]),
    "escapes": (r"\*a\* \[b\]", [("prose", "*a* [b]")]),
    "Windows lines": ("a\r\nb\r\n\r\nc", [("prose", "a b"), ("prose", "c")]),
}


@pytest.mark.parametrize("case", MARKDOWN)
def test_markdown(case: str) -> None:
    text, expected = MARKDOWN[case]
    assert texts(text.replace("\r\n", " \n")) == expected


PAGES = {
    "paragraphs": ("<p>a <b>b</b>c</p>d", [("prose", "a bc"), ("prose", "d")]),
    "what is no language": (
        "<head><title>t</title></head><style>p{}</style><script>if (a<b) '</p>'</script><pre>x</pre>y",
        [("prose", "y")],
    ),
    "pictures amid words": ('<p>a <img alt="not"> b <img alt=""> c <img> d <img alt=e></p>', [("prose", "a … b c d")]),
    "alternative texts": ('<img alt="a"><a href="u" title="t">b</a>', [("prose", "b")]),
    "headings": ("<h2>a</h2><table><tr><th>b<td>c</table>", [("heading", "a"), ("heading", "b"), ("cell", "c")]),
    "quotes": ("<blockquote><p>a</p></blockquote><p>b <q>c</q>", [("quotation", "a"), ("prose", "b “c”")]),
    "lists": ("<ul><li>a<li>b</ul>", [("item", "a"), ("item", "b")]),
    "entities": ("<p>a&nbsp;&lt;b&gt;", [("prose", "a <b>")]),
    "line breaks": ("a<br>b<br><br>c", [("prose", "a b"), ("prose", "c")]),
    "notes": ("<p>a.<sup>1</sup> 10<sup>3</sup> b<sup><a href=#x>[2]</a></sup>", [("prose", "a. 10… b")]),
    "notes and ordinals behind numbers": (
        "<p>in 1970<sup>3</sup> the 10<sup>th</sup> of 5<sup>[2]</sup> 10<sup>−3</sup>",
        [("prose", "in 1970 the 10th of 5 10…")],
    ),
    "hidden or struck out by attributes": (
        (
            "<p>a <b hidden>b</b> <i style='display: none'>c</i> <u style=\"text-decoration:line-through\">d</u> "
            '<img hidden> e <b class="hidden">f</b> <span hidden>g'
        ),
        [("prose", "a … … … e f …g")],
    ),
    "what is said above words, and blanks": (
        "<p>a <ruby>b<rt>c</rt></ruby> d <input value=e> f",
        [("prose", "a b… d … f")],
    ),
    "struck-out and code": ("<p>a <del>b</del> <code>c</code> <code>d e</code>", [("prose", "a … c …")]),
    "never closed": ("<p>a<script>b", [("prose", "a")]),
    "comments": ("a<!-- b -->c<!-- d", [("prose", "ac")]),
    "comments that end as only browsers take it": ("a<!-->b<!--->c<!-- d --!>e<!-- f - -> g", [("prose", "abce")]),
}


@pytest.mark.parametrize("case", PAGES)
def test_html(case: str) -> None:
    text, expected = PAGES[case]
    assert texts(text, "html") == expected


PLAIN = {
    "wrapped lines join": ("a line that is as long as the others are in this paragraph, and\nGoes on here.", 1),
    "lines that were ended on purpose do not": ("Ketamine is an opioid\nMorphine is an opioid", 2),
    "items": ("- a\n- b\n  c\n\n* d", 3),
    "mail": ("> a\n> b\nc", 2),
}


@pytest.mark.parametrize("case", PLAIN)
def test_plain_text(case: str) -> None:
    text, count = PLAIN[case]
    assert len(read(text, "text")) == count


def test_titles_of_plain_text() -> None:
    assert texts("A title\n\nA sentence.", "text")[0][0] == "heading"
    assert texts("A title\n=======\n\nText", "text")[0][0] == "heading"
    assert texts("A claim", "text")[0][0] == "prose"


def test_restructured_text() -> None:
    text = "Title\n-----\n\n.. code:: py\n\n   ketamine\n\nSee::\n\n   morphine\n\n**a** ``b c``\n"
    assert texts(text, "rst") == [("heading", "Title"), ("prose", "See::"), ("prose", "a …")]


@pytest.mark.parametrize(
    ("path", "head", "form"),
    [
        ("a.md", "<p>", "markdown"),
        ("A.HTM", "x", "html"),
        ("a.rst", "x", "rst"),
        ("a.txt", "# x", "text"),
        ("-", "<!doctype html><p>", "html"),
        ("-", "# x", "markdown"),
        ("README", "see [x](y)", "markdown"),
        ("-", "Ketamine is an opioid", "text"),
    ],
)
def test_forms(path: str, head: str, form: str) -> None:
    assert form_of(path, head) == form


# -- places ----------------------------------------------------------------------------------------------------------

WORDS = st.lists(st.from_regex(r"[a-zäß字😀]{1,8}", fullmatch=True), min_size=1, max_size=8)
WRAPPED = {
    "markdown": ("{}", "**{}**", "*{}*", "[{}](http://x.y/z)", "{}<!-- c -->", "<i>{}</i>", "{}[^1]", "\\({}"),
    "html": ("{}", "<b>{}</b>", '<a href="x>y">{}</a>', "{}<!-- c -->", "{}&amp;", "{}\n"),
    "text": ("{}", "{}\n"),
}


@given(st.sampled_from(sorted(WRAPPED)), st.lists(st.tuples(WORDS, st.integers(0, 7)), min_size=1, max_size=5))
def test_every_word_is_found_at_its_place(form: str, paragraphs: list[tuple[list[str], int]]) -> None:
    wrappers = WRAPPED[form]
    source = "\n\n".join(
        " ".join(wrappers[(shift + n) % len(wrappers)].format(word) for n, word in enumerate(words))
        for words, shift in paragraphs
    )
    found = []
    for block in read(source, form):
        for match in re.finditer(r"[^\W\d_]+|😀+", block.text):
            start, end = block.place(*match.span())
            assert source[start:end] == match[0]
            found.append(match[0])
    expected = [part for words, _ in paragraphs for word in words for part in re.findall(r"[^\W\d_]+|😀+", word)]
    assert found == expected


@given(
    st.sampled_from(FORMS),
    st.text(alphabet=st.sampled_from("aA.;&<>/!-`*_[]()#|=~\\\"'{}%\n\t :1é\u202e字"), max_size=200),
)
@settings(max_examples=500)
def test_any_text_is_read_and_every_character_has_a_place(form: str, text: str) -> None:
    last = 0
    for block in reader_of(form).read(text):
        for number in range(len(block.text)):
            start, end = block.place(number, number + 1)
            assert 0 <= start < end <= len(text)
            assert start >= last
            last = start


@given(st.sampled_from(FORMS), st.text(max_size=300))
def test_arbitrary_text_never_fails(form: str, text: str) -> None:
    for block in reader_of(form).read(text):
        if block.text:
            start, end = block.place(0, len(block.text))
            assert 0 <= start < end <= len(text)


@given(st.text(alphabet="ab\n.é\r", max_size=200), st.integers(1, 20))
def test_lines_and_columns(text: str, size: int) -> None:
    """However a text is cut into parts, a place is the line and column that an editor shows."""
    text = text.replace("\r\n", " \n").replace("\r", "\n")
    lines, found = Lines(), []
    for start in range(0, len(text), size):
        lines.enter(Part(text[start : start + size], start))
        found += [lines.place(offset) for offset in range(start, min(start + size, len(text)))]
    expected = [(text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)) for at in range(len(text))]
    assert found == expected


# -- compared with libraries -----------------------------------------------------------------------------------------

ARTICLE = """# A *title*

Some **text** with a [link](http://x.y "z") and `word`, wrapped
over lines &amp; entities.

- one
- two *three*
  four

1. five
2. six

> quoted **text**
lazily

| a | b |
|---|---|
| c | d |

```
code
```

Setext
------

last words ![alt](i.png)
"""


def test_markdown_agrees_with_markdown_it() -> None:
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(ARTICLE)
    expected = [
        "".join(
            " " if child.type == "softbreak" else child.content
            for child in token.children or ()
            if child.type in ("text", "softbreak", "code_inline", "text_special")
        )
        for token in tokens
        if token.type == "inline"
    ]
    assert [" ".join(block.text.split()) for block in read(ARTICLE, "markdown")] == [
        " ".join(e.split()) for e in expected
    ]


class Texts(HTMLParser):
    """The text of a page, as the standard library reads it."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        """Keep the text."""
        self.found.append(data)


PIECES = st.sampled_from(
    [
        "a",
        " b ",
        "<b>",
        "</b>",
        "<p>",
        "</p>",
        "&amp;",
        "&eacute;",
        "&#233;",
        "&x",
        "<!-- c -->",
        '<i a="x>y">',
        "<li>",
        "\n",
    ]
)


@given(st.lists(PIECES, max_size=30))
def test_html_agrees_with_the_standard_library(pieces: list[str]) -> None:
    source = "".join(pieces)
    parser = Texts()
    parser.feed(source)
    parser.close()
    ours = "".join(block.text for block in reader_of("html").read(source))
    assert "".join(ours.split()) == "".join("".join(parser.found).split())


# -- bytes -----------------------------------------------------------------------------------------------------------


def decoded(data: bytes, form: str = "text") -> tuple[str, bool]:
    decoder = Decoder()
    stream = io.BytesIO(data)
    text = "".join(part.text for part in parts(stream.read, decoder, whole=form == HTML))
    return text, decoder.replaced


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_encodings(encoding: str) -> None:
    assert decoded("Ketamine ist ein Anästhetikum.".encode(encoding)) == ("Ketamine ist ein Anästhetikum.", False)


def test_what_is_not_utf_8_is_replaced() -> None:
    assert decoded(b"caf\xe9 x") == ("caf\ufffd x", True)


def test_binary_is_refused() -> None:
    with pytest.raises(Unreadable, match="NUL"):
        decoded(b"MZ\0\1\0\0\0abc")


@given(st.binary(max_size=300))
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    try:
        text, _ = decoded(data)
    except Unreadable:
        return
    assert "\r" not in text


def test_a_long_stream_comes_in_parts_that_end_between_paragraphs() -> None:
    paragraph = "word " * 20 + "\r\n"
    source = (paragraph * 5 + "\r\n") * 4000
    stream = io.BytesIO(source.encode())
    found = list(parts(stream.read, Decoder()))
    assert len(found) > 3
    assert max(len(part.text) for part in found) < 1 << 20
    assert "".join(part.text for part in found) == source.replace("\r\n", " \n")
    assert all(part.text.endswith(" \n \n") for part in found[:-1])
    assert [part.start for part in found] == [sum(len(p.text) for p in found[:n]) for n in range(len(found))]


def test_a_long_line_is_cut() -> None:
    stream = io.BytesIO(b"word " * 2_000_000)
    assert max(len(part.text) for part in parts(stream.read, Decoder())) < 6 << 20


HOSTILE = [
    "`",
    "` `` ",
    "[",
    "[a](",
    "![",
    '<a "',
    "<a '\"",
    "<!--",
    "<!-- -->",
    "<script>",
    "<del>",
    "<p>",
    "*",
    "_a_ ",
    "~~",
    "{{",
    "{% ",
    "(http://x",
    "[[a|",
    "> ",
    "- ",
    "  - ",
    "|",
    "- - ",
    "“",
    '"a ',
    "\\",
    "[^a]: ",
    "<br>",
    '](a "',
]


@pytest.mark.parametrize("form", ["markdown", "html", "rst"])
@pytest.mark.parametrize("pattern", HOSTILE)
def test_hostile_text_takes_no_more_than_its_size(form: str, pattern: str) -> None:
    started = time.process_time()
    for _ in reader_of(form).read("Ketamine " + pattern * (200_000 // len(pattern)) + " x"):
        pass
    assert time.process_time() - started < 3
