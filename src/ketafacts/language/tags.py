"""HTML elements by what they do to a text (end a block, hold none, strike it out, quote it), and where comments end."""

import re

BLOCK_TAGS = frozenset(
    [
        "address",
        "article",
        "aside",
        "base",
        "blockquote",
        "body",
        "caption",
        "center",
        "col",
        "colgroup",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "frame",
        "frameset",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hr",
        "html",
        "iframe",
        "legend",
        "li",
        "link",
        "main",
        "menu",
        "menuitem",
        "nav",
        "noframes",
        "ol",
        "optgroup",
        "option",
        "p",
        "param",
        "picture",
        "search",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "title",
        "tr",
        "track",
        "ul",
        "pre",
        "script",
        "style",
        "textarea",
        "template",
        "svg",
        "math",
        "noscript",
        "select",
        "button",
        "object",
        "video",
        "audio",
        "canvas",
    ]
)
RAW_TAGS = frozenset(("script", "style", "textarea", "title", "xmp", "pre", "svg", "math", "template", "head"))
SKIPPED = RAW_TAGS | {"select", "button", "iframe", "noframes", "object", "video", "audio", "canvas", "noembed"}
STRUCK = frozenset(("del", "s", "strike"))
LITERAL = frozenset(("code", "kbd", "samp", "tt"))
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "th", "caption", "dt", "legend", "summary"))

# How a comment ends: as it should, or as browsers take it all the same. "<!-->" and "<!--->" hold nothing.
COMMENT_END = re.compile(r"--!?>")
_AT_ONCE = re.compile(r"-?>")


def comment_end(text: str, start: int) -> tuple[int, int]:
    """Return where the words of the comment that begins at ``start`` end, and where it does; -1 if it does not."""
    found = _AT_ONCE.match(text, start + 4) or COMMENT_END.search(text, start + 4)
    return found.span() if found else (-1, -1)


# Elements that a browser does not show, or strikes out, by their attributes; and what is said above other words.
_UNSEEN = re.compile(
    r"\shidden(?=[\s=/>])"
    r"|\sstyle\s*=\s*[\"'][^\"'<>]*?(?:display\s*:\s*none|visibility\s*:\s*hidden|line-through"
    r"|(?:font-size|opacity)\s*:\s*0+(?:\.0*)?(?![\d.]*[1-9])|color\s*:\s*transparent)"
    # Said aloud, and not shown.
    r"|\sclass\s*=\s*[\"']?(?:[\w-]+\s+)*+(?:sr-only|visually-hidden|screen-reader-text)(?![\w-])",
    re.IGNORECASE,
)
_EMPTY = ("<img", "<input", "<br", "<wbr")  # nothing is in them
ABOVE = frozenset(("rt", "rp"))
_SUP_END = re.compile(r"[^<]*(?:<a\b[^<>]*>[^<]*</a>[^<]*)?</sup\s*>", re.IGNORECASE)
_NOTES = re.compile(r"(?=.{0,12}$)(?:[\d\s,–\[\]†‡*-]|(?<![a-z])(?:[a-z]|notes?|refs?|fn|nb)(?![a-z]))*+", re.DOTALL)
_DENIAL = re.compile(r"\b(?:not?|never|n['’]t)\b", re.IGNORECASE)
_IN_TAGS = re.compile(r"<[^<>]*>")
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d$")


def is_unseen(tag: str) -> bool:
    """Return whether the attributes of an opening tag hide its element or strike it out."""
    return _UNSEEN.search(tag) is not None and not tag.lower().startswith(_EMPTY)


def is_struck(tag: str) -> bool:
    """Return whether the style of an opening tag strikes its element out."""
    return "line-through" in tag and _UNSEEN.search(tag) is not None


def superscript(source: str, end: int, before: str) -> tuple[int, bool]:
    """Return where reading goes on behind ``<sup>``, and whether what is raised is a number that is not read.

    The mark of a note is left out, and so it is behind a year; an ordinal is kept. Raised above another number a
    number may be the mark of a note or a power.
    """
    closing = _SUP_END.match(source, end)
    if closing is None:
        return end, False
    content = _IN_TAGS.sub("", closing[0])
    if before[-1:].isdigit() and not _YEAR.search(before):
        raised = content.strip()[:1]
        return (closing.end(), True) if raised and (raised.isdigit() or raised in "-+−–") else (end, False)
    is_note = _NOTES.fullmatch(content) or ("<a" in closing[0] and not _DENIAL.search(content))
    return (closing.end() if is_note else end), False
