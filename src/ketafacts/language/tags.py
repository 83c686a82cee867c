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
